# profile: standard
"""The query of a request is one line as it came; what is decoded of it may be several."""
from urllib.parse import parse_qs, unquote


def as_it_came(environ, start_response):
    query = environ["QUERY_STRING"]
    start_response("200 OK", [("X-Query", query), ("X-First", query.split("&")[0])])
    return [b""]


def decoded(environ, start_response):
    query = environ["QUERY_STRING"]
    start_response("200 OK", [("X-Query", unquote(query))])  # SEC110
    start_response("200 OK", [("X-Shop", parse_qs(query)["shop"][0])])  # SEC110
    start_response("200 OK", [("X-Path", environ["PATH_INFO"])])  # SEC110
    return [b""]
