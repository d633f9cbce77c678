# profile: standard
"""Folders with the program in them, or with what is around it, that anybody may read."""
import os
import sys
from pathlib import Path

from django.conf import settings
from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from flask import Blueprint, Flask, abort, current_app, send_from_directory

HERE = Path(__file__).resolve().parent
WEB = HERE / "web"
app = Flask(__name__, static_folder="")  # SEC335
parts = Blueprint("parts", __name__, static_folder="./")  # SEC335
docs = Blueprint("docs", __name__, static_folder="../docs")
api = FastAPI()
api.mount("/a", StaticFiles(directory="."))  # SEC335
api.mount("/b", StaticFiles(directory=HERE))  # SEC335
api.mount("/c", StaticFiles(directory=HERE.parents[1]))  # SEC335
api.mount("/d", StaticFiles(directory=str(HERE / "..")))  # SEC335
api.mount("/e", StaticFiles(directory=os.path.join(os.path.dirname(__file__), "..")))  # SEC335
api.mount("/f", StaticFiles(directory="/etc"))  # SEC335
api.mount("/g", StaticFiles(directory=os.path.expanduser("~/")))  # SEC335
api.mount("/h", StaticFiles(directory=settings.BASE_DIR))  # SEC335
api.mount("/i", StaticFiles(directory=WEB))
api.mount("/j", StaticFiles(directory=str(WEB.parent / "static")))
api.mount("/k", StaticFiles(directory=os.environ.get("FOLDER", ".")))
api.mount("/l", StaticFiles(directory=sys.argv[1] if len(sys.argv) > 1 else "."))
api.mount("/m", StaticFiles(directory=os.path.join(os.path.expanduser("~"), "public")))
api.mount("/n", StaticFiles(directory=settings.STATIC_ROOT))
api.mount("/o", StaticFiles(directory=__package__))
api.mount("/p", StaticFiles(directory=HERE.name))


def serve(directory="."):
    api.mount("/", StaticFiles(directory=directory))


@app.route("/a/<name>")
def any_file(name):
    return send_from_directory(os.getcwd(), name)  # SEC335


@app.route("/b/<name>")
def of_current(name):
    return send_from_directory(directory=current_app.root_path, path=name)  # SEC335


@app.route("/c/<name>")
def of_static(name):
    return send_from_directory(os.path.join(app.root_path, "static"), name)


@app.route("/d/<path:name>")
def of_pages(name):
    if not name.endswith(".html"):
        abort(404)
    return send_from_directory(".", name)


@app.route("/g/<path:name>")
def of_styles(name):
    if name.endswith((".css", ".js")):
        return send_from_directory(".", name)
    return app.send_static_file("index.html")


@app.route("/e/<name>")
def of_some(name):
    return send_from_directory(".", name) if name in ("index.html", "favicon.ico") else abort(404)


@app.route("/f/<name>")
def of_reports(name):
    return send_from_directory(HERE, "report-" + name + ".pdf")
