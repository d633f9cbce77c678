# profile: standard
"""Origins that are looked up among patterns of the program's, and those that are not."""
import re
from fnmatch import fnmatch

from flask import Flask, abort, make_response, request
from project import PATTERNS, log

app = Flask(__name__)


@app.route("/any_pattern")
def any_pattern():
    origin, answer = request.headers["Origin"], make_response("a")
    if any(re.match(pattern, origin) for pattern in PATTERNS):
        answer.headers["Access-Control-Allow-Origin"] = origin
    return answer


@app.route("/no_pattern")
def no_pattern():
    origin, answer = request.headers["Origin"], make_response("a")
    if not any(pattern.match(origin) for pattern in PATTERNS):
        return "no"
    answer.headers["Access-Control-Allow-Origin"] = origin
    return answer


@app.route("/any_origin")
def any_origin():
    origin, answer = request.headers["Origin"], make_response("a")
    if any(origin == known for known in PATTERNS):
        answer.headers["Access-Control-Allow-Origin"] = origin
    if any(fnmatch(origin, known) for known in PATTERNS):
        answer.headers["Access-Control-Allow-Origin"] = origin
    return answer


@app.route("/found")
def found():
    origin, answer = request.headers["Origin"], make_response("a")
    for pattern in PATTERNS:
        if pattern.search(origin):
            answer.headers["Access-Control-Allow-Origin"] = origin  # SEC512
    return answer


@app.route("/other")
def other():
    origin, answer = request.headers["Origin"], make_response("a")
    if any(log(known) for known in PATTERNS):
        answer.headers["Access-Control-Allow-Origin"] = origin  # SEC512
    if any(origin == known for known in request.args.getlist("known")):
        answer.headers["Access-Control-Allow-Origin"] = origin  # SEC512
    return answer


@app.route("/unless-all")
def unless_all():
    origin, answer = request.headers["Origin"], make_response("a")
    if origin and "*" not in PATTERNS and origin not in PATTERNS:
        abort(403)
    answer.headers["Access-Control-Allow-Origin"] = origin
    return answer


@app.route("/unless-one")
def unless_one():
    origin, answer = request.headers["Origin"], make_response("a")
    if origin and "a" not in PATTERNS and origin not in PATTERNS:
        abort(403)
    answer.headers["Access-Control-Allow-Origin"] = origin  # SEC512
    return answer
