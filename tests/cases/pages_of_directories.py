# profile: standard
"""Pages that a server of files makes of its directories, which its `do_GET()` sends."""
import html
import io
import os
import urllib.parse
from http.server import SimpleHTTPRequestHandler


class Listing(SimpleHTTPRequestHandler):
    def list_directory(self, path):
        page = "<h1>" + urllib.parse.unquote(self.path) + "</h1>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        return io.BytesIO(page.encode())  # SEC105


class Escaping(SimpleHTTPRequestHandler):
    def list_directory(self, path):
        page = "<h1>" + html.escape(urllib.parse.unquote(self.path)) + "</h1>"
        self.send_response(200)
        self.end_headers()
        return io.BytesIO(page.encode())


class Heads(SimpleHTTPRequestHandler):
    def send_head(self):
        if self.path == "/":
            return io.BytesIO(b"<h1>shop</h1>")
        if self.path.startswith("/echo"):
            return io.BytesIO(f"<p>{self.path}</p>".encode())  # SEC105
        if os.path.isdir("/srv"):
            return super().send_head()
        return open("/srv/" + os.path.basename(self.path), "rb")

    def listing(self, path):
        return io.BytesIO(f"<p>{self.path}</p>".encode())
