# profile: standard
"""What functions of unknown content return need not be what they were given."""
import shutil

from django.http import HttpResponse
from django.shortcuts import redirect
from django.template import loader
from django.urls import reverse
from flask import Flask, request
from shop import pages
from shop.models import find_order

app = Flask(__name__)


@app.route("/shown/<name>")
def shown(name):
    return pages.render("shown.html", name=name)


@app.route("/gone/<name>")
def gone(name):
    return pages.go_to("gone", name=name)


@app.route("/built/<name>")
def built(name):
    return "<p>" + pages.heading(name) + "</p>"  # SEC105


def helper(request, name):
    return "<p>" + name + "</p>"


def order(request, number):
    order = find_order(number)
    if order.open:
        return redirect(order)
    if order.late:
        return redirect(f"{order.get_absolute_url()}?late=1")
    if order.lost:
        return redirect(reverse("order", args=(number,)) + "?" + request.META["QUERY_STRING"])
    return HttpResponse(loader.get_template(number).render({}))


@app.errorhandler(404)
def missing(request, exc):
    return f"<p>{exc}</p>"


@app.route("/copy/<name>")
def copy(name):
    shutil.copy(pages.path_of(name), "copies/" + pages.title(name))  # SEC101
    return {}
