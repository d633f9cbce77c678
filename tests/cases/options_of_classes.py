# profile: standard
"""Options that the body of a class sets: whoever makes an instance, or derives a class, may set them otherwise."""
import smtplib
import ssl
from typing import Optional

from flask import request

from clients import Client


class Sender(Client):
    starttls: bool = False

    def send(self, user, password, message):
        with smtplib.SMTP("mail.example.org") as server:
            if self.starttls:
                server.starttls(context=ssl.create_default_context())
            server.login(user, password)


class Relay:
    starttls = False

    def send(self, user, password, message):
        with smtplib.SMTP("mail.example.org") as server:
            if self.starttls:
                server.starttls()  # SEC227
            server.login(user, password)


class Console:
    enabled = False
    prompt: Optional[str] = None

    def run(self):
        if self.enabled:
            eval(request.args["command"])  # S307
        if self.prompt:
            eval(self.prompt + request.args["command"])  # S307


class Quiet:
    def send(self, user, password):
        enabled = False
        with smtplib.SMTP("mail.example.org") as server:
            if enabled:
                server.starttls(context=ssl.create_default_context())
                server.login(user, password)


class Table:
    name = "users"
    quoted = True

    def fetch(self, cursor):
        cursor.execute(f"SELECT * FROM {self.name}")
        if self.quoted:
            cursor.execute(f'SELECT * FROM "{self.name}"')
