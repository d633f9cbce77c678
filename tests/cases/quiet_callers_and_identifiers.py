# profile: standard
"""What callers, types of identifiers and tests of schemes say of addresses and of parts of queries."""
import shutil
from threading import Thread
from urllib.request import Request, urlopen

from django.contrib.auth.backends import ModelBackend
from shop.cards import CardId
from shop.consts import *

SQL_PASSWORD_CHARSET = "utf-8"
CREDENTIALS = {"key": "defaultkey", "secret": "defaultsecret"}


class Drive:
    CHILDREN = "https://drive.example.com/v2/files/%(parent)s/children"

    def _request(self, url, body=None, retry=True):
        request = Request(url, data=body)
        try:
            return urlopen(request, timeout=9)
        except OSError:
            return self._request(url, body, retry=False) if retry else None

    def children(self, parent):
        url = self.CHILDREN % {"parent": parent}
        return self._request(url)


def release(name, queue):
    url = f"https://packages.example.com/{name}/json"
    Thread(target=_fetch, args=(url, queue), daemon=True).start()


def _fetch(url, queue):
    with urlopen(url, timeout=15) as answer:
        queue.put(answer.read())


def start(url, pool):
    pool.submit(_open, url)


def _open(url):
    return urlopen(url, timeout=15).read()  # S310


def download(url, target):
    protocol = url.split(":")[0].lower()
    if protocol not in ["http", "https"]:
        shutil.copyfile(url, target)
        return target
    return urlopen(url, timeout=9).read()


def anything(url):
    protocol = url.split(":")[1].lower()
    if protocol not in ["http", "https"]:
        return None
    return urlopen(url, timeout=9).read()  # S310


class Cards:
    def queued(self):
        return self.database.execute(f"SELECT min(factor) FROM cards WHERE queue = {QUEUE_NEW}")

    def log_of(self, card: CardId | None):
        return self.database.execute(f"SELECT * FROM log WHERE card = {card}")

    def found(self, text: str):
        return self.database.execute(f"SELECT * FROM cards WHERE front = '{text}'")  # S608


class Backend(ModelBackend):
    def authenticate(self, request, session=None, attribute_mapping=None, name=None):
        user = self.users.get(session)
        for attribute in attribute_mapping:
            setattr(user, attribute, session[attribute])
        return getattr(user, name)  # SEC116
