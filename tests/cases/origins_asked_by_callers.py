# profile: standard
"""Origins that are let in by functions of the file's own, where every call of them stands below a check."""
from tornado.web import RequestHandler


def _let_in(handler):
    handler.set_header("Access-Control-Allow-Origin", handler.request.headers.get("Origin"))


def _let_all_in(handler):
    handler.set_header("Access-Control-Allow-Origin", handler.request.headers.get("Origin"))  # SEC512


def let_in(handler):
    handler.set_header("Access-Control-Allow-Origin", handler.request.headers.get("Origin"))  # SEC512


class Base(RequestHandler):
    async def prepare(self):
        self.cors = await self.application.auth.check_cors(self.request.headers.get("Origin"))
        if self.cors:
            _let_in(self)
            _let_all_in(self)
            let_in(self)


class Other(RequestHandler):
    def prepare(self):
        _let_all_in(self)
