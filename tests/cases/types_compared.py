# profile: standard
"""Types of data that are compared, places of texts in others, and slices with steps."""
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/types", methods=["POST"])
def types():
    size = request.get_json()["size"]
    if type(size) is int:
        os.system(f"head -n {size}")
    if size.__class__ in (int, float):
        os.system(f"head -n {size}")
    if type(size) is str:
        os.system(f"head -n {size}")  # S605
    if type(size) is not int:
        os.system(f"head -n {size}")  # S605
        return ""
    os.system(f"head -n {size}")
    return ""


@app.route("/places")
def places():
    name = request.args["name"]
    os.system(["ls", "id"][name.find(".")])
    os.system("ls " + name[name.find("."):])  # S605
    return ""


@app.route("/slices")
def slices():
    words = ["ls", request.args["name"], "-l"]
    os.system(words[::2][0])
    os.system(words[::2][1])
    os.system(words[::-1][0])
    os.system(words[::-1][1])  # S605
    return ""
