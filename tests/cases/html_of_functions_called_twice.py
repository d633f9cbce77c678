# profile: standard
# What a function escapes is escaped at each of its calls, and what it doesn't is not.

from diff_match_patch import diff_match_patch
from django.utils.html import escape
from django.utils.safestring import mark_safe
from pygments import highlight
from pygments.formatters.html import HtmlFormatter
from pygments.lexers.python import PythonTracebackLexer


def show(text):
    def colored(text, theme):
        return highlight(text, PythonTracebackLexer(), HtmlFormatter(style=theme))

    return mark_safe(f'<div>{colored(text, "light")}</div><div>{colored(text, "dark")}</div>')


def label(name, kind):
    return f"<b class='{kind}'>{escape(name)}</b>"


def labels(name, other):
    return mark_safe(label(name, "a") + label(other, "b"))


def labels_of_a_kind(name, kind):
    return mark_safe(label(name, "a") + label(name, kind))  # S308


def labels_of_a_kind_first(name, kind):
    return mark_safe(label(name, kind) + label(name, "a"))  # S308


def difference(before, after):
    differ = diff_match_patch()
    return mark_safe(differ.diff_prettyHtml(differ.diff_main(before, after)))


def difference_as_text(before, after):
    differ = diff_match_patch()
    return mark_safe(differ.diff_text2(differ.diff_main(before, after)))  # S308
