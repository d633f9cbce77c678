# profile: standard
"""Addresses that go on from the one that was asked for, and copies by way of a pickle."""
import pickle  # S403

import httpx
from django.http import HttpRequest
from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/logs/<path:name>")
def logs(name):
    base = request.url[:request.url.find("/logs")]
    return redirect(base + "/downloads/" + name)


@app.route("/elsewhere/<path:name>")
def elsewhere(name):
    return redirect(name + "/downloads/" + request.url)  # SEC104


@app.route("/copy", methods=["POST"])
def copy():
    mine = pickle.loads(pickle.dumps(request.get_json()))
    return {"same": mine == pickle.loads(request.data)}  # S301


@app.route("/before/<path:name>")
def before(name):
    base = base_of(name)
    httpx.get(base_of() + request.full_path)
    httpx.get(f"{base_of()}{request.path}")
    httpx.get("https:" + request.full_path)  # SEC103
    httpx.get(base_of() + request.args["place"])  # SEC103
    return httpx.get(base + request.full_path).text  # SEC103


@app.before_request
def with_tls():
    redirect("https://" + request.url[7:])
    redirect("https://" + request.url.split("://")[1])
    redirect("https://" + request.url.split("://", 1)[-1])
    redirect("https://" + request.url.partition("://")[2])
    redirect("https://" + request.url.removeprefix("http://"))
    redirect("https://" + request.url.replace("http://", ""))
    redirect(request.url.replace("shop.example.org", "www.shop.example.org"))
    redirect(request.url.replace("shop.example.org", request.args["host"]))  # SEC104
    redirect(request.args["next"].replace("shop.example.org", "www.shop.example.org"))  # SEC104
    redirect("https://" + request.url.split("://")[-1])  # SEC104
    redirect("https://" + request.url.rpartition("://")[2])  # SEC104
    redirect("https://" + request.url[30:])  # SEC104
    redirect("https://" + request.path[7:])  # SEC104
    redirect("https://" + request.args["next"].split("://")[1])  # SEC104
    return redirect("https://" + request.path.partition("://")[2])  # SEC104


def ask_again(request: HttpRequest):
    httpx.get(base_of() + request.get_full_path())
    return httpx.get(base_of() + request.GET["place"])  # SEC103
