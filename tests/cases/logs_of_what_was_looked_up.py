# profile: standard
"""What goes to a log under a name that says nothing, but was looked up under one that does."""
import logging

log = logging.getLogger(__name__)


def signed_up(form, settings):
    word = form["password"]
    log.info("new user with %s", word)  # SEC703
    log.info("the same: %s", form.get("password"))  # SEC703
    key = settings.get("client_secret")
    log.debug(f"using {key}")  # SEC703


def told(form, settings, word):
    rule = settings["password_min_length"]
    log.info("at least %s", rule)
    log.info("of %s", form.get("user"))
    word = form["password"]
    word = len(word)
    log.info("has %s", word)


def outer(form):
    word = form["password"]

    def inner(word):
        log.info("got %s", word)

    return inner, word
