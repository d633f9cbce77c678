# profile: standard
"""Passwords that nobody is to have, beside one that opens a door."""
import logging
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
