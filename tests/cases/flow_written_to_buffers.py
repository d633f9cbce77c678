# profile: standard
"""What calls write to a buffer in memory that they are given, or to what they are methods of."""
import configparser
import io
import json
import pickle  # S403
import shutil
import sys
from http.cookies import SimpleCookie

import yaml
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/printed")
def printed():
    page, other = io.StringIO(), io.StringIO()
    print("<p>", request.args["name"], file=page)
    print("<p>", request.args["name"])
    print("<p>", request.args["name"], file=sys.stderr)
    print("<p>", len(request.args["name"]), file=other)
    return make_response(page.getvalue()) if page else make_response(other.getvalue())  # SEC105


@app.route("/copied", methods=["POST"])
def copied():
    page = io.BytesIO()
    shutil.copyfileobj(request.stream, page)
    return make_response(page.getvalue())  # SEC105


@app.route("/dumped")
def dumped():
    text, code, shown = io.StringIO(), io.BytesIO(), io.StringIO()
    json.dump({"name": request.args["name"]}, text)
    text.seek(0)
    eval(json.load(text)["name"])  # S307
    pickle.dump(request.args["name"], code)
    pickle.loads(code.getvalue())
    yaml.safe_dump(request.args["name"], shown)
    eval(shown.getvalue())  # S307
    return yaml.safe_dump(request.args["name"])  # SEC105


@app.route("/kept")
def kept():
    with open("/srv/names.json", "w") as file:
        json.dump(request.args["name"], file)
    return open(file.name).read()


@app.route("/filled")
def filled():
    cookies, options, others = SimpleCookie(), configparser.ConfigParser(), configparser.ConfigParser()
    cookies.load(request.headers["Cookie"])
    eval(cookies["name"].value)  # S307
    options.read_string(request.args["options"])
    eval(options["names"]["name"])  # S307
    eval(options.get("names", "name"))  # S307
    others.read("/srv/names.ini")
    others.set("names", "name", request.args["name"])  # SEC122
    others.write(sys.stdout)
    return others.get("names", "other")


@app.route("/named-there")
def named_there():
    print(request.args["name"], end="", file=(shown := io.StringIO()))
    print("books", end="", file=(other := io.StringIO()))
    eval(shown.getvalue())  # S307
    return {"text": open(other.getvalue()).read()}
