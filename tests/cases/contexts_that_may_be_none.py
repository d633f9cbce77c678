# profile: standard
"""Contexts of mail and FTP that are None unless something is configured, and logins behind functions that connect."""
import imaplib
import smtplib
import ssl
from ftplib import FTP_TLS


def send(host, user, password, cert=None):
    context = None
    if cert:
        context = ssl.create_default_context()
        context.load_cert_chain(cert)
    smtp = smtplib.SMTP_SSL(host, context=context)  # SEC227
    smtp.login(user, password)
    return smtp


def send_started(host, user, password, cert=None):
    context = None
    if cert:
        context = ssl.create_default_context()
        context.load_cert_chain(cert)
    smtp = smtplib.SMTP(host)
    smtp.starttls(context=context)  # SEC227
    smtp.login(user, password)


def read_started(inbox, user, password, cert=None):
    context = None
    if cert:
        context = ssl.create_default_context()
        context.load_cert_chain(cert)
    inbox = imaplib.IMAP4(inbox)
    inbox.starttls(context)  # SEC227
    inbox.login(user, password)


def send_checked(host, user, password, cert=None):
    context = None
    if cert:
        context = ssl.create_default_context(cafile=cert)
    else:
        context = ssl.create_default_context()
    smtp = smtplib.SMTP_SSL(host, context=context)
    smtp.login(user, password)


def send_as_asked(host, user, password, verify=True):
    context = None
    if verify:
        context = ssl.create_default_context()
    smtp = smtplib.SMTP_SSL(host, context=context)
    smtp.login(user, password)


def send_where_it_is_used(host, user, password, port):
    context = None
    if port == 465:
        context = ssl.create_default_context()
    if port == 465:
        smtp = smtplib.SMTP_SSL(host, context=context)
        smtp.login(user, password)


def send_by_callers(host, user, password, context=None):
    smtp = smtplib.SMTP_SSL(host, context=context)
    smtp.login(user, password)


class Connection:
    def connect(self):
        self.con = self.make_connection()

    def login(self):
        self.con.login(self.user, self.password)


class TlsConnection(Connection):
    @staticmethod
    def make_connection():
        return FTP_TLS()  # SEC227


def connection():
    return FTP_TLS()  # SEC227


def checked_connection():
    return FTP_TLS(context=ssl.create_default_context())


def anonymous():
    return FTP_TLS()


def publish(user, password):
    con = connection()
    con.login(user, password)
    con.prot_p()
    return checked_connection()


def look():
    return anonymous().getwelcome()
