# profile: standard
"""What a route makes of the parts of an address that a view collects by name."""
import os

from django.http import HttpResponse
from django.urls import path, re_path
from django.views import View


class Page(View):
    def get(self, request, *args, **kwargs):
        return HttpResponse("<p>" + kwargs["slug"] + "</p>")


class Other(View):
    def get(self, request, *args, **kwargs):
        os.system(f"show {self.kwargs['slug']} {kwargs['number']}")
        os.system(f"show {self.kwargs['rest']}")  # S605
        os.system(f"show {kwargs['rest']}")  # S605
        return HttpResponse("<p>" + self.kwargs["slug"] + "</p>")


class Year(View):
    def get(self, request, *args, **kwargs):
        return HttpResponse("<p>" + self.kwargs["year"] + self.kwargs["name"] + "</p>")  # SEC105


class Twice(View):
    def get(self, request, *args, **kwargs):
        return HttpResponse("<p>" + self.kwargs["slug"] + "</p>")  # SEC105


class Unlisted(View):
    def get(self, request, *args, **kwargs):
        return HttpResponse("<p>" + self.kwargs["slug"] + "</p>")  # SEC105


urlpatterns = [
    path("pages/<slug:slug>", Page.as_view()),
    path("others/<slug:slug>/<int:number>/<path:rest>", Other.as_view()),
    re_path(r"^years/(?P<year>\d{4})/(?P<name>.+)$", Year.as_view()),
    path("once/<slug:slug>", Twice.as_view()),
    path("twice/<path:slug>", Twice.as_view()),
]
