# profile: standard
import os

from mako.lookup import TemplateLookup
from mako.template import Template


def shellcode(name):
    lookup = TemplateLookup(directories=["templates"])
    return lookup.get_template(name + ".asm").render(name=name)


def page(name):
    lookup = TemplateLookup(directories=["templates"])  # S702
    return lookup.get_template(name + ".html").render(name=name)


def any_page(name):
    lookup = TemplateLookup(directories=["templates"])  # S702
    return lookup.get_template(name).render(name=name)


def asm(reg, text):
    moved = Template("mov ${reg}, 0").render(reg=reg)
    marked = Template("<b>${reg}</b>").render(reg=reg)  # S702
    return moved, marked, Template(text).render(reg=reg)  # S702


def coverage(place):
    return Template(filename=os.path.join(place(), "static", "coverage.rst.mako"))


def coverage_page(place):
    return Template(filename=os.path.join(place(), "static", "coverage.html.mako"))  # S702
