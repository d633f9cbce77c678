# profile: standard
"""What exceptions of pydantic and FastAPI quote of what was sent."""
import msgspec
from fastapi import FastAPI, HTTPException
from fastapi.responses import HTMLResponse, JSONResponse
from flask import Flask, request
from pydantic import BaseModel, ValidationError
from pydantic.v1 import BaseModel as OldModel

api = FastAPI()
app = Flask(__name__)


class Order(BaseModel):
    count: int = 1
    note: str = ""


class OldOrder(OldModel):
    count: int = 1


class Move(msgspec.Struct):
    count: int = 1


@app.get("/made")
def made():
    try:
        Order(count=request.args["count"])
    except ValidationError as error:
        return f"<pre>{error}</pre>"  # SEC105
    return ""


@app.get("/loaded")
def loaded():
    try:
        Order.model_validate(request.json)
    except ValueError as error:
        return f"<pre>{error}</pre>"  # SEC105
    return ""


@app.get("/old")
def old():
    try:
        OldOrder(count=request.args["count"])
    except ValueError as error:
        return f"<pre>{error}</pre>"
    return ""


@app.get("/converted")
def converted():
    try:
        msgspec.convert(request.json, Move)
    except ValueError as error:
        return f"<pre>{error}</pre>"
    return ""


@app.get("/text")
def text():
    try:
        Order(note=request.args["note"])
    except ValidationError as error:
        return f"<pre>{error}</pre>"
    return ""


@app.get("/other")
def other():
    try:
        Order(count=request.args["count"])
    except KeyError as error:
        return f"<pre>{error}</pre>"
    return ""


@app.get("/constant")
def constant():
    try:
        Order(count=1)
    except ValidationError as error:
        return f"<pre>{error}</pre>"
    return ""


@app.get("/as-json")
def as_json():
    try:
        Order(count=request.args["count"])
    except ValidationError as error:
        return {"error": str(error)}
    return {}


@api.exception_handler(HTTPException)
async def failed(request, exc):
    return HTMLResponse(f"<p>{exc.detail}</p>", exc.status_code)  # SEC105


@api.exception_handler(HTTPException)
async def failed_as_json(request, exc):
    return JSONResponse({"error": exc.detail}, exc.status_code)


@api.get("/shop")
def shop(name: str):
    raise HTTPException(400, detail="no " + name)
