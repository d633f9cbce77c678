# profile: standard
"""Queries, files, commands and notebooks of libraries that are used now and then."""
import json
import os

import boto3
import duckdb
import nats
import nbformat
import psycopg2
import redis
from dash import dcc
from flask import request
from influxdb_client import InfluxDBClient
from napalm import get_network_driver
from nbclient import NotebookClient
from nbconvert.preprocessors import ExecutePreprocessor
from neo4j import GraphDatabase
from plumbum import local
from psycopg2.extensions import AsIs
from wand.image import Image

CACHE = redis.Redis.from_url(os.environ["REDIS_URL"])
DRIVER = GraphDatabase.driver(os.environ["GRAPH"], auth=None)
TABLE = boto3.resource("dynamodb").Table("orders")


def stores():
    CACHE.eval(request.form["source"], 0)  # SEC107
    CACHE.eval("return redis.call('GET', KEYS[1])", 1, request.form["key"])
    with InfluxDBClient.from_env_properties() as client:
        client.query_api().query("from " + request.args["bucket"])  # SEC107
        client.query_api().query("from x", params={"bucket": request.args["bucket"]})
    frame = duckdb.connect("x").execute("SELECT 1 FROM x").df()
    frame.query(request.args["filter"])  # SEC123
    frame.query("price > 3")


def handler(event, context):
    body = json.loads(event["body"])
    TABLE.scan(ScanFilter=body["filter"])  # SEC107
    TABLE.scan(ScanFilter={"name": {"AttributeValueList": [str(body["name"])], "ComparisonOperator": "EQ"}})


def rows(cursor):
    name = request.args["name"]
    cursor.callproc(name, [])  # S608
    cursor.callproc("find", [name])
    cursor.execute("SELECT * FROM item ORDER BY %s", (AsIs(name),))  # S608
    return psycopg2.connect(os.environ["DSN"])


def router():
    with get_network_driver("ios")("router", "reader", os.environ["WORD"]) as device:
        device.cli([request.args["command"]])  # S601
        device.cli(["show version"])


def files():
    dcc.send_file("/srv/" + request.args["name"])  # SEC101
    dcc.send_file("/srv/report.csv")
    Image(filename=request.args["name"])  # SEC101
    Image(blob=request.data)


def notebook():
    book = nbformat.reads(request.data.decode(), as_version=4)
    NotebookClient(book).execute()  # SEC123
    ExecutePreprocessor(timeout=60).preprocess(book, {})  # SEC123
    ExecutePreprocessor(timeout=60).preprocess(nbformat.read("report.ipynb", as_version=4), {})
    nbformat.write(nbformat.read("/srv/" + request.args["name"], as_version=4), "/srv/copy.ipynb")  # SEC101
    nbformat.write(nbformat.v4.new_notebook(), fp="/srv/" + request.args["name"])  # SEC101


async def messages():
    connection = await nats.connect("tls://nats.example.net")
    subscription = await connection.subscribe("render")
    async for message in subscription.messages:
        os.system("/bin/render " + message.data.decode())  # S605


def shells():
    name = request.args["name"]
    bash, convert = local["bash"], local["convert"]
    bash("-c", "convert " + name)  # S605
    convert("--", name)


def nodes():
    label = request.args["label"]
    with DRIVER.session() as session:
        session.execute_read(lambda transaction: transaction.run("MATCH (n:" + label + ") RETURN n").data())  # SEC107
        session.execute_read(lambda transaction: transaction.run("MATCH (n) WHERE n.name = $name RETURN n", name=label))
        session.execute_write(removed, label)


def removed(transaction, label):
    return transaction.run(f"MATCH (n:{label}) DELETE n")  # SEC107
