# profile: audit
"""The logger that Flask makes for an application, by the function that does it."""
from flask import Flask, request
from flask.logging import create_logger

app = Flask(__name__)
log = create_logger(app)


@app.get("/named")
def named():
    log.info("asked by " + request.args["name"])  # SEC111
    log.info("asked by %r", request.args["name"])
    return {}
