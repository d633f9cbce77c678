# profile: standard
"""Environments for texts that no browser shows need no escaping of HTML."""
import jinja2
import nh3
from django.utils.html import escape
from django.utils.safestring import mark_safe
from jinja2 import meta
from jinja2.sandbox import ImmutableSandboxedEnvironment, SandboxedEnvironment
from markupsafe import Markup
from wtforms.widgets import html_params

CODE = jinja2.Environment(loader=loader, keep_trailing_newline=True)
LATEX = jinja2.Environment(loader=loader, variable_start_string="<<")
PROMPTS = SandboxedEnvironment(trim_blocks=True)
MAILS = ImmutableSandboxedEnvironment()
TITLES = SandboxedEnvironment(loader=jinja2.BaseLoader())
SUBJECTS = ImmutableSandboxedEnvironment(loader=jinja2.BaseLoader, trim_blocks=True)
PAGES = SandboxedEnvironment(loader=loader)  # S701
UNKNOWN = jinja2.Environment(loader=loader, trim_blocks=True)  # S701


def asked_for(template):
    environment = jinja2.Environment(trim_blocks=True)
    return meta.find_undeclared_variables(environment.parse(template)), jinja2.Environment().parse(template)


def asked_for_and_made(template):
    environment = jinja2.Environment()  # S701
    names = meta.find_undeclared_variables(environment.parse(template))
    return environment.from_string(template).render(dict.fromkeys(names, ""))


def asked_for_elsewhere(template):
    environment = jinja2.Environment()  # S701
    environment.parse(template)
    return make(environment, template)


def configuration(values):
    environment = jinja2.Environment(loader=loader)
    return environment.from_string(open("nginx.conf.j2").read()).render(values)


def page(values):
    environment = jinja2.Environment(loader=loader)  # S701
    return environment.from_string(open("page.html.j2").read() + open("nginx.conf.j2").read()).render(values)


def markup(self, field, context, text, **kwargs):
    Markup(f"<input {html_params(name=field.name, **kwargs)}>{escape(text)}")
    Markup(sanitize_html(text or ""))
    Markup(sanitize_markdown_html(text))
    Markup(clean_markdown(text))  # S704
    Markup("<a href='{0}'>{0}</a>".format(url_for("page", name=text)))
    Markup(convert(text))  # S704
    return mark_safe(self.nodelist.render(context).strip())


def shown(self, text, quick):
    rendered = text
    rendered = nh3.clean(rendered)
    if quick:
        rendered = Markup(rendered)
    bar = self.module.render_bar(text)
    Markup(bar)
    Markup(render_markdown(text))  # S704
    Markup(dumped(text).replace("<", "\\u003c").replace(">", "\\u003e"))
    Markup(dumped(text).replace(">", "\\u003e"))  # S704
    return rendered


def not_shown(text, quick, names):
    first = nh3.clean(text)
    if quick:
        first = text
    Markup(first)  # S704
    second = text
    if quick:
        second = nh3.clean(text)
    else:
        Markup(second)  # S704
    third = nh3.clean(text)
    for name in names:
        Markup(third)  # S704
        third = name
    fourth = nh3.clean(text)
    fourth += text
    return Markup(fourth)  # S704


def variables_of(text):
    environment = jinja2.Environment()
    return jinja2.meta.find_undeclared_variables(environment.parse(text))


def tokens_of(text):
    return list(jinja2.Environment().lex(text))


def variables_and_page(text):
    environment = jinja2.Environment()  # S701
    environment.parse(text)
    return environment.from_string(text)


def handed(values, text):
    environment = SandboxedEnvironment(loader=jinja2.BaseLoader())
    return environment.from_string(text).render(values)
