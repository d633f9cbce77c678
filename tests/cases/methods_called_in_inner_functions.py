# profile: standard
"""Functions within a method know the instance that it is a method of."""
import os

from flask import Flask, request

app = Flask(__name__)


class Shelf:
    def __init__(self, slow):
        self.slow = slow

    def sure(self, wanted: bool = False) -> str:
        if self.slow:
            return "true" if wanted else "false"
        return "1" if wanted else "0"

    def named(self, name):
        return f"ls /srv/{name}"

    def books(self, connection):
        def sold(name):
            connection.cursor().execute(f"select title from books where name = ? and sold = {self.sure(False)}", (name,))
            connection.cursor().execute(f"select title from books where name = '{name}' and sold = {self.sure()}")  # S608

        return sold

    def show(self):
        def listed(folder):
            os.system(self.named("books"))
            os.system(self.named(request.args["folder"]))  # S605

        return listed

    def other(self, other):
        def listed():
            os.system(other.named("books"))  # S605

        return listed
