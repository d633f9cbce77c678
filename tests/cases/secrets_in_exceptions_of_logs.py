# profile: standard
"""Secrets in the text of an exception, in a log of whoever catches it: here, or in a function that calls the one that raises."""
import logging

log = logging.getLogger(__name__)


class BadToken(Exception):
    pass


class BadLogin(Exception):
    def __str__(self):
        return "bad login"


def log_in(user, password, api_key):
    try:
        if not user:
            raise ValueError(f"no user for {password}")
        check(user, api_key)
    except ValueError as e:
        log.error(e)  # SEC703
    except BadToken as e:
        log.warning("no login for %s: %s", user, e)  # SEC703


def check(user, api_key):
    if len(api_key) < 9:
        raise BadToken("bad key " + api_key)
    if user == "root":
        raise BadLogin(api_key)
    raise KeyError(f"no {user}")


def log_in_again(user, password, api_key):
    try:
        check(user, api_key)
    except BadLogin as e:
        log.error(e)
    except KeyError as e:
        log.error(f"{e}")
    except Exception as e:
        log.error("%s", type(e))
        log.error(str(e))  # SEC703
        log.exception("no login")  # SEC703
        log.error("no login for %s", user)
        log.error("no login", exc_info=True)  # SEC703


def caught_within(user, password):
    try:
        try:
            raise ValueError(password)
        except ValueError:
            log.info("no login for %s", user)
        raise ValueError(f"no login for {user} by {len(password)} characters")
    except ValueError as e:
        log.error(e)


def raised_later(password):
    try:
        def late():
            raise ValueError(password)
    except ValueError as e:
        log.error(e)
    return late


def others(user, password, masked):
    try:
        raise OSError(f"no login for {user} by {mask(password)}")
    except OSError as error:
        log.error(error)
    try:
        raise OSError(password)
    except ValueError as error:
        log.error(error)
