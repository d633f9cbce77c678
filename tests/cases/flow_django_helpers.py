# profile: standard
"""Functions that are given a request, and names that no address fills in."""
from django.http import HttpRequest, HttpResponseRedirect

from project import saved


def suspend(request: HttpRequest, redirect_to: str) -> HttpResponseRedirect:
    return HttpResponseRedirect(redirect_to)


def forward(request: HttpRequest, target: str) -> HttpResponseRedirect:
    return HttpResponseRedirect(target)  # SEC104


def forward_next(request: HttpRequest, next_unit_url: str) -> HttpResponseRedirect:
    return HttpResponseRedirect(next_unit_url)


def forward_saved(request: HttpRequest, pk: int) -> HttpResponseRedirect:
    view = saved(pk)
    view.config["sort"] = request.GET["sort"]
    if request.POST:
        return HttpResponseRedirect(request.GET["view"])  # SEC104
    return HttpResponseRedirect(view.get_absolute_url())


def send_by_options(request, filename, **options):
    return FileResponse(open(filename, "rb"), **options)


def send(request, filename):
    return FileResponse(open(filename, "rb"))  # SEC101
