# profile: standard
"""Answers whose type is said once they are made."""
import flask
from aiohttp import web
from django.http import HttpResponse
from fastapi import FastAPI, Request
from starlette.responses import Response

app = flask.Flask(__name__)
api = FastAPI()


async def greet(request: web.Request):
    answer = web.Response(text="<p>hi " + request.query["n"])  # SEC105
    answer.content_type = "text/html"
    return answer


async def tell(request: web.Request):
    answer = web.Response(text="hi " + request.query["n"])
    answer.content_type = "text/csv"
    return answer


async def tell_other(request: web.Request):
    answer = web.Response(text="hi " + request.query["n"])
    other = web.Response(text="<p>hi")
    other.content_type = "text/html"
    return answer if request.query["n"] else other


@api.get("/")
async def show(request: Request):
    answer = Response("<p>" + request.query_params["n"])  # SEC105
    answer.headers["Content-Type"] = "text/html"
    return answer


def page(request):
    answer = HttpResponse("hi " + request.GET["n"], content_type="text/plain")  # SEC105
    answer["Content-Type"] = "text/html"
    return answer


def page_or_text(request):
    answer = HttpResponse("hi " + request.GET["n"], content_type="text/plain")
    answer["Content-Type"] = "text/html"
    answer["Content-Type"] = "text/plain"
    return answer


@app.route("/said")
def said():
    answer = flask.Response("hi " + flask.request.args["n"], mimetype="text/plain")  # SEC105
    answer.mimetype = "text/html"
    return answer


@app.route("/before")
def before():
    answer = flask.Response("hi", mimetype="text/plain")
    answer.mimetype = "text/html"
    answer = flask.Response("hi " + flask.request.args["n"], mimetype="text/plain")
    return answer
