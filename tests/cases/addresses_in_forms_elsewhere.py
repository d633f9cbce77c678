# profile: standard
"""Addresses in fields of forms whose classes stand in other modules, beside what such a form may have chosen."""
import requests
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme

from .forms import DeleteForm, MoveForm


def delete(request):
    form = DeleteForm(request.POST)
    if form.is_valid():
        url = form.cleaned_data["return_url"]
        if url.startswith("/"):
            return redirect(url)  # SEC104
    return redirect("/")


def chosen(request):
    form = MoveForm(request.POST)
    if form.is_valid():
        return redirect(form.cleaned_data["other"])
    return redirect("/")


def or_home(request):
    form = MoveForm(request.POST)
    if form.is_valid():
        return redirect(form.cleaned_data.get("next") or "/")  # SEC104
    return redirect("/")


def looked_up(request):
    form = MoveForm(request.POST)
    if form.is_valid():
        return redirect(address_of(form.cleaned_data.get("next")) or "/")
    return redirect("/")


def fetched(request):
    form = MoveForm(request.POST)
    if form.is_valid():
        requests.get(form.cleaned_data.pop("hook_url"), timeout=9)  # SEC103
        requests.get(form.cleaned_data.pop("shop"), timeout=9)


def checked(request):
    form = DeleteForm(request.POST)
    if form.is_valid() and url_has_allowed_host_and_scheme(form.cleaned_data["next"], None):
        return redirect(form.cleaned_data["next"])
    return redirect("/")


def of_a_record(request):
    form = DeleteForm(request.POST)
    if form.is_valid():
        return redirect(form.cleaned_data["url"].target)
    return redirect("/")
