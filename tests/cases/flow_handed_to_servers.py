# profile: standard
"""What servers of connections are handed to call: functions, instances that can be called, and functions with arguments."""
import asyncio
import os
from functools import partial


class Proxy:
    async def __call__(self, reader, writer):
        os.remove((await reader.readline()).decode())  # SEC101

    async def other(self, reader, writer):
        os.remove((await reader.readline()).decode())


class NamedProxy:
    def __init__(self, root):
        self.root = root

    async def __call__(self, reader, writer):
        os.remove((await reader.readline()).decode())  # SEC101
        os.remove(self.root)


class NeverCalled:
    async def __call__(self, reader, writer):
        os.remove((await reader.readline()).decode())


async def plain(reader, writer):
    os.remove((await reader.readline()).decode())  # SEC101


async def below(root, reader, writer):
    os.remove((await reader.readline()).decode())  # SEC101
    os.remove((await root.readline()).decode())


async def by_keyword(reader, writer, root):
    os.remove((await reader.readline()).decode())  # SEC101


async def main():
    await asyncio.start_server(Proxy(), "127.0.0.1", 1)
    named = NamedProxy("/srv")
    await asyncio.start_server(named, "127.0.0.1", 2)
    await asyncio.start_server(plain, "127.0.0.1", 3)
    await asyncio.start_server(partial(below, "/srv"), "127.0.0.1", 4)
    await asyncio.start_server(partial(by_keyword, root="/srv"), "127.0.0.1", 5)
    NeverCalled()
