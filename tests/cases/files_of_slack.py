# profile: standard
"""Addresses in events of Slack: where it keeps a file it says itself, what people link to they say."""
import requests
from slack_bolt import App

app = App()


@app.event("message")
def told(event):
    for file in event.get("files", []):
        requests.get(file["url_private"], timeout=3)
        requests.get(file.get("url_private_download"), timeout=3)
        requests.get(file["external_url"], timeout=3)  # SEC103
    requests.get(event["text"], timeout=3)  # SEC103


@app.command("/later")
def later(ack, command):
    requests.post(command["response_url"], json={"text": "done"}, timeout=3)
    requests.post(command["text"], timeout=3)  # SEC103


@app.action("pick")
def pick(ack, body):
    requests.post(body["response_url"], timeout=3)
    requests.post(body["view"]["state"]["values"]["one"]["two"]["value"], timeout=3)  # SEC103
