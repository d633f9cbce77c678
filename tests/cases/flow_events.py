# profile: standard
"""Events of clouds, calls of other programs, parts of pages, and sockets of several servers."""
import socketserver
import xmlrpc.server  # S411

import chalice
import functions_framework
import httpx
import jsonrpcserver
import litestar
import litestar.response
import streamlit
from aws_lambda_powertools.event_handler import APIGatewayRestResolver, Response, content_types
from channels.consumer import SyncConsumer
from channels.generic.http import AsyncHttpConsumer
from channels.generic.websocket import WebsocketConsumer
from quart import Quart, make_response, websocket

quart = Quart(__name__)
resolver = APIGatewayRestResolver()
calls = xmlrpc.server.SimpleXMLRPCServer(("localhost", 8001))


@functions_framework.cloud_event
def uploaded(event):
    httpx.get("https://" + event.source)
    httpx.get("https://" + event.data["name"])  # SEC103


@resolver.get("/shops/<name>")
def shop(name):
    httpx.get("https://" + name)  # SEC103
    httpx.get("https://" + resolver.current_event.json_body["name"])  # SEC103
    return chalice.Response(body="<p>" + name, headers={"Content-Type": "text/html"})  # SEC105


@calls.register_function
def called(name):
    httpx.get("https://" + name)  # SEC103


@jsonrpcserver.method
def spoken(name):
    httpx.get("https://" + name)  # SEC103


def neither(name):
    httpx.get("https://" + name)


class Consumer(SyncConsumer):
    def websocket_receive(self, event):
        httpx.get("https://" + event["text"])  # SEC103


class Connected(WebsocketConsumer):
    def connect(self):
        httpx.get("https://" + self.scope["user"].host)
        httpx.get("https://" + self.scope["url_route"]["kwargs"]["host"])  # SEC103


class Answering(AsyncHttpConsumer):
    async def handle(self, body):
        httpx.get("https://" + body.decode())  # SEC103


class Datagrams(socketserver.DatagramRequestHandler):
    def handle(self):
        httpx.get("https://" + self.request[0].decode())  # SEC103


@quart.websocket("/spoken")
async def sockets():
    httpx.get("https://" + await websocket.receive())  # SEC103
    answer = await make_response("<p>" + websocket.args["name"])  # SEC105
    return answer


left, right = streamlit.columns(2)
httpx.get("https://" + right.text_input("Host"))  # SEC103
with streamlit.form("host"):
    httpx.get("https://" + streamlit.selectbox("Host", ["a", "b"]))
httpx.get("https://" + streamlit.container().text_input("Host"))  # SEC103


@litestar.get("/page", media_type=litestar.MediaType.HTML)
async def page(name: str) -> str:
    return "<p>" + name  # SEC105


@litestar.get("/html", media_type="text/html")
async def html(name: str) -> str:
    return "<p>" + name  # SEC105


@litestar.get("/text", media_type="text/plain")
async def text(name: str) -> str:
    return "<p>" + name


@litestar.get("/answer")
async def answer(name: str) -> litestar.Response:
    if not name:
        return litestar.Response("<p>" + name)
    return litestar.Response("<p>" + name, media_type=litestar.MediaType.HTML)  # SEC105


@litestar.get("/written")
async def written(name: str) -> litestar.response.Template:
    if name == "named":
        return litestar.response.Template(template_name="page.html", context={"name": name})
    return litestar.response.Template(template_str=f"<p>{name}")  # SEC106


@resolver.get("/answers/<name>")
def answered(name):
    if name == "text":
        return Response(200, content_types.TEXT_PLAIN, "<p>" + name)
    if len(name) > 9:
        return Response(status_code=200, content_type=content_types.TEXT_HTML, body="<p>" + name)  # SEC105
    return Response(200, "text/html", "<p>" + name)  # SEC105
