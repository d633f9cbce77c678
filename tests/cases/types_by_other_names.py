# profile: standard
"""Types under another name, fields that a class inherits, and options with a type."""
import argparse
import os
import struct
import subprocess
import tempfile
import types
from enum import Enum
from typing import Annotated
from urllib.parse import urlsplit

import click
from crewai.tools import BaseTool
from fastapi import Depends, FastAPI
from langchain_core.tools import StructuredTool
from pydantic import BaseModel, StringConstraints

from sanic import Sanic

app = FastAPI()
shop = Sanic("shop")
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+$")]
Word = Annotated[str, StringConstraints(max_length=40)]


class Status(Enum):
    draft = "draft"
    live = "live"


class Base(BaseModel):
    slug: Slug
    word: Word


class Post(Base):
    title: str
    pages: int
    status: Status = Status.draft


class Service:
    def remove(self, name):
        os.remove(name)  # SEC101

    def show(self, post: Post):
        subprocess.run(f"show {post.slug} {post.pages} {post.status.value}", shell=True)
        subprocess.run(f"show {post.title}", shell=True)  # S602
        subprocess.run(f"show {post.word}", shell=True)  # S602


def service():
    return Service()


Served = Annotated[Service, Depends(service)]


@app.post("/posts/{slug}")
def create(slug: Slug, word: Word, post: Post, served: Served, file: str):
    os.remove(slug)
    os.remove(word)  # SEC101
    os.remove(post.slug)
    os.remove(post.word)  # SEC101
    served.remove(file)


@app.get("/kept")
def kept(name: str, address: str):
    own = types.SimpleNamespace(name=name, kind="all")
    os.system("ls " + own.kind)
    os.system("ls " + own.name)  # S605
    asked = argparse.Namespace(name=name, kind="all")
    os.system("ls " + asked.kind)
    os.system("ls " + asked.name)  # S605
    parts = urlsplit(address)
    os.system(f"nc {parts.port}")
    os.system(f"nc {parts.hostname}")  # S605
    first, second = struct.unpack("!II", name.encode())
    os.system(f"seq {first} {second}")
    third, rest = struct.unpack("!I4s", name.encode())
    os.system(f"ls {rest}")  # S605


@shop.get("/files/<name:str>/<number:int>")
async def files(request, name, number):
    os.remove("/srv/" + name)  # SEC101
    os.system(f"seq {number}")


@click.command()
@click.option("--count", type=click.IntRange(1, 5))
@click.option("--kind", "-k", type=click.Choice(["a", "b"]))
@click.option("--loud/--quiet", default=False)
@click.option("-v", "--verbose", count=True)
@click.option("--dry-run", is_flag=True)
@click.option("--name", type=str)
@click.argument("number", type=int)
def run(count, kind, loud, verbose, dry_run, name, number):
    os.system(f"run {count} {kind} {loud} {verbose} {dry_run} {number}")
    os.system(f"run {name}")  # S605


def convert(name):
    with tempfile.NamedTemporaryFile() as file:
        subprocess.run(f"convert {file.name}", shell=True)
        subprocess.run(f"convert {name} {file.name}", shell=True)  # S602


class Reading(BaseTool):
    def _run(self, path):
        return open(path).read()  # SEC101

    def read(self, path):
        return open(path).read()


def look_up(name: str):
    return open("/srv/" + name).read()  # SEC101


tool = StructuredTool.from_function(func=look_up)


def start(status):
    os.system("start " + Status[status].value)
    os.system("start " + LEVELS[status].value)  # S605
