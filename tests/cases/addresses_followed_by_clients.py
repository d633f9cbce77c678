# profile: audit
"""Checked addresses, and clients that go on to wherever they are sent."""
from urllib.request import urlopen

import curl_cffi
import requests
import urllib3
from flask import Flask, request

from shop.addresses import check_url

app = Flask(__name__)


@app.route("/fetch")
def fetch():
    url = request.args["url"]
    check_url(url)
    curl_cffi.head(url)  # SEC103
    curl_cffi.get(url, allow_redirects=False)
    requests.head(url, timeout=9)
    urllib3.request("GET", url)  # SEC103
    urllib3.request("GET", url, redirect=False)
    urllib3.PoolManager().request("GET", url, redirect=False)
    return urlopen(url).read()  # S310 SEC103
