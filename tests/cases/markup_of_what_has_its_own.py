# profile: standard
"""Instances that say what their HTML is, which is what `Markup` takes of them."""
from markupsafe import Markup


class Short(str):
    def __html__(self):
        return Markup("<b>{}</b>").format(str(self))


class Plain(str):
    pass


def shortened(text):
    part = Short(text)
    return Markup(part)


def of_two(text, long):
    part = Plain(text) if long else Short(text)
    return Markup(part)  # S704


def plain(text):
    return Markup(Plain(text))  # S704
