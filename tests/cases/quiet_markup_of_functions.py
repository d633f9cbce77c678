# profile: standard
"""What functions of the file return is HTML where they escape what they are given, and no other parameter gets into it."""
import bleach
from django.utils.html import format_html
from django.utils.safestring import mark_safe

linker = bleach.linkifier.Linker(callbacks=[])


def link(queue, text):
    return format_html('<a href="{}">{}</a>', queue, text)


def bold(kind, text):
    return f"<b class={kind}>{link(text, text)}</b>"


def shelf(queues):
    links = (link(queue, queue) for queue in queues)
    return mark_safe("In: %s" % ", ".join(links))


def shown(queue, kind):
    return mark_safe(bold("wide", queue) + bold("narrow", queue) + bold(kind, queue))  # S308


def fixed(queue):
    return mark_safe(bold("wide", queue))


def chosen(queue, kind):
    return mark_safe(bold(kind, queue))  # S308


def by_name(queue, kind):
    return mark_safe(bold(text=queue, kind="wide")) + mark_safe(bold(**kind))  # S308


def linked(text):
    return mark_safe(linker.linkify(bleach.clean(text))), mark_safe(linker.linkify(text))  # S308


STAR = mark_safe('<svg class="star"></svg>')


def stars(count):
    return mark_safe(STAR * int(count))


def rows(count, text):
    rule = "<hr>"
    whole = mark_safe(f"<p>{rule * count}{count * rule}{(count - 1) * '<br>'}</p>")
    return whole + mark_safe(text * count) + mark_safe("<br>" % count)  # S308
