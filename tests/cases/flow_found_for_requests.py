# profile: standard
"""What is found by a request, or told by a server of who asks, is no request in other clothes."""
from authlib.integrations.starlette_client import OAuth
from django.http import HttpResponsePermanentRedirect
from fastapi import APIRouter, Request

from shop.models import LayoutSettings, Wrapped

oauth = OAuth()
router = APIRouter()


def favicon(request):
    icon = LayoutSettings.for_request(request).favicon
    return HttpResponsePermanentRedirect(icon.get_rendition("fill-256x256").url)


def picture(request):
    return HttpResponsePermanentRedirect(LayoutSettings.wrapping(request).get_rendition("fill-256x256|format-webp").url)


def given(request):
    return HttpResponsePermanentRedirect(Wrapped(request).get_parameter("icon"))  # SEC104


@router.get("/callback")
async def callback(request: Request):
    token = await oauth.openid.authorize_access_token(request)
    request.session["id_token"] = token.get("id_token", "")
    return {}


@router.get("/plain")
async def plain(request: Request):
    found = Wrapped(request)
    request.session["id_token"] = found.get("id_token")  # SEC118
    request.session["role"] = request.query_params["role"]  # SEC118
    return {}
