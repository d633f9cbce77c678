# profile: standard
"""What type an answer has, where a method of the handler sets the header that says it, of what it is handed."""
from http.server import BaseHTTPRequestHandler

from tornado.web import RequestHandler


class Helped(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/":
            self.head("text/html")
            self.wfile.write(b"<p>Welcome")
        else:
            self.head("text/csv")
            self.wfile.write(self.path.encode())

    def do_POST(self):
        self.head("text/html")
        self.wfile.write(self.path.encode())  # SEC105

    def do_PUT(self):
        self.head()
        self.wfile.write(self.path.encode())

    def do_DELETE(self):
        self.refuse()

    def refuse(self):
        self.head(kind="text/html")
        self.wfile.write(f"<p>{self.path} stays".encode())  # SEC105

    def head(self, kind="text/plain"):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.end_headers()


class Replying(BaseHTTPRequestHandler):
    def do_GET(self):
        self.reply(self.path)

    def do_POST(self):
        self.reply(self.path, "text/xml")

    def reply(self, body, kind="application/json"):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body.encode())


class Varying(BaseHTTPRequestHandler):
    def do_GET(self):
        self.reply(self.path, "text/html")

    def do_POST(self):
        self.reply("<p>{}")

    def reply(self, body, kind="application/json"):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body.encode())  # SEC105


class Prepared(RequestHandler):
    def prepare(self):
        self.set_header("Content-Type", "application/json")

    def get(self):
        self.write(self.get_argument("name"))

    def post(self):
        self.page()
        self.write(self.get_argument("name"))  # SEC105

    def page(self):
        self.set_header("Content-Type", "text/html")
