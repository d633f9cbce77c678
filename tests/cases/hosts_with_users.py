# profile: standard
"""Hosts that are cut off at a colon, before which the name of a user may stand."""
from fnmatch import fnmatch
from netrc import netrc
from urllib.parse import urlparse, urlsplit

from project import HOSTS, settings


class Browser:
    allowed = ["good.example"]

    def goes_to(self, url):
        parsed = urlparse(url)
        domain = parsed.netloc.lower()
        if ":" in domain:
            domain = domain.split(":")[0]  # SEC136
        return any(domain == one or domain.endswith(f".{one}") for one in self.allowed)

    def goes_to_host(self, url):
        domain = urlparse(url).hostname or ""
        return any(domain == one or domain.endswith(f".{one}") for one in self.allowed)


def check(url):
    if urlsplit(url).netloc.split(":", 1)[0] not in HOSTS:  # SEC136
        raise ValueError(url)


def check_last(url):
    host = urlsplit(url).netloc.rsplit(":", 1)[0]  # SEC136
    if host != settings.HOST:
        raise ValueError(url)


def check_pattern(url):
    return fnmatch(urlsplit(url).netloc.partition(":")[0], settings.PATTERN)  # SEC136


def check_without_users(url):
    netloc = urlsplit(url).netloc
    if "@" in netloc:
        raise ValueError(url)
    return netloc.split(":")[0] in HOSTS


def check_behind_user(url):
    return urlsplit(url).netloc.split("@")[-1].split(":")[0] in HOSTS


def check_parsed(url):
    parsed = urlsplit(url)
    return not parsed.username and parsed.netloc.split(":")[0] in HOSTS


def check_whole(url):
    return urlsplit(url).netloc in HOSTS


def port(url):
    return urlsplit(url).netloc.split(":")[1] in settings.PORTS


def kind(url):
    """Tell what to read the page with."""
    return "video" if urlsplit(url).netloc.split(":")[0] in ("video.example", "films.example") else "page"


def connect(url, connecting):
    return connecting(urlsplit(url).netloc.split(":")[0])


def asked_for(request):
    return request.url.netloc.split(":")[0] in HOSTS


def other(text):
    return text.split(":")[0] in HOSTS


def log_in(url):
    return netrc().authenticators(urlsplit(url).netloc.split(":")[0])  # SEC136


def log_in_by_bytes(url):
    colon = b":"
    if isinstance(url, str):
        colon = colon.decode("ascii")
    host = urlsplit(url).netloc.split(colon)[0]  # SEC136
    return netrc().authenticators(host)


def log_in_at_host(url):
    return netrc().authenticators(urlsplit(url).hostname)


def log_in_at(url, sign):
    return netrc().authenticators(urlsplit(url).netloc.split(sign)[0])
