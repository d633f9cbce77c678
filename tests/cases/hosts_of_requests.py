# profile: standard
"""The host that was asked for is the own one: what is compared with it leads nowhere else."""
from urllib.parse import parse_qs, urljoin, urlparse

from aiohttp import web
from django.http import HttpResponseRedirect
from django.views import View
from fastapi import FastAPI, Request
from flask import Flask, abort, redirect, request, url_for
from starlette.responses import RedirectResponse

app = Flask(__name__)
api = FastAPI()


@api.get("/same")
def same(asked: Request, to: str):
    if urlparse(to).netloc != asked.url.netloc:
        to = "/"
    return RedirectResponse(to)


@api.get("/other")
def other(asked: Request, to: str):
    if urlparse(to).netloc != asked.query_params["host"]:
        to = "/"
    return RedirectResponse(to)  # SEC104


@api.get("/queried")
def queried(asked: Request):
    return RedirectResponse(parse_qs(asked.url.query)["to"][0])  # SEC104


@app.route("/parsed")
def parsed():
    to = request.args["to"]
    if urlparse(to).netloc != urlparse(request.url).netloc:
        abort(400)
    return redirect(to)


@app.route("/chosen")
def chosen():
    to = request.args["to"]
    if urlparse(to).netloc != urlparse(request.args["host"]).netloc:
        abort(400)
    return redirect(to)  # SEC104


async def by_part(request: web.Request):
    to = request.query["to"]
    if urlparse(to).hostname != request.url.host:
        raise web.HTTPBadRequest()
    raise web.HTTPFound(to)


async def by_nothing(request: web.Request):
    raise web.HTTPFound(request.url.query["to"])  # SEC104


@app.route("/named")
def named():
    to = request.args["to"]
    host = urlparse(to).netloc
    if host and host != request.host:
        abort(400)
    return redirect(to)  # SEC104


@app.route("/named-otherwise")
def named_otherwise():
    to = request.args["to"]
    host = request.args["host"]
    if host and host != request.host:
        abort(400)
    return redirect(to)  # SEC104


@app.route("/begun")
def begun():
    to = request.args["to"]
    if not to.startswith(("https://shop.example/", request.host_url)):
        abort(400)
    return redirect(to)


@app.route("/begun-with-a-host")
def begun_with_a_host():
    to = request.args["to"]
    if not to.startswith(f"https://{request.host}/"):
        abort(400)
    return redirect(to)


@app.route("/begun-without-a-slash")
def begun_without_a_slash():
    to = request.args["to"]
    if not to.startswith(f"https://{request.host}"):
        abort(400)
    return redirect(to)  # SEC104


@app.route("/begun-with-a-page")
def begun_with_a_page():
    to = request.args["to"]
    if not to.startswith(url_for("shelf", _external=True)):
        abort(400)
    return redirect(to)


@app.route("/added")
def added():
    return redirect(request.host_url + request.args["to"])


@app.route("/joined")
def joined():
    return redirect(urljoin(request.host_url, request.args["to"]))  # SEC104


@api.get("/begun-with-the-base")
def begun_with_the_base(request: Request, to: str):
    if to.startswith(str(request.base_url)):
        return RedirectResponse(to)
    return RedirectResponse("/")


class Page(View):
    def get(self, request):
        to = request.GET["to"]
        if not to.startswith(request.build_absolute_uri("/")):
            to = "/"
        return HttpResponseRedirect(to)

    def post(self, request):
        return HttpResponseRedirect(request.build_absolute_uri(request.GET["to"]))  # SEC104
