"""Tornado, Bottle, Pyramid, Falcon and Hug, CherryPy, Twisted and Klein, web.py, Emmett, Eve, Odoo and Frappe."""

from __future__ import annotations

from flake8_secure.models.library import ANSWERED, REMOTE, VERBS, Handler, Library, rows
from flake8_secure.models.sinks.tables import each

_TORNADO = "tornado.web.RequestHandler()"
# A handler that answers in JSON: https://github.com/jupyter-server/jupyter_server/blob/main/jupyter_server/base/handlers.py
_JUPYTER = "jupyter_server.APIHandler()"

TORNADO = Library(
    roots=("tornado", "jupyter_server", "jupyter_server_proxy", "jupyterhub", "notebook"),
    spellings={
        "jupyter_server.base.handlers.APIHandler": "jupyter_server.APIHandler",
        "jupyter_server.base.handlers.JupyterHandler": "tornado.web.RequestHandler",
        # https://github.com/jupyterhub/jupyter-server-proxy/blob/main/jupyter_server_proxy/handlers.py: JupyterHandlers.
        **{f"jupyter_server_proxy.handlers.{kind}Handler": "tornado.web.RequestHandler" for kind in (
            "LocalProxy", "NamedLocalProxy", "Proxy", "RemoteProxy", "SuperviseAndProxy")},
        "jupyterhub.apihandlers.APIHandler": "jupyter_server.APIHandler",
        "jupyterhub.apihandlers.base.APIHandler": "jupyter_server.APIHandler",
        "jupyterhub.handlers.BaseHandler": "tornado.web.RequestHandler",
        "jupyterhub.handlers.base.BaseHandler": "tornado.web.RequestHandler",
        "notebook.base.handlers.APIHandler": "jupyter_server.APIHandler",
        "notebook.base.handlers.IPythonHandler": "tornado.web.RequestHandler",
        # https://www.tornadoweb.org/en/stable/auth.html: these are mixed into handlers.
        **{f"tornado.auth.{kind}Mixin": "tornado.web.RequestHandler" for kind in (
            "FacebookGraph", "GoogleOAuth2", "OAuth", "OAuth2", "OpenId", "Twitter")},
        "tornado.websocket.WebSocketHandler": "tornado.web.RequestHandler",
    },
    sources={
        **rows(REMOTE, "tornado.iostream.IOStream().", "read_bytes()", "read_until()", "read_until_close()",
               "read_until_regex()"),
        **{f"{handler}.{name}": REMOTE for handler in (_TORNADO, _JUPYTER) for name in (
            "get_argument()", "get_arguments()", "get_body_argument()", "get_body_arguments()", "get_cookie()",
            "get_json_body()", "get_query_argument()", "get_query_arguments()", "open_args", "open_kwargs", "path_args",
            "path_kwargs", *(f"request.{part}" for part in (
                "arguments", "body", "body_arguments", "cookies", "files", "full_url()", "headers", "query",
                "query_arguments", "uri")))},
    },
    # https://github.com/tornadoweb/tornado/blob/master/tornado/httputil.py: the target of the request, as it was sent.
    asked_paths=tuple(f"{handler}.request.{name}" for handler in (_TORNADO, _JUPYTER) for name in ("path", "uri")),
    own_urls=tuple(f"{handler}.request.{name}" for handler in (_TORNADO, _JUPYTER) for name in ("full_url()", "path", "uri")),
    route_paths=(_TORNADO + ".request.path", _JUPYTER + ".request.path"),
    structured=(_TORNADO + ".get_json_body()", _JUPYTER + ".get_json_body()"),
    clean=(_TORNADO + ".render", _TORNADO + ".render_string"),
    attributes={name: f"{_TORNADO}.{name}" for name in (
        "get_argument", "get_arguments", "get_body_argument", "get_body_arguments", "get_query_argument", "get_query_arguments",
        "path_args", "path_kwargs", "request")},
    handlers=(
        Handler(bases=("tornado.web.RequestHandler", "jupyter_server.APIHandler"), methods=(*VERBS, "http_get", "open"),
                others="remote", textual=True, preparing=("prepare",),
                ending=("finish", "redirect", "render", "send_error"), keeping="path_kwargs"),
        Handler(bases=("tornado.web.RequestHandler",), methods=(
            "check_origin", "data_received", "on_message", "on_ping", "on_pong", "select_subprotocol"), routed=False),
        Handler(bases=("tornado.tcpserver.TCPServer",), methods=("handle_stream",), request="tornado.iostream.IOStream()",
                others=""),
    ),
)

_BOTTLE = (
    "GET", "POST", "auth", "body", "content_type", "cookies", "environ", "files", "forms", "fullpath", "get()",
    "get_cookie()", "get_header()", "headers", "json", "params", "query", "query_string", "remote_addr", "remote_route",
    "url", "url_args", "urlparts",
)

BOTTLE = Library(
    roots=("bottle",),
    spellings={
        "bottle.app()": "bottle.Bottle()",
        "bottle.default_app()": "bottle.Bottle()",
        **{f"bottle.{name}()": "bottle.request" for name in (
            "BaseRequest", "LocalRequest", "Request", "request.copy")},
    },
    sources=rows(REMOTE, "bottle.request.", *_BOTTLE),
    requests=("bottle.request",),
    own_urls=tuple(f"bottle.request.{name}" for name in ("fullpath", "path", "url", "urlparts")),
    rooted=("bottle.request.path",),
    route_paths=("bottle.request.path",),
    uploads=("bottle.request.files",),
    stripped=("bottle.request.files",),
    structured=("bottle.request.json",),
    clean=("bottle.static_file", "bottle.template"),
    exits=("bottle.abort", "bottle.redirect"),
    handlers=(
        Handler(decorators=(
            *(f"bottle.{verb}" for verb in ("route", *VERBS)),
            *(f"bottle.Bottle().{verb}" for verb in ("route", *VERBS)),
            "*.route",
        ), callers=("bottle.Bottle().route", "bottle.route"), others="remote"),
        Handler(decorators=("bottle.Bottle().error", "bottle.error"), others="", routed=False),
    ),
)

_PYRAMID = "pyramid.request.Request()"
_UNROUTED = ("exception", "forbidden", "notfound")
_ACCEPTED = ("accept", "accept_charset", "accept_encoding", "accept_language")

PYRAMID = Library(
    roots=("pyramid", "webob"),
    spellings={"pyramid.request.Response": "pyramid.response.Response", "webob.Response": "pyramid.response.Response",
               "webob.Request": "pyramid.request.Request",
               "webob.request.Request": "pyramid.request.Request",
               _PYRAMID + ".copy()": _PYRAMID, _PYRAMID + ".copy_get()": _PYRAMID},
    sources=rows(REMOTE, _PYRAMID + ".", "GET", "POST", *_ACCEPTED, "as_bytes()", "as_text()", "authorization", "body",
                 "body_file", "body_file_raw", "body_file_seekable", "cache_control", "client_addr", "content_type",
                 "cookies", "environ", "headers", "if_match", "if_none_match", "if_range", "json", "json_body", "matchdict",
                 "params", "path_info_peek()", "path_info_pop()", "path_qs", "pragma", "query_string", "referer",
                 "referrer", "subpath", "text", "url", "urlargs", "urlvars", "user_agent"),
    own_urls=tuple(f"{_PYRAMID}.{name}" for name in ("path", "path_info", "path_qs", "path_url", "url")),
    own_origins=tuple(f"{_PYRAMID}.{name}" for name in ("application_url", "host_url")),
    route_paths=tuple(f"{_PYRAMID}.{name}" for name in ("path", "path_info", "path_url")),
    # Its elements are split at slashes, and `..` takes those in front away: `pyramid.traversal.split_path_info()`.
    stripped=(_PYRAMID + ".subpath",),
    holders=(_PYRAMID + ".",),
    structured=(_PYRAMID + ".json", _PYRAMID + ".json_body"),
    mixed=(_PYRAMID + ".POST", _PYRAMID + ".params"),
    # https://docs.pylonsproject.org/projects/webob/en/stable/api/webob.html: these give one of the offers.
    clean=(_PYRAMID + ".route_url", _PYRAMID + ".dbsession", *(
        f"{_PYRAMID}.{accepted}.{chosen}" for accepted in _ACCEPTED for chosen in (
            "acceptable_offers", "basic_filter", "best_match", "lookup"))),
    own_paths=(_PYRAMID + ".route_path",),
    handlers=(
        Handler(decorators=("pyramid.view.view_config",), callers=("pyramid.config.Configurator().add_view",),
                request=_PYRAMID, place=-1, others=""),
        Handler(decorators=tuple(f"pyramid.view.{kind}_view_config" for kind in _UNROUTED),
                callers=tuple(f"pyramid.config.Configurator().add_{kind}_view" for kind in _UNROUTED),
                request=_PYRAMID, place=-1, others="", routed=False),
        Handler(signature=("context", "request"), request=_PYRAMID, place=-1, others="", routed=False),
        Handler(decorators=("webob.dec.wsgify",), request=_PYRAMID, others="", routed=False),
    ),
    parameters={"request": _PYRAMID},
)

_FALCON = "falcon.Request()"

FALCON = Library(
    roots=("falcon",),
    spellings={"falcon.request.Request": "falcon.Request", "falcon.asgi.Request": "falcon.Request"},
    sources={
        **rows(REMOTE, _FALCON + ".", "accept", "access_route", "auth", "bounded_stream", "content_type", "cookies", "env",
               "forwarded", "forwarded_uri", "get_cookie_values()", "get_header()", "get_media()", "get_param()",
               "get_param_as_dict()", "get_param_as_json()", "get_param_as_list()", "get_param_as_media()",
               "get_query_string_as_media()", "headers", "headers_lower", "if_match", "if_none_match", "last_event_id",
               "media", "params", "query_string", "referer", "relative_uri", "stream", "uri", "url", "user_agent"),
        **rows(REMOTE, "falcon.asgi.WebSocket().", "receive_data()", "receive_media()", "receive_text()"),
    },
    own_urls=tuple(f"{_FALCON}.{name}" for name in ("forwarded_uri", "path", "relative_uri", "uri", "url")),
    own_origins=tuple(f"{_FALCON}.{name}" for name in ("forwarded_prefix", "prefix")),
    route_paths=(_FALCON + ".path",),
    structured=("falcon.asgi.WebSocket().receive_media()", *(f"{_FALCON}.{name}" for name in (
        "get_media()", "get_param_as_dict()", "get_param_as_json()", "get_param_as_media()", "get_query_string_as_media()",
        "media"))),
    handlers=(
        # https://falcon.readthedocs.io/en/stable/api/middleware.html: this runs before a route is looked for.
        Handler(signature=("req", "resp"), methods=("process_request",), others="", routed=False),
        Handler(signature=("req", "resp", "*"), after=("resp",), textual=True),
        Handler(signature=("request", "response", "*"), after=("response",), textual=True),
        Handler(signature=("req", "ws", "*"), after=("ws",), answers=False),
    ),
    holders=(_FALCON + ".context.",),
    hooks=("falcon.before",),
    parameters={"req": _FALCON, "request": _FALCON, "resp": "falcon.Response()", "response": "falcon.Response()",
                "ws": "falcon.asgi.WebSocket()"},
)

# https://github.com/hugapi/hug/blob/develop/hug/route.py
_HUG = (*ANSWERED, "call", "connect", "get_post", "http", "put_post")

HUG = Library(
    roots=("hug",),
    # What makes numbers and the like of the parameters that it annotates.
    converted=tuple(f"hug.types.{kind}()" for kind in (
        "boolean", "decimal", "float_number", "number", "smart_boolean", "uuid")),
    exits=tuple(f"hug.redirect.{kind}" for kind in ("found", "permanent", "see_other", "temporary", "to")),
    handlers=(
        Handler(decorators=(
            *(f"hug.{verb}" for verb in _HUG), *(f"hug.object.{verb}" for verb in _HUG),
            *(f"hug.route.API().{verb}" for verb in _HUG), *(f"hug.route.{verb}" for verb in _HUG),
        ), beside=("api_version", "context", "interface", "request", "response", "session", "timer", "user")),
        Handler(decorators=("hug.object.http_methods",), methods=ANSWERED,
                beside=("api_version", "context", "interface", "request", "response", "session", "timer", "user")),
    ),
    parameters={"request": _FALCON, "response": "falcon.Response()"},
)

CHERRYPY = Library(
    roots=("cherrypy",),
    requests=("cherrypy.request",),
    spellings={"cherrypy.serving": "cherrypy"},
    sources=rows(REMOTE, "cherrypy.request.", "body", "cookie", "header_list", "headers", "json", "params", "query_string",
                 "request_line", "rfile"),
    own_urls=("cherrypy.request.path_info",),
    route_paths=("cherrypy.request.path_info",),
    structured=("cherrypy.request.json",),
    handlers=(
        Handler(decorators=("cherrypy.expose",), mark="exposed", textual=True),
        Handler(decorators=("cherrypy.expose",), mark="exposed", methods=tuple(verb.upper() for verb in VERBS), textual=True),
    ),
)

_PROTOCOLS = (
    "DatagramProtocol", "Int16StringReceiver", "Int32StringReceiver", "LineOnlyReceiver", "LineReceiver",
    "NetstringReceiver", "Protocol",
)

_REQUESTED = "twisted.web.http.Request()"
_TWISTED = rows(REMOTE, _REQUESTED + ".", "args", "content", "getAllHeaders()", "getCookie()",
                "getHeader()", "getPassword()", "getRequestHostname()", "getUser()", "password", "path", "postpath",
                "prepath", "received_cookies", "requestHeaders", "uri", "user")

TWISTED = Library(
    roots=("twisted",),
    spellings={
        "twisted.internet.protocol": "twisted.protocols.basic",
        "twisted.web.iweb.IRequest": "twisted.web.http.Request",
        "twisted.web.server.Request": "twisted.web.http.Request",
    },
    sources=_TWISTED,
    holders=(_REQUESTED + ".",),
    handlers=(
        Handler(bases=("twisted.web.resource.Resource",), methods=("getChild", "getChildWithDefault"), first=1,
                request=_REQUESTED, place=1),
        Handler(bases=("twisted.web.resource.Resource",), methods=("render", "render_*"), request=_REQUESTED),
        Handler(bases=tuple(f"twisted.protocols.basic.{name}" for name in _PROTOCOLS), methods=(
            "dataReceived", "datagramReceived", "lineReceived", "rawDataReceived", "stringReceived"), first=1),
    ),
)

KLEIN = Library(
    roots=("klein",),
    sources=_TWISTED,
    handlers=(
        Handler(decorators=("klein.Klein().route", "klein.route"), request=_REQUESTED, others="url"),
    ),
)

WEBPY = Library(
    roots=("web",),
    sources=rows(REMOTE, "web.", "cookies()", "ctx.env", "ctx.environ", "ctx.fullpath", "ctx.query", "data()", "input()",
                 "rawinput()"),
    own_urls=("web.ctx.fullpath", "web.ctx.query"),
    rooted=("web.ctx.fullpath", "web.ctx.query"),  # the query with its question mark
    exits=("web.notfound", "web.seeother"),
    handlers=(
        Handler(in_tables=True, methods=tuple(verb.upper() for verb in VERBS), textual=True),
    ),
)

# https://github.com/emmett-framework/core/blob/main/emmett_core/http/wrappers/request.py
EMMETT = Library(
    roots=("emmett", "emmett55"),
    spellings={"emmett55": "emmett"},
    sources=rows(REMOTE, "emmett.", *(f"request.{part}" for part in (
        "body", "body_params", "cookies", "files", "headers", "host", "query_params")), "websocket.receive()"),
    structured=("emmett.request.body_params",),
    exits=("emmett.abort", "emmett.redirect"),
    handlers=(
        Handler(decorators=tuple(f"emmett.{owner}.{route}" for owner in ("App()", "App().module()", "AppModule()") for route in (
            "route", "websocket")), others="url"),
    ),
)

# https://docs.python-eve.org/en/stable/features.html#event-hooks: functions that `app.on_insert += check` names.
EVE = Library(
    roots=("eve",),
    spellings={"eve.Eve": "flask.Flask"},
    handlers=(
        *(Handler(signature=("resource", "request", *rest), request="flask.request", place=1, others="", answers=False)
          for rest in ((), ("lookup",), ("payload",))),
        *(Handler(signature=("request", rest), request="flask.request", others="", answers=False) for rest in (
            "lookup", "payload")),
        *(Handler(signature=("resource", documents), after=("resource",), answers=False) for documents in (
            "documents", "items")),
        *(Handler(signature=("resource", changes, "original"), after=("resource",), beside=("original",), answers=False)
          for changes in ("document", "item", "updates")),
        Handler(signature=("updates", "original"), beside=("original",), answers=False),
    ),
)

ODOO = Library(
    roots=("odoo", "openerp"),
    sources=rows(REMOTE, "odoo.http.request.", "get_http_params()", "get_json_data()", "httprequest.args",
                 "httprequest.cookies", "httprequest.data", "httprequest.form", "httprequest.headers", "httprequest.url",
                 "jsonrequest", "params"),
    holders=("odoo.http.request.",),
    handlers=(Handler(decorators=("odoo.http.route",)),),
)

FRAPPE = Library(
    roots=("frappe",),
    sources=rows(REMOTE, "frappe.", "form_dict", "local.form_dict", "request.args", "request.cookies", "request.data",
                 "request.files", "request.form", "request.get_data()", "request.get_json()", "request.headers",
                 "request.json", "request.values", "website.page_renderers.base_renderer.BaseRenderer().path"),
    uploads=("frappe.request.files",),
    clean=("frappe.db", "frappe.get_doc", "frappe.get_all", "frappe.get_list",
           *each("frappe.utils.{}", ("cint", "flt", "get_datetime", "getdate"))),
    exits=("frappe.throw",),
    handlers=(Handler(decorators=("frappe.whitelist",)),),
)
