# profile: standard
"""Properties of views: what they give counts, not what a class of the framework has by that name; formats for numbers."""
from pathlib import Path

from django.http import FileResponse
from django.views import View


class Document(View):
    @property
    def path(self):
        return Path("/srv") / self.kwargs["name"]

    @property
    def day(self):
        return Path(f"/srv/{self.kwargs['day']:02d}.txt")

    def get(self, request, *args, **kwargs):
        return FileResponse(self.path.open("rb"))  # SEC101

    def put(self, request, *args, **kwargs):
        return FileResponse(self.day.open("rb"))

    def post(self, request, *args, **kwargs):
        day = request.POST["day"]
        open(f"/srv/{day:>2}.txt")  # SEC101
        return FileResponse(open(f"/srv/{day:02d}.txt"))
