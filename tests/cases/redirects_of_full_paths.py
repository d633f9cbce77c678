# profile: standard
"""Addresses that were asked for, encoded as they come: one slash in front of them, and none of their own; /https://evil.example
is a path too. Django encodes where it leads to, with each tab and each backslash in it.
"""
from urllib.parse import quote, unquote

from django.shortcuts import redirect


def bare(request):
    return redirect(request.get_full_path())


def behind_one_slash(request):
    return redirect("/" + request.get_full_path().lstrip("/"))


def quoted(request):
    return redirect("/" + quote(request.GET["next"]).lstrip("/"))


def behind_none(request):
    return redirect(request.get_full_path().lstrip("/"))  # SEC104


def unquoted(request):
    return redirect("/" + unquote(quote(request.GET["next"]).lstrip("/")))  # SEC104


def behind_one_slash_of_any(request):
    return redirect("/" + request.GET["next"].lstrip("/"))


def in_full(request):
    path = "/" + request.GET["next"].lstrip("/")
    return redirect(request.build_absolute_uri(path))


def behind_another_slash(request):
    return redirect("//" + request.GET["next"].lstrip("/"))  # SEC104


def behind_no_slash(request):
    return redirect(request.GET["next"].lstrip("/"))  # SEC104


def refusing_the_second(request):
    target = request.GET["next"]
    if not target.startswith("/") or target.startswith("//"):
        target = "/"
    return redirect(target)
