# profile: standard
"""Handlers of Tornado that derive from a class of another module are told by what they ask, and overridden getters give the same."""

import tornado.auth
import tornado.escape
import tornado.web
from tornado.web import RequestHandler

from project.tools import BaseTool
from project.views import BaseHandler
from .views import Handler


class Run(BaseHandler):
    def get(self):
        name = self.get_argument("name")
        self.write("<p>%s</p>" % name)  # SEC105
        with open("/srv/" + name) as f:  # SEC101
            self.write(f.read())


class Login(Handler):
    def post(self):
        self.redirect(self.get_body_argument("next"))  # SEC104


class Page(Handler):
    @tornado.web.authenticated
    def get(self, name):
        self.write("<h1>%s</h1>" % name)  # SEC105


class GoogleLogin(BaseHandler, tornado.auth.GoogleOAuth2Mixin):
    async def on_user(self, user):
        self.redirect(self.get_argument("next", "/"))  # SEC104


class Renamer(BaseTool):
    def get_argument(self, name):
        return self.arguments[name]

    def get(self, name):
        self.redirect(name)
        self.redirect(self.get_argument("next"))


class Convert(BaseTool):
    def run(self):
        self.redirect(self.arguments.name)
        self.redirect(self.arguments.next)


class Own(BaseTool):
    def get(self, name):
        self.redirect(name)


class Base(RequestHandler):
    def get_argument(self, name, default=None, strip=True):
        return super().get_argument(name, default, strip)

    def get_query_argument(self, name, default=None, strip=True):
        return int(super().get_query_argument(name, default, strip))


class Derived(Base):
    def get(self):
        self.redirect(self.get_argument("next", "/"))  # SEC104

    def post(self):
        self.redirect(f"/{self.get_query_argument('page')}")
        self.write("<p>%s</p>" % self.get_query_argument("page"))
        self.write("<p>%s</p>" % tornado.escape.xhtml_escape(self.get_argument("name")))
