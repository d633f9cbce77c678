# profile: standard
"""Routes that let only words through to a handler, and those that let more through."""
from tornado.web import Application, RequestHandler, url

NAME = r"[\w-]+"


class Part(RequestHandler):
    def get(self, number, part):
        self.write(getattr(self.application, part).name)


class Named(RequestHandler):
    def get(self, name):
        self.write(getattr(self.application, name).name)


class Open(RequestHandler):
    def get(self, part):
        self.write(getattr(self.application, part).name)  # SEC116


class Elsewhere(RequestHandler):
    def get(self, part):
        self.write(getattr(self.application, part).name)  # SEC116


class Twice(RequestHandler):
    def get(self, part):
        self.write(getattr(self.application, part).name)  # SEC116


application = Application([
    (r"/flows/(?P<number>[0-9a-f\-]+)/(?P<part>request|response)", Part),
    url(rf"/named/({NAME})", Named),
    (r"/open/(.*)", Open),
    (r"/once/(\d+)", Twice),
    (r"/again/([^/]+)", Twice),
])
