# profile: standard
"""What the routes of Django REST Framework hand to the methods of a set of views: `pk=None` is theirs as well."""
import os

from django.db import models
from django.shortcuts import render
from rest_framework.decorators import action
from rest_framework.viewsets import ModelViewSet


class Orders(ModelViewSet):
    def retrieve(self, request, pk=None):
        os.system("show " + pk)  # S605

    @action(detail=True, methods=["post"])
    def export(self, request, pk=None):
        os.system("export " + pk)  # S605

    def update(self, request, pk=None, partial=False):
        os.system("update %d" % int(pk))

    def list(self, request, page=None):
        connection.execute(page)


def order(request, pk=None):
    connection.execute(pk)
    return render(request, "order.html")


def by_name(instance):
    return instance.name


class Order(models.Model):
    receipt = models.FileField(upload_to=by_name)
