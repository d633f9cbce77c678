# profile: standard
"""Forms that are written to a log as a whole: of a login, and of others."""
import logging

from flask import request

log = logging.getLogger(__name__)


def log_in():
    log.info("form %s", request.form)  # SEC703
    log.info("form %s", dict(request.form))  # SEC703
    log.info("form %s", list(request.form))
    log.info("args %s", request.args)
    log.info("name %s", request.form["name"])
    return check(request.form["name"], request.form["password"])


def log_in_by_get():
    log.info(f"values {request.values}")  # SEC703
    return check(request.values.get("name"), request.values.get("password"))


def order():
    log.info("form %s", request.form)
    return add(request.form["tea"])


def order_with_session(session):
    log.info("form %s", request.form)
    return add(request.form["tea"], session["password"])


def log_in_to_shop(request):
    log.info("form %s", request.form)
    return check(request.form["password"])
