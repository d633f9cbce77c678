# profile: standard
"""Applications of ASGI in files that import no framework: what their server hands them."""
import json
import os
from urllib.parse import parse_qs

ROOTS = {"/": "index.html"}


async def application(scope, receive, send):
    os.system(scope["path"])  # S605
    os.system("cut -f 1 " + scope["query_string"].decode())  # S605
    for _, value in scope["headers"]:
        os.system(b"cut -f 1 " + value)  # S605
    names = parse_qs(scope["query_string"].decode())
    open("notes/" + names["name"][0])  # SEC101
    open("notes/" + scope["type"])
    open("notes/" + ROOTS.get(scope["path"], "missing.html"))
    message = await receive()
    os.system(json.loads(message["body"])["command"])  # S605
    await send(message)


class Application:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http":
            await self.answer(scope, receive, send)
        await self.app(scope, receive, send)

    async def answer(self, scope, receive, send):
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        open("notes/" + body.decode())  # SEC101
        with open("notes/last", "wb") as file:
            file.write(body)
        await send({"type": "http.response.start", "status": 200})


def listen(scope, receive, send):
    send("notes/" + open(scope["path"]).read() + receive())


async def receive_all(receive, scope):
    open("notes/" + scope["path"])
    return await receive()
