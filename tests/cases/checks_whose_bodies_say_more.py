# profile: standard
"""The body of a function decides what it checks, and those of what it calls, not its name."""

import logging


from flask import Flask, abort, request

app = Flask(__name__)
logger = logging.getLogger(__name__)


def check_name(name):
    print("checked", name)
    return True


def validate(name):
    logger.info("checking %s", name)
    return name.strip().lower()


def validate_name(name):
    if not name:
        raise ValueError("no name")
    return name


def check(name):
    if len(name) > 10:
        raise ValueError(f"too long: {name}")


@app.route("/1")
def one():
    q = request.args["q"]
    if check_name(q):
        open("/srv/" + q)  # SEC101


@app.route("/2")
def two():
    q = request.args["q"]
    if validate(q):
        open("/srv/" + q)  # SEC101


@app.route("/3")
def three():
    q = request.args["q"]
    validate_name(q)
    open("/srv/" + q)  # SEC101


@app.route("/4")
def four():
    q = request.args["q"]
    check(q)
    open("/srv/" + q)  # SEC101

@app.route("/5")
def five():
    q = request.args["q"]
    check_name(q)
    open("/srv/" + q)  # SEC101


def stripped(name):
    return name.strip()


def is_listed(name):
    return name in ("a", "b")


def refuse(name):
    if name not in ("a", "b"):
        abort(404)


def verify_stripped(name):
    return stripped(name)


def verify_listed(name):
    return is_listed(name)


def verify(name):
    refuse(name)
    return True


def verify_by_itself(name):
    return not name or verify_by_itself(name[1:])


@app.route("/6")
def six():
    q = request.args["q"]
    if verify_stripped(q):
        open("/srv/" + q)  # SEC101
    if verify_listed(q):
        open("/srv/" + q)
    if verify_by_itself(q):
        open("/srv/" + q)


@app.route("/7")
def seven():
    q = request.args["q"]
    if verify(q):
        open("/srv/" + q)


@app.route("/8")
def eight():
    q = request.args["q"]
    verify(q)
    open("/srv/" + q)
