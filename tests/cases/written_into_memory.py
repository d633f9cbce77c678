# profile: standard
"""What is written into memory through archives and other files, and gone through line by line."""

import base64
import gzip
import io
import os
import pickle  # S403
import zipfile

from flask import Flask, Response, request, send_file

app = Flask(__name__)


@app.route("/1")
def lines():
    buffer = io.StringIO()
    buffer.write("ls\n")
    buffer.seek(0)
    for line in buffer:
        print(line)
    buffer.write(request.args["q"])
    buffer.seek(0)
    for line in buffer:
        os.system(line)  # S605
    os.system(next(buffer))  # S605


@app.route("/2")
def archived():
    q = request.args["q"]
    buffer = io.BytesIO()
    archive = zipfile.ZipFile(buffer, "w")
    archive.writestr("a", q)
    os.system(archive.read("a").decode())  # S605
    with zipfile.ZipFile(buffer) as again:
        os.system(again.read("a").decode())  # S605


@app.route("/3")
def sent():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("notes.txt", request.args["q"])
    buffer.seek(0)
    return send_file(buffer, mimetype="application/zip")


@app.route("/4")
def zipped():
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb") as file:
        file.write(request.args["q"].encode())
    return Response(buffer.getvalue(), headers={"Content-Encoding": "gzip"})  # SEC105


@app.route("/5")
def zipped_constant():
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb") as file:
        file.write(b"<p>")
    return Response(buffer.getvalue(), headers={"Content-Encoding": "gzip"})


@app.route("/6")
def pickled():
    buffer = io.BytesIO()
    pickle.Pickler(buffer).dump(request.args["q"])
    os.system(pickle.loads(buffer.getvalue()))  # S605


@app.route("/7")
def decoded():
    buffer = io.BytesIO()
    base64.decode(io.BytesIO(request.args["q"].encode()), buffer)
    os.system(buffer.getvalue().decode())  # S605
