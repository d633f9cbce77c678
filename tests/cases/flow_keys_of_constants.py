# profile: standard
"""A dictionary whose keys the program lists has raised where a key is not one of them."""
from django.http import Http404, HttpResponse
from project.constants import EXTERNAL_LINKS

KINDS = {"site": "Site", "code": "Code"}
SEEN = {}


def link(request, profile):
    name = request.GET["link"]
    try:
        label, check = EXTERNAL_LINKS[name]
    except KeyError as error:
        raise Http404 from error
    return HttpResponse(label + check(getattr(profile, name)), content_type="text/plain")


def kind(request, profile):
    name = request.GET["kind"]
    label = KINDS[name]
    return HttpResponse(label + getattr(profile, name)(), content_type="text/plain")


def kind_or_other(request, profile):
    name = request.GET["kind"]
    try:
        label = KINDS[name]
    except KeyError:
        label = "Other"
    return HttpResponse(label + getattr(profile, name)(), content_type="text/plain")  # SEC116


def seen(request, profile):
    name = request.GET["kind"]
    number = SEEN[name]
    return HttpResponse(number + getattr(profile, name)(), content_type="text/plain")  # SEC116


def looked_up(request, profile, table):
    name = request.GET["kind"]
    label = table[name]
    return HttpResponse(label + getattr(profile, name)(), content_type="text/plain")  # SEC116
