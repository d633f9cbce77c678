# profile: standard
"""Methods of views that run before the one that answers, and what they check."""

import re
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseForbidden
from django.views import View
from tornado.web import HTTPError, RequestHandler

STORED = re.compile(r"[0-9a-f]{32}")


class CheckedInSetup(View):
    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        if not STORED.fullmatch(kwargs.get("name", "")):
            raise Http404("no such document")


class Document(CheckedInSetup):
    def get(self, request: HttpRequest, name: str, folder: str) -> HttpResponse:
        open("/srv/" + folder)  # SEC101
        return HttpResponse(open("/srv/" + name).read(), content_type="text/plain")

    def post(self, request: HttpRequest, name: str) -> HttpResponse:
        return HttpResponse(open("/srv/" + self.kwargs["name"]).read(), content_type="text/plain")


class CheckedInDispatch:
    def dispatch(self, request, *args, **kwargs):
        if not STORED.fullmatch(self.kwargs["name"]):
            return HttpResponseForbidden()
        return super().dispatch(request, *args, **kwargs)


class Note(CheckedInDispatch, View):
    def get(self, request, name):
        return HttpResponse(open("/srv/" + name).read(), content_type="text/plain")


class LookedAtInDispatch:
    def dispatch(self, request, *args, **kwargs):
        if STORED.fullmatch(kwargs["name"]):
            return HttpResponseForbidden()
        return super().dispatch(request, *args, **kwargs)


class Other(LookedAtInDispatch, View):
    def get(self, request, name):
        return HttpResponse(open("/srv/" + name).read(), content_type="text/plain")  # SEC101


class Term:
    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.term = self.clean_term(request.GET.get("q", ""))

    def clean_term(self, raw):
        return raw.strip()


class Word(Term):
    def clean_term(self, raw):
        term = super().clean_term(raw)
        if not re.fullmatch(r"\w*", term):
            raise Http404("no such term")
        return term


class Search(Term, View):
    def get(self, request):
        open("/srv/" + self.term)  # SEC101


class WordSearch(Word, View):
    def get(self, request):
        open("/srv/" + self.term)


class Named(RequestHandler):
    def prepare(self) -> None:
        if not STORED.fullmatch(self.path_kwargs["name"]):
            raise HTTPError(404)


class Attachment(Named):
    def get(self, name: str) -> None:
        self.write(open("/srv/" + name).read())

    def put(self, name: str) -> None:
        open("/srv/" + self.path_kwargs["name"], "w")


class Loose(RequestHandler):
    def get(self, name: str) -> None:
        self.write(open("/srv/" + name).read())  # SEC101

    def put(self, name: str) -> None:
        open("/srv/" + self.path_kwargs["name"], "w")  # SEC101


class Bare(CheckedInSetup):
    def get(self):
        open("/srv/" + self.kwargs["name"])

    def post(*args):
        pass
