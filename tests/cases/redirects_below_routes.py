# profile: standard
"""The path of a request begins as the route of its function does, where that begins with a directory."""
import os

from django.http import HttpResponseRedirect
from django.urls import path, re_path
from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/talks/<path:rest>")
def talks(rest):
    return redirect(request.path.replace("talks", "sessions", 1))


@app.route("/<path:rest>")
def anything(rest):
    return redirect(request.path.replace("talks", "sessions", 1))  # SEC104


@app.route("/files/<path:rest>")
def files(rest):
    os.remove("/srv" + request.path)  # SEC101
    return redirect(request.path.partition("/files/")[2])  # SEC104


def moved(request, rest):
    return HttpResponseRedirect(request.path.replace("talks", "sessions", 1) + "?" + request.META["QUERY_STRING"])


def moved_anywhere(request, rest):
    return HttpResponseRedirect(request.path.replace("talks", "sessions", 1))  # SEC104


def without_query(request):
    return HttpResponseRedirect("{}?all".format(request.META["PATH_INFO"]))


def where_it_came_from(request):
    return HttpResponseRedirect("{}?all".format(request.META["HTTP_REFERER"] or request.POST["next"]))  # SEC104


urlpatterns = [
    re_path(r"^talks/(?P<rest>.*)$", moved),
    path("<path:rest>", moved_anywhere),
]
