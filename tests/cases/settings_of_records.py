# profile: standard
"""Settings that are the fields of a record."""

import os
from dataclasses import asdict, dataclass

import redis


@dataclass(frozen=True)
class RedisOptions:
    host: str = "redis.internal"
    ssl: bool = True
    ssl_cert_reqs: str = "required"


def queue():
    options = asdict(RedisOptions())
    options.update(ssl_cert_reqs="none", ssl_ca_certs=None)
    return redis.Redis(password=os.environ["REDIS_PASSWORD"], **options)  # SEC600


def store():
    return redis.Redis(password=os.environ["REDIS_PASSWORD"], **asdict(RedisOptions(ssl_cert_reqs="none")))  # SEC600


def cache():
    return redis.Redis(password=os.environ["REDIS_PASSWORD"], **asdict(RedisOptions()))
