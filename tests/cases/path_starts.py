# profile: standard
"""Starts of paths that turn away by what they return, let through, or ask each directory of a list."""
import os
from pathlib import Path

from flask import Flask, send_file

from shop.config import settings

app = Flask(__name__)
SITES = "/var/www/sites"
ALLOWED_DIRS = ["/srv/data", "/srv/shared"]
ALLOWED_ROOTS = ("/srv/data/", "/srv/shared/")
SAFE_FOLDERS = [os.path.realpath(one) for one in os.environ["FOLDERS"].split(":")]


@app.route("/backup/<path:name>")
def backup(name):
    full = os.path.normpath(os.path.join(settings.folder, name))
    if not full.startswith(settings.folder):  # SEC317
        return "", 404
    return send_file(full)


@app.route("/separated/<path:name>")
def separated(name):
    full = os.path.normpath(os.path.join(settings.folder, name))
    if not full.startswith(os.path.join(settings.folder, "")):
        return "", 404
    return send_file(full)


@app.route("/media/<path:name>")
def media(name):
    root = os.path.abspath(settings.media)
    full = os.path.abspath(os.path.join(root, name))
    if full.startswith(root) and os.path.isfile(full):  # SEC317
        return send_file(full)
    return "", 404


@app.route("/by-path/<path:name>")
def by_path(name):
    root = Path(__file__).parent / "media"
    full = (root / name).resolve()
    if str(full).startswith(str(root)):
        return full.read_text()
    return "", 404


def show(path):
    root = os.path.abspath(settings.media)
    full = os.path.abspath(os.path.join(root, path))
    if full.startswith(root):
        return full[len(root) + 1:]
    return full


def show_all_else(path):
    root = os.path.abspath(settings.media)
    full = os.path.abspath(os.path.join(root, path))
    if not full.startswith(root):
        return full
    return full[len(root) + 1:]


def show_what_was_not_joined(full):
    root = os.path.abspath(settings.media)
    full = os.path.abspath(full)
    if not full.startswith(root):
        return None
    return full[len(root) + 1:]


def find_below_what_nobody_knows(root, path):
    full = os.path.abspath(os.path.join(root, path))
    if not full.startswith(root):
        return None
    return full


def may_be_imported(path):
    real = os.path.realpath(path)
    for allowed in settings.ALLOWED_IMPORT_PATHS:
        if real.startswith(allowed):  # SEC317
            return True
    return False


def lies_in_any(path):
    real = os.path.realpath(path)
    return any(real.startswith(allowed) for allowed in ALLOWED_DIRS)  # SEC317


def lies_in_any_resolved(path):
    real = os.path.realpath(path)
    return any(real.startswith(allowed) for allowed in SAFE_FOLDERS)  # SEC317


def lies_in_any_with_end(path):
    real = os.path.realpath(path)
    return any(real.startswith(allowed) for allowed in ALLOWED_ROOTS) or any(
        real.startswith(allowed + os.sep) for allowed in ALLOWED_DIRS)


def is_left_out(path):
    real = os.path.realpath(path)
    return any(real.startswith(one) for one in settings.IGNORED_PATHS)


def _is_safe_path(root, path):
    return os.path.realpath(path).startswith(root)  # SEC317


def _is_safe_path_below(root, path):
    return os.path.realpath(path).startswith(root)


def remove(name):
    return _is_safe_path(SITES, os.path.join(SITES, name)) and _is_safe_path_below(SITES + "/", os.path.join(SITES, name))
