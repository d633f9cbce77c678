# profile: standard
"""Servers of mail that a function of the file may have told to encrypt, or that nobody told."""
import smtplib

from contexts import make_context


def encrypt(server):
    server.starttls(context=make_context())


def log_in(user, password):
    server = smtplib.SMTP("mail.example.org")
    encrypt(server)
    server.login(user, password)
