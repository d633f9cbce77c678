# profile: standard
"""Tokens of headers that stand elsewhere in the source, by names that tell nothing."""
import os

import requests

MINE = "9f8e7d6c5b4a39281706f5e4d3c2b1a0"
API_KEY = "9f8e7d6c5b4a39281706f5e4d3c2b1a1"  # S105
FROM = os.environ["SHOP"]
URL = "https://api.shop.internal/"


class Client:
    mine = "9f8e7d6c5b4a39281706f5e4d3c2b1a2"

    def get(self, given):
        requests.get(URL, headers={"Authorization": f"Bearer {self.mine}"}, timeout=3)  # SEC702
        requests.get(URL, headers={"Authorization": f"Bearer {given}"}, timeout=3)


def fetch(mine):
    requests.get(URL, headers={"Authorization": "Bearer " + "9f8e7d6c5b4a39281706f5e4d3c2b1a3"}, timeout=3)  # SEC702
    requests.get(URL, headers={"Authorization": "Bearer {}".format(MINE)}, timeout=3)  # SEC702
    requests.get(URL, headers={"X-Api-Key": MINE}, timeout=3)  # SEC702
    requests.get(URL, headers={"X-Api-Key": API_KEY}, timeout=3)
    requests.get(URL, headers={"X-Api-Key": FROM, "X-Mine": MINE}, timeout=3)
    requests.get(URL, headers={"Authorization": f"Bearer {mine}"}, timeout=3)
    requests.get(URL, headers={"Authorization": "Basic " + MINE}, timeout=3)
    headers = {"authorization": f"token {MINE}"}  # SEC702
    requests.get(URL, headers=headers, timeout=3)
