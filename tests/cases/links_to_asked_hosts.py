# profile: standard
"""Links with a token that lead to the host which the client asks for."""
import secrets
from urllib.parse import urljoin, urlunparse

import tornado.web
from django.core.mail import send_mail
from fastapi import FastAPI, Request

api = FastAPI()


@api.post("/forgotten")
async def forgotten(request: Request):
    token = secrets.token_urlsafe()
    send_mail("x", f"{request.base_url}reset?t={token}", "a@shop.io", ["u@shop.io"])  # SEC514
    send_mail("x", str(request.base_url) + f"reset/{token}", "a@shop.io", ["u@shop.io"])  # SEC514
    send_mail("x", f"https://{request.headers['host']}/reset?t={token}", "a@shop.io", ["u@shop.io"])  # SEC514
    send_mail("x", f"https://{request.headers.get('host')}/reset?t={token}", "a@shop.io", ["u@shop.io"])  # SEC514
    send_mail("x", f"https://{request.url.netloc}/reset?t={token}", "a@shop.io", ["u@shop.io"])  # SEC514
    send_mail("x", f"https://shop.io{request.url.path}/reset?t={token}", "a@shop.io", ["u@shop.io"])
    send_mail("x", f"asked for at {request.base_url} to reset {token}", "a@shop.io", ["u@shop.io"])
    send_mail("x", str(token) + f"/reset/{request.base_url}", "a@shop.io", ["u@shop.io"])


class Forgotten(tornado.web.RequestHandler):
    def post(self):
        token = secrets.token_urlsafe()
        send_mail("x", "https://" + self.request.host + "/reset/" + token, "a@shop.io", ["u@shop.io"])  # SEC514
        send_mail("x", "https://shop.io/reset/" + token + "#" + self.request.host, "a@shop.io", ["u@shop.io"])


@api.post("/forgotten-too")
async def forgotten_too(request: Request):
    token = secrets.token_urlsafe()
    send_mail("x", urljoin(str(request.base_url), f"reset/{token}"), "a@shop.io", ["u@shop.io"])  # SEC514
    send_mail("x", urlunparse(("https", request.headers["host"], f"/reset/{token}", "", "", "")), "a", ["u"])  # SEC514
    send_mail("x", urljoin("https://shop.io", f"reset/{token}"), "a@shop.io", ["u@shop.io"])
    send_mail("x", urljoin("https://shop.io", token), str(request.base_url), ["u@shop.io"])
    return urljoin(str(request.base_url), token)
