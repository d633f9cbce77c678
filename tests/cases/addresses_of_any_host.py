# profile: standard
"""Addresses of which only the form was looked at, which any host may have."""
import requests
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from flask import Flask, redirect, request
from shop.checks import validate_address

app = Flask(__name__)
validate_link = URLValidator(schemes=["http", "https"])


@app.route("/by_name")
def by_name():
    url = request.args["url"]
    url_validator = URLValidator()
    try:
        url_validator(url)
    except ValidationError as error:
        return str(error.code), 400
    return requests.get(url, timeout=5).text  # SEC103


@app.route("/of_module")
def of_module():
    url = request.args["url"]
    validate_link(url)
    return requests.get(url, timeout=5).text  # SEC103


@app.route("/at_once")
def at_once():
    url = request.args["url"]
    URLValidator()(url)
    return redirect(url)  # SEC104


@app.route("/by_project")
def by_project():
    url = request.args["url"]
    validate_address(url)
    return requests.get(url, timeout=5).text


@app.route("/file")
def file():
    url = request.args["url"]
    validate_link(url)
    return {"size": len(requests.get("https://shop.example/fetch", params={"url": url}, timeout=5).text)}
