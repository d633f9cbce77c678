# profile: standard
"""Addresses of IPv6, behind which any text may follow as the scope: `::1%;id`; those of IPv4 are digits and dots."""
import ipaddress
import os
import socket
import subprocess

from fastapi import FastAPI
from flask import Flask, abort, request, send_file
from pydantic import IPvAnyAddress

app = Flask(__name__)
api = FastAPI()


@app.route("/ping")
def ping():
    host = request.args["host"]
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        abort(400)
    os.system("ping -c 1 " + host)  # S605
    os.system(f"ping -c 1 {address}")  # S605
    subprocess.run(["ping", "-c", "1", host])
    return send_file("/srv/hosts/" + host)


@app.route("/old")
def old():
    host = request.args["host"]
    try:
        address = ipaddress.IPv4Address(host)
    except ValueError:
        abort(400)
    os.system("ping -c 1 " + host)
    os.system(f"ping -c 1 {address}")
    return {}


@app.route("/packed")
def packed():
    host, other = request.args["host"], request.args["other"]
    try:
        socket.inet_pton(socket.AF_INET6, host)
        socket.inet_aton(other)
    except OSError:
        abort(400)
    os.system("ping -c 1 " + host)
    os.system("ping -c 1 " + other)  # S605
    return {}


@api.get("/ping/{host}")
def typed(host: IPvAnyAddress, other: ipaddress.IPv4Address):
    os.system(f"ping -c 1 {host}")  # S605
    os.system(f"ping -c 1 {other}")
