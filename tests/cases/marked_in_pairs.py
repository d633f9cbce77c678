# profile: standard
"""Texts that are escaped in one statement with others, or only some of them."""
from django.utils.html import escape
from django.utils.safestring import mark_safe


def pair(value, word):
    value, word = escape(value), escape(word)
    return mark_safe("<b>%s</b> %s" % (word, value))


def half(value, word):
    value, word = escape(value), word
    return mark_safe("<b>%s</b> %s" % (word, value))  # S308


def swapped(value, word):
    value, word = word, escape(value)
    return mark_safe("<b>%s</b> %s" % (word, value))  # S308


def nested(value, word, name):
    (value, [word, name]) = (escape(value), [escape(word), escape(name)])
    return mark_safe(f"<b>{word}</b> {value} {name}")


def before(value, word):
    text = mark_safe(f"<b>{word}</b> {value}")  # S308
    value, word = escape(value), escape(word)
    return text


def perhaps(value, word, asked):
    if asked:
        value, word = escape(value), escape(word)
    return mark_safe(f"<b>{word}</b> {value}")  # S308


def from_call(value, word):
    value, word = escape_all(value, word)
    return mark_safe(f"<b>{word}</b> {value}")  # S308
