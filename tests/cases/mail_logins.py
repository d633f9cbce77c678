# profile: standard
"""Logins at mail servers: without TLS, and over TLS that checks nothing, however that is said."""
import imaplib
import poplib
import smtplib
import ssl

UNCHECKED = None


def post(user, password):
    server = smtplib.SMTP("mail.example.org")
    server.starttls(context=None)  # SEC227
    server.login(user, password)


def post_as_set(user, password):
    server = smtplib.SMTP_SSL("mail.example.org", context=UNCHECKED)  # SEC227
    server.auth("PLAIN", server.auth_plain)


def read(user, password):
    inbox = imaplib.IMAP4("mail.example.org")
    inbox.starttls(None)  # SEC227
    inbox.login_cram_md5(user, password)


def fetch(user, password):
    inbox = poplib.POP3_SSL("mail.example.org", context=ssl.create_default_context())
    inbox.user(user)
    inbox.pass_(password)


def post_with(user, password, context=None):
    server = smtplib.SMTP("mail.example.org")
    server.starttls(context=context)
    server.login(user, password)


def post_to_all():
    server = smtplib.SMTP("mail.example.org")
    server.starttls(context=None)
