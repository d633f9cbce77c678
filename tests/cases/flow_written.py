# profile: standard
"""Pages that are written into a response of Django."""
from django.http import HttpResponse


def page(request):
    response = HttpResponse()
    response.write("<p>" + request.GET["name"])  # SEC105
    return response


def text(request):
    response = HttpResponse(content_type="text/plain")
    response.write("Hello " + request.GET["name"])
    return response
