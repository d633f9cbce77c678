# profile: standard
"""Answers of servers that keep them in one place, are handed them, or start them with their headers."""
from urllib.parse import parse_qs

import bottle
import cherrypy
import falcon
from bottle import request, response

app = bottle.Bottle()


@app.get("/page")
def page():
    response.status = 201
    return "<p>" + request.query.name  # SEC105


@app.get("/table")
def table():
    response.content_type = "text/csv"
    return "a," + request.query.name


@app.get("/listed")
def listed():
    response.headers["Content-Type"] = "text/plain"
    return "a," + request.query.name


@app.get("/said")
def said():
    response.content_type = "text/html; charset=latin9"
    return "<p>" + request.query.name  # SEC105


@app.get("/numbered/<number:int>/<name>")
def numbered(number, name):
    return "<p>" + number


def added(name):
    return "<p>" + name  # SEC105


app.route("/added/<name>", "GET", added)


class Shop:
    @cherrypy.expose
    def page(self, name):
        return "<p>" + name  # SEC105

    @cherrypy.expose
    @cherrypy.tools.json_out()
    def record(self, name):
        return "a" + name

    @cherrypy.expose
    def table(self, name):
        cherrypy.response.headers["Content-Type"] = "text/csv"
        return "a," + name


@cherrypy.expose
class Orders:
    def GET(self, name):
        return "<p>" + name  # SEC105

    def names(self, name):
        return "<p>" + name


class Hidden:
    def GET(self, name):
        return "<p>" + name


class Resource:
    def on_get(self, req, resp, name):
        resp.text = "<p>" + name

    def on_post(self, req, resp, name):
        resp.content_type = falcon.MEDIA_HTML
        resp.text = "<p>" + name  # SEC105

    def on_put(self, request, response, name):
        response.content_type = "text/html"
        response.text = "<p>" + request.params["name"]  # SEC105
        response.set_cookie("name", name, secure=True, http_only=True, same_site="Lax")  # SEC120

    def on_patch(self, request, response, name):
        response.content_type = falcon.MEDIA_TEXT
        response.text = "<p>" + name


def application(environ, start_response):
    name = parse_qs(environ["QUERY_STRING"])["name"][0]
    start_response("200 OK", [("Content-Type", "text/html; charset=utf-8")])
    return [("<p>" + name).encode()]  # SEC105


def plain(environ, start_response):
    name = parse_qs(environ["QUERY_STRING"])["name"][0]
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [("<p>" + name).encode()]
