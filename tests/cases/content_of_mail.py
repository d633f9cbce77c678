# profile: standard
"""What mails, arrays and futures are filled with."""
import array
import concurrent.futures
import email.message
import email.mime.multipart
import email.mime.text
import os

from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/")
def show():
    q = request.args["q"]
    m = email.message.EmailMessage()
    m.set_content(q)
    r = m.get_content()
    os.system("echo " + r)  # S605
    Response("<p>" + r)  # SEC105

    m = email.message.EmailMessage()
    m.set_content(q)
    r = m.as_string()
    os.system("echo " + r)  # S605
    Response("<p>" + r)  # SEC105

    m = email.mime.multipart.MIMEMultipart()
    m.attach(email.mime.text.MIMEText(q))
    r = m.as_string()
    os.system("echo " + r)  # S605
    Response("<p>" + r)  # SEC105

    a = array.array("B")
    a.frombytes(q.encode())
    r = a.tobytes().decode()
    os.system("echo " + r)  # S605
    Response("<p>" + r)  # SEC105

    f = concurrent.futures.Future()
    f.set_result(q)
    r = f.result()
    os.system("echo " + r)  # S605
    Response("<p>" + r)  # SEC105

    m = email.message.EmailMessage()
    m.set_content("a")
    r = m.get_content()
    Response("<p>" + r)

    m = email.message.Message()
    m.set_payload(q)
    r = m.get_payload()
    os.system("echo " + r)  # S605
    Response("<p>" + r)  # SEC105
    return ""
