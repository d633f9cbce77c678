# profile: standard
"""Functions of other modules that give digests of what they are given, or numbers that are found by it, as their names say."""
from flask import Flask, request, send_file

from catalogue import find_item_id_by_path, get_hash, image_hash, make_digest, parse_hash, path_of_hash

app = Flask(__name__)


@app.route("/item")
def item():
    return send_file("/srv/items/" + find_item_id_by_path(request.args["path"]))


@app.route("/image")
def image():
    return send_file(f"/srv/images/{image_hash(request.args['path'])}.png")


@app.route("/cached")
def cached():
    return send_file("/srv/cache/" + make_digest(request.args["query"]))


@app.route("/path")
def path():
    return send_file("/srv/images/" + path_of_hash(request.args["hash"]))  # SEC101


@app.route("/parsed")
def parsed():
    return send_file("/srv/images/" + parse_hash(request.args["hash"]))  # SEC101


@app.route("/asked")
def asked():
    return send_file("/srv/images/" + get_hash(request.args))  # SEC101
