# profile: standard
"""What is None where it is logged, though it has a secret elsewhere."""
import logging

log = logging.getLogger(__name__)


def send(config):
    params = None
    if config.enabled:
        params = {"apikey": config.apikey, "mode": "add"}
    if params is not None:
        start(params)
    else:
        log.warning("no values present: %s", params)


def show(config):
    params = None
    if config.enabled:
        params = {"apikey": config.apikey, "mode": "add"}
    if params is None:
        start(config)
    else:
        log.warning("values: %s", params)  # SEC703


def not_yet(log, options):
    password = None
    if options.password:
        log.debug("password %s", password)
        password = options.password
        log.debug("password %s", password)  # SEC703
    return password
