# profile: standard
"""Tables that methods of tables return."""
import pandas
from flask import Flask, request

app = Flask(__name__)


@app.route("/chosen")
def chosen():
    table = pandas.read_csv("all.csv").dropna().sort_values("name").reset_index(drop=True)
    found = table.head(100).query(request.args["condition"])  # SEC123
    return {"number": len(found.query("name == @name", local_dict={"name": request.args["name"]}))}


@app.route("/matching")
def matching():
    names = pandas.read_csv("all.csv")["name"]
    found = names[names.str.contains(request.args["word"])]  # SEC114
    found = found[found.str.match(pat=request.args["word"])]  # SEC114
    found = found[found.str.contains(request.args["word"], regex=False)]
    return {"number": int(found.str.startswith(request.args["word"]).sum())}
