# profile: standard
"""Conditions of queries by columns in variables, and what was just saved: comparisons that tell nobody a secret."""
from flask import Flask, request
from google.cloud import ndb

app = Flask(__name__)


class Account(ndb.Model):
    access_token = ndb.StringProperty()


@app.post("/found")
def found():
    token = request.headers["X-Token"]
    access_token = getattr(Account, "access_token")
    return {"found": Account.query(access_token == token).get() is not None}


@app.post("/known")
def known():
    return {"known": Account.get().access_token == request.headers["X-Token"]}  # SEC212


@app.post("/saved")
def saved():
    token = request.form["token"]
    db.user.change(1, token=token)
    return {"saved": db.user.get(1)["token"] == token}


@app.post("/kept")
def kept():
    api_token = request.form["api_token"]
    user = db.user.get(1)
    user.api_token = api_token
    user.save()
    if db.user.get(1).api_token == api_token:
        return {}
    return "no", 400


@app.post("/other")
def other():
    api_token = request.form["api_token"]
    db.log.add(text=api_token)
    is_right = db.user.get(1).api_token == api_token  # SEC212
    db.user.change(1, api_token=api_token)
    return {"right": is_right}
