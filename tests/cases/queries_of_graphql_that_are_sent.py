# profile: standard
"""Queries of GraphQL go to a server in a document; what else is asked for so has another language."""
import httpx
import requests
from flask import Flask, request

app = Flask(__name__)
HOST = "https://api.shop.internal/graphql"
QUERY = "query find($owner: String!) { repository(owner: $owner) { stargazerCount } }"


@app.get("/stars")
def stars():
    owner = request.args["owner"]
    session = requests.Session()
    query = f'query stars {{ repository(owner: "{owner}") {{ stargazerCount }} }}'
    session.post(HOST, json={"query": query})  # SEC121
    httpx.post(HOST, json={"query": "mutation { star(name: \"" + owner + "\") { count } }"})  # SEC121
    httpx.post(HOST, json={"query": QUERY, "variables": {"owner": owner}})
    httpx.post(HOST, json={"query": owner})
    httpx.post(HOST, json={"query": f'{{owner="{owner}"}}'})
    httpx.post(HOST, json={"text": query})
    return {}
