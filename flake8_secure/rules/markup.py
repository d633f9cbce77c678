"""HTML that is put together by hand of what somebody sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, FrozenSet, Iterator, Tuple

from flake8_secure.api import AUDIT, LOW, MEDIUM, Rule
from flake8_secure.dataflow.values import CLEAN, Taints, Text, Value
from flake8_secure.match.flows import Flow
from flake8_secure.match.texts import BUILT_TEXTS, built_texts
from flake8_secure.regex import regex
from flake8_secure.rule import Match
from flake8_secure.rules import injection, templates, xss

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_TAG = regex(r"<[a-zA-Z][\w-]*(\s[^<>]*)?(>|$)")


def _in_markup(value: Value) -> Taints:
    """Return the taints of what follows a tag in a text."""
    taints = CLEAN
    for item in value.items:
        known = ""
        for part in item.parts if isinstance(item, Text) else ():
            if isinstance(part, str):
                known += part
            elif _TAG.search(known):
                taints = taints | part.taints
    return taints


class _Markup:
    """The texts of a file that are put together."""

    harm = staticmethod(_in_markup)
    wanted = BUILT_TEXTS

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        for node, scope in built_texts(file):
            yield Match(node=node, scope=scope), file.flow_value(node, scope, kinds)


class _Elsewhere(Flow):
    """What a flow finds in functions in which no other rule says where the text goes."""

    def find(self, file: File) -> Iterator[Match]:
        found = list(super().find(file))
        if found:
            told = {
                match.scope.owner for rule in (
                    injection.MAIL_INJECTION, templates.MARK_SAFE, templates.MARKUP, templates.SAFE_STRING,
                    xss.REFLECTED_XSS,
                ) for match in rule.when.find(file)
            }
            yield from (match for match in found if match.scope.owner not in told)


HAND_MADE = Rule(
    code="SEC131", name="html-put-together", cwe=79, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="{source} (line {line}) is put into HTML that is made by hand: escape it, or render a template",
    when=_Elsewhere("html", (_Markup(),), audit=True),
    why="""
        Text that was made by hand is not escaped by anybody. Where it is shown as HTML, the sender's markup
        and scripts are shown with it.
    """,
    bad="""
        from django.shortcuts import render


        def show(request):
            link = '<a href="/users/' + request.GET["name"] + '">you</a>'  # SEC131
            return render(request, "show.html", {"link": link})
    """,
    good="""
        from django.shortcuts import render
        from django.utils.html import escape, format_html


        def show(request):
            link = format_html('<a href="/users/{}">you</a>', request.GET["name"])
            bold = "<b>" + escape(request.GET["name"]) + "</b>"
            return render(request, "show.html", {"link": link, "bold": bold, "less": "a < " + request.GET["name"]})
    """,
    also=("aws-lambda/tainted-html-string", "django/raw-html-format", "flask/raw-html-format"),
)
