# profile: standard
"""SQLAlchemy puts operators into a query as they are."""
from flask import request

from shop.models import Page


def found(session):
    pages = session.query(Page).filter(Page.name.op(request.args["operator"])(request.args["name"]))  # S608
    return pages.filter(Page.number.bool_op(request.args["operator"])(1))  # S608


def found_otherwise(session):
    return session.query(Page).filter(Page.name.op("~")(request.args["name"]), Page.name.op(opstring="=")("shop"))
