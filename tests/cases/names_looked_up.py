# profile: standard
"""What a request names is looked up among all that a module has, by way of a variable too."""
from flask import Flask, request

app = Flask(__name__)
TASKS = {"count": len}


@app.route("/run")
def run():
    everything = globals()
    mine = globals()
    mine[TASKS[request.args["task"]]]()
    shown = [everything["count"], TASKS[request.args["task"]]]
    everything[request.args["other"]]()  # SEC116
    return {"shown": len(shown)}
