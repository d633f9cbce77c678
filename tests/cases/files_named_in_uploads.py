# profile: standard
"""Names of files that stand in uploaded files; an uploaded file itself names none but by its name."""
import csv
import io
import json

from fastapi import FastAPI, UploadFile
from flask import Flask, request
from PIL import Image

app = Flask(__name__)
api = FastAPI()


@app.post("/flask")
def from_flask():
    upload = request.files["list"]
    open("/srv/" + upload.read().decode()).close()  # SEC101
    open("/srv/" + json.load(upload)["name"]).close()  # SEC101
    for row in csv.reader(io.TextIOWrapper(upload)):
        open("/srv/" + row[0]).close()  # SEC101
    Image.open(upload)
    Image.open(upload.stream)
    Image.open(io.BytesIO(upload.read()))
    return {}


@api.post("/fastapi")
async def from_fastapi(upload: UploadFile):
    open("/srv/" + upload.file.read().decode()).close()  # SEC101
    open("/srv/" + (await upload.read()).decode()).close()  # SEC101
    for number, (name, *others) in enumerate(csv.reader(io.StringIO(upload.file.read().decode()))):
        open(f"/srv/{name}.txt").close()  # SEC101
        open(f"/srv/{number}.txt").close()
    Image.open(upload.file)
    return {}
