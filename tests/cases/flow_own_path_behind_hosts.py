# profile: standard
"""What the program puts behind a whole host is the path, wherever it comes from."""
import requests
from flask import Flask, request
from shop import settings
from shop.paths import path_of

app = Flask(__name__)
BASE = "http://localhost:8080"


@app.get("/")
def show():
    number = request.args["number"]
    requests.get(f"{BASE}{path_of('order')}{number}/", timeout=9)
    requests.get("https://api.example.org" + path_of("order") + number, timeout=9)
    requests.get("http://127.0.0.1" + path_of("order") + number, timeout=9)
    requests.get(BASE + request.args["kind"] + number, timeout=9)  # SEC103
    requests.get("https://api." + path_of("order") + number, timeout=9)  # SEC103
    requests.get("https://" + path_of("order") + number, timeout=9)  # SEC103
    requests.get("https://api.example.org" + number, timeout=9)  # SEC103
    requests.get("https://user@" + path_of("order") + number, timeout=9)  # SEC103


@app.get("/all")
def both():
    base, number = request.args["base"], request.args["number"]
    requests.get(f"{base}/orders/{number}", timeout=9)  # SEC103
    if base in settings.SERVERS:
        requests.get(f"{base}/orders/{number}", timeout=9)
        requests.get(f"{base}/{number}", timeout=9)
        requests.get(f"{base}//{number}", timeout=9)  # SEC103
        requests.get(f"{base}{number}", timeout=9)  # SEC103
