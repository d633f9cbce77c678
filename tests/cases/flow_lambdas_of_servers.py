# profile: standard
"""Functions without a name that servers of XML-RPC call."""
import os
from xmlrpc.server import SimpleXMLRPCServer  # S411

server = SimpleXMLRPCServer(("localhost", 8000))
server.register_function(lambda name: os.system("show " + name), "show")  # S605
server.register_function(lambda name="all", *rest: os.system("list " + str(rest)), "list")  # S605
server.register_function(lambda: os.system("date"), "date")
