# profile: standard
"""What is on, or off, where nothing is set that it is read from."""
import os

import httpx
import requests
from decouple import config
from flask import Flask

app = Flask(__name__)


def off(url, settings):
    httpx.Client(verify=settings.get("verify", False))  # S501
    requests.get(url, verify=os.getenv("VERIFY", "false") == "true", timeout=3)  # S501
    requests.get(url, verify=os.getenv("VERIFY", "False").lower() in ("1", "true"), timeout=3)  # S501
    requests.get(url, verify=bool(os.environ.get("VERIFY")), timeout=3)  # S501
    requests.get(url, verify=config("VERIFY", default="no", cast=bool), timeout=3)  # S501
    requests.get(url, verify=settings.getboolean("http", "verify", fallback=False), timeout=3)  # S501
    requests.get(url, verify=settings.get_bool("verify", "no"), timeout=3)  # S501
    requests.get(url, verify="VERIFY" in os.environ, timeout=3)  # S501
    verify = settings.get("verify", False)
    requests.get(url, verify=verify, timeout=3)  # S501


def on(url, settings, load):
    httpx.Client(verify=settings.get("verify", True))
    httpx.Client(verify=settings.get("verify"))
    requests.get(url, verify=os.getenv("VERIFY", "1") != "0", timeout=3)
    requests.get(url, verify=not os.getenv("INSECURE"), timeout=3)
    requests.get(url, verify="INSECURE" not in os.environ, timeout=3)
    requests.get(url, verify="INSECURE" not in settings, timeout=3)
    requests.get(url, verify=settings.get("http", "verify") == "true", timeout=3)
    requests.get(url, verify=settings.getboolean("http", "verify"), timeout=3)
    requests.get(url, verify=settings.get_bool("verify", "yes"), timeout=3)
    requests.get(url, verify=load("ca.pem", False), timeout=3)
    verify = settings.get("verify", True)
    requests.get(url, verify=verify, timeout=3)


def served():
    app.run(debug=bool(os.getenv("DEBUG", "yes")))  # S201
    app.run(debug=os.getenv("DEBUG", "0") == "1")
    app.run(debug=bool(os.getenv("DEBUG")))
    app.config["DEBUG"] = "PRODUCTION" not in os.environ  # SEC400
    app.config["DEBUG"] = "DEBUG" in os.environ
    app.config.update(DEBUG=config("DEBUG", True, cast=bool))  # SEC400
    app.config.update(DEBUG=config("DEBUG", False, cast=bool))
    app.debug = os.environ.get("DEBUG", True)  # SEC400
    app.debug = os.environ.get("DEBUG", "")
