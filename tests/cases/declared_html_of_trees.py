# profile: standard
"""Texts declared to be HTML that are made of escaped parts, keys of order, and programs found by their name."""

import os
import random
import shutil
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe
from lxml import etree
from pygments import highlight


def a(me, verify):
    if me.email:
        msg = format_html("Your address {email}", email=me.email)
    else:
        msg = format_html("None {edit}", edit=verify)
    return mark_safe(msg)


def b(node):
    return mark_safe(etree.tostring(node, encoding="unicode"))


def c(response, lexer, formatter):
    return mark_safe(highlight(response, lexer, formatter))


def d(bf):
    return mark_safe(render_to_string("form_errors.html", {"errors": bf.errors}))


def e(title, label, items):
    row = f"<li><strong>{escape(str(label))}</strong></li>"
    items = [row]
    items.append(f"<b>{escape(title)}</b>")
    return mark_safe("".join(items) + "</ul>")


def f(title):
    properties = ""
    properties += f' title="{escape(title)}"'
    return mark_safe(properties)


def g(pk):
    return mark_safe(f'<a href="{reverse("x", args=[pk])}">x</a>')


def h(password):
    password.help_text = "x"


def i(source):
    rv = ""
    rv += format_html(" ({}: {})", "Source", source)
    return mark_safe(rv)


def j(rows):
    return sorted(rows, key=lambda p: p["group"] * 1000 + random.randint(1, 1000))


def k():
    stty = shutil.which("stty")
    os.system(stty + " sane")
    for number in range(20):
        os.system(f'"{stty}" -- remove adapter vmnet{number}')


def l(text):
    return mark_safe("<b>" + text + "</b>")  # S308
