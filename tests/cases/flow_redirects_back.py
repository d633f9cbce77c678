# profile: standard
"""Who is sent back to where he came from is not led astray."""
import requests
from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/back/<int:how>")
def back(how):
    if how == 1:
        return redirect(request.referrer)
    if how == 2:
        return redirect(request.headers.get("Referer", "/"))
    if how == 3:
        return redirect(request.environ["HTTP_REFERER"])
    if how == 4:
        return redirect(request.headers["X-Next"])  # SEC104
    return {"length": len(requests.get(request.referrer, timeout=9).text)}  # SEC103


@app.route("/prefixed")
def prefixed():
    return redirect(request.headers.get("X-Forwarded-Prefix", "") + "/start")


@app.route("/elsewhere")
def elsewhere():
    return redirect(request.headers.get("X-Forwarded-Host", "") + "/start")  # SEC104
