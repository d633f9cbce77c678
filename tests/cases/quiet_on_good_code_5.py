# profile: standard
"""What only goes by a telling name, is given for another end, or belongs to who made it; and what is what it looks like."""
import json
import logging
import ssl
import tarfile

import aiohttp
import boto3
import jwt
import requests
import xmlsec
import yaml
from django.http import HttpResponse, HttpResponseRedirect
from flask import Flask, request
from markupsafe import Markup
from yaml.composer import Composer
from yaml.constructor import Constructor, SafeConstructor
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.resolver import Resolver
from yaml.scanner import Scanner

app = Flask(__name__)
log = logging.getLogger(__name__)
PASSWORD_CONTEXT = "urn:oasis:names:tc:SAML:2.0:ac:classes:Password"
PASSWORD = "urn:oasis:names:tc:SAML:2.0:ac:classes:Password"
OTHER_PASSWORD = "urn-oasis-Nk7"  # S105
ANY_REGEX = r"::"
ANY_HOST = "::"  # S104


def settle(options):
    secret = options["secret"]
    if secret is None or secret == "generate":
        secret = make_secret()
    if options["secret"] == "hazelnut-cake":  # S105
        secret = None
    return secret


def complain(answer, word):
    log.error("Not known. Check your access key id and secret key: %s", answer)
    log.error("Nobody has this secret key: %s", word)  # SEC703


def hinted(request, http_response):
    if http_response.status_code == 302:
        return HttpResponseRedirect(http_response.url + "?hint=1")
    return HttpResponse(http_response.content.decode())


def shown(request, place):
    if place.startswith("x"):
        return HttpResponseRedirect(place)  # SEC104
    return HttpResponse(place)  # SEC105


def shown_again(request, place):
    place = find_place(place)
    if place.status_code == 302:
        return HttpResponseRedirect(place.url)
    return HttpResponse()


def unpack(path, directory):
    options = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
    with tarfile.open(path) as archive:
        archive.extractall(directory, **options)


def unpack_by_choice(path, directory, trusted):
    options = {"filter": "data"} if not trusted else {"filter": "fully_trusted"}
    with tarfile.open(path) as archive:
        archive.extractall(directory, **options)  # S202


class Unpacker:
    def unpack(self, path, directory):
        with tarfile.open(path) as archive:
            self.validate_members(archive, directory)
            archive.extractall(directory)

    def unpack_another(self, path, directory):
        with tarfile.open(path) as archive:
            self.validate_directory(directory)
            archive.extractall(directory)  # S202


def own_tenant(credentials, token):
    mine = credentials.acquire_token("management")["access_token"]
    said = jwt.decode(mine, options={"verify_signature": False})
    return said["tid"], jwt.decode(token, options={"verify_signature": False})["tid"]  # SEC530


def store(verify, authorities, quick):
    checked = False if not verify else authorities
    fast = False if quick else authorities
    return [
        boto3.client("s3", verify=checked),
        boto3.client("s3", verify=fast),  # SEC600
    ]


class SafeLines(Reader, Scanner, Parser, Composer, Resolver, SafeConstructor):
    pass


class Lines(Reader, Scanner, Parser, Composer, Resolver, Constructor):
    pass


class Constructing(SafeConstructor):
    pass


class SafeConstructing(yaml.SafeLoader, Constructing):
    pass


class AnyConstructing(yaml.SafeLoader, Constructor):
    pass


def make_loader() -> type[yaml.SafeLoader]:
    return type("Loader", (yaml.SafeLoader,), {})


def make_any_loader() -> type[yaml.Loader]:
    return type("Loader", (yaml.Loader,), {})


def read(text, loader: type[yaml.SafeLoader], other: type[yaml.Loader]):
    yaml.load(text, make_loader())
    yaml.load(text, make_any_loader())  # S506
    yaml.load(text, loader)
    yaml.load(text, other)  # S506
    yaml.load(text, Loader=SafeLines)
    yaml.load(text, Loader=Lines)  # S506
    yaml.load(text, Loader=SafeConstructing)
    yaml.load(text, Loader=AnyConstructing)  # S506


@app.route("/rows")
def rows(table):
    said = request.args
    return [getattr(said, said._key_name), getattr(said.first, said.first._key_name)]


@app.route("/tables")
def tables(table):
    said = request.args
    return [
        getattr(table, said._key_name),  # SEC116
        getattr(said, said.key_name),  # SEC116
    ]


def remember(answer, settings):
    answer.set_cookie("session", make_secret(), secure=settings.secure or None, httponly=settings.closed or False, samesite="Lax")
    answer.set_cookie("session", make_secret(), secure=None or False, httponly=True, samesite="Lax")  # SEC500


def from_there(information, allowed):
    try:
        address = information["remote_address"]
    except KeyError:
        address = "0.0.0.0"
    return address == "0.0.0.0" or address in allowed


def here(information, allowed):
    address = "0.0.0.0"  # S104
    if address in allowed:
        information.serve(address)


def connectors(context, plain):
    return [
        aiohttp.TCPConnector(ssl=False if context is None else context),
        aiohttp.TCPConnector(ssl=False if plain is None else context),  # S501
    ]


def connected(address, name):
    log.info("Connected to %s", address.obscure_password)
    log.info("Connected to %s", address.password)  # SEC703


class LoginFailure:
    USERNAME = "INVALIDUSERNAME"
    PASSWORD = "INVALIDPASS"
    OTHER_PASSWORD = "invalidpass1"  # S105


TRANSFORMS = {
    "rsa-sha1": xmlsec.Transform.RSA_SHA1,
    "rsa-sha256": xmlsec.Transform.RSA_SHA256,
}
DEFAULT = {"signing": xmlsec.Transform.RSA_SHA1}  # SEC230


class CSRFMiddleware:
    def dispatch(self, answer):
        answer.set_cookie(self.cookie_name, self.signer.dumps("1"), httponly=False, secure=True, samesite="Lax")


class SessionMiddleware:
    def dispatch(self, answer):
        answer.set_cookie(self.cookie_name, self.signer.dumps("1"), httponly=False, secure=True, samesite="Lax")  # SEC500


ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}
QUOTES = {ord("'"): "\\u0027"}
TABLE = str.maketrans({"<": "\\u003C", ">": "\\u003E"})


def script(data):
    return [
        Markup(json.dumps(data).translate(ESCAPES)),
        Markup(json.dumps(data).translate(TABLE)),
        Markup(json.dumps(data).translate(QUOTES)),  # S704
    ]


def disable_verification():
    session = requests.Session()
    session.verify = False
    return session


def make_session():
    session = requests.Session()
    session.verify = False  # S501
    return session


def unpack_safely(path, directory):
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            validate_member(member, directory)
        archive.extractall(directory)


def unpack_after_a_look(path, directory):
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            show_member(member, directory)
        archive.extractall(directory)  # S202


def configured(directory, namespace, client):
    with directory.joinpath("settings.py").open() as file:
        text = file.read()
    exec(compile(text, "<settings>", "exec"), namespace)
    exec(client.read(), namespace)  # S102


def wrapped(client, sock, settings):
    context = ssl.create_default_context()
    context.verify_mode = settings.get("cert_reqs", ssl.CERT_REQUIRED)
    context.verify_mode = settings.get("cert_reqs", ssl.CERT_NONE)  # SEC221
    client.open(sock, cert_reqs=settings.get("checks", ssl.CERT_NONE))  # SEC221
    client.open(sock, settings.get("checks", ssl.CERT_NONE))


class Connections:
    def connect(self, authorities):
        if self.check_ssl_certificate:
            return self._verified_context(authorities)
        return self._unverified_context(authorities)

    def connect_again(self, authorities, quick):
        return self._quick_context(authorities) if quick else self._verified_context(authorities)

    def _verified_context(self, authorities):
        context = ssl.create_default_context(cafile=authorities)
        if not self.check_ssl_hostname:
            context.check_hostname = False
        return context

    def _unverified_context(self, authorities):
        return ssl._create_unverified_context(cafile=authorities)

    def _quick_context(self, authorities):
        return ssl._create_unverified_context(cafile=authorities)  # S323


class Including(yaml.SafeLoader):
    def include(self, path):
        with open(path) as file:
            return yaml.load(file, self.__class__)


class IncludingAll(yaml.Loader):
    def include(self, path):
        with open(path) as file:
            return yaml.load(file, self.__class__)  # S506


def indented(level, name):
    return [
        Markup("&nbsp;" * min(100, level)),
        Markup("<i>" + str(max(0, level))),
        Markup("<i>" + str(max(name, level))),  # S704
    ]
