# profile: standard
"""Texts in which addresses become links: that leaves other tags what they are."""
import bleach
from bleach.linkifier import Linker
from flask import Flask, request

app = Flask(__name__)


@app.post("/alone")
def alone():
    return bleach.linkify(request.form["text"])  # SEC105


@app.post("/linker")
def by_linker():
    return Linker().linkify(request.form["text"])  # SEC105


@app.post("/in")
def in_text():
    return "<p>" + bleach.linkify(request.form["text"]) + "</p>"  # SEC105


@app.post("/cleaned")
def cleaned():
    return bleach.linkify(bleach.clean(request.form["text"]))


@app.post("/after")
def cleaned_after():
    return bleach.clean(bleach.linkify(request.form["text"]))


@app.post("/ours")
def ours():
    return bleach.linkify("https://shop.example.com")
