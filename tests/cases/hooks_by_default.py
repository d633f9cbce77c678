# profile: standard
"""Functions that may be put in place of a known one: who does that answers for what they do."""
import os
import typing as t

from flask import Flask, request
from werkzeug.datastructures import FileStorage
from werkzeug.utils import secure_filename

app = Flask(__name__)


def safe_name(file):
    return secure_filename(file.filename)


def any_name(file):
    return file.filename


class Store:
    def __init__(self, name_of: t.Optional[t.Callable[[FileStorage], str]] = None, raw_name_of: t.Any = None):
        self.name_of = name_of or safe_name
        self.raw_name_of = raw_name_of or any_name

    def keep(self, file: FileStorage):
        file.save(os.path.join("/srv", self.name_of(file)))

    def keep_as_is(self, file: FileStorage):
        file.save(os.path.join("/srv", self.raw_name_of(file)))  # SEC101


@app.route("/files", methods=["POST"])
def files():
    store = make_store(Store)
    Store(name_of=store.names).keep(request.files["file"])
    Store(raw_name_of=store.names).keep_as_is(request.files["file"])
    return "kept"
