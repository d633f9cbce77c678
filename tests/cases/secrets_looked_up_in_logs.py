# profile: standard
"""What is looked up by the name of a secret, and by names of something about one, on its way to a log."""
import logging
import os

import jwt

log = logging.getLogger(__name__)


def show(request, data, settings):
    log.info("%s", request.headers.get("Authorization"))  # SEC703
    log.info(f"{request.META['HTTP_AUTHORIZATION']}")  # SEC703
    log.info("%s", request.headers["authorization"])  # SEC703
    log.info("using %s", os.getenv("DB_PASSWORD"))  # SEC703
    log.info("without %s", data.pop("password", None))  # SEC703
    log.info("%s", request.headers.get("Authorization-Scheme"))
    log.info("%s", bool(data.get("password")))
    log.info("%s", len(request.headers.get("Authorization", "")))
    log.info("%s", data.get("password_length", 0))
    log.info("%s", settings.get(name="password"))
    log.info("%s", settings.authorization)
    log.info("%s", data.get("token"))


def show_settings(caller, get_secret):
    log.info("version %s, name %s", get_secret("API_VERSION"), get_secret("KEY_NAME"))
    log.info("key %s", get_secret("API_KEY"))  # SEC703
    log.info("guards for API Key= %s", caller.permissions)
    log.info("API Key= %s", caller.given)  # SEC703


def issue(user, key):
    token = jwt.encode({"sub": user.id}, key, algorithm="HS256")
    word = parse(user.name)
    token_of_text = word.token
    log.info("issued %s", token)  # SEC703
    log.info("read %s", token_of_text)
    return token
