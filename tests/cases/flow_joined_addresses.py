# profile: standard
"""What is followed from an address of the program's own stays on its host where it begins with a path."""
from urllib.parse import urljoin

import httpx
import requests
from flask import Flask, redirect, request
from yarl import URL

from settings import BASE, PREFIX

app = Flask(__name__)
API = "https://api.example/v1/"


@app.route("/fixed")
def fixed():
    user = request.args["user"]
    requests.get(urljoin(API, "users/" + user), timeout=3)
    requests.get(urljoin(API, f"/users/{user}"), timeout=3)
    requests.get(urljoin(BASE, f"users/{user}/"), timeout=3)
    requests.get(urljoin(BASE, f"?user={user}"), timeout=3)
    requests.get(urljoin(BASE, PREFIX + "/" + user), timeout=3)
    requests.get(urljoin(urljoin(BASE, "v1/"), "users/" + user), timeout=3)
    requests.get(urljoin(BASE, "/" + user.lstrip("/")), timeout=3)
    requests.get(urljoin(f"https://api.example/{user}/", "/users"), timeout=3)
    return redirect(urljoin(request.host_url, "users/" + user))


@app.route("/chosen")
def chosen():
    user = request.args["user"]
    requests.get(urljoin(API, user), timeout=3)  # SEC103
    requests.get(urljoin(BASE, "/" + user), timeout=3)  # SEC103
    requests.get(urljoin(BASE, "//" + user), timeout=3)  # SEC103
    requests.get(urljoin(BASE, "https://" + user), timeout=3)  # SEC103
    requests.get(urljoin(BASE, "http" + user), timeout=3)  # SEC103
    requests.get(urljoin(user, "users/"), timeout=3)  # SEC103
    requests.get(urljoin(urljoin(BASE, user), "users/"), timeout=3)  # SEC103
    return redirect(urljoin(request.host_url, user))  # SEC104


@app.route("/classes")
def classes():
    user = request.args["user"]
    httpx.get(httpx.URL("https://api.example/" + user), timeout=3)
    httpx.get(httpx.URL("https://api.example/", params={"user": user}), timeout=3)
    httpx.get(httpx.URL(API).join("/users/" + user), timeout=3)
    requests.get(URL(API).join(URL("/users/" + user)), timeout=3)
    httpx.get(httpx.URL(user), timeout=3)  # SEC103
    httpx.get(httpx.URL("https://" + user), timeout=3)  # SEC103
    httpx.get(httpx.URL(API).join(user), timeout=3)  # SEC103
    requests.get(URL(API).join(URL(user)), timeout=3)  # SEC103
    return ""
