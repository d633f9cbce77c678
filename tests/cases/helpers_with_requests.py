# profile: standard
"""What is given classes or records beside a request is called by a view: the rest comes from the program, too."""
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from shop.models import Order


def move(request, model, form_class, title="id"):
    fields = list(form_class().fields)
    return render(request, "move.html", {"values": model.objects.filter(number=1).values("pk", title, *fields)})


def marked(request, shelf, field):
    shelf.save()
    return render(request, "list.html", {"values": Order.objects.values(field)})


def listed(request, field):
    return render(request, "list.html", {"values": Order.objects.values(field)})  # SEC125


def of_the_request(request, model):
    return render(request, "list.html", {"values": model.objects.values(request.GET["field"])})  # SEC125


def looked_up(request, shelf, field):
    shelf = Order.objects.get(name=shelf)
    return render(request, "list.html", {"values": shelf.lines.values(field)})  # SEC125


@login_required
def decorated(request, shelf, name):
    shelf.save()
    return HttpResponse("<p>" + name)  # SEC105


@moderator_required
def _marked(request, pk, field):
    return render(request, "list.html", {"values": Order.objects.values(field)})


def hidden(request, pk):
    return _marked(request, pk, "is_hidden")


@moderator_required
def _unused(request, pk, field):
    return render(request, "list.html", {"values": Order.objects.values(field)})  # SEC125


@moderator_required
def used(request, pk, field):
    return render(request, "list.html", {"values": Order.objects.values(field)})  # SEC125


def closed(request, pk):
    return used(request, pk, "is_closed")
