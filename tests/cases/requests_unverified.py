# profile: standard
"""Where `verify` turns the check of certificates off, and where it means something else."""
import requests
from requests import Session
from requests.adapters import HTTPAdapter
from requests.sessions import Session as Other

import jwt

OFF = False


class Api(Session):
    def __init__(self):
        super().__init__()
        self.verify = False  # S501


class Client:
    def __init__(self, verify: bool = True):
        self.session = requests.Session()
        self.session.verify = verify

    def fetch(self, url):
        self.session.get(url, timeout=5)
        self.session.get(url, timeout=5, verify=True)
        self.session.get(url, timeout=5, verify=None)
        self.session.get(url, timeout=5, verify="ca.pem")
        return self.session.get(url, timeout=5, verify=False)  # S501


class Adapter(HTTPAdapter):
    def __init__(self, insecure=False):
        self.insecure = insecure
        super().__init__()

    def cert_verify(self, conn, url, verify, cert):
        if self.insecure:
            return super().cert_verify(conn, url, False, cert)
        return super().cert_verify(conn, url, verify, cert)


class Careless(HTTPAdapter):
    def cert_verify(self, conn, url, verify, cert):
        return super().cert_verify(conn, url, False, cert)  # S501


def fetch(url, session: Other, options):
    requests.post(url, timeout=5, **{"verify": False})  # S501
    requests.get(url, timeout=5, verify=OFF)  # S501
    requests.get(url, timeout=5, verify=options.verify)
    requests.get(url, timeout=5, **options)
    session.put(url, verify=False)  # S501
    requests.session().request("GET", url, verify=False)  # S501
    options.get(verify=False)
    jwt.get_unverified_header(url)
