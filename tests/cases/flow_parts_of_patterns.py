# profile: standard
# python: 3.10
"""What a pattern binds: each element of a sequence for itself, and texts where it says that they are."""
import os

from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
rooms = MongoClient()["chat"]["rooms"]


@app.get("/print")
def printed():
    command, *words = request.args["command"].split()
    match words:
        case [printer, copies]:
            os.system(f"lp -d {printer} -n {int(copies)} page.pdf")  # S605
        case [copies]:
            os.system(f"lp -n {int(copies)} page.pdf")
    match command, words:
        case "again", [("dock" | "office") as printer, copies]:
            os.system(f"lp -d {printer} -n {int(copies)} page.pdf")
        case "again", [printer, copies]:
            os.system(f"lp -n {int(copies)} -d {printer} page.pdf")  # S605
    return {}


@app.post("/purge")
def purged():
    match request.get_json():
        case {"room": str(room), "author": str() as author}:
            rooms.delete_many({"room": room, "author": author})
        case {"room": str(room), "before": int(number)}:
            rooms.delete_many({"room": room, "number": number})
        case {"room": room}:
            rooms.delete_many({"room": room})  # SEC107
    return {}
