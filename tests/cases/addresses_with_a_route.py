# profile: standard
"""Addresses whose path is that of a route of the own site, or else an exception."""
from urllib.parse import urlparse

from django.shortcuts import redirect
from django.urls import Resolver404, resolve

ROUTES = ("checks", "log")


def _is_allowed(url):
    parsed = urlparse(url)
    if parsed.netloc:
        return False
    try:
        match = resolve(parsed.path)
    except Resolver404:
        return False
    return match.url_name in ROUTES


def asked(request):
    url = request.GET.get("next")
    if url and _is_allowed(url):
        return redirect(url)
    return redirect(url)  # SEC104


def whole(request):
    url = request.GET.get("next")
    try:
        resolve(url)
    except Resolver404:
        return redirect("index")
    return redirect(url)


def of_any_host(request):
    url = request.GET.get("next")
    try:
        resolve(urlparse(url).path)
    except Resolver404:
        return redirect("index")
    return redirect(url)  # SEC104


def not_asked_in_time(request):
    url = request.GET.get("next")
    if url:
        return redirect(url)  # SEC104
    resolve(url)
    return redirect("index")
