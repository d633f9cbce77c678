# profile: standard
"""What `zipfile.Path` names stands in its archive, whatever the name is; the name of the archive is one of the disk."""
import zipfile
from importlib.resources import files

from flask import Flask, request

app = Flask(__name__)
ROOT = zipfile.Path("/srv/fixed.zip")


@app.post("/member")
def member():
    archive = zipfile.ZipFile(request.files["archive"].stream)
    name = request.form["member"]
    return {
        "a": (zipfile.Path(archive) / name).read_text(), "b": len((ROOT / "texts" / name).read_bytes()),
        "c": ROOT.joinpath("texts", name).read_text(), "d": (ROOT.joinpath("texts") / name).read_text(),
    }


@app.post("/resource")
def resource():
    return {"a": (files("shop") / request.form["member"]).read_text()}  # SEC101
