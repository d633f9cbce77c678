# profile: standard
"""Checks that stand in a helper, before the call of a private function, or in an expression that names what it asks about."""
import os

import jwt
from django.http import JsonResponse

ALPHABET = set("0123456789+-*/(). ")


def _evaluated(text):
    return eval(text)


def _handed_on(text):
    return _evaluated(text)


def by_character(text):
    if not all(character in ALPHABET for character in text):
        raise ValueError(text)
    return _handed_on(text), _evaluated("1 + 1")


def _evaluated_anyhow(text):
    return eval(text)  # S307


def by_character_or_not(text, other):
    if not all(character in ALPHABET for character in text):
        raise ValueError(text)
    return _evaluated_anyhow(text), _evaluated_anyhow(other)


def _evaluated_later(text):
    return eval(text)  # S307


EVALUATE = {"plain": _evaluated_later}


def by_character_and_by_name(text):
    if not all(character in ALPHABET for character in text):
        raise ValueError(text)
    return _evaluated_later(text)


def _known(name):
    return name in ("RS256", "ES256")


def _written(name):
    print(name)


def claims(token, key):
    algorithm = jwt.get_unverified_header(token)["alg"]
    if not _known(algorithm):
        raise ValueError(algorithm)
    return jwt.decode(token, key, algorithms=[algorithm])


def claims_of_anybody(token, key):
    algorithm = jwt.get_unverified_header(token)["alg"]
    _written(algorithm)
    return jwt.decode(token, key, algorithms=[algorithm])  # SEC537


def call(request, service):
    if (found := getattr(service, request.GET["action"], None)) is None or not getattr(found, "exposed", False):
        return JsonResponse({}, status=404)
    return found()


def call_anything(request, service):
    if (found := getattr(service, request.GET["action"], None)) is None:  # SEC116
        return JsonResponse({}, status=404)
    return found()


def renew(key):
    with open("/etc/shop/new.key", "w") as file:
        number = file.fileno()
        file.write(key)
        os.fchmod(number, 0o600)  # SEC313


def renew_another(key, number):
    with open("/etc/shop/new.key", "w") as file:  # SEC313
        os.fchmod(number, 0o600)
        file.write(key)
