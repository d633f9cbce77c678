# profile: standard
"""Paths of requests: of some choice where the route leaves one, where there is none, and where nothing was found."""
import bottle
import pyramid.view
import httpx
from aiohttp import web
from django.http import HttpResponse, HttpResponseNotFound
from flask import Flask, redirect, request

app = Flask(__name__)
routes = web.RouteTableDef()


@app.route("/<name>")
def of_a_route(name):
    httpx.get("https://" + request.path)  # SEC103
    return redirect(request.path)


@app.route("/shops/<int:number>")
def of_numbers(number):
    httpx.get("https://" + request.path)


@app.route("/shops")
def of_one():
    httpx.get("https://" + request.path)


def helper():
    httpx.get("https://" + request.path)


@app.errorhandler(404)
def not_found(error):
    return "<p>No " + request.path  # SEC105


def not_allowed(error):
    return "<p>Not allowed: " + request.path  # SEC105


app.register_error_handler(405, not_allowed)


@app.before_request
def before():
    if "old" in request.args:
        return "<p>" + request.args["old"]  # SEC105


@app.route("/languages")
def languages():
    with open("texts/" + request.accept_languages.best_match(["de", "en"])) as file:
        print(file.read())
    with open("texts/" + request.accept_languages.best) as file:  # SEC101
        return file.read()


@app.url_value_preprocessor
def split(endpoint, values):
    httpx.get("https://" + endpoint)
    httpx.get("https://" + values["name"])  # SEC103


@bottle.error(404)
def missing(error):
    return "<p>No " + bottle.request.path  # SEC105


@routes.get("/{name}")
async def shop(request):
    httpx.get("https://" + request.path)  # SEC103
    httpx.get("https://" + request.clone(method="GET").query["a"])  # SEC103


@routes.get("/shops")
async def shops(request):
    httpx.get("https://" + request.path)


async def added(request):
    httpx.get("https://" + request.path)  # SEC103


application = web.Application()
application.router.add_get("/{name}", added)


def handler404(request, exception):
    return HttpResponseNotFound("No " + request.path)  # SEC105


def view(request, name):
    return HttpResponse("No " + request.path)


@pyramid.view.notfound_view_config()
def no_view(request):
    httpx.get("https://" + request.path_info)  # SEC103


@pyramid.view.view_config(route_name="shop")
def some_view(request):
    httpx.get("https://" + request.path_info)
