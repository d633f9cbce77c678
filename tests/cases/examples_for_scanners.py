# profile: standard
"""What a rule of a scanner has to find is there for that."""
import requests


def fetch(url):
    # ruleid: requests-without-timeout
    requests.get(url)
    # ok: requests-without-timeout
    requests.get(url, timeout=9)
