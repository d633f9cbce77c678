# profile: standard
"""Templates that make values, not pages: nothing is escaped there, and whoever writes one runs code all the same."""
from flask import request
from jinja2.nativetypes import NativeEnvironment


def reckon():
    environment = NativeEnvironment()
    environment.from_string("{{ 3 + 4 }}").render()
    return environment.from_string(request.args["sum"]).render()  # SEC106
