# profile: standard
"""Pages that applications of ASGI and WSGI send by hand."""
import html
from urllib.parse import parse_qs

from starlette.types import Receive, Scope, Send


async def page(scope, receive, send):
    name = parse_qs(scope["query_string"].decode())["name"][0]
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/html")]})
    await send({"type": "http.response.body", "body": f"<p>{html.escape(name)}".encode(), "more_body": True})
    await send({"type": "http.response.body", "body": f"<p>{name}".encode()})  # SEC105


async def text(scope, receive, send):
    name = parse_qs(scope["query_string"].decode())["name"][0]
    await send({"type": "http.response.start", "status": 200, "headers": [[b"content-type", b"text/plain"]]})
    await send({"type": "http.response.body", "body": name.encode()})


async def either(scope, receive, send):
    name = parse_qs(scope["query_string"].decode())["name"][0]
    if scope["path"] == "/text":
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/plain")]})
        await send({"type": "http.response.body", "body": name.encode()})
    else:
        start = {"type": "http.response.start", "status": 200, "headers": [[b"Content-Type", b"text/html; charset=utf-8"]]}
        await send(start)
        message = {"type": "http.response.body", "body": name.encode()}
        await send(message)  # SEC105


class Page:
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        message = await receive()
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/html")]})
        await send({"type": "http.response.body", "body": b"<p>" + message["body"]})  # SEC105
        await send({"type": "http.response.body", "body": b"<p>"})


def application(environ, start_response):
    name = parse_qs(environ["QUERY_STRING"])["name"][0]
    start_response("200 OK", [("Content-Type", "text/html")])
    return [("<p>" + name).encode()]  # SEC105


def notify(send, message):
    send({"type": "http.response.start", "headers": [(b"content-type", b"text/html")]})
    send({"type": "http.response.body", "body": message})
