# profile: standard
"""Where answers send browsers, what cookies they set and what their bodies are, however that is written."""
import blacksheep
import bottle
import cherrypy
import falcon
import klein
import requests
import robyn
import web as webpy
import webob.exc
import webob.static
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, unquote

from aiohttp import web
from django.http import HttpResponse, JsonResponse
from fastapi import FastAPI
from fastapi.responses import PlainTextResponse, Response
from flask import Flask, make_response, request
from pyramid.response import Response as PyramidResponse
from sanic import Sanic, text
from twisted.internet.defer import inlineCallbacks
from twisted.web.resource import Resource

app = Flask(__name__)
api = FastAPI()
sanic = Sanic("shop")


@app.route("/by-flask")
def by_flask():
    answer = make_response("")
    answer.headers.add("Set-Cookie", "shop=1")
    answer.headers.add("X-Shop", request.args["shop"])
    answer.headers.add("Set-Cookie", request.args["shop"])  # SEC120
    answer.set_cookie(request.args["shop"], "1", secure=True, httponly=True, samesite="Lax")  # SEC120
    answer.location = "/shop"
    answer.location = request.args["shop"]  # SEC104
    answer.response = [request.args["shop"]]  # SEC105
    return answer


def by_others(place):
    place.location = request.args["shop"]
    return place


@api.get("/by-starlette")
def by_starlette(shop: str, answer: Response):
    answer.headers.append("Vary", shop)
    answer.headers.append("set-cookie", shop)  # SEC120
    answer.headers.append("Location", shop)  # SEC104
    return PlainTextResponse("", headers={"Set-Cookie": shop})  # SEC120


def application(environ, start_response):
    pairs = [("X-Shop", "1")]
    pairs.append(("Location", environ["HTTP_SHOP"]))
    headers = [("Content-Type", "text/html")]
    headers.append(("Location", environ["HTTP_SHOP"]))  # SEC104
    start_response("302 Found", [("Location", environ["HTTP_SHOP"])])  # SEC104
    return []


class ByFalcon:
    def on_get(self, req, resp):
        resp.append_header("Vary", req.get_param("shop"))  # SEC110
        resp.append_header("Location", req.get_param("shop"))  # SEC104 SEC110
        resp.set_headers({"Location": req.get_param("shop")})  # SEC104
        resp.location = req.get_param("shop")  # SEC104
        resp.data = req.get_param("shop").encode()

    def on_post(self, req, resp):
        resp.content_type = falcon.MEDIA_HTML
        resp.data = req.get_param("shop").encode()  # SEC105


def by_django(request):
    answer = HttpResponse()
    answer.cookies["shop"] = "1"
    answer.cookies["shop"] = request.GET["shop"]  # SEC120
    answer.writelines([request.GET["shop"]])  # SEC105
    other = JsonResponse({})
    other.cookies[request.GET["shop"]] = "1"  # SEC120
    other.writelines([request.GET["shop"]])
    session = requests.Session()
    session.cookies["shop"] = request.GET["shop"]
    return answer or other


async def by_aiohttp(request: web.Request):
    answer = web.Response()
    answer.cookies["shop"] = request.query["shop"]  # SEC120
    if request.query["quiet"]:
        raise web.HTTPNotFound(text=request.query["shop"])
    raise web.HTTPNotFound(text=request.query["shop"], content_type="text/html")  # SEC105


@sanic.get("/shop")
async def by_sanic(request):
    answer = text("")
    answer.cookies["shop"] = request.args.get("shop")  # SEC120
    return answer


@cherrypy.expose
def by_cherry(shop):
    cherrypy.response.cookie["shop"] = shop  # SEC120
    cherrypy.response.cookie["shop"]["max-age"] = 60


@cherrypy.expose
def body_by_cherry(shop):
    cherrypy.response.body = "<p>" + shop  # SEC105


@klein.route("/shop")
def by_klein(request):
    return request.args[b"shop"][0]  # SEC105


async def by_blacksheep(request: blacksheep.Request):
    if request.query["place"]:
        return blacksheep.see_other(request.query["place"][0])  # SEC104
    if request.query["file"]:
        return blacksheep.file(request.query["file"][0], "text/plain")  # SEC101
    return blacksheep.html(request.query["shop"][0])  # SEC105


def by_robyn(request: robyn.Request):
    robyn.serve_file(request.query_params["file"])  # SEC101
    return robyn.html(request.query_params["shop"])  # SEC105


def by_webob(request: webob.Request):
    webob.static.FileApp(request.GET["file"])  # SEC101
    webob.exc.HTTPFound("Look there: " + request.GET["place"])
    raise webob.exc.HTTPFound(location=request.GET["place"])  # SEC104


def by_webpy():
    raise webpy.seeother(webpy.input().place)  # SEC104


@bottle.route("/kept", method="POST")
def kept_by_bottle():
    file = bottle.request.files["file"]
    file.save("/srv/" + file.filename)
    file.save("/srv/" + file.raw_filename)  # SEC101


@bottle.route("/shop")
def by_bottle():
    bottle.response.body = bottle.request.query["shop"]  # SEC105


@bottle.route("/plain")
def plain_by_bottle():
    bottle.response.content_type = "text/plain"
    bottle.response.body = bottle.request.query["shop"]


def by_pyramid(context, request):
    answer = PyramidResponse()
    answer.location = request.GET["shop"]  # SEC104
    answer.app_iter = [request.GET["shop"].encode()]  # SEC105
    request.response.write(request.GET["shop"])  # SEC105
    request.response.location = request.GET["shop"]  # SEC104
    request.response.unicode_body = request.GET["shop"]  # SEC105
    return answer


class ByHand(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_error(404, "no " + self.path)
        self.send_error(404, explain=unquote(self.path))
        self.send_error(404, "no " + unquote(self.path))  # SEC110
        self.send_response(200, unquote(self.path))  # SEC110
        self.wfile.writelines([b"<p>", unquote(self.path).encode()])  # SEC105


def given(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/html")])
    return [parse_qs(environ["QUERY_STRING"])["shop"][0].encode()]  # SEC105


def in_pieces(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/html")])
    yield b"<p>"
    yield parse_qs(environ["QUERY_STRING"])["shop"][0].encode()  # SEC105


def plain_in_pieces(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    yield parse_qs(environ["QUERY_STRING"])["shop"][0].encode()


def by_kind(environ, start_response):
    name = parse_qs(environ["QUERY_STRING"])["shop"][0].encode()
    if name.startswith(b"x"):
        start_response("200 OK", [("Content-Type", "application/xspf+xml")])
        return [name]
    start_response("200 OK", [("Content-Type", "text/html")])
    return [name]  # SEC105


@app.route("/in-pieces")
def flask_in_pieces():
    yield "<p>"
    yield request.args["shop"]  # SEC105
    yield str(len(request.args["shop"]))


@bottle.route("/events")
def bottle_in_pieces():
    bottle.response.content_type = "text/event-stream"
    yield bottle.request.query["shop"]


@klein.route("/later")
@inlineCallbacks
def klein_later(asked):
    yield kept(asked.args[b"shop"][0])
    found = yield kept(asked.args[b"shop"][0])
    return b"<p>" + asked.args[b"shop"][0] if found else b""  # SEC105


class Playlist(Resource):
    def render_GET(self, request):
        request.setHeader("Content-Type", "application/x-mpegurl")
        return "#EXTM3U\n" + request.args["name"][0]

    def render_POST(self, request):
        return "<p>" + request.args["name"][0] + "</p>"  # SEC105
