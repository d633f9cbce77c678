# profile: standard
"""Text that is escaped on the condition on which it is declared to be HTML, and on others."""

import re

from django.utils.html import escape as escaped
from django.utils.safestring import SafeString, mark_safe
from jinja2 import pass_eval_context
from markupsafe import Markup, escape


@pass_eval_context
def paragraphs(context, value):
    br = "<br>\n"
    if context.autoescape:
        value = escape(value)
        br = Markup(br)
    result = "\n\n".join(f"<p>{br.join(part.splitlines())}</p>" for part in re.split(r"\n{2,}", value))
    return Markup(result) if context.autoescape else result


def on_two_lines(value, wanted):
    if wanted:
        value = escape(value)
    result = f"<p>{value}</p>"
    if wanted:
        result = Markup(result)
    return result


def of_django(value, autoescape=True):
    if autoescape:
        value = escaped(value)
    result = value.replace("\n", "<br>")
    return (mark_safe(result), SafeString(result)) if autoescape else result


def of_django_otherwise(value, autoescape=True):
    if autoescape:
        value = escaped(value)
    result = value.replace("\n", "<br>")
    return result if autoescape else mark_safe(result)  # S308


def on_others(context, value, other, raw):
    if context.autoescape:
        value = escape(value)
    result = f"<p>{value}</p>"
    if raw:
        return Markup(result)  # S704
    if not context.autoescape:
        return Markup(result)  # S704
    both = Markup(value + other) if context.autoescape else result  # S704
    return both or (result if context.autoescape else Markup(result))  # S704


def too_late(value, wanted):
    if wanted:
        result = Markup(f"<p>{value}</p>")  # S704
    if wanted:
        value = escape(value)
    return result, value


def otherwise(value, wanted):
    if wanted:
        value = value.strip()
    return Markup(value) if wanted else value  # S704


def found(read, wanted):
    if wanted():
        text = escape(read())
    else:
        text = read()
    return Markup(text) if wanted() else text  # S704


TEXT, WANTED = input(), input()
if WANTED:
    TEXT = escape(TEXT)
MARKUP = Markup(TEXT) if WANTED else ""  # S704
