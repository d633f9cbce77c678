# profile: standard
"""Hosts that are asked in clear text for nothing but whether one answers."""
import urllib.request

import httpx
import requests


def is_online(path):
    urllib.request.urlopen("http://shop.example.com", timeout=1)
    requests.get("http://shop.example.com/", timeout=1).raise_for_status()
    httpx.head("HTTP://shop.example.com/", timeout=1).close()
    answer = requests.head("http://shop.example.com:8000", timeout=1)
    unread = requests.get("http://shop.example.com", timeout=1)
    return requests.get("http://shop.example.com", timeout=1).ok and answer.status_code == 200


def fetch(path):
    urllib.request.urlopen("http://shop.example.com/prices", timeout=1)  # SEC610
    urllib.request.urlopen(f"http://shop.example.com/{path}", timeout=1)  # SEC610
    urllib.request.urlopen("http://shop.example.com", path, timeout=1)  # SEC610
    requests.get("http://shop.example.com", params=path, timeout=1)  # SEC610
    requests.post("http://shop.example.com", timeout=1)  # SEC610
    answer = requests.get("http://shop.example.com", timeout=1)  # SEC610
    print(requests.get("http://shop.example.com", timeout=1))  # SEC610
    return requests.get("http://shop.example.com", timeout=1).text, answer.status_code, answer.text  # SEC610


PAGE = requests.get("http://shop.example.com", timeout=1)  # SEC610


def is_any_online():
    for host in ["http://shop.example.com/", "http://shop.example.org/"]:
        urllib.request.urlopen(host, timeout=1)
    for page in ["http://shop.example.com/", "http://shop.example.org/prices"]:
        urllib.request.urlopen(page, timeout=1)  # SEC610
