# profile: standard
"""The path that Pyramid found no view in has no parent directories in it."""
import os

from pyramid.response import FileResponse
from pyramid.view import view_config


@view_config(route_name="static")
def static(request):
    return FileResponse(os.path.join("/srv/static", *request.subpath), request)


@view_config(route_name="joined")
def joined(request):
    return FileResponse(os.path.join("/srv/static", "/".join(request.subpath)), request)


@view_config(route_name="given")
def given(request):
    return FileResponse(os.path.join("/srv/static", request.matchdict["name"]), request)  # SEC101
