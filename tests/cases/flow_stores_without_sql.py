# profile: standard
"""Queries that are texts in databases without tables, and scripts that a database runs."""
import boto3
import redis
from azure.cosmos import CosmosClient
from elasticsearch import Elasticsearch
from flask import Flask, request
from influxdb_client import InfluxDBClient
from neo4j import GraphDatabase

app = Flask(__name__)
driver = GraphDatabase.driver("neo4j+s://graph.example.org")
store = redis.Redis(ssl=True)
search = Elasticsearch("https://search.example.org")
orders = CosmosClient("https://example.org", "").get_database_client("shop").get_container_client("orders")


@app.route("/friends")
def friends():
    name = request.args["name"]
    with driver.session() as session:
        session.run("MATCH (n {name: '" + name + "'}) RETURN n")  # SEC107
        session.run("MATCH (n {name: $name}) RETURN n", name=name)
    driver.execute_query(f"MATCH (n:{name}) RETURN n")  # SEC107
    driver.execute_query("MATCH (n {name: $name}) RETURN n", name=name)
    return {}


@app.route("/orders")
def list_orders():
    name = request.args["name"]
    first = orders.query_items("SELECT * FROM c WHERE c.name = '" + name + "'")  # S608
    again = orders.query_items(query="SELECT * FROM c WHERE c.name = @name", parameters=[{"name": "@name", "value": name}])
    return {"count": len(list(first)) + len(list(again))}


@app.route("/points")
def points():
    host = request.args["host"]
    points = InfluxDBClient("https://points.example.org").query_api()
    points.query(f'from(bucket: "all") |> filter(fn: (r) => r.host == "{host}")')  # SEC107
    points.query('from(bucket: "all") |> filter(fn: (r) => r.host == host)', params={"host": host})
    return {}


@app.route("/count")
def count():
    store.eval("return redis.call('get', '" + request.args["key"] + "')", 0)  # SEC107
    store.eval("return redis.call('get', KEYS[1])", 1, request.args["key"])
    return {}


@app.route("/search", methods=["POST"])
def find():
    search.search(index="shop", body=request.get_json())  # SEC107
    search.search(index="shop", query={"match": {"name": request.args["name"]}})
    return {}


@app.route("/scripts")
def scripts():
    more = request.args["more"]
    search.search(index="shop", body={"query": {"script": {"script": {"source": f"doc['price'].value > {more}"}}}})  # SEC107
    search.search(index="shop", query={"script_score": {"query": {}, "script": {"source": "_score + " + more}}})  # SEC107
    search.search(index="shop", query={"function_score": {"functions": [{"script": "_score + " + more}]}})  # SEC107
    search.update_by_query(index="shop", script={"source": "ctx._source.price = " + more})  # SEC107
    search.update_by_query(index="shop", script={"source": "ctx._source.price = params.price", "params": {"price": more}})
    search.search(index="shop", query={"script": {"script": {"source": "params.more", "params": {"more": more}}}})
    search.search(index="shop", query={"match": {"source": more}})
    return {}


@app.route("/report")
def report():
    athena = boto3.client("athena")
    athena.start_query_execution(QueryString="SELECT * FROM " + request.args["table"])  # S608
    athena.start_query_execution(QueryString="SELECT * FROM day WHERE name = ?", ExecutionParameters=[request.args["name"]])
    return {}
