# profile: standard
"""Secrets among the words of a command, or under constants that are keys, which are written to a log."""
import logging
import os
import shlex

logger = logging.getLogger(__name__)


class Key:
    BROKER_PASSWORD = "BROKER_PASSWORD"
    NAME = "NAME"


def start(config):
    command = ["docker", "run", "-e", f"API_KEY={config.api_key}", "image"]
    logger.info(f"starting: {' '.join(command)}")  # SEC703


def dump(name):
    command = ["mysqldump", name]
    command.append("-p" + os.environ["DB_PASSWORD"])
    logger.info("running %s", shlex.join(command))  # SEC703


def listed(user, password):
    logger.info("given: %s", [user, password])  # SEC703


def keys():
    required = {Key.BROKER_PASSWORD: os.getenv(Key.BROKER_PASSWORD)}
    logger.info(f"settings: {required}")  # SEC703


def notice(user, token):
    logger.notice("asked for by %s. Verification token: %s", user.id, token)  # SEC703


def masked(config):
    command = ["docker", "run", "-e", f"API_KEY={config.api_key}", "image"]
    command[3] = "API_KEY=..."
    logger.info(f"starting: {' '.join(command)}")


def shown_before(password):
    command = ["mysqldump"]
    logger.info("running %s", command)
    command += ["-p" + password]
    return command


def without(config):
    command = ["docker", "run", "-e", f"API_KEY={mask(config.api_key)}", config.image]
    logger.info("running %s", command)


def joined(command):
    command = [command]
    logger.info("running %s", command)


def renamed(password):
    required = {Key.BROKER_PASSWORD: password, Key.NAME: "shop"}
    required[Key.BROKER_PASSWORD] = "***"
    logger.info(f"settings: {required}")


def connect(database_url):
    logger.info("connecting to %s", database_url)
