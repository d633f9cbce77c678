# profile: standard
"""Parts of texts: what is checked of one says nothing of the rest."""
import os

from flask import abort, request


def a_number_in_front():
    data = request.args["line"]
    int(data[1:data.index(">")])
    os.system(f"log {data}")  # S605


def the_first_letters():
    data = request.args["line"]
    if data[:3].isdigit():
        os.system(f"log {data}")  # S605
        os.system(f"log {data[:3]}")


def the_ending():
    name = request.args["name"]
    if name[-4:] not in (".png", ".jpg"):
        abort(400)
    open("/srv/pictures/" + name)  # SEC101
    open("/srv/pictures/picture" + name[-4:])


def the_rest_of_what_was_checked():
    name = request.args["name"]
    if not name.isalnum():
        abort(400)
    os.system(f"log {name[1:]}")


def in_place():
    name = request.args["name"]
    name = name[:40]
    if not name.isalnum():
        abort(400)
    os.system(f"log {name}")


def bytes_in_front():
    data = request.get_data()
    int(data[1:data.index(b">")])
    text = data.decode()
    os.system(f"log {text}")  # S605
