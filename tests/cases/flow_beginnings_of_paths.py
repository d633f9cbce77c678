# profile: standard
"""What begins with a slash and a letter leads to the own host; a slash alone may be the first of two.

What begins with a known host leads there, but may go on with `..`.
"""
import re

from flask import Flask, redirect, request

app = Flask(__name__)
SITE = app.config["SITE"]


@app.route("/by-text")
def by_text():
    url = request.args["url"]
    if url.startswith("/home/"):
        return redirect(url)
    if url.startswith(("/talks", "/rooms")):
        return redirect(url)
    if url.startswith("/"):
        return redirect(url)  # SEC104
    if url.startswith(("/talks", "//")):
        return redirect(url)  # SEC104
    return ""


@app.route("/by-pattern")
def by_pattern():
    url = request.args["url"]
    if re.match(r"^/[a-z]+", url):
        return redirect(url)
    if re.match(r"/(?:talks|rooms)/", url):
        return redirect(url)
    if re.search(r"^\/\w", url):
        return redirect(url)
    if re.match(r"/[a-z]*", url):
        return redirect(url)  # SEC104
    if re.match(r"/[^a]", url):
        return redirect(url)  # SEC104
    if re.match(r"/talks|.", url):
        return redirect(url)  # SEC104
    if re.search(r"/talks", url):
        return redirect(url)  # SEC104
    return ""


@app.route("/below/<path:name>")
def below_a_site(name):
    url = request.args["url"]
    if url.startswith(f"{SITE}/"):
        open("/srv/copies/" + url).close()  # SEC101
        return redirect(url)
    if url.startswith("https://shop.example.org/"):
        open("/srv/others/" + url).close()  # SEC101
        return redirect(url)
    return redirect(url)  # SEC104
