# profile: standard
"""A document that came as JSON goes back as JSON; a text out of one goes back as a page."""
from bottle import post, request


@post("/groups")
def whole():
    for user in request.json["users"]:
        print(user["id"])
    return request.json


@post("/name")
def name():
    return request.json["name"]  # SEC105
