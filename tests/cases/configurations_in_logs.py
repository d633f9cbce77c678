# profile: standard
"""The whole configuration of an application in a log, with the key that signs in it; and settings of no secrecy."""
import logging
import pprint

from django.conf import settings
from flask import Flask, current_app
from shop import config

app = Flask(__name__)
log = logging.getLogger(__name__)
log.debug(app.config)  # SEC703
log.debug("started with %s", dict(app.config))  # SEC703
log.info("started in %s", app.config["REGION"])
log.info("started with %s", config)
log.info("%d settings", len(app.config))
log.info("settings: %s", sorted(app.config))
log.info("settings: %s", app.config.keys())


@app.get("/")
def show():
    log.info(f"asked with {current_app.config}")  # SEC703
    log.info("%s", pprint.pformat(settings.__dict__))  # SEC703
    log.info("%s %s", settings, settings.DEBUG)
    for key, value in app.config.items():
        log.info("%s", key)
    return {}
