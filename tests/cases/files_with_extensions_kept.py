# profile: standard
"""Extensions of uploads, behind a name that was checked: no dot is in what follows the last one, and so no way up."""
from pathlib import Path

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
BASE = Path("/srv/images")


@app.post("/unpacked")
def unpacked():
    image = request.files["image"]
    stem, ending = image.filename.rsplit(".", 1)
    image.save(BASE / f"{secure_filename(stem)}.{ending}")
    image.save(str(BASE / f"cover.{ending}"))
    image.save(BASE / f"cover.{stem}")  # SEC101
    image.save(BASE / ending / "cover")  # SEC101
    image.save(BASE / f"{ending}.png")  # SEC101
    return "ok"


@app.post("/kept")
def kept():
    image = request.files["image"]
    parts = image.filename.rsplit(".", 1)
    image.save(f"/srv/cover.{parts[1]}")
    image.save(str(BASE / f"{secure_filename(parts[0])}.{parts[1]}"))
    image.save(f"/srv/cover.{parts[0]}")  # SEC101
    return "ok"


@app.post("/all")
def every():
    image = request.files["image"]
    parts = image.filename.rsplit(".", 1)
    parts = image.filename.split(" ")
    image.save(f"/srv/cover.{parts[1]}")  # SEC101
    return "ok"
