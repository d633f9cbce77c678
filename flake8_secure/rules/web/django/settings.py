"""Django settings that give a protection up, or that nobody decided."""

from __future__ import annotations

from typing import Dict, List

from flake8_secure.api import (
    AUDIT,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    anywhere,
    either,
    outside_tests,
    reference,
    setting,
    written,
)
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.values import Const, Contents
from flake8_secure.match.conditions import Condition
from flake8_secure.match.demoted import Demoted, demoted
from flake8_secure.match.places import unconditional
from flake8_secure.match.whole import enumerated, first, lacking
from flake8_secure.rules.web.django.modules import DECIDES, IN_SETTINGS, WHOLE
from flake8_secure.rules.web.unset import unset
from flake8_secure.syntax.names import last

_SETTINGS = "https://docs.djangoproject.com/en/stable/ref/settings/#"


def production(name: str, question: Condition) -> Demoted:
    """Match a setting whose value answers *question*; for audits only, where something else may decide it."""
    return demoted(setting(name).where(question).where(IN_SETTINGS), unless=(question, DECIDES))


def _is_open_by_default(match: Match, file: File) -> bool:
    return unset(file.index.written.get(match.node), match.scope, file) == "*"


ANY_HOST = Rule(
    code="SEC421", name="django-any-host", cwe=644, severity=MEDIUM, confidence=MEDIUM,
    message="ALLOWED_HOSTS lets requests name any host, also in links that Django mails: list your host names",
    when=production("ALLOWED_HOSTS", written.contains("*")) | production("ALLOWED_HOSTS", Test(_is_open_by_default)).saying(
        "ALLOWED_HOSTS lets requests name any host where the environment says nothing: leave out the default", profile=AUDIT),
    why="""
        Django builds absolute links, for example those for a forgotten password, with the host that the
        request names. Who chooses it gets the visitor's token.
    """,
    bad=(
        """
        from shop.defaults import *

        ALLOWED_HOSTS = ["*"]  # SEC421
        INSTALLED_APPS = ["shop"]
        ROOT_URLCONF = "shop.urls"
        """,
        """
        import os

        from shop.defaults import *

        ALLOWED_HOSTS = os.environ.get("SHOP_HOSTS", "*").split(",")  # SEC421
        INSTALLED_APPS = ["shop"]
        ROOT_URLCONF = "shop.urls"
        """,
    ),
    good=(
        """
        from shop.defaults import *

        ALLOWED_HOSTS = ["www.example.com"]
        INSTALLED_APPS = ["shop"]
        ROOT_URLCONF = "shop.urls"
        """,
        """
        ALLOWED_HOSTS = ["*"]
        """,
    ),
    see=(_SETTINGS + "allowed-hosts",),
)

PROTECTION_OFF = Rule(
    code="SEC422", name="django-protection-off", cwe=693, severity=MEDIUM, confidence=MEDIUM,
    message="{name} is set to a value that protects less than the default: leave it out",
    when=either(
        production("SECURE_CONTENT_TYPE_NOSNIFF", written.equals(False)),
        production("X_FRAME_OPTIONS", written.text(lambda text: text.upper() not in ("DENY", "SAMEORIGIN"))),
        production("SECURE_REFERRER_POLICY", written.equals("unsafe-url")),
        production("SECURE_CROSS_ORIGIN_OPENER_POLICY", written.equals("unsafe-none")),
        production("DATA_UPLOAD_MAX_MEMORY_SIZE", written.equals(None)).saying(
            "{name} is off, so that a request may be as large as memory: leave it out", profile=AUDIT),
        outside_tests(reference("django.views.decorators.clickjacking.xframe_options_exempt")).saying(
            "every site may show this page in a frame, and have its visitors click there: name the sites in frame-ancestors",
            severity=LOW, cwe=1021, profile=AUDIT),
    ),
    why="""
        The defaults of Django keep browsers from guessing types, other sites from framing your pages,
        and addresses with their secrets from reaching other sites.
    """,
    bad=("""
        from shop.defaults import *

        INSTALLED_APPS = ["shop"]
        ROOT_URLCONF = "shop.urls"
        SECURE_CONTENT_TYPE_NOSNIFF = False  # SEC422
        SECURE_CROSS_ORIGIN_OPENER_POLICY = "unsafe-none"  # SEC422
        SECURE_REFERRER_POLICY = "unsafe-url"  # SEC422
        X_FRAME_OPTIONS = "ALLOWALL"  # SEC422
        DATA_UPLOAD_MAX_MEMORY_SIZE = None  # SEC422
    """, """
        from django.views.decorators.clickjacking import xframe_options_exempt

        @xframe_options_exempt  # SEC422
        def map_of_shops(request):
            return render(request, "map.html")
    """),
    good=(
        """
        from shop.defaults import *

        INSTALLED_APPS = ["shop"]
        ROOT_URLCONF = "shop.urls"
        SECURE_CONTENT_TYPE_NOSNIFF = True
        SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin-allow-popups"
        SECURE_REFERRER_POLICY = "same-origin"
        X_FRAME_OPTIONS = "SAMEORIGIN"
        DATA_UPLOAD_MAX_MEMORY_SIZE = 10_000_000
        """,
        """
        SECURE_CONTENT_TYPE_NOSNIFF = False
        SECURE_CROSS_ORIGIN_OPENER_POLICY = "unsafe-none"
        SECURE_REFERRER_POLICY = "unsafe-url"
        X_FRAME_OPTIONS = "ALLOWALL"
        """,
    ),
    see=("https://docs.djangoproject.com/en/stable/topics/security/",),
)

# What a deployment decides, the more important first.
_DEPLOYED = (
    "ALLOWED_HOSTS",
    "SECURE_SSL_REDIRECT",
    "SESSION_COOKIE_SECURE",
    "CSRF_COOKIE_SECURE",
    "SECURE_HSTS_SECONDS",
    "SECURE_HSTS_INCLUDE_SUBDOMAINS",
    "SECURE_HSTS_PRELOAD",
    "CSRF_TRUSTED_ORIGINS",
    "CSRF_USE_SESSIONS",
    "CSRF_COOKIE_DOMAIN",
    "SESSION_COOKIE_DOMAIN",
    "SECURE_CONTENT_TYPE_NOSNIFF",
    "SECURE_REDIRECT_EXEMPT",
    "AUTHENTICATION_BACKENDS",
    "DATA_UPLOAD_MAX_MEMORY_SIZE",
    "DATA_UPLOAD_MAX_NUMBER_FIELDS",
    "FILE_UPLOAD_MAX_MEMORY_SIZE",
)

UNDECIDED = Rule(
    code="SEC423", name="django-settings-undecided", cwe=1188, severity=LOW, confidence=LOW, profile=AUDIT,
    message="settings are left at their defaults: decide on {missing}",
    when=lacking(
        first(setting("INSTALLED_APPS").where(WHOLE)), {name: setting(name) for name in _DEPLOYED}),
    why="""
        Some defaults of Django suit development: cookies travel without TLS, and nothing sends
        visitors to https. Decide each for the deployment; `manage.py check --deploy` helps.
    """,
    bad="""
        INSTALLED_APPS = ["shop"]  # SEC423
        ROOT_URLCONF = "shop.urls"
        SESSION_COOKIE_SECURE = True
    """,
    good=(
        "\n        ".join((
            "",
            "import os",
            "",
            'INSTALLED_APPS = ["shop"]',
            'ROOT_URLCONF = "shop.urls"',
            *(f'{name} = os.environ["{name}"]' for name in _DEPLOYED),
            "",
        )),
        """
        INSTALLED_APPS = ["shop"]
        """,
    ),
    see=("https://docs.djangoproject.com/en/stable/howto/deployment/checklist/",),
    also=("django-misconfiguration-recommended",),
)

_MIDDLEWARE = ("django.middleware.clickjacking.XFrameOptionsMiddleware", "django.middleware.security.SecurityMiddleware")


def listed(match: Match, file: File) -> List[str]:
    """Return the middleware that a setting surely lists; nothing where some of it is not known."""
    value = written.value(match, file)
    names: List[str] = []
    for item in value.items:
        if value.unknown or not isinstance(item, Contents) or item.rest is not None:
            return []
        for _, held in item.entries:
            if held.unknown or not all(isinstance(part, Const) for part in held.items):
                return []
            names.extend(str(name) for name in held.constants)
    return names


def _missing(match: Match, file: File) -> Dict[str, str]:
    names = listed(match, file)
    missing = [last(name) for name in _MIDDLEWARE if name not in names] if names else []
    return {"missing": enumerated(missing)} if missing else {}


NO_MIDDLEWARE = Rule(
    code="SEC424", name="django-middleware-missing", cwe=693, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="the middleware lacks {missing}: add what sends the headers that protect visitors",
    when=setting("MIDDLEWARE", "MIDDLEWARE_CLASSES").where(IN_SETTINGS).naming(_missing),
    why="Without them no header forbids frames, guessed types and connections without TLS.",
    bad="""
        from shop.defaults import *

        MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]  # SEC424
        ROOT_URLCONF = "shop.urls"
        INSTALLED_APPS = ["shop"]
    """,
    good=(
        """
        from shop.defaults import *

        MIDDLEWARE = [
            "django.middleware.security.SecurityMiddleware",
            "django.middleware.clickjacking.XFrameOptionsMiddleware",
        ]
        ROOT_URLCONF = "shop.urls"
        INSTALLED_APPS = ["shop"]
        """,
        """
        from shop.defaults import *

        MIDDLEWARE = [*SHOP_MIDDLEWARE, "django.middleware.common.CommonMiddleware"]
        ROOT_URLCONF = "shop.urls"
        INSTALLED_APPS = ["shop"]
        """,
        """
        MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
        """,
    ),
    see=("https://docs.djangoproject.com/en/stable/ref/middleware/#module-django.middleware.security",
         "https://docs.djangoproject.com/en/stable/ref/clickjacking/"),
    also=("django-sec-recommended",),
)

DEBUG_TOOLS = Rule(
    code="SEC425", name="django-debug-tools", cwe=489, severity=LOW, profile=AUDIT,
    message="{name} is for debugging: set it in settings of the development only",
    when=either(
        setting("DEBUG_TOOLBAR_CONFIG").where(unconditional),
        setting("INTERNAL_IPS").where(unconditional).where(written.item(0).constant),
        setting("DEBUG_PROPAGATE_EXCEPTIONS").where(unconditional).where(written.equals(True)),
    ),
    why="What these show helps an attacker as much as the developer.",
    bad="""
        DEBUG_PROPAGATE_EXCEPTIONS = True  # SEC425
        DEBUG_TOOLBAR_CONFIG = {"SHOW_COLLAPSED": True}  # SEC425
        INTERNAL_IPS = ["127.0.0.1"]  # SEC425
    """,
    good=(
        """
        DEBUG_PROPAGATE_EXCEPTIONS = False
        INTERNAL_IPS = []
        """,
        """
        if DEBUG:
            DEBUG_PROPAGATE_EXCEPTIONS = True
            DEBUG_TOOLBAR_CONFIG = {"SHOW_COLLAPSED": True}
            INTERNAL_IPS = ["127.0.0.1"]
        """,
    ),
    see=("https://django-debug-toolbar.readthedocs.io/en/latest/installation.html",
         _SETTINGS + "internal-ips", _SETTINGS + "debug-propagate-exceptions"),
    also=("django-sec-recommended", "django-misconfiguration-insecure", "django-misconfiguration-static"),
)

MAIL_WITHOUT_TLS = Rule(
    code="SEC426", name="django-mail-without-tls", cwe=319, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="mail and the password of its server travel without TLS: set EMAIL_USE_TLS to True",
    when=first(setting("EMAIL_USE_SSL", "EMAIL_USE_TLS").where(unconditional).unless(
        anywhere(setting("EMAIL_USE_SSL", "EMAIL_USE_TLS").unless(written.equals(False))))),
    why="Links to reset passwords are in these mails, and anyone on the way can read them.",
    bad="""
        EMAIL_USE_TLS = False  # SEC426
        EMAIL_USE_SSL = False
    """,
    good=(
        """
        EMAIL_USE_SSL = True
        EMAIL_USE_TLS = False
        """,
        """
        if ON_LAPTOP:
            EMAIL_USE_TLS = False
        """,
    ),
    see=(_SETTINGS + "email-use-tls",),
    also=("django-misconfiguration-static",),
)
