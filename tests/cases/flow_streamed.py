# profile: standard
"""Bodies of answers that are sent piece by piece."""
from django.http import StreamingHttpResponse
from fastapi import FastAPI
from fastapi.responses import StreamingResponse
from flask import Flask, Response, request, stream_with_context
from markupsafe import escape

app = Flask(__name__)
api = FastAPI()


def rows(name):
    yield "<p>"
    yield name


def safe_rows(name):
    yield "<p>"
    yield escape(name)


@app.route("/pieces")
def pieces():
    return Response(rows(request.args["name"]))  # SEC105


@app.route("/escaped")
def escaped():
    return Response(safe_rows(request.args["name"]))


@app.route("/table")
def table():
    return Response(rows(request.args["name"]), mimetype="text/csv")


@app.route("/inner")
def inner():
    name = request.args["name"]

    def generate():
        yield "<p>" + name

    return Response(stream_with_context(generate()))  # SEC105


@app.route("/list")
def as_list():
    return Response(["<p>", request.args["name"]])  # SEC105


@app.route("/json")
def as_json():
    return ["<p>", request.args["name"]]


def names(request):
    return StreamingHttpResponse(name for name in request.GET.getlist("name"))  # SEC105


@api.get("/page")
def page(name: str):
    return StreamingResponse(rows(name), media_type="text/html")  # SEC105


@api.get("/text")
def text(name: str):
    return StreamingResponse(rows(name), media_type="text/plain")
