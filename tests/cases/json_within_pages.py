# profile: standard
"""JSON within the pages that Twisted, aiohttp and FastAPI send: `</script>` in it ends the script."""
import json

from aiohttp import web
from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from twisted.web.resource import Resource

app = FastAPI()


class Page(Resource):
    def render_GET(self, request):
        name = request.args.get(b"name")[0].decode()
        return ("<script>let name = %s;</script>" % json.dumps({"name": name})).encode()  # SEC105


class EscapedPage(Resource):
    def render_GET(self, request):
        name = request.args.get(b"name")[0].decode()
        return ("<script>let name = %s;</script>" % json.dumps(name).replace("<", "\\u003c")).encode()


class Document(Resource):
    def render_GET(self, request):
        return json.dumps({"name": request.args.get(b"name")[0].decode()}).encode()


async def page(request: web.Request):
    text = "<script>let name = %s</script>" % json.dumps(request.query["name"])
    return web.Response(text=text, content_type="text/html")  # SEC105


async def document(request: web.Request):
    return web.Response(text=json.dumps(request.query["name"]), content_type="application/json")


async def plain(request: web.Request):
    return web.Response(text="<%s>" % json.dumps(request.query["name"]))


@app.get("/page", response_class=HTMLResponse)
def page_of_class(name: str):
    return "<script>let name = %s</script>" % json.dumps(name)  # SEC105


@app.get("/document")
def document_of_class(name: str):
    return "<script>let name = %s</script>" % json.dumps(name)
