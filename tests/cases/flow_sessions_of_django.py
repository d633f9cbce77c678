# profile: standard
"""What a function has looked up by data is not the data, and a session is no part of its request."""
from importlib import import_module

from django.conf import settings
from django.http import HttpResponse

Store = import_module(settings.SESSION_ENGINE).SessionStore


def looked_up(request):
    code = request.GET["code"]
    store = Store(code)
    request.session["user_id"] = store.get("parent")
    request.session["user_id"] = code  # SEC118
    request.session["user_id"] = request.organizer.customers.get(1)
    return HttpResponse("done")


def looked_up_here(request):
    request.session["user_id"] = find(request.POST["user"])
    request.session["user_id"] = request.POST["user"].strip()  # SEC118
    return HttpResponse("done")
