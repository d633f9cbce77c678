# profile: standard
"""Variables of the environment that a message names one by one, or has all of them, or a secret."""
import logging
import os

log = logging.getLogger(__name__)


def run():
    log.debug('SENDER="%(SENDER)s",EXT="%(EXT)s"' % os.environ)
    log.debug("home is {HOME}".format(**os.environ))
    log.debug("home is {HOME!r}".format_map(os.environ))


def dump():
    log.debug("environment %s" % os.environ)  # SEC703
    log.debug("environment {}".format(os.environ))  # SEC703
    log.debug("environment {0} of {name}".format(os.environ, name="this"))  # SEC703
    log.debug("password %(DB_PASSWORD)s" % os.environ)  # SEC703
    log.debug("password {DB_PASSWORD}".format_map(os.environ))  # SEC703
