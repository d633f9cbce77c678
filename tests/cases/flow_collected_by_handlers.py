# profile: standard
"""What handlers collect by position: the rest of the path, or the words of a command."""
import os
import subprocess

import cherrypy
from cherrypy.lib.static import serve_file
from discord.ext import commands


def directory(base):
    @cherrypy.expose
    def handler(*args, **kwargs):
        return serve_file(os.path.join(base, *args))  # SEC101

    return handler


class Pages:
    @cherrypy.expose
    def default(self, *path):
        for name in path:
            open("/srv/" + name)  # SEC101
        return str(len(path))

    def unexposed(self, *path):
        return open(os.path.join("/srv", *path)).read()


@commands.command()
async def run(context, *words):
    subprocess.run("echo " + words[0], shell=True)  # S602


class Shop:
    @cherrypy.expose
    def page(self, *path):
        if path[0] == "help" and path[1] in ("faq", "terms"):
            open("/srv/" + path[1])
            return open("/srv/" + path[2])  # SEC101
        return ""

    @cherrypy.expose
    def rest(self, *path):
        if len(path) > 1 and path[0] == "files":
            return self.file(*path)
        return ""

    def file(self, *path):
        return serve_file(path=os.path.join("/srv", *path[1:]))  # SEC101

    @cherrypy.expose
    def picture(self, **fields):
        if fields["kind"] not in ("png", "svg"):
            raise cherrypy.HTTPError(400)
        open("/srv/picture." + fields["kind"])
        return open("/srv/" + fields["name"])  # SEC101

    @cherrypy.expose
    def sound(self, **fields):
        if fields.get("kind", "ogg") == "ogg":
            open("/srv/" + fields.get("kind"))
            return open("/srv/" + fields.get("name"))  # SEC101
        return ""
