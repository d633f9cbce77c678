# profile: standard
"""Parts of routes that no slash begins are no absolute paths, whatever else they are."""
import os

from fastapi import FastAPI, HTTPException
from flask import Flask, abort

app = Flask(__name__)
api = FastAPI()
ROOT = "/srv/schemas"


@app.route("/schemas/<path:place>")
def schema(place):
    if ".." in place:
        abort(404)
    with open(os.path.join(ROOT, place)) as stream:
        return {"text": stream.read()}


@app.route("/drafts/<path:place>")
def draft(place):
    with open(os.path.join(ROOT, place)) as stream:  # SEC101
        return {"text": stream.read()}


@app.route("/kinds/<string:place>")
def kind(place):
    if ".." in place:
        abort(404)
    with open(os.path.join(ROOT, place)) as stream:
        return {"text": stream.read()}


@app.route("/asked")
def asked(place):
    return ""


@api.get("/schemas/{place}")
def schema_of_api(place: str):
    if ".." in place:
        raise HTTPException(404)
    with open(os.path.join(ROOT, place)) as stream:
        return {"text": stream.read()}


@api.get("/drafts/{place:path}")
def draft_of_api(place: str):
    if ".." in place:
        raise HTTPException(404)
    with open(os.path.join(ROOT, place)) as stream:  # SEC101
        return {"text": stream.read()}


@api.get("/asked")
def asked_of_api(place: str):
    if ".." in place:
        raise HTTPException(404)
    with open(os.path.join(ROOT, place)) as stream:  # SEC101
        return {"text": stream.read()}
