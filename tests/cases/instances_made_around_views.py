# profile: standard
"""What a function makes once for the views in it is known there by its class; what it makes of data holds that."""
from flask import Flask, request


class Store:
    def __init__(self, path):
        self.path = path
        self.jobs = {}

    def of(self, number):
        self.jobs.setdefault(number, 0)
        return self.path

    def named(self, name):
        return self.path + name


class Job:
    def __init__(self, name):
        self.name = name

    def file(self):
        return "/srv/" + self.name


def create_app(path):
    app = Flask(__name__)
    store = Store(path)

    @app.route("/jobs/<path:name>")
    def job(name):
        return open(f"/srv/{store.of(name)}.txt").read()

    @app.route("/named/<path:name>")
    def named(name):
        return open(store.named(name)).read()  # SEC101

    @app.route("/inner")
    def inner():
        made = Job(request.args["name"])

        def read():
            return open(made.file()).read()  # SEC101

        return read()

    return app
