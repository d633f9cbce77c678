# profile: standard
"""Views that routes elsewhere in the file name, and forms that ask the class of the library."""
from django import forms
from django.shortcuts import redirect
from django.urls import path, re_path
from flask import Flask

app = Flask(__name__)


class Form(forms.Form):
    name = forms.CharField()
    age = forms.IntegerField()

    def clean(self):
        cleaned = super().clean()
        redirect("/%s" % cleaned["age"])
        redirect(cleaned.get("age"))
        redirect(cleaned["name"])  # SEC104
        return cleaned


def page(request, slug, number, other="x"):
    redirect(number)
    redirect(other)
    redirect(slug)  # SEC104


def by_pattern(request, slug, number, extra):
    redirect(number)
    redirect(extra)
    redirect(slug)  # SEC104


def by_place(request, slug):
    redirect(slug)  # SEC104


def view(name, number, kind):
    redirect(number)
    redirect(kind)
    redirect(name)  # SEC104
    return ""


urlpatterns = [
    path("a/<slug>/<int:number>", page),
    re_path(r"^b/(?P<slug>.*)/(?P<number>\d+)/$", by_pattern, {"extra": "1"}),
    re_path(r"^c/(.*)/$", by_place),
]
app.add_url_rule("/d/<name>/<int:number>", view_func=view, defaults={"kind": "plain"})
