# profile: standard
"""What a word and a slash, or dots and a slash begin, is a path from here."""
from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/up")
def up():
    return redirect("../" + request.args["next"])


@app.route("/here")
def here():
    return redirect(f"./{request.args['next']}")


@app.route("/shelf")
def shelf():
    return redirect("shelf/" + request.args["next"])


@app.route("/root")
def root():
    return redirect("/" + request.args["next"])  # SEC104


@app.route("/scheme")
def scheme():
    return redirect("http:/" + request.args["next"])  # SEC104


@app.route("/whole")
def whole():
    return redirect(request.args["next"] + "/shelf/")  # SEC104
