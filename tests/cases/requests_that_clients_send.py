# profile: standard
"""What is declared to be a request of a client is none of a visitor, whatever framework the file is of."""
import urllib.request
from typing import Optional

import httpx
import requests
import scrapy
from fastapi import FastAPI, Request

app = FastAPI()


def without_length(request: httpx.Request) -> httpx.Request:
    headers = request.headers.copy()
    headers.pop("Content-Length", None)
    return httpx.Request(request.method, request.url, headers=headers)


def again(request: requests.PreparedRequest, other=None):
    return requests.get(request.url, timeout=9)


def made(request: Optional[requests.Request]):
    return requests.get(request.url, timeout=9)


def prepared(request: "requests.models.PreparedRequest"):
    return requests.get(request.headers["Referer"], timeout=9)


def modelled(request: requests.models.Request):
    return requests.get(request.headers["Referer"], timeout=9)


def crawled(request: scrapy.Request):
    return requests.get(request.headers["Referer"], timeout=9)


def crawled_again(request: scrapy.http.Request):
    return requests.get(request.headers["Referer"], timeout=9)


def opened(request: urllib.request.Request):
    return requests.get(request.headers["Referer"], timeout=9)


def asked(request: Request):
    return requests.get(request.headers["Referer"], timeout=9)  # SEC103


def undeclared(request):
    return requests.get(request.headers["Referer"], timeout=9)  # SEC103


def of_either(request: Optional[Request]):
    return requests.get(request.headers["Referer"], timeout=9)  # SEC103


@app.get("/x")
def proxy(request: Request):
    return httpx.get(request.query_params["u"], timeout=5).text  # SEC103
