# profile: standard
"""Instances that are asked for items by methods of their own, and what several lists of one request hold."""
import sqlite3

from bottle import Bottle
from bottle import request as asked
from ldap3 import Connection
from pyramid.view import view_config

web = Bottle()
connection = sqlite3.connect("shop")


class Criteria:
    def __init__(self, request):
        self._merged = dict(request.params)

    def __getitem__(self, key):
        return self._merged[key]


class Views:
    def __init__(self, request):
        self.criteria = Criteria(request)
        self.request = request
        self.directory: Connection = request.registry.ldap

    @view_config(route_name="term")
    def term(self):
        connection.execute("SELECT a FROM b WHERE c = '" + self.criteria["term"] + "'")  # S608

    @view_config(route_name="site")
    def site(self):
        self.directory.search(f"ou={self.request.params['site']},dc=example", "(objectClass=person)")  # SEC108


@web.get("/stock")
def stock():
    names, values = asked.query.getall("name"), asked.query.getall("value")
    pairs = [(name, value) for name, value in zip(names, values) if name in {"bin", "zone"}]
    fields = ", ".join(name for name, _ in pairs)
    connection.execute("SELECT " + fields + " FROM stock")
    where = " AND ".join("%s = '%s'" % pair for pair in pairs)
    return connection.execute("SELECT a FROM stock WHERE " + where)  # S608
