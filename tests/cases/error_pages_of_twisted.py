# profile: standard
"""Pages of Twisted that say what went wrong."""
from html import escape

from twisted.web import pages, resource


class Hosts(resource.Resource):
    def getChild(self, path, request):
        host = request.getHeader("host")
        if path == b"a":
            return resource.NoResource("host %s not found" % host)  # SEC105
        if path == b"c":
            return resource.ErrorPage(500, "Error", "host " + host)  # SEC105
        if path == b"d":
            return resource.ForbiddenResource("host " + host)  # SEC105
        if path == b"e":
            return resource.NoResource("host %s not found" % escape(host))
        if path == b"f":
            return resource.NoResource()
        return pages.notFound(message="host %s not found" % host)


class Names(resource.Resource):
    def getChild(self, path, request):
        return resource.NoResource(message=f"{path.decode()} not found")  # SEC105
