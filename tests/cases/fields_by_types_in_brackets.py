# profile: standard
"""Fields by the types in the brackets of generic models, of typed dictionaries and tuples, and keys by their types."""
import sqlite3
from enum import Enum
from typing import Dict, Generic, List, NamedTuple, Tuple, TypedDict, TypeVar

from fastapi import FastAPI, Request
from pydantic import BaseModel, TypeAdapter

app = FastAPI()
shop = sqlite3.connect("shop.db")
T = TypeVar("T")
K = TypeVar("K")


class Page(BaseModel, Generic[T]):
    items: List[T]
    first: T
    number: int
    title: str


class Pair(BaseModel, Generic[K, T]):
    key: K
    value: T


class Column(Enum):
    NAME = "name"


class Order(TypedDict):
    user: str
    amount: int


class Place(NamedTuple):
    row: int
    name: str


class Report(BaseModel):
    counts: Dict[int, int]
    columns: Dict[Column, int]
    names: Dict[str, int]
    pairs: List[Tuple[int, float]]
    page: Page[int]


@app.post("/pages")
async def paged(page: Page[int]):
    shop.execute(f"SELECT {page.number}")
    shop.execute(f"SELECT {page.items[0]}")
    shop.execute(f"SELECT {page.first}")
    shop.execute(f"SELECT {page.title}")  # S608


@app.post("/titles")
async def titled(page: Page[str]):
    shop.execute(f"SELECT {page.number}")
    shop.execute(f"SELECT {page.items[0]}")  # S608
    shop.execute(f"SELECT {page.first}")  # S608


@app.post("/pairs")
async def paired(pair: Pair[str, int]):
    shop.execute(f"SELECT {pair.key}")  # S608
    shop.execute(f"SELECT {pair.value}")


@app.post("/reports")
async def reported(report: Report):
    for key, value in report.counts.items():
        shop.execute(f"UPDATE orders SET amount = {value} WHERE id = {key}")
    for key, value in report.columns.items():
        shop.execute(f"UPDATE orders SET {key} = {value}")
    for key, value in report.names.items():
        shop.execute(f"UPDATE orders SET {key} = {value}")  # S608
    shop.execute(f"SELECT {report.page.items[0]}")


@app.post("/orders")
async def ordered(order: Order):
    shop.execute(f"UPDATE orders SET amount = {order['amount']}")
    shop.execute(f"UPDATE orders SET user = '{order['user']}'")  # S608
    for name, value in order.items():
        shop.execute(f"UPDATE orders SET {name} = 1")
        shop.execute(f"UPDATE orders SET {value} = 1")  # S608


@app.post("/checked")
async def checked(request: Request):
    for order in TypeAdapter(List[Order]).validate_python(await request.json()):
        shop.execute(f"UPDATE orders SET amount = {order['amount']}")
        shop.execute(f"UPDATE orders SET user = '{order['user']}'")  # S608


@app.post("/places")
async def placed(place: Place):
    shop.execute(f"SELECT {place.row}")
    shop.execute(f"SELECT '{place.name}'")  # S608
