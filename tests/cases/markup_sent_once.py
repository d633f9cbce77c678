# profile: standard
"""What is declared to be HTML is reported there, and not once more where it is sent."""

from django.http import HttpResponse
from django.utils.safestring import mark_safe
from flask import Flask, request
from markupsafe import Markup, escape

app = Flask(__name__)


@app.get("/a")
def a():
    return Markup("<b>" + request.args["n"] + "</b>")  # S704


@app.get("/b")
def b():
    crumb = Markup(f"<nav>{request.args['n']}</nav>")  # S704
    return Markup("<small>") + crumb


def c(request):
    return HttpResponse(mark_safe("<p>" + request.GET["n"] + "</p>"))  # S308


def d(request):
    note = mark_safe("<p>" + request.GET["n"] + "</p>")  # S308
    return HttpResponse(note)
