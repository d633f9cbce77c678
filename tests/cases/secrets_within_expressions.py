# profile: audit
"""A secret stays one within `str()`, `or`, a choice by what it is, and a list."""
import logging
from logging import info, warning

log = logging.getLogger(__name__)


def as_text(password):
    log.info("logged in with %s", str(password))  # SEC703
    log.info(f"logged in with {password!s}")  # SEC703


def with_default(password, settings):
    log.info("logged in with %s", password or "nothing")  # SEC703
    log.info("logged in with %s", settings.password if settings.password else "nothing")  # SEC703
    log.info("logged in with %s", password if password is not None else "nothing")  # SEC703


def in_containers(user, password):
    data = {"user": user, "password": password}
    print(data)  # SEC703
    print([user, password])  # SEC703
    log.info("logged in: %s", [user, password])  # SEC703


def hidden(user, password, shows):
    log.info("logged in with %s", bool(password))
    log.info("logged in with %s", len(password))
    log.info("logged in with %s", "a password" if password else "nothing")
    log.info("logged in with %s", password and "a password")
    log.info("logged in with %s", password if shows else "***")
    log.info("logged in: %s", [user, len(password)])
    data = {"user": user, "password": password}
    data["password"] = None
    print(data)


def out_of_the_module(user, password):
    info("logged in with %s", password)  # SEC703
    warning("logged in as %s", user)
