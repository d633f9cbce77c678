# profile: standard
"""What an attribute was before it is written to again is gone, whatever is known of its owner."""
import subprocess

from django.db import models
from django.shortcuts import get_object_or_404


class Upload(models.Model):
    title = models.CharField(max_length=80)


def found_by_key(request):
    upload = get_object_or_404(Upload, pk=request.POST["pk"])
    upload.title = request.POST["title"]
    subprocess.run(f"convert {upload.title}", shell=True)  # S602
    upload.title = "cover"
    subprocess.run(f"convert {upload.title}", shell=True)


def found_by_manager(request):
    upload = Upload.objects.get(pk=request.POST["pk"])
    upload.title = request.POST["title"]
    subprocess.run(f"convert {upload.title}", shell=True)  # S602
    upload.title = "cover"
    subprocess.run(f"convert {upload.title}", shell=True)


def made_anew(request):
    upload = Upload()
    upload.title = request.POST["title"]
    subprocess.run(f"convert {upload.title}", shell=True)  # S602
    upload.title = "cover"
    subprocess.run(f"convert {upload.title}", shell=True)


def written_on_one_way(request):
    upload = Upload()
    upload.title = request.POST["title"]
    if request.POST["known"]:
        upload.title = "cover"
    subprocess.run(f"convert {upload.title}", shell=True)  # S602
