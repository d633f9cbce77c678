# profile: standard
"""Data that gets to its place in other ways: in classes of WSGI, as JSON, by keyword."""
import json
from urllib.parse import parse_qs

from django.http import JsonResponse
from django.shortcuts import redirect
from fastapi import FastAPI, Response

from shop.models import Order

api = FastAPI()


class Application:
    def __call__(self, environ, start_response):
        language = parse_qs(environ.get("QUERY_STRING", ""))["lang"][0]
        start_response("200 OK", [("Content-Language", language)])  # SEC110
        return [b""]

    def prepare(self, environ, other):
        self.title = environ["QUERY_STRING"]


def change(request, number):
    fields = json.loads(request.body)
    Order.objects.filter(pk=number).update(**fields)  # SEC125
    Order.objects.filter(pk=number).update(name=fields["name"])
    return JsonResponse({}) if fields else redirect("orders")


@api.get("/theme")
def theme(name: str, answer: Response):
    answer.set_cookie(key="theme", value=name, secure=True, httponly=True)  # SEC120
    answer.set_cookie(key="theme", value="dark", secure=True, httponly=True)
    return {}
