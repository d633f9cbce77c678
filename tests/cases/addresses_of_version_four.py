# profile: standard
"""Addresses of IPv4, which hold nothing else, and keys of MongoDB."""

import sqlite3
import subprocess
from ipaddress import IPv4Address, ip_address
from pathlib import Path

from bson import ObjectId
from flask import Flask, abort, request

app = Flask(__name__)
MEDIA = Path("/srv/media")


@app.route("/a")
def a():
    try:
        address = ip_address(request.args["a"])
    except ValueError:
        abort(400)
    if address.version == 4:
        subprocess.run(f"ping -c 3 {address} | tail -1", shell=True)
    else:
        subprocess.run(f"ping -c 3 {address} | tail -1", shell=True)  # S602


@app.route("/b")
def b():
    address = ip_address(request.args["a"])
    if address.version != 4:
        abort(400)
    subprocess.run(f"ping -c 3 {address} | tail -1", shell=True)


@app.route("/c")
def c():
    address = ip_address(request.args["a"])
    if not isinstance(address, IPv4Address):
        abort(400)
    subprocess.run(f"ping -c 3 {address} | tail -1", shell=True)


@app.route("/d")
def d():
    address = ip_address(request.args["a"])
    if address.version == 6:
        subprocess.run(f"ping -c 3 {address} | tail -1", shell=True)  # S602


@app.route("/e/<asset>")
def e(asset):
    source = MEDIA / f"{ObjectId(asset)}.orig"
    subprocess.run(f"convert {source} out.png", shell=True)


@app.route("/f/<asset>")
def f(asset):
    number = ObjectId(request.args["n"])
    subprocess.run(f"convert {number} out.png", shell=True)
    subprocess.run(f"convert {asset} out.png", shell=True)  # S602


@app.route("/g")
def g():
    job = request.json
    if job.version == 4:
        subprocess.run(f"convert {job} out.png", shell=True)  # S602


@app.route("/column")
def column():
    address, database = ip_address(request.args["a"]), sqlite3.connect("hits.db")
    database.execute(f"UPDATE hits SET v{address.version} = v{address.version} + {address.max_prefixlen}")
    database.execute(f"UPDATE hits SET seen = '{address}'")  # S608
    return ""
