# profile: standard
"""Helpers of views, lists that grow on one way, and what a base class answers."""
from django.shortcuts import redirect
from django.urls import reverse
from django.http import HttpResponseRedirect
from django.views.generic import RedirectView


def with_query(request):
    parts = [reverse("a")]
    if request.GET.urlencode():
        parts += [request.GET.urlencode()]
    return redirect("?".join(parts))


def with_host(request):
    parts = [request.GET["a"]]
    if request.GET.urlencode():
        parts += ["b"]
    return redirect("?".join(parts))  # SEC104


def done(request, url):
    return HttpResponseRedirect(url)


def edit(request):
    return done(request, reverse("a"))


def other(request, url):
    return HttpResponseRedirect(url)  # SEC104


class Show(RedirectView):
    pattern_name = "show"

    def get_redirect_url(self, project, lang):
        return super().get_redirect_url(path=[project or "-", "-", lang])


def attributes(request, thing):
    values = {"a": 1, "b": request.GET["b"]}
    values["c"] = request.GET["c"]
    for key, value in values.items():
        setattr(thing, key, value)
    return redirect("/")
