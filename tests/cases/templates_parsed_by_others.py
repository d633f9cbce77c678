# profile: standard
"""Templates of configurations, one read by a parser, beside one of a page."""
import configparser

from jinja2 import Environment, FileSystemLoader


def load(directory, text, values):
    template = Environment(loader=FileSystemLoader(directory)).from_string(text)
    parser = configparser.ConfigParser()
    parser.read_string(template.render(values))
    return parser


def configure(directory, path):
    environment = Environment(loader=FileSystemLoader(directory))
    with open(path, "w") as stream:
        stream.write(environment.get_template("shop.cfg.template").render())
    print("see https://docs.example.org/engines.html")


def show(directory, **values):
    environment = Environment(loader=FileSystemLoader(directory))  # S701
    return environment.get_template("page.html").render(**values)


class Pages:
    def __init__(self, directory):
        self.environment = Environment(loader=FileSystemLoader(directory))  # S701

    def configure(self):
        return self.environment.get_template("shop.cfg").render()
