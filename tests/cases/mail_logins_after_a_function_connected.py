# profile: standard
"""Connections to mail servers that a function makes as they are."""
import smtplib

from adapters import Adapter


class ConnectedInClear(Adapter):
    def open(self) -> smtplib.SMTP:
        server = smtplib.SMTP(self.host, 25)
        server.ehlo()
        return server

    def open_again(self) -> smtplib.SMTP:
        return self.open()

    def send(self, server: smtplib.SMTP):
        server = self.open()
        server.login(self.user, self.word)  # SEC613

    def send_again(self):
        with self.open_again() as server:
            server.login(self.user, self.word)  # SEC613
