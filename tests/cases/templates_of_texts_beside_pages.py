# profile: standard
# Environments whose templates have no tag, in a file that has pages, too.
from jinja2 import Environment

HEADER = """
import three;
settings.outformat = "{{target}}";
"""
PAGE = '<div style="color: {{color}}">{{title}}</div>'

PLAIN = Environment()
MIXED = Environment()  # S701
HANDED = Environment()  # S701


def header(target):
    return Environment().from_string(HEADER).render(target=target)


def server(name):
    environment = Environment()
    return environment.from_string("name = {{ name }}").render(name=name)


def plain(target):
    return PLAIN.from_string(HEADER).render(target=target)


def page(color, title):
    return Environment().from_string(PAGE).render(color=color, title=title)  # S701


def _given(text, title):
    return Environment().from_string(text).render(title=title)  # S701


def empty():
    return Environment().from_string()  # S701


def mixed(title):
    return MIXED.from_string(HEADER).render(), MIXED.from_string(PAGE).render(title=title)


def handed(target):
    render_page(HANDED)
    return HANDED.from_string(HEADER).render(target=target)
