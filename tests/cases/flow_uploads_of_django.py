# profile: standard
"""Uploaded files of Django, whose names it strips of their directories."""
import os

from django.http import HttpResponse
from PIL import Image
from rest_framework.views import APIView


def upload(request):
    picture = request.FILES["picture"]
    with open(os.path.join("media", picture.name), "wb") as file:
        file.write(picture.read())
    with open(os.path.join("media", request.POST["name"]), "wb") as file:  # SEC101
        file.write(picture.read())
    return HttpResponse("done")


class Pictures(APIView):
    def post(self, request):
        picture, name = request.data.get("picture"), request.data.get("name")
        if picture.content_type != "image/png":
            raise ValueError(picture)
        Image.open(picture)
        Image.open(name)  # SEC101
