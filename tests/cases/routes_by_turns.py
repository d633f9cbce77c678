# profile: standard
"""web.py is told patterns and the names of classes by turns."""
import web

urls = (
    "/files/(.*)", "Files",
    "/pages/(\\d+)", "Pages",
    "/own", "Own",
)
app = web.application(urls, globals())


class Files:
    def GET(self, name):
        return open(name).read()  # SEC101

    def POST(self, name):
        return open("/srv/" + name).read()  # SEC101

    def helper(self, name):
        return open(name).read()


class Pages:
    def GET(self, number):
        return open("/srv/" + number).read()


class Own:
    def GET(self):
        return open("/srv/own").read()


class Elsewhere:
    def GET(self, name):
        return open(name).read()
