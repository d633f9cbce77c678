# profile: standard
"""Templates that begin with an element leave no place to declare entities in."""
from textwrap import dedent
from xml.dom import minidom  # S408

from jinja2 import Template


def project(name):
    text = dedent("""
        <Project>{{ name }}</Project>
    """)
    return minidom.parseString(Template(text).render({"name": name}))


def page(name):
    template = Template("<page>{{ name }}</page>")
    text = template.render(name=name)
    return minidom.parseString(text)


def read(path, name):
    return minidom.parseString(Template(path.read_text()).render(name=name))  # S318


def begun(before, name):
    return minidom.parseString(Template("{{ before }}<page>{{ name }}</page>").render(before=before, name=name))  # S318


def one_of(path, name):
    text = Template("<page>{{ name }}</page>").render(name=name)
    if path:
        text = path.read_text()
    return minidom.parseString(text)  # S318


def shown(view, name):
    return minidom.parseString(view.render(name=name))  # S318
