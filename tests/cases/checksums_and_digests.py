# profile: standard
"""Checksums and digests."""
import os
import sqlite3
import zlib, binascii, uuid, hashlib, struct
from flask import Flask, Response, redirect, request

app = Flask(__name__)


@app.route("/v0")
def view0():
    q = request.args.get("q")
    r = str(zlib.crc32(q.encode()))
    if request.args.get("z") == "html":
        return Response("<p>" + r)
    if request.args.get("z") == "path":
        open("/srv/" + r)

@app.route("/v1")
def view1():
    q = request.args.get("q")
    r = "%08x" % zlib.crc32(q.encode())
    if request.args.get("z") == "html":
        return Response("<p>" + r)
    if request.args.get("z") == "path":
        open("/srv/" + r)

@app.route("/v2")
def view2():
    q = request.args.get("q")
    r = hex(zlib.adler32(q.encode()) & 0xffffffff)
    if request.args.get("z") == "html":
        return Response("<p>" + r)
    if request.args.get("z") == "path":
        open("/srv/" + r)

@app.route("/v3")
def view3():
    q = request.args.get("q")
    r = hex(binascii.crc32(q.encode()))
    if request.args.get("z") == "html":
        return Response("<p>" + r)
    if request.args.get("z") == "path":
        open("/srv/" + r)

@app.route("/v4")
def view4():
    q = request.args.get("q")
    r = str(uuid.uuid5(uuid.NAMESPACE_DNS, q))
    if request.args.get("z") == "html":
        return Response("<p>" + r)
    if request.args.get("z") == "path":
        open("/srv/" + r)

@app.route("/v5")
def view5():
    q = request.args.get("q")
    r = uuid.uuid5(uuid.NAMESPACE_DNS, q).hex
    if request.args.get("z") == "html":
        return Response("<p>" + r)
    if request.args.get("z") == "path":
        open("/srv/" + r)

@app.route("/v6")
def view6():
    q = request.args.get("q")
    r = str(uuid.uuid3(uuid.NAMESPACE_URL, q))
    if request.args.get("z") == "html":
        return Response("<p>" + r)
    if request.args.get("z") == "path":
        open("/srv/" + r)

@app.route("/v7")
def view7():
    q = request.args.get("q")
    h = hashlib.md5()  # S324
    h.update(q.encode())
    g = h.copy()
    r = g.hexdigest()
    if request.args.get("z") == "html":
        return Response("<p>" + r)
    if request.args.get("z") == "path":
        open("/srv/" + r)

@app.route("/v8")
def view8():
    q = request.args.get("q")
    r = hashlib.md5(q.encode()).hexdigest()  # S324
    if request.args.get("z") == "html":
        return Response("<p>" + r)
    if request.args.get("z") == "path":
        open("/srv/" + r)
