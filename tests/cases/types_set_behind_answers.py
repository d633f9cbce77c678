# profile: standard
"""A type that is set where the method has come to its end before says nothing of what was sent."""
import tornado.web


class Files(tornado.web.RequestHandler):
    def get(self, name):
        if self.missing():
            self.write(f"{name} is missing")  # SEC105
            return
        self.write("fine " + name)
        self.set_header("Content-Type", "text/plain")

    def head(self, name):
        try:
            self.check()
        except OSError:
            self.write(name)  # SEC105
            raise
        self.set_header("Content-Type", "text/plain")

    def post(self, name):
        if self.missing():
            self.write(name)
        self.set_header("Content-Type", "text/plain")

    def put(self, name):
        self.set_header("Content-Type", "text/plain")
        if self.missing():
            self.write(name)
            return
        self.write("fine")
