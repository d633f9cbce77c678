# profile: standard
"""Templates of pages that `select_autoescape()` takes for something else, and others."""
from jinja2 import Environment, FileSystemLoader, select_autoescape


class Shop:
    def __init__(self):
        self.pages = Environment(loader=FileSystemLoader("templates"), autoescape=select_autoescape(["html", "xml"]))  # S701

    def show(self, name, user):
        return self.pages.get_template(f"{name}.html.jinja").render(user=user)
