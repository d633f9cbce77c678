# profile: standard
"""Secrets that are looked up by constants of other modules, and logged."""
import logging

from homeassistant import const
from homeassistant.const import CONF_API_KEY, CONF_HOST, CONF_PASSWORD

from .settings import PASSWORD_HINTS_URL

log = logging.getLogger(__name__)


def setup(entry):
    log.debug("login with %s", entry.data[CONF_PASSWORD])  # SEC703
    log.debug("login with %s", entry.data.get(CONF_API_KEY))  # SEC703
    log.debug("login with %s", entry.data[const.CONF_PASSWORD])  # SEC703
    log.debug("login at %s", entry.data[CONF_HOST])
    log.debug("no %s given", CONF_PASSWORD)
    log.debug("hints at %s", entry.data[PASSWORD_HINTS_URL])
    word = entry.data[CONF_PASSWORD]
    log.debug("login with %s", word)  # SEC703
    log.debug("login with %s", entry.data[3])
