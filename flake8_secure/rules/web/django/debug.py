"""Django's debug mode, on for whoever sets nothing."""

from __future__ import annotations

import ast
from copy import deepcopy
from itertools import islice

from flake8_secure.api import AUDIT, MEDIUM, Match, Rule, Test, arg, call, either, outside_tests, written
from flake8_secure.dataflow.file import File
from flake8_secure.rules.web.django.settings import production
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import below, tail_of, text_of

# What reads a text out of the environment as it is; others make of it what it says.
_AS_TEXT = frozenset(("getenv", "get"))
_YES = frozenset(("1", "on", "t", "true", "y", "yes"))
# What makes a number or an answer of a text, what of that is no, and methods that spell it otherwise.
_CASTS, _NO, _SPELLING = ("bool", "int"), (None, "", "0", 0), ("casefold", "lower", "strip", "title", "upper")
# Parts of the expression of a setting that are looked at.
_PARTS = 30


class _Unset(ast.NodeTransformer):
    """Put what is read where nothing is set in its place: `True` for `env.bool("DEBUG", default=True)`."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        default, name = argument_of(node, "default", 1), tail_of(node.func)
        if isinstance(default, ast.Constant) and node.args and text_of(node.args[0]) is not None:
            if isinstance(default.value, str) and name not in _AS_TEXT:
                return ast.copy_location(ast.Constant(default.value.lower() in _YES), node)
            return default
        cast = isinstance(node.func, ast.Name) and name in _CASTS  # `env.bool("DEBUG")` fails where nothing is set
        read = node.args[0] if cast and node.args else getattr(node.func, "value", None)
        if isinstance(read, ast.Constant) and cast:
            return ast.copy_location(ast.Constant(read.value not in _NO), node)
        text = text_of(read) if name in _SPELLING else None
        return node if text is None else ast.copy_location(ast.Constant(getattr(text, name)()), node)


def _is_on_by_default(match: Match, file: File) -> bool:
    """Tell whether a setting is true unless the environment says something: any text is, "False" too."""
    asked = file.index.written.get(match.node)
    if not isinstance(asked, (ast.Call, ast.Compare)) or len(list(islice(below(asked), _PARTS))) == _PARTS:
        return False
    exact = file.evaluator.value(_Unset().visit(deepcopy(asked)), match.scope).exact
    return exact is not None and bool(exact.value)


DEBUG = Rule(
    code="SEC420", name="django-debug", cwe=489, severity=MEDIUM, confidence=MEDIUM,
    message="DEBUG shows settings, source and queries to visitors: read it from the environment, off by default",
    when=either(
        production("DEBUG", written.equals(True) | Test(_is_on_by_default)),
        outside_tests(call("django.conf.settings.configure").where(arg("DEBUG").equals(True))).saying(profile=AUDIT),
    ),
    why="""
        With DEBUG an exception, or an address that does not exist, is answered with source lines, the
        values of variables, settings and the list of all addresses.
    """,
    bad=(
        """
        DEBUG = True  # SEC420
        INSTALLED_APPS = ["shop"]  # SEC423
        ROOT_URLCONF = "shop.urls"
        """,
        """
        INSTALLED_APPS = ["shop"]
        ROOT_URLCONF = "shop.urls"
        if ON_LAPTOP:
            DEBUG = True  # SEC420
        from shop.local_settings import *
        """,
        """
        import os

        DEBUG = os.getenv("SHOP_DEBUG", True)  # SEC420
        INSTALLED_APPS = ["shop"]  # SEC423
        ROOT_URLCONF = "shop.urls"
        """,
        """
        import os

        import environ
        from decouple import config

        env = environ.Env()
        INSTALLED_APPS = ["shop"]  # SEC423
        ROOT_URLCONF = "shop.urls"
        if env("KIND") == "old":
            DEBUG = env.bool("DEBUG", default=True)  # SEC420
        elif env("KIND") == "new":
            DEBUG = config("DEBUG", default="yes", cast=bool)  # SEC420
        elif env("KIND") == "other":
            DEBUG = int(os.environ.get("DEBUG", 1))  # SEC420
        else:
            DEBUG = os.getenv("DEBUG", "True").lower() in ("1", "true")  # SEC420
        """,
        """
        from django.conf import settings

        settings.configure(DEBUG=True)  # SEC420
        """,
    ),
    good=(
        """
        from django.conf import settings

        settings.configure(DEBUG=False)
        """,
        """
        import os
        from shop.defaults import *

        DEBUG = os.environ.get("SHOP_DEBUG") == "1"
        INSTALLED_APPS = ["shop"]
        ROOT_URLCONF = "shop.urls"
        """,
        """
        import environ
        from shop.defaults import *

        DEBUG = environ.Env().bool("DEBUG")
        INSTALLED_APPS = ["shop"]
        ROOT_URLCONF = "shop.urls"
        """,
        """
        import os

        from decouple import config
        from shop.defaults import *

        INSTALLED_APPS = ["shop"]
        ROOT_URLCONF = "shop.urls"
        if os.environ["KIND"] == "old":
            DEBUG = config("DEBUG", default="False", cast=bool)
        else:
            DEBUG = os.getenv("DEBUG", "False") == "True"
        """,
        """
        DEBUG = True
        PAGE_SIZE = 100
        """,
    ),
    see=("https://docs.djangoproject.com/en/stable/ref/settings/#debug",
         "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#debug"),
    also=("django-misconfiguration-insecure",),
)
