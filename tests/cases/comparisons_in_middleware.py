# profile: standard
"""Credentials that a middleware of Falcon takes from the header."""
import hmac
from base64 import b64decode

from falcon import HTTPUnauthorized

from .settings import config


class Guard:
    def process_resource(self, request, response, resource, params):
        name, password = b64decode(request.auth[6:]).decode("utf-8").split(":", 1)
        if name != config.admin.user or password != config.admin.password:  # SEC212
            raise HTTPUnauthorized()
        if not hmac.compare_digest(password, config.admin.password):
            raise HTTPUnauthorized()
