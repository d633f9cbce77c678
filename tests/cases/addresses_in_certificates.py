# profile: standard
"""Addresses that certificates name, and hosts that are looked for in a text."""
from urllib.parse import urlsplit

import requests
from cryptography import x509
from flask import Flask, redirect, request

app = Flask(__name__)
OWN_HOSTS = "shop.example,desk.example"


@app.post("/check")
def check():
    certificate = x509.load_pem_x509_certificate(request.data)
    lists = certificate.extensions.get_extension_for_oid(x509.oid.ExtensionOID.CRL_DISTRIBUTION_POINTS).value
    return [requests.get(one.full_name[0].value, timeout=5).text for one in lists]  # SEC103


def check_own(path):
    certificate = x509.load_pem_x509_certificate(path.read_bytes())
    lists = certificate.extensions.get_extension_for_oid(x509.oid.ExtensionOID.CRL_DISTRIBUTION_POINTS).value
    return [requests.get(one.full_name[0].value, timeout=5).text for one in lists]


@app.get("/back")
def back():
    url = request.args["url"]
    if urlsplit(url).netloc not in OWN_HOSTS:
        return "elsewhere"
    return redirect(url)  # SEC104


@app.get("/next")
def following():
    url = request.args["url"]
    host = urlsplit(url).hostname
    if host in "https://shop.example":
        return redirect(url)  # SEC104
    return "elsewhere"


@app.get("/listed")
def listed():
    url = request.args["url"]
    if urlsplit(url).hostname not in OWN_HOSTS.split(","):
        return "elsewhere"
    return redirect(url)
