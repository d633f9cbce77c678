# profile: standard
"""Tokens in logs: what is compared in constant time, or comes from the environment, and tokens of other kinds."""

import hmac
import logging
import os

log = logging.getLogger(__name__)
CONSOLE_TOKEN = os.environ["CONSOLE_TOKEN"]
NEXT_TOKEN = 7


def reload(given):
    if given != CONSOLE_TOKEN:
        log.warning("reload refused, got token %s instead of %s", given, CONSOLE_TOKEN)  # SEC703
    log.info("%s", NEXT_TOKEN)


class Consumer:
    def connect(self, supplied):
        if not hmac.compare_digest(supplied, self.agent.token):
            log.warning("agent %s: wrong token, expected %s", self.agent.pk, self.agent.token)  # SEC703

    def parse(self):
        log.debug("unexpected token %s", self.token)


def created(instance, secret):
    log.info("api key for %s created: %s", instance.owner_id, instance.secret)  # SEC703
    log.info("created secret %s", secret)
    log.info("created secret %s", instance.secret)


HIDING_MASK = "*" * 8


def masked(user):
    log.debug("Login with username:%s password:%s", user, HIDING_MASK)
