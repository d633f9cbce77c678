# profile: standard
"""Conditions of vector databases, search engines and graphs, which are texts."""
import redis
from falkordb import FalkorDB
from flask import Flask, request
from pymilvus import Collection, MilvusClient
from redis.commands.search.query import Query

app = Flask(__name__)
client = MilvusClient("vectors.db")
graph = FalkorDB().select_graph("shop")
store = redis.Redis()


@app.route("/vectors")
def vectors():
    user = request.args["user"]
    found = client.query(collection_name="texts", filter=f'user == "{user}"')  # SEC107
    found += client.search("texts", [[0.1]], f'user == "{user}"')  # SEC107
    client.delete(collection_name="texts", filter='user == "%s"' % user)  # SEC107
    found += client.query(collection_name="texts", filter="user == {user}", filter_params={"user": user})
    return {"found": found + client.query(collection_name="texts", filter=f"number == {int(user)}")}


@app.route("/collection")
def collection():
    texts = Collection("texts")
    texts.delete(f"user == '{request.args['user']}'")  # SEC107
    return {"found": texts.query(expr="user == '" + request.args["user"] + "'")}  # SEC107


@app.route("/words")
def words():
    user, asked = request.args["user"], request.args["asked"]
    found = store.ft("texts").search(f"@user:{{{user}}}")  # SEC107
    found += store.ft("texts").search(Query(f"@user:{{{user}}}"))  # SEC107
    found += store.ft("texts").search(asked)
    return {"found": found + store.ft("texts").search("@user:{$user}", query_params={"user": user})}


@app.route("/graph")
def graphs():
    name = request.args["name"]
    found = graph.query(f"MATCH (n {{name: '{name}'}}) RETURN n")  # SEC107
    return {"found": found, "other": graph.ro_query("MATCH (n {name: $name}) RETURN n", {"name": name})}
