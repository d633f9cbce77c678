# profile: standard
"""Methods that other programs call, for an instance or a class was handed over to a server."""
import os
from xmlrpc.server import SimpleXMLRPCServer  # S411

import Pyro5.api
import zerorpc
from nameko.rpc import rpc


class Files:
    def read(self, name):
        return open("/srv/" + name).read()  # SEC101

    def size(self, name: int):
        return open(f"/srv/{name}").read()

    def _read(self, name):
        return open("/srv/" + name).read()


class Drawers:
    def read(self, name):
        return open("/srv/" + name).read()  # SEC101


class Shelves:
    def read(self, name):
        return open("/srv/" + name).read()


server = SimpleXMLRPCServer(("localhost", 8000))
server.register_instance(Files())
shelves = Shelves()
drawers = Drawers()
zerorpc.Server(drawers).bind(os.environ["ADDRESS"])


@Pyro5.api.expose
class Notes:
    def __init__(self, root):
        self.root = open("/srv/" + root)

    def read(self, name):
        return open("/srv/" + name).read()  # SEC101


class Letters:
    @Pyro5.api.expose
    def read(self, name):
        return open("/srv/" + name).read()  # SEC101

    def store(self, name):
        open("/srv/" + name)


class Mails:
    @rpc
    def read(self, name):
        return open("/srv/" + name).read()  # SEC101
