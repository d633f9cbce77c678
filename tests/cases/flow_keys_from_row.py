# profile: standard
from flask import Flask, Response, request

app = Flask(__name__)

@app.route("/")
def view():
    q = request.args.get("q")
    row = ["a", "b"]
    row.append(q)
    Response(" ".join(dict.fromkeys(row)))  # SEC105
    for name in dict.fromkeys(row):
        Response(name)  # SEC105
    Response(" ".join(dict.fromkeys([q])))  # SEC105
    Response(" ".join(dict.fromkeys(["a", "b"])))
