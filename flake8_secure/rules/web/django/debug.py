"""Django's debug mode, on for whoever sets nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_secure.api import AUDIT, MEDIUM, Match, Rule, Test, arg, call, either, outside_tests, written
from flake8_secure.match.by_default import always_on, on_by_any_text, unset
from flake8_secure.rules.web.django.settings import production

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def _is_always_on(match: Match, file: File) -> bool:
    return always_on(file.index.written.get(match.node))


def _is_any_text(match: Match, file: File) -> bool:
    return on_by_any_text(file.index.written.get(match.node))


DEBUG = Rule(
    code="SEC420", name="django-debug", cwe=489, severity=MEDIUM, confidence=MEDIUM,
    message="DEBUG shows settings, source and queries to visitors: read it from the environment, off by default",
    when=either(
        production("DEBUG", Test(_is_always_on)).saying(
            "DEBUG is on whatever the environment says, as every text is true: compare it with the one for yes"),
        production("DEBUG", written.equals(True) | unset(written).true),
        production("DEBUG", Test(_is_any_text)).saying(
            "any text in the environment switches DEBUG on, also 0 and False: compare it with the one for yes", profile=AUDIT),
        outside_tests(call("django.conf.settings.configure").where(arg("DEBUG").equals(True))).saying(profile=AUDIT),
    ),
    why="""
        With DEBUG an exception, or an address that does not exist, is answered with source lines, the
        values of variables, settings and the list of all addresses.
    """,
    bad=(
        """
        DEBUG = True  # SEC420
        INSTALLED_APPS = ["shop"]  # SEC423
        ROOT_URLCONF = "shop.urls"
        """,
        """
        INSTALLED_APPS = ["shop"]
        ROOT_URLCONF = "shop.urls"
        if ON_LAPTOP:
            DEBUG = True  # SEC420
        from shop.local_settings import *
        """,
        """
        import os

        DEBUG = os.getenv("SHOP_DEBUG", True)  # SEC420
        INSTALLED_APPS = ["shop"]  # SEC423
        ROOT_URLCONF = "shop.urls"
        """,
        """
        import os

        import environ
        from decouple import config

        env = environ.Env()
        INSTALLED_APPS = ["shop"]  # SEC423
        ROOT_URLCONF = "shop.urls"
        if env("KIND") == "old":
            DEBUG = env.bool("DEBUG", default=True)  # SEC420
        elif env("KIND") == "new":
            DEBUG = config("DEBUG", default="yes", cast=bool)  # SEC420
        elif env("KIND") == "other":
            DEBUG = int(os.environ.get("DEBUG", 1))  # SEC420
        elif env("KIND") == "another":
            DEBUG = not os.environ.get("PRODUCTION")  # SEC420
        else:
            DEBUG = os.getenv("DEBUG", "True").lower() in ("1", "true")  # SEC420
        """,
        """
        import os
        from shop.defaults import *

        INSTALLED_APPS = ["shop"]
        ROOT_URLCONF = "shop.urls"
        if os.environ["KIND"] == "old":
            DEBUG = os.environ.get("DEBUG", False)  # SEC420
        elif os.environ["KIND"] == "new":
            DEBUG = bool(os.getenv("DEBUG"))  # SEC420
        else:
            DEBUG = os.environ["DEBUG"]  # SEC420
        """,
        """
        from django.conf import settings

        settings.configure(DEBUG=True)  # SEC420
        """,
    ),
    good=(
        """
        from django.conf import settings

        settings.configure(DEBUG=False)
        """,
        """
        import os
        from shop.defaults import *

        DEBUG = os.environ.get("SHOP_DEBUG") == "1"
        INSTALLED_APPS = ["shop"]
        ROOT_URLCONF = "shop.urls"
        """,
        """
        import environ
        from shop.defaults import *

        DEBUG = environ.Env().bool("DEBUG")
        INSTALLED_APPS = ["shop"]
        ROOT_URLCONF = "shop.urls"
        """,
        """
        import os

        from decouple import config
        from shop.defaults import *

        INSTALLED_APPS = ["shop"]
        ROOT_URLCONF = "shop.urls"
        if os.environ["KIND"] == "old":
            DEBUG = config("DEBUG", default="False", cast=bool)
        else:
            DEBUG = os.getenv("DEBUG", "False") == "True"
        """,
        """
        DEBUG = True
        PAGE_SIZE = 100
        """,
    ),
    see=("https://docs.djangoproject.com/en/stable/ref/settings/#debug",
         "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#debug"),
    also=("django-misconfiguration-insecure",),
)
