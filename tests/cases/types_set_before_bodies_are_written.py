# profile: standard
"""Answers of Django that say what type they are before, or after, something is written to them."""
from django.http import HttpResponse


def script(request):
    response = HttpResponse()
    response["Content-Type"] = "text/javascript"
    response.write("var files = " + request.GET.get("files", ""))
    return response


def said_later(request):
    response = HttpResponse()
    response.writelines(["var files = " + request.GET.get("files", "")])
    response.headers["Content-Type"] = "application/json"
    return response


def page(request):
    response = HttpResponse()
    response["Cache-Control"] = "no-store"
    response.write("<p>" + request.GET.get("files", ""))  # SEC105
    return response


def still_a_page(request):
    response = HttpResponse()
    response["Content-Type"] = "text/html; charset=utf-8"
    response.write("<p>" + request.GET.get("files", ""))  # SEC105
    return response


def another(request):
    response = HttpResponse()
    other = HttpResponse()
    other["Content-Type"] = "application/json"
    response.write("<p>" + request.GET.get("files", ""))  # SEC105
    return response or other
