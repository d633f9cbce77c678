# profile: standard
"""What is HTML by the name of what gives it, and what is as harmless as what is repeated in it."""
import json

from ansi2html import Ansi2HTMLConverter
from django.contrib.auth.password_validation import password_validators_help_text_html
from django.http import HttpResponse
from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe
from django.utils.text import capfirst
from pygments import highlight
from pygments.formatters import HtmlFormatter


class Picture:
    def __str__(self):
        return mark_safe(self.__html__())

    def __html__(self):
        return mark_safe(f"<picture>{super().__html__()}</picture>")

    def help(self, depth, sign):
        mark_safe("&nbsp;" * 4 * depth)
        mark_safe(4 * depth * "&nbsp;")
        mark_safe(sign * 4 * depth)  # S308
        return mark_safe(password_validators_help_text_html())


def link(thing):
    links = [f'<a href="{thing.get_absolute_url()}">{escape(thing)}</a>']
    return mark_safe("<br>".join(links) or "&mdash;")


def link_elsewhere(thing):
    return mark_safe(f'<a href="{thing.get_url()}">{escape(thing)}</a>')  # S308


def message(name):
    text = format_html("welcome <b>{}</b>", name)
    return mark_safe(capfirst(text)), mark_safe(capfirst(name))  # S308


def saved(request):
    made = Picture.from_fields(request.POST)
    return HttpResponse(mark_safe(f'<a href="{made.get_absolute_url()}">{escape(made)}</a>'))


def lines(text, convert):
    mark_safe(convert(text, autoescape=True))
    return mark_safe(convert(text, autoescape=False))  # S308


def code(request, text, lexer):
    if request.method == "POST":
        return HttpResponse(highlight(request.POST["code"], lexer, HtmlFormatter()))
    return mark_safe(highlight(text, lexer, HtmlFormatter()))


def log(request, text, converter):
    if request.method == "POST":
        return HttpResponse(Ansi2HTMLConverter().convert(request.POST["log"]))
    return mark_safe(Ansi2HTMLConverter(inline=True).convert(text, full=False)), mark_safe(converter.convert(text))  # S308


def sorted_by(request, moment):
    query = request.GET.copy()
    mark_safe(f'<time datetime="{moment.isoformat()}">{moment.date}</time>')  # S308
    mark_safe(f'<time datetime="{moment.isoformat()}">{escape(moment.date)}</time>')
    return mark_safe("?" + query.urlencode())


@mark_safe
def state(self, channel):
    if channel.disabled:
        return "<b>off</b>"
    return escape(channel.name)


@mark_safe  # S308
def name(self, channel):
    if channel.disabled:
        return "<b>off</b>"
    return channel.name


def data(settings, rates):
    mark_safe(json.dumps({"rate": 3}, indent=2))
    mark_safe(s=json.dumps(obj={"rate": 3}))
    mark_safe(json.dumps(rates, indent=2))  # S308
    return mark_safe(s=json.dumps(obj=settings))  # S308
