# profile: standard
"""Templates of which somebody reads the lines, in a module that neither sends anything nor speaks of what a browser shows."""
from jinja2 import BaseLoader, ChoiceLoader, Environment, FileSystemLoader, StrictUndefined


def render_from_file(path, template, filters=None, **kwargs):
    env = Environment(loader=FileSystemLoader(path), undefined=StrictUndefined)
    env.filters.update(filters or {})
    return env.get_template(template).render(**kwargs)


def get_changelog_template(loader: BaseLoader, template: str):
    return Environment(loader=ChoiceLoader([FileSystemLoader("."), loader]), lstrip_blocks=True).get_template(template)


def not_told(path, template):
    return Environment(loader=FileSystemLoader(path)).get_template(template)  # S701
