# profile: standard
"""Groups of patterns of bytes, which let through what they let through as texts."""

import re
import socketserver
import sqlite3
from pathlib import Path

ARCHIVE = Path("/var/log/remote")
LINE = re.compile(rb"<(?P<pri>\d{1,3})>(?P<host>\S+) (?P<app>\S+): (?P<text>.*)", re.DOTALL)


class Store:
    def touch(self, host: str) -> None:
        self.conn.execute(f"UPDATE hosts SET seen = datetime('now') WHERE name = '{host}'")  # S608


store = Store()


class A(socketserver.DatagramRequestHandler):
    def handle(self) -> None:
        raw = self.rfile.read(8192)
        found = LINE.match(raw)
        if found is None:
            return
        host, app, text = (found[name].decode(errors="replace") for name in ("host", "app", "text"))
        store.touch(host)
        with open(ARCHIVE / "apps" / app, "a", encoding="utf-8") as out:  # SEC101
            out.write(text)


class B(socketserver.DatagramRequestHandler):
    def handle(self) -> None:
        raw = self.rfile.read(8192)
        found = LINE.match(raw)
        if found is None:
            return
        app = found["app"].decode()
        with open(ARCHIVE / "apps" / app, "a", encoding="utf-8") as out:  # SEC101
            out.write(app)


class C(socketserver.DatagramRequestHandler):
    def handle(self) -> None:
        app = self.rfile.read(8192).decode()
        with open(ARCHIVE / "apps" / app, "a", encoding="utf-8") as out:  # SEC101
            out.write(app)


class D(socketserver.DatagramRequestHandler):
    def handle(self) -> None:
        raw = self.rfile.read(8192)
        host, app = (x.decode() for x in raw.split(b","))
        with open(ARCHIVE / "apps" / app, "a", encoding="utf-8") as out:  # SEC101
            out.write(app)
