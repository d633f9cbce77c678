# profile: standard
"""Markup of constants and of escaped values, and templates that escape."""
import html
import urllib.parse

import jinja2
from django.template.loader import render_to_string
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe
from markupsafe import Markup

RULE = "<hr>"
environment = jinja2.Environment(autoescape=jinja2.select_autoescape())
environment = jinja2.Environment(autoescape=True, loader=None)
environment = jinja2.Environment(autoescape=lambda name: name.endswith(".html"))


def choose(name):
    return name.endswith(".html")


environment = jinja2.Environment(autoescape=choose)
rule = mark_safe(RULE)
rule = mark_safe("<b>" "bold" "</b>")
rule = SafeString(RULE)


def shown(name, count: int):
    mark_safe("<b>%d</b>" % count)
    mark_safe(f"<b>{escape(name)}</b>")
    mark_safe("<b>{}</b>".format(html.escape(name)))
    mark_safe("<a href='/?name=%s'>" % urllib.parse.quote(name))
    mark_safe(render_to_string("page.html", {"name": name}))
    format_html("<b>{}</b>", name)
    Markup("<b>{}</b>").format(name)
    Markup("<b>%s</b>") % name
    Markup(f"<b>{count}</b>")
    cls = "odd" if count % 2 else "even"
    Markup(f"<td class='{cls}'>")
    mark_safe(f"<b>{name}</b>")  # S308
    SafeString("<b>" + name)  # S703
    Markup("<b>%s</b>" % name)  # S704
    return jinja2.Environment(autoescape=False)  # S701


def variables(text):
    reading: jinja2.Environment = jinja2.Environment()
    return reading.parse(text)
