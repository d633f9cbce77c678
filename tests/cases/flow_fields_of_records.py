# profile: standard
"""What records are made of is in their fields, each in its own."""
import os

from django.db import models
from django.http import HttpResponse

from tools import options


class Shelf(models.Model):
    kind = models.CharField()
    label = models.CharField()


def fields(request):
    shelf = Shelf(label=request.POST["label"], kind="wood")
    os.remove(os.path.join("/srv", shelf.kind))
    os.remove(os.path.join("/srv", shelf.label))  # SEC101
    return HttpResponse()


def clear(label=None, path=None):
    os.remove(os.path.join("/srv", path))


def clear_all(label=None, path=None):
    os.remove(os.path.join("/srv", path))  # SEC101


def handed_on(request):
    given = options()
    given["label"] = request.POST["label"]
    clear(**given)
    given["path"] = request.POST["path"]
    clear_all(**given)
    return HttpResponse()
