# profile: standard
"""JSON that a view reads out of a text and writes again is sent as HTML: a form of another site may be that text."""
import json

from django.http import HttpResponse
from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/body")
def body():
    return make_response(json.dumps(json.loads(request.data)))  # SEC105


@app.post("/changed")
def changed():
    data = json.loads(request.form["data"])
    data["ok"] = True
    return json.dumps(data)  # SEC105


@app.post("/document")
def document():
    return json.dumps(request.get_json())


@app.post("/typed")
def typed():
    return json.dumps(json.loads(request.data)), 200, {"Content-Type": "application/json"}


def of_django(request):
    return HttpResponse(json.dumps(json.loads(request.body)))  # SEC105


def typed_of_django(request):
    return HttpResponse(json.dumps(json.loads(request.body)), content_type="application/json")
