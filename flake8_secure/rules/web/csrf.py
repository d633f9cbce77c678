"""Requests that other sites send in a visitor's name, where the check against them is off."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import (
    AUDIT, HIGH, LOW, MEDIUM, Match, Rule, Test, anywhere, arg, call, definition, either, method, nowhere, outside_tests,
    reference, setting, surely, write, written,
)
from flake8_secure.match.demoted import demoted
from flake8_secure.match.places import unguarded
from flake8_secure.rules.web.django.modules import DECIDES, IN_SETTINGS, for_development
from flake8_secure.rules.web.django.settings import listed
from flake8_secure.rules.web.flask.config import configured
from flake8_secure.rules.web.overrides import answers_always, overrides
from flake8_secure.syntax.scopes import ASSIGN, CLASS, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_OFF = "WTF_CSRF_ENABLED"
_FOR_USE = nowhere(configured("TESTING", to=lambda value: value.equals(True)))


def _is_test_class(match: Match, file: File) -> bool:
    """Tell whether a setting stands among settings for tests, or in a class of settings for development."""
    testing = match.scope.bindings.get("TESTING", ())
    return match.scope.kind == CLASS and for_development(match, file) or any(
        getattr(value, "value", ...) is not False for kind, value, _, _ in testing if kind == ASSIGN)


_FLASK = either(
    write(f"*[{_OFF}]", f"*.{_OFF}", "*[JWT_COOKIE_CSRF_PROTECT]").where(surely(written.equals(False))),
    setting(_OFF, "JWT_COOKIE_CSRF_PROTECT").where(surely(written.equals(False))).unless(Test(_is_test_class)),
    call("flask.Flask().config.from_mapping", "flask.Flask().config.update").where(
        arg(_OFF).equals(False) | arg("mapping", 0).item(_OFF).equals(False)).unless(arg("TESTING").equals(True)),
)


def _lacks_the_check(match: Match, file: File) -> bool:
    """Tell whether requests carry a session, and no middleware checks where they come from."""
    names = [name.lower() for name in listed(match, file)]
    return any("sessionmiddleware" in name or "authenticationmiddleware" in name for name in names) and not any(
        "csrf" in name for name in names)


_PROTECTED_BY_HAND = anywhere(
    reference("django.views.decorators.csrf.csrf_protect") | call("django.views.decorators.csrf.csrf_protect"))
_MIDDLEWARE = demoted(
    setting("MIDDLEWARE", "MIDDLEWARE_CLASSES").where(Test(_lacks_the_check)).where(IN_SETTINGS), unless=(DECIDES,))


def _drops_the_check(function: ast.AST, scope: Scope, file: File) -> bool:
    return overrides(
        function, "enforce_csrf", scope, file, "rest_framework.authentication.SessionAuthentication()",
    ) and answers_always(function, None)


# Routes of those who have logged in, by default; requests of JSON are not checked anyway.
_ODOO = call("odoo.http.route", "openerp.http.route").where(arg("auth", default="user").equals("user")).unless(
    arg("type").equals("json", "jsonrpc"))

DISABLED = Rule(
    code="SEC520", name="csrf-disabled", cwe=352, severity=HIGH, confidence=MEDIUM,
    message="the check against forged requests is off: turn it on, so that other sites cannot act for your visitors",
    when=either(
        demoted(_FLASK, unless=(unguarded, _FOR_USE)),
        _MIDDLEWARE.unless(_PROTECTED_BY_HAND).saying(
            "no middleware checks for forged requests: add django.middleware.csrf.CsrfViewMiddleware"),
        outside_tests(definition("enforce_csrf", _drops_the_check)).saying(
            "sessions log in here without a check for forged requests: take TokenAuthentication, or keep the check"),
        outside_tests(write("*._dont_enforce_csrf_checks").where(surely(written.equals(True)))).saying(
            "Django takes this request without a check whether it was forged: leave that on, and exempt single views"),
        outside_tests(method("set_default_csrf_options").where(
            arg("require_csrf", 0).equals(False) | arg("check_origin", 4).equals(False))),
        outside_tests(_ODOO.where(arg("csrf").equals(False))).saying(severity=MEDIUM),
        outside_tests(call("tornado.web.Application").where(arg("xsrf_cookies").equals(False))).saying(severity=MEDIUM),
        outside_tests(write("*[xsrf_cookies]").where(written.equals(False))).saying(severity=MEDIUM),
        call("tornado.web.Application").where(arg("xsrf_cookies").absent).saying(
            "xsrf_cookies is not set, so forged requests pass: set it to True",
            severity=LOW, confidence=LOW, profile=AUDIT),
    ),
    why="""
        Browsers send cookies along with every request to a site, also with those that another site's page
        makes. Without a token, or a look at the origin, the server takes them for the visitor's own.
    """,
    bad=(
        """
        def configure(app):
            app.config["WTF_CSRF_ENABLED"] = False  # SEC520
            if app.debug:
                app.config["WTF_CSRF_ENABLED"] = False  # SEC520
            settings.WTF_CSRF_ENABLED = False  # SEC520
        """,
        """
        from flask import current_app

        current_app.config["TESTING"] = True  # SEC401
        current_app.config["WTF_CSRF_ENABLED"] = False  # SEC520
        """,
        """
        class Mobile:
            def process_request(self, request):
                request._dont_enforce_csrf_checks = True  # SEC520
                request._dont_enforce_csrf_checks = not self.enforces
        """,
        """
        from flask import current_app

        JWT_COOKIE_CSRF_PROTECT = False  # SEC520
        current_app.config.update(WTF_CSRF_ENABLED=False)  # SEC520
        current_app.config.from_mapping({"WTF_CSRF_ENABLED": False})  # SEC520
        """,
        """
        from shop.defaults import *

        INSTALLED_APPS = ["shop"]
        MIDDLEWARE = [  # SEC520
            "django.middleware.clickjacking.XFrameOptionsMiddleware",
            "django.middleware.security.SecurityMiddleware",
            "django.contrib.sessions.middleware.SessionMiddleware",
        ]
        """,
        """
        from shop.defaults import *

        INSTALLED_APPS = ["shop"]
        MIDDLEWARE_CLASSES = [  # SEC520
            "django.middleware.clickjacking.XFrameOptionsMiddleware",
            "django.middleware.security.SecurityMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
        ]
        """,
        """
        import flask
        from rest_framework.authentication import SessionAuthentication

        def configure(app: flask.Flask):
            app.config.update(TESTING=True, WTF_CSRF_ENABLED=False)  # SEC401

        class WithoutCheck(SessionAuthentication):
            def enforce_csrf(self, request):  # SEC520
                return
        """,
        """
        from odoo import http

        class Orders(http.Controller):
            @http.route("/orders", type="http", csrf=False)  # SEC520
            def orders(self):
                pass

            @http.route("/hook", type="http", auth="public", csrf=False)
            def hook(self):
                pass

            @http.route("/data", type="json", csrf=False)
            def data(self):
                pass

            @http.route("/pages", type="http")
            def pages(self):
                pass
        """,
        """
        TESTING = False
        WTF_CSRF_ENABLED = False  # SEC520

        class Settings:
            TESTING = False
            WTF_CSRF_ENABLED = False  # SEC520
        """,
        """
        from tornado.web import Application

        def includeme(config):
            config.set_default_csrf_options(require_csrf=False)  # SEC520
            config.set_default_csrf_options(check_origin=False)  # SEC520

        app = Application(routes, xsrf_cookies=False)  # SEC520
        app.settings["xsrf_cookies"] = False  # SEC520
        app = Application(routes)  # SEC520
        """,
    ),
    good=(
        """
        WTF_CSRF_ENABLED = True

        class TestSettings:
            WTF_CSRF_ENABLED = False

        class Settings:
            TESTING = True
            WTF_CSRF_ENABLED = False

        class DevelopmentSettings:
            WTF_CSRF_ENABLED = False

        def configure(app):
            app.config["WTF_CSRF_ENABLED"] = True
            app.config["WTF_CSRF_ENABLED"] = True if careful else False
        """,
        """
        LOGIN_DISABLED = True
        TESTING = True
        WTF_CSRF_ENABLED = False
        """,
        """
        import flask

        def configure(app: flask.Flask):
            app.config.update(WTF_CSRF_ENABLED=True)

        MIDDLEWARE = [
            "django.contrib.sessions.middleware.SessionMiddleware",
        ]
        """,
        """
        from shop.defaults import *

        INSTALLED_APPS = ["shop"]
        MIDDLEWARE = [
            "django.middleware.clickjacking.XFrameOptionsMiddleware",
            "django.middleware.security.SecurityMiddleware",
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.middleware.csrf.CsrfViewMiddleware",
        ]
        """,
        """
        from django.views.decorators.csrf import csrf_protect
        from shop.defaults import *

        INSTALLED_APPS = ["shop"]
        MIDDLEWARE = [
            "django.middleware.clickjacking.XFrameOptionsMiddleware",
            "django.middleware.security.SecurityMiddleware",
            "django.contrib.sessions.middleware.SessionMiddleware",
        ]
        view = csrf_protect(view)
        """,
        """
        from rest_framework.authentication import SessionAuthentication
        from tornado.web import Application

        class WithCheck(SessionAuthentication):
            def enforce_csrf(self, request):
                return check(request)

        class Unrelated:
            def enforce_csrf(self, request):
                return

        def includeme(config):
            config.set_default_csrf_options(require_csrf=True)

        app = Application(routes, xsrf_cookies=True)
        app.settings["xsrf_cookies"] = True
        """,
    ),
    see=("https://flask-wtf.readthedocs.io/en/stable/csrf/", "https://docs.djangoproject.com/en/stable/howto/csrf/",
         "https://docs.pylonsproject.org/projects/pyramid/en/latest/narr/security.html",
         "https://www.tornadoweb.org/en/stable/guide/security.html#cross-site-request-forgery-protection"),
    also=("flask/flask-wtf-csrf-disabled", "py/csrf-protection-disabled", "py/django-csrf", "django-sec-recommended",
          "pyramid/pyramid-csrf-check-disabled-globally", "pyramid/pyramid-csrf-origin-check-disabled-globally"),
)
