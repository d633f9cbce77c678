# profile: standard
"""Paths from the root in which a prefix takes the place of the first slash, and what is left of others."""
from django.http import HttpResponseRedirect


def localized(request):
    return HttpResponseRedirect(request.get_full_path())


def with_language(request, language):
    path = request.get_full_path(force_append_slash=True).replace("/", "/en/", 1)
    return HttpResponseRedirect(path)


def without_slash(request):
    return HttpResponseRedirect(request.get_full_path().replace("/en", ""))  # SEC104


def with_host(request):
    return HttpResponseRedirect(request.get_full_path().replace("/", "//", 1))  # SEC104


def sent(request):
    return HttpResponseRedirect(request.GET["next"].replace("/", "/en/", 1))  # SEC104
