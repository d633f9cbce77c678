# profile: standard
"""Where a secret is logged there is none, or an error."""
import logging

from errors import AuthError

log = logging.getLogger(__name__)


def callback(provider):
    oauth_token = provider.authorize_access_token()
    if oauth_token is None or isinstance(oauth_token, AuthError):
        log.warning("failed: %r", oauth_token)
        raise AuthError()
    if not oauth_token:
        log.warning("nothing: %r", oauth_token)
    if oauth_token is None or provider.name == "shop":
        log.warning("of the shop: %r", oauth_token)  # SEC703
    if isinstance(oauth_token, dict):
        log.warning("all of it: %r", oauth_token)  # SEC703
    log.debug("came: %r", oauth_token)  # SEC703


class Engine:
    def __init__(self, api_key, other):
        if api_key == "public":
            log.error("invalid api_key (%s)", api_key)
        if "none" == api_key:
            log.error("invalid api_key (%s)", api_key)
        if self.api_key in ("", "none"):
            log.error("invalid api_key (%s)", self.api_key)
        if not self.api_key:
            log.error("invalid api_key (%r)", self.api_key)
        if api_key != "public":
            log.error("invalid api_key (%s)", api_key)  # SEC703
        if api_key == other:
            log.error("invalid api_key (%s)", api_key)  # SEC703
        if api_key in ("a", other):
            log.error("invalid api_key (%s)", api_key)  # SEC703
        if self.api_key == "":
            log.error("invalid api_key (%s)", other.api_key)  # SEC703


def connect(settings):
    password = "[REDACTED]" if settings.get("password") else None
    log.info("connecting with password %s", password)


def connect_to_any(settings, default):
    password = settings["password"] if settings else "none"
    log.info("connecting with password %s", password)  # SEC703
    api_key = None if settings else default.api_key
    log.info("connecting with key %s", api_key)  # SEC703
