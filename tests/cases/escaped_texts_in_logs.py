# profile: audit
"""A text that is encoded with escapes has no line breaks any more."""
import logging

from flask import request


def escaped():
    name = request.args["name"]
    logging.info("found %s", name.encode("unicode_escape"))
    logging.info("found %s", name.encode(encoding="unicode-escape").decode())


def as_it_is():
    name = request.args["name"]
    logging.info("found %s", name.encode().decode())  # SEC111
    logging.info("found %s", name.encode("utf-8", "backslashreplace").decode())  # SEC111
