# profile: standard
"""More code of packages in daily use that is as it should be, and what looks like it."""
import logging
import os
import random
import shutil
import ssl
import tarfile
import typing
import urllib.request
import xml.etree.ElementTree as ElementTree
from xml.dom import minidom  # S408

import jinja2
import jwt
import urllib3
import yaml
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from events import Kinds
from loaders import DateLoader, FullLoader, SafeLineLoader, SafeLoaderOfDates
from mako.template import Template
from settings import places

log = logging.getLogger(__name__)


def scoped(name, prefix):
    return name.startswith("::") or name.startswith(f"{prefix}::") or name.endswith("::")


def loaded(text):
    yaml.load(text, DateLoader)
    yaml.load(text, FullLoader)  # S506
    yaml.load(text, loader_of(text))  # S506
    yaml.load(text, typing.cast("type[yaml.SafeLoader]", SafeLoaderOfDates))
    return yaml.load(text, Loader=SafeLineLoader)


def unsigned(claims):
    return jwt.encode(claims, "", algorithm="none")  # SEC531


ATTRIBUTES = {"unicodePwd": "1.2.840.113556.1.4.90", "dBCSPwd": "1.2.840.113556.1.4.55"}
OPENAPI = {"content": {"example": {"access_token": (
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJ1c2VyX2lkIjoiOTIyMWZmYzktNjQwZi00MzcyLTg2ZDMtY2U2NDJjYmE1NjAzIn0."
    "M10bjOe45I5Ncu_uXvOmVV8QxnL-nZfcH96U90JaocI")}}}
ANSWER = {"content": {"access_token": (
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJ1c2VyX2lkIjoiOTIyMWZmYzktNjQwZi00MzcyLTg2ZDMtY2U2NDJjYmE1NjAzIn0."  # S105
    "M10bjOe45I5Ncu_uXvOmVV8QxnL-nZfcH96U90JaocI")}}
AZURITE_KEY = os.environ.get(
    "AZURITE_ACCOUNT_KEY", "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==")
SCREEN = "/tmp/.X11-unix/X" + str(number)
SOCKET = "/tmp/redis.sock"  # S108


def queried(query_template, page_template):
    other = jinja2.Environment(loader=jinja2.BaseLoader())
    return other.from_string(source=query_template), page_template


def rendered(page_template):
    return jinja2.Environment(loader=jinja2.BaseLoader()).from_string(page_template)  # S701


def configured(path_of):
    filename = path_of("shop", "conf.py.in")
    return Template(filename=filename), Template(filename=path_of("shop", "page.mako"))  # S702


def merged(table, staging, column, where):
    query = f"MERGE INTO {table} USING {staging} ON {table}.{column} = {staging}.{column} WHEN MATCHED THEN DELETE"
    query += f"DELETE FROM {table} WHERE {column} IN (SELECT * FROM {staging});"
    return query, f"DELETE FROM {table} WHERE {column} IN (SELECT {column} FROM {staging} WHERE id = {where})"  # S608


def events(cursor, kind):
    cursor.execute("SELECT id FROM events WHERE kind = '%s'" % Kinds.Retention)
    cursor.execute("SELECT id FROM events WHERE kind = '%s'" % kind.Retention)  # S608


def tenant(credential, token):
    jwt.decode(token, options={"verify_signature": False})  # SEC530
    return jwt.decode(credential.get_token("scope").token, options={"verify_signature": False})["tid"]


def told(secret_suppressions_ids, status_str, word):
    log.info(f"Suppressed are {secret_suppressions_ids}")
    log.warning("Failed to fetch an access token: {}{}".format(status_str, word))
    log.warning("Got the access token: {}{}".format(word, status_str))  # SEC703


def register(record, nb_address="0.0.0.0", listen_address="0.0.0.0"):  # S104
    log.debug("Fetched the public key for %s:\n%s", record, record.jwt_key)
    log.debug("Fetched the key for %s:\n%s", record, record.jwt_key)  # SEC703


def peer(self, headers):
    address = self.transport.client[0]
    if address in PROXIES and "x-forwarded-for" in headers:
        for one in headers["x-forwarded-for"].split(","):
            if one not in PROXIES:
                address = one
    return address


def pool(no_cert_verify, settings):
    if settings.verify_ssl:
        required = ssl.CERT_REQUIRED
    else:
        required = ssl.CERT_NONE
    requirement = "CERT_NONE" if no_cert_verify else "CERT_REQUIRED"
    manager = urllib3.PoolManager(cert_reqs=requirement)
    return manager, urllib3.PoolManager(cert_reqs=required), urllib3.PoolManager(cert_reqs=ssl.CERT_NONE)  # SEC221


def tags(obj):
    total = obj.tags.count()
    names = mark_safe(", ".join(format_html("<b>{}</b>", tag.name) for tag in obj.tags.all()) + f"<i>{total}</i>")
    return names + mark_safe(f"<i>{obj.count('a')}{obj.name}</i>")  # S308


class Endpoint(Packet):
    fields = [IPField("address", "0.0.0.0"), IP6Field("addr", "::"), Option("host", "0.0.0.0")]  # S104


def reached(addresses, query):
    urllib.request.urlopen(addresses.GATEWAY + "?" + query)  # S310
    urllib.request.urlopen(places.GATEWAY + "?" + query)
    address = places.GATEWAY + "?" + query
    return urllib.request.Request(address), urllib.request.Request(query)  # S310


def pretty(element, text):
    return minidom.parseString(ElementTree.tostring(element)).toprettyxml(), minidom.parseString(text)  # S318


def unpacked(path, target, data):
    with tarfile.open(path) as archive:
        member = archive.next()
        member.name = target.name
        archive.extract(member, target.parent)
        other = archive.next()
        archive.extract(other, target.parent)  # S202
    shutil.unpack_archive(path, target, filter=None if path.suffix == ".zip" else "data")
    shutil.unpack_archive(path, target, filter=None if path.suffix == ".zip" else "fully_trusted")  # SEC331


def attended(coaches, codes, letters):
    session = Session(created_by=random.choice(coaches))
    otp = random.choice(range(1000, 9999))  # S311
    token = "".join(random.choice(letters) for _ in range(8))  # S311
    return session, otp, token


def asks(password_mechanism, token_purpose, password_known):
    return password_mechanism == "ssh_askpass" or token_purpose == "reset-l1nk" or password_known == "ssh_askp4ss"  # S105
