# profile: standard
"""Methods that are looked up by a name that is put together."""
from http.server import BaseHTTPRequestHandler


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        name, _, argument = self.path.strip("/").partition("/")
        command = getattr(self, "cmd_" + name, None)
        if command is None:
            self.send_error(404)
            return
        command(argument)
        getattr(self, f"number_{name}")(int(argument))

    def cmd_read(self, path):
        with open(path) as file:  # SEC101
            return file.read()

    def cmd_size(self, path):
        return len(path)

    def number_read(self, place):
        with open("/srv/%d" % place) as file:
            return file.read()

    def read_all(self, path):
        with open(path) as file:
            return file.read()
