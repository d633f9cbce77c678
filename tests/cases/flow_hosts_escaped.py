# profile: standard
"""Escaping for a URL keeps what follows a host in its place, and leaves a host what it is."""
from urllib.parse import quote, quote_plus

import requests
from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/hosts")
def hosts():
    name = request.args["name"]
    requests.get("https://" + quote(name) + "/status", timeout=9)  # SEC103
    requests.get(f"https://{quote_plus(name)}:8443/status", timeout=9)  # SEC103
    requests.get("https://api.example.com" + quote(name), timeout=9)  # SEC103
    return redirect("https://" + quote(name))  # SEC104


@app.route("/paths")
def paths():
    name = request.args["name"]
    requests.get("https://api.example.com/" + quote(name), timeout=9)
    requests.get(f"https://{quote(name, safe='')}.example.com/", timeout=9)
    requests.get(f"https://{quote(name)}:{quote(name)}@api.example.com/", timeout=9)
    requests.get(f"https://api.example.com:80/{quote(name)}", timeout=9)
    requests.get(app.config["API"] + quote(name), timeout=9)
    return redirect("/users/" + quote(name))
