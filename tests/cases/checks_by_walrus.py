# profile: standard
"""Checks whose answer is given a name within the condition, and answers that functions have ready."""
import re
from pathlib import Path

import flask

from .common import _validate_name, is_valid_name, look_up

app = flask.Flask(__name__)
ROOT = Path("/srv")


def _validate_branch(branch):
    if "/" in branch or ".." in branch or "\\" in branch:
        return flask.jsonify({"error": "Invalid branch name"}), 400
    return None


def _texts(data, field):
    value = data.get(field)
    if not isinstance(value, list):
        return flask.jsonify({"error": f"{field} must be a list of strings"}), 400
    return value


@app.route("/a/<string:name>")
def of_another_module(name):
    if error := _validate_name(name):
        return error
    return flask.send_file(ROOT / name)


@app.route("/b/<string:branch>")
def of_this_module(branch):
    if error := _validate_branch(branch):
        return error
    return flask.send_file(ROOT / branch)


@app.route("/c/<string:branch>")
def not_none(branch):
    if (error := _validate_branch(branch)) is not None:
        return error
    return flask.send_file(ROOT / branch)


@app.route("/d/<string:name>")
def by_pattern(name):
    if not (match := re.fullmatch(r"[\w-]+", name)):
        flask.abort(400)
    return flask.send_file(ROOT / name, max_age=match.end())


@app.route("/e/<string:name>")
def by_own_check(name):
    if not (valid := is_valid_name(name)):
        flask.abort(400)
    return flask.send_file(ROOT / name, conditional=valid)


@app.route("/f/<string:name>")
def no_check(name):
    if found := look_up(name):
        return found
    return flask.send_file(ROOT / name)  # SEC101


@app.route("/g", methods=["POST"])
def answered():
    texts = _texts(flask.request.get_json(), "texts")
    if isinstance(texts, tuple):
        return texts
    return "".join(texts)  # SEC105
