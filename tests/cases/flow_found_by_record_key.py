# profile: standard
"""Keys of records in Django: where a record was found by one, it is a number, or what else the program has given out."""
from django.db import models
from django.http import FileResponse, Http404, HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404

from project.models import Shelf


def found(request):
    key, name = request.GET["key"], request.GET["name"]
    get_object_or_404(Shelf, pk=key)
    get_object_or_404(Shelf, name=name)
    open(f"/srv/{key}.txt")
    open(f"/srv/{name}.txt")  # SEC101
    return HttpResponse(f"<p>{key}</p>")


def got(request):
    key, other = request.GET["key"], request.GET["other"]
    try:
        Shelf.objects.get(id=key)
    except Shelf.DoesNotExist:
        raise Http404 from None
    Shelf.objects.filter(id=other)
    open(f"/srv/{other}.txt")  # SEC101
    return FileResponse(open(f"/srv/{key}.txt"))


def perhaps(request):
    key = request.GET["key"]
    try:
        Shelf.objects.get(id=key)
    except Shelf.DoesNotExist:
        pass
    return FileResponse(open(f"/srv/{key}.txt"))  # SEC101


def of_something_else(request):
    key = request.GET["key"]
    client.get(id=key)
    return FileResponse(open(f"/srv/{key}.txt"))  # SEC101


class Tag(models.Model):
    name = models.CharField(max_length=20, primary_key=True)


def not_found(request):
    key, name = request.GET["key"], request.GET["name"]
    try:
        Shelf.objects.get(pk=key, name=name)
    except Shelf.DoesNotExist:
        return HttpResponseBadRequest(f"<p>no shelf {key}</p>")
    return HttpResponse("ok")


def not_found_by_name(request):
    name = request.GET["name"]
    try:
        Shelf.objects.get(name=name)
    except Shelf.DoesNotExist:
        return HttpResponseBadRequest(f"<p>no shelf {name}</p>")  # SEC105
    return HttpResponse("ok")


def tag_not_found(request):
    key = request.GET["key"]
    try:
        Tag.objects.get(pk=key)
    except Tag.DoesNotExist:
        return HttpResponseBadRequest(f"<p>no tag {key}</p>")  # SEC105
    return HttpResponse("ok")


def no_number(request):
    key = request.GET["key"]
    try:
        Shelf.objects.get(pk=key)
    except ValueError:
        return HttpResponseBadRequest(f"<p>no number {key}</p>")  # SEC105
    return HttpResponse("ok")
