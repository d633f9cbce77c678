# profile: standard
"""Addresses that were asked for, encoded as they come: one slash in front of them, and none of their own; /https://evil.example is a path too."""
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
