# profile: standard
"""Bytes in which the signs of HTML were replaced, and those in which something else was."""
from twisted.web.resource import Resource


class Missing(Resource):
    def render_GET(self, request):
        path = request.path.replace(b"<", b"&lt;").replace(b">", b"&gt;")
        return b"<p>nothing at " + path


class Quoted(Resource):
    def render_GET(self, request):
        path = request.path.replace(b'"', b"&quot;")
        return b"<p>nothing at " + path  # SEC105
