# profile: standard
"""A handler that takes all it is sent by the way, in a file that asks for nothing else."""
import cherrypy


class Files:
    @cherrypy.expose
    def default(self, *path):
        return open("/srv/" + path[0])  # SEC101

    def inner(self, *path):
        return open("/srv/" + path[0])
