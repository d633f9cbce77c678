# profile: standard
"""Environments that are told to escape behind the call that makes them, and those that are told something else."""
from jinja2 import Environment, FileSystemLoader, select_autoescape


class Pages:
    def __init__(self, other):
        self.environment = Environment(loader=FileSystemLoader("pages"))
        self.environment.autoescape = True
        self.mails = Environment(loader=FileSystemLoader("mails"))  # S701
        other.mails.autoescape = True


def chosen():
    environment = Environment(loader=FileSystemLoader("pages"))
    environment.autoescape = select_autoescape()
    return environment.get_template("page.html")


def trimmed():
    environment = Environment(loader=FileSystemLoader("pages"))  # S701
    environment.trim_blocks = True
    return environment.get_template("page.html")


def off():
    environment = Environment(loader=FileSystemLoader("pages"))  # S701
    environment.autoescape = False  # S701
    return environment.get_template("page.html")
