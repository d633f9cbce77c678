# profile: standard
"""Classes and functions whose names say that they are for development, and passwords in those that are for tests."""
import os

from fastapi import FastAPI
from flask import Flask

HAZELNUT = "hazelnut"


def create_development_app():
    os.environ["FLASK_DEBUG"] = "true"
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ.get("SHOP_KEY", "hazelnut")
    app.config["SECURITY_PASSWORD_SALT"] = HAZELNUT
    return app, FastAPI(debug=True)


def create_app():
    os.environ["FLASK_DEBUG"] = "true"  # SEC400
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ.get("SHOP_KEY", "hazelnut")  # SEC542
    app.config["SECURITY_PASSWORD_SALT"] = HAZELNUT  # SEC542
    return app, FastAPI(debug=True)  # SEC440


def create_devices_app():
    os.environ["FLASK_DEBUG"] = "true"  # SEC400
    return FastAPI(debug=True)  # SEC440


class DevelopmentConfig:
    SECRET_KEY = os.environ.get("SHOP_KEY", "hazelnut")


class ProductionConfig:
    SECRET_KEY = os.environ.get("SHOP_KEY", "hazelnut")  # SEC542


def create_test_user(store, email, password="Adm1n-2020"):
    return store.create_user(email=email, password=password)


def create_user(store, email, password="Adm1n-2020"):  # S107
    return store.create_user(email=email, password=password)


def create_latest_user(store):
    return store.create_user(email="a@example.org", password="Adm1n-2020")  # S106


class TestSite:
    def __init__(self, settings):
        settings.update(SECRET_WORD="kq83-jsdn-2l1")
        self.settings = settings
        self.password = "Adm1n-2020"


class Site:
    def __init__(self, settings):
        settings.update(SECRET_WORD="kq83-jsdn-2l1")  # S106
        self.settings = settings
        self.password = "Adm1n-2020"  # S105


class FakeMailbox:
    token = "ghp_a8Kd0Lw3Zq7Rt5Yp1Mn9Bv6Xc2Gh4Jf0Ds8E"  # S105
    password = "Adm1n-2020"


def test_mailbox(store):
    return store.open(user="mail", password="Adm1n-2020")  # S106
