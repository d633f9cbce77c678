"""Settings of the Django REST framework that let everybody in, as often as they like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, call, either, outside_tests, setting, written
from flake8_secure.dataflow.values import Contents, Possibility, Ref
from flake8_secure.match.args import ValueTest
from flake8_secure.match.places import unconditional
from flake8_secure.syntax.nodes import callee, tail_of, words

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_OPTIONS = setting("REST_FRAMEWORK").where(unconditional)

NO_THROTTLE = Rule(
    code="SEC434", name="rest-api-without-throttle", cwe=770, severity=LOW, profile=AUDIT,
    message="the REST API takes any number of requests: set DEFAULT_THROTTLE_CLASSES and DEFAULT_THROTTLE_RATES",
    when=_OPTIONS.where(written.item("DEFAULT_THROTTLE_RATES").absent),
    why="Without a limit a client can guess passwords and codes, and use up the server, as fast as it can send.",
    bad="""
        REST_FRAMEWORK = {"PAGE_SIZE": 10}  # SEC434
    """,
    good=(
        """
        REST_FRAMEWORK = {
            "DEFAULT_THROTTLE_CLASSES": ["rest_framework.throttling.AnonRateThrottle"],
            "DEFAULT_THROTTLE_RATES": {"anon": "100/day"},
            "PAGE_SIZE": 20,
        }
        """,
        """
        if ON_LAPTOP:
            REST_FRAMEWORK = {}
        """,
    ),
    see=("https://www.django-rest-framework.org/api-guide/throttling/",),
    also=("django/missing-throttle-config",),
)

_EVERYBODY = "rest_framework.permissions.AllowAny"
# What changes or deletes what is there: methods of views, and classes of views that have them.
_CHANGING = frozenset(("delete", "destroy", "partial_update", "patch", "put", "update"))
_CHANGING_VIEWS = frozenset((
    "DestroyAPIView", "ModelViewSet", "RetrieveDestroyAPIView", "RetrieveUpdateAPIView", "RetrieveUpdateDestroyAPIView",
    "UpdateAPIView",
))


def _lets_all_in(item: Possibility) -> bool:
    return isinstance(item, Contents) and item.rest is None and all(
        isinstance(held, Ref) and held.name == _EVERYBODY for _, value in item.entries for held in value.items)


def _is_of_changing_view(match: Match, file: File) -> bool:
    """Tell whether the class of a view of the REST framework changes or deletes, and asks nobody else who may."""
    scope = match.scope
    bases = [base for base in getattr(scope.node, "bases", ()) if "django.views.View" in file.names(base, scope)]
    return bool(bases) and "get_permissions" not in scope.children and (
        not _CHANGING.isdisjoint(scope.children) or any(tail_of(base) in _CHANGING_VIEWS for base in bases))


def _is_on_changing_view(match: Match, file: File) -> bool:
    """Tell whether the decorator stands on a view that takes requests to change or delete."""
    decorators = getattr(file.parent(match.node, match.scope), "decorator_list", ())
    return any(
        tail_of(callee(one)) == "api_view" and not _CHANGING.isdisjoint(word.lower() for word in words(one))
        for one in decorators)


OPEN_API = Rule(
    code="SEC435", name="rest-api-open", cwe=306, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="views of the REST API are open to everyone unless they say otherwise: use IsAuthenticated as the default",
    when=either(
        _OPTIONS.where(
            written.item("DEFAULT_PERMISSION_CLASSES").contains(_EVERYBODY)
            | written.item("DEFAULT_AUTHENTICATION_CLASSES").empty),
        outside_tests(either(
            setting("permission_classes").where(ValueTest(written, _lets_all_in)).where(Test(_is_of_changing_view)),
            call("rest_framework.decorators.permission_classes").where(
                ValueTest(arg("permission_classes", 0), _lets_all_in)).where(Test(_is_on_changing_view)),
        )).saying("everyone may change or delete what this view has: say who, for example with IsAuthenticated"),
    ),
    why="A view that forgets its permissions should be closed, not open.",
    bad=(
        """
        REST_FRAMEWORK = {  # SEC435
            "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"],
            "DEFAULT_THROTTLE_RATES": {"anon": "50/day"},
        }
        """,
        """
        REST_FRAMEWORK = {  # SEC435
            "DEFAULT_AUTHENTICATION_CLASSES": [],
            "DEFAULT_THROTTLE_RATES": {"anon": "30/day"},
        }
        """,
        """
        from rest_framework.permissions import AllowAny
        from rest_framework.viewsets import ModelViewSet

        class Orders(ModelViewSet):
            permission_classes = [AllowAny]  # SEC435
        """,
    ),
    good="""
        REST_FRAMEWORK = {
            "DEFAULT_AUTHENTICATION_CLASSES": ["rest_framework.authentication.SessionAuthentication"],
            "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
            "DEFAULT_THROTTLE_RATES": {"anon": "100/day"},
        }
        if ON_LAPTOP:
            REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"]}
            REST_FRAMEWORK = {"DEFAULT_AUTHENTICATION_CLASSES": []}
    """,
    see=("https://www.django-rest-framework.org/api-guide/permissions/#setting-the-permission-policy",),
)
