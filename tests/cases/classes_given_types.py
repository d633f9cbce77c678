# profile: standard
"""Classes that are given types are followed like any others, and so is what derives from them."""
import subprocess
from typing import Dict, Generic, Type, TypeVar

from flask import Flask, request
from sqlalchemy import select, text
from sqlalchemy.orm import Session

app = Flask(__name__)
T = TypeVar("T")


class Shelf(Generic[T]):
    def __init__(self, session: Session, model: Type[T]) -> None:
        self.session, self.model = session, model

    def where(self, clause):
        return self.session.scalars(select(self.model).where(text(clause))).all()  # S608

    def named(self, name):
        return self.session.scalars(select(self.model).where(text("name = :name")), {"name": name}).all()


class Reader(Generic[T]):
    def read(self, name):
        return open("/pages/" + name).read()  # SEC101


class Pages(Reader[int]):
    pass


class Lister(Generic[T]):
    def first(self, name):
        return open("/pages/" + name).read()  # SEC101

    def second(self, name):
        return open("/pages/" + name).read()


@app.get("/where")
def where(session):
    shelf = Shelf[int](session, int)
    return [shelf.where(request.args["where"]), shelf.named(request.args["name"])]


@app.get("/page")
def page():
    return {"text": Pages().read(request.args["name"])}


def listed(lister: Lister[str]):
    return lister.first(request.args["name"]), lister.second("front")


@app.post("/run")
def run():
    with subprocess.Popen[bytes](request.form["command"], shell=True) as process:  # S602
        process.wait()
    with subprocess.Popen[bytes](["ls", "-l"]) as process:
        process.wait()
    return ""


# What is looked up is no class that is given types.
RUNNERS: Dict[str, Type[Reader[str]]] = {"pages": Pages}


@app.get("/chosen/<kind>")
def chosen(kind):
    return RUNNERS[kind]().read("front")
