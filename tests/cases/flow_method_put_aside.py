# profile: standard
from flask import Flask, Response, request

app = Flask(__name__)

@app.route("/")
def view():
    q = request.args.get("q")
    rows = []
    add = rows.append
    for name in (q, "x"):
        add(name)
    Response(" ".join(rows))  # SEC105
    Response(rows[0])  # SEC105
    seen = set()
    note = seen.add
    note(q)
    Response("".join(seen))  # SEC105
    pair = "{}-{}".format
    Response(pair("a", q))  # SEC105
    glue = " ".join
    Response(glue(["a", q]))  # SEC105
    upper = q.upper
    Response(upper())  # SEC105
    own = []
    put = own.append
    put("x")
    Response(" ".join(own))
    Response(pair("a", "b"))
