# profile: standard
"""A key that names an account, as a parameter beside the secret one says."""
import logging

logger = logging.getLogger(__name__)


def start(access_key, secret_key):
    logger.info("starting for access key %s", access_key)
    logger.info("with %s", secret_key)  # SEC703
