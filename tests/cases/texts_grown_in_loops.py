# profile: standard
"""A text that grows in a loop begins as it did before."""
from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/board/<key>")
def board(key):
    url = url_for("show", key=key) + "?"
    for name, given in request.args.items():
        if name == "native":
            url = f"{url}&native={given}"
        else:
            pair = f"{name}={given}"
            url = f"{url}&{pair}"
    if asked := request.query_string.decode():
        url = f"{url}&{asked}"
    return redirect(url)


@app.route("/back")
def back():
    url = request.args["next"]
    for name, given in request.args.items():
        url = f"{url}&{name}={given}"
    return redirect(url)  # SEC104


@app.route("/front")
def front():
    url = "/front"
    for given in request.args.values():
        url = f"{given}{url}"
    return redirect(url)  # SEC104
