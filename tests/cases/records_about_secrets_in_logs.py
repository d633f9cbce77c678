# profile: standard
"""Records about secrets that are logged as a whole, what went wrong with getting one, and secrets themselves."""
import logging

log = logging.getLogger(__name__)


def load(client_secret, api_secret, auth_token):
    log.debug(f"loading {client_secret}")
    log.debug(f"loading {api_secret} number {api_secret.id}")
    log.debug(f"loading {auth_token} of {auth_token.get('issuer')}")
    if client_secret["provider"] == "environment":
        return client_secret["parameters"]["variable"]
    return None


def load_with_value(client_secret, api_secret, auth_token):
    log.debug(f"loading {client_secret}")  # SEC703
    log.debug(f"loading {api_secret}")  # SEC703
    log.debug(f"loading {auth_token}")  # SEC703
    return client_secret["provider"], client_secret["value"], api_secret.id, api_secret.private_key, auth_token["username"]


def load_text(client_secret, api_secret, key):
    log.debug(f"loading {client_secret}")  # SEC703
    log.debug(f"loading {api_secret}")  # SEC703
    return client_secret.strip(), api_secret[0], api_secret[key]


def fetch(session, address):
    result = session.post(address, timeout=9).json()
    log.error(f"Failed to get tenant access token: {result}")
    log.error(f"Could not renew the old access token: {result}")
    log.error(f"Failed to log in with access token: {result}")  # SEC703
    log.error(f"Got tenant access token: {result}")  # SEC703
