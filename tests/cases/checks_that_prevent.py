# profile: standard
"""Functions of other modules that raise where something is wrong, called for that alone."""
from flask import Flask, abort, request
from shop import security

app = Flask(__name__)


@app.get("/checked")
def checked():
    path = request.args["path"]
    try:
        security.path_traversal_check(path, "/srv/shop")
    except security.Suspicious:
        abort(400)
    return open(path).read()


@app.get("/prevented")
def prevented():
    path = request.args["path"]
    security.prevent_path_traversal(path, "/srv/shop")
    return open(path).read()


@app.get("/noted")
def noted():
    path = request.args["path"]
    security.health_check(path, "/srv/shop")
    return open(path).read()  # SEC101
