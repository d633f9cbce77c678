# profile: standard
"""Helpers of views, requests that somebody else has made of an environment, and fields that a function has checked."""
import os

from django import forms
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView
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


@require_POST
def leave(request, login_url=None, target=None):
    redirect(target)  # SEC104
    return redirect(login_url or "/login")


def again(request):
    if "again" in request.GET:
        return HttpResponseRedirect("https://" + request.META["HTTP_HOST"] + "/again")
    return HttpResponseRedirect("https://" + request.META["HTTP_X_FORWARDED_HOST"])  # SEC104


class Settings(forms.Form):
    colour = forms.CharField()


def settle(request, settings):
    form = Settings(request.POST)
    for key in form.fields:
        setattr(settings, key, form.cleaned_data[key])
    for key in request.POST:
        setattr(settings, key, 1)  # SEC116
    return HttpResponse()


class Application:
    def handle(self, req, start_response):
        account, _ = req.split_path(2)
        os.listdir(account)
        start_response("200 OK", [("X-Account", req.account)])
        return []

    def __call__(self, environ, start_response):
        environ["shop.path"] = os.getenv("SHOP_PATH")
        environ["SCRIPT_NAME"] = environ["SCRIPT_URL"]
        os.listdir(environ["SHOP_ROOT"])
        os.listdir(environ.get("DOCUMENT_ROOT", "/srv"))
        os.listdir(environ["HTTP_X_SHOP"])  # SEC101
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
    for key, value in form.data.items():
        setattr(form, key, value)


def back(request, name, method="GET"):
    return redirect("/" + getattr(request, method).get(name, "").strip("/\\"))


def remove(request, path, method="GET"):
    os.remove(path)  # SEC101
    return redirect("/")


class Page(TemplateView):
    @staticmethod
    def create(request, path):
        os.remove(path)

    def get(self, request, path):
        os.remove(path)  # SEC101
        return HttpResponse()


def without_separators(request):
    name = request.GET["name"]
    for separator in (os.sep, os.altsep):
        if separator:
            name = name.replace(separator, "_")
    os.remove(os.path.join("/srv", name))
    os.remove(os.path.join("/srv", request.GET["name"].replace("x", "_")))  # SEC101


def attributes_of_a_class(request):
    answer = {"name": request.GET["name"]}
    for name in answer.__class__.__dict__:
        print(getattr(answer, name))
    for name in dir(answer):
        print(getattr(answer, name))
    for name in answer.values():
        print(getattr(answer, name))  # SEC116
