# profile: standard
"""Secrets on their way to a log, without the blanks around them, or out of Base64."""
import base64
import logging
import random

log = logging.getLogger(__name__)


def start(cfg, settings, password: str):
    log.info("%s", password.strip())  # SEC703
    log.info("%s", cfg["password"].strip())  # SEC703
    log.info("%s", cfg["password"].rstrip("\n"))  # SEC703
    log.info(f"{settings.password.strip()}")  # SEC703
    log.info("%s", base64.b64decode(cfg["password"]))  # SEC703
    log.info("%s", base64.b64decode(cfg["password"]).decode())  # SEC703
    log.info("%s", len(password.strip()))
    log.info("%s", settings.name.strip())
    log.info("%s", base64.b64decode(cfg["name"]))


def make(letters, count):
    pw = "".join(random.choice(letters) for _ in range(count))  # S311
    pwm = random.choice(letters)
    return pw, pwm
