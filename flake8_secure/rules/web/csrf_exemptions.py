"""Views and forms that go without the check for forged requests."""

from __future__ import annotations

import ast

from flake8_secure.api import (
    AUDIT, LOW, MEDIUM, STANDARD, Match, Rule, Test, arg, call, definition, either, keyword, method, read, receiver, reference,
    setting, write, written,
)
from flake8_secure.dataflow.file import File
from flake8_secure.match.base import Combining
from flake8_secure.regex import regex
from flake8_secure.rules.web.overrides import answers_always, is_meta_of, overrides
from flake8_secure.rules.web.visitors import is_view_of_user
from flake8_secure.syntax.nodes import below, callee, tail_of, words
from flake8_secure.syntax.scopes import Scope

_EXEMPT = (
    "django.views.decorators.csrf.csrf_exempt", "flask_seasurf.SeaSurf().exempt", "flask_wtf.CSRFProtect().exempt",
    "flask_wtf.csrf.CSRFProtect().exempt",
)
_PROTECTION = regex(r"(?i)csrf")
# Keywords by which one form goes without the check.
_OFF_FOR_FORM = {"csrf_enabled": arg("csrf_enabled").equals(False), "meta": arg("meta").item("csrf").equals(False)}


def _of_protection(match: Match, file: File) -> bool:
    """Tell whether it is something called after the check, from wherever it is imported, that makes an exemption."""
    return _PROTECTION.search(tail_of(receiver.node(match))) is not None


def _passes_all(function: ast.AST, scope: Scope, file: File) -> bool:
    return overrides(
        function, "check_xsrf_cookie", scope, file, "tornado.web.RequestHandler()",
    ) and answers_always(function, None)


def _is_form(match: Match, file: File) -> bool:
    """Tell whether a setting stands in the class Meta of a form of Flask-WTF."""
    return is_meta_of(match.scope, file, ("flask_wtf.FlaskForm", "flask_wtf.Form"))


# What asks for the session that other sites' forms come with.
_SESSION = frozenset((
    "LoginRequiredMixin", "PermissionRequiredMixin", "UserPassesTestMixin",
    "login_required", "permission_required", "staff_member_required", "superuser_required", "user_passes_test"))


def _is_logged_in(match: Match, file: File) -> bool:
    """Tell whether a view is exempted that wants somebody to be logged in, as another decorator says, or a base class."""
    view = file.parent(match.node, match.scope)
    if isinstance(view, ast.Call) and tail_of(view.func) == "method_decorator":
        view = file.parent(view, match.scope)
    asked = [
        tail_of(callee(part)) for one in getattr(view, "decorator_list", ())
        for part in (one, *(one.args if isinstance(one, ast.Call) and tail_of(one.func) == "method_decorator" else ()))]
    return not _SESSION.isdisjoint((*asked, *map(tail_of, getattr(view, "bases", ()))))


# What changes a record, and what says that somebody shows more than the cookie of a session.
_CHANGING = regex(r"^(?:add|bulk_create|create|delete|remove|save|set|update|update_or_create)$")
_SHOWN = regex(
    r"(?i)api|bearer|hmac|jwt|signature|token|secret|webhook|authenticate|auth(?:orization)?_?header|^x-")


def _is_for_user(match: Match, file: File) -> bool:
    """Tell whether a view is exempted that changes something for `request.user`, whom a cookie alone has shown."""
    view = file.parent(match.node, match.scope)
    body = file.index.by_node.get(view) if view is not None else None
    return view is not None and body is not None and is_view_of_user(view, body, file) and all(
        any(name.startswith("django.") for name in file.names(callee(one), match.scope))
        for one in getattr(view, "decorator_list", ())) and any(
        isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute) and _CHANGING.search(part.func.attr)
        for part in below(view)) and not any(map(_SHOWN.search, words(view)))


_OF_PYRAMID = (call("pyramid.view.view_config") | method("add_view")).where(
    arg("require_csrf").equals(False) | arg("check_origin").equals(False))


def _unchecked(name: str) -> Combining:
    """Match calls of forms that the keyword *name* turns the check off for."""
    return keyword(name, lambda node, scope, file: True).where(_OFF_FOR_FORM[name])


EXEMPT = Rule(
    code="SEC521", name="csrf-exempt", cwe=352, severity=MEDIUM, confidence=LOW, profile=AUDIT,
    message="forged requests reach this: check that it does nothing in the name of who is logged in",
    when=either(
        either(
            (reference(*_EXEMPT) | read("*.exempt").where(Test(_of_protection))).where(Test(_is_logged_in)),
            reference(*_EXEMPT).where(Test(_is_for_user)),
            _OF_PYRAMID.where(arg("permission").text()).unless(arg("request_method").equals("GET", "HEAD")),
        ).saying(
            "forged requests reach this in the name of who is logged in: leave the check on",
            confidence=MEDIUM, profile=STANDARD),
        call(*_EXEMPT),
        reference(*_EXEMPT),
        method("exempt").where(Test(_of_protection)),
        read("*.exempt").where(Test(_of_protection)),
        _unchecked("csrf_enabled"),
        _unchecked("meta"),
        write("*[WTF_CSRF_CHECK_DEFAULT]").where(written.equals(False)).saying(
            "forged requests are only checked where protect() is called: check that this is everywhere"),
        _OF_PYRAMID,
        write("*.csrf_exempt").where(written.equals(True)),
        definition("check_xsrf_cookie", _passes_all),
        setting("csrf").where(written.equals(False)).where(Test(_is_form)),
    ),
    why="An exemption is right for a caller that shows a signature or a token of its own, and for nothing else.",
    bad=(
        """
        from django.views.decorators.csrf import csrf_exempt

        @csrf_exempt  # SEC521
        def notified(request):
            return check(request)

        notified = csrf_exempt(notified)  # SEC521
        notified.csrf_exempt = True  # SEC521
        """,
        """
        from flask_wtf import FlaskForm
        from pyramid.view import view_config
        from tornado.web import RequestHandler

        @view_config(route_name="notified", require_csrf=False)  # SEC521
        def notified(request):
            return check(request)

        def includeme(config):
            config.add_view(notified, require_csrf=False)  # SEC521

        class Notified(RequestHandler):
            def check_xsrf_cookie(self):  # SEC521
                pass

        class SearchForm(FlaskForm):
            class Meta:
                csrf = False  # SEC521
        """,
        """
        from flask_wtf import FlaskForm
        from shop.extensions import csrf

        class SearchForm(FlaskForm):
            pass

        @csrf.exempt  # SEC521
        def search():
            if request.args:
                return SearchForm(request.args, meta={"csrf": False})  # SEC521
            return SearchForm(request.args, csrf_enabled=False)  # SEC521

        def configure(app):
            app.config["WTF_CSRF_CHECK_DEFAULT"] = False  # SEC521
            csrf.exempt(search)  # SEC521
        """,
    ),
    good=(
        """
        from flask_wtf import FlaskForm
        from pyramid.view import view_config
        from tornado.web import RequestHandler

        @view_config(route_name="notified", require_csrf=True)
        def notified(request):
            return check(request)

        def includeme(config):
            config.add_view(notified, require_csrf=True)
            notified.csrf_exempt = False

        class Notified(RequestHandler):
            def check_xsrf_cookie(self):
                check(self.request)

        class Other:
            def check_xsrf_cookie(self):
                pass

        class SearchForm(FlaskForm):
            class Meta:
                csrf = True

        class Other(Form):
            class Meta:
                csrf = False
        """,
        """
        from flask_wtf import FlaskForm
        from shop.extensions import csrf, limiter

        class SearchForm(FlaskForm):
            pass

        @limiter.exempt
        def search():
            if request.args:
                return SearchForm(request.args, meta={"csrf": True}, csrf_enabled=True)
            return SearchForm(request.args)

        def configure(app):
            app.config["WTF_CSRF_CHECK_DEFAULT"] = True
            csrf.init_app(app)
            limiter.exempt(search)
        """,
    ),
    see=("https://docs.djangoproject.com/en/stable/ref/csrf/",
         "https://flask-wtf.readthedocs.io/en/stable/csrf/#exclude-views-from-protection"),
    also=("django/no-csrf-exempt", "py/csrf-protection-disabled", "pyramid/pyramid-csrf-check-disabled",
          "pyramid/pyramid-csrf-origin-check-disabled"),
)
