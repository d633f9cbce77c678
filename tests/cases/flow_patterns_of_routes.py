# profile: standard
"""Patterns in routes that let only words through, whoever reads them, and those that let more through."""
import os

from django.urls import re_path
from rest_framework import viewsets
from rest_framework.decorators import action
from sanic import Sanic

app = Sanic("shop")


@app.get("/a/<name:[a-z]+>")
async def by_pattern(request, name):
    os.system("show " + name)


@app.get("/b/<name:[^/]+>")
async def by_loose_pattern(request, name):
    os.system("show " + name)  # S605


@app.get("/c/<name:str>")
async def by_text(request, name):
    os.system("show " + name)  # S605


def by_place(request, number, title):
    os.system("show " + number)
    os.system("show " + title)  # S605


def by_fewer_places(request, number):
    os.system("show " + number)  # S605


def by_nested_places(request, number, unit):
    os.system("show " + unit)  # S605


def by_name_alone(request, number, title="a"):
    os.system("show " + number)  # S605


urlpatterns = [
    re_path(r"^d/(\d+)/(.+)/$", by_place),
    re_path(r"^e/(\d+)/(\d+)/$", by_fewer_places),
    re_path(r"^f/((\d+).)/$", by_nested_places),
    re_path(r"^g/(\d+)/(?P<number>.+)/$", by_name_alone),
]


class ByNumber(viewsets.ViewSet):
    lookup_value_regex = "[0-9]+"

    def retrieve(self, request, pk=None, slug=None):
        os.system("show " + pk)
        os.system("show " + slug)  # S605

    @action(detail=True, url_path=r"by/(?P<name>\w+)")
    def by_name(self, request, pk, name):
        os.system("show " + pk)
        os.system("show " + name)

    @action(detail=False, url_path=r"all/(?P<name>.+)")
    def by_any(self, request, name):
        os.system("show " + name)  # S605


class BySlug(viewsets.ViewSet):
    lookup_field = "slug"
    lookup_value_regex = "[a-z-]+"

    def retrieve(self, request, slug=None, pk=None):
        os.system("show " + slug)
        os.system("show " + pk)  # S605


class ByKeyword(viewsets.ViewSet):
    lookup_field = "slug"
    lookup_url_kwarg = "title"
    lookup_value_regex = "[a-z-]+"

    def retrieve(self, request, title=None, slug=None):
        os.system("show " + title)
        os.system("show " + slug)  # S605


class ByAnything(viewsets.ViewSet):
    lookup_value_regex = ".+"

    def retrieve(self, request, pk=None):
        os.system("show " + pk)  # S605


class ByTwo(viewsets.ViewSet):
    lookup_value_regex = "[0-9]+"
    if DEBUG:
        lookup_value_regex = ".+"

    def retrieve(self, request, pk=None):
        os.system("show " + pk)  # S605
