# profile: standard
"""Patterns with a dot of a host that is any character: those by which something is let in or kept out."""
import re

SITE = re.compile(r"https?://shop.example.com/")  # SEC804
ANYWHERE = re.compile(r"https?://shop.example.com/")
HANDLED = re.compile(r"https?://shop.example.com/")
NUMBERED = re.compile(r"https?://shop.example.com/orders/(\d+)")
ANCHORED = re.compile(r"^https?://shop.example.com/orders/(\d+)")


def check(address):
    if not SITE.match(address):
        raise ValueError(address)


def mentions(text):
    if not ANYWHERE.search(text):
        raise ValueError(text)


def handler_of(address):
    if HANDLED.match(address):
        return "shop"
    return "other"


def number_of(address):
    found = NUMBERED.match(address)
    return found.group(1) if found else ANCHORED.match(address).group(1)


def shortened(address):
    return re.sub(r"^https?://shop.example.com/", "/", address)
