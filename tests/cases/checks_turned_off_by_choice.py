# profile: standard
"""Who runs a program may turn its checks off: that is no mistake of its author."""
import smtplib
import ssl

import aiohttp
import asyncssh
import ldap
import paramiko
import requests
import tornado.httpclient
import urllib3
from OpenSSL import SSL
from pexpect import pxssh


def context(settings, verify, use_tls):
    made = ssl.create_default_context()
    if not verify:
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
    other = ssl.create_default_context()
    if settings.verify_cert:
        other.verify_mode = ssl.CERT_REQUIRED
    else:
        other.check_hostname = False
        other.verify_mode = ssl.CERT_NONE
    third = ssl.create_default_context()
    third.verify_mode = ssl.CERT_NONE if settings["insecure"] else ssl.CERT_REQUIRED
    if use_tls:
        fourth = ssl.create_default_context()
        fourth.verify_mode = ssl.CERT_NONE  # SEC221
        fifth = ssl.create_default_context()
        fifth.check_hostname = False  # SEC220
    return made, other, third


def old_context(verify_ssl):
    if verify_ssl:
        return ssl.create_default_context()
    return ssl._create_unverified_context()


def older_context(verify_ssl):
    if verify_ssl:
        print("verified")
    return ssl._create_unverified_context()  # S323


def fetch(url, skip_cn_check):
    if skip_cn_check:
        lax = ssl.create_default_context()
        lax.check_hostname = False
    if url.startswith("https://"):
        return requests.get(url, verify=False, timeout=9)  # S501
    return requests.get(url, timeout=9)


def fetch_as_told(url, options):
    if options.insecure:
        return requests.get(url, verify=False, timeout=9)
    return tornado.httpclient.HTTPRequest(url, validate_cert=False)  # SEC225


def fetch_by_request(url, validate):
    if validate:
        return tornado.httpclient.HTTPRequest(url)
    else:
        return tornado.httpclient.HTTPRequest(url, validate_cert=False)


def connect(self):
    client = paramiko.SSHClient()
    if self.no_host_key_check:
        client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    else:
        client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    if self.port:
        client.set_missing_host_key_policy(paramiko.AutoAddPolicy())  # S507
    options = {"host": self.host}
    if self.known_hosts == "none":
        options["known_hosts"] = None
    elif self.known_hosts:
        options["known_hosts"] = self.known_hosts
    return asyncssh.connect(**options)


def connect_as_told(self):
    if self.insecure:
        return asyncssh.connect(self.host, known_hosts=None)
    return asyncssh.connect(self.host, known_hosts=None)  # SEC611


def log_in_as_told(self):
    if self.insecure:
        return pxssh.pxssh(options={"StrictHostKeyChecking": "no"})
    return pxssh.pxssh(options={"StrictHostKeyChecking": "no"})  # SEC611


def wrap(self, sock, settings):
    if self.insecure is True:
        return ssl.wrap_socket(sock, cert_reqs=ssl.CERT_NONE)  # S504
    validate = ssl.CERT_REQUIRED if settings.validate_cert else ssl.CERT_NONE
    return Tls(validate=validate), Tls(validate=ssl.CERT_NONE)  # SEC221


def wrap_always(self, sock):
    if self.tunnel:
        return ssl.wrap_socket(sock, cert_reqs=ssl.CERT_NONE)  # S504 SEC221
    return None


async def fetch_all(self, session: aiohttp.ClientSession, url):
    options = {"timeout": 9}
    if not self.verify:
        options["ssl"] = False
    async with session.get(url, **options) as response:
        await response.read()
    async with session.get(url, ssl=False) as response:  # S501
        return await response.read()


class Client:
    def __init__(self, insecure, file):
        if insecure:
            self.verify = False
        else:
            self.verify = file

    def fetch(self, url):
        return requests.get(url, verify=self.verify, timeout=9)


def session(no_verify, strict_host_key_policy, client):
    made = requests.Session()
    if no_verify:
        made.verify = False
    if strict_host_key_policy:
        client.set_missing_host_key_policy(paramiko.RejectPolicy())
    else:
        client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    other = requests.Session()
    other.verify = False  # S501
    return made, other


class Overwritten:
    verify = False

    def __init__(self, verify):
        self.verify = verify

    def fetch(self, url):
        return requests.get(url, verify=self.verify, timeout=9)


class Kept:
    verify = False

    def relax(self, verify):
        self.verify = verify

    def fetch(self, url):
        return requests.get(url, verify=self.verify, timeout=9)  # S501


def directory(self):
    if self.insecure:
        return Tls(validate=ssl.CERT_NONE)
    return Tls(validate=ssl.CERT_REQUIRED)


def context_by_name(allow_invalid_certificates, quick):
    mode = ssl.CERT_NONE if allow_invalid_certificates else ssl.CERT_REQUIRED
    made = ssl.create_default_context()
    made.check_hostname = not allow_invalid_certificates
    made.verify_mode = mode
    other = ssl.create_default_context()
    other_mode = ssl.CERT_NONE if quick else ssl.CERT_REQUIRED
    other.verify_mode = other_mode  # SEC221
    return made, other


MODES = {"none": ssl.CERT_NONE, "required": ssl.CERT_REQUIRED}


class Connection:
    def __init__(self, cert_reqs):
        if isinstance(cert_reqs, str):
            cert_reqs = MODES[cert_reqs]
        elif cert_reqs is None:
            cert_reqs = ssl.CERT_NONE
        self.cert_reqs = cert_reqs
        self.mode = ssl.CERT_NONE

    def context(self, mode):
        made = ssl.create_default_context()
        made.verify_mode = self.cert_reqs
        other = ssl.create_default_context()
        other.verify_mode = MODES[mode]
        third = ssl.create_default_context()
        third.verify_mode = self.mode  # SEC221
        fourth = ssl.create_default_context()
        fourth.verify_mode = MODES["none"]  # SEC221
        return made, other, third, fourth


def directory(settings, use_tls):
    if use_tls:
        ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER)  # SEC642
    if getattr(settings, "IGNORE_CERT_ERRORS", False):
        ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER)
    if not settings.verify:
        ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_ALLOW)


def pools(cluster, insecure, verify_hostname):
    config = {}
    config["cert_reqs"] = "CERT_NONE" if cluster.get("insecure-skip-tls-verify") else "CERT_REQUIRED"
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)
    if insecure:
        config["cert_reqs"] = "CERT_NONE"
        return urllib3.PoolManager(assert_hostname=False)
    if not verify_hostname:
        context.set_verify(SSL.VERIFY_NONE, None)
    return context


def fixed_pools():
    config = {}
    config["cert_reqs"] = "CERT_NONE"  # SEC221
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)
    context.set_verify(SSL.VERIFY_NONE, None)  # SEC221
    return context, config, urllib3.PoolManager(assert_hostname=False)  # SEC221


def configured(ssl_verify):
    ssl_config = get_ssl_configuration(ssl_verify)
    if ssl_config is False:
        ssl_config = ssl.create_default_context()
        ssl_config.check_hostname = False
        ssl_config.verify_mode = ssl.CERT_NONE
    if ssl_config is None:
        ssl_config = ssl.create_default_context()
        ssl_config.check_hostname = False
        ssl_config.verify_mode = ssl.CERT_NONE  # SEC221
    return ssl_config


def trusted_by_policy(policy, name):
    client = paramiko.SSHClient()
    if policy == "reject":
        client.set_missing_host_key_policy(paramiko.RejectPolicy())
    elif policy == "add":
        client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    if name == "add":
        client.set_missing_host_key_policy(paramiko.AutoAddPolicy())  # S507


def mail(settings, user, password, use_tls):
    with smtplib.SMTP(settings.host) as smtp:
        if settings.verify_cert:
            smtp.starttls(context=ssl.create_default_context())
        else:
            smtp.starttls()
        smtp.login(user, password)
    with smtplib.SMTP(settings.host) as smtp:
        if use_tls:
            smtp.starttls()  # SEC227
        smtp.login(user, password)


class Assistant:
    def __init__(self, settings):
        self.ssl_verify = None
        if settings.get("ssl_no_verify", False):
            self.ssl_verify = False

    async def get(self, url):
        async with aiohttp.ClientSession() as session:
            async with session.get(url, ssl=self.ssl_verify) as response:
                return await response.json()


class Quick:
    def __init__(self, settings):
        self.ssl_verify = None
        if settings.get("quick", False):
            self.ssl_verify = False

    async def get(self, url):
        async with aiohttp.ClientSession() as session:
            async with session.get(url, ssl=self.ssl_verify) as response:  # S501
                return await response.json()
