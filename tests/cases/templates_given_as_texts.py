# profile: standard
"""Templates that the configuration of a tool gives as texts, in a module that says nothing of what a browser shows."""
from jinja2 import Environment, FileSystemLoader


class Formatter:
    def __init__(self, pattern):
        Formatter.environment = Environment()
        self.filled = self.environment.from_string(pattern).render


def expand(value, context):
    if isinstance(value, str):
        return Environment().from_string(value).render(context)
    return value


def loaded(folder):
    return Environment(loader=FileSystemLoader(folder))  # S701
