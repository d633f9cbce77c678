# profile: standard
"""Attributes of the module of logging that a request names, for a level, and for anything."""
import logging

from django.http import JsonResponse


def set_level(request):
    level = getattr(logging, request.GET["level"])
    logging.basicConfig(level=level)
    return JsonResponse({})


def set_levels(request):
    level = getattr(logging, request.GET["level"])
    logging.getLogger("a").setLevel(level)
    logging.getLogger("b").setLevel(level)
    return JsonResponse({})


def call(request):
    level = getattr(logging, request.GET["level"])  # SEC116
    logging.basicConfig(level=level)
    return JsonResponse({"level": level(request.GET["message"])})
