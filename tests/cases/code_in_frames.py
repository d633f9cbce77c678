# profile: standard
"""Expressions that a table of pandas evaluates."""
import pandas as pd
from flask import Flask, request

app = Flask(__name__)


@app.route("/rows")
def rows():
    frame = pd.read_csv("/srv/rows.csv")
    return {"count": len(frame.query(request.args["where"])), "sum": frame.eval(request.args["sum"]).sum()}  # SEC123
