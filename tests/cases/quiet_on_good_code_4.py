# profile: standard
"""What is fixed, chosen by who runs the program, or replaced before it is used; and what only looks like that."""
import html
import logging
import os
import random
import ssl
from xmlrpc.client import boolean

import requests
import urllib3
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from lxml import etree  # S410
from onelogin.saml2.constants import OneLogin_Saml2_Constants as Constants

log = logging.getLogger(__name__)
PAGER = "less"


def page(text):
    os.system(f"({PAGER}) 2>{os.devnull}")
    os.system(f"({PAGER}) 2>{os.getcwd()}")  # S605
    exec(compile("def page(text):\n    return text", "<page>", "exec"))
    exec(compile(text, "<page>", "exec"))  # S102


def pool(verify, authorities, fast):
    options = {"cert_reqs": ssl.CERT_REQUIRED}
    options["cert_reqs"] = ssl.CERT_REQUIRED if verify or authorities else ssl.CERT_NONE
    urllib3.PoolManager(cert_reqs=ssl.CERT_REQUIRED if verify else ssl.CERT_NONE)
    return urllib3.PoolManager(**options)


def quick_pool(fast):
    return urllib3.PoolManager(cert_reqs=ssl.CERT_REQUIRED if fast else ssl.CERT_NONE)  # SEC221


def remote(settings):
    arguments = ["ssh"]
    if settings.get("no_host_key_check", False):
        arguments += ["-o", "StrictHostKeyChecking=no"]
    if settings.get("quick", False):
        arguments += ["-o", "StrictHostKeyChecking=no"]  # SEC611
    return arguments


def is_below(root, path):
    whole = os.path.normpath(root).split(os.path.sep) + ["content"]
    parts = os.path.normpath(path).split(os.path.sep)
    if os.path.commonprefix([whole, parts]) == whole:
        return True
    return os.path.commonprefix([root, path]) == root  # SEC316


def forget(token_name, found):
    log.info(f"logged out from access token: {token_name}")
    log.info(f"logged out from access token: {found}")  # SEC703


SHORT = {Constants.SHA1: "sha1"}
LONG = {"sha1": Constants.SHA1}  # SEC231


class Pool:
    def __init__(self):
        self._rand = random.random
        self._pick = random.choice  # S311

    def server(self, servers):
        return servers.pop(random.randint(0, len(servers) - 1))


class Shop:
    timeout = limit = None
    is_open = boolean(1)

    def configure(self, options):
        self.timeout = options["timeout"]

    def open(self):
        requests.get("https://shop.example", timeout=self.limit)
        return requests.get("https://shop.example", timeout=self.timeout)


def splash(load):
    number = random.randint(1, 3)
    return load(f"splash_{number:02d}.png")


def digits():
    one = random.randint(0, 9)  # S311
    other = random.randint(0, 9)  # S311
    return f"code {one}{other}"


class Documents:
    def __init__(self, context):
        self.context = context
        self.parser = etree.XMLParser()

    def read(self, text, plain):
        parser = make_parser()
        if plain:
            parser = etree.XMLParser(resolve_entities=False)
            return etree.fromstring(text, parser)
        etree.fromstring(text, self.context.parser)
        etree.fromstring(text, plain.parser)
        etree.fromstring(text, self.parser)  # S320
        return etree.fromstring(text, parser)  # S320


def heading(volume):
    if volume:
        name = volume.name
        name = html.escape(name)
    else:
        name = _("Unknown")
    return mark_safe(name)


def raw_heading(volume):
    if volume:
        name = volume.name
        if volume.foreign:
            name = html.escape(name)
    else:
        name = _("Unknown")
    return mark_safe(name)  # S308


def tried_heading(volume):
    name = _("Unknown")
    try:
        name = volume.name
        name = html.escape(name)
    except ValueError:
        log.info("no name")
    return mark_safe(name)  # S308
