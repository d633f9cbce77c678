# profile: standard
"""What is logged as a dictionary, under another name, or by another logger, and is a secret or is none."""
import logging

import structlog

log = logging.getLogger(__name__)
events = structlog.get_logger()


def connect(user, password, answer, settings):
    events.info("connected", user=user, token_type=answer.token_type)
    events.info("connected", user=user, password=password)  # SEC703
    log.info({"event": "connected", "user": user, "has_password": bool(password)})
    log.info({"event": "connected", "login": {"user": user, "password": password}})  # SEC703
    log.debug("headers: %s", {"Authorization": f"Bearer {answer.token}"})  # SEC703
    log.debug("headers: %s", {"Authorization": "Bearer ***", "Accept": answer.kind})
    log.debug("called with %s", dict(user=user, password=password))  # SEC703
    log.debug("called with %s", dict(user=user, password="***"))
    secret = settings["database"]["password"]
    log.info("the database has %s", secret)  # SEC703
    name = settings["database"]["name"]
    log.info("the database is %s", name)
    log.info("the database password is now %s", answer.value)  # SEC703
    log.info("the password is %s", "set" if password else "missing")


def fetch(source):
    data = source.read()
    if source.ok:
        data = {"password": data["word"]}
        return data
    log.warning("unknown answer: %r", data)
    return None


def fetch_or_tell(source):
    data = source.read()
    if source.ok:
        data = {"password": data["word"]}
    else:
        log.warning("unknown answer: %r", data)
    log.info("the answer: %r", data)  # SEC703
    return data


def fetch_any(source):
    data = source.read()
    if source.ok:
        data = {"password": data["word"]}
    elif source.asks:
        return {"password": data["word"]}
    log.info("the answer: %r", data)  # SEC703
    return data


def show(user):
    shown = {"name": user.name, "password": user.password}
    shown.update(password="***")
    log.info("user: %s", shown)
    shown.update({"password": user.password})
    log.info("user: %s", shown)  # SEC703
