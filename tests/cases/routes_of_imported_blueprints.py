# profile: standard
"""Routes of blueprints that another module makes: a path, and the parameter that it is called after, tell."""
import os

import click
import flask

from shop import BLUEPRINT, handled, router


@BLUEPRINT.route("/<shop>/files/<path:filename>")
@handled
def show(shop, filename=None):
    with open(os.path.join("/srv/a", filename), "rb") as file:  # SEC101
        return file.read()


@BLUEPRINT.route("/<shop>/files/<path:filename>")
def show_another(shop, name):
    with open(os.path.join("/srv/a", name), "rb") as file:
        return file.read()


@BLUEPRINT.route("/<shop>/files/<filename>")
def show_part(shop, filename):
    with open(os.path.join("/srv/a", filename), "rb") as file:  # SEC101
        return file.read()


@click.route("/<path:filename>")
def show_here(filename):
    with open(os.path.join("/srv/a", filename), "rb") as file:
        return file.read()


@BLUEPRINT.command("/<path:filename>")
def show_there(filename):
    with open(os.path.join("/srv/a", filename), "rb") as file:
        return file.read()


@router.route("/<shop>/<path:filename>")
def show_safely(shop, filename):
    return flask.send_from_directory("/srv/a", filename)
