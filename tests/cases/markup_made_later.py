# profile: standard
"""Functions that declare text to be HTML once it is asked for: judged by what they are given."""
from django.utils.functional import lazy
from django.utils.safestring import mark_safe

mark_safe_lazy = lazy(mark_safe, str)
HELP = mark_safe_lazy("<b>bold</b>")
later = lazy(mark_safe, str)  # S308
handed_on = lazy(mark_safe, str)  # S308


def told(name):
    return later("<b>" + name + "</b>"), list(map(handed_on, [name]))
