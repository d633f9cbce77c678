# profile: standard
"""Uploaded files of Django, whose names it strips of their directories; not what is in them."""
import csv
import io
import json
import os
import zipfile

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


def named_within(request):
    manifest = json.load(request.FILES["manifest"])
    open("media/" + manifest["name"])  # SEC101
    for row in csv.reader(io.TextIOWrapper(request.FILES["rows"])):
        open("media/" + row[0])  # SEC101
    with zipfile.ZipFile(request.FILES["archive"]) as archive:
        member = json.loads(archive.read("member.json"))
    open("media/" + member["name"])  # SEC101
    for one in request.FILES.getlist("several"):
        open("media/" + one.name)
        open("media/" + one.read().decode())  # SEC101
    return HttpResponse("done")
