"""Flask: templates that are not escaped, and form fields without limit."""

from __future__ import annotations

import ast

from flake8_secure.api import (
    AUDIT,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    anywhere,
    arg,
    call,
    either,
    write,
    written,
)
from flake8_secure.dataflow.callers import calls_of
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.values import Const, Contents, Missing, Possibility, Text
from flake8_secure.match.args import ValueTest
from flake8_secure.match.evidence import known_origins
from flake8_secure.syntax.nodes import tail_of
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


_NAMES = ("template_name_or_list",)
_TEMPLATE = arg(*_NAMES, 0)
_NOT_ESCAPED = ValueTest(_TEMPLATE, lambda item: _ends(item, escaped=True))
_UNESCAPED_PAGE = ValueTest(_TEMPLATE, lambda item: _ends(item, escaped=False))


def _has_context(match: Match, file: File) -> bool:
    """Tell whether a template is given more than constants and forms of WTForms, whose fields escape themselves."""
    node = match.node
    given = [*node.args[1:], *(
        keyword.value for keyword in node.keywords if keyword.arg not in _NAMES)] if isinstance(node, ast.Call) else []
    return any(not isinstance(one, ast.Constant) and not _is_form(one, match.scope) for one in given)


def _is_form(node: ast.AST, scope: Scope) -> bool:
    """Tell whether *node* is an instance of a class that is called a form."""
    made = list(known_origins(node, scope))
    return bool(made) and all(isinstance(one, ast.Call) and tail_of(one.func).endswith("Form") for one, _ in made)


def _is_answer(match: Match, file: File) -> bool:
    """Tell whether *match* is all that a function with a route returns, or another one that such a function returns."""
    above = file.parent(match.node, match.scope)
    return isinstance(above, ast.Return) and (_has_route(match.scope) or any(
        isinstance(file.parent(call, scope), ast.Return) and _has_route(scope)
        for call, scope in calls_of(match.scope, file)))


def _has_route(scope: Scope) -> bool:
    return any(
        isinstance(decorator, ast.Call) and tail_of(decorator.func) in _ROUTES
        for decorator in getattr(scope.node, "decorator_list", ()))


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
        from flask import Flask, render_template

        app = Flask("shop")

        def listed(rows):
            return render_template("rows.jinja2", rows=rows)  # SEC406

        @app.route("/rows")
        def rows():
            return listed(app.rows())
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
                return render_template("about.j2", year=2026)

            @app.route("/search")
            def search():
                form = SearchForm()
                return render_template(template_name_or_list="search.j2", form=form)
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
