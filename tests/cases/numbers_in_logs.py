# profile: standard
# What a message writes as a number is no secret.

import logging

log = logging.getLogger(__name__)


def parse(header, config):
    log.error("no type for api=%d version=%d", header.api_key, header.api_version)
    log.error("%5d%% of %s", config.api_key, header)
    log.error("no answer for %s", config.api_key)  # SEC703
    log.error("no answer for %d of %s", header, config.api_key)  # SEC703
    log.error("no answer for %r", config.api_key)  # SEC703
    log.error("no answer of %d", header, config.api_key)  # SEC703
