# profile: standard
# A parser that gives dictionaries alone gives what is sent as JSON; what is in them is text again.

import tomllib
from urllib.parse import parse_qs

import jwt
import xmltodict
from flask import Flask, request

app = Flask(__name__)


@app.get("/query")
def query():
    return parse_qs(request.query_string.decode())


@app.get("/name")
def name():
    return parse_qs(request.query_string.decode())["name"][0]  # SEC105


@app.post("/toml")
def toml():
    return tomllib.loads(request.data.decode())


@app.post("/title")
def title():
    return tomllib.loads(request.data.decode())["title"]  # SEC105


@app.post("/xml")
def xml():
    return xmltodict.parse(request.data)


@app.post("/item")
def item():
    return str(xmltodict.parse(request.data))  # SEC105


@app.post("/claims")
def claims():
    return jwt.decode(request.data, options={"verify_signature": False})  # SEC530


@app.post("/subject")
def subject():
    return jwt.decode(request.data, options={"verify_signature": False})["sub"]  # SEC105, SEC530
