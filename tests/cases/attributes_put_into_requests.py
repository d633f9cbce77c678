# profile: standard
"""What functions that run before a view put into attributes of the request of Flask."""
import functools
import re

from flask import Flask, abort, request

app = Flask(__name__)


@app.before_request
def before():
    request.lang = request.args["lang"]
    request.zone = request.args["zone"]
    request.started = 0
    if not re.fullmatch("[a-z]+", request.zone):
        abort(400)


def with_data(view):
    @functools.wraps(view)
    def run(*args, **kwargs):
        request.data_of_form = request.get_json()
        return view(*args, **kwargs)

    return run


@app.route("/")
def show():
    open("/srv/" + request.lang)  # SEC101
    open("/srv/" + request.zone)
    open("/srv/%s" % request.started)
    open("/srv/" + request.method)
    return {}


@app.route("/data")
@with_data
def data():
    open("/srv/" + request.data_of_form["name"])  # SEC101
    return {}
