# profile: standard
"""Templates that are told how lines come out, and a name that says what they make."""
from jinja2 import Environment, FileSystemLoader


def write(path, template, html_path, **kwargs):
    env = Environment(loader=FileSystemLoader(path), trim_blocks=True)  # S701
    html_path.write_text(env.get_template(template).render(**kwargs))
