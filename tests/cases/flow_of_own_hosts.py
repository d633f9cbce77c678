# profile: standard
"""Addresses on the own host, paths that a base class keeps below its directory, and headers that a server has split."""
import os
from http.server import SimpleHTTPRequestHandler
from wsgiref.util import application_uri, guess_scheme

import httpx
from bottle import redirect, request, route
from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse, Response
from pyramid.httpexceptions import HTTPFound
from pyramid.view import view_config


@view_config(name="again")
def again(context, request):
    if "query" in request.params:
        return HTTPFound(location=request.path_qs)
    return HTTPFound(location=request.url)


@view_config(name="away")
def away(context, request):
    return HTTPFound(location=request.params["url"])  # SEC104


@route("/page")
def page():
    if request.query["again"]:
        redirect(request.url)
    if request.query["site"]:
        redirect(request.environ["site"])  # which a middleware has put there
    if request.query["start"]:
        redirect(application_uri(request.environ).rstrip("/") + "/start")
    if request.query["secure"]:
        redirect(guess_scheme(request.environ) + "://" + request.query["secure"])  # SEC104
    redirect(request.query["url"])  # SEC104


class Below(SimpleHTTPRequestHandler):
    def translate_path(self, path):
        return super().translate_path(path.removeprefix("/below"))

    def do_GET(self):
        for name in os.listdir(self.translate_path(self.path)):
            self.wfile.write(name.encode())


class Anywhere(SimpleHTTPRequestHandler):
    def translate_path(self, path):
        return "/srv" + path

    def do_GET(self):
        for name in os.listdir(self.translate_path(self.path)):  # SEC101
            self.wfile.write(name.encode())


class Answer:
    def __call__(self, environ, start_response):
        start_response("200 OK", [("Access-Control-Allow-Headers", environ["HTTP_ACCESS_CONTROL_REQUEST_HEADERS"])])
        start_response("200 OK", [("X-Path", environ["PATH_INFO"])])  # SEC110
        return []


app = FastAPI()


@route("/safely")
def safely():
    if request.query["first"]:
        redirect(request.url.replace("http", "https", 1))
    if request.query["slashes"]:
        redirect(request.url.replace("/page/", "//"))  # SEC104
    if request.query["site"]:
        redirect(request.query["site"].replace("http://", "https://"))  # SEC104
    address = request.url.replace("http://", "https://")
    redirect(address, 301)


@app.get("/shelves/{key}")
def shelf(key: str, request: Request):
    if key.lower() != key:
        return RedirectResponse(request.url.replace(path=f"/shelves/{key.lower()}"))
    if key == "all":
        return RedirectResponse(str(request.url.include_query_params(page=request.query_params["page"])))
    if key == "host":
        return RedirectResponse(request.url.replace(hostname=request.query_params["host"]))  # SEC104
    if key == "path":
        return RedirectResponse(request.url.path.rstrip("/"))
    without = str(request.url.replace(path=request.url.path.rstrip("/")))
    return Response(status_code=307, headers={"location": without})


@app.get("/covers")
def cover(path: str, host: str):
    base = httpx.URL("https://covers.example")
    httpx.get(base.copy_with(path=path))
    return httpx.get(base.copy_with(host=host)).text  # SEC103


@app.get("/pages")
def page(request: Request):
    target = request.url_for("pages").include_query_params(page=request.query_params["page"])
    return RedirectResponse(target)
