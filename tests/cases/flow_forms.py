# profile: standard
"""Data on its way through forms and serializers, which convert some of it."""
import re

from django import forms
from django.shortcuts import redirect
from django.views import View
from rest_framework import serializers


class Page(forms.Form):
    url = forms.CharField()
    number = forms.IntegerField()
    kind = forms.ChoiceField(choices=[("/a", "A"), ("/b", "B")])


class Longer(Page):
    other = forms.CharField()
    day = forms.DateField()


class Data(serializers.Serializer):
    url = serializers.CharField()
    number = serializers.IntegerField()


def show(request):
    form = Page(request.POST)
    if form.is_valid():
        redirect(form.cleaned_data["url"])  # SEC104
        redirect(form.cleaned_data["kind"])
        redirect(str(form.cleaned_data.get("number")))


def show_longer(request):
    form = Longer(request.POST)
    if form.is_valid():
        redirect(form.cleaned_data["url"])  # SEC104
        redirect(form.cleaned_data["other"])  # SEC104
        redirect(form.cleaned_data["kind"])
        redirect(str(form.cleaned_data["day"]))


def receive(request):
    data = Data(data=request.data)
    data.is_valid(raise_exception=True)
    redirect(data.validated_data["url"])  # SEC104
    redirect(str(data.validated_data["number"]))


class Edit(View):
    form_class = Page

    def get(self, request):
        redirect(self.request.GET["next"])  # SEC104
        redirect(self.success)

    success = "/done"

    def form_valid(self, form):
        redirect(str(form.cleaned_data["number"]))
        return redirect(form.cleaned_data["url"])  # SEC104


class Annotated(View):
    def form_valid(self, form: Longer):
        redirect(str(form.cleaned_data["day"]))
        return redirect(form.cleaned_data["other"])  # SEC104


class NameMixin:
    def clean_name(self):
        name = self.cleaned_data["name"]
        if not re.fullmatch("[a-z]+", name):
            raise forms.ValidationError("name")
        return name

    def clean_note(self):
        return self.cleaned_data["note"].strip()

    def clean_path(self):
        path = self.cleaned_data["path"]
        self.refuse(path)
        return path

    def refuse(self, path):
        if path not in ("/a", "/b"):
            raise forms.ValidationError("path")


class Named(NameMixin, forms.Form):
    name = forms.CharField()
    note = forms.CharField()
    path = forms.CharField()


class Unchecked(NameMixin, forms.Form):
    name = forms.CharField()

    def clean_name(self):
        return self.cleaned_data["name"]


def show_named(request):
    form, other = Named(request.POST), Unchecked(request.POST)
    if form.is_valid() and other.is_valid():
        redirect("//" + form.cleaned_data["name"])
        redirect(form.cleaned_data["path"])
        redirect(form.cleaned_data["note"])  # SEC104
        redirect("//" + other.cleaned_data["name"])  # SEC104
