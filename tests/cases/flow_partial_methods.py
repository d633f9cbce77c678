# profile: standard
"""Methods that are others with some arguments given."""
from functools import partialmethod

from flask import Flask, request

app = Flask(__name__)


class Files:
    def read(self, name, root):
        return open(root + name).read()  # SEC101

    def copied(self, name, root):
        return open(root + name).read()

    get = partialmethod(read, root="/srv/")
    cover = partialmethod(copied, "cover.jpg")


@app.route("/")
def index():
    files = Files()
    files.cover("/srv/")
    return files.get(request.args["name"])
