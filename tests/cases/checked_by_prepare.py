# profile: standard
"""What prepare() of a handler of Tornado checks before its other methods run."""

import re
import subprocess
import tornado.web

UNIT = re.compile("[a-z.]+")


class Base(tornado.web.RequestHandler):
    unit: str

    def prepare(self):
        self.unit = self.get_query_argument("unit", "nginx.service")


class Checked(Base):
    def prepare(self):
        super().prepare()
        if not UNIT.fullmatch(self.unit):
            raise tornado.web.HTTPError(400)


class Checked2(tornado.web.RequestHandler):
    def prepare(self):
        self.unit = self.get_query_argument("unit", "nginx.service")
        if not UNIT.fullmatch(self.unit):
            raise tornado.web.HTTPError(400)


class R(Checked):
    def post(self) -> None:
        subprocess.call(f"systemctl restart {self.unit} >/dev/null 2>&1", shell=True)


class R2(Checked2):
    def post(self) -> None:
        subprocess.call(f"systemctl restart {self.unit} >/dev/null 2>&1", shell=True)


class R3(Base):
    def post(self) -> None:
        subprocess.call(f"systemctl restart {self.unit} >/dev/null 2>&1", shell=True)  # S602


class R4(tornado.web.RequestHandler):
    def prepare(self):
        if not UNIT.fullmatch(self.get_query_argument("unit", "nginx.service")):
            raise tornado.web.HTTPError(400)

    def post(self) -> None:
        subprocess.call(f"systemctl restart {self.get_query_argument('unit')} >/dev/null 2>&1", shell=True)
        subprocess.call(f"systemctl restart {self.get_query_argument('x')} >/dev/null 2>&1", shell=True)  # S602


class Answered(tornado.web.RequestHandler):
    def prepare(self):
        self.unit = self.get_query_argument("unit")
        if not UNIT.fullmatch(self.unit):
            self.send_error(400)
            return

    def post(self) -> None:
        subprocess.call(f"systemctl restart {self.unit} >/dev/null 2>&1", shell=True)


class AnsweredElsewhere(tornado.web.RequestHandler):
    async def prepare(self):
        self.unit = self.get_query_argument("unit")
        if not UNIT.fullmatch(self.unit):
            await self.deny()

    async def deny(self):
        self.set_status(400)
        await self.finish("no such unit")

    def post(self) -> None:
        subprocess.call(f"systemctl restart {self.unit} >/dev/null 2>&1", shell=True)


class GoesOn(tornado.web.RequestHandler):
    def prepare(self):
        self.unit = self.get_query_argument("unit")
        if not UNIT.fullmatch(self.unit):
            self.set_status(400)

    def post(self) -> None:
        subprocess.call(f"systemctl restart {self.unit} >/dev/null 2>&1", shell=True)  # S602


class GoesOnItself(tornado.web.RequestHandler):
    def post(self) -> None:
        unit = self.get_query_argument("unit")
        if not UNIT.fullmatch(unit):
            self.send_error(400)
        subprocess.call(f"systemctl restart {unit} >/dev/null 2>&1", shell=True)  # S602
