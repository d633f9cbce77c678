# profile: standard
"""Instances that a protocol stands for: of the classes of the file that have its methods."""

from typing import Protocol, TypeVar
from flask import Flask, request

app = Flask(__name__)
T = TypeVar("T")


class Store(Protocol):
    def load(self, name: str) -> str: ...

    def path(self, name: str) -> str: ...


class Disk:
    def load(self, name: str) -> str:
        return open(name).read()  # SEC101

    def path(self, name):
        return f"/srv/{name}"


class Rows(Protocol[T]):
    def rows(self, name: T) -> T: ...


class Table:
    def rows(self, name):
        return open(name).read()  # SEC101


class Closing(Protocol):
    def peek(self, name: str) -> str: ...

    def close(self) -> None: ...


class Peeking:
    def peek(self, name: str) -> str:
        return open(name).read()


class Called(Protocol):
    def __call__(self, name: str) -> str: ...


class Calling:
    def __call__(self, name: str) -> str:
        return open(name).read()


class Plain:
    def show(self, name: str) -> str: ...


class Shown:
    def show(self, name: str) -> str:
        return open(name).read()


class Service:
    def __init__(self, store: Store, rows: Rows[str], closing: Closing, called: Called, plain: Plain):
        self.store = store
        self.rows = rows
        self.closing = closing
        self.called = called
        self.plain = plain

    def all(self, name):
        self.store.load(name)
        self.rows.rows(name)
        self.closing.peek(name)
        self.called(name)
        self.plain.show(name)
        open(self.store.path(name))  # SEC101


@app.route("/")
def view(service: Service):
    service.all(request.args["name"])
