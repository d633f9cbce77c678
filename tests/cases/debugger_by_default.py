# profile: standard
"""Flask's debugger, and checks of certificates, where nobody says anything about them."""
import argparse

import click
import requests
import typer
from fastapi import FastAPI
from flask import Flask

app = Flask(__name__)


def main(port=5000, debug=True):
    app.run(port=port, debug=debug)  # S201


def careful(port=5000, debug=False):
    app.run(port=port, debug=debug)


def told(debug=True):
    app.run(debug=debug)


told(debug=False)


def handed_on(debug=True):
    if not debug:
        app.run(debug=debug)


class Server:
    def __init__(self, debug=True, quiet=False):
        self.debug = debug
        self.quiet = quiet

    def start(self):
        app.run(debug=self.debug)  # S201
        app.run(debug=self.quiet)


class Switched:
    def __init__(self):
        self.debug = True

    def in_production(self):
        self.debug = False

    def start(self):
        app.run(debug=self.debug)


@click.command()
@click.option("--debug/--no-debug", default=True)
@click.option("--loud/--quiet", default=False)
@click.option("--trace", "shown", is_flag=True)
def start(debug, loud, shown):
    app.run(debug=debug)  # S201
    app.run(debug=loud)
    app.run(debug=shown)


def start_typer(debug: bool = typer.Option(True), loud: bool = typer.Option(False)):
    app.run(debug=debug)  # S201
    app.run(debug=loud)


def start_argparse(kept):
    parser = argparse.ArgumentParser()
    parser.add_argument("-d", "--debug", default=True, action="store_false")
    parser.add_argument("--no-debug", action="store_false", dest="shown")
    parser.add_argument("--loud", action="store_true")
    parser.add_argument("--trace")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    app.run(debug=options.debug)  # S201
    app.run(debug=options.shown)  # S201
    app.run(debug=options.loud)
    app.run(debug=options.trace)
    app.run(debug=kept.debug)
    requests.get("https://shop.test", timeout=3, verify=options.check)  # S501
    return requests.get("https://shop.test", timeout=3, verify=options.shown)


def made(debug=True):
    return FastAPI(debug=debug)  # SEC440


def made_with_care(debug=False):
    return FastAPI(debug=debug)
