# profile: standard
"""Patterns with a host of which only what follows is taken, hosts in settings, and checks that let something in."""
import re

from django.conf import settings

SHOP = re.compile(r"^https?://shop.example.com/(.+?)[:/](.+)")
KEPT = re.compile(r"^https?://kept.example.com/(.+)")
USER = re.compile(r"https://feeds.example.com/videos\?user=(.+)")
KNOWN = re.compile(r"https://feeds.example.com/")  # SEC804
HOST = re.compile(r"^https?://(host.example.com)/")
GIVEN = re.compile(r"^https?://given.example.com/")  # SEC804
TRUSTED_SITES = [re.compile(r"^https?://(?:www|shop).example.com/")]  # SEC804
SITES = [re.compile(r"^https?://(?:www|shop).example.com/")]


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
    if KNOWN.match(url) is None:
        raise ValueError(url)
    return session.get(url)


def given(url, session, key):
    if found := GIVEN.match(url):
        return session.get(url, headers={"Authorization": key}), found


def paths_of(links):
    return [found[1] for link in links if (found := SITES[0].match(link))]


def host(uri):
    return HOST.match(uri).group(1)


def paper(url):
    found = re.match("https?://doi.example.org/(.*)$", url)
    return found.group(1)


def whole(url):
    return re.match("https?://doi.example.org/(.*)$", url).group()


def start(url):
    return re.match("https?://doi.example.org/(.*)$", url).group(0)


def is_known(url):
    return bool(re.match("https?://doi.example.org/(.*)$", url))  # SEC804


def matched(url):
    return re.match("https?://doi.example.org/(.*)$", url)


def check(url):
    assert re.match("https?://doi.example.org/", url)  # SEC804


def handle(url, show, play):
    if re.match(r"https?://music.example.com/album/\d+", url):
        show(url)
    elif re.match(r"https?://music.example.com/song/\d+", url):
        play(url)
    elif "films.example.com" in url:
        play(url)
    else:
        raise NotImplementedError(url)


def handle_one(url, play):
    if not re.match(r"https?://music.example.com/song/\d+", url):  # SEC804
        raise ValueError(url)
    play(url)


def links(page):
    return re.findall(r"https?://shop.example.com/\d+", page)


def number(url):
    found = re.match(r"https?://(?:www|shop).example.com/(\d+)", url)
    if not found:
        return None
    return found.group(1)


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
