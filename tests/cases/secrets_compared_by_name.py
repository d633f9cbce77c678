# profile: standard
"""Secrets that are compared with what somebody sent, as names alone tell."""
import base64

from aiohttp import web

from shop import config
from shop.handlers import BaseHandler
from shop.settings import settings
from shop.utils import extract_supervisor_token, kind_of_request


class Security:
    @web.middleware
    async def token_validation(self, request, handler):
        supervisor_token = extract_supervisor_token(request)
        if supervisor_token == self.sys_plugins.cli.supervisor_token:  # SEC212
            return await handler(request)
        if kind_of_request(request) == self.sys_plugins.cli.supervisor_token:
            return await handler(request)
        raise web.HTTPForbidden()


def verify(authheader, app):
    username, password = base64.b64decode(authheader[len("Basic "):]).decode().split(":", 1)
    return username == app.config["username"] and password == app.config["password"]  # SEC212


class RelayEventHandler(BaseHandler):
    def post(self) -> None:
        relay_secret = self.request.headers.get("X-Relay-Secret", "")
        expected_secret = config.get_relay_secret()
        if not relay_secret or relay_secret != expected_secret:  # SEC212
            self.set_status(403)
            return self.finish({"error": "invalid_secret"})
        self.handle()

    def put(self):
        confirmation = self.request.form["password_confirm"]
        password = self.request.form["password"]
        if confirmation != password:
            return self.finish({"error": "not_the_same"})
        self.handle()


def is_partner(api_key):
    return api_key == settings.CALLBACK_KEY  # SEC212


def may_call(token):
    if token != settings.API_TOKEN:  # SEC212
        raise PermissionError


def save(password, new_password):
    if password != settings.mail_password:
        log("password changed")
    if new_password == settings.mail_password:
        raise ValueError("not new")
    while password == settings.mail_password:
        password = make_password()
    settings.mail_password = password


class Validator(BaseHandler):
    def is_in_query(self, token):
        return self.request.args.get("access_token") == token

    def is_expected(self, expected_token):
        return self.request.args.get("access_token") == expected_token  # SEC212

    def check_form(self):
        if self.request.form["token"] != self.xsrf_token:
            raise web.HTTPForbidden()
