# profile: standard
"""Templates of texts that no browser shows, and of pages."""
import re

import bleach
from django.utils.html import escape, strip_spaces_between_tags
from django.utils.safestring import mark_safe
from jinja2 import BaseLoader, Environment, PackageLoader
from mako.template import Template

SPACES = re.compile(r"\s+")


class Runner:
    def run(self, snippet):
        template = Environment(loader=BaseLoader).from_string(self.dispatch)
        code = template.render(snippet=snippet)
        self.execute(code)

    def show(self, snippet):
        template = Environment(loader=BaseLoader).from_string(self.dispatch)  # S701
        page = template.render(snippet=snippet)
        self.send(page)


def values(text, data, sign):
    return Template(text).render(**data).split(sign)


def values_as_text(text, data):
    return Template(text).render(**data)  # S702


def missing():
    return Template(filename="pages/404.html").render()


def missing_here():
    template = Template(filename="pages/404.html")
    return template.render()


def missing_there(place):
    template = Template(filename="pages/404.html")  # S702
    return template.render(place=place)


def loaded(own):
    loader = PackageLoader("shop", "js-templates") if own else PackageLoader("other", "js-templates")
    return Environment(loader=loader)


def behaviour():
    return Environment(loader=PackageLoader("shop", "js-templates"))


def pages():
    return Environment(loader=PackageLoader("shop", "page-templates"))  # S701


def styles(widgets):
    return Environment(loader=BaseLoader).from_string(widgets["css"]).render(wide=True)


def marked(value):
    def wider(found):
        return "&nbsp;%s" % found.group(0)

    def wider_by(found):
        return "&nbsp;%s" % value

    return mark_safe(SPACES.sub(wider, escape(value))), mark_safe(SPACES.sub(wider_by, escape(value)))  # S308


def dense(template, context):
    return mark_safe(strip_spaces_between_tags(template.render(context).strip()))


class Cleaner(bleach.Cleaner):
    def __init__(self):
        super().__init__(tags=["b"])


def cleaned(text):
    return mark_safe("<div>{}</div>".format(Cleaner().clean(text).strip()))
