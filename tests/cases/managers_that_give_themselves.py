# profile: standard
"""A context manager that gives itself is known however deep the call is that enters it."""
import contextlib

from flask import Flask, request

app = Flask(__name__)


class Unit:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()

    def close(self):
        pass


class Files(Unit):
    def __init__(self, root):
        self.root = root
        self.opened = []
        self.names = []
        self.count = 0

    def __enter__(self):
        self.opened.append(self.root)
        self.names.append(self.root)
        self.count += 1
        self.begin()
        self.begin()
        self.begin()
        return super().__enter__()

    def begin(self):
        self.count += 1

    def write(self, name):
        return open(self.root + name, "w")  # SEC101

    def write_number(self, number):
        return open(f"{self.root}/{number:d}", "w")


class Service:
    def save(self, name):
        with Files("/srv/") as files:
            files.write(name)

    def save_number(self, number):
        with contextlib.suppress(OSError), Files("/srv/") as files:
            files.write_number(number)


@app.route("/")
def view():
    service = Service()
    service.save_number(request.args["number"])
    service.save(request.args["name"])
    return "done"
