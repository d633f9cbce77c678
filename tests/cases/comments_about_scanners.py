# profile: standard
"""A file that only speaks of what tells a scanner something."""
import requests


def fetch(url):
    print("write # ruleid: before it")
    requests.get(url)  # S113
