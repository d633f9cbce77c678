# profile: standard
"""Forms of Django escape what they show, as do their errors."""
from django.utils.safestring import mark_safe

from .forms import Order


def order(request):
    form = Order(request.POST)
    if not form.is_valid():
        return mark_safe(form.errors.as_ul())
    return mark_safe("<form>%s</form>" % form.as_p())


def title(form):
    return mark_safe("<h1>%s</h1>" % form.title)  # S308
