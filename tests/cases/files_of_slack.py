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
