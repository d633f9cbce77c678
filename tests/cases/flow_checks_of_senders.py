# profile: standard
"""What visitors pass says nothing of what they send; what a service has signed is as good as the service."""
import os

from flask import Flask, abort, request
from security import captcha, check_csrf, guard, hcaptcha, is_captcha_valid, validate_form, verify_signature
from twilio.request_validator import RequestValidator

app = Flask(__name__)


@app.post("/message")
def message():
    validator = RequestValidator(os.environ["TWILIO"])
    if not validator.validate(request.url, request.form, request.headers["X-Twilio-Signature"]):
        abort(403)
    os.system("echo " + request.form["Body"])  # S605


@app.post("/signed")
def signed():
    if not verify_signature(request.data, request.headers["X-Signature"]):
        abort(403)
    os.system("echo " + request.data.decode())


@app.post("/tested")
def tested():
    if not check_csrf(request.form):
        abort(403)
    os.system("echo " + request.form["name"])  # S605


@app.post("/raising")
def raising():
    check_csrf(request.form)
    os.system("echo " + request.form["name"])  # S605


@app.post("/method")
def method():
    form = request.form
    if not captcha.validate(form):
        abort(403)
    os.system("echo " + form["name"])  # S605


@app.post("/other-method")
def other_method():
    hcaptcha.verify(request.form)
    os.system("echo " + request.form["name"])  # S605


@app.post("/answer")
def answer():
    ok, reason = is_captcha_valid(request.form)
    if not ok:
        abort(403)
    os.system("echo " + request.form["name"])  # S605


@app.post("/content")
def content():
    validate_form(request.form)
    os.system("echo " + request.form["name"])


@app.post("/content-method")
def content_method():
    if not guard.validate(request.form):
        abort(403)
    os.system("echo " + request.form["name"])
