# profile: standard
"""HTML that is put together of HTML: what escapes what it is joined with may be declared once more."""
import bleach
import dominate.tags as tags
import qrcode
import qrcode.image.svg
from django import template
from django.contrib.humanize.templatetags.humanize import intcomma, naturaltime
from django.template.defaultfilters import date
from django.utils import formats
from django.utils.html import urlize
from django.utils.safestring import mark_safe
from flask import flash, get_template_attribute
from markupsafe import Markup
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import JsonLexer

HEAD = Markup("<h1>%s</h1>")


def badge(user):
    return Markup('<span title="{}">{}</span>').format(user.name, user.name)


def raw_badge(user):
    return '<span title="{}">{}</span>'.format(user.name, user.name)


def row(users):
    return Markup(" ".join(badge(user) for user in users))


def raw_row(users):
    return Markup(" ".join(raw_badge(user) for user in users))  # S704


def nested(user):
    return Markup(f"<b>{Markup('<a>{}</a>').format(user.name)}</b>")


def same(name):
    return Markup(HEAD % name)


def breaks(names):
    return Markup(Markup("<br>").join(names))


def raw_breaks(names):
    return Markup("<br>".join(names))  # S704


def added(user):
    out = Markup("<b>%s</b>") % user.name
    return Markup("<div>" + user.title + out + user.city + "</div>")


def added_raw(user):
    out = "<b>%s</b>" % user.name
    return Markup("<div>" + out + "</div>")  # S704


def declared(text):
    return Markup("<b>" + Markup(text) + "</b>")  # S704 S704


def either(user):
    out = HEAD % user.name if user.trusted else user.text
    return Markup("<div>" + out + "</div>")  # S704


def age(value):
    return mark_safe(f'<span title="{naturaltime(value)}">x</span>')


def total(number):
    return mark_safe("<b>%s</b>" % intcomma(int(number)))


def total_of_text(number):
    return mark_safe("<b>%s</b>" % intcomma(number))  # S308


def decimal(number):
    return mark_safe(formats.number_format(number, decimal_pos=2))


def time(value):
    return mark_safe("<time>%s</time>" % date(value, "TIME_FORMAT"))


def code(url):
    image = qrcode.make(url, image_factory=qrcode.image.svg.SvgPathImage)
    return mark_safe(image.to_string(encoding="unicode"))


def dots(text):
    return Markup(str(tags.span(text, cls="dots")))


def script(text):
    return Markup(str(tags.script(text)))  # S704


def listing(text):
    made = HtmlFormatter(style="colorful")
    return mark_safe("<style>" + made.get_style_defs() + "</style>" + highlight(text, JsonLexer(), made))


def linked(text):
    return mark_safe(bleach.Linker().linkify(bleach.clean(text)))


def linked_raw(text):
    return mark_safe(bleach.Linker().linkify(text))  # S308


def shown(app, name):
    flash(Markup(get_template_attribute("flash.html", "done")(name)))
    flash(Markup(app.jinja_env.get_template("flash.html").module.done(name=name)))
    flash(Markup(app.texts.module.done(name=name)))  # S704


register = template.Library()


@register.filter(needs_autoescape=True)
def links(value, autoescape=True):
    return mark_safe(urlize(value, autoescape=autoescape).replace("<a ", '<a class="link" '))


@register.filter(needs_autoescape=True)
def links_as_told(value, autoescape=None):
    return mark_safe(urlize(value, autoescape=autoescape).replace("<a ", '<a class="link" '))  # S308


def shown_by_name(environment, name):
    texts = environment.get_template("flash.html")
    flash(Markup(texts.module.done(name=name)))


class Link:
    def render(self, record):
        rendered = self.link.render(record)
        return mark_safe(f'<a href="{rendered["link"]}">x</a>')  # S308

    def render_all(self, records):
        rendered = [self.link.render(record) for record in records]
        return mark_safe(f'<a href="{rendered[0]}">x</a>')

    def render_once(self, record):
        rendered = self.link.render(record)
        return mark_safe(f"<b>{rendered}</b>")
