# profile: standard
"""Secrets that functions make, that are decoded first, and that stand in where a variable is not set."""
import logging
import os
import secrets
from dataclasses import dataclass

log = logging.getLogger(__name__)
SECRET = os.environ["DEPLOY_SECRET"].encode()
NUMBER = os.environ["DEPLOY_NUMBER"].encode()
REFRESH_KEY = "09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4c"  # S105
REFRESH_KEYS = "f5"


def new_token():
    return secrets.token_urlsafe(32)


def next_token(tokens):
    return tokens.pop()


def checked_token(name):
    if not name.isalnum():
        raise ValueError(name)
    return name


def forget(account, given):
    name = checked_token(given)
    log.info("name of %s: %s", account, name)


def forgot(account):
    token = new_token()
    log.info("token for %s: %s", account, token)  # SEC703


def parse(account, tokens):
    token = next_token(tokens)
    log.info("token for %s: %s", account, token)


def main():
    log.info("number %s", NUMBER.decode())
    log.info("secret %s", SECRET.decode())  # SEC703


@dataclass
class Directory:
    name: str = os.environ.get("LDAP_NAME", "Reader!2022")
    password: str = os.environ.get("LDAP_PASSWORD", "Reader!2022")  # S107
    other_password: str = os.environ.get("LDAP_PASSWORD", "reader")


def sign(provider, account):
    log.debug("signing with %s and %d characters", provider.access_key, len(provider.secret_key))
    log.debug("signing with %s", provider.secret_key)  # SEC703
    log.debug("signing with %s", account.api_key)  # SEC703
