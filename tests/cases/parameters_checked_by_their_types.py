# profile: standard
"""Parameters whose types name a function that checks them, several with the same one."""

from typing import Annotated
from pydantic import HttpUrl, AfterValidator, AnyUrl
from fastapi import APIRouter
import requests

router = APIRouter()
HOSTS = {"a.example.org"}


def known_host(url: HttpUrl) -> HttpUrl:
    if url.scheme != "https" or url.host not in HOSTS:
        raise ValueError("host not allowed")
    return url


def known_name(name: str) -> str:
    if name not in HOSTS:
        raise ValueError("host not allowed")
    return name


PreviewUrl = Annotated[HttpUrl, AfterValidator(known_host)]
Name = Annotated[str, AfterValidator(known_name)]


@router.post("/d")
def d(url: PreviewUrl):
    requests.get(str(url), timeout=3)


@router.post("/e")
def e(name: Name):
    open("/srv/" + name)


@router.post("/f")
def f(url: Annotated[HttpUrl, AfterValidator(known_host)]):
    requests.get(str(url), timeout=3)


from fastapi.responses import RedirectResponse


@router.post("/g")
def g(url: PreviewUrl):
    return RedirectResponse(str(url))


@router.post("/h")
def h(url: HttpUrl):
    if url.scheme != "https" or url.host not in HOSTS:
        raise ValueError("host not allowed")
    return RedirectResponse(str(url))


@router.post("/i")
def i(url: HttpUrl):
    return RedirectResponse(str(url))  # SEC104


@router.post("/j")
def j(url: Annotated[str, AfterValidator(known_name)]):
    open("/srv/" + url)
