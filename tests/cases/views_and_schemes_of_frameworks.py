# profile: standard
"""Bases of views that are rarer than others, and what the schemes of FastAPI give."""
import requests
from django.views.generic import DayArchiveView
from django.views.generic.dates import YearArchiveView
from django.views.generic.edit import ProcessFormView
from fastapi import Depends, FastAPI
from fastapi.security import HTTPBasic, HTTPBearer, OpenIdConnect

app = FastAPI()
bearer = HTTPBearer()


class Day(DayArchiveView):
    def get_queryset(self):
        return requests.get(self.request.GET["order"], timeout=9)  # SEC103


class Year(YearArchiveView):
    def get_queryset(self):
        return requests.get(self.request.GET["order"], timeout=9)  # SEC103


class Form(ProcessFormView):
    def put(self, request):
        requests.get("https://shop.example.com", timeout=9)
        return requests.get(request.POST["order"], timeout=9)  # SEC103


@app.get("/bearer")
def by_bearer(token=Depends(bearer)):
    requests.get("https://shop.example.com", params={"token": token.credentials}, timeout=9)
    return requests.get(token.credentials, timeout=9)  # SEC103


@app.get("/basic")
def by_basic(login=Depends(HTTPBasic())):
    return requests.get(login.username, timeout=9)  # SEC103


@app.get("/openid")
def by_openid(token: str = Depends(OpenIdConnect(openIdConnectUrl="https://login.example.com"))):
    return requests.get(token, timeout=9)  # SEC103
