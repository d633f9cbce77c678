# profile: standard
# What a client has kept is compared with the version of a page, of which a token may be a part.
from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/sound/<token>")
def sound(token):
    version = f'"{app.config["SOUND_TOKEN"]}"'
    if request.headers.get("If-None-Match") == version:
        return "", 304
    kept = request.headers["If-Match"]
    if kept != version:
        abort(412)
    return {}


@app.route("/named")
def named():
    etag = app.config["SOUND_TOKEN"]
    if request.args["version"] == etag:
        return "", 304
    return {}


@app.route("/hook")
def hook():
    token = app.config["HOOK_TOKEN"]
    if request.headers.get("X-Hook-Token") == token:  # SEC212
        return {}
    abort(403)
