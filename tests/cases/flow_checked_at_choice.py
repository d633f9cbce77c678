# profile: standard
"""Checks that a setting turns on: who turns them off answers for it."""
import requests
from flask import Flask, abort, current_app, request

from shop import settings
from shop.addresses import url_is_local

app = Flask(__name__)


@app.route("/load")
def load():
    url = request.args["url"]
    if settings.SSRF_PROTECTION_ENABLED and url_is_local(url):
        abort(400)
    return {"status": requests.get(url, timeout=9).status_code}


@app.route("/load-configured")
def load_configured():
    url = request.args["url"]
    if current_app.config["SSRF_PROTECTION"] and url_is_local(url):
        abort(400)
    return {"status": requests.get(url, timeout=9).status_code}


@app.route("/load-at-the-visitors-choice")
def load_at_the_visitors_choice():
    url = request.args["url"]
    if request.args.get("check") and url_is_local(url):
        abort(400)
    return {"status": requests.get(url, timeout=9).status_code}  # SEC103


@app.route("/load-of-a-kind")
def load_of_a_kind():
    url = request.args["url"]
    if settings.kind and url_is_local(url):
        abort(400)
    return {"status": requests.get(url, timeout=9).status_code}  # SEC103


@app.route("/load-without-a-check")
def load_without_a_check():
    url = request.args["url"]
    if settings.SSRF_PROTECTION_ENABLED and settings.SSRF_LOGS:
        app.logger.info("loading")
    return {"status": requests.get(url, timeout=9).status_code}  # SEC103


@app.route("/load-from-near-by")
def load_from_near_by():
    url = request.args["url"]
    if not url_is_local(url):
        abort(400)
    return {"status": requests.get(url, timeout=9).status_code}


@app.route("/load-from-far")
def load_from_far():
    url = request.args["url"]
    if is_loopback_host(url) or is_reserved(url):
        abort(400)
    return {"status": requests.get(url, timeout=9).status_code}


@app.route("/page-from-far")
def page_from_far():
    url = request.args["url"]
    if url_is_local(url):
        abort(400)
    return "<p>" + url  # SEC105
