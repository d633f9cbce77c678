# profile: standard
"""Content of mail."""
import os
import sqlite3
import email.message, email.mime.text, email.mime.multipart, array, concurrent.futures
from flask import Flask, Response, redirect, request

app = Flask(__name__)


@app.route("/v0")
def view0():
    q = request.args.get("q")
    m = email.message.EmailMessage()
    m.set_content(q)
    r = m.get_content()
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105

@app.route("/v1")
def view1():
    q = request.args.get("q")
    m = email.message.EmailMessage()
    m.set_content(q)
    r = m.as_string()
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105

@app.route("/v2")
def view2():
    q = request.args.get("q")
    m = email.mime.multipart.MIMEMultipart()
    m.attach(email.mime.text.MIMEText(q))
    r = m.as_string()
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105

@app.route("/v3")
def view3():
    q = request.args.get("q")
    a = array.array("B")
    a.frombytes(q.encode())
    r = a.tobytes().decode()
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105

@app.route("/v4")
def view4():
    q = request.args.get("q")
    f = concurrent.futures.Future()
    f.set_result(q)
    r = f.result()
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105

@app.route("/v5")
def view5():
    q = request.args.get("q")
    m = email.message.EmailMessage()
    m.set_content("a")
    r = m.get_content()
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v6")
def view6():
    q = request.args.get("q")
    m = email.message.Message()
    m.set_payload(q)
    r = m.get_payload()
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105
