# profile: audit
"""Texts in logs that were asked whether they can be printed: line breaks cannot."""
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.route("/shown")
def shown():
    text = request.args["text"]
    log.info("got %s", "".join(c if c.isprintable() else "?" for c in text))
    log.info("got %s", "".join(c for c in text if c.isprintable()))
    if text.isprintable():
        log.info("got %s", text)
    else:
        log.info("got %s", text)  # SEC111
    return ""


@app.route("/ascii")
def in_ascii():
    text = request.args["text"]
    log.info("got %s", "".join(c if c.isascii() else "?" for c in text))  # SEC111
    log.info("got %s", "".join("?" if c.isprintable() else c for c in text))  # SEC111
    return ""
