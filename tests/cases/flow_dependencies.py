# profile: standard
"""What handlers ask a framework to make for them: dependencies, and objects of data classes."""
import os
import re
from dataclasses import dataclass

from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import OAuth2PasswordRequestForm
from litestar import get, post
from litestar.response import File, Redirect

app = FastAPI()


class Page:
    def __init__(self, limit: int = 10, order: str = "up"):
        self.limit = limit
        self.order = order


@dataclass
class Range:
    start: int
    unit: str


def common(name: str = "", skip: int = 0):
    return {"name": name, "skip": skip}


def opened(name: str):
    yield {"name": name, "kind": "all"}


class Store:
    def remove(self, name):
        os.remove(name)  # SEC101

    def keep(self, name):
        return name


class Service:
    def __init__(self, store):
        self.store = store

    def remove(self, name):
        self.store.remove(self.store.keep(name))


def service():
    return Service(Store())


@app.get("/items")
def items(page: Page = Depends(), ranged: Range = Depends(), params: dict = Depends(common), file: dict = Depends(opened)):
    os.system(f"ls {page.limit} {ranged.start} {params['skip']} {file['kind']}")
    os.system(f"ls {page.order}")  # S605
    os.system(f"ls {ranged.unit}")  # S605
    os.system(f"ls {params['name']}")  # S605
    os.system(f"ls {file['name']}")  # S605


@app.get("/pages")
def pages(page: Page = Depends(Page), removing: Service = Depends(service), name: str = ""):
    os.system(f"ls {page.limit}")
    os.system(f"ls {page.order}")  # S605
    removing.remove(name)


@app.post("/login")
def login(form: OAuth2PasswordRequestForm = Depends()):
    os.system("login " + form.username)  # S605


@dataclass
class Book:
    title: str
    pages: int


@post("/books")
def create(data: Book) -> File:
    os.system(f"book {data.pages}")
    os.system(f"book {data.title}")  # S605
    return File(path="/srv/" + data.title)  # SEC101


@get("/go")
def go(to: str) -> Redirect:
    if to == "/home":
        return Redirect(path=to)
    return Redirect(path=to)  # SEC104


class Name:
    def __init__(self, text: str):
        if not re.fullmatch("[a-z]+", text):
            raise ValueError(text)
        self.text = text


@dataclass(frozen=True)
class Checked:
    text: str
    note: str = ""

    def __post_init__(self):
        if not self.text.isidentifier():
            raise ValueError(self.text)


def checked(name: str, note: str) -> Checked:
    try:
        return Checked(name, note)
    except ValueError as error:
        raise HTTPException(400) from error


def named(name: str):
    return Name(name)


@app.get("/checked")
def of_checked(given: Checked = Depends(checked), name=Depends(named)):
    os.system(f"ls {given.text} {name.text}")
    os.system(f"ls {given.note}")  # S605
