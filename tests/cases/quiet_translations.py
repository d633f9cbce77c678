# profile: standard
"""Texts of the program in another language are texts of the program."""
import subprocess
from gettext import gettext as _, ngettext
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy, pgettext
from markupsafe import Markup

BOLD = mark_safe(gettext_lazy("<b>Closed</b>"))


def messages(count, name):
    message = _("<b>{name}</b> has left")
    yield Markup(message).format(name=name)
    yield Markup(ngettext("<b>one</b> page", "<b>many</b> pages", count))
    yield mark_safe(pgettext("verb", "<i>Close</i>"))
    yield mark_safe(_(name))  # S308
    yield mark_safe(_("<b>{}</b> has left").format(name))  # S308
    subprocess.run(_("ls") + " " + name, shell=True)  # S602
