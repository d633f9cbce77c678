# profile: standard
"""Functions that views of other modules call: no address has what these take beside the request."""
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse


def send(request, path, last_modified=None, name=None):
    answer = HttpResponse(open(path, "rb").read())
    answer["Last-Modified"] = last_modified
    return answer


def show(request, path, name=None):
    return HttpResponse(open(path, "rb").read())  # SEC101


@login_required
def show_as(request, path, content_type="text/plain"):
    return HttpResponse(open(path, "rb").read(), content_type)  # SEC101
