# profile: standard
"""A configuration of Gunicorn: what says in a container where to listen; and addresses that are only put in another form."""
import ipaddress

bind = "0.0.0.0:8000"
host = "0.0.0.0"  # S104
workers = 2


def packed(address):
    if not address:
        address = "::"
    return ipaddress.ip_address(address).packed


def told(server, address):
    if not address:
        address = "::"  # S104
    server.listen(address)
