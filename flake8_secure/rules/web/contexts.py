"""Templates that are given every variable there is."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Tuple

from flake8_secure.api import AUDIT, LOW, Match, Rule, Test, call, either, method
from flake8_secure.match.evidence import known_origins
from flake8_secure.syntax.arguments import arguments_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_RENDERING = call(
    "aiohttp_jinja2.render_template",
    "aiohttp_jinja2.render_template_async",
    "django.shortcuts.render",
    "django.shortcuts.render_to_response",
    "django.template.Context",
    "django.template.RequestContext",
    "django.template.loader.render_to_string",
    "flask.render_template",
    "flask.render_template_string",
    "pyramid.renderers.render",
    "pyramid.renderers.render_to_response",
)


def _given(match: Match, file: File) -> Iterator[Tuple[ast.AST, str]]:
    """Yield every call of `locals` and `globals` whose result is, or is unpacked into, an argument."""
    node = match.node
    if not isinstance(node, ast.Call):
        return
    for argument in arguments_of(node):
        for made, scope in known_origins(argument, match.scope):
            if isinstance(made, ast.Call):
                for name in file.names(made.func, scope):
                    yield made, name


def _gives(name: str) -> Test:
    return Test(lambda match, file: any(given == name for _, given in _given(match, file)))


_ALL = either(_RENDERING, method("render", "render_async", "render_to_response", "render_to_string"))

EVERYTHING = Rule(
    code="SEC436", name="all-variables-in-template", cwe=200, severity=LOW,
    message="the template sees every variable, secrets too: pass the ones that it shows",
    when=_ALL.where(_gives("builtins.globals"))
    | _ALL.where(_gives("builtins.locals")).saying(profile=AUDIT),
    why="""
        A template that is given `globals()` or `locals()` can show settings, passwords and modules, and who can change
        the template, or its name, can call them. What a page needs is a short list.
    """,
    bad=(
        """
        from django.shortcuts import render

        def page(request):
            return render(request, "page.html", globals())  # SEC436

        def report(request):
            names = locals()
            return render(request, "report.html", names)  # SEC436
        """,
        """
        from flask import render_template

        def page():
            name = "Ada"
            return render_template("page.html", **locals())  # SEC436
        """,
        """
        def page(template):
            return template.render(**globals())  # SEC436
        """,
    ),
    good="""
        from django.shortcuts import render

        def page(request):
            return render(request, "page.html", {"name": request.user})

        def debug(out):
            out.write(sorted(locals()))
    """,
    see=("https://docs.djangoproject.com/en/stable/topics/http/shortcuts/#render",),
    also=("django/globals-as-template-context", "django/locals-as-template-context"),
)
