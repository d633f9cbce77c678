# profile: standard
"""Environments for pages, some of whose templates a caller chooses: what they do not escape counts."""
from jinja2 import Environment, FileSystemLoader

PAGES = Environment(loader=FileSystemLoader("pages"))  # S701


def page(name, values):
    return PAGES.get_template(name).render(values)


def piece(text, values):
    return PAGES.from_string(text).render(values)
