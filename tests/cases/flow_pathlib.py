# profile: standard
"""Paths made by the methods of others."""
from pathlib import Path, PurePath

from flask import Flask, abort, request

app = Flask(__name__)
BASE = Path("/srv")


@app.route("/file")
def file():
    name = request.args["name"]
    BASE.joinpath("texts", "a").read_text()
    BASE.joinpath(Path(name).name).unlink()
    open("texts/" + PurePath(name).stem).close()
    BASE.joinpath(name).unlink()  # SEC101
    (BASE / name).resolve().unlink()  # SEC101
    (BASE / name).with_suffix(".txt").unlink()  # SEC101
    Path(name).expanduser().absolute().unlink()  # SEC101
    BASE.parent.with_name(name).write_text("a")
    (BASE / name).with_name("a").write_text("a")  # SEC101
    Path.cwd().joinpath(name).mkdir()  # SEC101
    path = BASE.joinpath(name).resolve()
    if BASE not in path.parents:
        abort(400)
    path.unlink()
    return {}
