# profile: standard
"""Instances of classes that nobody fills with data come from the framework; binders hold data of the type they are given."""
from dataclasses import dataclass
from typing import Generic, List, TypeVar

from blacksheep import Application, FromForm, FromJSON, FromQuery
from litestar import get
from litestar.di import Provide
from pydantic import BaseModel

app = Application()
T = TypeVar("T")


class Base(Generic[T]):
    def named(self, name):
        return open("/pages/" + name)  # SEC101


class Pages(Base[int]):
    def __init__(self, session):
        self.session = session

    def titled(self, title):
        return open("/titles/" + title)  # SEC101

    def own(self):
        return open("/pages/" + self.session.name)


@dataclass
class Asked:
    title: str


class Order(BaseModel):
    name: str
    number: int
    labels: List[str] = []


def pages(session) -> Pages:
    return Pages(session)


@get("/pages", dependencies={"shelf": Provide(pages)})
def show(shelf: Pages, name: str) -> list:
    return [shelf.named(name), shelf.titled(name), shelf.own()]


@get("/asked")
def asked(data: Asked) -> None:
    open("/asked/" + data.title)  # SEC101


@app.router.post("/orders")
async def order(data: FromJSON[Order], form: FromForm[Asked], number: FromQuery[int], name: FromQuery[str]):
    open(f"/orders/{data.value.number}/{number.value}")
    open("/orders/" + data.value.name)  # SEC101
    open("/orders/" + data.value.labels[0])  # SEC101
    open("/orders/" + form.value.title)  # SEC101
    open("/orders/" + name.value)  # SEC101
