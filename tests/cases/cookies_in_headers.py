# profile: standard
"""Cookies that are written out as headers get the flags that their text says, if all of it is known."""
from http.server import BaseHTTPRequestHandler

from flask import make_response


class Door(BaseHTTPRequestHandler):
    def do_POST(self):
        self.send_response(200)
        self.send_header("Set-Cookie", f"session={self.ticket}; HttpOnly; Path=/")  # SEC500
        self.send_header("Set-Cookie", "token=" + self.ticket + "; Secure; SameSite=Lax")  # SEC500
        self.send_header("Set-Cookie", f"session={self.ticket}; Secure; HttpOnly; SameSite=Lax")
        self.send_header("Set-Cookie", f"session={self.ticket}; Path=/; {self.flags}")
        self.send_header("Set-Cookie", f"session={self.ticket}; HttpOnly{self.flags}")
        self.send_header("Set-Cookie", f"session={self.ticket}")
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
