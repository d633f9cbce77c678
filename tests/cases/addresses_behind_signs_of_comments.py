# profile: standard
"""Addresses in lines that have the sign of a comment in a text before them."""
import urllib.request

SHOPS = {"number": "#1", "prices": "http://shop.example.com/prices"}


def prices():
    with urllib.request.urlopen(SHOPS["prices"], timeout=3) as answer:  # SEC610
        return answer.read()
