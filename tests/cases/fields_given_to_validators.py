# profile: standard
"""Fields of forms that validators are given: what was sent, before anything has checked it."""
import re
import subprocess

import requests
from wtforms import Form, StringField, ValidationError


class Reachable:
    def __init__(self, message="not reachable"):
        self.message = message

    def __call__(self, form, field):
        if not requests.get(field.data, timeout=3).ok:  # SEC103
            raise ValidationError(self.message)


def is_pattern(form, field):
    try:
        re.compile(field.data)
    except re.error:
        raise ValidationError("no pattern")


def is_script(form, field):
    subprocess.run(f"php -l {field.data}", shell=True)  # S602


def is_short(form, field):
    if len(field.data) > 20:
        raise ValidationError("too long")


def plotted(figure, field):
    subprocess.run(["gnuplot", field.data])


class Site(Form):
    address = StringField(validators=[Reachable(), is_short])
    word = StringField(validators=[is_pattern])
    script = StringField(validators=[is_script])

    def validate_address(self, field):
        if field.data.startswith("file:"):
            raise ValidationError("no file")
        requests.head(field.data, timeout=3)  # SEC103

    def validate_word(self, field):
        if field.data != field.data.strip():
            raise ValidationError("blanks")
