"""Redirects to an address whose host, joined with that of the request, is the request's own."""
from urllib.parse import urljoin, urlparse

from flask import Flask, redirect, request

app = Flask(__name__)


def is_safe_redirect_url(target):
    host_url = urlparse(request.host_url)
    redirect_url = urlparse(urljoin(request.host_url, target))
    return redirect_url.scheme in ("http", "https") and host_url.netloc == redirect_url.netloc


def get_safe_redirect():
    url = request.args.get("next")
    if url and is_safe_redirect_url(url):
        return url
    url = request.referrer
    if url and is_safe_redirect_url(url):
        return url
    return "/"


@app.route("/login")
def login():
    return redirect(get_safe_redirect())


@app.route("/there")
def there():
    url = request.args.get("next")
    return redirect(url) if url and is_safe_redirect_url(url) else redirect("/")


@app.route("/turned")
def turned():
    url = request.args.get("next")
    return redirect("/") if url and is_safe_redirect_url(url) else redirect(url)  # SEC104
