# profile: standard
"""What is sent as HTML because a function returns it: not what another one answers that is called with all of the request."""
from flask import Flask, request
from flask.views import View
from shop.pages import find

app = Flask(__name__)


class Dispatching(View):
    def dispatch_request(self, *args, **kwargs):
        method = getattr(self, request.method.lower(), None)
        return method(*args, **kwargs)


@app.route("/all/<name>")
def all_of_it(*args, **kwargs):
    return find(*args, **kwargs)


@app.route("/one/<name>")
def one(*args, **kwargs):
    return show(*args, **kwargs)  # SEC105


@app.route("/text/<name>")
def text(name):
    return "page " + name  # SEC105


def show(name):
    return f"<p>{name}</p>"
