# profile: standard
"""Fields that a format names, and functions of libraries that only decode."""

from dataclasses import dataclass
from pathlib import Path

import requests.utils
import yaml
from django.shortcuts import redirect as go
from django.utils.encoding import force_str
from django.utils.http import url_has_allowed_host_and_scheme
from flask import Flask, Response, redirect, request

app = Flask(__name__)


@dataclass
class Job:
    name: str
    kind: str = "a"


@app.route("/1")
def by_fields():
    job = Job(request.args["q"])
    open("/srv/{0.name}".format(job))  # SEC101
    open("/srv/{job.name}".format(job=job))  # SEC101
    open("/srv/{0.kind}".format(job))
    open("/srv/{0.name}".format(Job("x")))


@app.route("/2")
def decoded():
    return redirect(requests.utils.unquote(request.args["q"]))  # SEC104


@app.route("/3")
def parsed():
    return redirect(list(yaml.safe_load_all(request.args["q"]))[0]["a"])  # SEC104


def coming_back(request):
    return go(force_str(request.GET["next"]))  # SEC104


def coming_back_checked(request):
    target = force_str(request.GET["next"])
    if url_has_allowed_host_and_scheme(target, allowed_hosts=None):
        return go(target)
    return go("/")


@app.route("/4")
def as_address():
    return Response("<p>" + Path("/" + request.args["q"]).as_uri())
