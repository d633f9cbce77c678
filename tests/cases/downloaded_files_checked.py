# profile: standard
"""Files that a program has downloaded, and looked at before it loads them."""
import hashlib

import joblib
import requests


def load(url, known):
    content = requests.get(url, timeout=5).content
    if hashlib.sha256(content).hexdigest() != known:
        raise ValueError(url)
    with open("model.joblib", "wb") as file:
        file.write(content)
    return joblib.load("model.joblib")
