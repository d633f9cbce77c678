# profile: standard
"""What resources of Twisted note on a request while they are looked up, and what handlers keep in what they belong to."""
from html import escape
from http.server import BaseHTTPRequestHandler

from twisted.web.resource import Resource
from twisted.web.static import File


class Flag(Resource):
    def getChild(self, path, request):
        request.country = path.decode()
        request.size = len(path)
        return self

    def render(self, request):
        request.write(open(f"/srv/flags/{request.size}").read())
        return open("/srv/flags/" + request.country).read()  # SEC101


class Page(Resource):
    def render_GET(self, request):
        return File("/srv/pages").render(request)

    def render_POST(self, request):
        return File("/srv/pages/" + request.args[b"name"][0].decode()).render(request)  # SEC101


class Code(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.error = None
        try:
            self.server.code = int(self.path)
        except ValueError:
            self.server.error = self.path
        self.send_header("Content-Type", "text/html")
        self.wfile.write(f"<b>{self.server.code}".encode())
        self.wfile.write(f"<b>{self.server.error}".encode())  # SEC105

    def do_POST(self):
        self.send_header("Content-Type", "text/html")
        self.server.shown = self.path
        if self.server.plain:
            self.server.shown = escape(self.server.shown)
        self.wfile.write(f"<b>{self.server.shown}".encode())  # SEC105
        self.server.shown = escape(self.path)
        self.wfile.write(f"<b>{self.server.shown}".encode())
        self.server.shown = "nothing"
        self.wfile.write(f"<b>{self.server.shown}".encode())
