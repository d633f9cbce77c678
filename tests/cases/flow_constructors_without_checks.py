# profile: standard
"""Constructors that hold what they are given, of classes that check what is loaded into them."""
import os
from typing import Literal, Optional

import msgspec
from flask import Flask, request
from pydantic import BaseModel
from sqlmodel import Field, SQLModel

app = Flask(__name__)


class Order(BaseModel):
    kind: Literal["a", "b"] = "a"
    count: int = 1


class Move(msgspec.Struct):
    count: int
    kind: Literal["a", "b"] = "a"


class CheckedMove(msgspec.Struct):
    kind: str

    def __post_init__(self):
        if self.kind not in ("a", "b"):
            raise ValueError


class Row(SQLModel, table=True):
    id: Optional[int] = Field(primary_key=True)
    kind: Literal["a", "b"]


class RowIn(SQLModel, table=False):
    kind: Literal["a", "b"]


class Made(BaseModel):
    kind: Literal["a", "b"]

    @classmethod
    def construct(cls, kind):
        return cls(kind=kind)


@app.post("/constructed")
def constructed():
    os.system("ls " + Order.model_construct(**request.json).kind)  # S605
    os.system("ls " + Order.construct(kind=request.args["kind"]).kind)  # S605
    os.system("ls " + Order.model_construct(request.json, kind="a").kind)
    os.system("ls " + Order.model_construct(kind="a", count=request.json["count"]).kind)
    os.system("ls " + Made.construct(request.args["kind"]).kind)


@app.post("/checked")
def checked():
    os.system("ls " + Order(**request.json).kind)
    os.system("ls " + Order.model_validate(request.json).kind)
    os.system("ls %s" % Order(count=request.args["count"]).count)


@app.post("/struct")
def struct():
    os.system("ls %s" % Move(request.args["count"]).count)  # S605
    os.system("ls " + Move(1, kind=request.args["kind"]).kind)  # S605
    os.system("ls " + Move(**request.json).kind)  # S605
    os.system("ls " + Move(request.args["count"]).kind)
    os.system("ls " + msgspec.json.decode(request.data, type=Move).kind)
    os.system("ls " + msgspec.convert(request.json, Move).kind)
    os.system("ls " + CheckedMove(request.args["kind"]).kind)


@app.post("/table")
def table():
    os.system("ls " + Row(kind=request.args["kind"]).kind)  # S605
    os.system("ls " + Row.model_validate(request.json).kind)
    os.system("ls " + RowIn(kind=request.args["kind"]).kind)
