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
