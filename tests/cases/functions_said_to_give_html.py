# profile: standard
"""Functions whose annotation says that they give HTML: they are the place to look at."""
from django.utils.safestring import SafeString, mark_safe
from markupsafe import Markup
from shapes import icon, paint


def row(name) -> Markup:
    return paint(name)


def cell(name) -> "SafeString":
    return paint(name)


def either(name) -> "str | Markup":
    return paint(name)


def plain(name) -> str:
    return paint(name)


def table(name):
    return Markup(f"<table>{row(name)}</table>")


def page(name):
    return mark_safe(f"<p>{cell(name)}</p>")


def list_of(name):
    return Markup(f"<ul>{plain(name)}</ul>")  # S704


def picture(name):
    return Markup(f"<p>{icon(name)}</p>")  # S704


def items(name):
    return Markup(f"<ul>{either(name)}</ul>")  # S704
