# profile: standard
"""Who knows the secret of the program asks for what it sends back: nobody else can make a link of it."""
import hmac
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/webhook")
def verify():
    if request.args.get("hub.verify_token") != os.environ["VERIFY_TOKEN"]:
        return "wrong token", 403
    return request.args.get("hub.challenge", "")


@app.get("/webhook/other")
def verify_other():
    token = request.args.get("hub.verify_token")
    challenge = request.args.get("hub.challenge", "")
    if request.args.get("hub.mode") == "subscribe" and token == app.config["VERIFY_TOKEN"]:
        return challenge, 200
    return "wrong token", 403


@app.get("/webhook/digest")
def verify_digest():
    if not hmac.compare_digest(request.args["token"], os.environ["VERIFY_TOKEN"]):
        return "wrong token", 403
    return request.args.get("hub.challenge", "")


@app.get("/webhook/kind")
def verify_kind():
    if request.args.get("token_type") != "bearer":
        return "wrong token", 403
    return request.args.get("hub.challenge", "")  # SEC105


@app.get("/webhook/wrong")
def verify_wrong():
    if request.args.get("hub.verify_token") != os.environ["VERIFY_TOKEN"]:
        return request.args.get("hub.challenge", "")  # SEC105
    return "thanks"


@app.get("/webhook/mode")
def verify_mode():
    if request.args.get("hub.mode") != os.environ["MODE"]:
        return "wrong mode", 403
    return request.args.get("hub.challenge", "")  # SEC105
