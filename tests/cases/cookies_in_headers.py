# profile: standard
"""Cookies that are written out as headers get the flags that their text says, if all of it is known."""
from http.server import BaseHTTPRequestHandler

from flask import make_response
from starlette.responses import PlainTextResponse


class Door(BaseHTTPRequestHandler):
    def do_POST(self):
        self.send_response(200)
        self.send_header("Set-Cookie", f"session={self.ticket}; HttpOnly; Path=/")  # SEC500
        self.send_header("Set-Cookie", "token=" + self.ticket + "; Secure; SameSite=Lax")  # SEC500
        self.send_header("Set-Cookie", f"session={self.ticket}; Secure; HttpOnly; SameSite=Lax")
        self.send_header("Set-Cookie", f"session={self.ticket}; Path=/; {self.flags}")
        self.send_header("Set-Cookie", f"session={self.ticket}; HttpOnly{self.flags}")
        self.send_header("Set-Cookie", f"session={self.ticket}")  # SEC500
        self.send_header("Set-Cookie", "session=")
        self.send_header("Set-Cookie", f"{self.name}={self.ticket}; Path=/")
        self.send_header("Set-Cookie", "colour=red; Path=/")
        self.send_header("Set-Cookie", "session=; Max-Age=0")
        self.send_header("Set-Cookie", "session=gone; Max-Age=0; Path=/")
        self.send_header("Content-Type", "session=1; Path=/")


def answer(ticket, place):
    made = make_response("")
    made.headers["Set-Cookie"] = f"session={ticket}; Path={place};"  # SEC500
    made.headers["set-cookie"] = "session=%s; secure; httponly" % ticket
    made.headers["X-Note"] = f"session={ticket}; Path=/"
    made.headers.add("Set-Cookie", f"auth={ticket}; HttpOnly")  # SEC500
    return made


def answer_together(ticket):
    if ticket.old:
        return PlainTextResponse("old", headers={"set-cookie": f"session={ticket}; Path=/; Secure; HttpOnly"})
    return PlainTextResponse("new", headers={"set-cookie": f"session={ticket}; Path=/"})  # SEC500


def lambda_handler(event, context):
    record = {"Set-Cookie": f"session={TICKET}; Path=/"}
    store(record)
    return {"statusCode": 200, "headers": {"Set-Cookie": f"session={TICKET}; Path=/; Secure"}}  # SEC500


def application(environ, start_response):
    headers = [("Content-Type", "text/html"), ("Set-Cookie", "session=%s; Path=/" % environ["ticket"])]  # SEC500
    start_response("200 OK", headers)
    return [b""]
