"""Flask: settings written into the source, and those that nobody decided."""

from __future__ import annotations

import ast
from typing import List, Optional

from flake8_secure.api import (
    AUDIT,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    anywhere,
    arg,
    call,
    either,
    imports,
    read,
    setting,
    surely,
    write,
    written,
)
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.lineages import lineage
from flake8_secure.dataflow.values import Local
from flake8_secure.match.by_default import unset
from flake8_secure.match.demoted import demoted
from flake8_secure.match.places import in_no_branch, unguarded
from flake8_secure.match.whole import first, lacking
from flake8_secure.rules.secrets.names import words
from flake8_secure.rules.web.django.modules import FOR_PRODUCTION
from flake8_secure.rules.web.flask.config import configured, decided
from flake8_secure.syntax.scopes import Scope

_FROM_OBJECT = call("flask.Flask().config.from_object")


def _is_taken(match: Match, file: File) -> bool:
    """Tell whether an application takes its configuration from the class, or the module, that a setting stands in."""
    return any(
        in_no_branch(taking, file) and match.scope in _taken(arg("obj", 0).node(taking), taking.scope, file)
        for taking in _FROM_OBJECT.find(file))


def _taken(given: Optional[ast.expr], scope: Scope, file: File) -> List[Scope]:
    """Return the classes whose names an application gets that takes its configuration from *given*, or the module."""
    if isinstance(given, ast.Name) and given.id == "__name__":
        return [scope.module]
    items = () if given is None else file.value(given, scope).items
    taken = items[0].node if len(items) == 1 and isinstance(items[0], Local) else None
    above = [one for _, one in lineage(taken, file)] if isinstance(taken, ast.ClassDef) else []
    return [one for one in above if "DEBUG" in one.bindings][:1]


_DEBUG_SETTINGS = either(
    write("flask.Flask().debug").where(surely(written.true) | unset(written).true),
    configured("DEBUG", to=lambda value: surely(value.true) | unset(value).true),
    configured("ENV", to=lambda value: surely(value.equals("development"))),
    write("os.environ[FLASK_DEBUG]").where(surely(written.equals("1", "true", "True"))),
    write("os.environ[FLASK_ENV]").where(surely(written.equals("development"))),
    setting("DEBUG").where(surely(written.true)).where(anywhere(_FROM_OBJECT) & Test(_is_taken)),
)


def _is_for_production(match: Match, file: File) -> bool:
    """Tell whether a setting stands in a class whose name says that it is the one for production."""
    node = match.scope.node
    return isinstance(node, ast.ClassDef) and not {"prod", "production"}.isdisjoint(words(node.name))


FLASK_DEBUG_SETTING = Rule(
    code="SEC400", name="flask-debug-setting", cwe=489, severity=MEDIUM, confidence=MEDIUM,
    message="Flask's debug mode is switched on in the source: switch it on with `flask run --debug`",
    when=demoted(_DEBUG_SETTINGS, unless=(unguarded, FOR_PRODUCTION))
    | setting("DEBUG").where(Test(_is_for_production)).where(surely(written.equals(True))).saying(
        "debug mode is on in the configuration for production: leave it to the one for development"),
    why="""
        Debug mode shows stack traces, source lines and values to visitors, and the development
        server then runs the Python they send.
    """,
    bad=(
        """
        from flask import Flask, current_app

        app = Flask(__name__)
        app.config.from_prefixed_env()
        app.debug = True  # SEC400
        app.config["DEBUG"] = True  # SEC400
        app.config["ENV"] = "development"  # SEC400
        app.config.update(DEBUG=True)  # SEC400
        app.config.from_mapping({"DEBUG": True})  # SEC400
        current_app.debug = current_app.config["DEBUG"] = 1  # SEC400
        """,
        """
        import os

        from flask import current_app

        current_app.debug = os.environ.get("SHOP_DEBUG", True)  # SEC400
        current_app.config["DEBUG"] = os.environ.get("SHOP_DEBUG", "1") == "1"  # SEC400
        """,
        """
        from flask import Flask

        class Config:
            DEBUG = True  # SEC400

        app = Flask(__name__)
        app.config.from_object(Config)
        """,
        """
        import os

        os.environ["FLASK_DEBUG"] = "1"  # SEC400
        os.environ["FLASK_ENV"] = "development"  # SEC400
        if on_laptop:
            os.environ["FLASK_DEBUG"] = "1"  # SEC400
        """,
        """
        class ProductionConfig:
            DEBUG = True  # SEC400
        """,
    ),
    good=(
        """
        import os

        from flask import current_app

        current_app.debug = False
        current_app.config["DEBUG"] = os.environ.get("SHOP_DEBUG") == "1"
        current_app.config["ENV"] = os.environ["SHOP_ENV"]
        os.environ["FLASK_DEBUG"] = "1" if debugging else "0"
        os.environ["FLASK_ENV"] = "production"
        """,
        """
        class Development:
            DEBUG = True

        class Production:
            DEBUG = False
        """,
    ),
    see=("https://flask.palletsprojects.com/en/stable/config/#debug-mode",),
    also=("flask/avoid_hardcoded_config_DEBUG", "flask/avoid_hardcoded_config_ENV", "flask-misconfiguration-insecure"),
)

_SALTS = (
    "SECURITY_CONFIRM_SALT", "SECURITY_LOGIN_SALT", "SECURITY_PASSWORD_SINGLE_HASH", "SECURITY_REMEMBER_SALT",
    "SECURITY_RESET_SALT",
)

FLASK_FIXED_SETTING = Rule(
    code="SEC401", name="flask-fixed-setting", cwe=547, severity=LOW, profile=AUDIT,
    message="{name} is fixed in the source: read it from the environment or a file",
    when=either(
        configured("DEBUG", to=lambda value: surely(value.equals(False))),
        configured("ENV", to=lambda value: value.satisfies(lambda text: text != "development")),
        configured("TESTING", to=lambda value: value.equals(True, False)),
        configured("FLASK_ENV", "PROPAGATE_EXCEPTIONS", "TEMPLATES_AUTO_RELOAD", *_SALTS, to=lambda value: value.true),
    ),
    why="What differs between development and production should not depend on an edit of the source.",
    bad="""
        from flask import current_app

        current_app.config["DEBUG"] = False  # SEC401
        current_app.config["ENV"] = "production"  # SEC401
        current_app.config["FLASK_ENV"] = "development"  # SEC401
        current_app.config["PROPAGATE_EXCEPTIONS"] = True  # SEC401
        current_app.config["SECURITY_CONFIRM_SALT"] = "confirm"  # SEC401
        current_app.config["SECURITY_LOGIN_SALT"] = "login"  # SEC401
        current_app.config["SECURITY_REMEMBER_SALT"] = "remember"  # SEC401
        current_app.config["SECURITY_RESET_SALT"] = "reset"  # SEC401
        current_app.config["TEMPLATES_AUTO_RELOAD"] = True  # SEC401
        current_app.config["TESTING"] = True  # SEC401
        current_app.config.update(TESTING=False)  # SEC401
        current_app.config.update(SECURITY_PASSWORD_SINGLE_HASH=True)  # SEC401
    """,
    good="""
        import os

        from flask import current_app

        current_app.config["ENV"] = os.environ["SHOP_ENV"]
        current_app.config["PROPAGATE_EXCEPTIONS"] = None
        current_app.config["TESTING"] = os.environ.get("SHOP_TESTING")
        current_app.config.from_prefixed_env()
    """,
    see=("https://flask.palletsprojects.com/en/stable/config/",),
    also=(
        "flask-misconfiguration-static", "flask/avoid_hardcoded_config_DEBUG", "flask/avoid_hardcoded_config_ENV",
        "flask/avoid_hardcoded_config_SECRET_KEY", "flask/avoid_hardcoded_config_TESTING",
    ),
)

_LOADERS = tuple(f"flask.Flask().config.from_{source}" for source in (
    "envvar", "file", "json", "mapping", "object", "prefixed_env", "pyfile"))

# A file that sets or runs the application is the place where these are decided.
_DECIDES = anywhere(either(
    call("flask.Flask().run"), read("flask.Flask().config"), write("flask.Flask().secret_key")))

FLASK_PROTECTION = Rule(
    code="SEC404", name="flask-protection-missing", cwe=1188, severity=LOW, profile=AUDIT,
    message="this application lacks {missing}: set what a deployment needs",
    when=lacking(first(call("flask.Flask").where(_DECIDES).unless(anywhere(call(*_LOADERS)))), {
        "PREFERRED_URL_SCHEME": decided("PREFERRED_URL_SCHEME"),
        "SESSION_COOKIE_SECURE": decided("SESSION_COOKIE_SECURE"),
        "flask-talisman": imports("flask_security", "flask_talisman"),
    }),
    why="""
        Flask sets no headers that protect, and lets its session cookie travel without TLS. Flask-Talisman
        sets the headers; the settings say that the application is behind TLS.
    """,
    bad=(
        """
        from flask import Flask

        app = Flask(__name__)  # SEC404
        other = Flask(__name__)
        app.config["PAGE_SIZE"] = 20
        """,
        """
        import os
        from flask import Flask

        app = Flask(__name__)  # SEC404
        app.secret_key = os.environ["SHOP_KEY"]
        """,
        """
        from flask import Flask
        from flask_talisman import Talisman

        app = Flask(__name__)  # SEC404
        app.config["SESSION_COOKIE_SECURE"] = True
        Talisman(app)
        """,
    ),
    good=(
        """
        from flask import Flask
        from flask_talisman import Talisman

        app = Flask(__name__)
        app.config["PREFERRED_URL_SCHEME"] = "https"
        app.config.update(SESSION_COOKIE_SECURE=True)
        Talisman(app)
        """,
        """
        from flask import Flask

        app = Flask(__name__)
        app.config.from_prefixed_env()
        """,
        """
        from flask import Flask

        app = Flask(__name__)
        """,
    ),
    see=("https://flask.palletsprojects.com/en/stable/web-security/",),
    also=("flask-misconfiguration-recommended", "flask-misconfiguration-controls"),
)

XSS_HEADER = Rule(
    code="SEC405", name="xss-protection-header-off", cwe=693, severity=LOW, confidence=LOW, profile=AUDIT,
    message="X-XSS-Protection is turned off: send a Content-Security-Policy in its place",
    when=write("*[X-XSS-Protection]").where(written.matches(r"^\s*0") | written.equals(0)),
    why="""
        Old browsers have a filter that this header turns off. Turning it off is right where a
        Content-Security-Policy protects; it leaves old browsers bare where none does.
    """,
    bad="""
        def protect(response):
            response.headers["X-XSS-Protection"] = "0"  # SEC405
            response.headers["X-XSS-Protection"] = 0  # SEC405
    """,
    good="""
        def protect(response):
            response.headers["Content-Security-Policy"] = "default-src 'self'"
    """,
    see=("https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-XSS-Protection",),
    also=("flask-misconfiguration-insecure",),
)
