"""What puts a program together stands in other modules: types that inject, decorators that check, registries of functions."""

from __future__ import annotations

from typing import Tuple

import pytest
from running import Project, found_and_expected

SETTINGS = "[flake8]\nselect = S\nextend-ignore = S404\nsecure-follow-imports = yes\nsecure-strict-errors = yes\n"


@pytest.fixture
def shop(project: Project) -> Project:
    """Return a project with nothing in it."""
    project.write("setup.cfg", SETTINGS)
    project.write("shop/__init__.py", "")
    return project


def test_types_that_inject_have_names_in_other_modules(shop: Project) -> None:
    shop.write("shop/asked.py", """
        from typing import Annotated
        from fastapi import Depends, Query

        class Store:
            def read(self, name):
                return open(name)

            def read_number(self, number):
                return open("/srv/%d" % number)

        def store() -> Store:
            return Store()

        def plain(name: str) -> str:
            return name.strip()

        Stored = Annotated[Store, Depends(store)]
        Name = Annotated[str, Depends(plain)]
        Word = Annotated[str, Query(pattern="^[a-z]+$")]
        Number = Annotated[int, Query(ge=1)]
    """)
    shop.write("shop/handed.py", "from .asked import Name, Stored\n")
    found, expected = found_and_expected(shop, """
        from fastapi import FastAPI
        from .asked import Number, Word
        from .handed import Name, Stored
        from . import asked

        app = FastAPI()

        @app.get("/1")
        def first(path: str, files: Stored):
            return files.read(path)  # SEC101

        @app.get("/2")
        def second(path: Name, word: Word, number: Number, files: asked.Stored):
            files.read(path)  # SEC101
            files.read(word)
            files.read_number(number)
    """)
    assert found == expected


def test_decorators_of_other_modules_check_what_they_hand_on(shop: Project) -> None:
    shop.write("shop/checks.py", """
        import functools
        import re

        NAME = re.compile("[a-z]+")

        def only_names(function):
            @functools.wraps(function)
            async def wrapper(request):
                if NAME.fullmatch(request.match_info["name"]) is None:
                    raise ValueError("name")
                return await function(request)
            return wrapper

        def counted(function):
            @functools.wraps(function)
            async def wrapper(request):
                print(request.match_info["name"])
                return await function(request)
            return wrapper
    """)
    found, expected = found_and_expected(shop, """
        import os
        from aiohttp import web
        from .checks import counted, only_names

        routes = web.RouteTableDef()

        @routes.get("/checked/{name}")
        @only_names
        async def checked(request):
            os.system("find " + request.match_info["name"])
            os.system("find " + request.query["where"])  # S605

        @routes.get("/counted/{name}")
        @counted
        async def unchecked(request):
            os.system("find " + request.match_info["name"])  # S605
    """)
    assert found == expected


def test_an_application_keeps_its_database_under_a_key(shop: Project) -> None:
    shop.write("shop/queries.py", """
        async def find(pool, name):
            async with pool.acquire() as connection:
                cursor = await connection.cursor()
                await cursor.execute("SELECT * FROM names WHERE name = '" + name + "'")

        async def find_safely(pool, name):
            async with pool.acquire() as connection:
                cursor = await connection.cursor()
                await cursor.execute("SELECT * FROM names WHERE name = %s", (name,))
    """)
    found, expected = found_and_expected(shop, """
        from aiohttp import web
        from .queries import find, find_safely

        routes = web.RouteTableDef()

        @routes.get("/{name}")
        async def asked(request):
            await find_safely(request.app["db"], request.match_info["name"])
            await find(request.app["db"], request.match_info["name"])  # S608
    """)
    assert found == expected


def test_functions_register_themselves_and_instances_are_called(shop: Project) -> None:
    shop.write("shop/actions.py", """
        import os

        ACTIONS = {}

        def action(function):
            ACTIONS[function.__name__] = function
            return function

        @action
        def run(text):
            os.system(text)

        @action
        def count(text):
            return len(text)

        def act(name, text):
            return ACTIONS[name](text)

        class Runner:
            def __call__(self, text):
                os.system(text)

        class Counter:
            def __call__(self, text):
                return len(text)

        start = Runner()
        tell = Counter()
    """)
    found, expected = found_and_expected(shop, """
        from flask import Flask, request
        from .actions import ACTIONS, act, start, tell

        app = Flask(__name__)

        @app.route("/1")
        def first():
            act(request.args["action"], request.args["text"])  # S605

        @app.route("/2")
        def second():
            ACTIONS["run"](request.args["text"])  # S605

        @app.route("/3")
        def third():
            ACTIONS["count"](request.args["text"])

        @app.route("/4")
        def fourth():
            start(request.args["text"])  # S605
            tell(request.args["word"])
    """)
    assert found == expected


def test_decorators_and_what_runs_before_hand_over_data(shop: Project) -> None:
    shop.write("shop/web.py", """
        import functools
        from flask import g, request

        def remember():
            g.tenant = request.headers["X-Tenant"]
            g.number = int(request.headers["X-Number"])

        def with_path(view):
            @functools.wraps(view)
            def wrapper(*args, **kwargs):
                return view(request.args["path"], *args, **kwargs)
            return wrapper

        def with_number(view):
            @functools.wraps(view)
            def wrapper(*args, **kwargs):
                return view(int(request.args["number"]), *args, **kwargs)
            return wrapper
    """)
    found, expected = found_and_expected(shop, """
        from flask import Flask, g
        from . import web
        from .web import remember

        app = Flask(__name__)
        app.before_request(remember)

        @app.route("/path")
        @web.with_path
        def by_path(path):
            open(path)  # SEC101

        @app.route("/number")
        @web.with_number
        def by_number(number):
            open("/srv/%s" % number)

        @app.route("/tenant")
        def tenant():
            open("/srv/%s" % g.number)
            open(g.tenant)  # SEC101
    """)
    assert found == expected


@pytest.mark.parametrize("name", ["web", "graphql", "redis"])
def test_a_package_may_be_called_like_a_library(shop: Project, name: str) -> None:
    shop.write(f"{name}/__init__.py", "")
    shop.write(f"{name}/storage.py", "def read(path):\n    return open(path)\n")
    found, expected = found_and_expected(shop, f"""
        from flask import Flask, request
        from {name} import storage
        from {name}.storage import read

        app = Flask(__name__)

        @app.route("/")
        def view():
            read(request.args["path"])  # SEC101
            storage.read("/srv/" + request.args["name"])  # SEC101
    """)
    assert found == expected


def test_a_server_calls_what_decorators_of_other_modules_make(shop: Project) -> None:
    shop.write("shop/calling.py", """
        import json

        def parsed(function):
            def wrapper(event, context):
                return function(json.loads(event["body"]))
            return wrapper

        def numbered(function):
            def wrapper(event, context):
                return function(int(event["body"]))
            return wrapper
    """)
    found, expected = found_and_expected(shop, """
        from .calling import numbered, parsed

        @parsed
        def read(body):
            return open(body["path"])  # SEC101

        @numbered
        def read_number(number):
            return open("/srv/%s" % number)
    """)
    assert found == expected


def test_patterns_of_other_modules_check(shop: Project) -> None:
    shop.write("shop/patterns.py", """
        import re

        NAME = re.compile(r"[a-z]+\\Z")
        LOOSE = re.compile(r"[a-z]+")
    """)
    shop.write("shop/checks.py", """
        from .patterns import LOOSE, NAME
        from . import patterns

        def is_name(text):
            return bool(NAME.match(text))

        def check(text):
            if not patterns.NAME.match(text):
                raise ValueError(text)

        def check_loosely(text):
            if not LOOSE.search(text):
                raise ValueError(text)
    """)
    found, expected = found_and_expected(shop, """
        from flask import abort, request
        from .checks import check, check_loosely, is_name

        def first():
            name = request.args["name"]
            if not is_name(name):
                abort(400)
            open(name)

        def second():
            name = request.args["name"]
            check(name)
            open(name)

        def third():
            name = request.args["name"]
            check_loosely(name)
            open(name)  # SEC101
    """)
    assert found == expected


def test_modules_give_functions_of_libraries_names_of_their_own(shop: Project) -> None:
    shop.write("shop/compat.py", """
        import os
        import yaml

        load_config = yaml.load
        popen = shell_out = os.popen
        join_path = os.path.join
    """)
    shop.write("shop/handed.py", "from .compat import load_config, shell_out as shell\n")
    found, expected = found_and_expected(shop, """
        import yaml
        from flask import Flask, request
        from . import compat
        from .compat import load_config as load
        from .handed import load_config, shell

        app = Flask(__name__)

        @app.post("/")
        def views():
            load(request.data, Loader=yaml.Loader)  # S506
            load_config(request.data, Loader=yaml.Loader)  # S506
            load_config(request.data, Loader=yaml.SafeLoader)
            compat.load_config(request.data, Loader=yaml.CSafeLoader)
            compat.shell_out("ls " + request.args["name"])  # S605
            compat.join_path("ls ", request.args["name"])
            shell("ls " + request.args["name"])  # S605
            request.shell_out("ls " + request.args["name"])
    """)
    assert found == expected


@pytest.mark.parametrize("order", [("shop/views.py", "shop/service.py"), ("shop/service.py", "shop/views.py")])
def test_names_of_other_modules_do_not_depend_on_the_order_of_files(shop: Project, order: Tuple[str, str]) -> None:
    shop.write("shop/compat.py", "import os\n\nshell_out = os.popen\n")
    shop.write("shop/service.py", """
        from flask import request
        from .compat import shell_out

        def fill(text):
            shell_out("ls " + text)

        def asked():
            return request.args["name"]
    """)
    shop.write("shop/views.py", """
        from flask import Flask, request
        from .service import fill

        app = Flask(__name__)

        @app.post("/")
        def view():
            return fill(request.data)
    """)
    ran = shop.flake8("-j1", *order)
    assert [line.split(" ")[:2] for line in ran.stdout.splitlines()] == [["shop/service.py:5:5:", "S605"]]


def test_validators_of_other_modules_check_fields(shop: Project) -> None:
    shop.write("shop/rules.py", """
        import re
        from django.core.exceptions import ValidationError
        from django.core.validators import RegexValidator
        from marshmallow import validate

        slug = RegexValidator(r"\\A[a-z]+\\Z")
        letter = RegexValidator("[a-z]")
        RULES = [slug]
        LOOSE = [letter]
        WORD = validate.Regexp(r"^[a-z]+\\Z")

        def is_word(value):
            if not re.fullmatch("[a-z]+", value):
                raise ValidationError("no word")

        class Word:
            def __call__(self, value):
                is_word(value)

        class Short:
            def __call__(self, value):
                if len(value) > 3:
                    raise ValidationError("too long")
    """)
    found, expected = found_and_expected(shop, """
        from django import forms
        from flask import request
        from marshmallow import Schema, fields
        from . import rules
        from .rules import LOOSE, RULES, WORD, Short, Word, slug

        class Names(forms.Form):
            slug = forms.CharField(validators=[slug])
            named = forms.CharField(validators=[rules.is_word])
            ruled = forms.CharField(validators=RULES)
            word = forms.CharField(validators=[Word()])
            loose = forms.CharField(validators=LOOSE)
            short = forms.CharField(validators=[rules.Short()])

        def show(request):
            names = Names(request.GET)
            if names.is_valid():
                open("/srv/" + names.cleaned_data["slug"])
                open("/srv/" + names.cleaned_data["named"])
                open("/srv/" + names.cleaned_data["ruled"])
                open("/srv/" + names.cleaned_data["word"])
                open("/srv/" + names.cleaned_data["loose"])  # SEC101
                open("/srv/" + names.cleaned_data["short"])  # SEC101

        class Sent(Schema):
            word = fields.Str(validate=WORD)
            short = fields.Str(validate=Short())

        def upload():
            sent = Sent().load(request.get_json())
            open("/srv/" + sent["word"])
            open("/srv/" + sent["short"])  # SEC101
    """)
    assert found == expected


def test_annotations_of_other_modules_promise_what_is_given(shop: Project) -> None:
    shop.write("shop/context.py", """
        import httpx
        from fastapi import Request

        def client(request: Request) -> httpx.AsyncClient:
            return request.app.state.client

        class Context:
            client: httpx.AsyncClient

            @property
            def other(self) -> httpx.AsyncClient:
                return self.things["other"]

        context: Context = make_context()
        names: dict = make_names()
    """)
    found, expected = found_and_expected(shop, """
        from fastapi import APIRouter, Depends, Request
        from .context import client, context, names

        router = APIRouter()

        @router.get("/1")
        async def first(address: str, client=Depends(client)):
            return (await client.get(address)).json()  # SEC103

        @router.get("/2")
        async def second(address: str, request: Request):
            return (await client(request).get(address)).json()  # SEC103

        @router.get("/3")
        async def third(address: str):
            names.get(address)
            await context.other.get(address)  # SEC103
            return (await context.client.get(address + "/all")).json()  # SEC103
    """)
    assert found == expected


def test_functions_of_other_modules_compute_codes(shop: Project) -> None:
    shop.write("shop/codes.py", """
        import hashlib
        import hmac as codes

        def hmac(data, secret):
            return codes.new(key=secret, msg=data, digestmod=hashlib.sha256).hexdigest()

        def seal(data, secret):
            code = codes.new(secret, data, hashlib.sha256)
            return code.hexdigest()

        def hmac_hex(data, length):
            return hashlib.sha256(data).hexdigest()[:length]

        class Signer:
            def seal(self, data):
                return codes.new(self.secret, data, hashlib.sha256).hexdigest()
    """)
    found, expected = found_and_expected(shop, """
        from .codes import Signer, hmac, hmac_hex, seal

        signer = Signer()

        def check(given, data, key):
            if hmac(data, secret=key) == given["code"]:  # SEC212
                return seal(data, key) == given["seal"]  # SEC212
            return hmac_hex(data, 8) == given["page"] or signer.seal(data) == given["own"]  # SEC212
    """)
    assert found == expected


def test_proxies_stand_for_what_functions_of_other_modules_give(shop: Project) -> None:
    shop.write("shop/database.py", """
        from flask import current_app, g
        from flask_pymongo import PyMongo
        from werkzeug.local import LocalProxy

        def find():
            if "database" not in g:
                g.database = PyMongo(current_app).db
            return g.database

        database = LocalProxy(find)
        names = LocalProxy(lambda: {})
    """)
    found, expected = found_and_expected(shop, """
        from flask import request
        from .database import database, names

        def first():
            names.get(request.get_json())
            database.users.find_one(request.get_json())  # SEC107
    """)
    assert found == expected


def test_signals_are_received_in_other_modules(shop: Project) -> None:
    shop.write("shop/signals.py", """
        from django.dispatch import Signal

        uploaded = Signal()
        removed = Signal()
        renamed = Signal()
    """)
    shop.write("shop/receivers.py", """
        from django.dispatch import receiver
        from . import signals
        from .signals import renamed, uploaded

        @receiver(uploaded)
        def on_uploaded(sender, path, **kwargs):
            open("/srv/" + path)

        @receiver(signals.removed)
        def on_removed(sender, path, **kwargs):
            open("/srv/" + path)

        def on_renamed(sender, path, **kwargs):
            open("/srv/%d" % path)

        renamed.connect(on_renamed)
    """)
    found, expected = found_and_expected(shop, """
        from django.http import HttpResponse
        from . import signals
        from .signals import renamed, uploaded

        def upload(request):
            uploaded.send(sender=None, path=request.GET["path"])  # SEC101
            signals.removed.send(sender=None, path=request.GET["path"])  # SEC101
            renamed.send(sender=None, path=request.GET["path"])
            return HttpResponse("ok")
    """)
    assert found == expected


def test_attributes_of_the_request_are_put_in_by_other_modules(shop: Project) -> None:
    shop.write("shop/before.py", """
        from flask import request

        def put():
            request.kind = request.args["kind"]
            request.level = int(request.args["level"])
    """)
    found, expected = found_and_expected(shop, """
        from flask import Flask, request
        from . import before

        app = Flask(__name__)
        app.before_request(before.put)

        @app.route("/")
        def show():
            open("/srv/%d" % request.level)
            return open("/srv/" + request.kind).read()  # SEC101
    """)
    assert found == expected


def test_tasks_of_other_modules_are_sent_by_name(shop: Project) -> None:
    shop.write("shop/tasks.py", """
        from celery import shared_task

        @shared_task(name="files.read")
        def read(name):
            open("/srv/" + name)

        @shared_task
        def write(name):
            open("/srv/" + name, "w")

        @shared_task
        def count(name):
            return len(name)
    """)
    found, expected = found_and_expected(shop, """
        from celery import Celery
        from flask import Flask, request
        from . import tasks

        app = Flask(__name__)
        celery = Celery()

        @app.get("/")
        def start():
            celery.send_task("files.read", args=[request.args["name"]])  # SEC101
            celery.send_task("shop.tasks.write", args=[request.args["name"]])  # SEC101
            celery.send_task("shop.tasks.count", args=[request.args["name"]])
            return ""
    """)
    assert found == expected


def test_a_call_names_all_that_it_leads_to(shop: Project) -> None:
    shop.write("shop/commands.py", """
        import os

        class Delete:
            def run(self, name):
                os.remove("/srv/a/" + name)

        class Read:
            def run(self, name):
                return open("/srv/b/" + name).read()

        class Count:
            def run(self, name):
                return len(name)

        COMMANDS = {"delete": Delete(), "read": Read(), "count": Count()}
    """)
    shop.write("shop/views.py", """
        from flask import Flask, request
        from .commands import COMMANDS

        app = Flask(__name__)

        @app.post("/<kind>")
        def run(kind):
            return {"answer": COMMANDS[kind].run(request.form["name"])}
    """)
    lines = [line for line in shop.flake8("shop/views.py").stdout.splitlines() if "SEC101" in line]
    assert ["(lines 5, 9 of shop/commands.py)" in line for line in lines] == [True]
