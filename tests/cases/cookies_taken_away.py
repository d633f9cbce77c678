# profile: standard
"""Cookies of the standard library that are taken away: they are empty, and run out."""
from http.cookies import SimpleCookie


def leave(ticket):
    cookie = SimpleCookie()
    cookie["sid"] = ""
    cookie["sid"]["max-age"] = 0
    return cookie.output(header="")


def enter(ticket):
    cookie = SimpleCookie()
    cookie["session"] = ticket  # SEC500
    return cookie.output(header="")
