# profile: standard
"""Applications of ASGI, bare and of Sanic and Starlette: what their sockets, hooks and classes are handed."""
import httpx
import sanic
from starlette.datastructures import Headers
from starlette.endpoints import WebSocketEndpoint
from starlette.responses import RedirectResponse

shop = sanic.Sanic("shop")


class Application:
    async def __call__(self, scope, receive, send):
        httpx.get("https://" + scope["type"])
        httpx.get("https://" + scope["query_string"].decode())  # SEC103
        message = await receive()
        httpx.get("https://" + message["body"].decode())  # SEC103
        await send(scope)


def compute(scope, name):
    httpx.get("https://" + scope["name"] + name)


class Spoken(WebSocketEndpoint):
    async def on_connect(self, websocket):
        await websocket.accept()

    async def on_receive(self, websocket, data):
        httpx.get("https://" + data)  # SEC103


@shop.websocket("/spoken")
async def spoken(request, ws):
    httpx.get("https://" + await ws.recv())  # SEC103
    async for message in ws:
        httpx.get("https://" + message)  # SEC103


@shop.on_request
async def before(request):
    httpx.get("https://" + request.token)  # SEC103


@shop.exception(sanic.NotFound)
async def not_found(request, error):
    return sanic.html("<p>No " + request.path)  # SEC105


async def page(request, name):
    httpx.get("https://" + name)  # SEC103
    answer = sanic.HTTPResponse("<p>" + name, content_type="text/html")  # SEC105
    answer.add_cookie("name", name, secure=True, httponly=True, samesite="Lax")  # SEC120
    return sanic.HTTPResponse("<p>" + name)


shop.add_route(page, "/pages/<name>")


class Slashes:
    async def __call__(self, scope, receive, send):
        if scope["method"] == "POST":
            return RedirectResponse(scope["query_string"].decode())  # SEC104
        return RedirectResponse(scope["path"].rstrip("/"))


class Named:
    async def __call__(self, scope, receive, send):
        headers = Headers(scope=scope)
        open("notes/" + headers.get("name"))  # SEC101
        open("notes/" + scope["type"])
