# profile: standard
"""What is checked when a record is made anew, what is left of a set, and what was encrypted."""

import re
from dataclasses import dataclass, replace
import attrs
from attrs import validators as v
from flask import Flask, request, jsonify, redirect, abort
from cryptography.fernet import Fernet, MultiFernet

app = Flask(__name__)
box = MultiFernet([Fernet(k) for k in KEYS])


@app.post("/a")
def a():
    names = request.get_json()["columns"]
    if unknown := set(names) - {"created_at", "vhost"}:
        return jsonify(unknown=len(unknown)), 422
    cur.execute(f"SELECT {', '.join(names)} FROM stats")


@app.post("/a2")
def a2():
    names = request.get_json()["columns"]
    if set(names) - {"created_at", "vhost"}:
        return ""
    cur.execute(f"SELECT {', '.join(names)} FROM stats")


@attrs.define
class Ref:
    kind: str = attrs.field(validator=v.in_(("a", "b")))
    slug: str = attrs.field(validator=v.matches_re(r"[a-z0-9-]+"))
    columns: list = attrs.field(
        validator=v.deep_iterable(
            member_validator=v.in_(("id", "name", "size")), iterable_validator=v.instance_of(list)
        )
    )


@app.post("/b")
def b():
    ref = attrs.evolve(Ref(kind="a", slug="b"), slug=request.args["slug"])
    open("/srv/" + ref.slug)


@app.post("/b2")
def b2():
    ref = Ref("a", "b", columns=request.get_json()["columns"])
    cur.execute(f"SELECT {', '.join(ref.columns)} FROM asset")


CURRENCY = re.compile("[A-Z]{3}")


@dataclass
class Filter:
    currency: str
    sort: str = "number"
    customer: str = None
    note: str = ""
    clause: str = ""

    def __post_init__(self):
        if not CURRENCY.fullmatch(self.currency):
            raise ValueError("currency")
        if self.sort not in ("a", "b"):
            raise ValueError("sort")
        if self.customer is not None and not self.customer.isalnum():
            raise ValueError("customer")
        if self.customer:
            self.clause = f"AND customer = '{self.customer}'"


@app.post("/c")
def c():
    flt = Filter(request.args["currency"], sort=request.args["sort"], customer=request.args.get("customer"))
    cur.execute(f"SELECT number FROM invoice WHERE cur = '{flt.currency}' ORDER BY {flt.sort}")
    cur.execute(f"SELECT number FROM invoice WHERE cur = {flt.clause}")


@app.post("/d")
def d():
    flt = replace(Filter(currency="EUR"), sort=request.args["sort"])
    cur.execute("SELECT number FROM invoice ORDER BY " + flt.sort)


@app.post("/e")
def e():
    path = box.decrypt(request.args["d"].encode(), ttl=900).decode()
    open("/srv/" + path)


@app.post("/f")
def f():
    flt = replace(Filter(currency="EUR"), note=request.args["note"])
    cur.execute("SELECT number FROM invoice WHERE note = '" + flt.note + "'")  # S608


@app.post("/g")
def g():
    names = request.form.getlist("columns")
    if set(names).difference({"created_at", "vhost"}):
        return ""
    cur.execute(f"SELECT {', '.join(names)} FROM stats")


@app.post("/h")
def h():
    names = request.get_json()
    if set(names) - {"created_at", "vhost"}:
        return ""
    cur.execute(f"SELECT {names['created_at']} FROM stats")  # S608


@app.post("/i")
def i():
    path = Fernet(KEYS[0]).encrypt(request.args["d"].encode())
    open("/srv/" + path.decode() + request.args["e"])  # SEC101
