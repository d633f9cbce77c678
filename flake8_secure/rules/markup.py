"""HTML that is put together by hand of what somebody sent."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Iterator, List, Sequence, Tuple

from attrs import frozen

from flake8_secure.api import AUDIT, LOW, MEDIUM, Rule, arg, either, harmless, method
from flake8_secure.dataflow.annotations import is_harmless
from flake8_secure.dataflow.taints import CLEAN, Taints
from flake8_secure.dataflow.values import Text, Value
from flake8_secure.match.base import Combining
from flake8_secure.match.flows import Flow
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.places import for_everybody
from flake8_secure.match.texts import BUILT_TEXTS, built, built_texts
from flake8_secure.models.escaping import PROMISING
from flake8_secure.regex import regex
from flake8_secure.rule import Match
from flake8_secure.rules import injection, messages, template_sources, templates, xss
from flake8_secure.syntax.functions import INSTANCES
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.scopes import ITERATE, PARAMETER, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_TAG = regex(r"<[a-zA-Z][\w-]*(\s[^<>]*)?(>|$)")


def _in_markup(value: Value) -> Taints:
    """Return the taints of what follows a tag in a text."""
    return CLEAN.union(*(
        taints for item in value.items if isinstance(item, Text)
        for taints, before in item.placed("") if _TAG.search(before)))


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
        yield from _untold(list(super().find(file)), file)


def _untold(found: List[Match], file: File) -> Iterator[Match]:
    """Yield what was found in functions in which no other rule says where the text goes, nor above them."""
    if found:
        told = [match for rule in _SAYING for match in rule.when.find(file)]
        owners, nodes = {match.scope.owner for match in told}, {match.node for match in told}
        yield from (
            match for match in found if match.scope.owner not in owners
            and nodes.isdisjoint(getattr(match.scope.owner.node, "decorator_list", ())))


_SAYING = (
    injection.MAIL_INJECTION, messages.DOCUMENT, template_sources.TEMPLATE_INJECTION, templates.MARK_SAFE, templates.MARKUP,
    templates.SAFE_STRING, xss.REFLECTED_XSS,
)


@frozen(eq=False, repr=False)
class _OfParameters(Combining):
    """Markup that is made of what a function for everybody is called with."""

    @property
    def wanted(self) -> Wanted:
        return BUILT_TEXTS

    def find(self, file: File) -> Iterator[Match]:
        yield from _untold(list(self._found(file)), file)

    def _found(self, file: File) -> Iterator[Match]:
        for node, scope in built_texts(file):
            functions = for_everybody(scope, file)
            known = ""
            for piece in built(node, scope).pieces if functions else ():
                if isinstance(piece, str):
                    known += piece
                elif _ELEMENT.search(known):
                    name = _parameter(piece, scope, functions)
                    if name and not harmless(piece, scope, file, PROMISING):
                        yield Match(node=node, scope=scope, facts={"parameter": name})
                        break


def _split(listed: ast.AST) -> str:
    """Return the name of the text that *listed* is the pieces of, "" for none: `text.splitlines()`."""
    function = listed.func if isinstance(listed, ast.Call) else None
    if not isinstance(function, ast.Attribute) or function.attr not in _SPLITTING:
        return ""
    return function.value.id if isinstance(function.value, ast.Name) else ""


_SPLITTING = frozenset(("rsplit", "split", "splitlines"))


def _parameter(piece: ast.expr, scope: Scope, functions: Sequence[ast.AST]) -> str:
    """Return the parameter that *piece* is put together from, "" for none."""
    for part, _ in ingredients(piece, scope):
        if isinstance(part, ast.Name) and part.id not in INSTANCES and not _RENDERED.search(part.id):
            name, found = part.id, scope.find(part.id)
            if found is not None and len(found[1]) == 1 and found[1][0][0] == ITERATE:
                name = _split(found[1][0][1])
                found = None if _RENDERED.search(name) else scope.find(name)
            if found is not None and found[0].node in functions and all(
                    kind == PARAMETER and not is_harmless(getattr(value, "annotation", None))
                    for kind, value, _, _ in found[1]):
                return name
    return ""


_ELEMENT = regex(
    r"(?i)<(?:a|article|b|body|button|caption|center|code|dd|div|dl|dt|em|footer|form|h[1-6]|head|header|html|i|iframe|img"
    r"|input|label|li|link|main|nav|ol|option|p|pre|script|section|select|small|span|strong|style|svg|table|td|textarea"
    r"|th|title|tr|u|ul)(?:\s[^<>]*)?(?:>|$)")
# Parameters that are called HTML.
_RENDERED = regex(r"(?i)html|markup|rendered")

HAND_MADE = Rule(
    code="SEC131", name="html-put-together", cwe=79, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="{source} (line {line}) is put into HTML that is made by hand: escape it, or render a template",
    when=either(
        _Elsewhere("html", (_Markup(),), audit=True),
        _OfParameters().saying(
            "{parameter} is put into HTML that is made by hand: escape it here, or see who hands it in", confidence=LOW),
        method("to_html").where(arg("escape").equals(False)).saying(
            "to_html() puts markup that stands in the cells into its table as it is: leave escape=False out"),
    ),
    why="""
        Text that was made by hand is not escaped by anybody. Where it is shown as HTML, the sender's markup
        and scripts are shown with it.
    """,
    bad=(
        """
        from django.shortcuts import render


        def show(request):
            link = '<a href="/users/' + request.GET["name"] + '">you</a>'  # SEC131
            return render(request, "show.html", {"link": link})
        """,
        """
        def entry(title, texts):
            rows = "".join([f"<li>{text.strip()}</li>" for text in texts])  # SEC131
            return "<h2>%s</h2>%s" % (title, rows)  # SEC131

        def entries(text):
            rows = ["<li>{}</li>".format(line) for line in text.splitlines()]  # SEC131
            for word in text.split(","):
                rows.append("<li>%s</li>" % word)  # SEC131
            return rows
        """,
        """
        import pandas

        def report(path):
            return pandas.read_csv(path).to_html(escape=False)  # SEC131
        """,
    ),
    good=(
        """
        from django.shortcuts import render
        from django.utils.html import escape, format_html


        def show(request):
            link = format_html('<a href="/users/{}">you</a>', request.GET["name"])
            bold = "<b>" + escape(request.GET["name"]) + "</b>"
            return render(request, "show.html", {"link": link, "bold": bold, "less": "a < " + request.GET["name"]})
        """,
        """
        import html

        def entry(title, number: int, level):
            level = int(level)
            return f"<h{level}>{html.escape(title)}</h{level}><b>{number}</b>"

        def entries(text, text_html, table: int):
            rows = ["<li>{}</li>".format(html.escape(line)) for line in text.splitlines()]
            rows += [f"<li>{line}</li>" for line in text_html.splitlines()]
            return rows + [f"<li>{line}</li>" for line in NOTE.splitlines()] + [f"<li>{one}</li>" for one in table.split(",")]

        def _entry(title):
            return f"<b>{title}</b>"

        def compare(low, high):
            return f"{low} <= {high}" or f"<file {low}>"

        def frame(inner_html):
            return "<div>" + inner_html + "</div>"

        def report(frame):
            return frame.to_html(escape=True) + frame.to_html(border=0)
        """,
    ),
    also=("aws-lambda/tainted-html-string", "django/raw-html-format", "flask/raw-html-format"),
    see=("https://docs.python.org/3/library/html.html#html.escape",),
)
