"""What a module gets of a library by way of another module of the project is that of the library."""

from __future__ import annotations

from running import Project, found_and_expected

MODULES = {
    "setup.cfg": "[flake8]\nselect = S\nsecure-follow-imports = yes\nsecure-strict-errors = yes\n",
    "shop/__init__.py": "",
    "shop/web.py": "from flask import Blueprint, redirect, request\n",
    "shop/base.py": "from shop.web import Blueprint, redirect, request\n",
    "shop/own.py": """
        class Blueprint:
            def route(self, path):
                return lambda function: function

        request = None

        def redirect(target):
            return target
    """,
}


def test_a_view_is_known_by_what_a_module_hands_on(project: Project) -> None:
    found, expected = found_and_expected(project.with_files(MODULES), """
        from shop.web import Blueprint, redirect

        login = Blueprint("login", __name__)

        @login.route("/login/<path:target>")
        def back(target):
            return redirect(target)  # SEC104
    """)
    assert found == expected


def test_a_request_is_known_by_what_modules_hand_on(project: Project) -> None:
    found, expected = found_and_expected(project.with_files(MODULES), """
        from shop.base import Blueprint, redirect, request

        login = Blueprint("login", __name__)

        @login.route("/login")
        def back():
            return redirect(request.args["target"])  # SEC104
    """)
    assert found == expected


def test_what_a_module_defines_itself_is_of_no_library(project: Project) -> None:
    found, expected = found_and_expected(project.with_files(MODULES), """
        from shop.own import Blueprint, redirect, request

        login = Blueprint()

        @login.route("/login/<path:target>")
        def back(target):
            return redirect(target), redirect(request.args["target"])
    """)
    assert found == expected
