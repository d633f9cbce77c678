# profile: standard
"""Tables of pandas that come from elsewhere: what they are called tells them from other things that are asked."""
from flask import Flask, request

from shop.tables import load, store

app = Flask(__name__)


@app.route("/rows")
def rows():
    df = load("orders")
    found = df.query(request.args["where"])  # SEC123
    total = store.data_frame.eval(request.args["sum"])  # SEC123
    others = store.query(request.args["where"])
    return {"count": len(found), "sum": total.sum(), "others": others, "same": len(df.query("age > 3"))}
