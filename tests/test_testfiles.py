"""In tests only audits ask for what tests make themselves."""

from __future__ import annotations

import textwrap

import pytest

from flake8_secure.finding import Profile
from flake8_secure.options import Options
from flake8_secure.testing import check

STANDARD = Options(profile=Profile.STANDARD, strict_errors=True)


@pytest.mark.parametrize(
    ("code", "source"),
    [
        pytest.param("S301", "import pickle\ncopy = pickle.load(file)", id="the test has written the pickle"),
        pytest.param("S301", "import pickle\ncopies = map(pickle.load, files)", id="all of them"),
        pytest.param("S113", "import requests\nrequests.get(url)", id="a test that hangs is seen"),
        pytest.param("S105", "from flask import Flask\napp = Flask('shop')\napp.config['SECRET_KEY'] = '1'", id="nobody logs in"),
        pytest.param("S311", "import random\nvalue = random.random()", id="no value is secret"),
        pytest.param("S403", "import pickle\npickle.load(file)", id="pickling is what is tested"),
        pytest.param("S408", "from xml.dom import minidom\nminidom.parse(path)", id="and so is parsing"),
        pytest.param("SEC801", "import re\nfound = re.match('(a+)+$', text)", id="the text is the test's own"),
        pytest.param("S608", "database.execute(f\"SELECT a FROM b WHERE c = '{name}'\")", id="the values are its own"),
        pytest.param(
            "SEC804", "import re\nvalid = re.match('http://shop.example.com/[0-9]+', address)", id="whatever it sent is seen"),
        pytest.param("SEC806", "allowed = 'shop.example.com' in trusted_host", id="nobody else sends the address"),
        pytest.param(
            "SEC207", "from passlib.context import CryptContext\ncontext = CryptContext(['md5_crypt'])", id="tests are fast"),
        pytest.param(
            "SEC310", "import os, tempfile\nfile = open(os.path.join(tempfile.gettempdir(), 'a.csv'), 'w')",
            id="nobody waits for it"),
        pytest.param("SEC302", "import joblib\nmodel = joblib.load(path)", id="the test has written the model"),
    ],
)
def test_a_test_may_do_it(code: str, source: str) -> None:
    assert code in {finding.code for finding in check(textwrap.dedent(source), None, STANDARD, "shop/models.py")}
    assert code not in {finding.code for finding in check(textwrap.dedent(source), None, STANDARD, "tests/test_models.py")}


@pytest.mark.parametrize(
    ("code", "source"),
    [
        pytest.param("S102", "exec(source)", id="the test has written the code"),
        pytest.param("S307", "value = eval(shown)", id="it knows what is shown"),
        pytest.param("S202", "import tarfile\ntarfile.open(path).extractall(place)", id="the test has packed the archive"),
        pytest.param("S314", "from xml.etree import ElementTree\ntree = ElementTree.parse(path)", id="it knows the document"),
        pytest.param("S320", "from lxml import etree\ntree = etree.parse(path)", id="whoever reads it"),
        pytest.param("S324", "import hashlib\ndigest = hashlib.sha1(data).hexdigest()", id="it only compares"),
        pytest.param("S505", "import rsa\nkeys = rsa.newkeys(1024)", id="short keys are made fast"),
        pytest.param(
            "SEC303", "import kombu\nconsumer = kombu.Consumer(channel, accept=['pickle'])", id="it has sent the messages"),
        pytest.param("S506", "import yaml\ndata = yaml.load(text, Loader=yaml.Loader)", id="it knows the text"),
    ],
)
def test_a_suite_may_do_it(code: str, source: str) -> None:
    suite = f"import pytest\n{source}"
    assert code not in {finding.code for finding in check(suite, None, STANDARD, "tests/test_models.py")}
    assert code in {finding.code for finding in check(source, None, STANDARD, "tests/test_models.py")}
    steps = f"from behave import then\n{source}"
    assert code not in {finding.code for finding in check(steps, None, STANDARD, "features/steps/orders.py")}
    assert code in {finding.code for finding in check(suite, None, STANDARD, "shop/models.py")}


@pytest.mark.parametrize(
    ("argument", "found"),
    [
        pytest.param("auth=('anna', word)", True, id="who asks"),
        pytest.param("auth=asked", True, id="who asks, by a name"),
        pytest.param("headers={'Authorization': word}", True, id="a header"),
        pytest.param("auth=None", False, id="nobody"),
        pytest.param("**options", False, id="nobody knows"),
    ],
)
def test_a_test_may_not_send_a_password_in_clear_text(argument: str, found: bool) -> None:
    source = f"import requests\nrequests.get('http://shop.invalid/', timeout=3, {argument})"
    assert ("SEC610" in {finding.code for finding in check(source, None, STANDARD, "tests/test_pages.py")}) is found


_PAGE = """
import re

import requests
from flask import Flask, redirect, request

app = Flask(__name__)

@app.route("/echo")
def echo():
    return "<p>" + request.args["word"]

@app.route("/back")
def back():
    return redirect(request.args["next"])

@app.route("/file")
def file():
    if request.args["password"] == app.config["PASSWORD"]:
        requests.get(request.args["address"], timeout=1)
    word = re.sub(r"\\s+$", "", request.args["word"])
    return [word, open(request.args["name"]).read(), getattr(shop, request.args["field"])]
"""
_FOUND = {"SEC101", "SEC103", "SEC104", "SEC105", "SEC116", "SEC212", "SEC802"}


@pytest.mark.parametrize(
    ("filename", "more", "found"),
    [
        pytest.param("tests/test_pages.py", "import unittest", set(), id="the server of a test has no visitors"),
        pytest.param("tests/test_pages.py", "from tornado.testing import AsyncHTTPTestCase", set(), id="of other frameworks"),
        pytest.param(
            "tests/test_pages.py", "class PagesTest(Base):\n    def test_echo(self):\n        pass", set(), id="by its methods"),
        pytest.param("tests/test_pages.py", "import json", _FOUND, id="the name alone does not tell"),
        pytest.param("shop/pages.py", "import unittest", _FOUND, id="nor does what is imported"),
    ],
)
def test_what_only_a_test_serves_has_no_visitors(filename: str, more: str, found: set[str]) -> None:
    assert {finding.code for finding in check(f"{more}\n{_PAGE}", None, STANDARD, filename)} == found


_CASE = "class OrdersTC(TestCase):\n    def test_login(self):\n        login(self.client, password='tabby-cat')"
_PLAIN = "def login_as_anna(client):\n    client.open()\n    login(client, password='tabby-cat')\n    client.greet()"


@pytest.mark.parametrize(
    ("source", "found"),
    [
        pytest.param(_CASE, False, id="a test case"),
        pytest.param(f"{_CASE}\n\n\nif __name__ == '__main__':\n    main()", False, id="that runs itself"),
        pytest.param(
            "import pytest\n\n\ndef test_login(client):\n    login(client, password='tabby-cat')", False,
            id="functions for pytest"),
        pytest.param("def test_login(client):\n    login(client, password='tabby-cat')", True, id="perhaps of a connection"),
        pytest.param(_CASE.replace("test_", "do_"), True, id="a test case without tests is a tool"),
        pytest.param(_CASE.replace("TestCase", "Case"), True, id="a class of anything"),
        pytest.param(f"{_PLAIN}\n\n\n{_CASE}", True, id="a program that tests itself"),
        pytest.param(f"import pytest\n\n\n{_PLAIN}\n\n\ndef test_login():\n    pass", True, id="for pytest as well"),
        pytest.param(f"{_PLAIN.splitlines()[0]}\n    login(client)\n\n\n{_CASE}", False, id="with something that helps"),
    ],
)
def test_what_a_file_consists_of_tells_that_it_is_a_test(source: str, found: bool) -> None:
    assert ("S106" in {finding.code for finding in check(source, None, STANDARD, "shop/orders_vector.py")}) is found
