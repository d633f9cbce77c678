# profile: standard
"""Who turns a check off by a setting answers for it; who sends the request is somebody else."""
import requests
from django.conf import settings
from django.http import JsonResponse


def is_known(host):
    return host in ("a.example.com", "b.example.com")


def unless_allowed(request):
    host = request.GET["host"]
    if not (is_known(host) or settings.ALLOW_ALL_HOSTS):
        raise ValueError(host)
    return JsonResponse(requests.get("https://" + host, timeout=10).json())


def if_allowed(request):
    host = request.GET["host"]
    if settings.CHECKS["ALLOW_ALL"] or host in ("a.example.com", "b.example.com"):
        return JsonResponse(requests.get("https://" + host, timeout=10).json())
    raise ValueError(host)


def if_sent(request):
    host = request.GET["host"]
    if request.META["HTTP_ALLOW"] or host in ("a.example.com", "b.example.com"):
        return JsonResponse(requests.get("https://" + host, timeout=10).json())  # SEC103
    raise ValueError(host)


def unless_sent(request):
    host = request.GET["host"]
    if request.META["HTTP_CHECK"] and host not in ("a.example.com", "b.example.com"):
        raise ValueError(host)
    return JsonResponse(requests.get("https://" + host, timeout=10).json())  # SEC103


def for_staff(request):
    host = request.GET["host"]
    if not (request.user.is_staff or settings.ALLOW_ALL_HOSTS):
        raise ValueError(host)
    return JsonResponse(requests.get("https://" + host, timeout=10).json())  # SEC103
