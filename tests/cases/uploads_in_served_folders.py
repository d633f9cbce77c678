# profile: standard
import os
import uuid

from flask import Flask, request
from werkzeug.utils import secure_filename

from .forms import PictureForm, allowed_file

app = Flask(__name__)
UPLOADS = os.path.join(app.root_path, "static", "uploads")
app.config["UPLOAD_FOLDER"] = "static/files"
app.config["PRIVATE_FOLDER"] = "/srv/files"


@app.post("/constant")
def constant():
    for file in request.files.getlist("files"):
        if file.filename == "":
            continue
        name = secure_filename(file.filename)
        file.save(os.path.join(UPLOADS, name))  # SEC336
    return {}


@app.post("/setting")
def setting():
    if "file" not in request.files:
        return {}
    file = request.files["file"]
    if file:
        path = os.path.join(app.config["UPLOAD_FOLDER"], secure_filename(file.filename))
        file.save(path)  # SEC336
    return {}


@app.post("/named")
def named():
    upload = request.files["file"]
    ending = upload.filename.rsplit(".", 1)[1]
    upload.save(f"static/{uuid.uuid4()}.{ending}")  # SEC336
    return {}


@app.post("/private")
def private():
    file = request.files["file"]
    file.save(os.path.join(app.config["PRIVATE_FOLDER"], secure_filename(file.filename)))
    return {}


@app.post("/allowed")
def allowed():
    file = request.files["file"]
    if file and allowed_file(file.filename):
        file.save(os.path.join(UPLOADS, secure_filename(file.filename)))
    return {}


@app.post("/ending")
def ending():
    file = request.files["file"]
    ending = os.path.splitext(file.filename)[1]
    if ending == ".png":
        file.save(os.path.join(UPLOADS, uuid.uuid4().hex + ending))
    return {}


@app.post("/fixed")
def fixed():
    file = request.files["file"]
    file.save(os.path.join(UPLOADS, uuid.uuid4().hex + ".png"))
    return {}


@app.post("/form")
def form():
    form = PictureForm()
    form.picture.data.save(os.path.join(UPLOADS, secure_filename(form.picture.data.filename)))
    return {}
