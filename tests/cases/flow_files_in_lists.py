# profile: standard
"""Uploads in a list are uploads: Django takes directories off their names, Starlette does not."""
from typing import List

from fastapi import FastAPI
from fastapi import UploadFile
from ninja import File, NinjaAPI, Query, Schema
from ninja.files import UploadedFile

api, app = NinjaAPI(), FastAPI()


class Asked(Schema):
    name: str
    number: int


@api.post("/one")
def keep(request, sent: UploadedFile = File(...)):
    open(f"/kept/{sent.name}", "wb").write(sent.read())


@api.post("/several")
def keep_all(request, sent: List[UploadedFile] = File(...)):
    for one in sent:
        open(f"/kept/{one.name}", "wb").write(one.read())


@api.post("/annotated")
def keep_annotated(request, sent: File[UploadedFile], name: str):
    open(f"/kept/{sent.name}", "wb").write(sent.read())
    open(f"/kept/{name}", "wb").write(sent.read())  # SEC101


@api.get("/asked")
def asked(request, asked: Query[Asked]):
    open(f"/kept/{asked.number}")
    open(f"/kept/{asked.name}")  # SEC101


@app.post("/all")
async def all_of_them(sent: List[UploadFile]):
    for one in sent:
        open("/kept/" + one.filename, "wb").write(await one.read())  # SEC101
        open(f"/kept/{one.size}")
