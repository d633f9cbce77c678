# profile: standard
"""Functions that Flask calls around each request, handed to it by a call: no route says what the path is there."""
import os

from flask import Flask, request


def counted():
    os.system(f"count {request.path}")  # S605


def noted(answer):
    os.system(f"note {request.path}")  # S605
    return answer


def failed(error):
    return "<p>" + request.path  # SEC105


def refused():
    return "<p>" + request.path  # SEC105


def counting(kind):
    def count():
        os.system(f"count {kind} {request.path}")  # S605

    return count


def naming(kind):
    def name():
        return {"kind": kind, "text": "<p>" + request.path}

    return name


def make():
    app = Flask(__name__)
    app.before_request(counted)
    app.before_request(refused)
    counted_by_kind = counting("all")
    app.before_request(counted_by_kind)
    named = naming("all")
    app.before_request(named)
    app.after_request(noted)
    app.register_error_handler(500, failed)

    @app.route("/fixed")
    def fixed():
        return "<p>" + request.path

    return app
