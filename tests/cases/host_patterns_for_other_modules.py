# profile: standard
"""Patterns of hosts that another module uses, as their names tell what for."""
import re

ISS_REGEX = re.compile(r"https://[\w\d\-\_]+.okta.com/?")  # SEC804
TRUSTED_SITES = re.compile(r"https://shop.example.com/")  # SEC804
ESCAPED_ISSUERS = re.compile(r"https://shop\.example\.com/")
REPOSITORIES = re.compile(r"github.com/(.+)/(.+)\.git$")
ISSUES = re.compile(r"https://www.example.com/issues/(\d+)")
ORIGIN_NAMES = re.compile(r"https://www.example.com/(\w+)")


def name_of(address):
    return ORIGIN_NAMES.search(address).group(1)
