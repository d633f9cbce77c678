# profile: standard
"""Keys of dictionaries: they carry data to whoever goes through them, and not to what is looked up by them."""
from flask import Flask, request

app = Flask(__name__)
FIELDS = ("colour", "size")


@app.route("/chosen")
def chosen():
    name = request.args["name"]
    seen = {name: "true"}
    open(list(seen)[0])  # SEC101
    open(seen[name])
    open(seen["name"])
    for command in seen.values():
        open(command)
    return {}


@app.route("/counted")
def counted():
    found = {}
    for word in request.args["text"].split():
        found[word] = found.get(word, 0) + 1
    for word, times in sorted(found.items()):
        open(word)  # SEC101
        open(str(times))
    return {}


@app.route("/fields")
def fields():
    held = {}
    for field in FIELDS:
        held[field] = request.args[field]
    for field, value in held.items():
        open(field)
        open(value)  # SEC101
    open(" ".join({field: request.args[field] for field in FIELDS}))
    return {}


@app.route("/all")
def all_of_it():
    held = {key: value for key, value in request.args.items()}
    open(" ".join(held))  # SEC101
    for key, _ in dict(request.args).items():
        open(key)  # SEC101
    for key in {"size": "1", **request.args}:
        open(key)  # SEC101
    return {}
