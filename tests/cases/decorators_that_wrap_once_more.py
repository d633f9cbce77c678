# profile: standard
"""Decorators that hand what they make to one of a library."""
import functools
import json
import os

from django.views.decorators.http import require_http_methods, require_POST


def with_body(view):
    @functools.wraps(view)
    def inner(request, *args):
        return view(request, json.loads(request.body), *args)
    return require_POST(inner)


def with_body_of(*methods):
    def decorate(view):
        @functools.wraps(view)
        def inner(request, *args):
            return view(request, json.loads(request.body), *args)
        return require_http_methods(methods)(inner)
    return decorate


def with_number(view):
    @functools.wraps(view)
    def inner(request, *args):
        return view(request, int(request.body), *args)
    return require_POST(inner)


@with_body
def remove(request, body):
    os.remove("/srv/" + body["name"])  # SEC101


@with_body_of("POST", "DELETE")
def remove_too(request, body):
    os.remove("/srv/" + body["name"])  # SEC101


@with_number
def remove_numbered(request, number):
    os.remove(f"/srv/{number}")
