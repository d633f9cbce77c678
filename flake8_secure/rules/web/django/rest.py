"""Settings of the Django REST framework that let everybody in, as often as they like."""

from __future__ import annotations

from flake8_secure.api import AUDIT, LOW, MEDIUM, Rule, setting, written
from flake8_secure.match.places import unconditional

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

OPEN_API = Rule(
    code="SEC435", name="rest-api-open", cwe=306, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="views of the REST API are open to everyone unless they say otherwise: use IsAuthenticated as the default",
    when=_OPTIONS.where(
        written.item("DEFAULT_PERMISSION_CLASSES").contains("rest_framework.permissions.AllowAny")
        | written.item("DEFAULT_AUTHENTICATION_CLASSES").empty),
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
