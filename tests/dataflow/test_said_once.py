"""What a hook or a decorator of another module does before each of many handlers is reported once, not at all of them."""

from __future__ import annotations

from running import Project, found_and_expected

FILES = {
    "setup.cfg": "[flake8]\nselect = S\nsecure-follow-imports = yes\nsecure-strict-errors = yes\n",
    "shop/__init__.py": "",
    "shop/notes.py": """
        import subprocess

        def note(text):
            subprocess.run(["sh", "-c", "note " + text])
    """,
    "shop/bases.py": """
        from functools import wraps

        import tornado.web
        from flask import request

        from shop.notes import note

        class Noting(tornado.web.RequestHandler):
            def prepare(self):
                note(self.get_argument("text"))

        class Mixin:
            def prepare(self):
                note(self.request.body.decode())

        def noted(view):
            @wraps(view)
            def inner(*args, **kwargs):
                note(request.args["text"])
                return view(*args, **kwargs)
            return inner
    """,
}


def test_where_a_base_class_is_a_handler_too_its_own_module_says_so(project: Project) -> None:
    found, expected = found_and_expected(project.with_files(FILES), """
        import tornado.web

        from shop.bases import Mixin, Noting
        from shop.notes import note

        class Page(Noting):
            def get(self):
                self.set_header("X-Page", str(len(self.get_argument("page"))))

            def post(self):
                note(self.get_argument("name"))  # S603

        class Other(Mixin, tornado.web.RequestHandler):
            def get(self):  # S603
                self.set_header("X-Page", str(len(self.get_argument("page"))))
    """)
    assert found == expected


def test_of_what_a_decorator_does_to_many_the_first_is_reported(project: Project) -> None:
    found, expected = found_and_expected(project.with_files(FILES), """
        from flask import Flask

        from shop.bases import noted

        app = Flask(__name__)

        @app.get("/one")
        @noted
        def one():  # S603
            return "one"

        @app.get("/other")
        @noted
        def other():
            return "other"
    """)
    assert found == expected
