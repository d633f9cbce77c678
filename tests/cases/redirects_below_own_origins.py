# profile: standard
"""A path from the root of an application, behind its own address without a slash, leads to no other host."""
import falcon
from pyramid.httpexceptions import HTTPFound
from pyramid.view import notfound_view_config, view_config


def decoded(path):
    return path.encode("latin-1").decode("utf-8")


@notfound_view_config()
def without_slash(request):
    path = decoded(request.environ["PATH_INFO"] or "/").rstrip("/")
    return HTTPFound(location=request.application_url + path + "?" + request.query_string)


@view_config(route_name="host")
def of_host(request):
    return HTTPFound(location=request.host_url + request.environ["PATH_INFO"])


@view_config(route_name="slash")
def with_slash(request):
    return HTTPFound(location=f"{request.application_url}/{request.params['next']}")


@view_config(route_name="next")
def behind(request):
    return HTTPFound(location=request.application_url + request.params["next"])  # SEC104


@view_config(route_name="path")
def alone(request):
    return HTTPFound(location=request.environ["PATH_INFO"])  # SEC104


class Shelf:
    def on_get(self, req, resp):
        raise falcon.HTTPFound(req.prefix + "/" + req.get_param("next"))

    def on_post(self, req, resp):
        raise falcon.HTTPFound(req.prefix + req.get_param("next"))  # SEC104
