"""Starlette, FastAPI and FastHTML, aiohttp, Litestar, Sanic, BlackSheep, Robyn, and servers of web sockets."""

from __future__ import annotations

from flake8_secure.models.library import ANSWERED, REMOTE, Handler, Library, rows
from flake8_secure.models.sinks.tables import each

_REQUEST = "starlette.requests.Request()"
_SOCKET = "starlette.websockets.WebSocket()"
_APPLICATIONS = ("fastapi.FastAPI", "starlette.applications.Starlette")

# What every server of ASGI calls: https://asgi.readthedocs.io/en/latest/specs/main.html#applications
APPLICATION = Handler(
    signature=("scope", "receive", "send"), holding=("headers", "path", "query_string", "raw_path"), others="")

STARLETTE = Library(
    roots=("fastapi", "fasthtml", "fastmcp", "nicegui", "starlette"),
    # Servers decode the path before it is matched: https://asgi.readthedocs.io/en/latest/specs/www.html#http-connection-scope
    segments=("{{{}}}", "{{{}:str}}"),
    spellings={
        "fastapi.Request": "starlette.requests.Request",
        "fastapi.UploadFile": "starlette.datastructures.UploadFile",
        "fastapi.security.OAuth2PasswordRequestFormStrict": "fastapi.security.OAuth2PasswordRequestForm",
        **{f"fastapi.security.{module}": "fastapi.security" for module in ("api_key", "http", "oauth2")},
        "fastapi.WebSocket": "starlette.websockets.WebSocket",
        "fastapi.middleware": "starlette.middleware",
        "fastapi.requests": "starlette.requests",
        "fastapi.responses": "starlette.responses",
        "starlette.requests.HTTPConnection": "starlette.requests.Request",
        "fastapi.Response": "starlette.responses.Response",
        "starlette.endpoints.HTTPEndpoint().request": _REQUEST,
        "asgiref.typing.ASGIReceiveCallable()": "asgi.receive",
        "asgiref.typing.ASGISendCallable()": "asgi.send",
        "starlette.types.Receive()": "asgi.receive",
        "starlette.types.Send()": "asgi.send",
        "fastapi.templating": "starlette.templating",
        "starlette.templating.Jinja2Templates().env": "jinja2.Environment()",
    },
    sources={
        **rows(REMOTE, _REQUEST + ".", "body()", "cookies", "form()", "headers", "json()", "path_params",
               "query_params", "stream()", "url"),
        **{f"{connection}.scope[{key}]": REMOTE for connection in (_REQUEST, _SOCKET) for key in (
            "headers", "path", "path_params", "query_string", "raw_path")},
        **rows(REMOTE, _SOCKET + ".", "cookies", "headers", "iter_bytes()", "iter_json()", "iter_text()", "path_params",
               "query_params", "receive()", "receive_bytes()", "receive_json()", "receive_text()", "url"),
        "asgi.receive()": REMOTE,
        **rows(REMOTE, "starlette.datastructures.UploadFile().", "content_type", "file", "filename", "headers", "read()"),
        **rows(REMOTE, "fastapi.security.OAuth2PasswordRequestForm().", "client_id", "password", "scopes", "username"),
        **rows(REMOTE, "fastapi.security.HTTPBasicCredentials().", "password", "username"),
        **rows(REMOTE, "fastapi.security.HTTPAuthorizationCredentials().", "credentials", "scheme"),
        # What a parameter holds that depends on such an instance.
        **{f"fastapi.security.{scheme}()()": REMOTE for scheme in (
            "APIKeyCookie", "APIKeyHeader", "APIKeyQuery", "HTTPBasic", "HTTPBearer", "HTTPDigest", "OAuth2",
            "OAuth2AuthorizationCodeBearer", "OAuth2PasswordBearer", "OpenIdConnect")},
    },
    uploads=("starlette.datastructures.UploadFile()", "starlette.datastructures.UploadFile().file"),
    mixed=(_REQUEST + ".form()",),
    holders=("starlette.applications.Starlette().", _REQUEST + ".session[", _REQUEST + ".state."),
    own_urls=(
        "scope[path]", "scope[raw_path]", _REQUEST + ".scope[path]", _REQUEST + ".scope[raw_path]", _REQUEST + ".url",
        _REQUEST + ".url.path"),
    own_sites=(_REQUEST + ".base_url", _REQUEST + ".url_for()"),
    in_routes=(_REQUEST + ".path_params", _SOCKET + ".path_params"),
    asked_paths=(_REQUEST + ".url.path",),
    route_paths=(_REQUEST + ".url.path",),
    structured=(_REQUEST + ".json()", _SOCKET + ".receive_json()"),
    clean=("starlette.responses.JSONResponse", "starlette.responses.FileResponse",
           "starlette.responses.RedirectResponse", "starlette.responses.HTMLResponse", "starlette.responses.Response",
           "starlette.datastructures.UploadFile().file.name",  # of the temporary file
           *(f"{connection}.url.{part}" for connection in (_REQUEST, _SOCKET) for part in ("port", "scheme"))),
    refusing=tuple(f"{application}().exception_handler" for application in _APPLICATIONS),
    handlers=(
        Handler(decorators=(
            *(f"fastapi.{owner}().{verb}" for owner in ("APIRouter", "FastAPI")
              for verb in (*ANSWERED, "api_route", "websocket")),
            *(f"*.{verb}" for verb in (*ANSWERED, "api_route", "websocket")),
        ), others="remote", collecting=False),
        Handler(bases=("starlette.endpoints.HTTPEndpoint",), methods=ANSWERED, request=_REQUEST),
        Handler(bases=("starlette.endpoints.WebSocketEndpoint",), methods=("on_receive",), request=_SOCKET),
        Handler(bases=("starlette.authentication.AuthenticationBackend",), methods=("authenticate",), request=_REQUEST,
                others="", answers=False),
        Handler(bases=("starlette.middleware.base.BaseHTTPMiddleware",), methods=("dispatch",), request=_REQUEST,
                others="", routed=False),
        Handler(decorators=tuple(f"{application}().{hook}" for application in _APPLICATIONS for hook in (
            "exception_handler", "middleware")), request=_REQUEST, others="", routed=False),
        APPLICATION,
        Handler(
            callers=("*.add_api_route", "fastapi.APIRouter().add_api_route", "fastapi.FastAPI().add_api_route"),
            collecting=False),
        Handler(callers=("fastapi.Depends", "fastapi.Security"), answers=False, collecting=False, asking=(
            *(f"fastapi.{part}" for part in ("Body", "Cookie", "Depends", "File", "Form", "Header", "Path", "Query", "Security")),
        )),
        Handler(callers=("starlette.applications.Starlette().add_route", "starlette.routing.Route"), request=_REQUEST,
                others=""),
        Handler(callers=("starlette.routing.WebSocketRoute",), request=_SOCKET, others=""),
    ),
    parameters={"receive": "asgi.receive", "request": _REQUEST, "send": "asgi.send", "websocket": _SOCKET},
)

_ROUTES = "fasthtml.FastHTML()"
# Modules of Starlette by the names that FastHTML gives on.
_GIVEN_ON = {
    "BackgroundTask": "background", "FileResponse": "responses", "FormData": "datastructures", "HTMLResponse": "responses",
    "RedirectResponse": "responses", "Request": "requests", "Response": "responses", "StreamingResponse": "responses",
    "UploadFile": "datastructures", "WebSocket": "websockets",
}

FASTHTML = Library(
    roots=("fasthtml",),
    spellings={
        **{f"fasthtml.{name}": f"starlette.{module}.{name}" for name, module in _GIVEN_ON.items()},
        "fasthtml.FastHTMLWithLiveReload": "fasthtml.FastHTML",
        "fasthtml.fast_app()[0]": _ROUTES,
        "fasthtml.fast_app()[1]": _ROUTES + ".route",
        "fasthtml.fast_app()[2]": "fasthtml.database().t",
        "fasthtml.APIRouter()()": _ROUTES + ".route()",
    },
    handlers=(Handler(
        decorators=("fasthtml.APIRouter()", *(f"{owner}.{verb}" for owner in (_ROUTES, "fasthtml.APIRouter()") for verb in (
            *ANSWERED, "route", "ws"))),
        # What it fills in by name, without asking the request.
        beside=("app", "auth", "bodykw", "ftrs", "hdrs", "htmlkw", "htmx", "scope", "send", "sess", "session", "state", "ws")),),
    parameters={"req": _REQUEST, "request": _REQUEST},
)

_AIOHTTP = "aiohttp.web.Request()"
_AIOHTTP_PATHS = tuple(f"{_AIOHTTP}.{path}" for path in ("path", "raw_path", "rel_url.path", "url.path"))

AIOHTTP = Library(
    roots=("aiohttp.web", "aiohttp.web_request", "homeassistant.components", "homeassistant.helpers"),
    spellings={
        "aiohttp.web.BaseRequest": "aiohttp.web.Request",
        _AIOHTTP + ".clone()": _AIOHTTP,
        "aiohttp.web.View().request": _AIOHTTP,
        "aiohttp.web_request.Request": "aiohttp.web.Request",
    },
    sources={
        **rows(REMOTE, "aiohttp.web.WebSocketResponse()", "", ".receive()", ".receive_bytes()", ".receive_json()",
               ".receive_str()"),
        **rows(REMOTE, _AIOHTTP + ".", "charset", "content", "content_type", "cookies", "forwarded", "headers", "if_match",
               "if_none_match", "json()", "match_info", "multipart()", "path_qs", "post()", "query", "query_string",
               "raw_headers", "read()", "rel_url", "text()", "url"),
    },
    own_urls=tuple(f"{_AIOHTTP}.{path}" for path in (
        "path", "path_qs", "raw_path", "rel_url", "rel_url.path", "url", "url.path")),
    # https://github.com/aio-libs/aiohttp/security/advisories/GHSA-v6wp-4m6f-gcjg
    asked_paths=_AIOHTTP_PATHS,
    route_paths=_AIOHTTP_PATHS,
    in_routes=(_AIOHTTP + ".match_info",),
    mixed=(_AIOHTTP + ".post()",),
    holders=("aiohttp.web.Application()[", _AIOHTTP + "["),
    structured=(_AIOHTTP + ".json()",),
    clean=("aiohttp.web.json_response", "aiohttp.ClientSession", "aiohttp.web.FileResponse", "aiohttp.web.Response",
           *(f"{_AIOHTTP}.url.{part}" for part in ("authority", "host", "port", "raw_host", "scheme"))),
    handlers=(
        Handler(decorators=tuple(f"aiohttp.web.RouteTableDef().{verb}" for verb in (*ANSWERED, "route", "view")),
                request=_AIOHTTP),
        Handler(bases=("aiohttp.web.View",), methods=ANSWERED),
        Handler(decorators=("aiohttp.web.middleware",), request=_AIOHTTP, others="", routed=False),
        Handler(bases=("homeassistant.components.http.HomeAssistantView", "homeassistant.helpers.http.HomeAssistantView"),
                methods=ANSWERED, request=_AIOHTTP),
        Handler(callers=(*(f"aiohttp.web.{verb}" for verb in (*ANSWERED, "route")),
                         *(f"aiohttp.web.Application().router.add_{verb}" for verb in (*ANSWERED, "route"))),
                request=_AIOHTTP, others=""),
    ),
    parameters={"request": _AIOHTTP},
)

_LITESTAR, _LITESTAR_SOCKET = "litestar.Request()", "litestar.WebSocket()"

LITESTAR = Library(
    roots=("esmerald", "litestar", "ravyn"),
    spellings={
        # Of one design: https://ravyn.dev/en/latest/routing/handlers/, which was called Esmerald before.
        **{f"{name}.{part}": f"litestar.{part}" for name in ("esmerald", "ravyn") for part in (*ANSWERED, "Request", "route")},
        "litestar.ASGIConnection": "litestar.Request",
        "litestar.enums.MediaType": "litestar.MediaType",
    },
    sources={
        **rows(REMOTE, _LITESTAR + ".", "body()", "content_type", "cookies", "form()", "headers", "json()", "msgpack()",
               "path_params", "query_params", "stream()", "url"),
        **rows(REMOTE, _LITESTAR_SOCKET + ".", "cookies", "headers", "iter_data()", "iter_json()", "iter_msgpack()",
               "path_params", "query_params", "receive_bytes()", "receive_data()", "receive_json()", "receive_msgpack()",
               "receive_text()", "url"),
    },
    in_routes=(_LITESTAR + ".path_params", _LITESTAR_SOCKET + ".path_params"),
    own_urls=(_LITESTAR + ".url", _LITESTAR_SOCKET + ".url"),
    structured=tuple(f"{_LITESTAR}.{name}()" for name in ("json", "msgpack")) + tuple(
        f"{_LITESTAR_SOCKET}.{name}()" for name in ("iter_json", "iter_msgpack", "receive_json", "receive_msgpack")),
    handlers=(Handler(decorators=tuple(
        f"litestar.{verb}" for verb in (*ANSWERED, "route", "websocket", "websocket_listener"))),),
    parameters={"request": _LITESTAR, "socket": _LITESTAR_SOCKET},
)

_SANIC = "sanic.Request()"

SANIC = Library(
    roots=("sanic",),
    spellings={
        "sanic.Blueprint": "sanic.Sanic",
        "sanic.file": "sanic.response.file",
        "sanic.file_stream": "sanic.response.file_stream",
        "sanic.request.Request": "sanic.Request",
    },
    sources={
        **rows(REMOTE, "sanic.Websocket()", "", ".recv()", ".recv_streaming()"),
        **rows(REMOTE, _SANIC + ".", "accept", "args", "body", "content_type", "cookies", "credentials", "files", "form",
               "forwarded", "get_args()", "get_form()", "get_query_args()", "head", "headers", "json", "load_json()",
               "match_info", "query_args", "query_string", "raw_headers", "raw_url", "stream", "token", "url"),
    },
    own_urls=(_SANIC + ".path",),
    in_routes=(_SANIC + ".match_info",),
    route_paths=(_SANIC + ".path",),
    holders=("sanic.Sanic().ctx.", _SANIC + ".app.ctx.", _SANIC + ".ctx."),
    structured=(_SANIC + ".json", _SANIC + ".load_json()"),
    clean=("sanic.response.json", "sanic.json", _SANIC + ".accept.match"),
    handlers=(
        Handler(decorators=tuple(f"sanic.Sanic().{hook}" for hook in ("exception", "middleware", "on_request")),
                request=_SANIC, others="", routed=False),
        Handler(callers=("sanic.Sanic().add_route", "sanic.Sanic().add_websocket_route"), request=_SANIC, others="url"),
        Handler(decorators=(*(f"sanic.Sanic().{verb}" for verb in (*ANSWERED, "route", "websocket")), "*.route"),
                request=_SANIC, others="url"),
        Handler(bases=("sanic.views.HTTPMethodView",), methods=ANSWERED, request=_SANIC),
    ),
    parameters={"request": _SANIC, "ws": "sanic.Websocket()"},
)

_BLACKSHEEP, _ROBYN = "blacksheep.Request()", "robyn.Request()"

BLACKSHEEP = Library(
    roots=("blacksheep",),
    spellings={"blacksheep.messages.Request": "blacksheep.Request", "blacksheep.Router": "blacksheep.Application().router"},
    sources=rows(REMOTE, _BLACKSHEEP + ".", "cookies", "files()", "form()", "get_cookie()", "get_first_header()",
                 "get_headers()", "get_single_header()", "headers", "json()", "path", "query", "read()", "route_values",
                 "stream()", "text()", "url"),
    structured=(_BLACKSHEEP + ".json()",),
    bound=tuple(f"blacksheep.From{source}" for source in (
        "Body", "Bytes", "Cookie", "Form", "Header", "JSON", "Query", "Route", "Text", "XML")),
    handlers=(Handler(decorators=tuple(
        f"{owner}.{verb}" for owner in ("blacksheep", "blacksheep.Application().router", "blacksheep.server.controllers")
        for verb in (*ANSWERED, "route", "ws"))),),
    parameters={"request": _BLACKSHEEP},
)

ROBYN = Library(
    roots=("robyn",),
    spellings={"robyn.SubRouter": "robyn.Robyn"},
    sources=rows(REMOTE, _ROBYN + ".", "body", "files", "form_data", "headers", "json()", "path_params", "query_params", "url"),
    handlers=(Handler(decorators=tuple(f"robyn.Robyn().{verb}" for verb in ANSWERED)),),
    parameters={"request": _ROBYN},
)

# The connection gives its messages one by one, too.
_CONNECTION = "websockets.ServerConnection()"

_CONSUMERS = {
    "consumer": ("AsyncConsumer", "SyncConsumer"),
    "generic.http": ("AsyncHttpConsumer",),
    "generic.websocket": (
        "AsyncJsonWebsocketConsumer", "AsyncWebsocketConsumer", "JsonWebsocketConsumer", "WebsocketConsumer"),
}

WEBSOCKETS = Library(
    roots=("autobahn", "channels", "websockets"),
    spellings={
        "websockets.WebSocketServerProtocol": "websockets.ServerConnection",
        "websockets.asyncio.server": "websockets",
        "websockets.legacy.server": "websockets",
        "websockets.server": "websockets",
        "websockets.sync.server": "websockets",
        **{f"channels.{module}.{name}": "channels.Consumer" for module, names in _CONSUMERS.items() for name in names},
    },
    sources={
        **rows(REMOTE, _CONNECTION, ""),
        **rows(REMOTE, "channels.Consumer().", *(f"scope[{key}]" for key in (
            "cookies", "headers", "path", "query_string", "raw_path", "url_route"))),
        **rows(REMOTE, _CONNECTION + ".", "recv()", "recv_streaming()", "request"),
    },
    handlers=(
        Handler(callers=("websockets.serve", "websockets.unix_serve"), request=_CONNECTION, others=""),
        Handler(bases=each("autobahn.{}.websocket.WebSocketServerProtocol", ("asyncio", "twisted")), methods=("onMessage",),
                first=1, answers=False),
        Handler(callers=("werkzeug.routing.Rule",), request=_CONNECTION, others="url"),
        Handler(bases=("channels.Consumer",), methods=("handle", "receive", "receive_json", "websocket_receive")),
    ),
)
