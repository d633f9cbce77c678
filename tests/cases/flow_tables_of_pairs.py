# profile: standard
"""Functions in tables together with something else, and those that a constructor puts into a table of its instance."""
import asyncio
import json
import os
import re

ROUTES = []
METHODS = {}
OTHERS = []


def route(pattern):
    def put(function):
        ROUTES.append((re.compile(pattern), function))
        return function
    return put


def method(path, verb="GET"):
    def put(function):
        METHODS[path] = (verb, function)
        return function
    return put


def never(path):
    def put(function):
        OTHERS.append((path, function))
        return function
    return put


@route("/a")
def by_pattern(environ):
    os.remove(environ["QUERY_STRING"])  # SEC101


@method("/b")
def by_path(environ):
    os.remove(environ["QUERY_STRING"])  # SEC101


@never("/c")
def by_nobody(environ):
    os.remove(environ["QUERY_STRING"])


def app(environ, start_response):
    for pattern, function in ROUTES:
        if pattern.match(environ["PATH_INFO"]):
            function(environ)
    verb, function = METHODS[environ["PATH_INFO"]]
    function(environ)
    start_response("200 OK", [("Content-Type", "text/plain")])
    return []


class Server:
    def __init__(self):
        self.handlers = {}
        self.others = {}
        self.register("a", self.delete)
        self.register("b", outer)
        self.keep("c", self.keep_quiet)

    def register(self, name, function):
        self.handlers[name] = function

    def keep(self, name, function):
        self.others[name] = function

    async def client(self, reader, writer):
        message = json.loads(await reader.readline())
        await self.handlers[message["op"]](message)

    async def delete(self, message):
        os.remove(message["name"])  # SEC101

    async def keep_quiet(self, message):
        os.remove(message["name"])


async def outer(message):
    os.remove(message["name"])  # SEC101


async def main():
    await asyncio.start_server(Server().client, "127.0.0.1", 1)
