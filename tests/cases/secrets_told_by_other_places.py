# profile: standard
"""What a class, a module or a default holds, and what is made of it at another place."""

import hashlib
import logging

import pymysql

logger = logging.getLogger(__name__)
HEADER = "X-Forwarded-For"  # SEC513
SHOWN = "X-Real-IP"
OFFICES = ("10.0.0.7",)


class Shop:
    fallback = "Nk7-vq2Lw9"  # S106
    host = "db"

    def connect(self):
        return pymysql.connect(host=self.host, user="shop", password=self.fallback)


class Store:
    def __init__(self, given):
        self.fallback = "Nk7-vq2Lw9"  # S106
        self.given = given
        self.either = "Nk7-vq2Lw9"
        self.either = given

    def connect(self):
        return pymysql.connect(host="db", user="shop", password=self.fallback)

    def connect_as_told(self):
        return pymysql.connect(host="db", user="shop", password=self.given)

    def connect_either_way(self):
        return pymysql.connect(host="db", user="shop", password=self.either)


def is_internal(request):
    return request.headers.get(HEADER) == "10.0.0.7"


def show(request):
    return {"address": request.headers.get(SHOWN)}


def digest(name, data):
    return getattr(hashlib, name, hashlib.md5)(data).hexdigest()  # S324


def slower_digest(name, data):
    if hasattr(hashlib, name) and getattr(hashlib.md5, name, None):
        return getattr(hashlib, name, hashlib.sha256)(data).hexdigest()
    return None


def mail_link(user, reset_token, confirmation_token):
    logger.info("link https://shop.example.com/reset/%s", reset_token)  # SEC703
    logger.info("link https://shop.example.com/reset/%s", user.password_reset_token)  # SEC703
    logger.info("link https://shop.example.com/confirm/%s", confirmation_token)  # SEC703
    logger.info("%s tokens reset at %s", user.reset_tokens, user.reset_token_time)
