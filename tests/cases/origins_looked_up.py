# profile: standard
"""Origins that are looked up before they are repeated, and debuggers that are asked for."""
import os
import re

from flask import Flask, Response, request

app = Flask(__name__)
SHOPS = [re.compile(r"https://[a-z]+\.shop\.example")]


@app.route("/prices")
def prices():
    origin = request.headers["Origin"]
    problem = None
    if not any(shop.fullmatch(origin) for shop in SHOPS):
        problem = "unknown"
    if problem:
        raise ValueError(problem)
    answer = Response("3")
    answer.headers["Access-Control-Allow-Origin"] = origin
    return answer


@app.route("/stock")
def stock():
    origin = request.headers["Origin"]
    if "shop.example" in origin:
        return Response("3", headers={"Access-Control-Allow-Origin": origin})  # SEC512
    return Response("3")


def main(asked):
    if os.environ.get("SHOP_ENV") == "development":
        app.run(debug=True)
    if asked:
        app.run(debug=True)  # S201
