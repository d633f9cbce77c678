# profile: standard
"""Tables of routes make numbers of what views take."""
import os

from django.http import HttpResponse
from django.urls import path


def sleep(request, seconds):
    os.system("sleep %s" % seconds)
    return HttpResponse()


def ping(request, host):
    os.system("ping %s" % host)  # S605
    return HttpResponse()


urlpatterns = [path("sleep/<int:seconds>/", sleep), path("ping/<str:host>/", ping)]
