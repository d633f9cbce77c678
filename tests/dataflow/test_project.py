"""Modules of the project are followed where the user wants it, whatever else is checked and from wherever."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import List, Tuple

import pytest
from flake8.processor import FileProcessor
from running import Project

from flake8_secure.dataflow import project

HELPERS = """
    import os
    import shlex
    import sqlite3

    VERIFY = False
    connection = sqlite3.connect("shop")

    def run(command):
        os.system("ls " + command)

    def quoted(text):
        return shlex.quote(text)

    def fixed(text):
        return "home"

    def same(text):
        return text

    class Wrapper:
        kind = "form"

        def __init__(self, request):
            self.request = request
            self.name = request.args["name"]

        def ask(self, key):
            return self.request.args.get(key)

        def size(self):
            return len(self.request.args)
"""
VIEWS = """
    import os

    import requests
    from flask import Flask, request

    from {package}helpers import VERIFY, Wrapper, connection, fixed, quoted, run, same

    app = Flask(__name__)

    @app.route("/")
    def view():
        run("home")
        run(request.args["a"])  # S605
        os.system(quoted(request.args["a"]))
        os.system(fixed(request.args["a"]))
        os.system(same(request.args["a"]))  # S605
        wrapper = Wrapper(request)
        os.system(wrapper.ask("a"))  # S605
        os.system(wrapper.name)  # S605
        run(str(wrapper.size()))
        run(wrapper.kind)
        requests.get("https://example.org", verify=VERIFY, timeout=3)  # S501
        connection.execute(request.args["q"])  # S608
"""

#: What is found only where the function `run` is followed.
HANDED_OVER = (13, "S605")


@pytest.fixture
def shop(project: Project) -> Project:
    """Return a package with helpers, views that use them, and a configuration that has them followed."""
    made = Project(project.directory / "project")
    made.write("shop/__init__.py", "")
    made.write("shop/helpers.py", HELPERS)
    made.write("shop/views.py", VIEWS.format(package="shop."))
    made.write("setup.cfg", "[flake8]\nselect = S\nsecure-follow-imports = yes\nsecure-strict-errors = yes\n")
    return made


def flake8(project: Project, *arguments: str, stdin: str = "") -> List[str]:
    """Return the lines that flake8 prints, paths with slashes; nothing may be printed to stderr."""
    ran = project.python("-m", "flake8", *arguments, stdin=stdin)
    assert (ran.stderr, ran.returncode in (0, 1)) == ("", True)
    return sorted(line.replace("\\", "/") for line in ran.stdout.splitlines())


def reported(lines: List[str], path: str) -> List[Tuple[int, str]]:
    """Return the line and code of what is reported in the file at *path*."""
    found = [line.split(":", 3) for line in lines]
    return sorted((int(line), text.split()[0]) for name, line, _, text in found if name.endswith(path))


def expected(project: Project, name: str) -> List[Tuple[int, str]]:
    """Return what the comments of a file say."""
    return [
        (number, line.split("  # ")[1]) for number, line in enumerate(project.read(name).splitlines(), 1) if "  # S" in line
    ]


def test_constants_types_and_flows_come_from_other_modules(shop: Project) -> None:
    assert reported(flake8(shop, "shop/views.py"), "views.py") == expected(shop, "shop/views.py")


def test_nothing_is_followed_by_default(shop: Project) -> None:
    shop.write("setup.cfg", "[flake8]\nselect = S605\n")
    found = flake8(shop, "shop/views.py")
    shop.write("shop/helpers.py", "raise SystemExit\n")
    assert flake8(shop, "shop/views.py") == found


def test_a_finding_stands_in_the_file_that_is_checked_at_a_line_of_it(shop: Project) -> None:
    lines = flake8(shop, "shop/views.py")
    assert {line.split(":")[0] for line in lines} == {"shop/views.py"}
    assert [line for line in lines if "S605 request.args (line 18) is part of a command" in line] != []


@pytest.mark.slow
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_neither_order_nor_jobs_matter(shop: Project, jobs: str) -> None:
    for number in range(4):
        shop.write(f"shop/view{number}.py", VIEWS.format(package="."))
    names = sorted(path.as_posix() for path in (shop.directory / "shop").glob("*.py"))
    alone = sorted(line for name in names for line in flake8(shop, name))
    assert flake8(shop, "-j", jobs, *names) == alone
    assert flake8(shop, "-j", jobs, *names[::-1]) == alone
    assert len(alone) >= 4 * 6


@pytest.mark.parametrize("package", [".", "shop.", ".helpers import run as _\n    from ."])
def test_imports_are_absolute_or_relative(shop: Project, package: str) -> None:
    shop.write("shop/views.py", VIEWS.format(package=package))
    assert reported(flake8(shop, "shop/views.py"), "views.py") == expected(shop, "shop/views.py")


def test_the_working_directory_does_not_matter(shop: Project) -> None:
    wanted = expected(shop, "shop/views.py")
    below = Project(shop.directory / "shop")
    assert reported(flake8(below, "views.py"), "views.py") == wanted
    outside = Project(shop.directory.parent)
    config = str(shop.directory / "setup.cfg")
    assert reported(flake8(outside, "--config", config, "project/shop/views.py"), "views.py") == wanted


@pytest.mark.slow
@pytest.mark.parametrize("place", ["elsewhere", ".", "project/shop"])
def test_the_project_is_where_the_configuration_is_that_flake8_reads(shop: Project, place: str) -> None:
    shop.write("shop/more.py", "from outside import run\nfrom flask import request\n\nrun(request.args['a'])\n")
    wanted = flake8(shop, "shop/views.py", "shop/more.py")
    outside = Project(shop.directory.parent)
    outside.write("outside.py", "import os\n\ndef run(command):\n    os.system(command)\n")
    outside.write("elsewhere/setup.cfg", "[flake8]\nsecure-follow-imports = yes\n")
    here = outside.directory / place
    names = [os.path.relpath(shop.directory / name, here) for name in ("setup.cfg", "shop/views.py", "shop/more.py")]
    found = flake8(Project(here), "--config", *names)
    assert [line.rpartition("views.py:")[2] for line in found] == [line.rpartition("views.py:")[2] for line in wanted]
    assert flake8(Project(here), f"--config={names[0]}", "-j2", *names[1:]) == found


@pytest.mark.parametrize("place", [".", "settings", ".."])
def test_a_configuration_of_another_name_makes_no_project(shop: Project, place: str) -> None:
    wanted = flake8(shop, "shop/views.py")
    config = os.path.join(place, "ours.cfg")
    shop.write(config, shop.read("setup.cfg"))
    shop.write("../shop/helpers.py", "")
    assert flake8(shop, "--config", config, "shop/views.py") == wanted
    shop.write("setup.cfg", "")
    assert flake8(shop, "--config", config, "shop/views.py") == wanted


def test_a_project_without_a_configuration_is_the_current_directory(shop: Project) -> None:
    outside = Project(shop.directory.parent)
    alone = flake8(shop, "--isolated", "--select=S", "shop/views.py")
    assert HANDED_OVER not in reported(alone, "views.py")
    options = ("--isolated", "--select=S", "--secure-follow-imports")
    assert reported(flake8(shop, *options, "shop/views.py"), "views.py") == expected(shop, "shop/views.py")
    assert HANDED_OVER in reported(flake8(outside, *options, "project/shop/views.py"), "views.py")
    assert reported(flake8(Project(shop.directory / "shop"), *options, "views.py"), "views.py") != expected(shop, "shop/views.py")


def test_standard_input_is_followed_under_its_name(shop: Project) -> None:
    text, wanted = shop.read("shop/views.py"), expected(shop, "shop/views.py")
    shop.write("shop/views.py", "")
    lines = flake8(shop, "--stdin-display-name", "shop/views.py", "-", stdin=text)
    assert reported(lines, "views.py") == wanted


def test_a_file_outside_the_project_is_checked_alone(shop: Project) -> None:
    outside = Project(shop.directory.parent)
    outside.write("views.py", VIEWS.format(package="shop."))
    found = flake8(shop, "../views.py")
    assert found == flake8(shop, "--secure-follow-imports", "../views.py")
    assert HANDED_OVER not in reported(found, "views.py") != []


@pytest.mark.parametrize("helpers", ["def run(:\n", "\0", "x = " + "(" * 3000, "# coding: nonsense\n", None],
                         ids=["broken", "null", "deep", "encoding", "missing"])
def test_a_module_that_cannot_be_read_is_unknown(shop: Project, helpers: str) -> None:
    path = shop.directory / "shop/helpers.py"
    path.unlink() if helpers is None else path.write_text(helpers)
    assert HANDED_OVER not in reported(flake8(shop, "shop/views.py"), "views.py")


def test_modules_import_one_another(shop: Project) -> None:
    shop.write("shop/a.py", """
        import os
        from flask import request
        from . import b
        def first(text):
            return b.second(text)
        def view():
            os.system(first(request.args["a"]))  # S605
            b.run(b.third(request.args["a"]))
    """)
    shop.write("shop/b.py", """
        import os
        from shop import a
        from shop.a import first
        def second(text):
            return text if text else a.first(text)
        def third(text):
            return str(len(first(text)))
        def run(command):
            os.system(command)
    """)
    assert reported(flake8(shop, "shop/a.py", "shop/b.py"), "a.py") == expected(shop, "shop/a.py")


def test_a_package_hands_on_what_its_modules_define(shop: Project) -> None:
    shop.write("shop/__init__.py", "from .helpers import run, quoted as safe\nfrom .other import *\n")
    shop.write("shop/other.py", "def echo(text):\n    return text\n")
    shop.write("app.py", """
        import os
        import shop
        from flask import request
        from shop import echo, run
        def view():
            run(request.args["a"])  # S605
            os.system(echo(request.args["a"]))  # S605
            os.system(shop.safe(request.args["a"]))
            shop.run(request.args["a"])  # S605
    """)
    assert reported(flake8(shop, "app.py"), "app.py") == expected(shop, "app.py")


def test_what_a_star_brings_may_be_a_module_whose_functions_take_patterns(shop: Project) -> None:
    shop.write("shop/base.py", "import re\n")
    shop.write("app.py", """
        from flask import request
        from shop.base import *
        def view():
            re.match(r"\\d+\\d+$", request.args["a"])  # SEC802
            re.match(r"\\d\\d+$", request.args["a"])
    """)
    assert reported(flake8(shop, "app.py"), "app.py") == expected(shop, "app.py")


def test_stars_that_lead_to_modules_which_are_not_there_come_to_an_end(shop: Project) -> None:
    shop.write("shop/settings/__init__.py", "".join(f"from .part{number} import *\n" for number in range(5)))
    shop.write("shop/settings/part4.py", "from shop.settings import *\nLISTING = 'ls '\n")
    shop.write("app.py", """
        import os
        from flask import request
        from shop.settings import LISTING, PREFIX

        def view():
            os.system(LISTING)
            os.system(PREFIX)
            os.system(LISTING + request.args["a"])  # S605
    """)
    assert reported(flake8(shop, "app.py"), "app.py") == expected(shop, "app.py")


def test_what_a_module_takes_where_another_one_is_missing_does_not_count(shop: Project) -> None:
    shop.write("shop/compat.py", """
        try:
            from lxml import etree
        except ImportError:
            import xml.etree.ElementTree as etree

        if True:
            import marshal as format
        else:
            import json as format
    """)
    shop.write("shop/read.py", """
        from shop.compat import etree, format

        def read(text):
            return etree.fromstring(text)  # S320

        def load(text):
            return format.loads(text)  # S302
    """)
    assert reported(flake8(shop, "shop/read.py"), "read.py") == expected(shop, "shop/read.py")


def test_a_class_of_a_library_that_another_module_hands_on_gives_nothing_from_outside(shop: Project) -> None:
    shop.write("shop/compat.py", """
        import configparser
    """)
    shop.write("shop/settings.py", """
        import socket

        from shop.compat import configparser

        def settings(stream):
            parser = configparser.RawConfigParser()
            parser.read_file(stream)
            parser.read("shop.cfg")
            return parser
    """)
    shop.write("shop/pages.py", """
        from urllib.parse import urlparse

        from shop.settings import settings

        def is_known(stream):
            address = urlparse(settings(stream).get("shop", "address"))
            known = "example.org" in address.netloc
            return address, known
    """)
    assert reported(flake8(shop, "shop/pages.py"), "pages.py") == []


def test_the_parser_that_another_module_chooses_is_used(shop: Project) -> None:
    shop.write("shop/trees.py", """
        from lxml import etree

        etree.set_default_parser(etree.XMLParser(resolve_entities=False))
    """)
    shop.write("shop/read.py", """
        from shop.trees import etree

        def read(text):
            return etree.fromstring(text)
    """)
    assert reported(flake8(shop, "shop/read.py"), "read.py") == []


def test_classes_inherit_from_other_modules(shop: Project) -> None:
    shop.write("shop/base.py", """
        import os
        from flask import request
        class Base:
            folder = "/srv/"
            def data(self):
                return request.args["a"]
            def number(self):
                return int(request.args["number"])
            def run(self, command):
                os.system(command)
    """)
    shop.write("shop/views.py", """
        import os
        from shop.base import Base
        class View(Base):
            def get(self):
                os.system(self.data())  # S605
                self.run(str(self.number()))
                self.run(self.data())  # S605
                self.run(self.folder)
    """)
    assert reported(flake8(shop, "shop/views.py"), "views.py") == expected(shop, "shop/views.py")


def test_objects_that_a_module_makes_once_are_known_elsewhere(shop: Project) -> None:
    shop.write("shop/core.py", """
        import os
        from pathlib import Path
        class Settings:
            def __init__(self):
                self.folder = Path("/srv/shop")
            def path_of(self, name):
                return os.path.join(self.folder, name)
            def checked_path_of(self, name):
                path = self.folder / name
                path.resolve().relative_to(self.folder)
                return path
        class Shop:
            def __init__(self):
                self.settings = Settings()
        SHOP = Shop()
    """)
    shop.write("shop/views.py", """
        from flask import Flask, request
        from .core import SHOP
        app = Flask(__name__)
        settings = SHOP.settings
        @app.get("/")
        def page():
            open(settings.path_of(request.args["a"]))  # SEC101
            open(SHOP.settings.path_of(request.args["b"]))  # SEC101
            open(SHOP.settings.checked_path_of(request.args["c"]))
            return open(settings.checked_path_of(request.args["d"])).read()
    """)
    assert reported(flake8(shop, "shop/views.py"), "views.py") == expected(shop, "shop/views.py")


def test_what_a_module_has_made_is_judged_by_how_it_was_made(shop: Project) -> None:
    shop.write("shop/parsers.py", """
        from lxml import etree
        SAFE = etree.XMLParser(resolve_entities=False)
        LOOSE = etree.XMLParser()
    """)
    shop.write("shop/documents.py", """
        from shop import parsers
        from shop.parsers import LOOSE, SAFE, etree
        def read(text):
            etree.fromstring(text, SAFE)
            etree.fromstring(text, parsers.SAFE)
            etree.fromstring(text, parsers.LOOSE)  # S320
            return etree.fromstring(text, LOOSE)  # S320
    """)
    assert reported(flake8(shop, "shop/documents.py"), "documents.py") == expected(shop, "shop/documents.py")


def test_a_request_is_handed_to_other_modules(shop: Project) -> None:
    shop.write("shop/values.py", """
        def text(asked, name, default=None):
            value = asked.args.get(name)
            if value is None or value == "":
                return default
            else:
                try:
                    return str(value)
                except ValueError:
                    return default

        def number(asked, name, default=None):
            value = asked.args.get(name)
            if value is None or value == "":
                return default
            else:
                try:
                    return int(value)
                except ValueError:
                    return default
    """)
    shop.write("app.py", """
        from flask import request
        from shop.values import number, text
        def view():
            open(text(request, "a"))  # SEC101
            open(str(number(request, "b")))
    """)
    assert reported(flake8(shop, "app.py"), "app.py") == expected(shop, "app.py")


def test_each_call_on_the_way_is_judged_by_what_it_calls(shop: Project) -> None:
    shop.write("shop/steps.py", """
        import ast
        import logging
        import os

        def run(text):
            tree = ast.parse(text)
            exec(compile(tree, "text", "exec"))

        def report(text):
            logging.info(repr(text))
            os.path.join(text)

        def _private(text):
            os.system(text)
    """)
    shop.write("app.py", """
        from flask import request
        from shop.steps import *
        def view():
            run(request.args["a"])  # S102
            report(request.args["b"])
            _private(request.args["c"])
    """)
    assert reported(flake8(shop, "app.py"), "app.py") == expected(shop, "app.py")


def test_what_only_tries_a_pattern_or_a_template_may_stand_elsewhere(shop: Project) -> None:
    shop.write("shop/helpers.py", """
        import re

        from jinja2 import Environment

        def check(pattern):
            try:
                re.compile(pattern)
            except re.error:
                raise ValueError(pattern)

        def search(pattern):
            return re.compile(pattern).search("text")

        def check_template(source):
            Environment(autoescape=True).parse(source)
    """)
    shop.write("app.py", """
        from flask import request
        from shop.helpers import check, check_template, search

        def view():
            check(request.args["a"])
            check_template(request.args["b"])
            return str(search(request.args["pattern"]))  # SEC114
    """)
    assert reported(flake8(shop, "app.py"), "app.py") == expected(shop, "app.py")


def test_modules_that_another_one_gives_away_with_all_its_names_are_known(shop: Project) -> None:
    shop.write("shop/common.py", """
        import os
        import re
    """)
    shop.write("app.py", """
        from flask import request
        from shop.common import *

        def view():
            os.system(request.args["command"])  # S605
            return re.sub(r"\\s+$", "", request.args["text"])  # SEC802
    """)
    assert reported(flake8(shop, "app.py"), "app.py") == expected(shop, "app.py")


def test_an_annotation_is_read_where_it_stands(shop: Project) -> None:
    shop.write("shop/results.py", """
        import sqlite3

        class Rows(sqlite3.Cursor):
            pass

        class Report:
            pass

        def rows(name) -> Rows:
            return lookup[name]

        def report(name) -> Report:
            return lookup[name]
    """)
    shop.write("app.py", """
        from flask import request
        from shop.results import report, rows
        CURSOR = rows("orders")
        def view():
            CURSOR.execute("SELECT * FROM orders WHERE name = " + request.args["a"])  # S608
            report("orders").show(request.args["a"])
    """)
    assert reported(flake8(shop, "app.py"), "app.py") == expected(shop, "app.py")


def test_modules_of_the_library_are_not_taken_from_the_project(shop: Project) -> None:
    shop.write("shlex.py", "def quote(text):\n    return text\n")
    shop.write("app.py", """
        import os
        import shlex
        from flask import request
        def view():
            os.system(shlex.quote(request.args["a"]))
            os.system(request.args["a"])  # S605
    """)
    assert reported(flake8(shop, "app.py"), "app.py") == expected(shop, "app.py")


def test_a_request_may_be_read_in_another_module_alone(shop: Project) -> None:
    shop.write("wanted.py", "def name(request):\n    return request.GET['name']\n")
    shop.write("views.py", """
        import os

        from django.http import HttpResponse
        from wanted import name

        def show(request):
            os.system("show " + name(request))  # S605
            return HttpResponse()
    """)
    found = flake8(shop, "views.py")
    assert reported(found, "views.py") == expected(shop, "views.py") != []
    assert "HttpRequest.GET" in "".join(found)


def test_a_program_within_a_package_finds_its_neighbours(shop: Project) -> None:
    shop.write("tools/__init__.py", "")
    shop.write("tools/lists.py", "import os\n\ndef show(name):\n    os.system('ls ' + name)\n")
    shop.write("tools/server.py", """
        from flask import Flask, request
        from lists import show

        app = Flask(__name__)

        @app.get("/")
        def listing():
            show(request.args["name"])  # S605
            return ""
    """)
    assert reported(flake8(shop, "tools/server.py"), "tools/server.py") == expected(shop, "tools/server.py") != []


def test_a_module_called_like_a_library_is_asked_for_what_it_has_only(shop: Project) -> None:
    shop.write("tokens/jwt.py", """
        import jwt

        def subject_of(token):
            return jwt.decode(token, options={"verify_signature": False})["sub"]  # SEC530
    """)
    assert reported(flake8(shop, "tokens/jwt.py"), "tokens/jwt.py") == expected(shop, "tokens/jwt.py") != []


@pytest.mark.skipif(sys.platform == "win32", reason="making links needs rights there")
def test_a_link_does_not_lead_out_of_the_project(shop: Project) -> None:
    helpers = shop.directory / "shop/helpers.py"
    helpers.rename(shop.directory.parent / "helpers.py")
    helpers.symlink_to(shop.directory.parent / "helpers.py")
    assert HANDED_OVER not in reported(flake8(shop, "shop/views.py"), "views.py")


def test_dependencies_may_be_defined_elsewhere(shop: Project) -> None:
    shop.write("shop/asked.py", """
        from fastapi import Request

        class Store:
            def find(self, name):
                return open(name)

        def store() -> Store:
            return Store()

        def name(name: str) -> str:
            return name.strip()

        def length(name: str) -> int:
            return len(name)

        def header(request: Request):
            return request.headers["name"]

        class Paging:
            def __init__(self, folder: str, page: int = 1):
                self.folder = folder
                self.page = page
    """)
    shop.write("shop/views.py", """
        from fastapi import Depends, FastAPI
        from .asked import Paging, Store, header, length, name, store

        app = FastAPI()

        @app.get("/1")
        def first(path: str = Depends(name), size: int = Depends(length)):
            open(path)  # SEC101
            open("/srv/%d" % size)

        @app.get("/2")
        def second(path: str, found: Store = Depends(store)):
            return found.find(path).read()  # SEC101

        @app.get("/3")
        def third(paging: Paging = Depends(), path: str = Depends(header)):
            open(paging.folder)  # SEC101
            open("/srv/%d" % paging.page)
            open(path)  # SEC101
    """)
    lines = flake8(shop, "shop/views.py")
    assert reported(lines, "views.py") == expected(shop, "shop/views.py")
    assert {int(line.split("(line ")[1].split(")")[0]) for line in lines} == {7, 12, 16}


def test_a_dependency_may_depend_on_itself(shop: Project) -> None:
    shop.write("shop/views.py", """
        from __future__ import annotations
        from fastapi import Depends, FastAPI

        app = FastAPI()

        class Node:
            def __init__(self, path: str, above: Node = Depends()):
                self.path = path

        @app.get("/")
        def view(node: Node = Depends()):
            open(node.path)  # SEC101
    """)
    assert reported(flake8(shop, "shop/views.py"), "views.py") == expected(shop, "shop/views.py")


def test_a_mixin_of_another_module_reads_the_request(shop: Project) -> None:
    shop.write("shop/mixins.py", """
        from django.views import View

        class Named:
            def name(self):
                return "name"

        class NameMixin:
            def name(self):
                return self.request.GET["name"]

            def page(self):
                return int(self.request.GET["page"])
    """)
    shop.write("shop/views.py", """
        from django.views import View
        from .mixins import NameMixin, Named

        class Show(NameMixin, View):
            def get(self, request):
                open(self.name())  # SEC101
                open("/srv/%d" % self.page())

        class Fixed(Named, View):
            def get(self, request):
                open(self.name())
    """)
    assert reported(flake8(shop, "shop/views.py"), "views.py") == expected(shop, "shop/views.py")


def test_a_module_hands_on_all_that_another_one_defines(shop: Project) -> None:
    shop.write("shop/tools/__init__.py", "from .shell import *\n")
    shop.write("shop/tools/shell.py", """
        import os

        def run(command):
            os.system("ls " + command)
    """)
    shop.write("shop/views.py", """
        from flask import Flask, request
        from .tools import run

        app = Flask(__name__)

        @app.route("/")
        def view():
            run(request.args["a"])  # S605
            run("home")
    """)
    assert reported(flake8(shop, "shop/views.py"), "views.py") == expected(shop, "shop/views.py")


def test_routes_may_be_listed_in_a_module_beside_the_views(shop: Project) -> None:
    shop.write("shop/forms.py", """
        WORD = r"(?P<word>\\w{1,%d})" % 16
    """)
    shop.write("shop/urls.py", """
        from django.contrib.auth.decorators import login_required
        from django.urls import path, re_path

        from django.conf import settings
        from shop import views
        from shop.forms import WORD
        from shop.views import Shelf, by_slug

        urlpatterns = [
            path("n/<int:number>/", views.by_number),
            path("s/<slug:slug>/", login_required(by_slug)),
            re_path(r"^y/(?P<year>[0-9]{4})/$", views.by_year),
            path("t/<str:title>/", views.by_title),
            path("twice/<int:part>/", views.twice),
            path("again/<part>/", views.twice),
            path("shelf/<slug:name>/<title>/", Shelf.as_view()),
            re_path(r"^k/(?P<key_id>" + settings.KEY + ")/(?P<word>" + settings.WORD + ")/$", views.by_key),
            re_path(f"^w/{WORD}/$", views.by_word),
            path("size/", views.size),
            re_path(r"^size/(?P<width>([0-9]{2,4}))/(?P<unit>(.+))/$", views.size),
            re_path(r"^part/(?:(?P<number>[0-9]+)/)?(?:(?P<rest>.+)/)?$", views.part),
            re_path(r"^piece/(?:(?P<number>[0-9]+)/)?(?:(?P<rest>.+)/)?$", views.show_part),
            path("up/", views.move, {"how": "up"}),
            path("down/<title>/", views.move, {"how": "down"}, name="down"),
        ]
    """)
    shop.write("shop/views.py", """
        import os

        from django.db import connection
        from django.http import HttpResponse
        from django.views import View

        def by_number(request, number):
            connection.cursor().execute(f"SELECT a FROM b WHERE c = {number}")
            return HttpResponse("")

        def by_slug(request, slug):
            connection.cursor().execute(f"SELECT a FROM b WHERE c = '{slug}'")
            return HttpResponse("")

        def by_year(request, year):
            os.system("cal " + year)
            return HttpResponse("")

        def by_key(request, key_id, word):
            os.system("echo " + key_id)
            os.system("echo " + word)  # S605
            return HttpResponse("")

        def by_word(request, word):
            os.system("echo " + word)
            return HttpResponse("")

        def by_title(request, title):
            os.system("echo " + title)  # S605
            return HttpResponse("")

        def twice(request, part):
            os.system("echo " + part)  # S605
            return HttpResponse("")

        class Shelf(View):
            def get(self, request, name, title):
                os.system("echo " + name)
                os.system("echo " + title)  # S605
                return HttpResponse("")

        def size(request, width="10", unit="mm"):
            os.system("scale " + width)
            os.system("scale " + unit)  # S605
            return HttpResponse("")

        def part(request, number=None, rest=None):
            os.system("show " + number)
            os.system("show " + rest)  # S605
            return HttpResponse("")

        def show_part(request, number=None, rest=None, connection=None):
            os.system("part " + number)
            os.system("part " + rest)  # S605
            os.system("part " + connection.name)
            return HttpResponse("")

        def move(request, how, title=""):
            os.system("move " + how)
            os.system("move " + title)  # S605
            return HttpResponse("")
    """)
    assert reported(flake8(shop, "shop/views.py"), "views.py") == expected(shop, "shop/views.py")


def test_routes_may_be_listed_in_a_package_beside_that_of_the_views(shop: Project) -> None:
    shop.write("site/settings.py", "")
    shop.write("site/urls.py", """
        from django.contrib.auth.decorators import login_required
        from django.urls import path, re_path
        from shop import views as pages

        urlpatterns = [
            re_path(r"^y/(?P<year>[0-9]{4})/$", pages.by_year),
            path("t/<title>/", pages.by_title),
            re_path(r"^m/([0-9]{4})/(.+)/$", login_required(pages.by_month)),
            re_path(r"^w/([0-9]{4})/$", pages.ByWeek.as_view()),
        ]
    """)
    shop.write("shop/views.py", """
        import os

        from django.http import HttpResponse
        from django.views import View

        def by_year(request, year):
            os.system("cal " + year)
            return HttpResponse("")

        def by_title(request, title):
            os.system("echo " + title)  # S605
            return HttpResponse("")

        def by_month(request, year, month):
            os.system("cal " + year)
            os.system("cal " + month)  # S605
            return HttpResponse("")

        class ByWeek(View):
            def get(self, request, week):
                os.system("cal " + week)  # S605
                return HttpResponse("")
    """)
    assert reported(flake8(shop, "shop/views.py"), "views.py") == expected(shop, "shop/views.py")


def test_what_the_program_of_a_project_imports_starts_beside_it(shop: Project) -> None:
    shop.write("src/__init__.py", "")
    shop.write("src/manage.py", "")
    shop.write("src/parts/__init__.py", "")
    shop.write("src/parts/tools.py", """
        import os

        def run(command):
            os.system(command)  # S605

        def show(command):
            print(command)
    """)
    shop.write("src/parts/views.py", """
        from flask import request
        from parts.tools import run, show

        def view():
            run(request.args["a"])  # S605
            show(request.args["a"])
    """)
    assert reported(flake8(shop, "src/parts/views.py"), "views.py") == expected(shop, "src/parts/views.py")


def test_a_class_of_another_module_may_derive_from_several_of_libraries(shop: Project) -> None:
    shop.write("shop/kinds.py", """
        from enum import Enum

        from django.contrib.auth.mixins import LoginRequiredMixin
        from django.views import View

        class Kind(str, Enum):
            @property
            def title(self):
                return self.value

        class Page(LoginRequiredMixin, View):
            title = "page"
        """)
    shop.write("shop/views.py", """
        import os

        from fastapi import FastAPI

        from shop.kinds import Kind, Page

        app = FastAPI()

        class Tea(Kind):
            green = "green"

        class Teas(Page):
            def get(self, request, name):
                os.system("ls " + request.GET["name"])  # S605
                os.system("ls " + self.title)

        @app.get("/teas/{tea}")
        def teas(tea: Tea, name: str):
            os.system("ls " + tea.value)
            os.system("ls " + tea)
            os.system("ls " + name)  # S605
        """)
    assert reported(flake8(shop, "--extend-ignore=S607", "shop/views.py"), "views.py") == expected(shop, "shop/views.py")


def test_a_model_of_another_module_gives_its_fields_by_name(shop: Project) -> None:
    shop.write("shop/models.py", """
        from pydantic import BaseModel

        class Model(BaseModel):
            def dump(self):
                held = self.model_dump()
                for name, value in self:
                    if isinstance(value, BaseModel):
                        held[name] = value
                return held
        """)
    shop.write("shop/views.py", """
        import os
        from typing import ClassVar

        import sqlalchemy
        from fastapi import FastAPI, Request

        from shop.models import Model
        from shop.tables import Teas

        app = FastAPI()

        class Tea(Model):
            name: str
            price: int
            names: list

        class Crate(Model):
            kinds: ClassVar[dict] = {}
            a: str
            b: str
            c: str
            d: str
            e: str
            f: str
            g: str
            h: str
            i: dict

        @app.post("/teas")
        async def add(tea: Tea, crate: Crate, request: Request):
            sqlalchemy.insert(Teas).values(**crate.dump())
            sqlalchemy.insert(Teas).values(**tea.dump())
            sqlalchemy.insert(Teas).values(**Tea(name=tea.name, price=1, names=[]).dump())
            sqlalchemy.insert(Teas).values(**await request.json())  # SEC125
            for name, value in tea:
                setattr(Teas, name, value)
                os.system(f"touch {value}")  # S605
        """)
    assert reported(flake8(shop, "--extend-ignore=S607", "shop/views.py"), "views.py") == expected(shop, "shop/views.py")


def test_a_pattern_elsewhere_is_told_of_once_in_a_module_and_other_places_each_time(shop: Project) -> None:
    shop.write("shop/names.py", """
        import re
        import sqlite3

        connection = sqlite3.connect("shop")

        def check(name):
            if re.search(r"\\s+$", name):
                raise ValueError(name)

        def find(name):
            return connection.execute("SELECT * FROM tea WHERE name = '%s'" % name)
    """)
    shop.write("app.py", """
        import re

        from flask import Flask, request
        from shop.names import check, find

        app = Flask(__name__)

        @app.route("/a")
        def first():
            check(request.args["a"])  # SEC802
            find(request.args["a"])  # S608
            return {}

        @app.route("/b")
        def second():
            check(request.args["b"])
            find(request.args["b"])  # S608
            re.search(r"\\s+$", request.args["c"])  # SEC802
            re.search(r"\\s+$", request.args["d"])  # SEC802
            return {}
    """)
    assert reported(flake8(shop, "app.py"), "app.py") == expected(shop, "app.py")


def test_functions_of_other_modules_leave_nothing_that_does_harm(shop: Project) -> None:
    shop.write("shop/words.py", """
        import re
        import shlex

        def quoted(text):
            return shlex.quote(str(text))

        def word(text):
            if not re.fullmatch("[a-z]+", text):
                raise ValueError(text)
            return text

        def lower(text):
            return text.lower()
    """)
    shop.write("app.py", """
        import os
        from shop import words

        def show(name):
            os.system("ls " + words.quoted(name))
            os.system("ls " + words.word(name))

        def show_any(name):
            os.system("ls " + words.lower(name))  # S605
    """)
    assert reported(flake8(shop, "app.py"), "app.py") == expected(shop, "app.py")


def test_what_a_function_imports_is_read_however_many_modules_were_needed_before(shop: Project) -> None:
    for hub in ("first", "second", "third"):
        for number in range(25):
            shop.write(f"shop/{hub}{number}.py", f"def {hub}{number}(name):\n    return name.strip()\n")
        shop.write(f"shop/{hub}.py", "\n".join((
            *(f"from shop.{hub}{number} import {hub}{number}" for number in range(25)),
            f"def {hub}(name):",
            *(f"    name = {hub}{number}(name)" for number in range(25)),
            "    return name\n",
        )))
    shop.write("shop/near/__init__.py", "from shop.near.commands import run\n")
    shop.write("shop/near/commands.py", "import os\ndef run(command):\n    os.system(command)\n")
    shop.write("app.py", """
        from flask import Flask, request

        from shop.first import first
        from shop.second import second
        from shop.third import third

        app = Flask(__name__)

        @app.route("/")
        def many():
            name = request.args["name"]
            return [first(name), second(name), third(name)]

        @app.route("/run")
        def one():
            from shop.near import run
            run(request.args["name"])  # S605
    """)
    assert reported(flake8(shop, "app.py"), "app.py") == expected(shop, "app.py")


def test_types_of_other_modules_may_stand_in_quotes_and_in_collections(shop: Project) -> None:
    shop.write("shop/stores.py", """
        class Store:
            def read(self, name):
                return open("/srv/" + name).read()

        class Names:
            def read(self, name):
                return len(name)
    """)
    shop.write("app.py", """
        from typing import Optional

        from flask import request

        from shop.stores import Names, Store

        def one(store: "Store | None"):
            return store.read(request.args["name"])  # SEC101

        def two(store: "Optional[Store]"):
            return store.read(request.args["name"])  # SEC101

        def three(store: Optional["Store"]):
            return store.read(request.args["name"])  # SEC101

        def four(stores: list[Store], names: "Names | None"):
            names.read(request.args["name"])
            return stores[0].read(request.args["name"])  # SEC101

        def five(stores: dict[str, "Store"]):
            return stores["first"].read(request.args["name"])  # SEC101
    """)
    assert reported(flake8(shop, "app.py"), "app.py") == expected(shop, "app.py")


def test_the_class_of_a_view_says_what_its_methods_are_handed_and_look_up(shop: Project) -> None:
    shop.write("shop/orders.py", """
        from django import forms
        from django.db import models
        from rest_framework import serializers

        class OrderForm(forms.Form):
            def export(self, name):
                return open("/srv/" + name)

        class Order(models.Model):
            def export(self, name):
                return open("/srv/" + name)

        class OrderSerializer(serializers.Serializer):
            def export(self, name):
                return open("/srv/" + name)
    """)
    shop.write("views.py", """
        from django.views.generic import DetailView, FormView
        from rest_framework.generics import CreateAPIView

        from shop.orders import Order, OrderForm, OrderSerializer

        class Send(FormView):
            form_class = OrderForm

            def form_valid(self, form):
                return form.export(self.request.GET["name"])  # SEC101

        class Show(DetailView):
            model = Order

            def get(self, request):
                return self.get_object().export(request.GET["name"])  # SEC101

        class ShowAll(DetailView):
            queryset = Order.objects.all()

            def get(self, request):
                return self.get_object().export(request.GET["name"])  # SEC101

        class Create(CreateAPIView):
            serializer_class = OrderSerializer

            def perform_create(self, serializer):
                serializer.export(self.request.GET["name"])  # SEC101

        class Other(FormView):
            other_class = OrderForm

            def form_valid(self, form):
                return form.export(self.request.GET["name"])
    """)
    assert reported(flake8(shop, "views.py"), "views.py") == expected(shop, "views.py")


@pytest.mark.parametrize("data", [b"a = 1\r\nb = 2\r\n", b"\xef\xbb\xbfa = 1\n", b"# coding: latin-1\na = '\xe9\x85'\n\x0cb = 2"])
def test_a_file_is_walked_once_whatever_its_lines_are_like(tmp_path: Path, data: bytes) -> None:
    walked: List[str] = []
    made = project.Project(
        str(tmp_path), lambda tree, package: walked.append(package),  # type: ignore[arg-type, func-returns-value]
        lambda *arguments: None)  # type: ignore[arg-type, return-value]
    path = tmp_path / "a.py"
    path.write_bytes(data)
    lines = FileProcessor(str(path), argparse.Namespace(
        hang_closing=False, indent_size=4, max_line_length=79, max_doc_length=None, verbose=0, disable_noqa=False)).lines
    module = made.module(str(path))
    assert module is not None
    assert made.checked(module.tree, lines, str(path)) is module
    assert walked == [""]


def test_modules_are_kept_while_there_is_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(project, "LINES", 5)
    made = project.Project(
        str(tmp_path), lambda tree, package: None,  # type: ignore[arg-type, return-value]
        lambda *arguments: None)  # type: ignore[arg-type, return-value]
    for name, lines in (("a", 2), ("b", 2), ("c", 3), ("d", 9)):
        (tmp_path / name).write_text("x = 1\n" * lines, encoding="utf-8")
    kept = []
    for name in ("a", "b", "a", "c", "d", "missing"):
        made.module(str(tmp_path / name))
        kept.append("".join(sorted(map(os.path.basename, made.modules))))
    assert kept == ["a", "ab", "ab", "ac", "d", "missing"]


def test_the_root_of_the_file_system_may_be_the_project() -> None:
    everything = project.Project("/", lambda tree, name: None, lambda *arguments: None)  # type: ignore[arg-type, return-value]
    assert list(everything.starts("/srv/shop"))[-2:] == ["/", "/"]
