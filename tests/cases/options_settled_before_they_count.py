# profile: standard
"""Options that turn checks off, as they come to be used: settled, kept, or looked up in a table."""
import ssl

import requests
import winrm

VERSIONS = {"1.0": ssl.TLSVersion.TLSv1, "1.2": ssl.TLSVersion.TLSv1_2, "1.3": ssl.TLSVersion.TLSv1_3}


def settled(url, verify):
    return url, True if verify is None else verify


class Client:
    def __init__(self, url=None, verify=None, session=requests.Session()):
        url, verify = settled(url, verify)
        self.url = url
        self.verify = True if verify else False
        self.session = session

    def status(self):
        return self.session.get(self.url, verify=self.verify, timeout=9)


class Careless:
    def __init__(self, url=None, verify=None, session=requests.Session()):
        self.url = url
        self.verify = True if verify else False
        self.never = False
        self.session = session

    def status(self):
        self.session.get(self.url, verify=self.never, timeout=9)  # S501
        return self.session.get(self.url, verify=self.verify, timeout=9)  # S501


class Connection:
    def __init__(self, verify=True, check_hostname=True, unverified=True):
        self.check_hostname = check_hostname if verify else False
        self.check_other_host = False if unverified else True

    def context(self):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = self.check_hostname
        other = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        other.check_hostname = self.check_other_host  # SEC220
        return context, other


class Backend:
    def __init__(self, host, no_verify_ssl=False):
        self.arguments = {"endpoint": f"https://{host}/wsman"}
        if no_verify_ssl:
            self.arguments["server_cert_validation"] = "ignore"

    def run(self):
        return winrm.protocol.Protocol(**self.arguments)


class Unverified:
    def __init__(self, host):
        self.arguments = {"endpoint": f"https://{host}/wsman"}
        self.arguments["server_cert_validation"] = "ignore"

    def run(self):
        return winrm.protocol.Protocol(**self.arguments)  # SEC225


def of_option(name=None):
    context = ssl.create_default_context()
    version = VERSIONS.get(name)
    if version is not None:
        context.minimum_version = version
    return context


def old_by_default(name=None):
    context = ssl.create_default_context()
    context.minimum_version = VERSIONS.get(name, ssl.TLSVersion.TLSv1)  # S502
    return context


def old():
    context = ssl.create_default_context()
    context.minimum_version = VERSIONS["1.0"]  # S502
    return context
