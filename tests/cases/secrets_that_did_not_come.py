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
