# profile: standard
"""The path of a request may begin with two slashes, and name another host, where no route says otherwise."""
import falcon
from aiohttp import web
from django.http import HttpResponseRedirect
from django.urls import path, re_path
from starlette.requests import Request
from starlette.responses import RedirectResponse
from tornado.web import RequestHandler

routes = web.RouteTableDef()


class Language:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.GET.get("language"):
            return HttpResponseRedirect(request.path)  # SEC104
        if request.GET.get("place"):
            return HttpResponseRedirect("/en" + request.path)
        if request.GET.get("page"):
            return HttpResponseRedirect("%s?page=1" % request.path_info)  # SEC104
        if request.GET.get("again"):
            return HttpResponseRedirect(request.get_full_path())
        if not request.path.endswith("/"):
            return HttpResponseRedirect(request.path + "/")  # SEC104
        return self.get_response(request)


# Views that have a route elsewhere, as a rule one without two slashes.
def again(request):
    return HttpResponseRedirect(request.path)


def below(request):
    return HttpResponseRedirect(request.path + "list/")


def with_slash(request):
    return HttpResponseRedirect(request.path + "/")


def without_slash(request):
    return HttpResponseRedirect(request.path.rstrip("/"))


def completed_anywhere(request):
    return HttpResponseRedirect(request.path + "/")  # SEC104


def fixed(request):
    return HttpResponseRedirect(request.path + "/")


def anywhere(request):
    return HttpResponseRedirect(request.path)  # SEC104


def by_pattern(request):
    return HttpResponseRedirect(request.path)  # SEC104


def in_directory(request):
    return HttpResponseRedirect(request.path)


def one_part(request):
    return HttpResponseRedirect(request.path)


urlpatterns = [
    path("shelf", fixed),
    path("<path:rest>", anywhere),
    path("<path:rest>/any", completed_anywhere),
    re_path("^(?P<rest>.*)$", by_pattern),
    path("shelf/<path:rest>", in_directory),
    path("<str:name>/shelf", one_part),
]


async def completed(request: web.Request):
    raise web.HTTPFound(f"{request.path}/")


@routes.get("/{rest:.*}/any")
async def completed_rest(request):
    raise web.HTTPFound(f"{request.path}/")  # SEC104


async def completed_url(request: web.Request):
    raise web.HTTPFound(request.rel_url.path + "/")  # SEC104


async def completed_whole_url(request: web.Request):
    raise web.HTTPFound(request.url.path + "/")  # SEC104


async def with_other_path(request: web.Request):
    raise web.HTTPFound(request.rel_url.with_path("/home"))


@routes.get("/{rest:.*}")
async def any_rest(request):
    raise web.HTTPFound(request.path.lower())  # SEC104


@routes.get("/{name}")
async def any_name(request):
    raise web.HTTPFound(request.path.lower())


@routes.get("/home")
async def home(request):
    raise web.HTTPFound(request.rel_url.path + "/")


async def starlette_slash(request: Request):
    return RedirectResponse(request.url.path + "/")  # SEC104


async def starlette_again(request: Request):
    return RedirectResponse(request.url.path)


async def starlette_whole(request: Request):
    return RedirectResponse(str(request.url.replace(path=request.url.path.rstrip("/"))))


class Slash(RequestHandler):
    def get(self):
        self.redirect(self.request.path + "/")

    def post(self):
        self.redirect(self.request.path)


class Trailing:
    def process_request(self, req, resp):
        raise falcon.HTTPFound(req.path)
