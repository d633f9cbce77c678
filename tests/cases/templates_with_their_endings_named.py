# profile: standard
"""Templates of pages whose last ending `select_autoescape()` is told, and texts."""
from jinja2 import Environment, FileSystemLoader, select_autoescape

pages = Environment(loader=FileSystemLoader("templates"), autoescape=select_autoescape(("html", "j2")))


def show(user):
    return pages.get_template("user.html.j2").render(user=user), pages.get_template("user.txt.tmpl").render(user=user)
