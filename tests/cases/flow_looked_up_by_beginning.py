# profile: standard
"""Functions looked up in tables, and in the module, by names whose beginning is known."""
import os

from flask import Flask, request

app = Flask(__name__)


def run_list(name):
    os.remove(name)  # SEC101


def load_list(name):
    os.remove(name)


def keep_one(name):
    os.remove(name)  # SEC101


def late_one(name):
    os.remove(name)


def any_one(name):
    os.remove(name)  # SEC101


TABLE = {"keep_one": keep_one, "late_one": late_one}
OTHERS = {"any_one": any_one}


@app.post("/run")
def run():
    job = request.get_json()
    globals()["run_" + job["kind"]](job["name"])
    TABLE["keep_" + job["kind"]](job["name"])
    OTHERS[job["kind"]](job["name"])
    return ""
