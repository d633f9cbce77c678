# profile: standard
"""What is formatted as a number or a date has no markup in it."""
from django.utils.safestring import mark_safe
from markupsafe import Markup


def share(obj):
    return mark_safe("<b>{:.1f}%</b>".format(obj.rate))


def amount(obj):
    return mark_safe("<td>{0:,d}{rate:%}</td>".format(obj.amount, rate=obj.rate))


def day(obj):
    return Markup("<b>{:%Y-%m-%d}</b>".format(obj.when))


def padded(obj):
    return mark_safe("<b>{:>10}</b>".format(obj.name))  # S308


def mixed(obj):
    return mark_safe("<b>{:s}</b> {:d}".format(obj.name, obj.number))  # S308
