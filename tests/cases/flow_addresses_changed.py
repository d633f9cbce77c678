# profile: standard
"""The address that was asked for stays on its host where only a path in it changes, or what is behind the path goes."""
from flask import Flask, redirect, request
from shop import number

app = Flask(__name__)


@app.route("/moved")
def moved():
    redirect(request.url.replace("/users/me", f"/users/{number()}"))
    redirect(request.url.replace("/users/me", request.args["a"]))  # SEC104
    redirect(request.url.partition("?")[0] + "?page=2")
    redirect(request.url.partition("?")[2])  # SEC104
    redirect(request.url.split("#")[0])
    return redirect(request.url.split("?", 1)[1])  # SEC104
