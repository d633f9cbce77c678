# profile: standard
"""What a condition is kept in may have an annotation: the check counts all the same."""
import re
import subprocess
from typing import Optional

from flask import redirect, request, send_file


def matched():
    name = request.args["name"]
    found: Optional[re.Match] = re.fullmatch("[a-z]+", name)
    if not found:
        raise ValueError(name)
    subprocess.run("show " + name, shell=True)


def matched_plain():
    name = request.args["name"]
    found = re.fullmatch("[a-z]+", name)
    if not found:
        raise ValueError(name)
    subprocess.run("show " + name, shell=True)


def member():
    name = request.args["name"]
    known: bool = name in ("a", "b")
    if not known:
        raise ValueError(name)
    return send_file("/srv/" + name)


def member_plain():
    name = request.args["name"]
    known = name in ("a", "b")
    if not known:
        raise ValueError(name)
    return send_file("/srv/" + name)


def asked():
    url = request.args["url"]
    safe: bool = is_safe_url(url)
    if not safe:
        raise ValueError(url)
    return redirect(url)


def asked_plain():
    url = request.args["url"]
    safe = is_safe_url(url)
    if not safe:
        raise ValueError(url)
    return redirect(url)


def unchecked():
    url = request.args["url"]
    safe: bool = bool(url)
    if not safe:
        raise ValueError(url)
    return redirect(url)  # SEC104


def flagged():
    name = request.args["name"]
    valid: bool = False
    if name in ("a", "b"):
        valid = True
    if not valid:
        raise ValueError(name)
    return send_file("/srv/" + name)


def flagged_plain():
    name = request.args["name"]
    valid = False
    if name in ("a", "b"):
        valid = True
    if not valid:
        raise ValueError(name)
    return send_file("/srv/" + name)


def complained():
    name = request.args["name"]
    errors: list = []
    if name not in ("a", "b"):
        errors.append(name)
    if errors:
        raise ValueError(errors)
    return send_file("/srv/" + name)
