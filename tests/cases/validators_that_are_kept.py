# profile: standard
"""Validators that are kept in lists and variables, or are instances of classes of the project."""
import re

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator, RegexValidator
from flask_wtf import FlaskForm
from wtforms import StringField


def is_word(value):
    if not re.fullmatch("[a-z]+", value):
        raise ValidationError("no word")


class Word:
    def __call__(self, value):
        is_word(value)


class Short:
    def __call__(self, value):
        if len(value) > 3:
            raise ValidationError("too long")


class Slug(RegexValidator):
    regex = r"\A[a-z-]+\Z"


class Letter(RegexValidator):
    regex = "[a-z]"


class WordOfForm:
    def __call__(self, form, field):
        is_word(field.data)


class ShortOfForm:
    def __call__(self, form, field):
        Short()(field.data)


slug = RegexValidator(r"\A[a-z]+\Z")
letter = RegexValidator("[a-z]")
RULES = [MaxLengthValidator(10), slug]
LOOSE = [letter, MaxLengthValidator(10)]


class Names(forms.Form):
    slug = forms.CharField(validators=[slug])
    ruled = forms.CharField(validators=RULES)
    more = forms.CharField(validators=[Short(), *RULES])
    word = forms.CharField(validators=[Word()])
    derived = forms.CharField(validators=[Slug()])
    loose = forms.CharField(validators=LOOSE)
    short = forms.CharField(validators=[Short()])
    letter = forms.CharField(validators=[Letter()])


def show(request):
    names = Names(request.GET)
    if names.is_valid():
        open("/srv/" + names.cleaned_data["slug"])
        open("/srv/" + names.cleaned_data["ruled"])
        open("/srv/" + names.cleaned_data["more"])
        open("/srv/" + names.cleaned_data["word"])
        open("/srv/" + names.cleaned_data["derived"])
        open("/srv/" + names.cleaned_data["loose"])  # SEC101
        open("/srv/" + names.cleaned_data["short"])  # SEC101
        open("/srv/" + names.cleaned_data["letter"])  # SEC101


class Upload(FlaskForm):
    name = StringField(validators=[WordOfForm()])
    short = StringField(validators=[ShortOfForm()])


def upload():
    form = Upload()
    if form.validate_on_submit():
        open("/srv/" + form.name.data)
        open("/srv/" + form.short.data)  # SEC101
