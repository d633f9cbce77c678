# profile: standard
"""What a constructor of addresses is given behind the host names none; furl has queries and paths by their names."""
import httpx
from django.shortcuts import redirect
from django.urls import reverse
from fastapi import APIRouter, Request
from furl import furl

router = APIRouter()


def below(base: str, path: str) -> str:
    if not path:
        return base
    if not base.endswith("/"):
        base = base + "/"
    if path.startswith("/"):
        path = path[1:]
    return base + path


@router.get("/pass/{path:path}")
async def passed(request: Request, path: str):
    async with httpx.AsyncClient() as client:
        return (await client.get(httpx.URL(below(request.app.state.target, path)))).json()


@router.get("/any/{path:path}")
async def passed_as_sent(request: Request, path: str):
    async with httpx.AsyncClient() as client:
        return (await client.get(httpx.URL(request.app.state.target + path))).json()  # SEC103


@router.get("/either/{path:path}")
async def either(request: Request, path: str):
    address = below(request.app.state.target, path) if request.query_params.get("below") else path
    async with httpx.AsyncClient() as client:
        return (await client.get(httpx.URL(address))).json()  # SEC103


def with_query(request):
    return redirect(furl(args=request.GET, path=reverse("page")).url)


def with_query_set(request):
    address = furl(args={"zoom": request.GET["zoom"]}, path=reverse("page"))
    address.args = {"zoom": request.GET["zoom"]}
    return redirect(address.tostr())


def with_path(request):
    return redirect(furl(path=request.GET["path"]).url)  # SEC104


def with_host(request):
    return redirect(furl(host=request.GET["host"], path=reverse("page")).url)  # SEC104


def as_sent(request):
    return redirect(furl(request.GET["address"]).url)  # SEC104
