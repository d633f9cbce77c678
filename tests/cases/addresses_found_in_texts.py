# profile: audit
"""Addresses that are found in texts of others, and fetched."""

import re
from urllib.parse import urljoin, urlparse

import feedparser
import httpx
import requests
from bs4 import BeautifulSoup
from lxml import html  # S410
from shop.addresses import PublicOnlyTransport, is_public_url

LINK = re.compile(r"<(https?://[^>\s]{1,200})>")
HOSTS = ("images.example.org",)


def in_text(text):
    for url in LINK.findall(text):
        requests.get(url, timeout=3)  # SEC103


def first_in_text(text):
    found = re.search(r"^Image: (\S{1,200})$", text)
    return requests.get(found.group(1), timeout=3) if found else None  # SEC103


def in_markup(page):
    tree = BeautifulSoup(page, "html.parser")
    for image in tree.find_all("img"):
        requests.get(image["src"], timeout=3)  # SEC103
    icon = tree.find("link", rel="icon")
    return requests.get(urljoin("https://shop.example.com", icon.get("href")), timeout=3)  # SEC103


def in_page(address):
    page = requests.get(address, timeout=3)
    tree = html.fromstring(page.text)
    urls = tree.xpath("//a/@href")
    return [requests.get(url.strip(), timeout=3) for url in urls]  # SEC103


def in_feed(address):
    for entry in feedparser.parse(address).entries:
        requests.get(entry.link, timeout=3)  # SEC103


def of_some_hosts(text):
    for url in LINK.findall(text):
        if urlparse(url).hostname not in HOSTS:
            continue
        requests.get(url, timeout=3)


def checked(page):
    for image in BeautifulSoup(page, "html.parser").find_all("img"):
        url = image["src"]
        if is_public_url(url):
            requests.get(url, timeout=3, allow_redirects=False)


def below_own_host(text):
    for name in re.findall(r"#(\d{1,9})", text):
        requests.get(f"https://shop.example.com/orders/{name}", timeout=3)
        requests.get("https://shop.example.com/orders/" + name, timeout=3)


def in_own_page():
    page = requests.get("https://shop.example.com/downloads", timeout=3).text
    for url in re.findall(r'href="([^"]{1,200})"', page):
        requests.get(url, timeout=3)


def in_own_file():
    with open("addresses.txt") as file:
        for url in LINK.findall(file.read()):
            requests.get(url, timeout=3)


def other_parts(records):
    for record in records.values():
        requests.get(record["url"], timeout=3)


def by_session(text):
    session = requests.Session()
    for url in LINK.findall(text):
        session.get(url, timeout=3)  # SEC103
        session.request("GET", url, timeout=3)  # SEC103


def by_client_that_refuses(text):
    with httpx.Client(transport=PublicOnlyTransport(), timeout=3) as client:
        for url in LINK.findall(text):
            client.get(url)
