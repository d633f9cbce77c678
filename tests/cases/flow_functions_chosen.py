# profile: standard
"""Functions of which one is called: what one of them checks says nothing of what another one does."""
import os
import re
import sqlite3
from ipaddress import IPv4Network

from fastapi import FastAPI, HTTPException, Request
from flask import Flask, abort, g, request
from pydantic import conint

app = Flask(__name__)
api = FastAPI()
connection = sqlite3.connect("shop.db")
SPACES = ("docs", "news")
COLUMNS = {"name", "price"}


def checked(arguments):
    if not re.fullmatch("[a-z]+", arguments["file"]):
        raise ValueError(arguments)
    os.system("wc " + arguments["file"])


def unchecked(arguments):
    os.system("wc " + arguments["file"])  # S605


TABLE = {"checked": checked, "unchecked": unchecked}


@app.post("/call")
def call():
    TABLE[request.args["name"]](request.get_json())
    return ""


@app.before_request
def load():
    g.space = request.args.get("space", "docs")
    if g.space not in SPACES:
        abort(404)
    g.user = request.args.get("user", "")


@app.get("/space")
def space():
    open("/srv/" + g.space)
    open("/srv/" + g.user)  # SEC101
    return ""


@api.get("/columns")
def columns(request: Request):
    chosen = set(request.query_params.getlist("column"))
    if not chosen <= COLUMNS:
        raise HTTPException(400)
    connection.execute(f"SELECT {', '.join(chosen)} FROM line")
    other = set(request.query_params.getlist("other"))
    if other <= COLUMNS:
        print(other)
    connection.execute(f"SELECT {', '.join(other)} FROM line")  # S608


@api.get("/network")
def network(net: IPv4Network, size: conint(gt=0)):
    os.system(f"scan {net} {size}")
