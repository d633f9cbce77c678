# profile: standard
"""The best match among texts of the program is one of these; a member of an enumeration in capitals does nothing."""
import enum
import shutil
from pathlib import Path

from flask import Flask, request
from sqlalchemy import text

from .db import session

app = Flask(__name__)


class Color(enum.Enum):
    RED = 1


class Plain:
    RED = 1


@app.get("/language")
def language():
    best = request.accept_languages.best_match(["de", "en"])
    session.execute(text(f"SET lc_messages TO '{best}'"))
    best = request.accept_languages.best_match(LANGUAGES.split(), "en")
    session.execute(text(f"SET lc_time TO '{best}'"))
    best = request.accept_languages.best_match(session.languages())
    session.execute(text(f"SET lc_time TO '{best}'"))  # S608
    return {}


@app.get("/color")
def color():
    asked = request.args["color"]
    found = getattr(Color, asked.upper(), None)
    other = getattr(Color, asked)  # SEC116
    plain = getattr(Plain, asked.upper())  # SEC116
    return {"found": found is None, "other": other is None, "plain": plain is None}


def unpack(folder, name, which):
    shutil.unpack_archive(Path("/srv") / "inner.zip", "/srv/inner")
    shutil.unpack_archive(folder.joinpath("inner.zip"), "/srv/inner")
    shutil.unpack_archive(folder / "inner.tar", "/srv/inner")  # SEC331
    shutil.unpack_archive(folder / name, "/srv/inner")  # SEC331
    path = folder / "inner.zip" if which else name
    shutil.unpack_archive(path, "/srv/inner")  # SEC331


LANGUAGES = "de en"
