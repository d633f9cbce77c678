# profile: standard
"""Tools of a language model that are registered with a server which another file makes."""
import os
import sqlite3

from base import Module
from shop.application import application
from shop.pages import pages
from shop.server import mcp


@mcp.tool()
async def read(path: str) -> str:
    with open(path) as handle:  # SEC101
        return handle.read()


@mcp.tool
def read_bare(path: str) -> str:
    return open(path).read()  # SEC101


@mcp.resource("notes://{name}")
def note(name: str) -> str:
    return open(f"/srv/notes/{name}").read()  # SEC101


@mcp.prompt()
def ask(topic: str) -> str:
    return open(f"/srv/prompts/{topic}").read()  # SEC101


@mcp.tool()
def count(name: str, times: int) -> str:
    return open(f"/srv/counts/{times}").read()


@pages.resource("/notes/<name>")
def page(name: str) -> str:
    return open(f"/srv/notes/{name}").read()


@pages.prompt
def shown(name: str) -> str:
    return open(f"/srv/notes/{name}").read()


@application.tool("read")
def read_again(path: str) -> str:
    return open(path).read()  # SEC101


@application.command("read")
def read_for_the_user(path: str) -> str:
    return open(path).read()


def register(mcp):
    @mcp.tool()
    def find(name: str) -> list:
        return sqlite3.connect("a.db").execute(f"SELECT * FROM t WHERE n = '{name}'").fetchall()  # S608


class Ping(Module):
    def register(self) -> None:
        app = self.app

        @app.tool(description="ping")
        def ping(host: str) -> str:
            return os.popen("ping -c 1 " + host).read()  # S605


class Tools:
    def __init__(self, mcp):
        self.mcp = mcp
        self.mcp.tool()(self.ping)
        mcp.add_tool(self.load)

    def ping(self, host: str) -> str:
        return os.popen("ping -c 1 " + host).read()  # S605

    def load(self, path: str) -> str:
        return open(path).read()  # SEC101

    def kept(self, path: str) -> str:
        return open(path).read()
