# profile: standard
"""Patterns with a host of which only what follows is taken, hosts in settings, and checks that let something in."""
import re

from django.conf import settings

SHOP = re.compile(r"^https?://shop.example.com/(.+?)[:/](.+)")
KEPT = re.compile(r"^https?://kept.example.com/(.+)")  # SEC804
USER = re.compile(r"https://feeds.example.com/videos\?user=(.+)")
KNOWN = re.compile(r"https://feeds.example.com/")  # SEC804
HOST = re.compile(r"^https?://(host.example.com)/")  # SEC804


def item(uri):
    found = SHOP.match(uri)
    return found.groups() if found else None


def kept(uri, session):
    found = KEPT.match(uri)
    return found.group(1), session.get(uri)


def user(url):
    found = USER.match(url)
    return found.group(1) if found else None


def known_feed(url, session):
    return session.get(url) if KNOWN.match(url) else None


def host(uri):
    return HOST.match(uri).group(1)


def paper(url):
    found = re.match("https?://doi.example.org/(.*)$", url)
    return found.group(1)


def whole(url):
    return re.match("https?://doi.example.org/(.*)$", url).group()  # SEC804


def start(url):
    return re.match("https?://doi.example.org/(.*)$", url).group(0)  # SEC804


def known(url):
    return bool(re.match("https?://doi.example.org/(.*)$", url))  # SEC804


def of_the_settings():
    for trusted_domain in settings.TRUSTED_DOMAINS:
        if "example.com" in trusted_domain:
            return True
    return "example.com" in settings.DOMAIN


def of_others(domains):
    for trusted_domain in domains:
        if "example.com" in trusted_domain:  # SEC806
            return True
    return False
