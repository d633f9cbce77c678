# profile: standard
"""Defaults are what they are where the function is defined, not what their names stand for when it is called."""
import os

from flask import make_response, request


def kept():
    name = request.args["name"]

    def show(what=name):
        os.system("show " + what)  # S605

    name = "all"
    show()


def kept_by_lambda():
    name = request.args["name"]
    show = lambda what=name: os.system("show " + what)  # S605
    show()


def kept_by_name():
    name = request.args["name"]

    def show(*, what=name):
        os.system("show " + what)  # S605

    show()


def given():
    name = request.args["name"]

    def show(what=name):
        os.system("show " + what)

    show("all")


def assigned_later():
    name = "all"

    def show(what=name):
        return make_response("<p>" + what)

    shown = show()
    name = request.args["name"]
    return shown, make_response("<p>" + name)  # SEC105
