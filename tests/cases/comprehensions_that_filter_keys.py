# profile: standard
"""What a comprehension leaves of a dictionary whose keys are known."""

from flask import Flask, request

app = Flask(__name__)


@app.route("/1")
def filtered():
    q = request.args["q"]
    given = {"a": q, "b": "x"}
    others = {key: value for key, value in given.items() if key != "a"}
    open("/srv/" + others.get("b", "z"))
    open("/srv/" + others.get("a", "z"))
    known = {key: value for key, value in given.items() if key in ("a", "c")}
    open("/srv/" + known["a"])  # SEC101
    filled = {key: value for key, value in given.items() if value}
    open("/srv/" + filled["a"])  # SEC101
    open("/srv/" + filled.get("c", q))  # SEC101
