# profile: standard
"""Handlers that are told by where they are handed to, by the place of the request, or by a base of the project's."""
import httpx
import socketio
import tornado.web
import tornado.websocket
import websockets.sync.router
from django.http import HttpResponse
from django.urls import re_path
from project import BaseView, compute
from pyramid.config import Configurator
from pyramid.view import view_config
from twisted.web.resource import Resource
from werkzeug.routing import Map, Rule

server = socketio.Server()


@server.event
def connect(sid, environ, auth):
    httpx.get("https://" + sid)
    httpx.get("https://" + environ["HTTP_ACCEPT"])  # SEC103
    httpx.get("https://" + auth["name"])  # SEC103


def on_order(sid, data):
    httpx.get("https://" + data["name"])  # SEC103


def no_handler(sid, data):
    httpx.get("https://" + compute(sid, data))


server.on("order", handler=on_order)


class Spoken(tornado.websocket.WebSocketHandler):
    def open(self, number):
        httpx.get("https://" + number)

    def on_message(self, message):
        httpx.get("https://" + message)  # SEC103


class Page(tornado.web.RequestHandler):
    def get(self, name, template="page.html"):
        httpx.get("https://" + name)  # SEC103
        httpx.get("https://" + template)


class Shared(tornado.web.RequestHandler):
    def get(self, name="all"):
        httpx.get("https://" + name)  # SEC103


table = [(r"/spoken/(\d+)", Spoken), (r"/(.*)", Page), (r"/shared", Shared), (r"/shared/(.*)", Shared)]


@view_config(route_name="shop")
def shop(ctx, req):
    httpx.get("https://" + ctx.name)
    httpx.get("https://" + req.params["name"])  # SEC103
    httpx.get("https://" + req.copy().GET["name"])  # SEC103


def added(ctx, req):
    httpx.get("https://" + req.matchdict["name"])  # SEC103


Configurator().add_view(added, route_name="added")


class Shops(BaseView):
    def get(self, request, name):
        httpx.get("https://" + name)  # SEC103
        httpx.get("https://" + request.resolver_match.kwargs["name"])  # SEC103
        return HttpResponse("a")

    def collect(self, request, name):
        httpx.get("https://" + name)
        return HttpResponse("a")

    def post(self, request, name):
        httpx.get("https://" + name)
        return compute(name)


class Own:
    def get(self, request, name):
        httpx.get("https://" + name)
        return HttpResponse("a")


def numbered(request, *parts):
    httpx.get("https://" + parts[0])  # SEC103
    return HttpResponse("a")


urlpatterns = [re_path(r"^(.*)/(.*)$", numbered)]


def routed(connection, name):
    httpx.get("https://" + name)  # SEC103
    httpx.get("https://" + connection.recv())  # SEC103


websockets.sync.router.route(Map([Rule("/<string:name>", endpoint=routed)]), "localhost", 8001)


class Login(Resource):
    def render_GET(self, request):
        httpx.get("https://" + request.user.decode())  # SEC103
        request.addCookie("name", request.user, secure=True, httponly=True, sameSite="lax")  # SEC120
        return b""
