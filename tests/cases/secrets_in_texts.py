# profile: standard
"""Texts and lists with a secret in them, on their way by a name to a log or a file."""
import logging

log = logging.getLogger(__name__)


def told(user, password, address):
    greeting = f"{user} logged in with {password}"
    log.info(greeting)  # SEC703
    command = "dump --user={} --password={}".format(user, password)
    log.debug("running %s", command)  # SEC703
    line = user + " came from " + address
    log.info(line)
    masked = mask(f"{user}:{password}")
    log.info(masked)


def told_differently(user, password, verbose):
    text = f"{user}:{password}"
    if verbose:
        text = user
    log.info(text)


def kept(path, user, password):
    line = f"{user}:{password}\n"
    lines = [user, password]
    names = [user, user.upper()]
    with open(path, "w") as file:
        file.write(line)  # SEC705
        file.writelines(lines)  # SEC705
        file.writelines(names)


PASSPHRASE = read_passphrase()
BANNER = f"started with {PASSPHRASE}"


def started():
    log.info(BANNER)
