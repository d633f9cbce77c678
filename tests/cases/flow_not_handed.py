# profile: standard
"""What is not what it is called like: requests of others, files of forms."""
import os
from pathlib import Path

import aiohttp
from django import forms
from django.http import FileResponse
from django.shortcuts import redirect
from PIL import Image

BASE = Path("/srv")


async def fetch(request):
    async with aiohttp.ClientSession() as session:
        await session.get(request.url)


class Avatar(forms.ModelForm):
    def clean_avatar(self):
        Image.open(self.cleaned_data["avatar"])
        return open("/srv/" + self.cleaned_data["name"]).read()  # SEC101


def view(request, directory):
    path = directory.joinpath(request.GET["name"])
    try:
        resolved = path.resolve()
        resolved.relative_to(BASE)
    except ValueError:
        return redirect("/")
    return FileResponse(open(resolved, "rb"))


def view_unchecked(request, directory):
    path = directory / request.GET["name"]
    return FileResponse(open(path, "rb"))  # SEC101
