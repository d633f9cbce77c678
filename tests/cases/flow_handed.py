# profile: standard
"""Views that are handed to a call instead of being decorated."""
import aiohttp.web
import fastapi
import litestar
from aiohttp import web
from flask import Flask, redirect
from starlette.applications import Starlette
from starlette.responses import RedirectResponse
from starlette.routing import Route

app = Flask(__name__)
api = fastapi.FastAPI()


def show(name):
    return redirect(name)  # SEC104


def unused(name):
    return redirect(name)


app.add_url_rule("/show/<path:name>", "show", show)


def by_keyword(name):
    return redirect(name)  # SEC104


app.add_url_rule("/by/<path:name>", view_func=by_keyword)


def item(name: str, number: int):
    open(f"/srv/{number}")
    return open("/srv/" + name).read()  # SEC101


api.add_api_route("/items/{name}", item)


async def home(req):
    return RedirectResponse(req.query_params["next"])  # SEC104


async def static(req):
    return RedirectResponse("/")


routes = Starlette(routes=[Route("/", home), Route("/static", static)])


async def file(req):
    return open("/srv/" + req.query["name"]).read()  # SEC101


async def other(req):
    return open("/srv/" + req.query["name"]).read()


server = web.Application()
server.router.add_get("/file", file)


@litestar.get("/page")
async def page(name: str, count: int) -> str:
    open(f"/srv/{count}")
    return open("/srv/" + name).read()  # SEC101
