# profile: standard
"""Where the answer to how a path starts is asked for: by a caller, through a variable, for a path that is returned."""
import os
from pathlib import Path

from flask import Flask, abort, request, send_file

app = Flask(__name__)
BASE = "/srv/files"
ENDED = "/srv/files/"


def inside(base, path):
    return os.path.abspath(path).startswith(os.path.abspath(base))  # SEC317


def inside_parts(base, path):
    return os.path.abspath(path).startswith(os.path.abspath(base) + os.sep)


def lies_there(base, path):
    return os.path.abspath(path).startswith(os.path.abspath(base))  # SEC317


def is_of_python(base, path):
    return os.path.abspath(path).startswith(os.path.abspath(base))


def insist(base, path):
    found = lies_there(base, path)
    if not found:
        raise ValueError(path)
    if not is_of_python(base, path):
        print(path)


def opened(base, name):
    path = os.path.join(base, name)
    if os.path.abspath(path).startswith(os.path.abspath(base)):  # SEC317
        return open(path)
    return None


def returned(base, name):
    path = os.path.realpath(os.path.join(base, name))
    if path.startswith(os.path.realpath(base)):  # SEC317
        return path
    raise ValueError(name)


def chosen(base, name):
    path = (Path(base) / name).resolve()
    return path if str(path).startswith(str(Path(base).resolve())) else None  # SEC317


def shortened(base, name):
    path = os.path.abspath(os.path.join(base, name))
    if path.startswith(os.path.abspath(base)):
        return path[len(base) + 1:]
    return path


def kept(base, name):
    path = os.path.realpath(os.path.join(base, name))
    fits = path.startswith(os.path.realpath(base))  # SEC317
    if not fits:
        raise ValueError(name)
    return open(path)


def kept_with_separator(base, name):
    path = os.path.realpath(os.path.join(base, name))
    fits = path.startswith(os.path.join(os.path.realpath(base), ""))
    if not fits:
        raise ValueError(name)
    return open(path)


def counted(base, names):
    paths = [os.path.realpath(os.path.join(base, name)) for name in names]
    flags = [path.startswith(os.path.realpath(base)) for path in paths]
    return sum(flags)


def ended(name):
    path = os.path.realpath(os.path.join(ENDED, name))
    fits = path.startswith(ENDED)
    if not fits:
        raise ValueError(name)
    return open(path)


def by_parts(base, name):
    path = os.path.realpath(os.path.join(base, name))
    if not path.startswith(os.path.realpath(base)) or os.path.commonpath([base, path]) != base:
        raise ValueError(name)
    return open(path)


@app.get("/a")
def a():
    path = os.path.join(BASE, request.args["n"])
    if not inside(BASE, path):
        abort(404)
    return send_file(path)


@app.get("/b")
def b():
    path = os.path.join(BASE, request.args["n"])
    if not inside_parts(BASE, path):
        abort(404)
    return send_file(path)
