# profile: standard
"""A filter of templates can be called, too."""
from django.http import HttpRequest
from django.template.defaultfilters import safe, slugify


def show(request: HttpRequest):
    return safe("<b>" + request.GET["name"] + "</b>")  # S308


def named(request: HttpRequest):
    return safe("<b>" + slugify(request.GET["name"]) + "</b>")
