# profile: standard
"""A text that is translated may have a name."""
from django.utils.safestring import mark_safe
from django.utils.translation import gettext, gettext_lazy
from markupsafe import Markup

CLOSED = "<b>Closed</b>"
BOLD = mark_safe(gettext_lazy(CLOSED))
PLAIN = mark_safe(gettext_lazy("<b>Closed</b>"))


def shown():
    return Markup(gettext(CLOSED))


def shown_plain():
    return Markup(gettext("<b>Closed</b>"))


def other(text):
    return Markup(gettext(text))  # S704


def unknown():
    return Markup(gettext(settings.MESSAGE) + gettext(MISSING))  # S704


def put_into(name):
    return Markup(gettext(CLOSED) % name)  # S704
