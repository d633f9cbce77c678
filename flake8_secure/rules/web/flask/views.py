"""Flask: templates that are not escaped, form fields without limit, and decorators in an order in which they do nothing."""

from __future__ import annotations

import ast
from typing import Dict, List, Tuple

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    anywhere,
    arg,
    call,
    either,
    method,
    write,
    written,
)
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.values import Const, Contents, Local, Missing, Possibility, Text
from flake8_secure.match.args import ValueTest
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import first_parameter
from flake8_secure.syntax.nodes import callee, tail_of
from flake8_secure.syntax.scopes import Scope

# What Flask escapes by default: Flask.select_jinja_autoescape(); .svg since 2.2.
_ESCAPED = (".htm", ".html", ".svg", ".xhtml", ".xml")
# Endings of what is a page all the same.
_PAGES = (".j2", ".jinja", ".jinja2", ".template", ".tmpl", ".tpl")
_ROUTES = frozenset(("delete", "get", "patch", "post", "put", "route"))


def _ends(item: Possibility, *, escaped: bool) -> bool:
    """Tell whether the known end of a template's name has an extension that is not escaped."""
    text = item.value if isinstance(item, Const) else item.parts[-1] if isinstance(item, Text) else None
    if not isinstance(text, str) or text.lower().endswith(_ESCAPED):
        return False
    return escaped or text.lower().endswith(_PAGES)


_TEMPLATE = arg("template_name_or_list", 0)
_NOT_ESCAPED = ValueTest(_TEMPLATE, lambda item: _ends(item, escaped=True))
_UNESCAPED_PAGE = ValueTest(_TEMPLATE, lambda item: _ends(item, escaped=False))


def _has_context(match: Match, file: File) -> bool:
    node = match.node
    return isinstance(node, ast.Call) and (len(node.args) > 1 or len(node.keywords) > (len(node.args) == 0))


def _is_answer(match: Match, file: File) -> bool:
    """Tell whether *match* is all that a function with a route returns."""
    function = match.scope.node
    return isinstance(file.parent(match.node, match.scope), ast.Return) and any(
        isinstance(decorator, ast.Call) and tail_of(decorator.func) in _ROUTES
        for decorator in getattr(function, "decorator_list", ())
    )


_RENDERED = call("flask.render_template", "flask.stream_template").where(Test(_has_context)).unless(
    anywhere(write("*.autoescape", "*.select_jinja_autoescape", "*[autoescape]").unless(written.false)))

UNESCAPED_TEMPLATE = Rule(
    code="SEC406", name="flask-template-not-escaped", cwe=79, severity=MEDIUM, confidence=MEDIUM,
    message="Flask escapes values in .html, .htm, .xml, .xhtml and .svg templates only: rename this one to .html",
    when=either(
        _RENDERED.where(_UNESCAPED_PAGE).where(Test(_is_answer)),
        _RENDERED.where(_NOT_ESCAPED).saying(confidence=LOW, profile=AUDIT),
    ),
    why="""
        Flask decides by the extension of a template whether values are escaped. What a visitor sends
        becomes markup and scripts of the page where they are not.
    """,
    bad=(
        """
        from flask import Flask, render_template

        def serve(app: Flask):
            @app.route("/hello/<name>")
            def hello(name):
                return render_template("hello.html.j2", name=name)  # SEC406
        """,
        """
        from flask import render_template

        def mail(kind, user):
            return render_template(f"{kind}.txt", user=user), render_template("mail.j2", user=user)  # SEC406
        """,
        """
        from flask import render_template
        from jinja2 import Environment

        mails = Environment(autoescape=True)
        mails.autoescape = False  # S701

        def mail(user):
            return render_template("mail.j2", user=user)  # SEC406
        """,
    ),
    good=(
        """
        from flask import Flask, render_template

        def serve(app: Flask):
            @app.route("/hello/<name>")
            def hello(name):
                return render_template("hello.html", name=name)

            @app.route("/about")
            def about():
                return render_template("about.j2")
        """,
        """
        from flask import current_app, render_template

        current_app.jinja_env.autoescape = True

        @current_app.route("/hello/<name>")
        def hello(name):
            return render_template("hello.j2", name=name)
        """,
    ),
    see=("https://flask.palletsprojects.com/en/stable/templating/#jinja-setup",),
    also=("flask/unescaped-template-extension",),
)

_BOUNDS = frozenset(f"wtforms.validators.{name}()" for name in (
    "AnyOf", "Email", "IPAddress", "Length", "MacAddress", "Regexp", "UUID"))
_VALIDATORS = arg("validators", 1)


def _is_unbounded(match: Match, file: File) -> bool:
    """Tell whether no validator of a field, and no method of its form, is known to bound its length."""
    value = _VALIDATORS.value(match, file)
    if value.unknown or not all(_bounds_nothing(item) for item in value.items):
        return False
    above = file.parent(match.node, match.scope)
    names = [target.id for target in getattr(above, "targets", ()) if isinstance(target, ast.Name)]
    return not any("validate_" + name in match.scope.bindings for name in names)


def _bounds_nothing(item: Possibility) -> bool:
    if isinstance(item, Missing):
        return True
    return isinstance(item, Contents) and item.rest is None and all(
        value.items and _BOUNDS.isdisjoint(value.names) for _, value in item.entries
    )


UNBOUNDED_FIELD = Rule(
    code="SEC408", name="form-field-without-limit", cwe=770, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="this field takes a text of any length: add a Length validator",
    when=call("wtforms.StringField", "wtforms.TextAreaField").where(Test(_is_unbounded)),
    why="Megabytes in a field of a form cost memory and time wherever they are compared, stored and shown.",
    bad="""
        from wtforms import Form, StringField, validators

        class Comment(Form):
            author = StringField("Author")  # SEC408
            text = StringField("Text", [validators.InputRequired()])  # SEC408
    """,
    good="""
        from wtforms import Form, StringField, validators

        class Comment(Form):
            author = StringField("Author", validators=[validators.Length(max=40)])
            text = StringField("Text", [checked])
            title = StringField("Title")

            def validate_title(self, field):
                check(field.data)
    """,
    see=("https://wtforms.readthedocs.io/en/stable/validators/",),
    also=("python/wtforms-dos",),
)

# What lets in only some.
_ASKED = (r"(?:log(?:ged)?_?in|admin|api_?key|auth|authenticated|authentication|authorization|authorized|jwt|permissions?|"
          r"roles?|scopes?|session|staff|superuser|token)")
_GUARD = regex(rf"(?i)(?:^|_){_ASKED}(?:_(?!not_)\w+)?_?required$|^requires?_?{_ASKED}$")


def _is_marker(decorator: ast.expr, file: File, match: Match) -> bool:
    """Tell whether a function of the project hands on what it decorates as it is."""
    return any(
        isinstance(item, Local) and isinstance(item.node, ast.FunctionDef) and isinstance(item.node.body[-1], ast.Return)
        and getattr(item.node.body[-1].value, "id", "") == first_parameter(item.node)
        for item in file.value(decorator, match.scope).items
    )


def _left_out(match: Match, file: File) -> Dict[str, str]:
    """Return the decorator above a route that asks who comes, where none below it does."""
    scope = file.index.by_node.get(file.parent(match.node, match.scope) or match.node)
    if scope is None or file.index.roots.isdisjoint(("flask", "quart")):
        return {}
    places, guards = file.derived("guards", scope, _guards)
    place = places.get(match.node, len(places))
    if place == len(places) or any(places[guard] > place for guard, _ in guards):
        return {}
    return next(({"guard": name} for guard, name in guards if not _is_marker(guard, file, match)), {})


def _guards(scope: Scope) -> Tuple[Dict[ast.AST, int], List[Tuple[ast.expr, str]]]:
    """Return the decorators of a function with their places, and those that ask who comes with their names."""
    decorators = getattr(scope.node, "decorator_list", ())
    names = ((one, tail_of(callee(one))) for one in decorators)
    return {one: place for place, one in enumerate(decorators)}, [(one, name) for one, name in names if _GUARD.search(name)]


GUARD_ABOVE_ROUTE = Rule(
    code="SEC558", name="guard-above-route", cwe=862, severity=HIGH, confidence=MEDIUM,
    message="{guard} above the route does nothing: Flask calls the function below it, so put it below .route()",
    when=method("route").naming(_left_out),
    why="""
        Decorators are applied from below. The route registers the function that it is given, and what the decorator
        above makes of it is called by nobody: everybody is let in.
    """,
    bad="""
        from flask import Blueprint
        from flask_login import login_required

        pages = Blueprint("pages", __name__)

        @login_required
        @pages.route("/own")  # SEC558
        def own():
            return {}

        @pages.route("/all")
        @login_optionally_required
        @pages.route("/every")  # SEC558
        def every():
            return {}
    """,
    good=(
        """
        from flask import Blueprint
        from flask_login import login_required

        pages = Blueprint("pages", __name__)

        def token_required(view):
            view.asks = True
            return view

        @pages.route("/own")
        @pages.route("/mine")
        @login_required
        def own():
            return {}

        @login_not_required
        @pages.route("/all")
        def every():
            return {}

        @token_required
        @pages.route("/marked")
        def marked():
            return {}
        """,
        """
        from routes import router

        @login_required
        @router.route("/own")
        def own():
            return {}
        """,
    ),
    see=("https://flask.palletsprojects.com/en/stable/patterns/viewdecorators/",),
)
