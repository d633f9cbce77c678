# profile: standard
"""Uploaded files of Django, whose names it strips of their directories."""
import os

from django.http import HttpResponse


def upload(request):
    picture = request.FILES["picture"]
    with open(os.path.join("media", picture.name), "wb") as file:
        file.write(picture.read())
    with open(os.path.join("media", request.POST["name"]), "wb") as file:  # SEC101
        file.write(picture.read())
    return HttpResponse("done")
