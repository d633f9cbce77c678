"""Redirects to paths on the own host: frameworks that encode backslashes and tabs, and one that drops tabs."""
from django.http import HttpResponseRedirect
from flask import Flask, redirect, request

app = Flask(__name__)


def by_django(request):
    target = request.GET["next"]
    if not target.startswith("/") or target.startswith("//"):
        target = "/"
    return HttpResponseRedirect(target)


@app.route("/flask")
def by_flask():
    target = request.args["next"]
    if not target.startswith("/") or target.startswith("//"):
        target = "/"
    return redirect(target)  # SEC104
