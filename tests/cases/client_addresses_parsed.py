# profile: standard
"""Addresses of clients out of headers that are parsed before they are compared."""
import ipaddress

from flask import abort, request

OFFICES = [ipaddress.ip_network("10.0.0.0/8")]


def metrics():
    address = request.headers.get("X-Forwarded-For", request.remote_addr).split(",")[0]  # SEC513
    if not ipaddress.ip_address(address).is_private:
        abort(403)
    return "numbers"


def admin():
    address = ipaddress.ip_address(request.headers["X-Real-IP"])  # SEC513
    if not any(address in office for office in OFFICES):
        abort(403)
    return "admin"


def internal():
    address = request.headers["X-Real-IP"]  # SEC513
    if ipaddress.ip_address(address) not in ipaddress.ip_network("10.0.0.0/8"):
        abort(403)
    return "admin"


def first_public():
    for address in request.headers["X-Forwarded-For"].split(","):
        if not ipaddress.ip_address(address).is_private:
            return address
    return request.remote_addr


def told_by_the_connection():
    if not ipaddress.ip_address(request.remote_addr).is_private:
        abort(403)
    return "numbers"


def logged(log):
    address = ipaddress.ip_address(request.headers["X-Real-IP"])
    log.info("from %s", address)
    return "numbers"
