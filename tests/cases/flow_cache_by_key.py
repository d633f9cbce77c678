# profile: standard
from flask import Flask, Response, request

app = Flask(__name__)

CACHE = {}

def get(key):
    if key not in CACHE:
        CACHE[key] = request.args.get(key)
    return CACHE[key]

@app.route("/")
def view():
    found = get("a")
    Response(found)  # SEC105
    if "b" in request.args:
        Response(request.args["b"])  # SEC105
    if "c" not in request.args:
        Response("x %s" % request.args.get("c"))
