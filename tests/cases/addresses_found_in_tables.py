# profile: standard
"""An address that clients were registered with, and that was found among those, is one to be sent back to."""
from flask import Flask, abort, redirect, request
from shop.models import Client, RedirectUri
app = Flask(__name__)


@app.route("/get_by")
def get_by():
    uri = request.args.get("redirect_uri")
    if not RedirectUri.get_by(uri=uri):
        abort(400)
    return redirect(f"{uri}?error=deny")


@app.route("/exists")
def exists():
    uri = request.args.get("redirect_uri")
    if RedirectUri.objects.filter(uri=uri).exists():
        return redirect(uri)
    abort(400)


@app.route("/first")
def first():
    uri = request.args.get("redirect_uri")
    found = RedirectUri.query.filter_by(redirect_uri=uri).first()
    if found is None:
        abort(400)
    return redirect(uri)


@app.route("/of_the_client")
def of_the_client():
    uri = request.args.get("redirect_uri")
    client = Client.get_by(name=request.args["c"])
    if uri not in client.redirect_uris:
        abort(400)
    return redirect(uri)


@app.route("/of_a_log")
def of_a_log():
    uri = request.args.get("redirect_uri")
    if not log(uri=uri):
        abort(400)
    return redirect(uri)  # SEC104


@app.route("/compared")
def compared():
    uri = request.args.get("redirect_uri")
    found = RedirectUri.query.filter(RedirectUri.uri == uri).first()
    if found is None:
        abort(400)
    return redirect(uri)


@app.route("/of_visits")
def of_visits():
    uri = request.args.get("redirect_uri")
    found = Visit.query.filter_by(user=uri).first()
    if found is None:
        abort(400)
    return redirect(uri)  # SEC104
