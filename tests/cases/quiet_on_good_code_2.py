# profile: standard
"""Code of packages in daily use that is as it should be."""
import logging
import os
import random
import time

from markupsafe import Markup
from shells import quote_for, run_in

log = logging.getLogger(__name__)

ZULIP_API_KEY = "0123456789abcdef0123456789abcdef"
PLAIN_API_KEY = "0f1c2e3b4a5968778695a4b3c2d1e0f9"  # S105


class Download:
    def _sleep(self, seconds):
        time.sleep(seconds)

    def next(self):
        self._sleep(random.randint(5, 10))


def command(arguments, host):
    line = " ".join(quote_for(argument, shell=True) for argument in arguments)
    return run_in(host, line, shell=True)  # S604


def title(item):
    return Markup(item.title).striptags() + Markup(item.summary)  # S704


def connect(config):
    try:
        return open_with(config[CONF_ACCESS_TOKEN])
    except ValueError as err:
        log.error("Invalid API key: %s", err)
        log.warning("Missing %s", CONF_ACCESS_TOKEN)
        log.warning("Not with %s", config.access_token)  # SEC703


def share(path):
    os.chmod(path, 0o660)
    os.chmod(path, 0o662)  # S103
