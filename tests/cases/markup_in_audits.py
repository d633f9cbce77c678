"""Text declared to be HTML of which only a part is known to be escaped: audits report what the other parts may be."""
from django.utils.html import escape
from django.utils.safestring import mark_safe


def links(request, rows):
    page = ""
    for row in rows:
        page += LINK.format(row["address"], row["text"])
    page += f"<li>{escape(request.GET['name'])}</li>"
    return mark_safe(page)  # S308


def greeting(request, sign):
    name = escape(request.GET["name"])
    mark_safe("<b>" + name + "</b>" + sign)  # S308
    return mark_safe("<b>" + name + "</b>")
