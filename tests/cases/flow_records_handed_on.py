# profile: standard
"""Records that were found by data, and what is found by them in turn; fields of forms that are records."""
import os

from django import forms
from django.shortcuts import redirect
from rest_framework import serializers
from shop.models import Shop, storage, tidy
from shop.settings import DIRECTORY, setting


class OrderForm(forms.Form):
    back = forms.CharField()
    customer = forms.ModelChoiceField(queryset=None)


def picture(request):
    shop = Shop.get(request.GET["shop"])
    os.remove(os.path.join(DIRECTORY, setting(shop, "picture")))
    name = tidy(request.GET["shop"])
    os.remove(os.path.join(DIRECTORY, setting(name)))  # SEC101


def order(request):
    form = OrderForm(request.POST)
    customer = form.cleaned_data["customer"]
    if form.cleaned_data["back"]:
        return redirect(form.cleaned_data["back"].strip())  # SEC104
    return redirect(customer.urls.base)


def stored(request, name):
    folder = storage.path("orders")
    if os.path.commonpath((storage.path(os.path.join("orders", name)), folder)) != folder:
        return None
    return open(os.path.join("orders", name))


class Orders(serializers.ModelSerializer):
    def create(self, validated_data):
        made = super().create(validated_data)
        setattr(made, made.lines.field.name, made)
        setattr(made, validated_data["field"], made)  # SEC116
        return made
