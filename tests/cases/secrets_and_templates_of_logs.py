# profile: standard
"""A constant in front of what it is filled with is a template, whatever it is called; alone it may be a secret."""
import logging

from birds.messages import BAD_API_KEY, CONFIG_API_KEY_INVALID, KEEPER_PASSWORD

log = logging.getLogger(__name__)


def told(address, error):
    log.warning(BAD_API_KEY, address)
    log.error(CONFIG_API_KEY_INVALID, exc_info=True)
    log.error("%s: %s", KEEPER_PASSWORD, error)  # SEC703
    log.info(KEEPER_PASSWORD)  # SEC703
    log.warning(BAD_API_KEY, KEEPER_PASSWORD)  # SEC703
