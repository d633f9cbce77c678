# profile: standard
"""Names of fields that are all in a set, in each way to ask for that."""

import os
import random
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, JsonResponse
from django.shortcuts import get_object_or_404
from shop.models import Order

EDITABLE = frozenset({"status", "note", "priority"})


def edit1(request: HttpRequest, pk: int):
    order = get_object_or_404(Order, pk=pk)
    changes = {key: value for key, value in request.POST.items() if key != "csrfmiddlewaretoken"}
    if not changes.keys() <= EDITABLE:
        raise PermissionDenied
    for name, value in changes.items():
        setattr(order, name, value)


def edit2(request: HttpRequest, pk: int):
    order = get_object_or_404(Order, pk=pk)
    changes = request.POST.dict()
    if not changes.keys() <= EDITABLE:
        raise PermissionDenied
    for name, value in changes.items():
        setattr(order, name, value)


def edit3(request: HttpRequest, pk: int):
    order = get_object_or_404(Order, pk=pk)
    changes = {key: value for key, value in request.POST.items() if key != "csrfmiddlewaretoken"}
    if not set(changes) <= EDITABLE:
        raise PermissionDenied
    for name, value in changes.items():
        setattr(order, name, value)


def edit4(request: HttpRequest, pk: int):
    order = get_object_or_404(Order, pk=pk)
    changes = {key: value for key, value in request.POST.items() if key != "csrfmiddlewaretoken"}
    if changes.keys() - EDITABLE:
        raise PermissionDenied
    for name, value in changes.items():
        setattr(order, name, value)


def edit5(request: HttpRequest, pk: int):
    order = get_object_or_404(Order, pk=pk)
    changes = {key: value for key, value in request.POST.items() if key != "csrfmiddlewaretoken"}
    if EDITABLE.issuperset(changes):
        for name in changes:
            setattr(order, name, changes[name])


def edit6(request: HttpRequest, pk: int):
    order = get_object_or_404(Order, pk=pk)
    changes = {key: value for key, value in request.POST.items() if key != "csrfmiddlewaretoken"}
    for name, value in changes.items():
        setattr(order, name, value)  # SEC116
