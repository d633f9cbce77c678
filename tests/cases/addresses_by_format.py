# profile: standard
"""An address below one of the environment: by format() and % as by + and in an f-string."""
import os
import urllib.request

BACKEND = os.environ["BACKEND"]


def f_string(query):
    return urllib.request.urlopen(f"{BACKEND}/search?q={query}", timeout=5)


def added(query):
    return urllib.request.urlopen(BACKEND + "/search?q=" + query, timeout=5)


def formatted(query):
    return urllib.request.urlopen("{}/search?q={}".format(BACKEND, query), timeout=5)


def percent(query):
    return urllib.request.urlopen("%s/search?q=%s" % (BACKEND, query), timeout=5)


def named(query):
    url = "{base}/search?q={q}".format(base=BACKEND, q=query)
    return urllib.request.urlopen(url, timeout=5)


def any_of(url, query):
    return urllib.request.urlopen("{}?q={}".format(url, query), timeout=5)  # S310
