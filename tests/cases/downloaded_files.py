# profile: standard
"""Files at paths of the program, which it has downloaded before it loads or runs them."""
import os
import runpy
import shutil
import urllib.request
from pathlib import Path

import joblib
import numpy as np
import requests

CACHED = Path("cache") / "weights.npy"


def fetch(url):
    path = os.path.expanduser("~/.cache/model.joblib")
    with requests.get(url, stream=True, timeout=60) as answer, open(path, "wb") as file:
        for chunk in answer.iter_content(1 << 20):
            file.write(chunk)
    return path


def load(url):
    return joblib.load(fetch(url))  # SEC302


def save(url, path):
    with urllib.request.urlopen(url) as answer, open(path, "wb") as file:  # S310
        shutil.copyfileobj(answer, file)


def labels(url):
    save(url, "labels.npy")
    return np.load("labels.npy", allow_pickle=True)  # SEC302


def weights(url):
    CACHED.write_bytes(requests.get(url, timeout=5).content)
    return np.load(str(CACHED), allow_pickle=True)  # SEC302


def hook(url):
    urllib.request.urlretrieve(url, "hook.py")  # S310
    runpy.run_path("hook.py")  # SEC123
    with open("hook.py") as file:
        exec(file.read())  # S102


def of_a_known_server():
    with open("known.joblib", "wb") as file:
        file.write(requests.get("https://models.example.org/known.joblib", timeout=5).content)
    urllib.request.urlretrieve("https://models.example.org/known.py", "known.py")
    runpy.run_path("known.py")
    return joblib.load("known.joblib")


def own(rows, url):
    with open("page.html", "wb") as file:
        file.write(requests.get(url, timeout=5).content)
    joblib.dump(rows, "own.joblib")
    runpy.run_path("own.py")
    with open("own.py") as file:
        exec(file.read())
    return joblib.load("own.joblib"), np.load("own.npy", allow_pickle=True)
