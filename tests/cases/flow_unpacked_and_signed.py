# profile: standard
"""What is unpacked into a call matters where its key does, and what is signed before it becomes a cookie was not chosen."""
import base64
import hashlib
import hmac
import json

import boto3
from flask import Flask, make_response, request
from project import KEY, sign

app = Flask(__name__)
table = boto3.resource("dynamodb").Table("shop")


@app.post("/page")
def page():
    data = request.json
    options = {"Limit": data.get("limit", 20), "ExclusiveStartKey": data["last"]}
    return table.scan(**options)


@app.post("/found")
def found():
    data = request.json
    options = dict(FilterExpression=data["filter"])
    if data.get("limit"):
        options["Limit"] = data["limit"]
    return table.scan(**options)  # SEC107


@app.post("/any")
def anything():
    options = request.json
    return table.scan(**options)  # SEC107


@app.post("/kept")
def kept():
    return str(app.storage.get_item(**request.json).key)


def seal(data):
    payload = base64.urlsafe_b64encode(json.dumps(data).encode()).decode()
    signature = hmac.new(KEY, payload.encode(), hashlib.sha256).hexdigest()
    return f"{payload}.{signature}"


@app.post("/enter")
def enter():
    response = make_response("entered")
    token = seal({"user": request.form.get("user", "")})
    response.set_cookie("token", token, httponly=True, secure=True, samesite="Strict")
    response.set_cookie("name", sign(request.form["name"]), httponly=True, secure=True, samesite="Strict")
    response.set_cookie("lang", request.form["lang"], httponly=True, secure=True, samesite="Strict")  # SEC120
    return response
