# profile: standard
"""Queries that clients send to who answers them, queries that are put together, and those that are passed on to others."""
import gql
import graphene
import strawberry
from fastapi import FastAPI, Request
from flask import Flask, request
from graphql import graphql_sync
from shop.clients import gateway_session, reports_session
from shop.transactions import transaction_schema

app = Flask(__name__)
api = FastAPI()
schema = graphene.Schema()
typed_schema = strawberry.Schema(object)


@app.post("/graphql")
def answer():
    data = request.get_json()
    graphql_sync(schema, data["query"], variable_values=data["variables"])
    return schema.execute(data["query"], operation_name=data.get("operationName")).data


@api.post("/graphql")
async def answer_later(asked: Request):
    data = await asked.json()
    result = await schema.execute_async(data["query"])
    return result.data


@app.post("/users")
def users():
    data = request.get_json()
    graphql_sync(schema, "{ user(name: " + data["name"] + ") { id } }")  # SEC121
    return schema.execute("{ user(name: %s) { id } }" % data["name"]).data  # SEC121


@app.post("/elsewhere")
def elsewhere():
    return client.execute(gql.gql(request.get_json()["query"]))  # SEC121


@app.post("/transactions")
def transactions():
    payload = request.get_json(silent=True) or {}
    return transaction_schema.execute(payload.get("query", "")).data


@app.post("/gateway")
def ask_gateway():
    payload = request.get_json()
    return gateway_session.execute(payload.get("query"), variable_values=payload.get("variables"))


@app.post("/reports")
def reports():
    payload = request.get_json()
    return reports_session.execute(payload.get("query"), params=payload.get("variables"))  # S608


@app.post("/typed")
def typed():
    data = request.get_json()
    return typed_schema.execute_sync(data["query"], variable_values=data["variables"]).data


@app.post("/typed/users")
async def typed_users():
    found = typed_schema.execute_sync('{ user(name: "%s") { id } }' % request.form["name"])  # SEC121
    more = await typed_schema.execute(query="{ user(name: " + request.form["name"] + ") { id } }")  # SEC121
    return [found.data, more.data]
