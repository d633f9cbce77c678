# profile: standard
"""What aiosmtpd, nameko and Connexion hand over."""

from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import Envelope
from connexion import request
from nameko.web.handlers import http
from pymongo import MongoClient

users = MongoClient("mongodb://db").shop.users
INBOX = Path("/srv/intake")


class Intake:
    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        local, _, domain = address.partition("@")
        if (INBOX / f"{local}.policy").read_text() == "closed":  # SEC101
            return "550 box is closed"
        return (INBOX / f"{session}.policy").read_text()

    async def handle_DATA(self, server, session, envelope: Envelope):
        (INBOX / envelope.mail_from).write_bytes(envelope.content)  # SEC101


Controller(Intake()).start()


class Billing:
    name = "billing"

    @http("GET", "/invoice/<path:number>")
    def invoice(self, request, number):
        return open(f"/srv/invoices/{number}.pdf").read()  # SEC101

    @http("GET", "/back")
    def back(self, request):
        return open("/srv/invoices/" + request.args["name"]).read()  # SEC101


async def login():
    body = await request.json()
    return users.find_one({"email": body["email"]})  # SEC107
