# profile: standard
"""What functions of the same file make of numbers and of texts that are fixed, and of others."""
from django.utils.safestring import mark_safe


def stars(count, most, title):
    code = "<i title='" + title + "'>"
    for place in range(most):
        if place < count:
            code += "<b></b>"
        else:
            code += "<u></u>"
    return code + "</i>"


def rank(order):
    if order.rank == 3:
        return mark_safe(stars(5, 5, "Very high"))
    return mark_safe(stars(1, 5, order.title))  # S308


def tag(name=None):
    name = name or "p"
    return "<" + name + ">"


def tags(order):
    return [mark_safe(tag()), mark_safe(tag(name="b")), mark_safe(tag(name=order.tag))]  # S308


def dashes(count):
    if not count:
        return ""
    return "-" + dashes(count - 1)


def rules():
    return mark_safe(dashes(4))


def parts(order):
    yield "<b>" + order.title


def both(order):
    return mark_safe("".join(parts(order)))  # S308


class Shelf:
    def part(self):
        return "<b>" + self.title

    def whole(self):
        return mark_safe(self.part())  # S308
