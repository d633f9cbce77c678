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
