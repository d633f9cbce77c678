# profile: standard
"""A name without the characters that a path is made of leads nowhere else."""
import os

from flask import request


def in_a_row():
    name = "".join(c for c in request.args["name"] if c not in "/\\:")
    return open(os.path.join("/srv", name))


def in_a_list():
    name = "".join([c for c in request.args["name"] if c not in '<>:"/\\|?*'])
    return open("/srv/" + name)


def without_others():
    name = "".join(c for c in request.args["name"] if c not in ":;")
    return open(os.path.join("/srv", name))  # SEC101


def as_a_whole():
    name = request.args["name"]
    if name not in "/\\":
        return open(os.path.join("/srv", name))  # SEC101
    return None
