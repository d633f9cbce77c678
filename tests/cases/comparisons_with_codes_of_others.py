# profile: standard
"""Codes that methods of other objects compute."""

import hmac, hashlib


class Partner:
    def __init__(self, key):
        self.key = key

    def sign(self, body):
        return hmac.new(self.key, body, hashlib.sha256).hexdigest()


PARTNERS = {p.name: p for p in make()}


def a(request, partner):
    known = PARTNERS.get(partner)
    if known.sign(request.body) == request.headers.get("X-Signature"):  # SEC212
        return 1


def b(request):
    known = Partner(b"x")
    if known.sign(request.body) == request.headers.get("X-Signature"):  # SEC212
        return 1


def c(request, partner: Partner):
    return partner.sign(request.body) != request.headers.get("X-Signature")  # SEC212


def not_known(request, partner: Other):
    return partner.sign(request.body) != request.headers.get("X-Signature")  # SEC212


def e(request, partner: Partner):
    return hmac.compare_digest(partner.sign(request.body), request.headers.get("X-Signature"))
