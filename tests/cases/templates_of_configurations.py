# profile: standard
"""Templates whose results are parsed, taken apart or called by another name than a page; environments that only parse."""
import ast
import os

import yaml
from jinja2 import Environment, FileSystemLoader

RECIPES = Environment(trim_blocks=True)
READ = Environment(trim_blocks=True)
CURLY = Environment("{%", "%}", "{", "}")
LOADED = Environment(loader=FileSystemLoader("pages"))  # S701


def recipe(path):
    with open(os.path.join(path, "meta.yaml")) as stream:
        return RECIPES.from_string(stream.read()).render()


def names(text):
    return READ.parse(text)


def settings(text, values):
    return yaml.safe_load(Environment(trim_blocks=True).from_string(text).render(values))


def literal(text, values):
    rendered = Environment(trim_blocks=True).from_string(text).render(values)
    return ast.literal_eval(rendered)


def lines(text, values):
    rendered = Environment(trim_blocks=True).from_string(text).render(values)
    return [line.rstrip() for line in rendered.split("\n")]


def device(name, folder, values):
    configuration = Environment(loader=FileSystemLoader(folder)).get_template(f"{name}.j2").render(values)
    return configuration


def device_config(name, folder, values):
    return Environment(loader=FileSystemLoader(folder)).get_template(f"{name}.j2").render(values)


def run(cmd, values):
    return Environment(trim_blocks=True).from_string(cmd).render(values)


def shown(name, folder, values):
    page = Environment(loader=FileSystemLoader(folder)).get_template(f"{name}.j2").render(values)  # S701
    return page


def passed_on(options, values):
    return Environment(*options, autoescape=False).from_string("<p>{{ name }}</p>").render(values)  # S701
