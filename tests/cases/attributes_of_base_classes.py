# profile: standard
"""Attributes that the constructor of a base class of the same file assigns."""
import paramiko
import requests


class Client:
    def __init__(self, base):
        self.base = base
        self.session = requests.Session()
        self.link = paramiko.SSHClient()


class Loose(Client):
    def __init__(self, base):
        super().__init__(base)
        self.session.verify = False  # S501
        self.link.set_missing_host_key_policy(paramiko.AutoAddPolicy())  # S507


class Looser(Loose):
    def fetch(self, name):
        self.session.verify = False  # S501
        return self.session.get(self.base + name, timeout=9)


class Careful(Client):
    def __init__(self, base, session):
        super().__init__(base)
        self.session = session
        self.session.verify = False


class Settings:
    def __init__(self):
        self.session = {}


class Kept(Settings):
    def read(self):
        self.session.verify = False
