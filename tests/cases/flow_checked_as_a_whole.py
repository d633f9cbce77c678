# profile: standard
"""What a text as a whole was found to be holds for the pieces that it was put together from."""
from typing import List
from urllib.parse import urlparse

import requests
from fastapi import FastAPI
from flask import Flask, abort, request
from pydantic import BaseModel

app = Flask(__name__)
api = FastAPI()
KNOWN = {"shop.example", "tea.example"}


def check(url):
    if urlparse(url).hostname not in KNOWN:
        raise ValueError(url)


@app.route("/completed")
def completed():
    url = request.args["url"]
    if not url.startswith(("http://", "https://")):
        url = "https://" + url
    check(url)
    return requests.get(url, timeout=9).text


@app.route("/before")
def before():
    host, path = request.args["host"], request.args["path"]
    url = f"https://{host}{path}"
    if host not in KNOWN:
        abort(400)
    return requests.get(url, timeout=9).text  # SEC103


class Wanted(BaseModel):
    urls: List[str]
    sources: list[dict]


@api.post("/wanted")
def wanted(asked: Wanted):
    urls = [url if "://" in url else "https://" + url for url in asked.urls]
    for url in urls:
        check(url)
    return requests.get(urls[0], timeout=9).text + "".join(requests.get(url, timeout=9).text for url in asked.urls)


@api.post("/sources")
def sources(asked: Wanted):
    for source in asked.sources:
        for key in source:
            check(key)
    return requests.get(asked.sources[0]["url"], timeout=9).text  # SEC103
