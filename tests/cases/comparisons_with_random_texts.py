# profile: standard
"""What is sent, compared with what the program has made up when it started, whatever that is called."""
import os
import secrets
import uuid

from flask import Flask, abort, request

app = Flask(__name__)
STREAM = str(uuid.uuid4())
DOOR = os.environ.get("DOOR", secrets.token_urlsafe(24))
PLACE = "shop-" + uuid.uuid4().hex
INSTANCE_ID = str(uuid.uuid4())
KIND = secrets.choice(["books", "music"])
ROW = find(uuid.uuid4())


@app.route("/stream")
def stream():
    if request.cookies.get("stream") != STREAM:  # SEC212
        abort(403)
    if request.args["door"] == DOOR:  # SEC212
        return {}
    if request.args["place"] == PLACE:  # SEC212
        return {}
    if request.args["instance"] == INSTANCE_ID or request.args["kind"] == KIND or request.args["row"] == ROW:
        return {"name": "shop"}
    return {"same": secrets.compare_digest(request.args["door"], DOOR)}
