# profile: standard
"""Parts of routes without a slash in them: with other text in one name they lead nowhere, and alone to `..` at most."""
import json
import os
from pathlib import Path
from urllib.parse import unquote

from fastapi import FastAPI
from fastapi.responses import FileResponse
from flask import Flask

app = Flask(__name__)
api = FastAPI()
BASE = "/srv/data"
FOLDER = Path("/srv/data")


@app.route("/notes/<name>")
def note(name):
    with open(os.path.join(BASE, name + ".json")) as file:
        return json.load(file)


@app.route("/drafts/<string:name>")
def draft(name):
    return open(f"/srv/data/draft-{name}").read()


@api.get("/pages/{name}")
def page(name: str):
    return FileResponse(FOLDER / f"{name}.html")


@api.get("/texts/{name}")
def text(name: str):
    return (FOLDER / (name + ".txt")).read_text()


@app.route("/folders/<name>")
def folder(name):
    return open(os.path.join(BASE, name, "index.json")).read()  # SEC101


@app.route("/files/<path:name>")
def below(name):
    return open(os.path.join(BASE, name + ".json")).read()  # SEC101


@app.route("/decoded/<name>")
def decoded(name):
    return open(os.path.join(BASE, unquote(name) + ".json")).read()  # SEC101


@app.route("/replaced/<name>")
def replaced(name):
    return open(f"/srv/data/{name.replace('-', '/')}.json").read()  # SEC101


@app.route("/here/<name>")
def here(name):
    return open(name + ".csv").read()  # SEC101


@api.get("/two/{first}/{second}")
def two(first: str, second: str):
    return FileResponse(FOLDER / f"{first}{second}")  # SEC101


@api.get("/paths/{name:path}")
def path(name: str):
    return FileResponse(FOLDER / f"{name}.html")  # SEC101
