# profile: standard
"""Filters of LanceDB are SQL."""
import lancedb
from flask import request


def show():
    table = lancedb.connect("x").open_table("t")
    name = request.args["name"]
    table.search([1]).limit(3).where(f"name = '{name}'").to_list()  # S608
    table.delete(f"name = '{name}'")  # S608
    table.count_rows(filter=f"name = '{name}'")  # S608
    table.update(where=f"name = '{name}'", values={})  # S608
    table.update(where="a = 1", values={"x": name})
    table.search(name).where("a = 1")
    table.search(name).where("a = %d" % int(request.args["number"]))
