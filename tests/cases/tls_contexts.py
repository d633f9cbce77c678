# profile: standard
"""Contexts of servers, of classes, and lists of ciphers that are chosen elsewhere."""
import ssl

CIPHERS = {"old": "ALL:RC4", "new": "ECDHE+AESGCM:!RC4:!aNULL"}


class Options:
    def __init__(self):
        self.check_hostname = False


class Client:
    def __init__(self, host):
        self.context = ssl.create_default_context()
        if host == "old.example.org":
            self.context.check_hostname = False
            self.context.verify_mode = ssl.CERT_NONE  # SEC221

    def relax(self):
        self.context.check_hostname = False  # SEC220


def server():
    context = ssl.SSLContext(protocol=ssl.PROTOCOL_TLS_SERVER)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def choose(context, name):
    context.set_ciphers(CIPHERS[name])
    context.set_ciphers("ECDHE+AESGCM:!RC4:!aNULL:!MD5")
    context.set_ciphers("DEFAULT@SECLEVEL=2")


def broken():
    context = ssl.create_default_context()
    context.set_ciphers("HIGH:RC4-MD5:!aNULL")  # SEC223
    context.set_ciphers("ECDHE-RSA-DES-CBC3-SHA")  # SEC223


def required(mode):
    return mode != ssl.CERT_NONE


def parse(options):
    return {"none": ssl.CERT_NONE, "required": ssl.CERT_REQUIRED}[options.mode]
