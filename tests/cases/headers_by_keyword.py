# profile: standard
"""Headers of an answer may be written as the keywords of a dictionary."""
from flask import Flask, request

app = Flask(__name__)


@app.get("/there")
def there():
    return "", 302, dict(Location=request.args["to"])  # SEC104


@app.get("/later")
def later():
    headers = dict(Location=request.args["to"])  # SEC104
    return "", 302, headers


@app.get("/home")
def home():
    return "", 302, dict(Location="/home")


@app.get("/place")
def place():
    shop = dict(Location=request.args["to"])
    return {"shop": shop}
