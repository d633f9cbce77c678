"""What an answer to a browser is made of: its body, markup, headers, cookies and redirects."""

from __future__ import annotations

from flake8_secure.models.sinks.tables import Table, each

_REDIRECTS = (
    "HTTPFound", "HTTPMovedPermanently", "HTTPMultipleChoices", "HTTPPermanentRedirect", "HTTPSeeOther",
    "HTTPTemporaryRedirect", "HTTPUseProxy",
)
_MOVES = ("moved_permanently", "permanent_redirect", "redirect", "see_other", "temporary_redirect")
_AIOHTTP_REDIRECTS = each("aiohttp.web.{}", _REDIRECTS)
REDIRECT: Table = {
    (4, "location"): each("webob.exc.{}", _REDIRECTS),  # behind what the page says
    (0, "path", "URL"): ("litestar.response.Redirect", "twisted.web.util.redirectTo"),
    (0, "loc"): ("fasthtml.Redirect",),
    (0, "location", "url", "urls", "to", "redirect_to"): (
        "bottle.redirect", "cherrypy.HTTPRedirect",
        "litestar.contrib.htmx.response.ClientRedirect", "litestar.plugins.htmx.ClientRedirect",
        "emmett.redirect", "falcon.HTTPFound",
        "falcon.HTTPMovedPermanently", "falcon.HTTPPermanentRedirect", "falcon.HTTPSeeOther",
        "falcon.HTTPTemporaryRedirect", "flask.redirect", "sanic.redirect", "sanic.response.redirect",
        "tornado.web.RequestHandler().redirect",
        "twisted.web.http.Request().redirect", "werkzeug.utils.redirect", *_AIOHTTP_REDIRECTS,
        *each("pyramid.httpexceptions.{}", _REDIRECTS),
        *each("hug.redirect.{}", ("found", "permanent", "see_other", "temporary", "to")),
        *each("web.{}", ("found", "redirect", "seeother", "tempredirect")),
        *each("blacksheep.{}", _MOVES), *each("blacksheep.server.responses.{}", _MOVES),
    ),
}
# The same, of frameworks that encode each tab and each backslash in it.
ENCODED_REDIRECT: Table = {
    (0, "url", "to", "redirect_to"): (
        "django_htmx.http.HttpResponseClientRedirect", "django.http.HttpResponsePermanentRedirect",
        "django.http.HttpResponseRedirect", "django.shortcuts.redirect", "starlette.responses.RedirectResponse"),
}
# What is kept for a visitor from one request to the next.
SESSIONS = frozenset((
    "django.http.HttpRequest().session", "flask.session", "starlette.requests.Request().session"))
_DJANGO_RESPONSES = each("django.http.{}", (
    "HttpResponse", "HttpResponseBadRequest", "HttpResponseForbidden", "HttpResponseGone", "HttpResponseNotFound",
    "HttpResponseServerError", "StreamingHttpResponse"))
# Attributes of responses that say where they send the browser, and the mappings of their cookies.
LOCATION = each("{}.location", (
    "falcon.Response()", "flask.Response()", "flask.make_response()", "flask.redirect()",
    "pyramid.request.Request().response", "pyramid.response.Response()", "werkzeug.wrappers.Response()",
))
COOKIES = (
    "aiohttp.web.Response().cookies", "aiohttp.web.StreamResponse().cookies", "aiohttp.web.json_response().cookies",
    "cherrypy.response.cookie", *each("{}().cookies", (*_DJANGO_RESPONSES, *each("django.http.{}", (
        "FileResponse", "HttpResponsePermanentRedirect", "HttpResponseRedirect", "JsonResponse")))),
    "django.shortcuts.redirect().cookies", "django.shortcuts.render().cookies", "rest_framework.response.Response().cookies",
    *each("sanic.{}().cookies", ("HTTPResponse", "empty", "html", "json", "raw", "redirect", "text")),
    *each("sanic.response.{}().cookies", ("HTTPResponse", "empty", "html", "json", "raw", "redirect", "text")),
)
# Responses that are HTML unless they say otherwise.
HTML: Table = {
    (0, "response", "content", "body", "streaming_content"): (
        *_DJANGO_RESPONSES, "flask.Response", "flask.make_response", "pyramid.response.Response",
        "starlette.responses.HTMLResponse", "werkzeug.wrappers.Response",
        "flask.Flask().make_response", "flask.Flask().response_class", "flask.Flask.response_class", "sanic.response.html",
        "sanic.html", "bottle.HTTPResponse",
    ),
    (0, "html", "value"): (
        "blacksheep.HTMLContent", "blacksheep.contents.HTMLContent", "blacksheep.html", "blacksheep.server.responses.html",
        "robyn.html", "robyn.responses.html"),
    (0, "chunk", "data"): (
        "tornado.web.RequestHandler().finish", "tornado.web.RequestHandler().write",
        "twisted.web.http.Request().write", "http.server.BaseHTTPRequestHandler().wfile.write",
        "http.server.BaseHTTPRequestHandler().wfile.writelines"),
}
# What puts markup, or a script, into pages that other libraries make.
INSERTED: Table = {
    0: ("dash_dangerously_set_inner_html.DangerouslySetInnerHTML", "dominate.util.raw", "htmltools.HTML", "reflex.html",
        "shiny.ui.HTML"),
    (0, "code"): each("nicegui.ui.{}", ("add_body_html", "add_head_html", "run_javascript")),
    (0, "html"): ("streamlit.components.v1.html",),
    # https://github.com/twisted/twisted/security/advisories/GHSA-vg46-2rrj-3647
    (0, "message"): each("twisted.web.resource.{}", ("ForbiddenResource", "NoResource")),
    (1, "brief"): ("twisted.web.resource.ErrorPage",),
    (2, "detail"): ("twisted.web.resource.ErrorPage",),
}
# Classes whose methods answer in JSON, texts too: https://flask-restful.readthedocs.io/en/latest/extending.html
JSON_VIEWS = frozenset(("flask_restful.Resource",))
# Responses that are HTML only if they say so.
HTML_IF_SAID: Table = {
    (0, "text", "body", "content"): (
        "aiohttp.web.Response", "azure.functions.HttpResponse", "chalice.Response", "litestar.Response",
        "starlette.responses.Response", "starlette.responses.StreamingResponse",
        "sanic.HTTPResponse", "sanic.raw", "sanic.response.HTTPResponse", "sanic.response.raw"),
    "description": ("robyn.Response",),
    (2, "body"): each("aws_lambda_powertools.event_handler.{}Response", ("", "api_gateway.")),
    # Errors that are raised as answers.
    ("body", "text"): each("aiohttp.web.HTTP{}", (
        "BadGateway", "BadRequest", "Conflict", "Forbidden", "Gone", "InternalServerError", "NotAcceptable", "NotFound",
        "NotImplemented", "Ok", "PreconditionFailed", "ServiceUnavailable", "TooManyRequests", "Unauthorized",
        "UnprocessableEntity", "UnsupportedMediaType")),
}
# Whatever is sent to the other side: as HTML, JSON or text.
ANSWER: Table = {
    "*": (
        *HTML[(0, "chunk", "data")], *HTML[(0, "response", "content", "body", "streaming_content")],
        *HTML_IF_SAID[(0, "text", "body", "content")], "aiohttp.web.json_response", "django.http.JsonResponse",
        "fastapi.HTTPException", "flask.abort", "flask.jsonify", "flask.render_template", "flask.render_template_string",
        "rest_framework.response.Response", "sanic.json", "sanic.response.json", "sanic.response.text", "sanic.text",
        "starlette.exceptions.HTTPException", "starlette.responses.JSONResponse", "starlette.responses.PlainTextResponse",
    ),
    (2, "context"): ("django.shortcuts.render",),
}
HEADERS = ("flask.Response().headers", "flask.make_response().headers", "werkzeug.datastructures.Headers()")
_WERKZEUG_HEADERS = tuple(f"{headers}.{verb}" for headers in HEADERS for verb in ("add", "set", "setdefault"))
HEADER: Table = {
    (0, 1): ("http.server.BaseHTTPRequestHandler().send_header",),
    # Not that of Twisted, which puts a space in place of a line break.
    1: (
        "falcon.Response().append_header", "falcon.Response().set_header",
        "http.server.BaseHTTPRequestHandler().send_header", "wsgiref.headers.Headers().add_header",
    ),
    # Werkzeug looks at the values alone.
    0: _WERKZEUG_HEADERS,
    (1, "headers", "response_headers"): ("wsgi.start_response",),
    # What is said of the status, in the line before all headers.
    "reason": (*_DJANGO_RESPONSES, "django.http.FileResponse", "django.http.JsonResponse"),
    (1, "message"): each("http.server.BaseHTTPRequestHandler().{}", ("send_error", "send_response", "send_response_only")),
}
# Many at once, of which the names matter.
HEADER_NAMES: Table = {
    (0, "defaults"): ("werkzeug.datastructures.Headers",),
    0: tuple(f"{headers}.{verb}" for headers in HEADERS for verb in ("extend", "update")),
    1: ("flask.make_response",),
    2: ("flask.make_response",),
    (2, "headers"): ("flask.Response", "werkzeug.wrappers.Response"),
}
HEADER_VALUE: Table = {1: _WERKZEUG_HEADERS}
CONTENT_TYPE: Table = {
    ("content_type", "mimetype", "media_type"): (
        *_DJANGO_RESPONSES, "django.http.FileResponse", "flask.Response", "flask.send_file",
        "starlette.responses.Response", "werkzeug.wrappers.Response",
    ),
    1: (*_DJANGO_RESPONSES, "flask.send_file"),
    3: ("flask.Response", "starlette.responses.Response", "werkzeug.wrappers.Response"),
    4: ("flask.Response", "werkzeug.wrappers.Response"),
}
COOKIE: Table = {
    (1, "value", "v"): (
        "twisted.web.http.Request().addCookie", *each("{}.set_cookie", (
            "bottle.response", "django.http.HttpResponse()", "flask.Response()", "flask.make_response()",
            "flask.redirect()", "starlette.responses.Response()", "?")), "?.add_cookie"),
    # Others refuse names that are none.
    (0, "key"): each("{}.set_cookie", ("flask.Response()", "flask.make_response()", "flask.redirect()")),
}
