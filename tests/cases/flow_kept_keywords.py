# profile: standard
"""Parts of routes that a view takes as all its keywords."""
import os

from django.http import JsonResponse
from django.urls import path
from flask import Flask

app = Flask(__name__)


def show(request, **options):
    with open(os.path.join("pages", options["name"])) as page:  # SEC101
        first = page.read()
    with open(os.path.join("pages", str(options["number"]))) as page, open(options.get("kind", "none")) as other:
        return JsonResponse({"first": first, "second": page.read() + other.read()})


@app.route("/remove/<name>/<int:number>")
def remove(**options):  # SEC522
    os.remove(options["name"])  # SEC101
    os.remove(str(options["number"]))
    return {}


urlpatterns = [path("show/<str:name>/<int:number>/", show)]
