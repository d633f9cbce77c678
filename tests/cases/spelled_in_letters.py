# profile: standard
"""Encodings in letters and digits, and the way back."""
import base64
import django.utils.http as dhttp
import itsdangerous
import os
import urllib.parse
import urllib.request

from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/")
def show():
    q = request.args["q"]
    r = dhttp.urlsafe_base64_encode(q.encode())
    Response("<p>" + r)

    r = itsdangerous.base64_encode(q.encode()).decode()
    Response("<p>" + r)

    r = itsdangerous.URLSafeSerializer("k").dumps(q)  # SEC542
    Response("<p>" + r)

    r = base64.b32hexencode(q.encode()).decode()
    Response("<p>" + r)

    r = urllib.request.pathname2url(q)
    Response("<p>" + r)

    r = urllib.parse.quote_from_bytes(q.encode())
    Response("<p>" + r)

    r = urllib.parse.urlencode({"a": q})
    Response("<p>" + r)

    r = itsdangerous.URLSafeSerializer("k").loads(itsdangerous.URLSafeSerializer("k").dumps(q))  # SEC542
    Response("<p>" + r)  # SEC105
    os.system("echo " + r)  # S605

    r = dhttp.urlsafe_base64_decode(q).decode()
    Response("<p>" + r)  # SEC105
    os.system("echo " + r)  # S605

    r = base64.urlsafe_b64encode(q.encode()).decode()
    Response("<p>" + r)
    return ""
