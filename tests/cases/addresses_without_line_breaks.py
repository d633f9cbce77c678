# profile: standard
from http.server import BaseHTTPRequestHandler
from urllib.parse import quote


class Handler(BaseHTTPRequestHandler):
    def redirect(self, segments):
        location = "/" + "/".join(quote(s, safe="") for s in segments) + "/"
        query = self.path.partition("?")[2]
        if query:
            location += "?" + query
        location = location.replace("\r", "").replace("\n", "")
        self.send_response(301)
        self.send_header("Location", location)
        self.end_headers()

    def redirect_anywhere(self):
        location = self.path.partition("?")[2]
        location = location.replace("\r", "").replace("\n", "")
        self.send_header("Location", location)  # SEC104

    def redirect_shorter(self, segments):
        location = "/a/" if segments else "/b/"
        location += self.path
        location = location.replace("/a/", "").replace("/b/", "").replace("\r", "").replace("\n", "")
        self.send_header("Location", location)  # SEC104
