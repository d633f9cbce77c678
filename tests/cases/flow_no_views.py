# profile: standard
"""Helpers of views, requests that somebody else has made of an environment, and fields that a function has checked."""
import os

from django.http import HttpResponse
from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import InputRequired, ValidationError

from acme import traced


@traced
def images(request, marker=None, key="created"):
    found = sorted(request.images, key=lambda image: getattr(image, key))
    return found, len(found)


@traced
def first_image(request, key):
    return HttpResponse(getattr(request.images[0], key))  # SEC116


class Application:
    def handle(self, req, start_response):
        account, _ = req.split_path(2)
        os.listdir(account)
        start_response("200 OK", [("X-Account", req.account)])
        return []

    def __call__(self, environ, start_response):
        environ["shop.path"] = os.getenv("SHOP_PATH")
        environ["SCRIPT_NAME"] = environ["SCRIPT_URL"]
        os.listdir(environ["shop.path"])
        os.listdir(environ["SCRIPT_NAME"])  # SEC101
        return []


def validate_name(form, field):
    if field.data not in form.names:
        raise ValidationError("no such name")


class Form(FlaskForm):
    name = StringField("Name", validators=[InputRequired(), validate_name])
    other = StringField("Other", validators=[InputRequired()])


def create():
    form = Form()
    os.mkdir(form.name.data)
    os.mkdir(form.other.data)  # SEC101
