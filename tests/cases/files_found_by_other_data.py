# profile: standard
"""What is among the files that something found by other data is one of the program's; by the same data it may be anything."""
import os

from flask import Flask, request

from store import find

app = Flask(__name__)


@app.route("/image")
def image():
    images = [image.get("path") for image in find(request.args["case"])]
    if request.args.get("path") in images:
        return open(os.path.abspath(request.args.get("path"))).read()
    return ""


@app.route("/pages/<book>/<path:page>")
def page(book, page):
    if page not in find(book).pages:
        return ""
    return open("/srv/books/" + page).read()


@app.route("/own")
def own():
    path = request.args["path"]
    if path in find(path).pages:
        return open(path).read()  # SEC101
    return ""
