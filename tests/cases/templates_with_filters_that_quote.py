# profile: standard
"""Environments whose filters quote for a shell or for TeX: what their templates make is for these."""
import shlex

import jinja2


def commands(loader):
    environment = jinja2.Environment(loader=loader)
    environment.filters["q"] = shlex.quote
    return environment


def documents(loader):
    environment = jinja2.Environment(loader=loader)
    environment.filters["latex_escape"] = escaped
    return environment


def others(loader):
    environment = jinja2.Environment(loader=loader)  # S701
    environment.filters["short"] = shortened
    return environment
