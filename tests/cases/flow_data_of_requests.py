# profile: standard
"""All that requests hold of what was sent, and what of them nobody chooses freely."""
from http.cookies import SimpleCookie

import azure.functions
import bottle
import cherrypy
import falcon
import gradio
import httpx
import klein
import streamlit
from aiohttp import web
from aws_lambda_powertools.event_handler import APIGatewayRestResolver
from blacksheep import Request as SheepRequest
from chalice import Chalice
from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.db import models
from django.http import HttpRequest
from fastapi import FastAPI, UploadFile
from flask import Flask, request
from litestar import WebSocket as Socket, websocket
from pyramid.config import Configurator
from pyramid.view import forbidden_view_config, view_config
from quart import websocket as connection
from rest_framework import serializers
from rest_framework.authtoken.views import ObtainAuthToken
from sanic import Request as SanicRequest, Sanic
from starlette.authentication import AuthenticationBackend
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import HTTPConnection
from starlette.websockets import WebSocket
from webob.dec import wsgify
from werkzeug.datastructures import FileStorage

api = FastAPI()
app = Flask(__name__)
sanic = Sanic("shop")
chalice = Chalice("shop")
twisted = klein.Klein()


@app.route("/shop")
def shop():
    httpx.get(request.accept_languages.best_match(["de", "en"]))
    httpx.get(request.accept_mimetypes.best_match(["text/html", "text/plain"]))
    httpx.get(request.remote_addr)
    httpx.get(request.accept_charsets[0][0])  # SEC103
    httpx.get(request.access_control_request_method)  # SEC103
    httpx.get(request.cache_control.max_age)  # SEC103
    httpx.get(request.content_md5)  # SEC103
    httpx.get(request.input_stream.read())  # SEC103
    return httpx.get(request.pragma.to_header()).json()  # SEC103


@app.route("/keep", methods=["POST"])
def keep():
    def kept(file: FileStorage):
        httpx.get(file.headers["Address"])  # SEC103
    kept(request.files["file"])
    return {}


async def listen():
    httpx.get(connection.view_args["address"])  # SEC103
    httpx.get(connection.authorization.username)  # SEC103


async def by_aiohttp(request: web.Request):
    httpx.get(request.remote)
    httpx.get(request.content_type)  # SEC103
    httpx.get(request.charset)  # SEC103
    httpx.get(request.forwarded[0]["for"])  # SEC103
    return httpx.get(request.raw_headers[0][1])  # SEC103


def by_django(request: HttpRequest):
    _, args, kwargs = request.resolver_match
    httpx.get(request.get_full_path())
    httpx.get(request.content_type)  # SEC103
    httpx.get(args[0])  # SEC103
    httpx.get(kwargs["address"])  # SEC103
    open("/srv" + request.get_full_path())  # SEC101


def place_of(instance, filename):
    open("/srv/" + filename)
    httpx.get(filename)  # SEC103
    return filename


def other_place_of(instance, filename):
    httpx.get(filename)
    return filename


class Paper(models.Model):
    file = models.FileField("paper", upload_to=place_of)
    name = models.TextField(default=other_place_of)


def keep_paper(file: UploadedFile):
    open(file.file.name)
    open("/srv/" + file.name)
    httpx.get(file.name)  # SEC103
    httpx.get(file.read())  # SEC103


class Backend(AuthenticationBackend):
    async def authenticate(self, conn):
        httpx.get(conn.headers["Address"])  # SEC103


def dependency(connection: HTTPConnection):
    httpx.get(connection.query_params["address"])  # SEC103


def upload(file: UploadFile):
    open(file.file.name)
    httpx.get(file.headers["address"])  # SEC103


async def by_starlette(chat: WebSocket):
    httpx.get(chat.url.scheme)
    httpx.get(chat.cookies["address"])  # SEC103


@sanic.get("/shop")
async def by_sanic(request: SanicRequest):
    httpx.get(request.accept.match("text/html", "text/plain").mime)
    httpx.get(request.content_type)  # SEC103
    httpx.get(request.forwarded["for"])  # SEC103
    httpx.get(request.load_json()["address"])  # SEC103


async def by_blacksheep(request: SheepRequest):
    httpx.get(request.get_first_header(b"Address"))  # SEC103


@websocket("/shop")
async def by_litestar(socket: Socket):
    httpx.get(socket.query_params["address"])  # SEC103
    httpx.get(await socket.receive_text())  # SEC103


class InFront(BaseHTTPMiddleware):
    async def dispatch(self, asked, call_next):
        httpx.get(asked.headers["Address"])  # SEC103


@api.middleware("http")
async def in_front(asked, call_next):
    httpx.get(asked.headers["Address"])  # SEC103


@api.exception_handler(ValueError)
async def refused(asked, error):
    httpx.get(asked.headers["Address"])  # SEC103


@web.middleware
async def in_front_of_aiohttp(asked, handler):
    httpx.get(asked.headers["Address"])  # SEC103
    return await handler(asked)


@wsgify
def by_webob(asked):
    httpx.get(asked.GET["address"])  # SEC103


def by_cookies(environ, start_response):
    httpx.get(SimpleCookie(environ["HTTP_COOKIE"])["address"].value)  # SEC103
    httpx.get(environ["shop.address"])
    return []


@view_config(route_name="shop")
def by_pyramid(request):
    httpx.get(request.accept_language.lookup(["de", "en"], default="en"))
    httpx.get(request.remote_addr)
    httpx.get(request.content_type)  # SEC103
    httpx.get(request.path_info_pop())  # SEC103
    httpx.get(request.subpath[0])  # SEC103


@forbidden_view_config()
def forbidden(reason, asked):
    httpx.get(asked.GET["address"])  # SEC103


def missing(reason, asked):
    httpx.get(asked.GET["address"])  # SEC103


def not_handed_over(reason, asked):
    httpx.get(asked.GET["address"])


Configurator().add_notfound_view(missing)


class Tokens(ObtainAuthToken):
    def post(self, asked):
        httpx.get(asked.data["address"])  # SEC103


@bottle.route("/shop")
def by_bottle():
    httpx.get(bottle.request.auth[0])  # SEC103
    httpx.get(bottle.request.get("HTTP_ADDRESS"))  # SEC103
    return httpx.get(bottle.request.remote_addr).json()  # SEC103


def by_own_bottle(environ):
    httpx.get(bottle.BaseRequest(environ).forms["address"])  # SEC103


class ByFalcon:
    def on_get(self, req, resp):
        httpx.get(req.remote_addr)
        httpx.get(req.access_route[0])  # SEC103
        httpx.get(req.get_param_as_media("address"))  # SEC103
        httpx.get(req.last_event_id)  # SEC103

    async def on_websocket(self, req, ws):
        httpx.get(await ws.receive_text())  # SEC103


class ByCherry:
    exposed = True

    def index(self, address):
        httpx.get(address)  # SEC103
    index.exposed = True

    def hidden(self, address):
        httpx.get(address)
    hidden.exposed = False

    def POST(self, address):
        httpx.get(cherrypy.serving.request.request_line)  # SEC103
        httpx.get(address)  # SEC103


class ByNobody:
    def POST(self, address):
        httpx.get(address)


@twisted.route("/shop/<address>")
def by_klein(asked, address):
    httpx.get(address)  # SEC103
    httpx.get(asked.args[b"address"][0])  # SEC103


def by_azure(asked: azure.functions.HttpRequest):
    httpx.get(asked.files["file"].filename)  # SEC103


@chalice.route("/shop")
def by_chalice():
    return httpx.get(chalice.current_request.uri_params["address"]).json()  # SEC103


def by_streamlit():
    httpx.get(streamlit.selectbox("address", ["a", "b"]))
    httpx.get(streamlit.context.headers["Address"])  # SEC103
    httpx.get(streamlit.sidebar.chat_input())  # SEC103


def asked(box, choice, request: gradio.Request):
    httpx.get(choice)
    httpx.get(box)  # SEC103
    httpx.get(request.query_params["address"])  # SEC103


def followed(box):
    httpx.get(box)  # SEC103


def offered(address):
    httpx.get(address)  # SEC103


with gradio.Blocks() as page:
    text = gradio.Markdown()
    picked = gradio.Radio(["a", "b"])
    picked.change(asked, [text, picked]).then(fn=followed, inputs=text)
    gradio.api(offered)

    @gradio.render(inputs=text)
    def shown(value):
        httpx.get(value)  # SEC103


def queued(message: azure.functions.QueueMessage):
    httpx.get(message.id)
    httpx.get(message.get_body().decode())  # SEC103


def stored(blob: azure.functions.InputStream):
    httpx.get(blob.name)  # SEC103


@chalice.authorizer()
def allowed(wish):
    httpx.get(wish.token)  # SEC103


class Address(serializers.CharField):
    def to_internal_value(self, data):
        httpx.get(data)  # SEC103

    def to_representation(self, value):
        httpx.get(value)


class Upload(forms.Form):
    def clean(self):
        open("/srv/" + self.files["file"].name)
        httpx.get(self.files["file"].name)  # SEC103


resolver = APIGatewayRestResolver()


@resolver.get("/shop")
def by_powertools():
    httpx.get(resolver.current_event.raw_event["body"])  # SEC103
    return httpx.get(resolver.current_event.multi_value_headers["Address"][0]).json()  # SEC103
