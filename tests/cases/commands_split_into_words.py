# profile: standard
"""Commands that are split into words: what they begin with is the program, on every way."""
import subprocess

import validators
from flask import request

from shop import key


def on_every_way():
    command = f"host {request.args['name']} -v"
    command += f" -k {key}" if key else ""
    subprocess.check_output(command.split())


def on_two_ways():
    command = f"host {request.args['name']}" if key else f"dig {request.args['name']}"
    subprocess.check_output(command.split())


def on_one_way():
    command = f"host {request.args['name']}" if key else request.args["name"] + " host"
    subprocess.check_output(command.split())  # S603


def checked():
    name = request.args["name"]
    if not (validators.domain(name) or validators.ipv4(name)):
        return
    subprocess.check_output(f"host {name}", shell=True)


def checked_for_something_else():
    name = request.args["name"]
    if not (validators.domain(name) or validators.url(name)):
        return
    subprocess.check_output(f"host {name}", shell=True)  # S602
