# profile: standard
"""Cookies that Bottle has signed hold what the program has put there."""
import os

from bottle import request, route

KEY = os.environ["KEY"]


@route("/signed")
def signed():
    return "<p>%s</p>" % request.get_cookie("user", secret=KEY)


@route("/by-place")
def by_place():
    return "<p>%s</p>" % request.get_cookie("user", "", KEY)


@route("/unsigned")
def unsigned():
    return "<p>%s</p>" % request.get_cookie("user", secret=None)  # SEC105


@route("/plain")
def plain():
    return "<p>%s</p>" % request.get_cookie("user")  # SEC105
