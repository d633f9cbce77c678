# profile: standard
"""That a host has an address says nothing of where it is; questions about the address do."""
import ipaddress
import os
import socket

import requests
from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/parsed")
def parsed():
    host = request.args["host"]
    address = ipaddress.ip_address(host)
    os.system(f"ping {host}")  # S605
    requests.get(f"http://{address}/", timeout=9)  # SEC103
    return requests.get(f"http://{host}/", timeout=9).json()  # SEC103


@app.route("/looked-up")
def looked_up():
    host = request.args["host"]
    address = ipaddress.ip_address(socket.gethostbyname(host))
    if address.version == 6:
        abort(400)
    return requests.get(f"http://{host}/", timeout=9).json()  # SEC103


@app.route("/near")
def near():
    host = request.args["host"]
    address = ipaddress.ip_address(socket.gethostbyname(host))
    if address.is_private or address.is_loopback:
        abort(400)
    return requests.get(f"http://{host}/", timeout=9).json()


@app.route("/far")
def far():
    address = ipaddress.ip_address(request.args["host"])
    if address.is_global:
        return requests.get(f"http://{address}/", timeout=9).json()
    return requests.get(f"http://{address}/", timeout=9).json()  # SEC103


@app.route("/one-by-one")
def one_by_one():
    host, other = request.args["host"], request.args["other"]
    for row in socket.getaddrinfo(host, 80):
        if ipaddress.ip_address(row[4][0]).is_private:
            abort(400)
    if any(ipaddress.ip_address(row[4][0]).is_private for row in socket.getaddrinfo(other, 80)):
        abort(400)
    requests.get(f"http://{other}/", timeout=9)
    return requests.get(f"http://{host}/", timeout=9).json()


@app.route("/only-looked-up")
def only_looked_up():
    host = request.args["host"]
    for row in socket.getaddrinfo(host, 80):
        app.logger.info("found %s", row[4][0])
    return requests.get(f"http://{host}/", timeout=9).json()  # SEC103
