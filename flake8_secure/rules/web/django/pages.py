"""Django pages and answers whose text nobody escapes."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

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
    definition,
    either,
    imports,
    reference,
    short_name,
    string,
    subclass,
    write,
    written,
)
from flake8_secure.match.composed import composed
from flake8_secure.match.places import given_as, held_under
from flake8_secure.models.escaping import ESCAPING

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_DJANGO = anywhere(imports("django"))


def _switches_off(text: str, key: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether the key "autoescape" of a dictionary stands for False."""
    held = held_under(key, scope, file) if text == "autoescape" else None
    return isinstance(held, ast.Constant) and held.value is False


def _is_option(text: str, key: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether it does so in the OPTIONS of a template engine."""
    above = file.parent(key, scope) if _switches_off(text, key, scope, file) else None
    return above is not None and given_as(above, scope, file) == "OPTIONS"


ESCAPING_OFF = Rule(
    code="SEC427", name="django-autoescape-off", cwe=79, severity=MEDIUM,
    message="autoescape is off, so values become markup and scripts of the page: leave it on, and mark what is safe",
    when=either(
        string(("auto",), _is_option),
        call("django.template.Engine").where(arg("autoescape").equals(False)),
        call("django.template.Context").where(arg("autoescape", 1).equals(False)).saying(confidence=LOW, profile=AUDIT),
        string(("auto",), _switches_off).where(_DJANGO).saying(confidence=LOW, profile=AUDIT),
        write("*[autoescape]").where(written.equals(False)).where(_DJANGO).saying(confidence=LOW, profile=AUDIT),
    ),
    why="""
        Whatever a user has a say in can then bring `<script>` along, which runs in the browser of
        everyone who sees the page. Turn escaping off only for templates that are no HTML.
    """,
    bad=(
        """
        TEMPLATES = [{
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "OPTIONS": {"autoescape": False},  # SEC427
        }]
        """,
        """
        from django.template import Context, Engine

        engine = Engine(autoescape=False)  # SEC427

        def mail(values):
            values["autoescape"] = False  # SEC427
            return Context({"name": "x", "autoescape": False}), Context(values, autoescape=False)  # SEC427
        """,
    ),
    good=(
        """
        TEMPLATES = [{
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "OPTIONS": {"autoescape": True, "debug": False},
        }]
        options = {"autoescape": False}
        options["autoescape"] = False
        """,
        """
        from django.template import Context, Engine

        engine = Engine(autoescape=True)

        def mail(values):
            values["autoescape"] = True
            return Context(values, autoescape=True)
        """,
    ),
    see=("https://docs.djangoproject.com/en/stable/topics/templates/#django.template.backends.django.DjangoTemplates",),
    also=("django/context-autoescape-off", "django/global-autoescape-off"),
)

_FILTERS = ("django.template.Library().filter", "django.template.library.Library().filter")

TRUSTED = Rule(
    code="SEC428", name="django-trusted-html", cwe=79, severity=LOW, confidence=LOW, profile=AUDIT,
    message="templates trust what this returns to be HTML: check that it escapes all that comes from outside",
    when=either(
        subclass("django.utils.safestring.SafeData"),
        call("django.utils.html.html_safe"),
        reference("django.utils.html.html_safe"),
        call(*_FILTERS).where(arg("is_safe").equals(True)),
        definition("__html__", lambda *_: True).where(_DJANGO),
    ),
    why="""
        Templates insert it as it is. One value that was not escaped in it brings scripts into the page.
    """,
    bad="""
        from django import template
        from django.utils.html import html_safe
        from django.utils.safestring import SafeData

        register = template.Library()

        class Badge(SafeData):  # SEC428
            def __html__(self):  # SEC428
                return self.text

        @html_safe  # SEC428
        class Link:
            pass

        Trusted = html_safe(Other)  # SEC428

        @register.filter(is_safe=True)  # SEC428
        def initial(text):
            return text[:1]
    """,
    good=(
        """
        from django import template

        register = template.Library()

        @register.filter(is_safe=False)
        def initial(text):
            return text[:1]
        """,
        """
        class Badge:
            def __html__(self):
                return "<b>new</b>"

            def __str__(self):
                return "new"
        """,
    ),
    see=("https://docs.djangoproject.com/en/stable/howto/custom-template-tags/#filters-and-auto-escaping",),
    also=("django/class-extends-safestring", "django/html-magic-method", "django/html-safe",
          "django/filter-with-is-safe"),
)


def _is_formatted(match: Match, file: File) -> bool:
    """Tell whether the template of format_html() has something unknown in it before it is formatted."""
    return any(composed(arg("format_string", 0).node(match), match.scope, file))


FORMATTED_HTML = Rule(
    code="SEC429", name="django-format-html-of-formatted", cwe=79, severity=MEDIUM,
    message="format_html() escapes its arguments, not what its template already holds: pass the values as arguments",
    when=call("django.utils.html.format_html").where(Test(_is_formatted)),
    why="""
        The values that an f-string, `%` or `.format()` put into the template are taken for markup, as if
        the function were not there.
    """,
    bad="""
        from django.utils.html import format_html

        badge = format_html(f"<b>{name}</b>")  # SEC429
        template = "<i>%s</i> {}" % name
        badge = format_html(template, count)  # SEC429
    """,
    good="""
        from django.utils.html import format_html

        LEVEL = 2
        badge = format_html("<b>{}</b>", name)
        badge = format_html("<b>" + "{}</b>", f"<{name}>")
        badge = format_html(f"<h{LEVEL}>{{}}</h{LEVEL}>", name)
        badge = format_html(template, name)
    """,
    see=("https://docs.djangoproject.com/en/stable/ref/utils/#django.utils.html.format_html",),
    also=("django/formathtml-fstring-parameter", "taint-xss"),
)

_RESPONSES = tuple(f"django.http.HttpResponse{kind}" for kind in (
    "", "BadRequest", "Forbidden", "Gone", "NotFound", "ServerError"))
_RENDERED = (
    "django.template.Template().render()",
    "django.template.loader.get_template().render()", "django.template.loader.render_to_string()",
)
_ESCAPED = frozenset(name + "()" for name in ESCAPING)
_CONTENT = arg("content", 0)
_TYPE = arg("content_type", 1)


def _renders(match: Match, file: File) -> bool:
    """Tell whether the content comes out of a template, or is escaped."""
    content = _CONTENT.node(match)
    names = frozenset() if content is None else file.names(content, match.scope)
    return not names.isdisjoint(_RENDERED) or bool(names) and names <= _ESCAPED


ANSWER = Rule(
    code="SEC430", name="django-unescaped-answer", cwe=79, severity=MEDIUM, confidence=LOW, profile=AUDIT,
    message="{name}() sends this text as HTML: render a template, or name another content_type",
    when=call(*_RESPONSES).where(_TYPE.absent | _TYPE.matches("(?i)html")).unless(_CONTENT.constant).unless(
        _CONTENT.absent).unless(Test(_renders)).saying(facts=short_name),
    why="Nothing escapes what is sent this way. What a visitor had a say in can bring `<script>` along.",
    bad="""
        from django.http import HttpResponse

        def vote(choice):
            return HttpResponse(f"You chose {choice}")  # SEC430

        def status(text):
            return HttpResponse(text, content_type="text/html; charset=utf-8")  # SEC430
    """,
    good="""
        from django.http import HttpResponse
        from django.template.loader import render_to_string
        from django.utils.html import format_html

        def badge(name):
            return HttpResponse(format_html("<b>{}</b>", name))

        def vote(choice):
            return HttpResponse(render_to_string("vote.html", {"choice": choice}))

        def status(text):
            return HttpResponse(text, content_type="text/plain"), HttpResponse("fine"), HttpResponse(status=204)
    """,
    see=("https://docs.djangoproject.com/en/stable/topics/security/#cross-site-scripting-xss-protection",),
    also=("django/direct-use-of-httpresponse",),
)
