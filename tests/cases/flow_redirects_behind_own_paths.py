"""Where a redirect goes whose address was made step by step, of more pieces than are told apart."""
from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/saved/<key>")
def show_saved(key):
    url = url_for("show", key=key)
    for name, value in stored(key):
        if name == "filters":
            url = f"{url}&filters={value}"
        else:
            url = f"{url}&{name}"
    if more := request.query_string.decode():
        url = f"{url}&{more}"
    if anchor := stored(key).get("anchor"):
        url = f"{url}#{anchor}"
    return redirect(url)


@app.route("/chosen/<key>")
def show_chosen(key):
    url = url_for("show", key=key)
    for name, value in stored(key):
        if name == "filters":
            url = f"{request.args['page']}&filters={value}"
        else:
            url = f"{url}&{name}"
    if more := request.query_string.decode():
        url = f"{url}&{more}"
    if anchor := stored(key).get("anchor"):
        url = f"{url}#{anchor}"
    return redirect(url)  # SEC104


@app.route("/many/<key>")
def show_many(key):
    url = request.args["page"] if key else url_for("show")
    for name in ("a", "b"):
        url = f"{url}&{name}={request.args[name]}" if key else f"{url}&{name}=1"
    if anchor := stored(key).get("anchor"):
        url = f"{url}#{anchor}"
    return redirect(url)  # SEC104
