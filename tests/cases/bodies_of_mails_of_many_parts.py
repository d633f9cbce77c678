# profile: standard
"""Mails with more than a few ways to go on: what stands before the first that is data is known all the same."""
import smtplib

from flask import Flask, request

app = Flask(__name__)


def ended(mail, kind):
    if kind.first:
        mail += " 1"
    if kind.second:
        mail += " 2"
    if kind.third:
        mail += " 3"
    if kind.fourth:
        mail += " 4"
    return mail


@app.route("/write", methods=["POST"])
def write(kind, host):
    mail = ended("From: root@%s\nSubject: shop\n\n[%s] %s" % (kind.host, kind.name, request.form["text"]), kind)
    with smtplib.SMTP("localhost") as server:
        server.sendmail("a@example.org", ["b@example.org"], mail)
    return {}


@app.route("/write-about", methods=["POST"])
def write_about(kind, host):
    mail = ended("From: root@%s\nSubject: %s\n\n[%s]" % (kind.host, request.form["text"], kind.name), kind)
    with smtplib.SMTP("localhost") as server:
        server.sendmail("a@example.org", ["b@example.org"], mail)  # SEC129
    return {}
