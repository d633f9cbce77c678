"""Cookies that travel without TLS, that scripts can read, or that other sites can have sent."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Dict, Iterator, List, Tuple

from attrs import evolve, field, frozen

from flake8_secure.api import (
    AUDIT,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    arg,
    call,
    either,
    made_by,
    method,
    outside_tests,
    setting,
    surely,
    write,
    written,
)
from flake8_secure.dataflow.values import Const, Possibility
from flake8_secure.match.args import Argument
from flake8_secure.match.base import Combining
from flake8_secure.match.conditions import Bound, Condition
from flake8_secure.match.demoted import demoted
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.places import unguarded
from flake8_secure.regex import regex
from flake8_secure.rule import Matcher
from flake8_secure.rules.web.cookie_headers import by_hand
from flake8_secure.rules.web.django.modules import FOR_PRODUCTION
from flake8_secure.rules.web.flask.config import Question, configured
from flake8_secure.rules.web.handed_answers import HANDED, HANDED_BY_STARLETTE
from flake8_secure.rules.web.morsels import Morsels
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import below, callee, literal_text, tail_of, text_of
from flake8_secure.syntax.scopes import CLASS, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_SETTERS = ("set_cookie", "set_secure_cookie", "set_signed_cookie")
_NAME = arg("key", "name", 0)
_VALUE = arg("value", 1)
# By position as in Werkzeug, Django and Starlette.
_SECURE, _HTTPONLY, _SAMESITE = arg("secure", 6), arg("httponly", "http_only", 7), arg("samesite", "same_site", 8)

# Names of cookies that let in whoever has them; a token against forged requests does not.
_SENSITIVE = regex(
    r"(?i)auth|cred(?:ential)?s?(?![a-z])|jwt|login|passw|remember|secret|sess|token|api_?key|(?<![a-z])(?:sid|sso)(?![a-z])"
)
_PUBLIC = regex(r"(?i)csrf|xsrf")


def _names_token_of_forms(name: str) -> bool:
    return _PUBLIC.search(name) is not None


def _is_sensitive(name: str) -> bool:
    return _SENSITIVE.search(name) is not None and not _names_token_of_forms(name)


def _is_of_session(match: Match, file: File) -> bool:
    """Tell whether the name of a cookie is the one that an application of Flask has for its sessions."""
    given = _NAME.node(match)
    return any(
        tail_of(part) in ("get_cookie_name", "session_cookie_name") or text_of(part) == "SESSION_COOKIE_NAME"
        for node in (given, *(made for made, _ in known_origins(given, match.scope))) if node is not None
        for part in below(node))


# What signs a value, so that it is believed when it comes back.
_SIGNING = frozenset((
    "itsdangerous.TimedSerializer().dumps", "itsdangerous.URLSafeSerializer().dumps",
    "itsdangerous.URLSafeTimedSerializer().dumps", "jwt.encode", "tornado.web.create_signed_value"))
_SESSION = regex(r"(?i)sess(ion)?$")


def _lets_in(match: Match, file: File) -> bool:
    """Tell whether the value of a cookie is signed, or names a session: `session.id`."""
    given = _VALUE.node(match)
    return given is not None and any(
        isinstance(place, ast.Call) and not _SIGNING.isdisjoint(file.names(place.func, scope))
        or isinstance(place, ast.Attribute) and place.attr in ("id", "key", "session_key", "sid") and _SESSION.search(
            tail_of(place.value)) is not None
        for place, scope in ingredients(given, match.scope))


# What was just made so that nobody can guess it is asked for again.
_OPENS_A_DOOR = _NAME.text(_is_sensitive) | made_by(_VALUE, call(
    "django.utils.crypto.get_random_string", "secrets.token_hex", "secrets.token_urlsafe")) | Test(_lets_in)
# Handlers of Tornado have it alone, and those who are logged in are known by it.
_OF_TORNADO = method("set_secure_cookie").where(_NAME.text(_is_sensitive) | _NAME.matches(
    r"(?i)^(?:current_?)?(?:account|email|uid|user)(?:_?(?:id|name))?$")).unless(_VALUE.text(lambda text: True))
_IS_HARMLESS = _NAME.text(lambda name: not _is_sensitive(name))

# Responses that set none of the three unless they are told to.
_BARE = (
    "aiohttp.web.FileResponse()", "aiohttp.web.HTTPFound()", "aiohttp.web.HTTPSeeOther()", "aiohttp.web.Response()",
    "aiohttp.web.StreamResponse()", "aiohttp.web.json_response()", "bottle.HTTPResponse()", "bottle.Response()",
    "bottle.response",
    *(f"django.http.{kind}()" for kind in (
        "FileResponse", "HttpResponse", "HttpResponsePermanentRedirect", "HttpResponseRedirect", "JsonResponse",
        "StreamingHttpResponse")),
    "django.shortcuts.redirect()", "django.shortcuts.render()", "django.template.response.TemplateResponse()",
    "flask.Response()", "flask.jsonify()", "flask.make_response()", "flask.redirect()", "flask.send_file()",
    *(f"pyramid.httpexceptions.HTTP{kind}()" for kind in ("Accepted", "Created", "Found", "NoContent", "Ok", "SeeOther")),
    "pyramid.request.Request().response", "pyramid.response.Response()", "rest_framework.response.Response()",
    "tornado.web.RequestHandler()", "werkzeug.wrappers.Response()",
)
# Those of Starlette say SameSite=Lax by themselves.
_LAX = tuple(f"starlette.responses.{kind}()" for kind in (
    "FileResponse", "HTMLResponse", "JSONResponse", "PlainTextResponse", "RedirectResponse", "Response",
    "StreamingResponse"))


def _setting(receivers: Tuple[str, ...]) -> Combining:
    return call(*(f"{receiver}.{setter}" for receiver in receivers for setter in _SETTERS))


def _without(flag: Argument) -> Condition:
    return flag.absent | flag.equals(False, None)


def lacks(item: Possibility) -> bool:
    """Tell whether a flag of a cookie is turned off by *item*."""
    return isinstance(item, Const) and (item.value is False or literal_text(item.value).lower() == "none")


def _flags(match: Match, file: File) -> Dict[str, str]:
    """Name the cookie, and what it lacks."""
    missing: List[str] = []
    for flag, name in ((_SECURE, "Secure"), (_HTTPONLY, "HttpOnly"), (_SAMESITE, "SameSite")):
        if _without(flag).judge(match, file).certain or any(map(lacks, flag.value(match, file).items)):
            missing.append(name)
    cookie = next((name for name in _NAME.value(match, file).constants if isinstance(name, str)), "")
    shown = f"cookie {cookie}" if re.fullmatch(r"[\w.-]{1,30}", cookie) else "cookie"
    return {"cookie": shown, "flags": ", ".join(missing)}


def _is_public(match: Match, file: File) -> bool:
    """Tell whether the names of a cookie, its value or what is around speak of a token against forged requests."""
    given = [node for node in (_NAME.node(match), _VALUE.node(match)) if node is not None]
    owner = match.scope.owner
    around = [getattr(scope.node, "name", "") for scope in (owner, owner.parent) if scope is not None]
    return any(map(_PUBLIC.search, around)) or any(_PUBLIC.search(tail_of(part)) for node in given for part in below(node))


# What removes a cookie, or makes it say yes or no.
_GONE = _VALUE.equals("", b"") | _VALUE.matches(r"(?i)^(?:false|no|off|on|true|yes)$") | arg(
    "max_age", "expires").equals(0)
_ANY = method(*_SETTERS).unless(_VALUE.absent)
_BARE_ANSWER = _setting(_BARE) | _ANY.where(HANDED)
_LAX_ANSWER = _setting(_LAX) | _ANY.where(HANDED_BY_STARLETTE)
_OF_FRAMEWORK = _NAME.refers_to(*(
    f"django.conf.settings.{kind}_COOKIE_NAME" for kind in ("CSRF", "LANGUAGE", "SESSION")))


def _is_lax(match: Match, file: File) -> bool:
    """Tell whether the response says SameSite=Lax by itself."""
    function = callee(match.node)
    return any(name.rpartition(".")[0] in _LAX for name in file.names(function, match.scope))


COOKIE = Rule(
    code="SEC500", name="insecure-cookie", cwe=614, severity=MEDIUM, confidence=MEDIUM,
    message="the {cookie} is set without {flags}: pass secure=True, httponly=True and samesite='Lax'",
    when=either(
        outside_tests(either(
            (_ANY | method("add_cookie").unless(_VALUE.absent)).where(surely(_SECURE.equals(False))),
            _ANY.where(surely(_HTTPONLY.equals(False))).unless(_IS_HARMLESS).unless(Test(_is_public)).saying(cwe=1004),
            _ANY.where(_SAMESITE.matches("(?i)^none$")).unless(_IS_HARMLESS).saying(
                "the {cookie} has SameSite=None, so that other sites have it sent along: pass samesite='Lax'",
                cwe=1275, severity=LOW),
            (_BARE_ANSWER.where(_OPENS_A_DOOR) | _OF_TORNADO).where(surely(_without(_SECURE))),
            _ANY.where(Test(_is_of_session)).where(_SECURE.absent),
            _LAX_ANSWER.where(_OPENS_A_DOOR).where(surely(_without(_SECURE))),
            ((_BARE_ANSWER | _LAX_ANSWER).where(_OPENS_A_DOOR) | _OF_TORNADO).where(surely(_without(_HTTPONLY))).unless(
                _NAME.text(_names_token_of_forms) | Test(_is_public)).saying(cwe=1004),
            (_BARE_ANSWER.where(_OPENS_A_DOOR) | _OF_TORNADO).where(surely(_without(_SAMESITE))).saying(
                cwe=1275, severity=LOW),
        )),
        _ANY.where(_without(_SECURE)).unless(_OF_FRAMEWORK).saying(
            severity=LOW, confidence=LOW, profile=AUDIT),
        _ANY.where(_without(_HTTPONLY)).unless(_OF_FRAMEWORK).saying(
            cwe=1004, severity=LOW, confidence=LOW, profile=AUDIT),
        _ANY.where(_without(_SAMESITE)).unless(_OF_FRAMEWORK).unless(Test(_is_lax)).saying(
            cwe=1275, severity=LOW, confidence=LOW, profile=AUDIT),
    ).unless(_GONE).saying(facts=_flags) | outside_tests(Morsels(_is_sensitive)).saying(
        "the {cookie} is made without {flags}: set them, and samesite to 'Lax'")
    | outside_tests(by_hand(_is_sensitive)).saying("the {cookie} is sent without {flags}: add them, and SameSite=Lax"),
    why="""
        Without Secure anyone on the way can read the cookie, without HttpOnly every script in the page
        can, and without SameSite, or with SameSite=None, other sites have it sent along with requests of
        their making.
    """,
    bad=(
        """
        from flask import make_response

        def login(answer, ticket):
            answer.set_cookie("seen", "1", secure=False, httponly=True, samesite="Lax")  # SEC500
            answer.add_cookie("seen", "1", secure=False, httponly=True)  # SEC500
            answer.set_cookie("session", ticket, secure=True, httponly=False, samesite="Lax")  # SEC500
            answer.set_cookie(csrf_name, ticket, secure=True, httponly=False, samesite="Lax")  # SEC500
            answer.set_cookie("session", ticket, secure=True, httponly=True, samesite="None")  # SEC500
            answer.set_cookie("colour", "red", httponly=True, samesite="Lax")  # SEC500
            answer.set_cookie("colour", "red", secure=True, samesite="Lax")  # SEC500
            answer.set_cookie("colour", "red", secure=True, httponly=True)  # SEC500

            answer.set_cookie("colour", "red", secure=True, httponly=False, samesite="Lax")  # SEC500

        def remember(ticket):
            answer = make_response("fine")
            answer.set_cookie("colour", "red")  # SEC500
            answer.set_cookie("colour", "red", secure=True)  # SEC500
            answer.set_cookie("colour", "red", secure=True, httponly=True)  # SEC500
            answer.set_cookie("session", ticket, httponly=True, samesite="Lax")  # SEC500
            answer.set_cookie("session", ticket, secure=True, samesite="Lax")  # SEC500
            answer.set_cookie("session", ticket, secure=True, httponly=True)  # SEC500
            return answer
        """,
        """
        from starlette.responses import Response

        def login(answer: Response, ticket):
            answer.set_cookie("session", ticket, httponly=True)  # SEC500
            answer.set_cookie("colour", "red", httponly=True)  # SEC500
        """,
        """
        from flask.sessions import SessionInterface

        class Sessions(SessionInterface):
            def save_session(self, app, session, response):
                response.set_cookie(app.config["SESSION_COOKIE_NAME"], session.key, httponly=True, samesite="Lax")  # SEC500
                name = self.get_cookie_name(app)
                response.set_cookie(name, session.key, httponly=True, samesite="Lax")  # SEC500
                response.set_cookie(self.get_cookie_name(app), session.key, httponly=True, samesite="Lax")  # SEC500
                response.set_cookie(app.session_cookie_name, session.key, httponly=True, samesite="Lax")  # SEC500
        """,
    ),
    good="""
        from django.conf import settings
        from flask import make_response
        from starlette.responses import Response

        def login(answer, ticket, jar):
            answer.set_cookie("colour", "red", secure=True, httponly=True, samesite="None")
            answer.set_cookie("session", ticket, secure=True, httponly=True, samesite="Lax")
            answer.set_cookie("session", ticket, **cookie_flags)
            answer.set_cookie(app.session_cookie_name, ticket, secure=https, httponly=True, samesite="Lax")
            answer.set_cookie(settings.SESSION_COOKIE_NAME, ticket, secure=https)
            answer.set_cookie(settings.SESSION_COOKIE_NAME, ticket, httponly=True)
            answer.set_cookie("session", "", expires=0)
            answer.set_cookie("session", "gone", max_age=0)
            answer.add_cookie("seen", "1")
            jar.add_cookie({"name": "session"}, secure=False)
            jar.set_cookie(ticket)
            jar.set_cookie(ticket, secure=False, httponly=False, samesite="None")
            answer = make_response("fine")
            answer.set_cookie("session", ticket, secure=True, httponly=True, samesite="Lax")
            return answer

        def starlette_login(answer: Response, ticket):
            answer.set_cookie("session", ticket, secure=True, httponly=True)
    """,
    see=("https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie",
         "https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html#cookies"),
    also=(
        "django/django-secure-set-cookie", "flask/secure-set-cookie", "py/client-exposed-cookie", "py/insecure-cookie",
        "py/samesite-none-cookie", "pyramid/pyramid-set-cookie-httponly-unsafe-default",
        "pyramid/pyramid-set-cookie-httponly-unsafe-value", "pyramid/pyramid-set-cookie-samesite-unsafe-default",
        "pyramid/pyramid-set-cookie-samesite-unsafe-value", "pyramid/pyramid-set-cookie-secure-unsafe-default",
        "pyramid/pyramid-set-cookie-secure-unsafe-value",
    ),
)

_SECURE_SETTINGS = ("CSRF_COOKIE_SECURE", "JWT_COOKIE_SECURE", "REMEMBER_COOKIE_SECURE", "SESSION_COOKIE_SECURE")
_HTTPONLY_SETTINGS = ("REMEMBER_COOKIE_HTTPONLY", "SESSION_COOKIE_HTTPONLY")
_SAMESITE_SETTINGS = ("REMEMBER_COOKIE_SAMESITE", "SESSION_COOKIE_SAMESITE")


@frozen(eq=False, repr=False)
class WeakSettings(Combining):
    """Settings of cookies with a weak value: for audits, where the same file has another one for them."""

    keys: Tuple[str, ...]
    question: Question
    cwe: int
    # Of each key, what sets it, and the calls that do; made once, as matchers are remembered by what they are.
    matchers: Tuple[Tuple[str, Matcher, Matcher], ...] = field(init=False)

    @matchers.default
    def _made(self) -> Tuple[Tuple[str, Matcher, Matcher], ...]:
        return tuple((name, either(setting(name), write(f"*[{name}]")), configured(name, to=self.question)) for name in self.keys)

    @property
    def wanted(self) -> Wanted:
        names = frozenset(self.keys)
        return configured(*self.keys, to=self.question).wanted | Wanted(settings=names, writes=names)

    @property
    def bound(self) -> Bound:
        return configured(*self.keys, to=self.question).bound

    def find(self, file: File) -> Iterator[Match]:
        condition = self.question(written)
        for name, setting_it, configuring in self.matchers:
            places = list(setting_it.find(file))
            verdicts = [condition.judge(match, file) for match in places]
            weak = [match for match, verdict in zip(places, verdicts) if verdict.possible]
            weak += (match for match in configuring.find(file) if match.node not in (place.node for place in places))
            others = [match.scope for match, verdict in zip(places, verdicts) if not verdict.certain]
            for match in weak:
                found = evolve(match, cwe=self.cwe, facts={"name": name})
                # A class of settings takes the place of another one, not of what a function sets.
                beside = [other for other in others if (other.kind == CLASS) == (match.scope.kind == CLASS)]
                yield found if not beside or _is_turned_off_again(match.scope, beside) else evolve(
                    found, confidence=LOW, profile=AUDIT)


# Names of classes with settings for whoever works on the program.
_TRIAL = regex(r"(?i)ci(?![a-z])|debug|demo|dev|docker|e2e|example|local|sample|test")


def _is_turned_off_again(scope: Scope, others: List[Scope]) -> bool:
    """Tell whether a class of settings, not one for trials, turns off what a class is careful of that it derives from."""
    bases = [tail_of(base) for base in getattr(scope.node, "bases", ())] if scope.kind == CLASS else []
    return not _TRIAL.search(getattr(scope.node, "name", "")) and any(
        other.kind == CLASS and getattr(other.node, "name", "") in bases for other in others)


COOKIE_SETTING = Rule(
    code="SEC502", name="insecure-cookie-setting", cwe=614, severity=MEDIUM, confidence=MEDIUM,
    message="{name} has the cookie of a login sent in clear text too: set it to True where the site has TLS",
    when=demoted(either(
        WeakSettings(_SECURE_SETTINGS, lambda value: value.equals(False), 614),
        WeakSettings(_HTTPONLY_SETTINGS, lambda value: value.equals(False), 1004).saying(
            "{name} lets every script read the cookie of a login: set it to True"),
        WeakSettings(_SAMESITE_SETTINGS, lambda value: value.matches("(?i)^none$") | value.equals(False), 1275).saying(
            "{name} has other sites send the cookie of a login along: set it to 'Lax'"),
    ), unless=(unguarded, FOR_PRODUCTION)),
    why="""
        Without Secure the cookie travels in clear text, without HttpOnly every script in the page can
        read it, and with SameSite=None other sites have it sent along with requests of their making. Flask and Django
        set neither Secure by themselves, nor does Flask SameSite.
    """,
    bad=(
        """
        SESSION_COOKIE_SECURE = False  # SEC502
        SESSION_COOKIE_HTTPONLY = False  # SEC502
        SESSION_COOKIE_SAMESITE = "None"  # SEC502
        """,
        """
        def configure(app):
            app.config["SESSION_COOKIE_SECURE"] = False  # SEC502
            if app.debug:
                app.config["REMEMBER_COOKIE_SECURE"] = False  # SEC502
        """,
        """
        from flask import current_app

        current_app.config.update(SESSION_COOKIE_HTTPONLY=False)  # SEC502
        """,
        """
        class DevelopmentConfig:
            SESSION_COOKIE_SECURE = False  # SEC502

        class ProductionConfig:
            SESSION_COOKIE_SECURE = True
        """,
    ),
    good="""
        import os

        SESSION_COOKIE_SECURE = os.environ.get("SHOP_DEBUG") != "1"
        SESSION_COOKIE_HTTPONLY = True
        SESSION_COOKIE_SAMESITE = "Lax"

        def configure(app):
            app.config["REMEMBER_COOKIE_SECURE"] = True
    """,
    see=("https://docs.djangoproject.com/en/stable/ref/settings/#session-cookie-secure",
         "https://flask.palletsprojects.com/en/stable/config/#SESSION_COOKIE_SECURE"),
    also=("flask-misconfiguration-recommended", "django-misconfiguration-recommended", "flask-misconfiguration-jwt"),
)
