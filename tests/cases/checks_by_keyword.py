# profile: standard
"""Sanitizers, checks and routes whose arguments are given by keyword."""
import os
import re
from urllib.parse import urlparse
from urllib.request import urlopen

from django.http import HttpResponse
from django.urls import path
from flask import Flask, request

app = Flask(__name__)
NAME = re.compile(r"[a-z]+")


def plain():
    name = request.args["name"]
    if not re.fullmatch(r"[a-z]+", name):
        raise ValueError(name)
    os.system("show " + name)


def named():
    name = request.args["name"]
    if not re.fullmatch(pattern=r"[a-z]+", string=name):
        raise ValueError(name)
    os.system("show " + name)


def half():
    name = request.args["name"]
    if not re.fullmatch(r"[a-z]+", string=name):
        raise ValueError(name)
    os.system("show " + name)


def compiled():
    name = request.args["name"]
    if not NAME.fullmatch(string=name):
        raise ValueError(name)
    os.system("show " + name)


def replaced():
    name = re.sub(pattern=r"\W", repl="", string=request.args["name"])
    os.system("show " + name)


def number(request, number):
    return HttpResponse("<p>%s" % number)


def number_too(request, number):
    return HttpResponse("<p>%s" % number)


def text(request, text):
    return HttpResponse("<p>%s" % text)  # SEC105


urlpatterns = [
    path("a/<int:number>/", number),
    path(route="b/<int:number>/", view=number_too),
    path(route="c/<str:text>/", view=text),
]


def show(number):
    os.system("show %s" % number)


def show_too(number):
    os.system("show %s" % number)


def show_text(name):
    os.system("show %s" % name)  # S605


app.add_url_rule("/a/<int:number>", "a", show)
app.add_url_rule(rule="/b/<int:number>", endpoint="b", view_func=show_too)
app.add_url_rule(rule="/c/<name>", endpoint="c", view_func=show_text)


def load(url):
    if urlparse(url).scheme not in ("http", "https"):
        raise ValueError(url)
    return urlopen(url, timeout=5)


def load_named(url):
    if urlparse(url=url).scheme not in ("http", "https"):
        raise ValueError(url)
    return urlopen(url, timeout=5)


def any_text():
    name = request.args["name"]
    if not re.fullmatch(string=name, pattern=r".+"):
        raise ValueError(name)
    os.system("show " + name)  # S605


def other_text(other):
    name = request.args["name"]
    if not NAME.fullmatch(string=other):
        raise ValueError(name)
    os.system("show " + name)  # S605
