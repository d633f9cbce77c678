# profile: standard
"""Names in logs that only sound like those of secrets."""
import logging

log = logging.getLogger(__name__)


def told(session_key, session_token, sessionKey, password, password_min_length, _htpasswd_cache, admin_passwd):
    log.debug("session %s", session_key)
    log.debug("session %s", sessionKey)
    log.debug("session %s", session_token)  # SEC703
    log.debug("cached: %r", _htpasswd_cache)
    log.debug("argon2: %r", settings._htpasswd_argon2_use)
    log.debug("at least %d", password_min_length)
    log.debug("it is %s", admin_passwd)  # SEC703
    log.debug("it is %s", password)  # SEC703


def created(response, value):
    log.info(f"Created a new x-api-key: {response['id']}")
    log.info(f"Created a new x-api-key: {response['value']}")  # SEC703
