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
