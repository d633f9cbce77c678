# profile: standard
"""Hosts that a client says it asks, taken for where it is."""
from functools import wraps

import flask

app = flask.Flask(__name__)


def local_check(func):
    @wraps(func)
    def wrapper(*args, **kwargs):
        remote = flask.request.environ.get("REMOTE_ADDR", "0")
        host = flask.request.environ.get("HTTP_HOST", "0")  # SEC513
        if remote in ("127.0.0.1", "::1") or host in ("127.0.0.1:9666", "[::1]:9666"):
            return func(*args, **kwargs)
        return "Forbidden", 403
    return wrapper


def is_near(request):
    return request.remote_addr == "127.0.0.1" or request.headers["Host"] == "localhost"  # SEC513


def is_asked_for(request):
    host = request.headers.get("Host", "")
    if host not in ("localhost:8080", "127.0.0.1:8080"):
        flask.abort(403)
    if request.remote_addr != "127.0.0.1" or host not in ("localhost:8080", "127.0.0.1:8080"):
        flask.abort(403)
    if request.remote_addr == "127.0.0.1" and host == "localhost":
        return True
    return request.remote_addr == "127.0.0.1" or host == "shop.example.com"


def scheme(request):
    return "http" if request.headers["Host"] == "localhost" or request.settings.debug else "https"
