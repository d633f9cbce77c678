# profile: standard
"""Data that templates of Django and MarkupSafe escape, in places where that does not help."""

from django.http import HttpResponse
from django.utils.html import escape, format_html
from flask import Flask, request
from markupsafe import Markup, escape as esc

app = Flask(__name__)


def a(request):
    return HttpResponse(format_html('<a href="{}">x</a>', request.GET["u"]))  # SEC105


def b(request):
    return HttpResponse(f'<a href="{escape(request.GET["u"])}">x</a>')  # SEC105


def c(request):
    return HttpResponse(format_html("<p>{}</p>", request.GET["u"]))


@app.route("/d")
def d():
    return Markup('<a href="{}">x</a>').format(request.args["u"])  # SEC105


@app.route("/e")
def e():
    return Markup('<a href="%s">x</a>') % request.args["u"]  # SEC105


@app.route("/f")
def f():
    return f'<a href="{esc(request.args["u"])}">x</a>'  # SEC105


@app.route("/g")
def g():
    return Markup("<p>%s</p>") % request.args["u"]


def h(request):
    return HttpResponse(format_html('<a href="/x?q={}">x</a>', request.GET["u"]))


def i(request):
    return HttpResponse(format_html("<a href='{url}'>x</a>", url=request.GET["u"]))  # SEC105
