# profile: standard
"""Dictionaries of the fields of an object, whose keys its class declares."""
from dataclasses import asdict

from fastapi import FastAPI
from pydantic import BaseModel
from shop import schemas
from shop.db import connection, find

app = FastAPI()


class Change(BaseModel):
    name: str
    size: int = 0


@app.patch("/a/{number}")
def declared(number: int, body: Change):
    item = find(number)
    for name, value in body.model_dump(exclude_unset=True).items():
        setattr(item, name, value)
    connection.execute(f"UPDATE items SET {body.dict()['name']}")  # S608
    connection.execute(f"UPDATE items SET {body.dict()['size']}")


@app.patch("/b/{number}")
def imported(number: int, body: schemas.Change):
    item = find(number)
    data = body.dict()
    for name in data:
        setattr(item, name, data[name])
    for name, value in vars(body).items():
        setattr(item, name, value)
    for name, value in asdict(body).items():
        getattr(item, name)(value)
    for value in data.values():
        getattr(item, value)  # SEC116


@app.patch("/c/{number}")
def sent(number: int, body: dict):
    item = find(number)
    for name, value in body.items():
        setattr(item, name, value)  # SEC116


@app.patch("/d/{number}")
def made(number: int, name: str):
    change = Change(name=name, size=3)
    connection.execute(f"UPDATE items SET {change.dict()['name']}")  # S608
    connection.execute(f"UPDATE items SET {change.dict()['size']}")
    connection.execute(f"UPDATE items SET {Change(name='b').dict()['name']}")
