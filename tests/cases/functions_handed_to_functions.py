# profile: standard
"""Functions of libraries that functions of the file are handed, and call with what else they are handed."""

import os
import time

import requests
from flask import Flask, request

app = Flask(__name__)


def retry(function, *args, **kwargs):
    for _ in range(3):
        try:
            return function(*args, **kwargs)
        except OSError:
            time.sleep(1)


def call(function, text):
    return function(text)


def call_later(function, text):
    time.sleep(1)
    return retry(function, text)


def call_with_constant(function, text):
    print(text)
    return function("ls")


def call_own(function, text):
    function = print
    return function(text)


@app.get("/fetch")
def fetch():
    return retry(requests.get, request.args["address"], timeout=3).text  # SEC103


@app.get("/send")
def send():
    return retry(requests.post, "https://shop.example/orders", data=request.args["order"], timeout=3).text


@app.get("/run")
def run():
    call(os.system, request.args["command"])  # S605
    call_later(os.system, request.args["command"])  # S605
    call(print, request.args["command"])
    call_with_constant(os.system, request.args["command"])
    call_own(os.system, request.args["command"])
    return ""


class Client:
    def _do(self, method, address, **more):
        return method(address, **more)

    def fetch(self):
        return self._do(requests.get, request.args["address"], timeout=3).text  # SEC103

    def send(self):
        return self._do(requests.post, "https://shop.example/orders", data=request.args["order"], timeout=3).text
