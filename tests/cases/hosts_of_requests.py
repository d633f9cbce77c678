# profile: standard
"""The host that was asked for is the own one: what is compared with it leads nowhere else."""
from urllib.parse import parse_qs, urlparse

from aiohttp import web
from fastapi import FastAPI, Request
from flask import Flask, abort, redirect, request
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
