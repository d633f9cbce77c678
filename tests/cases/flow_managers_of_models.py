# profile: standard
"""Managers of Django that are made of a class of queries have the methods of both."""
from django.db import models


class Titles(models.QuerySet):
    def titled(self, title):
        return open("/titles/" + title)  # SEC101

    def numbered(self, number):
        return open(f"/titles/{number}")


class Manager(models.Manager):
    def written(self, name):
        return open("/names/" + name)  # SEC101


class Shelf(models.Model):
    objects = Manager.from_queryset(Titles)()


class Kept(models.QuerySet):
    def kept(self, name):
        return open("/kept/" + name)  # SEC101


class Keeper(models.Manager.from_queryset(Kept)):
    pass


class Box(models.Model):
    objects = Keeper()


def show(request):
    Shelf.objects.titled(request.GET["title"])
    Shelf.objects.written(request.GET["name"])
    Shelf.objects.numbered(int(request.GET["number"]))
    Box.objects.kept(request.GET["name"])
