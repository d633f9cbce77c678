# profile: standard
"""Eve calls functions around its requests, with what was sent, or with the request."""
from eve import Eve


def stored(resource, items):
    for item in items:
        open(item["name"])  # SEC101
    open(resource)


def changed(resource, updates, original):
    open(original["name"])
    open(updates["name"])  # SEC101


def asked(resource, request, lookup):
    open(request.args["name"])  # SEC101


def helper(items):
    open(items[0]["name"])


app = Eve()
app.on_insert += stored
app.on_update += changed
app.on_pre_GET += asked


@app.route("/files/<name>")
def show(name):
    open(name)  # SEC101
