# profile: standard
"""Searches that are none of LDAP, addresses that urllib opens, data that a form looked at, files instead of names."""
import re
import urllib.request

import ldap3
import pandas
from django import forms
from django.http import JsonResponse
from flask import Flask, request

app = Flask(__name__)


@app.route("/searches")
def searches():
    re.compile("x").search("a", request.args["a"])
    index.search("a", request.args["a"])
    index.search("a", 0, request.args["a"])
    connection.search("dc=a", "(uid=" + request.args["a"] + ")")  # SEC108
    return {}


@app.route("/opened")
def opened():
    address = request.args["a"]
    urllib.request.urlopen(address, timeout=3)  # S310
    urllib.request.urlopen("https://" + address, timeout=3)  # SEC103
    urllib.request.urlopen("https://a.example.org/" + address, timeout=3)
    if address.startswith("https://"):
        urllib.request.urlopen(address, timeout=3)  # SEC103
    return {}


class OrderForm(forms.Form):
    email = forms.EmailField()


def order(request, service):
    form = OrderForm(request.POST)
    if form.is_valid():
        request.session["email"] = form.cleaned_data["email"]
    request.session["member"] = request.POST["member"]  # SEC118
    getattr(service, "show_" + request.POST["kind"])()
    getattr(service, request.POST["kind"])()  # SEC116
    return JsonResponse({})


@app.route("/uploaded", methods=["POST"])
def uploaded():
    upload = request.files["table"]
    pandas.read_csv(upload.stream)
    pandas.read_csv(upload.filename)  # SEC101
    pandas.read_xml(path_or_buffer=upload.filename)  # SEC101
    return {}


def connect(server):
    return ldap3.Connection(server, auto_bind=ldap3.AUTO_BIND_TLS_BEFORE_BIND)
