# profile: standard
"""Functions and methods that newer releases of their libraries have."""
from pathlib import Path

import duckdb
import httpx2
import pandas
import psycopg
import redis
from blacksheep import Application, FromText
from cryptography.hazmat.primitives.kdf.argon2 import Argon2i
from elasticsearch import Elasticsearch
from flask import Flask, request
from pymongo import AsyncMongoClient

app = Flask(__name__)
books = Application()


@app.route("/scripts")
def scripts():
    client = redis.Redis()
    client.eval_ro("return redis.call('GET', KEYS[1])", 1, request.args["key"])
    client.eval_ro("return redis.call('GET', '%s')" % request.args["key"], 0)  # SEC107
    client.function_load(request.args["code"])  # SEC107
    cluster = redis.RedisCluster(host="cache.example.com")
    cluster.eval("return redis.call('GET', '%s')" % request.args["key"], 0)  # SEC107
    return client.script_load("return '" + request.args["key"] + "'")  # SEC107


@app.route("/searches")
def searches():
    client = Elasticsearch("https://search.example.com")
    client.msearch(searches=[{}, {"query": {"match": {"title": request.args["title"]}}}])
    client.msearch(searches=request.json)  # SEC107
    client.esql.query(query="FROM books | WHERE title == ?", params=[request.args["title"]])
    return client.esql.query(query=f"FROM books | WHERE title == '{request.args['title']}'")  # SEC107


@app.route("/stages")
async def stages():
    books = AsyncMongoClient("mongodb://db.example.com/?tls=true").shop.books
    await books.aggregate_raw_batches([{"$match": {"title": str(request.json["title"])}}])
    return await books.aggregate_raw_batches([{"$match": {"title": request.json["title"]}}])  # SEC107


@app.route("/expressions")
def expressions(cursor: psycopg.RawCursor):
    cursor.execute("SELECT * FROM books WHERE title = $1", [request.args["title"]])
    cursor.execute("SELECT * FROM books WHERE title = '%s'" % request.args["title"])  # S608
    duckdb.SQLExpression("sum(price)")
    return duckdb.SQLExpression("sum(" + request.args["column"] + ")")  # S608


@app.route("/pages")
def pages():
    table = pandas.read_csv("books.csv")
    table.to_xml("books.xml")
    table.to_html(buf=request.args["file"])  # SEC101
    table.to_markdown(request.args["file"])  # SEC101
    return table.to_xml(request.args["file"])  # SEC101


@app.route("/copies")
def copies():
    Path("books").copy("kept/books")
    Path("books").copy(request.args["file"])  # SEC101
    Path(request.args["file"]).copy("kept")  # SEC101
    return "kept"


@app.route("/queries")
def queries():
    httpx2.query("https://shop.example.com", json={"title": request.args["title"]})
    httpx2.query(request.args["url"])  # SEC103
    with httpx2.websocket(request.args["url"]) as messages:  # SEC103
        return messages.receive()


@books.router.post("/names")
def named(name: FromText):
    return eval(name.value)  # S307


def derive(secret, salt):
    Argon2i(salt=b"salt of all", length=32, iterations=3, lanes=4, memory_cost=65536).derive(secret)  # SEC205
    return Argon2i(salt=salt, length=32, iterations=3, lanes=4, memory_cost=65536).derive(secret)
