# profile: standard
"""Methods of classes, and static ones, that are looked up by a name that is put together."""

import os
from flask import Flask, request

app = Flask(__name__)


class Commands:
    LIMIT_READ = "1"

    @staticmethod
    def do_read(path):
        return open(path)  # SEC101

    @classmethod
    def do_open(cls, path):
        return open(path)  # SEC101

    @staticmethod
    def read_later(path):
        return open(path)

    def show_page_text(self, path):
        return open(path)  # SEC101

    def show_page_size(self, path):
        return open(path)

    @staticmethod
    def run_read(path):
        return open(path)  # SEC101

    def run(self, kind, path):
        return getattr(self, "run_" + kind)(path)


@app.route("/<kind>")
def view(kind):
    path = request.args["path"]
    getattr(Commands, "do_" + kind)(path)
    getattr(Commands(), f"show_{kind}_text")(path)
    Commands().run(kind, path)
    os.system("head " + getattr(Commands, "LIMIT_" + kind) + path)  # S605
    return "done"
