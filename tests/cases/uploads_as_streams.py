# profile: standard
"""Uploaded files that are read as streams, and files that were written: their own names are nobody's choice."""
import pickle  # S403
import tempfile
from typing import Annotated, List, Optional

import pandas
import pdfplumber
from aiohttp import web
from fastapi import FastAPI, File, Request, UploadFile
from flask import request
from PIL import Image

app = FastAPI()
routes = web.RouteTableDef()


@app.post("/table")
async def table(file: UploadFile = File(...), other: Optional[UploadFile] = None):
    pandas.read_csv(other.file)
    pickle.load(file.file)  # S301
    return {"size": pandas.read_csv(file.file).size, "first": open("/srv/" + file.filename).read(1)}  # SEC101


@app.post("/pictures")
async def pictures(files: Annotated[List[UploadFile], File()]):
    for file in files:
        Image.open(file.file)
        Image.open("/srv/" + file.filename)  # SEC101


@app.post("/named")
async def named(paths: List[str]):
    for path in paths:
        pdfplumber.open("/srv/" + path)  # SEC101


@app.post("/written")
async def written(file: UploadFile):
    with tempfile.NamedTemporaryFile(suffix=".pdf") as copy:
        copy.write(await file.read())
        pdfplumber.open(copy.name)
    with open("/srv/last.pdf", "wb") as last:
        last.write(request.data)
    return {"size": len(open(last.name).read())}


@routes.post("/field")
async def field(request):
    form = await request.post()
    picture = form["picture"]
    Image.open(picture.file)
    Image.open("/srv/" + picture.filename)  # SEC101
    Image.open("/srv/" + form["name"])  # SEC101


@app.post("/form")
async def form_of_parts(request: Request):
    form = await request.form()
    Image.open(form["picture"].file)
    pickle.load(form["picture"].file)  # S301
    Image.open("/srv/" + form["name"])  # SEC101
