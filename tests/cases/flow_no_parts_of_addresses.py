# profile: standard
"""Parameters beside a request that hold no part of an address: mappings, and what templates, signals and queues hand over."""
import os

from celery import shared_task
from django import template
from django.http import HttpResponse
from django.shortcuts import render

register = template.Library()


def of_address(request, name):
    with open("/srv/" + name) as file:  # SEC101
        return render(request, "text.html", {"text": file.read()})


def of_mapping(request, app, again):
    app["path"] = os.path.join(app["dir"], "readme")
    with open(app["path"]) as file:
        return render(request, "text.html", {"text": file.read(), "again": again})


def of_text(request, name):
    with open("/srv/" + name[1:]) as file:  # SEC101
        return render(request, "text.html", {"text": file.read(), "first": name[0]})


@register.simple_tag
def of_template(request, title="Name"):
    return HttpResponse(f"<b>{title}</b>")


@shared_task
def of_queue(request, title):
    return HttpResponse(f"<b>{title}</b>")


def of_project(request, project):
    return of_any(request, project, "main")


def of_any(request, project, version):
    if project.is_private:
        return HttpResponse("no", status=404)
    return HttpResponse(f"<b>{project.title} {version}</b>")


def handed_over(request, name):
    return HttpResponse(titled(name))  # SEC105


def titled(name):
    return f"<b>{name}</b>"
