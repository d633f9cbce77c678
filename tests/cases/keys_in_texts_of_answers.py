# profile: standard
"""Keys that sign sessions, which are put into texts that visitors get, and other settings that are."""
from django.conf import settings
from django.http import HttpResponse
from flask import Flask, current_app

app = Flask(__name__)


@app.get("/added")
def added():
    return "key " + current_app.config["SECRET_KEY"]  # SEC706


@app.get("/formatted")
def formatted():
    return "key %s" % app.secret_key  # SEC706


@app.get("/names")
def names():
    return "name " + current_app.config["NAME"] + "%s" % current_app.config["PASSWORD_PAGE"]


def key(request):
    return HttpResponse("key " + settings.SECRET_KEY)  # SEC706


def filled(request):
    return HttpResponse("key {}".format(settings.SECRET_KEY))  # SEC706


def site(request):
    return HttpResponse("site " + settings.SITE_NAME + " {}".format(settings.PASSWORD_HINT))
