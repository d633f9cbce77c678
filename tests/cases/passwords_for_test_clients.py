# profile: standard
"""Passwords that a client for tests sends to the program itself, and that others send."""

import requests
from django.test import Client, RequestFactory
from starlette.testclient import TestClient

from shop import app


def check(other):
    client = Client()
    client.post("/login/", {"username": "john", "password": "Hazel-9nut"})
    client.login(username="john", password="Hazel-9nut")
    RequestFactory().post("/login/", data={"username": "john", "password": "Hazel-9nut"})
    TestClient(app).post("/login/", json={"user": {"password": "Hazel-9nut"}})
    requests.post("https://shop.example/login/", {"username": "john", "password": "Hazel-9nut"}, timeout=5)  # S105
    other.login(username="john", password="Hazel-9nut")  # S106
    password = "Hazel-9nut"  # S105
    return password


SETTINGS = {
    "mail_password": "yourmailpassword",
    "index_password": "your-mail-password",
    "ftp_password": "yourmailpassword42",  # S105
}
