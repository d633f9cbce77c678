# profile: standard
"""Templates that are told how lines come out, in a module that sends what they make."""
from jinja2 import Environment, FileSystemLoader
from starlette.responses import Response


def render_from_file(path, template, **kwargs):
    env = Environment(loader=FileSystemLoader(path), trim_blocks=True)  # S701
    return Response(env.get_template(template).render(**kwargs))
