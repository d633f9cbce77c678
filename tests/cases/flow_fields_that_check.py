# profile: standard
"""Fields of forms with checks of their own."""
import re
import subprocess

from django import forms
from django.http import JsonResponse
from django.views import View

NAME = re.compile(r"[a-z][a-z0-9]*")


class NameField(forms.CharField):
    def clean(self, value):
        value = super().clean(value)
        if not NAME.fullmatch(value):
            raise forms.ValidationError("not a name")
        return value


class LooseField(forms.CharField):
    def clean(self, value):
        return super().clean(value).strip()


class PersonForm(forms.Form):
    name = NameField()
    title = LooseField()


class Home(View):
    def post(self, request):
        form = PersonForm(request.POST)
        if form.is_valid():
            subprocess.run(f"mkhomedir {form.cleaned_data['name']}", shell=True)
            subprocess.run(f"mkhomedir {form.cleaned_data['title']}", shell=True)  # S602
        return JsonResponse({})
