# profile: standard
"""What is written over data of a request, beside it, or in its row of a table."""
import tornado.web
from django.shortcuts import render
from flask import Flask, make_response, request as asked
from shop.models import Model
from tornado.httpclient import AsyncHTTPClient, HTTPRequest

app = Flask(__name__)
URL = "https://example.org/"


def replaced(request):
    request.GET = {"colour": "red"}
    Model.objects.create(**request.GET)
    return render(request, "shop/page.html")


def replaced_at_times(request):
    if request.method == "HEAD":
        request.GET = {"colour": "red"}
    Model.objects.create(**request.GET)  # SEC125
    return render(request, "shop/page.html")


async def replaced_later(request):
    await Model.objects.acreate(**request.GET)  # SEC125
    await Model.objects.acreate(colour=request.GET["colour"])
    request.GET = {"colour": "red"}
    await Model.objects.acreate(**request.GET)


def another_replaced(request):
    request.POST = {"colour": "red"}
    Model.objects.create(**request.GET)  # SEC125
    return render(request, "shop/page.html")


@app.route("/beside")
def beside():
    response = make_response("fine")
    response.headers["X-Colour"] = asked.args["colour"]
    return response


@app.route("/beside-read")
def beside_read():
    response = make_response("fine")
    response.headers["X-Colour"] = asked.args["colour"]
    return "<b>" + response.headers["X-Colour"] + "</b>"  # SEC105


@app.route("/inside")
def inside():
    response = make_response("fine")
    response.data = asked.args["colour"]  # SEC105
    return response.data  # SEC105


@app.route("/rows")
def rows(found):
    for field, expected in (("colour", asked.args["colour"]), ("size", asked.args["size"])):
        getattr(found, field)
        getattr(found, expected)  # SEC116
    for field, expected in (("colour", "red"), (asked.args["field"], "large")):
        getattr(found, field)  # SEC116
        getattr(found, expected)
    for field, expected in (("colour", "red"), asked.args["pair"]):
        getattr(found, field)  # SEC116
    return {}


class Forward(tornado.web.RequestHandler):
    async def post(self):
        client = AsyncHTTPClient()
        await client.fetch(HTTPRequest(URL, method="POST", body=self.request.body))
        await client.fetch(HTTPRequest(self.settings["url"], method="POST", body=self.request.body))
        await client.fetch(HTTPRequest(self.get_argument("url"), method="POST", body="fine"))  # SEC103
