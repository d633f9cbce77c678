# profile: standard
"""Templates of Jinja without an environment: pages by their texts, or by what is made of them."""
from jinja2 import Template

CONFIG = "server {{ host }}:{{ port }}"


def page(names, path=""):
    template = Template(  # S701
        "<html><head><title>Index of {{ path }}</title></head>"
        "{% for name in names %}<a href='./{{ name|e }}'>{{ name|e }}</a>{% endfor %}</html>")
    return template.render(names=names, path=path)


def escaped_page(path):
    return Template("<html><title>Index of {{ path|e }}</title></html>").render(path=path)


def page_that_escapes(path):
    return Template("<html><title>Index of {{ path }}</title></html>", autoescape=True).render(path=path)


def fixed_page():
    return Template("<html><title>Index</title></html>").render()


def piece(name):
    return Template("<p>{{ name }}</p>").render(name=name)


def configuration(host, port):
    return Template(CONFIG).render(host=host, port=port)


def project(name):
    return Template("<project><name>{{ name }}</name></project>").render(name=name)


def mail(template_str, context):
    html_content = Template(template_str).render(context)  # S701
    text = Template(template_str).render(context)
    return html_content, text


def prompt(template_str, context):
    return Template(template_str).render(context)  # SEC106
