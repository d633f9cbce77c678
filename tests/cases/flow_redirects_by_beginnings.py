"""Redirects after a look at how the address begins, with a prefix or a host of the settings."""
from flask import Flask, redirect, request
from settings import HOST, PREFIX

app = Flask(__name__)


@app.route("/below")
def below():
    target = request.args["next"]
    if target.startswith(f"/{PREFIX}"):
        return redirect(target)
    if target.startswith(PREFIX):
        return redirect(target)  # SEC104
    if target.startswith(f"//{HOST}"):
        return redirect(target)  # SEC104
    return redirect("/")
