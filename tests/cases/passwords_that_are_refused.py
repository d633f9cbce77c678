# profile: standard
"""Passwords that nobody is to have, beside one that opens a door."""
import logging
import os
import sys

log = logging.getLogger(__name__)


def check(form, password, module):
    if password == "hazelnut":
        raise ValueError("choose another password")
    if password == "hazelnut" or form.get("password") == "hazelnut":
        module.fail_json(msg="choose another password")
    if form["password"] == "hazelnut":
        log.warning("the password is the one of the manual")
        sys.exit(1)
    if password == "hazelnut":
        return False
    if form["password"] == "hazelnut":  # S105
        return True
    if password != "hazelnut":  # S105
        raise PermissionError
    if password == "hazelnut":  # S105
        log.warning("the password is the one of the manual")
        form.accept()
    return password == "hazelnut"  # S105


API_TOKEN = os.environ.get("API_TOKEN", "q8Zt71LmX0aWc4Re")
if API_TOKEN == "q8Zt71LmX0aWc4Re":
    log.info("no token is set")
    sys.exit(1)
OTHER_TOKEN = os.environ.get("OTHER_TOKEN", "q8Zt71LmX0aWc4Ro")  # S107
if OTHER_TOKEN == "q8Zt71LmX0aWc4Ro":  # S105
    log.info("no token is set")
SECRET_KEY = os.environ.get("SECRET_KEY", "walnut")
if not sys.flags.dev_mode and SECRET_KEY == "walnut":
    raise SystemExit("set SECRET_KEY")
JWT_SECRET_KEY = os.environ.get("JWT_SECRET_KEY", "peanut")  # SEC542
if JWT_SECRET_KEY == "peanut":  # S105
    log.info("JWT_SECRET_KEY is not set")


LEGACY_PASSWORD = "Nk7-vq2Lw9"
OTHER_PASSWORD = "Nk7-vq2Lw8"  # S105


def change(account, word):
    if word == LEGACY_PASSWORD:
        raise ValueError("choose another password")
    if word == OTHER_PASSWORD:
        raise ValueError("choose another password")
    account.password = word or OTHER_PASSWORD


def claim(request):
    client_secret = request.client_secret
    if client_secret == "__GEN__":
        client_secret = generate()
    if client_secret == "Nk7-vq2Lw9":  # S105
        request.account = generate()
    return client_secret
