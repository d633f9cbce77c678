# profile: standard
"""Texts in which a pattern replaces every character of some, and texts of characters that were chosen one by one."""
import logging
import os
import re

from flask import Flask, request

app = Flask(__name__)
UNSAFE = re.compile(r"[^\w.-]+")


@app.route("/save", methods=["POST"])
def save():
    text = request.args["name"]
    for name in (
        re.sub(r"[^\w.-]", "_", text),
        re.sub(r'[\\/*?:"<>|]', "", text),
        re.sub(r"\W+", "_", text),
        UNSAFE.sub("", text),
        "".join(sign for sign in text if sign.isalnum() or sign in "._- "),
        "".join([sign if sign.isalnum() or sign in "._" else "_" for sign in text]),
    ):
        open(os.path.join("/srv", name), "w").close()
    return {}


@app.route("/kept", methods=["POST"])
def kept():
    text = request.args["name"]
    open(os.path.join("/srv", re.sub(r"[^\w./-]+", "_", text)), "w").close()  # SEC101
    open(os.path.join("/srv", re.sub(r"[^\w.-]", "/", text)), "w").close()  # SEC101
    open(os.path.join("/srv", re.sub(r"[/]", "", text, count=1)), "w").close()  # SEC101
    open(os.path.join("/srv", re.sub(r"\W", "", text, 1)), "w").close()  # SEC101
    open(os.path.join("/srv", re.sub(r"^/", "", text)), "w").close()  # SEC101
    open(os.path.join("/srv", re.sub(r"[z-a/]", "", text)), "w").close()  # SEC101
    open(os.path.join("/srv", "".join(sign for sign in text if sign.isalnum() or sign != "~")), "w").close()  # SEC101
    return {}


@app.route("/page")
def page():
    text = request.args["name"]
    return "<p>" + re.sub("[<>&]", "", text) + re.sub("[>&]", "", text)  # SEC105


@app.route("/play")
def play():
    text = request.args["name"]
    os.system("play " + re.sub(r"[^a-zA-Z0-9_.-]", "", text))
    os.system("play " + re.sub(r"[^\w./@-]+", " ", text))
    os.system("play " + re.sub(r"[\n;&|<>()$`\\'\"]", "", text))
    os.system("play " + re.sub(r"[^a-zA-Z0-9_.-]", ";", text))  # S605
    os.system("play " + re.sub(r"[^a-zA-Z0-9_.$]", "", text))  # S605
    os.system("play " + re.sub(r"[;&|]", "", text))  # S605
