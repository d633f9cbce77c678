# profile: standard
"""What is put in place of a placeholder, or joined to an address, does not name the host, unless it says so."""
from urllib.parse import urljoin

import requests
import yarl
from django.conf import settings
from django.shortcuts import redirect

START = urljoin(settings.SHOP_ROOT, "/orders/{number}/")


def filled(request, operation):
    path = operation["path"]
    return requests.get(path.replace("{number}", request.GET["number"]), timeout=9)


def filled_by_name(request, operation):
    path: str = operation["path"]
    for part in operation["parts"]:
        path = path.replace(f"{{{part['name']}}}", str(request.GET[part["name"]]))
    return requests.get(path, timeout=9)


def filled_with_host(request, operation):
    path = operation["path"]
    return requests.get(path.replace("{host}", request.GET["host"]), timeout=9)  # SEC103


def filled_with_anything(request, operation):
    path = operation["path"]
    return requests.get(path.replace("number", request.GET["number"]), timeout=9)  # SEC103


def filled_as_sent(request):
    path = request.GET["path"]
    return requests.get(path.replace("{number}", request.GET["number"]), timeout=9)  # SEC103


def filled_behind_what_was_sent(request, operation):
    path = request.GET["path"] + operation["path"]
    return requests.get(path.replace("{number}", request.GET["number"]), timeout=9)  # SEC103


def formatted(request, shelf):
    address = START.format(number=request.GET["number"])
    if shelf:
        address += "?shelf={}".format(shelf)
    return redirect(address)


def formatted_behind(request):
    return redirect(request.GET["site"] + START.format(number=request.GET["number"]))  # SEC104


def added(request, base):
    return requests.get(settings.SHOP_ROOT + request.GET["path"], timeout=9)  # SEC103


def joined(request, operation):
    address = operation["address"] / "orders" / request.GET["number"]
    if request.GET.get("line"):
        address /= request.GET["line"]
    return requests.get(address, timeout=9)


def joined_to_what_was_sent(request):
    address = yarl.URL(request.GET["address"])
    address /= "orders"
    return requests.get(address, timeout=9)  # SEC103
