# profile: standard
"""Data that comes in by servers, forms and files of several libraries."""
import asyncio
import csv
import ipaddress
import os
from urllib.parse import urlsplit, urlunsplit

import bottle
import cherrypy
import httpx
import rpyc
import sanic
import streamlit
import tornado.web
import webob
from django.contrib import admin
from flask import Flask, redirect, request
from werkzeug.utils import redirect as send
from werkzeug.wrappers import Request, Response

app = Flask(__name__)
shop = sanic.Sanic("shop")


@app.get("/programs")
async def programs():
    name = request.args["name"]
    await asyncio.create_subprocess_exec("report", "--", name)
    await asyncio.create_subprocess_exec("report", *["--", name])
    await asyncio.create_subprocess_exec(name, "--version")  # S606
    await asyncio.create_subprocess_exec(*[name, "--version"])  # S606
    await asyncio.create_subprocess_exec("bash", "-c", name)  # S606
    await asyncio.create_subprocess_exec("bash", "-c", *name)  # S606


async def same(value):
    return value


@app.get("/addresses")
async def addresses():
    scheme, host, path, query, end = urlsplit(request.args["url"])
    httpx.get(urlunsplit(("https", "www.example.com", path, query, end)))
    httpx.get(urlunsplit((scheme, host, "/health", "", "")))  # SEC103
    address = request.args["address"]
    try:
        ipaddress.IPv4Address(address)
    except ipaddress.AddressValueError:
        return "no"
    os.system("ping " + address)
    first, second = await asyncio.gather(same(request.args["a"]), same("b"))
    os.system("ls " + second)
    os.system("ls " + first)  # S605
    answer = redirect("/")
    answer.set_cookie("a", request.args["b"], secure=True, httponly=True, samesite="Lax")  # SEC120
    answer.set_cookie("a", "b", secure=True, httponly=True, samesite="Lax")
    return answer


@Request.application
def application(request):
    if "to" in request.args:
        return send(request.args["to"])  # SEC104
    return Response("<p>" + request.args["name"], mimetype="text/html")  # SEC105


def answered(environ, start_response):
    return webob.Response("<p>" + webob.Request(environ).params["name"])(environ, start_response)  # SEC105


@bottle.post("/files")
def kept():
    file = bottle.request.files.get("file")
    file.save("/srv/" + file.filename)
    file.save("/srv/" + bottle.request.forms["name"])  # SEC101


class Loading:
    @cherrypy.expose
    def load(self):
        return cherrypy.lib.static.serve_file("/srv/" + cherrypy.request.json["name"])  # SEC101


@shop.get("/logs/<number:int>/<name:str>")
async def logs(request, number, name):
    os.remove("/srv/" + number)
    os.system("ls " + name)  # S605


class Removing(rpyc.Service):
    def exposed_remove(self, name):
        os.remove("/srv/" + name)  # SEC101

    def remove(self, name):
        os.remove("/srv/" + name)


class Upload:
    def Send(self, request_iterator, context):
        for part in request_iterator:
            open("/srv/" + part.name)  # SEC101


class Sorting:
    def sort(self):
        return self.get_query_argument("sort")


class Users(Sorting, tornado.web.RequestHandler):
    def get(self):
        os.remove(self.sort())  # SEC101


@admin.action(description="Export")
def export(model, request, queryset):
    csv.writer(open("out.csv")).writerow([request.POST["title"]])  # SEC113


upload = streamlit.file_uploader("File")
if upload:
    open("/srv/" + upload.name)  # SEC101
name = streamlit.text_input("Name")
streamlit.markdown(f"<b>{name}</b>", unsafe_allow_html=True)  # SEC105
streamlit.markdown(f"**{name}**")
streamlit.markdown("<b>name</b>", unsafe_allow_html=True)
