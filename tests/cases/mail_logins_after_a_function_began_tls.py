# profile: standard
"""Connections to mail servers that a function makes, and begins TLS on."""
import poplib
import smtplib

from adapters import Adapter


class Connected(Adapter):
    def open(self) -> smtplib.SMTP:
        server = smtplib.SMTP(self.host, 587)
        try:
            server.starttls(context=make_context())
        except smtplib.SMTPException:
            server.close()
            raise
        return server

    def open_again(self) -> smtplib.SMTP:
        def attempt() -> smtplib.SMTP:
            return self.open()

        return attempt() or self.open()

    def send(self):
        server = self.open()
        server.login(self.user, self.word)

    def send_again(self):
        with self.open_again() as server:
            server.login(self.user, self.word)


class Reading(Adapter):
    def open(self) -> poplib.POP3:
        box = poplib.POP3(self.host)
        box.stls()
        return box

    def read(self):
        box = self.open()
        box.pass_(self.word)
