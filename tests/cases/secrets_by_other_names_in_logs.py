# profile: standard
"""Secrets that are logged by a name that does not say so, or as what a function gives back."""
import logging
from enum import Enum

log = logging.getLogger(__name__)


class Kind(Enum):
    PASSWORD = "password"


def connect(user, password, form):
    value = password
    log.info("got %s", value)  # SEC703
    given = user.password
    log.info("got %s", given)  # SEC703
    kind = Kind.PASSWORD
    log.info("got %s", kind)
    error_message = form.password
    log.info("got %s", error_message)
    shown = password
    shown = "***"
    log.info("got %s", shown)
    field = form.password_field
    log.info("got %s", field)
    name = user.name
    log.info("got %s", name)


def word_of(user):
    return user.password


def word_of_any(user):
    if user.asks:
        return None
    return user.password


def password_error(user):
    return user.password


def log_in(user):
    log.info("got %s", word_of(user))  # SEC703
    log.info("got %s", word_of_any(user))
    log.info("got %s", password_error(user))
    log.info("got %s", len(word_of(user)))
