# profile: standard
"""What runs before a view and refuses what it may be sent."""

import re
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Query, UploadFile
from flask import Blueprint, abort, request, send_file

NAME = re.compile("[a-z]+")
PAGES = Path("/srv/pages")
wiki = Blueprint("wiki", __name__)
blog = Blueprint("blog", __name__)


@wiki.before_request
def check_page():
    page = request.args.get("page")
    if page is None or not NAME.fullmatch(page):
        abort(404)


@wiki.get("/source")
def source():
    return send_file(PAGES / f"{request.args['page']}.md", mimetype="text/plain")


@wiki.get("/other")
def other():
    return send_file(PAGES / f"{request.args['other']}.md", mimetype="text/plain")  # SEC101


@blog.before_request
def check_post():
    if request.endpoint == "blog.show" and not NAME.fullmatch(request.args["post"]):
        return "no such post", 404
    if not NAME.fullmatch(request.args["author"]):
        return "no such author", 404


@blog.get("/source")
def show():
    return send_file(PAGES / f"{request.args['page']}.md", mimetype="text/plain")  # SEC101


@blog.get("/post")
def post():
    return send_file(PAGES / f"{request.args['post']}.md", mimetype="text/plain")  # SEC101


@blog.get("/author")
def author():
    return send_file(PAGES / f"{request.args['author']}.md", mimetype="text/plain")


def is_tenant(tenant: Annotated[str, Query()]):
    return NAME.fullmatch(tenant) is not None


def require_tenant(tenant: Annotated[str, Query()]):
    if not is_tenant(tenant):
        raise HTTPException(400, "bad tenant")


api = APIRouter(dependencies=[Depends(require_tenant)])
loose = APIRouter()


@api.get("/logo")
def logo(tenant: str, name: str):
    return {"logo": (PAGES / tenant / "logo.txt").read_text(), "name": (PAGES / name).read_text()}  # SEC101


@loose.get("/script", dependencies=[Depends(require_tenant)])
def script(tenant: str):
    return (PAGES / tenant / "script.js").read_text()


@loose.get("/style", dependencies=[Depends(is_tenant)])
def style(tenant: str):
    return (PAGES / tenant / "style.css").read_text()  # SEC101


def require_upload(file: UploadFile):
    if not NAME.fullmatch(file.filename or ""):
        raise HTTPException(400, "bad name")
    return file


@loose.post("/upload")
async def upload(file: UploadFile = Depends(require_upload)):
    (PAGES / file.filename).write_bytes(await file.read())


@loose.post("/upload/loose")
async def upload_loose(file: UploadFile):
    (PAGES / file.filename).write_bytes(await file.read())  # SEC101
