"""A name that a package binds in `__init__` wins over the module of that name, where it does when the program runs."""

from __future__ import annotations

from running import Project, found_and_expected

RUN = "import os\n\ndef run(command):\n    os.system(command)\n"
MODULES = {
    "setup.cfg": "[flake8]\nselect = S\nsecure-follow-imports = yes\nsecure-strict-errors = yes\n",
    "shop/__init__.py": """
        from typing import Any

        from redis import cache
        from shop.container import Container

        from . import plain
        from ._quoting import quoted as escape
        from .load import Loader as load
        from .router import router
        from .sub import sub
        from .starred import *
        from .starring import *

        declared: Any
        late = None
        from .late import other
        container = Container()
    """,
    "shop/_quoting.py": "import shlex\n\ndef quoted(text):\n    return shlex.quote(text)\n",
    "shop/container.py": """
        import os

        class Container:
            def run(self, command):
                os.system(command)
    """,
    "shop/escape.py": "def other():\n    return 1\n",
    "shop/load.py": """
        class Loader:
            def read(self, name):
                return open("/srv/" + name).read()

        def read_all():
            return Loader().read("all")
    """,
    "shop/router.py": "from fastapi import APIRouter\n\nrouter = APIRouter()\n",
    "shop/sub/__init__.py": "import os\n\ndef sub(command):\n    os.system(command)\n",
    "shop/starred.py": "import os\n\ndef starred(command):\n    os.system(command)\n\ndef given(text):\n    return text\n",
    "shop/starring.py": "from redis import cached\nfrom . import unstarred\n\ndef filed(text):\n    return str(len(text))\n",
    "shop/filed.py": RUN,
    **{f"shop/{name}.py": RUN for name in ("plain", "late", "declared", "cache", "cached", "unstarred", "unnamed")},
}


def test_what_init_binds_wins_over_the_module(project: Project) -> None:
    found, expected = found_and_expected(project.with_files(MODULES), """
        import os

        from flask import request

        import shop
        import shop.load as loading
        from shop import container, escape, filed, load, router, starred, sub
        from shop.load import Loader, read_all
        from shop.starred import *

        from . import container as relative

        @router.get("/file")
        def read(name: str):
            return open("/srv/" + name).read()  # SEC101

        def view():
            os.system(escape(request.args["a"]))
            os.system(shop.escape(request.args["a"]))
            os.system(filed(request.args["a"]))
            os.system(given(request.args["a"]))  # S605
            os.system(request.args["a"])  # S605
            container.run(request.args["a"])  # S605
            shop.container.run(request.args["a"])  # S605
            relative.run(request.args["a"])  # S605
            load().read(request.args["a"])  # SEC101
            loading().read(request.args["a"])  # SEC101
            Loader().read(request.args["a"])  # SEC101
            starred(request.args["a"])  # S605
            sub(request.args["a"])  # S605
            read_all()
    """)
    assert found == expected


def test_the_module_stays_where_init_binds_nothing_else(project: Project) -> None:
    found, expected = found_and_expected(project.with_files(MODULES), """
        from flask import request

        from shop import cache, cached, declared, late, plain, unnamed, unstarred
        from shop.plain import run

        def view():
            cache.run(request.args["a"])  # S605
            cached.run(request.args["a"])  # S605
            declared.run(request.args["a"])  # S605
            late.run(request.args["a"])  # S605
            plain.run(request.args["a"])  # S605
            unnamed.run(request.args["a"])  # S605
            unstarred.run(request.args["a"])  # S605
            run(request.args["a"])  # S605
    """)
    assert found == expected


def test_members_of_a_workspace_import_each_other(project: Project) -> None:
    found, expected = found_and_expected(project.with_files({
        "setup.cfg": MODULES["setup.cfg"],
        "libs/desk/src/desk/__init__.py": "",
        "libs/desk/src/desk/running.py": RUN,
        "libs/desk/tests/__init__.py": RUN,
        "libs/pens/tests/__init__.py": RUN,
        ".hidden/lamps/__init__.py": RUN,
        "shop/__init__.py": "",
    }), """
        from flask import request

        from desk.running import run
        from lamps import run as run_hidden
        from tests import run as run_in_tests

        def view():
            run_hidden(request.args["a"])
            run_in_tests(request.args["a"])
            run(request.args["a"])  # S605
    """)
    assert found == expected


def test_scripts_import_what_stands_in_src_beside_them(project: Project) -> None:
    found, expected = found_and_expected(project.with_files({
        "setup.cfg": MODULES["setup.cfg"],
        "desk/src/lamps/running.py": RUN,
        "desk/src/chairs.py": RUN,
        "desk/chairs.py": "def run(command):\n    pass\n",
        "src/tables.py": RUN,
        "shelf/src/cups.py": RUN,
    }), """
        import chairs
        import cups
        import tables
        from flask import request
        from lamps.running import run

        def view():
            run(request.args["a"])  # S605
            tables.run(request.args["a"])  # S605
            chairs.run(request.args["a"])
            cups.run(request.args["a"])
    """, "desk/scripts/views.py")
    assert found == expected


def test_modules_call_back(project: Project) -> None:
    found, expected = found_and_expected(project.with_files({
        "setup.cfg": MODULES["setup.cfg"],
        "shop/orders.py": """
            from shop import views

            def handle(text):
                from shop.views import write
                write(text)
                views.read(text)
                views.append("orders")
        """,
    }), """
        from flask import request

        from . import orders

        def write(name):
            open("/srv/" + name, "w").close()  # SEC101

        def read(name):
            return open("/srv/" + name).read()  # SEC101

        def append(name):
            open("/srv/" + name, "a").close()

        def view():
            orders.handle(request.args["a"])
    """)
    assert found == expected


# Packages that are called like modules of the standard library.
HIDING = {
    "setup.cfg": MODULES["setup.cfg"],
    "calendar/running.py": RUN,
    "http/__init__.py": "",
    "http/running.py": RUN,
    "shop/__init__.py": "",
    "shop/queue/__init__.py": "",
    "shop/queue/running.py": RUN,
}


def test_packages_called_like_modules_of_the_standard_library(project: Project) -> None:
    found, expected = found_and_expected(project.with_files({
        **HIDING,
        "calendar/__init__.py": "from .running import run\n\ndef month(text):\n    return open('/srv/' + text)\n",
    }), """
        from calendar import monthcalendar, running
        from calendar.running import run as run_of_calendar
        from http import running as http_running
        from queue import running as queue_running

        from flask import request

        from . import month, run

        def view():
            monthcalendar(request.args["a"])
            run(request.args["a"])  # S605
            run_of_calendar(request.args["a"])  # S605
            running.run(request.args["a"])  # S605
            month(request.args["a"])  # SEC101
            http_running.run(request.args["a"])
            queue_running.run(request.args["a"])
    """, "calendar/views.py")
    assert found == expected


def test_what_stands_in_the_standard_library_is_not_that_of_the_project(project: Project) -> None:
    found, expected = found_and_expected(project.with_files({
        **HIDING,
        "calendar/__init__.py": "def timegm(text):\n    return open('/srv/' + text)\n",
    }), """
        from calendar import running, timegm
        from http import running as http_running
        from queue import running as queue_running

        from flask import request

        from .queue import running as own_running

        def view():
            timegm(request.args["a"])
            http_running.run(request.args["a"])
            queue_running.run(request.args["a"])
            own_running.run(request.args["a"])  # S605
            running.run(request.args["a"])  # S605
    """)
    assert found == expected
