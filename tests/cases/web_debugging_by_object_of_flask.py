# profile: standard
# Flask's debug mode in what from_object() takes.

import os

from flask import Flask

DEBUG = True


class Base:
    DEBUG = True  # SEC400


class Config(Base):
    TESTING = False


class Overridden:
    DEBUG = True


class Quiet(Overridden):
    DEBUG = False


class DevelopmentConfig:
    DEBUG = True


class Optional:
    DEBUG = True


class Other:
    DEBUG = True


def create_app():
    app = Flask(__name__)
    app.config.from_object(Config)
    app.config.from_object(Quiet)
    app.config.from_object(DevelopmentConfig)
    app.config.from_object("shop.settings")
    app.config.from_object()
    if os.environ["SHOP_OPTIONAL"]:
        app.config.from_object(Optional)
    return app
