# profile: standard
"""What users of other tools call false alarms."""
import functools
import hashlib
import logging
import random
import shlex
import subprocess
import sys
import urllib.request

import httpx
import jinja2
import requests
import yaml
from django.utils.html import escape
from django.utils.safestring import mark_safe
from Crypto.Random import get_random_bytes  # S413
from huggingface_hub import hf_hub_download

log = logging.getLogger(__name__)
OPTIONS = {"timeout": 5}
HELP = ["written to /tmp/report.txt by default", "0.0.0.0 means every interface"]
COMMAND = ["git", "status"]
TABLE = "users"
ADDRESS = "https://example.org/"
REVISION = "5a1a1f3f2b0d4c6e8f9a0b1c2d3e4f5a6b7c8d9e"
PAGES = {"input_token": "NextToken", "output_token": "NextToken", "result_key": "Items"}
FLAGS = {"BYPASS_AUTH_TOKEN_VERIFICATION": "1"}


class Loader(yaml.SafeLoader):
    pass


class Client:
    def __init__(self, requests):
        self.requests = requests

    def get(self):
        return self.requests.get("/")


def narrowed(value):
    assert value is not None
    return value.name


def bound(host):
    return host == "0.0.0.0"


def parsed(token_text, char):
    split_token = ","
    pass_through = "yes"
    if token_text in "([{":
        return split_token
    return char + pass_through


def login(client, password="", secret=None):
    client.login(password=password, secret=secret)


def clean_up(path):
    try:
        path.unlink()
    except FileNotFoundError:
        pass


def assert_equal(left, right):
    assert left == right


def released(lock):
    try:
        lock.release()
    except Exception:
        pass
    for handle in lock.handles:
        try:
            handle.close()
        except Exception:
            continue


@functools.lru_cache(maxsize=None)
def cached(url):
    """Fetch what does not change; keep it in /tmp/cache, say."""
    return requests.get(url, timeout=5)


def main():
    log.info("reading %s, %r", sys.argv[1], sys.argv[1])
    with open(sys.argv[1]) as file:
        return file.read()


def fetched():
    requests.get("https://example.org/", **OPTIONS)
    httpx.get("https://example.org/")
    with urllib.request.urlopen(ADDRESS, timeout=5) as answer:
        return answer.read()


def shuffled(items, weights):
    random.shuffle(items)
    train = random.sample(items, k=10)
    random.SystemRandom().choice(items)
    delay = random.uniform(0, 1)
    return train, delay, random.choices(items, weights=weights)


def fingerprint(data):
    return hashlib.md5(data, usedforsecurity=False).hexdigest()


def loaded(text):
    return yaml.load(text, Loader=Loader)


def run(name):
    subprocess.run("ls | wc -l", shell=True, check=True)
    subprocess.run(["git", "status"], check=True)
    subprocess.run([sys.executable, "-m", "pip", "list"], check=True)
    subprocess.run(COMMAND, check=True)
    subprocess.run(shlex.split("git status --short"), check=True)
    subprocess.run(("git", "log", name), check=True)


def asked(cursor, ids, number):
    cursor.execute(f"select * from users where id in ({','.join('?' * len(ids))})", ids)
    cursor.execute(f"select * from {TABLE} where id = ?", ids)
    cursor.execute(f"select * from users where id = {int(number)}")
    print(f"Please select {ids} from the list")
    print("Delete from cache: %s" % ids)
    return "replace NA values with {}".format(number)


def downloaded():
    return hf_hub_download("name/model", "weights.bin", revision=REVISION)


def shown(text):
    jinja2.Environment(autoescape=jinja2.select_autoescape(["html"]))
    return mark_safe("<hr>") + mark_safe("<b>" + escape(text) + "</b>")


def num_uncertainty(certificate, logger):
    num_uncertainty = 3
    logger.info("certificate: %s", certificate)
    logger.info("uncertainty: %s", num_uncertainty)
    return get_random_bytes(certificate.length)
