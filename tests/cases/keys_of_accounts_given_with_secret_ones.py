# profile: standard
"""A key that names an account, as what it is given to says."""
import logging

import boto3

logger = logging.getLogger(__name__)


def start(access_key, other):
    logger.info("starting for access key %s", access_key)
    return boto3.client("iam", aws_access_key_id=access_key, aws_secret_access_key=other)
