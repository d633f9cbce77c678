# profile: standard
"""Dictionaries that are logged as a whole: with a secret under a key, or with all that a request has."""
import json
import logging
from pprint import pformat

import shop.logs
from flask import request

log = logging.getLogger(__name__)


def sent(token, address):
    headers = {"Authorization": "Bearer " + token, "Accept": "*/*"}
    log.debug("asking %s with %s", address, headers)  # SEC703


def sent_inline(token):
    log.debug("asking with %s", {"Authorization": token})  # SEC703


def hidden(token, address):
    headers = {"Authorization": "Bearer ***", "Accept": "*/*"}
    log.debug("asking %s with %s", address, headers)
    headers["Authorization"] = "Bearer " + token
    shown = {**headers, "Authorization": "hidden"}
    log.debug("asking %s with %s", address, shown)


class Client:
    def ask(self, address, headers):
        log.debug("asking %s with %s", address, headers)
        headers["Authorization"] = self.header
        log.debug("asking %s with %s", address, json.dumps(headers))  # SEC703
        headers = redacted(headers)
        log.debug("asking %s with %s", address, headers)

    def ask_again(self, address, headers):
        headers["Authorization"] = self.header
        shown = dict(headers)
        shown["Authorization"] = "hidden"
        log.debug("asking %s with %s", address, shown)
        headers.pop("Authorization")
        log.debug("asking %s with %s", address, headers)

    def ask_masked(self, headers):
        headers["Authorization"] = mask(self.header)
        headers["Cookie"] = self.cookie[:4]
        headers["Proxy-Authorization"] = "set" if self.header else "missing"
        log.debug("asking with %s", headers)
        del headers["Cookie"]
        headers["Accept"] = self.kind
        log.debug("asking with %s", headers)


def told_elsewhere(sender, headers):
    headers["Authorization"] = sender.header
    shop.logs.getLogger().debug("asking with %s", headers)  # SEC703


def received():
    log.info("headers: %s", request.headers)  # SEC703
    log.info(json.dumps(dict(request.headers), indent=2))  # SEC703
    log.info("cookies: " + pformat(request.cookies))  # SEC703
    log.info("headers: %r", list(request.headers.items()))  # SEC703
    log.info("host: %r", request.headers["Host"])
    log.info("%d headers", len(request.headers))
