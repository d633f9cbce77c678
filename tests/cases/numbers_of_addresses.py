# profile: standard
"""Attributes of addresses that are numbers, in queries."""
import ipaddress
import sqlite3

from flask import request


def count():
    address = ipaddress.ip_address(request.args["address"])
    field = "hits%s" % address.version
    sqlite3.connect("x").execute("update hits set %s=%s+1 where short=?" % (field, field), [1])
    sqlite3.connect("x").execute("select * from hits where address='%s'" % address)  # S608
    network = ipaddress.ip_network(request.args["network"])
    sqlite3.connect("x").execute("select * from hits where length=%s" % network.prefixlen)
