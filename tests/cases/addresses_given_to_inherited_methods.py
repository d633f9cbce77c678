# profile: standard
"""A method for the class alone opens what its class and the heirs of that give it, in a thread or not."""
import asyncio
from urllib.request import Request, urlopen


class Client:
    def _get(self, address):
        return urlopen(Request(address))

    def _put(self, address):
        return urlopen(Request(address))  # S310

    def _delete(self, address):
        return urlopen(Request(address))

    def _patch(self, address):
        return urlopen(Request(address))  # S310

    def _head(self, address):
        return urlopen(Request(address))  # S310

    async def delete(self):
        await asyncio.to_thread(self._delete, "https://jars.example/1")

    async def patch(self, address):
        await asyncio.to_thread(self._patch, "https://jars.example/1")
        await asyncio.to_thread(self._patch, address)


class Jars(Client):
    JARS = "https://jars.example"

    def list_jars(self):
        return self._get(self.JARS)

    def put_jar(self, address):
        self._put(self.JARS)
        self._put(address)


class Lids(Client):
    def _head(self, address):
        return None

    def lids(self):
        return self._head("https://lids.example")


class Shelf:
    def shelves(self):
        return self._patch("https://jars.example")
