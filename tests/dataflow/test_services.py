"""Data goes from views to services, and from these to what talks to a database or a shell: modules that a view never names."""

from __future__ import annotations

import pytest
from running import Project, found_and_expected

FILES = {
    "setup.cfg": "[flake8]\nselect = S\nsecure-follow-imports = yes\nsecure-strict-errors = yes\n",
    "shop/__init__.py": "",
    "shop/shell.py": """
        import shlex
        import subprocess

        def run(command):
            return subprocess.check_output(command, shell=True)

        def run_quoted(program, name):
            return run(program + " " + shlex.quote(name))
    """,
    "shop/database.py": """
        import sqlite3

        class Repository:
            table = "orders"

            def find(self, where):
                return sqlite3.connect("shop").execute("SELECT * FROM orders WHERE " + where)

            def get(self, number):
                return sqlite3.connect("shop").execute("SELECT * FROM orders WHERE id = ?", (number,))
    """,
    "shop/services.py": """
        from .database import Repository
        from .shell import run, run_quoted

        class Orders:
            def __init__(self, repository=None):
                self.repository = repository or Repository()

            def search(self, name):
                return self.repository.find("name = '" + name + "'")

            def get(self, number):
                return self.repository.get(number)

            def export(self, name):
                return run("export " + name)

            def export_quoted(self, name):
                return run_quoted("export", name)
    """,
    "shop/tasks.py": """
        import asyncio
        import os
        import shlex
        import subprocess
        from functools import partial
        from threading import Thread

        shell = partial(subprocess.run, shell=True)

        async def later(command):
            await asyncio.to_thread(os.system, command)

        async def bound(name):
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(None, partial(os.remove, name))

        def beside(command):
            Thread(target=os.system, args=(command,)).start()

        def made(command):
            shell("export " + command)

        def made_quoted(command):
            shell("export " + shlex.quote(command))
    """,
    "shop/parameters.py": """
        from flask import request

        def parameter(name):
            return request.args.get(name)
    """,
    "shop/forms.py": """
        from .parameters import parameter

        class Form:
            def term(self):
                return parameter("term").strip()

        def searched():
            return parameter("q")

        def fixed():
            return "q"
    """,
    "shop/tools.py": "from .parameters import *\nfrom .parameters import parameter as asked\n",
}


@pytest.fixture
def shop(project: Project) -> Project:
    """Return a project in layers."""
    return project.with_files(FILES)


def test_the_message_says_where_the_other_call_stands(shop: Project) -> None:
    shop.write("shop/views.py", """
        from flask import request
        from .services import Orders

        def search():
            Orders().search(request.args["name"])
    """)
    assert shop.flake8("shop/views.py").stdout == (
        "shop/views.py:5:5: S608 SQL with request.args (line 5) in it reaches connect.execute() (line 7 of "
        "shop/database.py): pass it as a parameter of the query [CWE-89]\n")


@pytest.mark.parametrize("make, call", [
    ("", "Orders()."),
    ("service = Orders()", "service."),
    ("service: Orders = Orders()", "service."),
    ("from shop import services\nservice = services.Orders()", "service."),
    ("from .services import Orders as Service\nservices = {'orders': Service()}", "services['orders']."),
], ids=["there", "module", "annotated", "dotted", "dictionary"])
def test_a_service_leads_to_its_repository(shop: Project, make: str, call: str) -> None:
    found, expected = found_and_expected(shop, f"from flask import request\nfrom .services import Orders\n{make}\n" + f"""
def search():
    {call}search(request.args["name"])  # S608
    {call}get(request.args["number"])

def export():
    {call}export(request.args["name"])  # S602
    {call}export_quoted(request.args["name"])
""")
    assert found == expected


def test_views_are_classes_with_services(shop: Project) -> None:
    found, expected = found_and_expected(shop, """
        from flask import request
        from flask.views import MethodView
        from .services import Orders

        class View(MethodView):
            shared = Orders()

            def __init__(self, orders: "Orders"):
                self.own = Orders()
                self.given = orders

            def get(self):
                self.shared.search(request.args["name"])  # S608
                self.shared.get(request.args["name"])

            def post(self):
                self.own.export(request.args["name"])  # S602
                self.own.export_quoted(request.args["name"])

            def put(self):
                self.given.search(request.args["name"])  # S608
    """)
    assert found == expected


def test_what_reads_requests_is_handed_on_by_other_names(shop: Project) -> None:
    found, expected = found_and_expected(shop, """
        import os
        from .parameters import parameter as first
        from .tools import parameter as second, asked, asked as third

        def view():
            os.system(first("a"))  # S605
            os.system(second("a"))  # S605

        def another():
            os.system(asked("a"))  # S605
            os.system(third("a"))  # S605
    """)
    assert found == expected


def test_rows_and_managers_have_methods(shop: Project) -> None:
    shop.write("shop/models.py", """
        from django.db import models
        from .shell import run

        class Prints(models.QuerySet):
            def exported(self, name):
                run("export " + name)

        class Print(models.Model):
            prints = Prints.as_manager()

            def sent(self, address):
                run("send " + address)

            def numbered(self, number):
                run("number %d" % int(number))
    """)
    found, expected = found_and_expected(shop, """
        from django.shortcuts import get_object_or_404
        from .models import Print

        def send(request, number):
            one = get_object_or_404(Print, pk=number)
            one.sent(request.GET["address"])  # S602
            one.numbered(request.GET["number"])

        def export(request):
            Print.prints.filter(number=1).exported(request.GET["name"])  # S602
            for one in Print.prints.all():
                one.sent(request.GET["address"])  # S602
    """)
    assert found == expected


def test_what_is_read_of_a_request_comes_by_modules_in_between(shop: Project) -> None:
    found, expected = found_and_expected(shop, """
        import os
        from .forms import Form, fixed, searched as asked

        form = Form()

        def search():
            os.system(asked())  # S605
            os.system(fixed())

        def another():
            os.system(form.term())  # S605
    """)
    assert found == expected


def test_functions_of_libraries_are_handed_over_in_another_module(shop: Project) -> None:
    found, expected = found_and_expected(shop, """
        from fastapi import FastAPI
        from . import tasks

        app = FastAPI()

        @app.get("/export")
        async def export(name: str):
            await tasks.later("export " + name)  # S605
            await tasks.later("export")
            await tasks.bound(name)  # SEC101
            tasks.beside("export " + name)  # S605
            tasks.made(name)  # S602
            tasks.made_quoted(name)
    """)
    assert found == expected
