# profile: standard
"""A condition says the same in a variable, in a function of the file, behind `not`, in an `else` and behind an early exit."""
import contextlib
import hashlib
import logging
import os
import ssl
import subprocess
import sys
import tarfile
import xml.dom.minidom as minidom  # S408
import zipfile

import jwt
import requests
from cryptography.hazmat.primitives import hashes
from flask import Flask, Response, request, session

app = Flask(__name__)
log = logging.getLogger(__name__)


def declares(text):
    return "<!DOCTYPE" in text or "<!ENTITY" in text


def declares_something(text):
    """Tell whether a document has a part that it may do without."""
    small = text.lower()
    if "<!doctype" in small:
        return True
    return "<!entity" in small


def refuse(text):
    if declares_something(text):
        raise ValueError("not allowed")


def refuse_long(text):
    if len(text) > 99:
        return
    refuse(text)


def by_function(text):
    if declares(text):
        raise ValueError("not allowed")
    return minidom.parseString(text)


def by_the_wrong_answer(text):
    if not declares(text):
        raise ValueError("not allowed")
    return minidom.parseString(text)  # S318


def by_variable(text):
    unsafe = "<!DOCTYPE" in text or "<!ENTITY" in text
    if unsafe:
        raise ValueError("not allowed")
    return minidom.parseString(text)


def in_capitals(text):
    if "<!DOCTYPE" in text.upper() or "<!ENTITY" in text.upper():
        raise ValueError("not allowed")
    return minidom.parseString(text)


def in_capitals_that_are_none(text):
    if "<!doctype" in text.upper():
        raise ValueError("not allowed")
    return minidom.parseString(text)  # S318


def by_another_variable(text, other):
    unsafe = "<!DOCTYPE" in other
    if unsafe:
        raise ValueError("not allowed")
    return minidom.parseString(text)  # S318


def by_one_that_raises(text):
    refuse(text)
    return minidom.parseString(text)


def by_one_that_comes_back(text):
    refuse_long(text)
    return minidom.parseString(text)  # S318


def by_one_for_another(text, other):
    refuse(other)
    return minidom.parseString(text)  # S318


def by_one_that_is_caught(text):
    try:
        refuse(text)
    except ValueError:
        return None
    return minidom.parseString(text)


async def refuse_later(text):
    if await store.knows(text) or declares(text):
        raise ValueError("not allowed")


async def by_one_that_is_awaited(text):
    await refuse_later(text)
    return minidom.parseString(text)


def by_one_that_is_ignored(text):
    try:
        refuse(text)
    except ValueError:
        pass
    return minidom.parseString(text)  # S318


def by_nothing_but_itself(texts):
    return [minidom.parseString(text) for text in texts if not bool(declares(text))], [
        minidom.parseString(text) for text in texts if bool(declares(text))]  # S318


class Documents:
    def check(self, text):
        assert not declares(text)

    def load(self, text):
        self.check(text)
        return minidom.parseString(text)

    def load_one(self, text):
        return None if declares(text) else minidom.parseString(text)

    def load_the_other(self, text):
        return minidom.parseString(text) if declares(text) else None  # S318


def unpack(path, target):
    is_zip = zipfile.is_zipfile(path)
    archive = zipfile.ZipFile(path) if is_zip else tarfile.open(path)
    if is_zip:
        archive.extractall(target)
    else:
        archive.extractall(target)  # S202


def unpack_by_name(path, target):
    if path.endswith(".zip"):
        archive = zipfile.ZipFile(path)
    else:
        archive = tarfile.open(path)
    if not path.endswith(".zip"):
        archive.extractall(target, filter="data")
        return
    archive.extractall(target)


def unpack_by_another_name(path, target):
    archive = zipfile.ZipFile(path) if path.endswith(".zip") else tarfile.open(path)
    if target.endswith(".zip"):
        archive.extractall(target)  # S202


class Unpacker:
    def __init__(self, path):
        self.is_zip = path.endswith(".zip")
        self.archive = zipfile.ZipFile(path) if self.is_zip else tarfile.open(path)

    def unpack(self, target):
        if self.is_zip:
            self.archive.extractall(target)
        else:
            self.archive.extractall(target)  # S202


def claims(token, key, verify=True):
    if verify:
        return jwt.decode(token, key, algorithms=["RS256"])
    return jwt.decode(token, options={"verify_signature": False})


def claims_by_variable(token, key, verify=True):
    skip = not verify
    if skip:
        return jwt.decode(token, options={"verify_signature": False})
    return jwt.decode(token, key, algorithms=["RS256"])


def claims_by_token(token, key):
    if len(token) > 99:
        return jwt.decode(token, key, algorithms=["RS256"])
    return jwt.decode(token, options={"verify_signature": False})  # SEC530


@app.route("/in", methods=["POST"])
def sign_in():
    data = request.get_json()
    user = find(data["mail"], data["word"])
    missing = user is None
    if missing:
        return "no", 401
    else:
        session["mail"] = data["mail"]
    return "yes"


@app.route("/as", methods=["POST"])
def sign_in_as():
    data = request.get_json()
    session["mail"] = data["mail"]  # SEC118
    if find(data["mail"], data["word"]) is None:
        return "no", 401
    return "yes"


def algorithm(version):
    old = version == "1"
    if old:
        chosen = hashes.SHA1()
    else:
        chosen = hashes.SHA256()
    return chosen


def algorithm_of_all(version):
    old = version == "1"
    if old:
        chosen = hashes.SHA1()  # S303
    return chosen


def context(insecure=False):
    made = ssl.create_default_context()
    if not insecure:
        return made
    made.check_hostname = False
    made.verify_mode = ssl.CERT_NONE
    return made


def context_of_all(insecure=False):
    made = ssl.create_default_context()
    if insecure:
        return made
    made.check_hostname = False
    made.verify_mode = ssl.CERT_NONE  # SEC221
    return made


def context_unless_secure(secure):
    made = ssl.create_default_context()
    if not secure:
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
    return made


def context_if_secure(secure):
    made = ssl.create_default_context() if secure else None
    if secure:
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE  # SEC221
    return made


def is_checked(options):
    return not options.insecure


def get(url, options):
    if is_checked(options):
        return requests.get(url, timeout=9)
    return requests.get(url, verify=False, timeout=9)


def get_the_other_way(url, options):
    if not is_checked(options):
        return requests.get(url, timeout=9)
    return requests.get(url, verify=False, timeout=9)  # S501


class Client:
    def __init__(self, insecure=False):
        self.session = requests.Session()
        if not insecure:
            return
        self.session.verify = False


class ClientOfAll:
    def __init__(self, insecure=False):
        self.session = requests.Session()
        if insecure:
            return
        self.session.verify = False  # S501


def main():
    developing = os.environ.get("SHOP_ENV") == "development"
    if not developing:
        return
    app.run(debug=True)


def main_in_the_else():
    if os.environ.get("SHOP_ENV") != "development":
        app.run()
    else:
        app.run(debug=True)


def main_for_others():
    if os.environ.get("SHOP_ENV") == "development":
        return
    app.run(debug=True)  # S201


def check_hash(path, digest):
    with open(path, "rb") as file:
        if hashlib.sha256(file.read()).hexdigest() != digest:
            raise ValueError(path)


def unpack_known(path, digest, target):
    check_hash(path, digest)
    tarfile.open(path).extractall(target)


def unpack_unknown(path, digest, target):
    with contextlib.suppress(ValueError):
        check_hash(path, digest)
    tarfile.open(path).extractall(target)  # S202


WINDOWS = sys.platform == "win32"


def start(words):
    if not WINDOWS:
        subprocess.run([word for word in words], shell=True)  # S602
        return
    subprocess.run([word for word in words], shell=True)


def lost(user):
    password = user.password()
    if password:
        log.info("found %s", password)  # SEC703
        return
    log.info("found %s", password)


@app.route("/share")
def share():
    answer = Response("shared")
    if not app.config["ENABLE_CORS"]:
        return answer
    answer.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]
    return answer


@app.route("/share/all")
def share_all():
    answer = Response("shared")
    if app.config["ENABLE_CORS"]:
        return answer
    answer.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]  # SEC512
    return answer
