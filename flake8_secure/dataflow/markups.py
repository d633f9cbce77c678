"""What makes HTML of texts: those in Markdown, which may have tags of their own, and lines that are compared."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Optional

from flake8_secure.dataflow.arguments import Arguments, Transfer, merged
from flake8_secure.dataflow.values import Value, some_text
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import entries_in, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls

ESCAPED = frozenset(("named:rendered",))
# https://github.com/executablebooks/markdown-it-py/tree/master/markdown_it/presets: those that escape tags.
_WITHOUT_TAGS = frozenset(("js-default", "zero"))


def _kept(flow: Calls, arguments: Arguments) -> Value:
    """`mistune.html(text)`: HTML with all that the text has of it."""
    return some_text(arguments.taints)


def _escaped(arguments: Arguments) -> Value:
    return some_text(frozenset(taint.passing(ESCAPED) for taint in arguments.taints))


def _by_mode(flow: Calls, arguments: Arguments) -> Value:
    """`markdown2.markdown(text)`: HTML with what the text has of it, unless `safe_mode` says otherwise."""
    mode = arguments.get(3, "safe_mode")
    return _kept(flow, arguments) if mode is None or mode.exact is not None and not mode.only else _escaped(arguments)


def _by_escape(flow: Calls, arguments: Arguments) -> Value:
    """`mistune.markdown(text)`, which escapes tags unless it is told not to."""
    escape = arguments.get(1, "escape")
    return _kept(flow, arguments) if escape is not None and escape.exact is not None and not escape.only else _escaped(arguments)


def _by_made(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`mistune.create_markdown(escape=False)(text)`."""
    said = [argument_of(made, 0, "escape") for made in arguments.makers(flow.scope)]
    tags = any(isinstance(one, ast.Constant) and not one.value for one in said)
    return _kept(flow, arguments) if tags else _escaped(arguments)


def _by_preset(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`MarkdownIt("commonmark", {"html": False}).render(text)`: the option counts, else the preset."""
    makers = arguments.makers(flow.scope)
    for made in makers:
        while isinstance(made.func, ast.Attribute) and isinstance(made.func.value, ast.Call):
            made = made.func.value  # `MarkdownIt().enable("table")`
        preset, options = argument_of(made, 0, "config"), argument_of(made, 1, "options_update")
        told = dict(entries_in(options)).get("html") if options is not None else None
        if not (text_of(preset) in _WITHOUT_TAGS if told is None else getattr(told, "value", True) is False):
            return _kept(flow, arguments)
    return _escaped(arguments) if makers else None


def _compared(flow: Calls, arguments: Arguments) -> Value:
    """`difflib.HtmlDiff().make_table(old, new, "old", "new")`, which escapes the lines, not what they are called."""
    given = (arguments.get(2, "fromdesc"), arguments.get(3, "todesc"))
    return some_text(merged([value for value in given if value is not None]))


MARKUPS: Dict[str, Transfer] = {
    "commonmark.commonmark": _kept,
    "difflib.HtmlDiff().make_file": _compared,
    "difflib.HtmlDiff().make_table": _compared,
    "markdown2.markdown": _by_mode,
    "markdown_it.MarkdownIt().render": _by_preset,
    "marko.convert": _kept,
    "mistune.create_markdown()": _by_made,
    "mistune.html": _kept,
    "mistune.markdown": _by_escape,
}
