# profile: standard
"""Bodies of requests that are logged as a whole, with a password in them."""

import json
import logging

from flask import Flask, request
from rest_framework.views import APIView

logger = logging.getLogger(__name__)
app = Flask(__name__)


@app.route("/a", methods=["POST"])
def form():
    logger.info("got %s", request.form.to_dict())  # SEC703
    logger.info("got %s", dict(request.form))  # SEC703
    return check(request.form["password"])


@app.route("/b", methods=["POST"])
def document():
    data = request.get_json()
    logger.info("got %s", data)  # SEC703
    logger.info("got %s", json.dumps(data))  # SEC703
    return check(data["password"])


@app.route("/c", methods=["POST"])
def attribute():
    logger.info("got %s", request.json)  # SEC703
    return check(request.json.get("password"))


class Login(APIView):
    def post(self, request):
        logger.info("got %s", request.data)  # SEC703
        return check(request.data["password"])


@app.route("/d", methods=["POST"])
def without_password():
    data = request.get_json()
    logger.info("got %s", data)
    return check(data["name"])


@app.route("/e", methods=["POST"])
def parts():
    data = request.get_json()
    logger.info("got %s", list(data))
    logger.info("got %s", data["name"])
    logger.info("got %s", data.keys())
    return check(data["password"])


@app.route("/f", methods=["POST"])
def taken_out():
    data = request.form.to_dict()
    password = data.pop("password")
    logger.info("got %s", data)
    return check(password or data.get("password"))


@app.route("/g", methods=["POST"])
def hidden():
    data = request.form.to_dict()
    password = data["password"]
    data["password"] = "***"
    logger.info("got %s", data)
    return check(password)
