"""What modules make once, register with each other and hand down to heirs is followed from one to the other."""

from __future__ import annotations


import pytest
from running import Project, found_and_expected

MODULES = {
    "shop/__init__.py": "",
    "setup.cfg": "[flake8]\nselect = S\nsecure-follow-imports = yes\nsecure-strict-errors = yes\n",
    "shop/store.py": """
        from typing import NamedTuple

        class Store:
            def __init__(self, root="/srv"):
                self.root = root
                self.lock = None

            def read(self, name):
                return open(self.root + "/" + name).read()

            def measure(self, name):
                return open(self.root + "/" + str(len(name))).read()

            def lock_by(self, lock):
                self.lock = lock

            def read_locked(self, name):
                if self.lock is None:
                    raise ValueError(name)
                return open(self.root + "/" + name).read()

        def reading(directory):
            def read(name):
                return open(directory + "/" + name).read()
            return read

        def fixed(directory):
            return lambda name: open(directory + "/" + str(len(name))).read()

        store = Store()

        class Point(NamedTuple):
            name: str
            value: None = None

        origin = Point("origin", None)
        read_page = reading("/srv/pages")
        read_fixed = fixed("/srv/pages")
    """,
    "shop/registry.py": """
        class Registry:
            def __init__(self):
                self._items = {}

            def register(self, name):
                def decorate(function):
                    self._items[name] = function
                    return function
                return decorate

            def __getitem__(self, name):
                return self._items[name]

        actions = Registry()
        filters = {}

        def filter_for(name):
            def decorate(cls):
                filters[name] = cls()
                return cls
            return decorate

        class Plugin:
            plugins = {}

            def __init_subclass__(cls, name="", **kwargs):
                super().__init_subclass__(**kwargs)
                Plugin.plugins[name] = cls
    """,
    "shop/builtin.py": """
        import os

        from .registry import Plugin, actions, filter_for

        @actions.register("remove")
        def remove(path):
            os.remove(path)

        @actions.register("measure")
        def measure(path):
            os.remove(str(len(path)))

        @filter_for("remove")
        class Remove:
            def apply(self, path):
                os.remove(path)

        @filter_for("measure")
        class Measure:
            def apply(self, path):
                return len(path)

        class Removing(Plugin, name="remove"):
            def run(self, path):
                os.remove(path)

        class Idle(Plugin, name="idle"):
            def run(self, path):
                return path
    """,
    "shop/seals.py": """
        import hashlib
        import hmac

        def seal(key, text):
            return hmac.new(key, text, hashlib.sha256).hexdigest()

        def digest(text):
            return hashlib.sha256(text).hexdigest()
    """,
    "shop/exports.py": """
        from flask import Response, render_template_string

        EXPORTERS = {}

        def exporter(name):
            def add(function):
                EXPORTERS[name] = function
                return function
            return add

        @exporter("csv")
        def as_csv(rows):
            return Response(str(rows), mimetype="text/csv")

        def print_view(rows, layout):
            return render_template_string(layout, rows=rows)
    """,
    "shop/mixins.py": """
        class NameMixin:
            def name(self):
                return self.get_argument("name")

            def path(self):
                return "/srv/" + self.name()

            def number(self):
                return int(self.get_argument("number"))
    """,
}


@pytest.fixture
def shop(project: Project) -> Project:
    """Return a package with modules that views use, and a configuration that has them followed."""
    return project.with_files(MODULES)


VIEWS = {
    "an instance and functions that a module makes": """
        from flask import Flask, request

        from . import store as stores
        from .store import read_fixed, read_page, store

        app = Flask(__name__)

        @app.route("/")
        def view():
            name = request.args["name"]
            store.read(name)  # SEC101
            store.read("start")
            store.measure(name)
            store.read_locked(name)  # SEC101
            read_page(name)  # SEC101
            read_page("start")
            read_fixed(name)
            stores.store.read(name)  # SEC101
            stores.store.measure(name)
            stores.read_page(name)  # SEC101
            stores.read_fixed(name)
            return {}
    """,
    "what a module registers with another one": """
        from flask import Flask, request

        from . import builtin
        from .registry import Plugin, actions, filters

        app = Flask(__name__)

        @app.route("/")
        def view():
            path = request.args["path"]
            actions["remove"](path)  # SEC101
            actions["measure"](path)
            filters["remove"].apply(path)  # SEC101
            filters["measure"].apply(path)
            Plugin.plugins["remove"]().run(path)  # SEC101
            Plugin.plugins["idle"]().run(path)
            return {}
    """,
    "a seal that another module makes": """
        from flask import Flask, abort, request

        from . import seals

        app = Flask(__name__)

        @app.route("/push", methods=["POST"])
        def push():
            given = request.headers["X-Seal"]
            if given != seals.seal(app.config["KEY"], request.data):  # SEC212
                abort(403)
            return {}

        @app.route("/pull")
        def pull():
            expected = seals.seal(app.config["KEY"], b"")
            return {"right": expected == request.headers["X-Seal"]}  # SEC212

        @app.route("/same")
        def same():
            return {"same": seals.digest(b"") == request.headers["X-Digest"]}
    """,
    "a table of functions and what stands beside it": """
        from flask import Flask, request

        from . import exports

        app = Flask(__name__)

        @app.route("/<kind>")
        def view(kind):
            export = exports.EXPORTERS.get(kind)
            return export([])

        @app.route("/print")
        def print_report():
            return exports.print_view([], request.form["layout"])  # SEC106
    """,
    "a named tuple with nothing in a field": """
        from flask import Flask, request

        from .store import origin

        app = Flask(__name__)

        @app.route("/")
        def view():
            open(origin.name)
            open(request.args["name"])  # SEC101
            return {}
    """,
    "an instance that an application keeps for the request": """
        from flask import Flask, g, request

        from .store import Store

        app = Flask(__name__)

        @app.before_request
        def open_store():
            g.kept = Store("/srv/kept")

        @app.route("/")
        def view():
            g.kept.read(request.args["name"])  # SEC101
            g.kept.measure(request.args["name"])
            return {}
    """,
    "a mixin that reads what the class beside it has": """
        from tornado.web import RequestHandler

        from .mixins import NameMixin

        class Files(NameMixin, RequestHandler):
            def get(self):
                open(self.name())  # SEC101
                open(self.path())  # SEC101
                open(f"/srv/{self.number()}")
    """,
}


@pytest.mark.parametrize("view", VIEWS.values(), ids=list(VIEWS))
def test_data_is_followed_to_what_other_modules_make(shop: Project, view: str) -> None:
    found, wanted = found_and_expected(shop, view)
    assert found == wanted


def test_what_methods_leave_in_attributes_is_the_same_for_all_files(shop: Project) -> None:
    shop.write("shop/inbox.py", """
        from flask import request

        from .store import Store

        class Inbox:
            def open(self):
                self.store = Store()
                self.name = request.args["name"]
                self.length = len(request.args["name"])
    """)
    views = ["shop/first.py", "shop/second.py"]
    for name in views:
        found, wanted = found_and_expected(shop, """
            from shop.inbox import Inbox

            def show():
                inbox = Inbox()
                inbox.open()
                open("/srv/" + inbox.name)  # SEC101
                open("/srv/" + str(inbox.length))

            def show_kept(inbox: Inbox):
                open("/srv/" + inbox.name)  # SEC101
                open("/srv/" + str(inbox.length))
        """, name)
        assert found == wanted
    alone = [line for name in views for line in shop.flake8(name).stdout.splitlines()]
    assert shop.flake8("-j1", *views).stdout.splitlines() == alone
    assert sorted(shop.flake8("-j1", *views[::-1]).stdout.splitlines()) == sorted(alone)
