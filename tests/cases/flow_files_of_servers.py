# profile: standard
"""What a server adds to a request, calls that end it, and answers that say what they are."""
import os
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import grpc
import tornado.template
import tornado.web
from django.http import FileResponse
from shop import manual, report_pb2_grpc


def application(environ, start_response):
    start_response("200 OK", [("X-Name", environ.get("shop.name", ""))])
    os.listdir(environ["shop.directory"])
    os.listdir(environ["PATH_INFO"])  # SEC101
    return [environ["wsgi.input"].read()]


class Logs(report_pb2_grpc.LogsServicer):
    async def ListLogs(self, request, context):
        folder = Path("/var/log/shop")
        if request.pattern:
            pattern = Path(request.pattern)
            if pattern.anchor or ".." in pattern.parts:
                await context.abort(grpc.StatusCode.INVALID_ARGUMENT, "no")
        return [str(path) for path in folder.glob(request.pattern)]

    async def ListAll(self, request, context):
        folder = Path("/var/log/shop")
        if ".." in Path(request.pattern).parts:
            await context.cancel()
        return [str(path) for path in folder.glob(request.pattern)]  # SEC101


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/":
            self.send_header("Content-Type", "text/plain")
            self.wfile.write(self.path.encode())
        self.wfile.write(self.path.encode())  # SEC105

    def do_POST(self):
        self.send_header("Content-Type", "application/octet-stream")
        self.end_headers()
        if manual.is_known():
            self.wfile.write(self.path.encode())
        self.wfile.write(self.page_of(self.path).encode())


def styles(request, version):
    return FileResponse(f"/* {version} */", content_type="text/css")


def log(request, name):
    return FileResponse(open(name))  # SEC101


class Pages(tornado.web.RequestHandler):
    def get(self):
        self.render("page.html", page=self.get_argument("page"))

    def post(self):
        self.render(self.get_argument("page") + ".html")  # SEC101
        return tornado.template.Loader("templates").load(self.get_argument("page"))  # SEC101
