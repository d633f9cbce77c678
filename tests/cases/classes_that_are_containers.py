# profile: standard
"""Classes that derive from containers, and what their instances hold."""

from collections import OrderedDict, UserDict, UserList
from flask import Flask, request

app = Flask(__name__)


class Table(dict):
    def put(self, key, value):
        self[key] = value

    def all(self, **given):
        self.update(given)

    def found(self, key):
        return self.get(key)


class Lower(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())


class Older(dict):
    def __setitem__(self, key, value):
        dict.__setitem__(self, key, value)

    def __getitem__(self, key):
        return dict.__getitem__(self, key)


class Sizes(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, len(value))


class Named(dict):
    def __getattr__(self, name):
        return self[name]


class Made(dict):
    def __init__(self, path, **given):
        super().__init__(**given)
        self.path = path


class Begun(dict):
    def __init__(self, **given):
        dict.__init__(self, **given)


class Rows(list):
    def __init__(self, rows):
        super().__init__(rows)

    def append(self, row):
        super().append(row)


class Wrapped(UserDict):
    def put(self, key, value):
        self.data[key] = value


class Listed(UserList):
    pass


@app.route("/tables")
def tables():
    name = request.args["name"]
    one = Table()
    one.put("name", name)
    one.put("kind", "x")
    open(one["kind"])
    open(one["name"])  # SEC101
    open(one.get("name"))  # SEC101
    two = Table()
    two.all(name=name, kind="x")
    open(two.found("kind"))
    open(two.found("name"))  # SEC101
    for key, value in two.items():
        open(key)
        open(value)  # SEC101
    three = Table()
    three["name"] = name
    for key in three:
        open(key)
    return "done"


@app.route("/items")
def items():
    name = request.args["name"]
    lower, older, sizes = Lower(), Older(), Sizes()
    lower["name"] = older["name"] = sizes["name"] = name
    lower["kind"] = older["kind"] = "x"
    open(lower["KIND"])
    open(lower["NAME"])  # SEC101
    open(older["kind"])
    open(older["name"])  # SEC101
    open(str(sizes["name"]))
    named = Named()
    named["name"] = name
    open(named.kind)
    open(named.name)  # SEC101
    return "done"


@app.route("/made")
def made():
    name = request.args["name"]
    one = Made("/srv", name=name, kind="x")
    open(one.path)
    open(one["kind"])
    open(one["name"])  # SEC101
    begun = Begun(name=name, kind="x")
    open(begun["kind"])
    open(begun["name"])  # SEC101
    rows = Rows(["x"])
    open(rows[0])
    rows.append(name)
    open(rows[0])
    open(rows[1])  # SEC101
    wrapped = Wrapped()
    wrapped.put("name", name)
    open(wrapped["kind"])
    open(wrapped["name"])  # SEC101
    wrapped["kind"] = name
    open(wrapped.data["kind"])  # SEC101
    listed = Listed()
    listed.append(name)
    open(listed[0])  # SEC101
    return "done"
