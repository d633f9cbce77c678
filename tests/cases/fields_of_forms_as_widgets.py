# profile: standard
"""A field of a form of Django shows itself as its widget, which escapes; its value is what somebody has sent."""
from django import forms
from django.http import HttpResponse


class Filters(forms.Form):
    name = forms.CharField(required=False)


def one(request):
    form = Filters(request.GET)
    return HttpResponse(str(form["name"]))


def within(request):
    form = Filters(request.GET)
    field = form["name"]
    return HttpResponse("<p>%s</p>" % field + field.as_widget())


def all_of_them(request):
    form = Filters(request.GET)
    return HttpResponse("".join(f"<p>{field}</p>" for field in form))


def data_of_one(request):
    form = Filters(request.GET)
    return HttpResponse(form["name"].data)  # SEC105


def value_of_one(request):
    form = Filters(request.GET)
    field = form["name"]
    return HttpResponse(field.data)  # SEC105


def values_of_all(request):
    form = Filters(request.GET)
    return HttpResponse("".join(field.data for field in form))  # SEC105


def cleaned(request):
    form = Filters(request.GET)
    form.is_valid()
    return HttpResponse(form.cleaned_data["name"])  # SEC105
