# profile: standard
"""Fields of data classes and models that are given by `**`: what is checked of one says nothing of the others."""
import sqlite3
from dataclasses import dataclass

from flask import request
from pydantic import BaseModel
from pymongo import MongoClient

connection = sqlite3.connect("shop.db")
store = MongoClient().shop
TABLES = ("book", "film")


@dataclass(frozen=True)
class Job:
    table: str
    term: str = ""
    limit: int = 10

    def __post_init__(self):
        if self.table not in TABLES:
            raise ValueError(self.table)
        object.__setattr__(self, "limit", int(self.limit))


class Login(BaseModel):
    user: str
    options: dict


def search():
    job = Job(**request.get_json())
    connection.execute(f"SELECT title FROM {job.table} LIMIT {job.limit}")
    connection.execute(f"SELECT title FROM {job.table} WHERE title = '{job.term}'")  # S608


def looked_up(table, term):
    if table not in TABLES:
        raise ValueError(table)
    connection.execute(f"SELECT title FROM {table}")
    connection.execute(f"SELECT title FROM book WHERE title = '{term}'")  # S608


def search_by_function():
    looked_up(**request.get_json())


def logged_in():
    login = Login(**request.get_json())
    store.users.find_one({"name": login.user})
    store.users.find_one({"name": login.options})  # SEC107
    login = Login.model_validate(request.get_json())
    store.users.find_one({"name": login.user})
    store.users.find_one({"name": login.options})  # SEC107
