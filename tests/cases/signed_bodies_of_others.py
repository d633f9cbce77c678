# profile: standard
"""Who signs the body of a request is trusted with addresses; names and titles in it may have been chosen by anybody."""
import hmac
import json
import os
import pickle  # S403
import subprocess

import requests
from flask import Flask, abort, redirect, request
from shop.webhooks import verify_signature

app = Flask(__name__)
KEY = os.environb[b"HOOK_KEY"]


@app.post("/push")
def push():
    mac = hmac.new(KEY, request.data, "sha256").hexdigest()
    if not hmac.compare_digest("sha256=" + mac, request.headers["X-Signature"]):
        abort(403)
    branch = json.loads(request.data)["ref"]
    os.system("git fetch origin " + branch)  # S605
    subprocess.run(f"git checkout {request.get_json()['ref']}", shell=True)  # S602
    requests.get(json.loads(request.data)["url"], timeout=5)
    requests.get(request.get_json()["url"], timeout=5)
    print(pickle.loads(request.data))
    return redirect(request.json["url"])


@app.post("/named")
def named():
    body = request.get_data()
    if not verify_signature(body, request.headers["X-Signature"]):
        abort(403)
    data = json.loads(body)
    requests.get(data["url"], timeout=5)
    with open("/srv/" + data["name"]) as file:  # SEC101
        print(file.read())
    return f"<b>{request.get_json()['title']}</b>"  # SEC105


@app.post("/whole")
def whole():
    page = request.get_data()
    if not verify_signature(page, request.headers["X-Signature"]):
        abort(403)
    return page


@app.get("/part")
def part():
    page = request.args["page"]
    if not verify_signature(page, request.args["signature"]):
        abort(403)
    with open("/srv/" + page.split(":")[0]) as file:
        return file.read() + page.partition(":")[2]


@app.post("/other")
def other():
    if not verify_signature(request.data, request.headers["X-Signature"]):
        abort(403)
    return redirect(request.args["url"])  # SEC104
