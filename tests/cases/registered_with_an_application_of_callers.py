# profile: standard
"""Functions that are registered with an application of which nothing is known but its methods."""
from fastapi import FastAPI
from flask import Flask, request


class SignIn:
    def __init__(self):
        self.application = None

    def init_app(self, application):
        self.application = application
        self.application.add_url_rule("/callback", "callback", self.callback)
        application.register_error_handler(404, self.missing)
        application.before_request(self.before)

    def callback(self):
        return f"<h1>{request.args.get('error')}</h1>"  # SEC105

    def missing(self, error):
        return f"<h1>{request.args.get('name')}</h1>", 404  # SEC105

    def before(self):
        return f"<h1>{request.args.get('name')}</h1>"  # SEC105

    def title(self):
        return f"<h1>{request.args.get('name')}</h1>"


def show(name):
    return f"<h1>{name}</h1>"  # SEC105


def numbered(number):
    return open(f"/srv/{number}").read()


def add_pages(app):
    app.add_url_rule("/pages/<name>", "page", show)
    app.add_url_rule("/numbers/<int:number>", "number", numbered)

    @app.errorhandler(500)
    def failed(error):
        return f"<h1>{request.args.get('name')}</h1>"  # SEC105


def read(name: str):
    return open("/srv/" + name).read()  # SEC101


def add_reading(app):
    app.add_api_route("/read", read, methods=["GET"])
