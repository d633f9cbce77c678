# profile: standard
"""`subn()` gives the text and how often it was changed: two things."""
import os
import re

from flask import request

_ODD = re.compile(r"[^a-z0-9]")


def whole():
    text, count = re.subn("cat", "dog", request.args["text"])
    os.system("echo " + text)  # S605
    os.system(f"echo {count}")


def plain():
    text, _ = _ODD.subn("", request.args["text"])
    os.system("echo " + text)


def put_in():
    os.system("echo " + re.subn("x", request.args["text"], "x y")[0])  # S605
    os.system("echo " + re.subn("x", request.args["text"], "x y")[1])
