# profile: standard
"""Functions that are given a request, and names that no address fills in."""
from django.http import HttpRequest, HttpResponseRedirect


def suspend(request: HttpRequest, redirect_to: str) -> HttpResponseRedirect:
    return HttpResponseRedirect(redirect_to)


def forward(request: HttpRequest, target: str) -> HttpResponseRedirect:
    return HttpResponseRedirect(target)  # SEC104


def forward_next(request: HttpRequest, next_unit_url: str) -> HttpResponseRedirect:
    return HttpResponseRedirect(next_unit_url)
