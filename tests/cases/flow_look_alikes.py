# profile: standard
"""Searches that are none of LDAP, and addresses that urllib opens."""
import re
import urllib.request

import ldap3
from flask import Flask, request

app = Flask(__name__)


@app.route("/searches")
def searches():
    re.compile("x").search("a", request.args["a"])
    index.search("a", request.args["a"])
    index.search("a", 0, request.args["a"])
    connection.search("dc=a", "(uid=" + request.args["a"] + ")")  # SEC108
    return {}


@app.route("/opened")
def opened():
    address = request.args["a"]
    urllib.request.urlopen(address, timeout=3)  # S310
    urllib.request.urlopen("https://" + address, timeout=3)  # SEC103
    urllib.request.urlopen("https://a.example.org/" + address, timeout=3)
    if address.startswith("https://"):
        urllib.request.urlopen(address, timeout=3)  # SEC103
    return {}


def connect(server):
    return ldap3.Connection(server, auto_bind=ldap3.AUTO_BIND_TLS_BEFORE_BIND)
