# profile: standard
"""Numbers that are read from requests, kept and computed with."""
import os
from dataclasses import dataclass

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Page:
    size: int
    name: str

    @classmethod
    def current(cls):
        return cls(size=request.args.get("size", 20, type=int), name=request.args.get("name", "all", type=str))

    @property
    def offset(self):
        return self.size * 2 - 1


@app.get("/pages")
def pages():
    page = Page.current()
    os.system(f"list {page.size} {page.offset}")
    os.system(f"list {page.name}")  # S605
    os.system(f"list {page.name * 2}")  # S605
    size = request.args.get("size", request.args["other"], type=int)
    os.system(f"list {size}")  # S605
