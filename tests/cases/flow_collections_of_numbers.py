# profile: standard
"""Parameters of which each element is a number, and others."""
import sqlite3
from typing import List, Optional

from fastapi import FastAPI, Query

app = FastAPI()


def connected():
    return sqlite3.connect("shelf.db")


@app.get("/first")
def first(ids: list[int] = Query(), names: list[str] = Query()):
    connected().execute(f"SELECT * FROM books WHERE id = {ids[0]}")
    connected().execute(f"SELECT * FROM books WHERE name = {names[0]}")  # S608


@app.get("/all")
def all_of_them(ids: List[int] = Query(), names: List[str] = Query()):
    connected().execute(f"SELECT * FROM books WHERE id IN ({','.join(map(str, ids))})")
    connected().execute(f"SELECT * FROM books WHERE name IN ({','.join(map(str, names))})")  # S608


@app.get("/pair")
def pair(between: tuple[int, ...], either: tuple[int, str]):
    connected().execute(f"SELECT * FROM books WHERE id > {between[0]} AND id < {between[1]}")
    connected().execute(f"SELECT * FROM books WHERE id = {either[1]}")  # S608


@app.get("/some")
def some(ids: Optional[List[int]] = None, counts: Optional[dict[str, int]] = None):
    marks = ",".join(str(one) for one in ids or ())
    connected().execute(f"SELECT * FROM books WHERE id IN ({marks})")
    names = ",".join(str(one) for one in counts or ())
    connected().execute(f"SELECT * FROM books WHERE name IN ({names})")  # S608
