# profile: standard
"""Handlers of Tornado and Twisted that derive from classes of other modules, and what they are handed."""
import httpx
from project import BaseHandler
from tornado import gen, tcpserver
from tornado.web import RequestHandler
from twisted.web.resource import Resource
from twisted.web.util import redirectTo


class Shop(BaseHandler):
    @gen.coroutine
    def get(self):
        httpx.get("https://" + self.host)
        httpx.get("https://" + self.get_argument("host"))  # SEC103
        httpx.get("https://" + self.request.body.decode())  # SEC103
        httpx.get("https://" + self.path_kwargs["host"])  # SEC103


class Plain:
    def get(self):
        httpx.get("https://" + self.get_argument("host"))


class Upload(RequestHandler):
    def data_received(self, chunk):
        httpx.get("https://" + chunk.decode())  # SEC103


class Server(tcpserver.TCPServer):
    async def handle_stream(self, stream, address):
        httpx.get("https://" + address[0])
        line = await stream.read_until(b"\n")
        httpx.get("https://" + line.decode())  # SEC103


class Back(Resource):
    def render_GET(self, request):
        return redirectTo(request.args[b"next"][0], request)  # SEC104

    def render_POST(self, request):
        request.setHeader(b"Location", request.args[b"next"][0])  # SEC104
        request.setHeader(b"X-Location", request.args[b"next"][0])
        return b""
