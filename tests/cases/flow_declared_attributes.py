# profile: standard
"""Attributes whose types the body of a class declares, and that its methods fill."""
import os
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit


class Handler(BaseHTTPRequestHandler):
    query: dict[str, list[str]]
    names: list[str]
    limit: int = 9

    def parse_request(self) -> bool:
        if not super().parse_request():
            return False
        self.query = parse_qs(urlsplit(self.path).query)
        self.names = ["a", "b"]
        return True

    def do_GET(self):
        os.system("list " + self.query["name"][0])  # S605
        os.system("list " + self.names[0])
        os.system(f"list {self.limit}")
