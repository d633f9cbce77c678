# profile: standard
"""Functions of Django that make HTML of a text: they escape it when they are told to."""
from django.http import HttpResponse
from django.utils.html import linebreaks, urlize


def lines(request):
    return HttpResponse(linebreaks(request.GET["text"]))  # SEC105


def links(request):
    return HttpResponse(urlize(request.GET["text"], 20, True))  # SEC105


def safe_lines(request):
    return HttpResponse(linebreaks(request.GET["text"], autoescape=True) + linebreaks(request.GET["more"], True))


def safe_links(request):
    return HttpResponse(urlize(request.GET["text"], 20, True, True))
