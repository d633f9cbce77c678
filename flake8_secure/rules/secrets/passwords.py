"""Passwords that stand in the source: the name says what it is, and the value looks like one."""

from __future__ import annotations

import ast
from typing import Iterator

from flake8_secure.api import MEDIUM, Rule
from flake8_secure.dataflow.file import File
from flake8_secure.match.comparisons import comparisons
from flake8_secure.rules.secrets.accounts import ACCOUNTS, of_accounts
from flake8_secure.rules.secrets.compared import (
    COMPARING,
    in_compared_pairs,
    in_compared_tables,
    in_comparisons,
    in_comparisons_of_variables,
)
from flake8_secure.rules.secrets.entered import (
    ENTERING,
    OPTIONS_HEADS,
    among_options,
    entered_in_pages,
    in_declared_settings,
)
from flake8_secure.rules.secrets.logins import (
    DEFAULTS,
    LOGINS,
    OPTIONS,
    Pair,
    alternatives,
    attributes_by_name,
    by_other_names,
    by_position,
    fallbacks,
    field_defaults,
    in_assigned_pairs,
    in_pairs,
    option_defaults,
)
from flake8_secure.rules.secrets.named import Named, is_bandits
from flake8_secure.rules.secrets.names import LOOKUPS, kind_of
from flake8_secure.rules.secrets.patterns import MATCHING, in_patterns
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.rules.secrets.written import (
    ASSIGNED_OTHERWISE,
    FIELDS,
    SETTERS,
    VALUES,
    in_collections,
    in_named_values,
    in_other_assignments,
    in_setters,
    in_unpackings,
    leading_defaults,
    parameter_defaults,
    to_own_functions,
    to_own_records,
)
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import FUNCTIONS, defaults
from flake8_secure.syntax.index import ANY, Wanted
from flake8_secure.syntax.nodes import targets_of, text_of


def _assigned(file: File) -> Iterator[Pair]:
    for node, scope in file.index.assigned.get(ast.Constant, ()):
        for target in targets_of(node):
            yield target_name(target), node.value, node, scope


def _items(file: File) -> Iterator[Pair]:
    for node, scope in file.index.nodes.get(ast.Dict, ()):
        for key, value in zip(node.keys, node.values):
            if value.__class__ is ast.Constant or value.__class__ is ast.Call:
                yield text_of(key), value, node, scope


def _compared(file: File) -> Iterator[Pair]:
    for node, scope in comparisons(file).fixed:
        left, right = node.left, node.comparators[0]
        if left.__class__ is not ast.Constant:
            yield target_name(left), right, node, scope
        if right.__class__ is not ast.Constant:
            yield target_name(right), left, node, scope


def _compared_anyhow(file: File) -> Iterator[Pair]:
    for node, scope in file.index.nodes.get(ast.Compare, ()):
        if not isinstance(node.left, ast.Subscript):
            for value in node.comparators:
                yield target_name(node.left), value, node, scope


def _keywords(file: File) -> Iterator[Pair]:
    for name, places in file.index.keywords.items():
        if kind_of(name) or is_bandits(name):
            for node, scope in places:
                yield name, argument_of(node, name), node, scope


def _defaults(file: File) -> Iterator[Pair]:
    for cls in _DEFINITIONS:
        for node, scope in file.index.nodes.get(cls, ()):
            if node.args.defaults or node.args.kw_defaults:  # most have none
                for argument, value in defaults(node.args):
                    yield argument.arg, value, node, scope


_DEFINITIONS = (*FUNCTIONS, ast.Lambda)
_MESSAGE = "{name} has its value in the source: read it from the environment or a secret store"
_WHY = """
    Whoever can read the source, a copy of it or a traceback can use the secret. It is the same on every
    machine, and stays in the history of the repository after the line is gone.
"""
_SEE = ("https://cwe.mitre.org/data/definitions/798.html",)

ASSIGNED = Rule(
    code="S105", name="hardcoded-password-string", cwe=798, severity=MEDIUM, message=_MESSAGE,
    when=Named(
        Wanted(assigned=frozenset((ast.Constant,)), nodes=frozenset((ast.Compare, ast.Dict))),
        (_assigned, _compared, _items),
        (_compared_anyhow,),
    ) | Named(
        Wanted(assigned=ASSIGNED_OTHERWISE, calls=COMPARING | SETTERS, heads=VALUES | OPTIONS_HEADS,
               nodes=frozenset((ast.Compare, ast.Dict)) | MATCHING),
        (in_assigned_pairs, in_comparisons, in_comparisons_of_variables, in_compared_pairs, in_compared_tables,
         in_other_assignments, in_unpackings, in_collections, in_named_values, in_setters, in_patterns, among_options),
        beyond_bandit=True),
    why=_WHY,
    bad=(
        """
        import flask

        app = flask.Flask("shop")  # SEC404
        db_password = "Nk7-vq2Lw9"  # S105
        app.config["SECRET_KEY"] = "dev"  # S105
        app.secret_key = "hazelnut-cake"  # S105
        settings = {"smtpPassword": "hazelnut"}  # S105
        api_key: str = "q8Zt71LmX0aWc4Re"  # S105
        session.auth = ("shop", "Nk7-vq2Lw9")  # S105
        mail_password = f"Nk7-vq2Lw9"  # S105

        if password == "letmein":  # S105
            log_in()

        class ProductionConfig(Config):
            SECRET_KEY = "dev"  # S105
        """,
        """
        from hmac import compare_digest

        def check(headers, form, password):
            if headers.get("api_key", "") != "q8Zt71LmX0aWc4Re":  # S105
                raise PermissionError
            if form.get("word") == "hazelnut" or form.get("password") == form.get("again") == "":
                return False
            return compare_digest(password, "hazelnut-cake".encode())  # S105

        USERS = {"ann": "Nk7-vq2Lw9", "ben": LOADED}  # S105

        def knows(name, password):
            return name in USERS and USERS[name] == password

        PASSWORDS = {"ann": "Nk7-vq2Lw9"}  # S105

        def is_ann(form):
            return PASSWORDS.get("ann") == form["word"]

        def lets_in(form, credentials, args):
            pw = form["password"]
            if pw == "letmein20":  # S105
                return True
            if (form["user"], form["password"]) == ("ann", "Nk7-vq2Lw9"):  # S105
                return True
            if form.get("password") not in ("Nk7-vq2Lw9", LOADED):  # S105
                return args.get("key") == "q8Zt71LmX0aWc4Re"  # S105
            word = b"Nk7-vq2Lw9"  # S105
            given = credentials.password.encode("utf8")
            return compare_digest(given, word)
        """,
        """
        password = ""  # S105
        token = ","  # S105

        if token in "([{":  # S105
            descend()
        """,
    ),
    good="""
        import os

        db_password = os.environ["DB_PASSWORD"]
        passed_tests = "most of them"
        public_key = "ssh-ed25519"
        password_field = read("password")

        def is_weak(password, form, items):
            if password in ("Nk7-vq2Lw9", "letmein-20"):
                raise ValueError
            if (form["name"], form["password"]) == ("ann", "letmein-20"):
                raise ValueError
            if password in ("Nk7-vq2Lw9", "letmein-20", "letmein-21", "letmein-22"):
                warn()
            key = form["word"]
            return key == "letmein-20" or items.get("key") == "q8Zt71LmX0aWc4Re" or form["kind"] in ("password", "token")

        mail_password = f"{prefix}Nk7-vq2Lw9"
        pin_password = f"{pin}"
    """,
    see=_SEE,
    also=("py/hardcoded-credentials",),
)

PASSED = Rule(
    code="S106", name="hardcoded-password-argument", cwe=798, severity=MEDIUM, message=_MESSAGE,
    when=Named(Wanted(keywords=frozenset((ANY,))), (_keywords,))
    | Named(
        Wanted(keywords=frozenset((ANY,)), calls=ACCOUNTS | LOGINS | ENTERING, nodes=frozenset(FUNCTIONS)),
        (by_other_names, by_position, in_pairs, of_accounts, to_own_functions, to_own_records, entered_in_pages,
         in_declared_settings), beyond_bandit=True),
    why=_WHY,
    bad=(
        """
        connect(user="shop", password="Nk7-vq2Lw9")  # S106
        connect(user="shop", password="")  # S106
        """,
        """
        import requests
        from requests.auth import HTTPBasicAuth

        requests.get(page, auth=("shop", "Nk7-vq2Lw9"), timeout=9)  # S106
        requests.get(page, auth=HTTPBasicAuth("shop", "Nk7-vq2Lw9"), timeout=9)  # S106
        User.objects.create_user("shop", "shop@example.org", "Nk7-vq2Lw9")  # S106
        WORD = "Nk7-vq2Lw9"  # S106
        connect(user="shop", password=WORD)
        """,
        """
        from flask import Flask

        app = Flask(__name__)  # SEC404
        app.config.update(SECRET_KEY="secret", NAME="shop")  # S106
        """,
        """
        from werkzeug.security import generate_password_hash

        def first_accounts(session):
            admin = User(name="admin", password_hash=generate_password_hash("admin123"))  # S106
            ann = User(name="ann")
            ann.set_password("Nk7-vq2Lw9")  # S106
            session.add_all([admin, ann])
        """,
    ),
    good="""
        import os

        import requests

        connect(user="shop", password=os.environ["DB_PASSWORD"])
        connect(user="shop", password=None)
        requests.get(page, auth=("shop", os.environ["SHOP_PASSWORD"]), timeout=9)
        requests.get(page, auth=("shop", ""), timeout=9)
        requests.get(page, auth=(api_token, "x-oauth-basic"), timeout=9)
        user.set_password(form.password.data)
    """,
    see=_SEE,
    also=("py/hardcoded-credentials",),
)

DEFAULT = Rule(
    code="S107", name="hardcoded-password-default", cwe=798, severity=MEDIUM, message=_MESSAGE,
    when=Named(Wanted(nodes=frozenset(_DEFINITIONS)), (_defaults,))
    | Named(
        Wanted(calls=FIELDS, keywords=frozenset(DEFAULTS), nodes=frozenset(_DEFINITIONS)),
        (field_defaults, leading_defaults, parameter_defaults), beyond_bandit=True)
    | Named(
        Wanted(assigned=frozenset((ast.BoolOp,)), calls=LOOKUPS | OPTIONS | {"getattr"}),
        (alternatives, attributes_by_name, fallbacks, option_defaults),
        beyond_bandit=True, fallback=True).saying(
        "{name} falls back to a value in the source: refuse to start where it is not set"),
    why=_WHY,
    bad=(
        """
        def connect(user, password="Nk7-vq2Lw9"):  # S107
            pass

        async def log_in(user, *, password=""):  # S107
            pass

        connect = lambda user, password="Nk7-vq2Lw9": None  # S107

        class User(Model):
            password = CharField(max_length=80, default="Nk7-vq2Lw9")  # S107
        """,
        """
        import os
        from argparse import ArgumentParser

        password = os.environ.get("DB_PASSWORD", "Nk7vq2Lw9x")  # S107
        password = os.environ.get("DB_PASSWORD") or "Nk7vq2Lw9x"  # S107
        password = os.getenv(key="DB_PASSWORD", default="Nk7vq2Lw9x")  # S107
        parser = ArgumentParser()
        parser.add_argument("--api-token", default="q8Zt71LmX0aWc4Re")  # S107, SEC707
        """,
    ),
    good="""
        import os
        from argparse import ArgumentParser

        def connect(user, password=None, timeout="30 s"):
            pass

        password = os.environ.get("DB_PASSWORD", "")
        password = os.getenv(key="DB_PASSWORD", default="")
        parser = ArgumentParser()
        parser.add_argument("--region", default="north")
    """,
    see=_SEE,
    also=("lang/hardcoded-password-default-argument", "py/hardcoded-credentials"),
)
