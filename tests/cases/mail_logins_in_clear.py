# profile: standard
"""Ways to log in at mail servers: some send the password as it is, some only prove that it is known."""
import imaplib
import smtplib


def post(user, password, way):
    server = smtplib.SMTP("mail.example.org")
    server.user, server.password = user, password
    server.auth("PLAIN", server.auth_plain)  # SEC613
    server.auth("login", server.auth_login)  # SEC613
    server.auth("CRAM-MD5", server.auth_cram_md5)
    server.auth(way, server.auth_plain)


def read(user, token, prove):
    inbox = imaplib.IMAP4("mail.example.org")
    inbox.authenticate("XOAUTH2", lambda _: token)  # SEC613
    inbox.authenticate(mechanism="CRAM-MD5", authobject=prove)
    inbox.login_cram_md5(user, token)
    near = imaplib.IMAP4("localhost")
    near.authenticate("PLAIN", prove)
    checked = imaplib.IMAP4_SSL("mail.example.org", ssl_context=make_context())
    checked.authenticate("PLAIN", prove)


def in_clear(user, password):
    server = smtplib.SMTP("mail.example.org")
    server.login(user, password)  # SEC613


def encrypted(user, password):
    server = smtplib.SMTP("mail.example.org")
    server.starttls(context=make_context())
    server.login(user, password)


class Sender:
    def __init__(self, user, password):
        self.server = None
        self.server = smtplib.SMTP("mail.example.org")
        self.encrypt()
        self.server.login(user, password)

    def encrypt(self):
        self.server.starttls(context=make_context())


class Announcer:
    def __init__(self, user, password):
        self.server = smtplib.SMTP("mail.example.org")
        self.server.login(user, password)  # SEC613


def either_way(user, password, encrypted):
    server = smtplib.SMTP_SSL("a.example.org", context=make_context()) if encrypted else smtplib.SMTP("a.example.org")
    if not encrypted:
        server.starttls(context=make_context())
    server.login(user, password)


def to_two_servers(user, word):
    server = smtplib.SMTP("mail.example.org", 25)
    server.login(user, word)  # SEC613
    server.quit()
    server = smtplib.SMTP("mail.example.com", 587)
    server.starttls(context=context)
    server.login(user, word)


def to_two_servers_in_turn(user, word):
    with smtplib.SMTP("mail.example.com", 587) as server:
        server.starttls(context=context)
        server.login(user, word)
    with smtplib.SMTP("mail.example.org", 25) as server:
        server.login(user, word)  # SEC613


def once_more(user, word, strict):
    server = smtplib.SMTP("mail.example.org", 25)
    if strict:
        server = smtplib.SMTP("mail.example.org", 587)
        server.starttls(context=context)
    server.login(user, word)


def until_one_answers(user, word):
    for host in HOSTS:
        with smtplib.SMTP(host, 587) as server:
            server.starttls(context=context)
            server.login(user, word)
