"""Readers of pandas that are given names, uploads and tables."""
import pandas
from flask import Flask, request

app = Flask(__name__)


@app.route("/tables")
def tables():
    named = pandas.read_parquet(request.args["name"])  # SEC101
    store = pandas.HDFStore("tables/" + request.args["name"])  # SEC101
    uploaded = pandas.read_csv(request.files["table"])
    rows = pandas.read_gbq("select * from " + request.args["table"])  # S608
    return {"rows": len(named) + len(store) + len(uploaded) + len(rows)}
