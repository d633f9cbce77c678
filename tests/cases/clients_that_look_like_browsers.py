# profile: standard
"""Clients of primp, which pass for browsers, with and without a look at certificates."""
import primp
from flask import Flask, request

app = Flask(__name__)


def clients(headers, url):
    checked = primp.Client(headers=headers, verify=True)
    unchecked = primp.Client(headers=headers, verify=False)  # SEC225
    later = primp.AsyncClient(verify=False)  # SEC225
    primp.get(url, timeout=9)
    primp.get(url, verify=False)  # S501
    return checked, unchecked, later


@app.route("/page")
def page():
    return primp.post(request.args["url"]).text  # SEC103
