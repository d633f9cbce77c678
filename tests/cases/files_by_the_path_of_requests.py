# profile: standard
"""Files that the path of a request names: only a route that varies has one to find by it."""
import os

import cherrypy
import falcon
import flask
from aiohttp import web
from django.http import HttpRequest, HttpResponse
from tornado.web import RequestHandler

ROOT = "/srv/pages"
application = flask.Flask(__name__)


async def page(request: web.Request):
    return web.Response(text=open(os.path.join(ROOT, request.path[1:])).read())  # SEC101


class Pages(RequestHandler):
    def get(self):
        self.write(open(os.path.join(ROOT, self.request.path[1:])).read())  # SEC101


def media(request: HttpRequest):
    return HttpResponse(open(ROOT + request.path_info).read(), content_type="text/plain")  # SEC101


def media_named(request):
    return HttpResponse(open(ROOT + os.path.basename(request.path)).read(), content_type="text/plain")


def told(request):
    return HttpResponse("<form action='%s'>" % request.path)  # the route of which is elsewhere


def read_below(request):
    return open(ROOT + request.path)  # SEC101


class Root:
    @cherrypy.expose
    def default(self, *names):
        return open(os.path.join(ROOT, cherrypy.request.path_info[1:])).read()  # SEC101


class Page:
    def on_get(self, req, resp):
        resp.stream = open(os.path.join(ROOT, req.path[1:]), "rb")  # SEC101

    def on_post(self, req, resp):
        resp.text = "<p>%s</p>" % req.path
        resp.content_type = "text/html"


class Missing:
    def process_request(self, req, resp):
        resp.content_type = falcon.MEDIA_HTML
        resp.text = "<p>%s</p>" % req.path  # SEC105


@application.route("/shelf")
def shelf():
    return open(ROOT + flask.request.path).read()


@application.route("/shelf/<int:number>")
def numbered():
    return open(ROOT + flask.request.path).read()


def of_any_route():
    return open(ROOT + flask.request.path).read()  # SEC101


class Own:
    def __init__(self, path):
        self.path = path

    def read(self, request):
        return open(ROOT + self.path).read()
