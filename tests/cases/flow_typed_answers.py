# profile: standard
"""Answers that say what type they have."""
import pyramid.response
from aiohttp import web
from django.http import HttpResponse
from flask import Flask, Response, make_response, request
from flask.views import MethodView
from project import choose
from pyramid.request import Request as WebRequest

app = Flask(__name__)


@app.route("/binary")
def binary():
    return request.args["data"], 200, {"Content-Type": "application/octet-stream"}


@app.route("/text")
def text():
    return request.args["data"], {"content-type": "text/plain"}


@app.route("/page")
def page():
    return request.args["data"], 200, {"Content-Type": "text/html; charset=utf-8"}  # SEC105


@app.route("/status")
def status():
    return request.args["data"], 200, {"X-Type": "text/plain"}  # SEC105


@app.route("/chosen")
def chosen():
    return request.args["data"], {"Content-Type": request.args["type"]}  # SEC105


@app.route("/headers")
def headers():
    plain, page = {"Content-TYPE": "text/plain"}, {"Content-Type": "text/html"}
    listed = Response("a" + request.args["data"], headers=[("content-type", "text/csv")])
    first = Response("a" + request.args["data"], 200, plain)
    second = make_response("a" + request.args["data"], 200, plain)
    third = Response("a" + request.args["data"], 200, None, "text/plain")
    over = Response("a" + request.args["data"], headers=page, mimetype="text/plain")
    fourth = Response("a" + request.args["data"], headers=page)  # SEC105
    fifth = Response("a" + request.args["data"], 200, {"X-Type": "text/plain"})  # SEC105
    sixth = app.make_response("a" + request.args["data"])  # SEC105
    return choose(listed, first, second, third, over, fourth, fifth, sixth)


@app.route("/filled")
def filled():
    plain, page = Response(mimetype="text/plain"), Response()
    plain.set_data("a" + request.args["data"])
    plain.data = "a" + request.args["data"]
    page.set_data("a" + request.args["data"])  # SEC105
    page.data = "a" + request.args["data"]  # SEC105
    return choose(plain, page)


def django_view(request):
    plain, page = HttpResponse("a" + request.GET["data"], "text/plain"), HttpResponse("a" + request.GET["data"])  # SEC105
    plain.write("a" + request.GET["data"])
    page.write("a" + request.GET["data"])  # SEC105
    plain.content = "a" + request.GET["data"]
    page.content = "a" + request.GET["data"]  # SEC105
    return choose(plain, page)


def pyramid_view(request: WebRequest):
    plain, page = pyramid.response.Response(content_type="text/plain"), pyramid.response.Response()
    plain.text = "a" + request.params["data"]
    page.text = "a" + request.params["data"]  # SEC105
    return choose(plain, page)


async def aiohttp_view(request: web.Request):
    page, data = {"Content-Type": "text/html"}, "a" + request.query["data"]
    plain = web.Response(text=data, headers={"Content-Type": "text/csv"})
    plain.text = data
    said = web.Response(text=data, headers=page)  # SEC105
    said.text = data  # SEC105
    pieces, parts = web.StreamResponse(headers=page), web.StreamResponse()
    await pieces.write(data.encode())  # SEC105
    await parts.write(data.encode())
    said.set_cookie("data", data, secure=True, httponly=True, samesite="Lax")  # SEC120
    said.set_cookie("data", "a", secure=True, httponly=True, samesite="Lax")
    return choose(plain, said, pieces, parts)


@app.route("/later")
def later():
    first, second, third = make_response(request.args["a"]), make_response(request.args["b"]), Response()
    first.headers.set("Content-Type", "text/plain")
    second.headers.update({"Content-Type": "text/plain"})
    third.headers = {"content-type": "text/csv"}
    third.data = request.args["c"]
    fourth, fifth = make_response(request.args["a"]), make_response(request.args["b"])  # SEC105
    fourth.headers.set("X-Type", "text/plain")
    fifth.headers.update({"Content-Type": "text/html"})
    return choose(first, second, third, fourth, fifth)


@app.route("/kinds/<any(a, b):kind>/<name>")
def kinds(kind, name):
    return "<p>" + kind, choose(name)


class Numbered(MethodView):
    def get(self, number):
        return "<p>" + number


class Named(MethodView):
    def get(self, name):
        return "<p>" + name  # SEC105


app.add_url_rule("/numbered/<int:number>", view_func=Numbered.as_view("numbered"))
app.add_url_rule("/named/<name>", view_func=Named.as_view("named"))
