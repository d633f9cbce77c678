# profile: standard
"""Functions that Chalice calls: for routes, also of blueprints, for messages, and by the clock."""
import json
import os

import httpx
from chalice import Blueprint, Chalice, Rate

app = Chalice(app_name="shop")
parts = Blueprint(__name__)


@parts.route("/shops/{name}")
def shop(name):
    httpx.get("https://" + name)  # SEC103
    httpx.get("https://" + parts.current_request.query_params["host"])  # SEC103
    return {}


@app.on_sns_message(topic="orders")
def ordered(event):
    httpx.get("https://" + json.loads(event.message)["host"])  # SEC103


@app.on_sqs_message(queue="orders")
def queued(event):
    for record in event:
        os.system("echo " + record.body)  # S605


@app.on_s3_event(bucket="pictures")
def uploaded(event):
    os.system("file " + event.key)  # S605


@app.schedule(Rate(1, unit=Rate.HOURS))
def hourly(event):
    httpx.get("https://" + event.account)
