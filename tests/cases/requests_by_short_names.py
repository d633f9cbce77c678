# profile: standard
"""Requests that views call by another name, and ask for what only requests of Django have."""
import os

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect


def greet(r):
    return HttpResponse("<p>%s</p>" % r.GET["name"])  # SEC105


def go(rq, pk):
    return redirect(rq.POST.get("next"))  # SEC104


def again(http_request):
    return redirect(http_request.COOKIES["last"])  # SEC104


@login_required
def decorated(req):
    os.remove(req.GET["path"])  # SEC101


class Pages:
    def show(self, req):
        return HttpResponse("<p>%s</p>" % req.FILES["page"].name)  # SEC105


def sign_in(r):
    r.session["next"] = r.GET.get("next")
    return HttpResponseRedirect("/in")


def signed_in(r):
    return HttpResponseRedirect(r.session.get("next", "/"))  # SEC104


# Nothing says that these are requests.
def of_client(client: "Client"):
    return HttpResponse("<p>%s</p>" % client.GET["name"])


def first_is_another(client, r):
    return HttpResponse("<p>%s</p>" % r.GET["name"])


def no_view(r):
    os.remove(r.GET["path"])
    return r.count


def of_database(connection):
    return redirect(connection.session.get("next"))
