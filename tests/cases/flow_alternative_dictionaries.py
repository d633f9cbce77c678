# profile: standard
from flask import Flask, Response, request
from conf import flag

app = Flask(__name__)

@app.route("/")
def view():
    q = request.args.get("q")
    options = {"a": "x"} if flag() else {"a": "x", "b": "y"}
    options["a"] = q
    Response("%(a)s" % options)  # SEC105
    Response("{a}".format(**options))  # SEC105
    Response("{a}".format_map(options))  # SEC105
    Response({**options, "c": "z"}["a"])  # SEC105
    Response(dict(options)["a"])  # SEC105
    Response((options | {"c": "z"})["a"])  # SEC105
    Response((lambda a, b="": a)(**options))  # SEC105
    others = {}
    others.update(options)
    Response(others["a"])  # SEC105
    Response(options["a"])  # SEC105
    Response("".join(options.values()))  # SEC105
    Response({**options, "c": "z"}["c"])
