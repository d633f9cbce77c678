"""Flask, and Quart, which has the same interface."""

from __future__ import annotations

from flake8_secure.models.library import ANSWERED, REMOTE, Handler, Library, rows

# request.method, .host and .url_root are left out: the verb and the own address say nothing that the sender chose freely.
_HEAD = (
    "accept_charsets", "accept_encodings", "accept_languages", "accept_mimetypes", "access_control_request_headers",
    "access_control_request_method", "access_route", "args", "authorization", "cache_control", "content_encoding",
    "content_md5", "content_type", "cookies", "full_path", "headers", "if_match", "if_none_match", "if_range", "mimetype",
    "mimetype_params", "origin", "pragma", "query_string", "referrer", "url", "user_agent", "view_args",
)
_BODY = ("body", "data", "environ", "files", "form", "get_data()", "get_json()", "input_stream", "json", "stream", "values")

# Fields of WTForms that hold a text of any kind.
_TEXT_FIELDS = (
    "EmailField", "Field", "HiddenField", "PasswordField", "SearchField", "StringField", "TelField", "TextAreaField",
    "TextField", "URLField",
)
# Those that hold a number, a date or one of some choices, and the same of schemas.
_PLAIN_FIELDS = (
    "BooleanField", "DateField", "DateTimeField", "DecimalField", "DecimalRangeField", "FloatField", "IntegerField",
    "IntegerRangeField", "MonthField", "RadioField", "SelectField", "SelectMultipleField", "TimeField", "WeekField",
)
_PLAIN = (
    "AwareDateTime", "Bool", "Boolean", "Date", "DateTime", "Decimal", "Enum", "Float", "IPv4", "IPv4Interface", "Int",
    "Integer", "NaiveDateTime", "Number", "Time", "TimeDelta", "UUID",
)
# Of an application that a function is given, too.
_HOOKS = tuple(f"{owner}.{hook}" for owner in ("*", "flask.Blueprint()", "flask.Flask()") for hook in (
    "after_request", "app_errorhandler", "before_app_request", "before_request", "errorhandler"))
_FORMS = ("flask_wtf.FlaskForm", "flask_wtf.Form", "wtforms.Form")

FLASK = Library(
    roots=(
        "apiflask", "connexion", "dash", "eve", "flask", "flask_httpauth", "flask_restful", "flask_restx",
        "flask_smorest", "flask_wtf", "functions_framework", "quart", "webargs", "werkzeug", "wtforms"),
    # https://werkzeug.palletsprojects.com/en/stable/routing/#built-in-converters
    relative=("<path:{}>",),
    segments=("<default:{}>", "<string:{}>", "<{}>"),
    spellings={
        "apiflask.APIBlueprint": "flask.Blueprint",
        "apiflask.APIFlask": "flask.Flask",
        "apiflask.Schema": "marshmallow.Schema",
        "apiflask.fields": "marshmallow.fields",
        "flask_smorest.Blueprint": "flask.Blueprint",
        "webargs.fields": "marshmallow.fields",
        **{f"connexion.{kind}().app": "flask.Flask()" for kind in ("App", "FlaskApp")},
        "connexion.request": "flask.request",
        "flask.current_app": "flask.Flask()",
        "flask.json.jsonify": "flask.jsonify",
        "flask.Request()": "flask.request",
        "flask_restful.request": "flask.request",
        "flask_restful.reqparse.RequestParser": "flask_restful.RequestParser",
        "flask_restx.Api": "flask_restful.Api",
        "flask_restful.Api().namespace()": "flask_restful.Api()",
        "flask_restful.Api().parser()": "flask_restful.RequestParser()",
        "flask_restful.RequestParser().add_argument()": "flask_restful.RequestParser()",
        "flask_restx.Resource": "flask_restful.Resource",
        "flask_restx.reqparse.RequestParser": "flask_restful.RequestParser",
        "flask_restx.Namespace": "flask_restful.Api",
        "quart.Blueprint": "flask.Blueprint",
        "quart.Quart": "flask.Flask",
        "quart.current_app": "flask.Flask()",
        "quart_cors.cors()": "flask.Flask()",
        "quart.g": "flask.g",
        **{f"quart.{name}": f"flask.{name}" for name in (
            "Response", "abort", "jsonify", "make_response", "redirect", "render_template", "render_template_string",
            "request", "send_file", "send_from_directory", "session", "stream_template_string", "url_for")},
        "flask.views.MethodView": "flask.views.View",
        "werkzeug.Request()": "flask.request",
        **{f"wtforms.fields.{name}": f"wtforms.{name}" for name in (*_PLAIN_FIELDS, *_TEXT_FIELDS)},
        "flask_wtf.file.FileField": "wtforms.FileField",
        "wtforms.FileField().data": "werkzeug.datastructures.FileStorage()",
        "wtforms.fields.FileField": "wtforms.FileField",
        "webargs.flaskparser.parser": "webargs.flaskparser.FlaskParser()",
        "werkzeug.wrappers.Request": "werkzeug.Request",
    },
    sources={
        **rows(REMOTE, "flask.request.", *_HEAD, *_BODY),
        # As Connexion calls them.
        **rows(REMOTE, "flask.request.", "json()", "path_params", "query_params"),
        **rows(REMOTE, "quart.websocket.", *_HEAD, "receive()", "receive_json()", "requested_subprotocols"),
        **rows(REMOTE, "flask_restful.", "Api().payload", "RequestParser().parse_args()"),
        "webargs.flaskparser.FlaskParser().parse()": REMOTE,
        **rows(REMOTE, "werkzeug.datastructures.FileStorage().", "content_type", "filename", "headers", "mimetype", "read()",
               "stream"),
        **{f"wtforms.{name}().{held}": REMOTE for name in (*_PLAIN_FIELDS, *_TEXT_FIELDS) for held in ("data", "raw_data")},
        **{f"{form}().data": REMOTE for form in _FORMS},
    },
    filled_in=("data", "raw_data"),
    mappings=tuple(f"{form}().data" for form in _FORMS),
    converted=tuple(f"wtforms.{name}().data" for name in _PLAIN_FIELDS),
    loaders=("marshmallow.Schema().load", "marshmallow.Schema().loads"),
    plain_fields=tuple(f"marshmallow.fields.{name}" for name in _PLAIN),
    text_fields=tuple(f"marshmallow.fields.{name}" for name in ("Email", "Str", "String", "URL", "Url")),
    forms=_FORMS,
    schemas=(
        *(f"flask.{owner}().{given}" for owner in ("Blueprint", "Flask") for given in ("arguments", "input")),
        *(f"webargs.flaskparser.{parser}{use}" for parser in ("", "FlaskParser().") for use in ("use_args", "use_kwargs")),
    ),
    requests=("flask.request",),
    preceding=("flask.Blueprint().before_request", "flask.Flask().before_request"),
    refusing=tuple(name for name in _HOOKS if name.endswith("errorhandler")),
    holders=("flask.Flask().", "flask.g.", "flask.request.", "flask.session["),
    settings=("flask.Flask().config[",),
    route_paths=("flask.request.path",),
    uploads=("flask.request.files", "werkzeug.datastructures.FileStorage().read()",
             "werkzeug.datastructures.FileStorage().stream"),
    own_paths=("flask.url_for",),
    own_sites=tuple(f"flask.request.{name}" for name in ("base_url", "host_url", "root_url", "url_root")),
    own_urls=("flask.request.full_path", "flask.request.path", "flask.request.url"),
    rooted=("flask.request.full_path", "flask.request.path"),
    structured=("flask.request.get_json()", "flask.request.json", "flask.request.json()", "flask_restful.Api().payload"),
    clean=(
        "flask.get_template_attribute", "flask.jsonify", "flask.render_template", "flask.stream_template",
        "werkzeug.security.check_password_hash", "werkzeug.security.generate_password_hash",
        "flask.send_file", "flask.send_from_directory", "flask.redirect", "flask.flash",
        "flask.render_template_string", "flask.stream_template_string",
        *(f"flask.request.accept_{what}.best_match" for what in ("charsets", "encodings", "languages", "mimetypes")),
        "flask.make_response", "flask.Response", "flask.views.View().dispatch_request", "werkzeug.wrappers.Response",
    ),
    exits=("flask.abort", "flask_restful.abort", "werkzeug.exceptions.abort", "flask_restx.abort",
           "flask_smorest.abort", "apiflask.abort"),
    handlers=(
        Handler(
            decorators=(
                *(f"flask.{owner}().{verb}" for owner in ("Blueprint", "Flask") for verb in ("route", "websocket", *ANSWERED)),
                "*.route",
            ),
            others="url",
        ),
        Handler(bases=("flask.views.View", "flask_restful.Resource"), methods=("dispatch_request", *ANSWERED), textual=True),
        Handler(
            decorators=_HOOKS,
            callers=(*(f"{owner}.register_error_handler" for owner in ("*", "flask.Blueprint()", "flask.Flask()")), *_HOOKS),
            others="", routed=False,
        ),
        Handler(decorators=tuple(f"flask.{owner}().{hook}" for owner in ("Blueprint", "Flask") for hook in (
            "app_url_value_preprocessor", "url_value_preprocessor")), after=("endpoint",), answers=False),
        Handler(decorators=("flask_admin.expose",), others="url"),
        Handler(decorators=("werkzeug.Request.application",), request="flask.request", others=""),
        # https://flask-httpauth.readthedocs.io/en/latest/#api-documentation
        Handler(decorators=(
            "flask_httpauth.HTTPBasicAuth().verify_password", "flask_httpauth.HTTPTokenAuth().verify_token"),
            others="remote", textual=True, answers=False),
        Handler(decorators=("flask_login.LoginManager().request_loader",), request="flask.request", others="", answers=False),
        Handler(bases=("flask.sessions.SessionInterface",), methods=("open_session",), request="flask.request", place=1,
                others="", answers=False),
        Handler(decorators=tuple(
            f"webargs.flaskparser.{parser}{use}" for parser in ("", "FlaskParser().") for use in ("use_args", "use_kwargs")
        ) + ("flask_apispec.use_kwargs",)),
        Handler(callers=("*.add_url_rule", "flask.Blueprint().add_url_rule", "flask.Flask().add_url_rule"), others="url"),
        # What checks a field of a form.
        Handler(signature=("form", "field"), request="wtforms.StringField()", place=1, others="", answers=False),
        Handler(bases=_FORMS, methods=("validate_*",), request="wtforms.StringField()", others="", answers=False),
    ),
)
