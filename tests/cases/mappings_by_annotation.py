# profile: standard
"""Dictionaries that are sent: what annotations say of the values in them."""
import os
from typing import Any, Dict

from elasticsearch import Elasticsearch
from fastapi import FastAPI
from pymongo import MongoClient

app = FastAPI()
db = MongoClient().shop
search = Elasticsearch("https://search.example:9200")


@app.post("/any")
def anything(body: dict, more: Dict[str, Any]):
    db.users.find_one(body)  # SEC107
    db.users.find_one({"name": more["name"]})  # SEC107
    search.search(index="pages", body=body)  # SEC107
    os.system("show " + more["name"])  # S605


@app.post("/texts")
def texts(body: dict[str, str]):
    db.users.find_one({"name": body["name"]})
    db.users.find_one(body)  # SEC107
    os.system("show " + body["name"])  # S605


@app.post("/numbers")
def numbers(body: dict[str, int]):
    for name, number in body.items():
        os.system(f"show {number}")
        os.system(f"show {name}")  # S605
    os.system("show " + str(body["number"]))
