# profile: standard
"""What the converters of a route let through: those of a project are for what it takes, words are no paths."""
import os

import bottle
from django.http import HttpResponse
from django.urls import path
from django.views.decorators.http import require_GET
from flask import Flask
from flask_restful import Api, Resource
from sanic import Sanic
from sanic.response import html
from werkzeug.routing import BaseConverter

app = Flask(__name__)
small = Sanic("small")


class Code(BaseConverter):
    regex = "[a-z]{3}"


app.url_map.converters["code"] = Code


@app.route("/code/<code:name>")
def code(name):
    return f"<p>{name}"


@app.route("/string/<string:name>")
def string(name):
    return f"<p>{name}"  # SEC105


@app.route("/default/<default:name>/<name2>")
def default(name, name2):
    return f"<p>{name}" + name2  # SEC105


@app.route("/choice/<any(big, small):name>")
def choice(name):
    return f"<p>{name}"


@small.get("/letters/<name:alpha>")
async def letters(request, name):
    return html(f"<p>{name}")


@small.get("/text/<name:str>")
async def text(request, name):
    return html(f"<p>{name}")  # SEC105


def page(request, name):
    return HttpResponse(f"<p>{name}")


def file(request, name):
    return HttpResponse(f"<p>{name}")  # SEC105


urlpatterns = [path("page/<slug:name>", page), path("file/<path:name>", file)]


@bottle.route("/number/<name:int>")
def number(name):
    return f"<p>{name}"


@bottle.route("/any/<name>")
def anything(name):
    return f"<p>{name}"  # SEC105


class Kept(Resource):
    def get(self, name):
        return open("/srv/" + name).read()  # SEC101

    def delete(self, number):
        os.remove(f"/srv/{number}.txt")


Api().add_resource(Kept, "/kept/<path:name>", "/numbers/<int:number>")


@require_GET
def numbered(request, number):
    return HttpResponse(f"<p>{number}")


@require_GET
def worded(request, word):
    return HttpResponse(f"<p>{word}")  # SEC105


more = [path("numbered/<int:number>", numbered), path("worded/<str:word>", worded)]
