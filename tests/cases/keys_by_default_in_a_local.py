# profile: standard
"""A key with a default in the source may be put in a variable before an application gets it."""
import os

from flask import Flask

app = Flask(__name__)
KEY = os.environ.get("SHOP_KEY", "hazelnut")
app.config["SECRET_KEY"] = KEY  # SEC542

SECRET_KEY = os.environ.get("SHOP_KEY", "hazelnut")  # SEC542
app.secret_key = SECRET_KEY

safe = os.environ["SHOP_KEY"]
app.secret_key = safe


def make():
    made = Flask(__name__)
    word = os.getenv("SHOP_KEY") or "hazelnut"
    made.secret_key = word  # SEC542
    return made


def make_strict():
    made = Flask(__name__)
    word = os.getenv("SHOP_KEY", "hazelnut")
    if made.testing:
        word = read()
    made.secret_key = word
    return made
