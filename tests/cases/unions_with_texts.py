# profile: standard
# python: 3.10
"""Types of which one is a text, so that anything may come, and new types of texts."""

from enum import Enum
from typing import Annotated, List, NewType, Optional, Union
from uuid import UUID
from fastapi import FastAPI, Query
from flask import Flask, request
from pydantic import BaseModel

api = FastAPI()
app = Flask(__name__)
Name = NewType("Name", str)
Number = NewType("Number", int)


class Color(Enum):
    RED = "red"


class Order(BaseModel):
    number: Union[int, UUID, None]
    numbers: Optional[List[int]] = None
    colors: Optional[List[Color]] = None
    label: Union[int, str]
    color: Union[Color, str]
    rows: Union[int, List[str]]


@api.post("/orders")
def orders(order: Order):
    open(f"{order.number}")
    open(f"{order.numbers[0]}")
    open(f"{order.colors[0]}")
    open(f"{order.label}")  # SEC101
    open(f"{order.color}")  # SEC101
    open(f"{order.rows[0]}")  # SEC101


@api.get("/numbers")
def numbers(one: Union[int, UUID], two: Optional[int], three: int | None, four: Annotated[int | str, Query()]):
    open(f"{one}{two}{three}")
    open(f"{four}")  # SEC101


@app.route("/")
def view():
    open(Name("x"))
    open(str(Number(int(request.args["number"]))))
    open(Name(request.args["name"]))  # SEC101
