# profile: standard
"""Addresses that reverse() of Django makes, wherever that is imported from."""
try:
    from django.core.urlresolvers import reverse
except ImportError:
    from django.urls import reverse
from django.utils.safestring import mark_safe


def hint(key):
    return mark_safe('<a href="%s">here</a>' % reverse("shop:grant", kwargs={"pk": key}))


def hint_by_name(key):
    return mark_safe('<a href="%s">here</a>' % key)  # S308
