# profile: standard
"""The key that a secret is looked up by stands in a constant."""

import logging

log = logging.getLogger(__name__)
CONF_PASSWORD = "password"
CONF_HOST = "host"
FIELD = "password"
FIELD = "host"
LOOKED_UP = "secret" + "_word"


def set_up(conf, field):
    log.info("login with %s", conf["password"])  # SEC703
    log.info("login with %s", conf[CONF_PASSWORD])  # SEC703
    log.info("login with %s", conf.get(CONF_PASSWORD))  # SEC703
    given = conf[CONF_PASSWORD]
    log.info("login with %s", given)  # SEC703
    log.info("login at %s", conf[CONF_HOST])
    log.info("login at %s", conf[FIELD])
    log.info("login at %s", conf[field])
    log.info("login at %s", conf[LOOKED_UP])


def set_up_again(conf):
    CONF_PASSWORD = conf.key
    log.info("login at %s", conf[CONF_PASSWORD])
