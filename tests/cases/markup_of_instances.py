"""An instance of a class of the project may say anything of itself, whatever is seen of its attributes."""

from django.utils.safestring import mark_safe


class Page:
    def __str__(self):
        return open("page.html").read()


def page():
    return mark_safe(Page())  # S308
