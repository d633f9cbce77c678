# profile: standard
"""What one function keeps in an object of the application, another one finds there."""
import requests
from flask import Flask, current_app, g, request

app = Flask(__name__)


@app.before_request
def prepare():
    g.address = request.args.get("address")
    g.number = int(request.args["number"])
    g.service = "https://example.com/"
    current_app.address = request.args["address"]


@app.route("/")
def fetch():
    requests.get(g.address, timeout=5)  # SEC103
    requests.get(f"https://example.com/{g.number}", timeout=5)
    requests.get(g.service, timeout=5)
    requests.get(current_app.address, timeout=5)  # SEC103
    requests.get(g.other, timeout=5)
    return "done"


@app.route("/own")
def own():
    g.address = "https://example.com/"
    requests.get(g.address, timeout=5)
    return "done"


def elsewhere(g):
    requests.get(g.address, timeout=5)
