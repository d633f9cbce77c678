# profile: standard
# What the calls of a function give it, where these are all there are in the file.

from urllib.request import urlopen

ERRORS = "https://raw.example.org/postgres/%s/errcodes.txt"


def parse(url):
    return urlopen(url).read()


def parse_page(url):
    return urlopen(url).read()


def parse_any(url):
    return urlopen(url).read()  # S310


def parse_other(url):
    return urlopen(url).read()  # S310


def parse_handed(url):
    return urlopen(url).read()  # S310


def main(path):
    for tag in ("REL_14", "REL_15"):
        parse(ERRORS % tag)
        parse_page(f"https://www.example.org/{tag}")
    parse_other(path)
    parse_other(ERRORS % path)
    parse_handed(ERRORS % path)
    return map(parse_handed, path)
