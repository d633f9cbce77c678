# profile: standard
"""Clients for mail that one method connects and another one logs in with."""
import imaplib
import smtplib
import ssl


class Inbox:
    def __init__(self, settings):
        self.settings = settings
        self.client = self.connected()
        self.client.login(settings.user, settings.password)

    def connected(self):
        if self.settings.port:
            return imaplib.IMAP4_SSL(self.settings.host, self.settings.port)  # SEC227
        return imaplib.IMAP4_SSL(self.settings.host, ssl_context=ssl.create_default_context())


class Sender:
    def connect(self, host):
        self.server = smtplib.SMTP(host)
        self.server.starttls()  # SEC227

    def log_in(self, user, password):
        self.server.login(user, password)


class Relay:
    def connect(self, host):
        self.server = smtplib.SMTP(host)
        self.server.starttls()

    def log_in(self, account):
        self.login(account)
        account.login()
