# profile: standard
"""Widgets of WTForms escape the values that they put into attributes."""
import wtforms
from markupsafe import Markup
from wtforms.widgets import TextInput, html_params


class Ranged:
    html_params = staticmethod(html_params)
    template = "<div %(first)s></div><div %(second)s></div>"

    def __call__(self, field, **kwargs):
        return Markup(f"<input {self.html_params(name=field.name, **kwargs)}>")

    def twice(self, field, **kwargs):
        template = self.template
        return Markup(template % {"first": self.html_params(name=field.name), "second": self.html_params(**kwargs)})

    def described(self, field, **kwargs):
        return Markup("<p %s>%s</p>" % (self.html_params(**kwargs), field.description))  # S704


class Boxed(wtforms.widgets.TextInput):
    def __call__(self, field, **kwargs):
        return Markup("<div>%s</div>" % super().__call__(field, **kwargs))

    def labelled(self, field, text):
        return Markup("<div>" + TextInput()(field) + text + "</div>")  # S704

    def made(self, field):
        return Markup("<div>" + TextInput()(field) + "</div>")
