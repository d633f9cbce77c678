# profile: standard
"""What is found by conditions that come as a dictionary is a record; what a dictionary gives by default is that default."""
from django.http import HttpRequest, HttpResponseRedirect
from shop.models import Shelf


def show(request: HttpRequest, shelf: str):
    key = "uuid" if "-" in shelf else "id"
    found = Shelf.objects.get(**{key: shelf})
    return HttpResponseRedirect(found.url)


def default(request: HttpRequest):
    return HttpResponseRedirect(PLACES.get("shelf", request.GET["next"]))  # SEC104
