"""Passwords of users that anyone could guess, and logins that are switched off."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional

from flake8_secure.api import (
    AUDIT,
    HIGH,
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
    method,
    outside_tests,
    receiver,
    setting,
    surely,
    written,
)
from flake8_secure.match.args import Argument
from flake8_secure.match.facts import facts
from flake8_secure.match.uses import reads
from flake8_secure.rules.web.django.modules import IN_SETTINGS
from flake8_secure.rules.web.flask.config import configured
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import FUNCTIONS, default_of
from flake8_secure.syntax.nodes import mentions, tail_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, PARAMETER, Binding, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_PASSWORD = arg("raw_password", 0)
_SETS = method("set_password")
_CREATES = method("acreate_superuser", "acreate_user", "create_superuser", "create_user")
_MANAGERS = frozenset(("_base_manager", "_default_manager", "objects"))
_OF_NEW = arg("password")
_HASHES = call("django.contrib.auth.hashers.make_password")
_HASHED = arg("password", 0)


def _calls_in_function(match: Match, file: File, name: str) -> bool:
    return any(scope is match.scope for _, scope in file.index.calls.get(name, ()))


def _is_validated(match: Match, file: File) -> bool:
    return _calls_in_function(match, file, "validate_password")


def _is_saved(match: Match, file: File) -> bool:
    return _calls_in_function(match, file, "save")


_VALIDATED = Test(_is_validated)
# Has the walk keep the calls that the tests above look for.
_SAVES = anywhere(method("save", "validate_password"))

NOT_VALIDATED = Rule(
    code="SEC550", name="password-not-validated", cwe=521, severity=LOW, confidence=LOW, profile=AUDIT,
    message="set_password() takes any password: call validate_password() before it",
    when=either(
        _SETS.where(_SAVES).where(Test(_is_saved)),
        _CREATES.where(_OF_NEW.tainted).saying("create_user() takes any password: call validate_password() before it"),
    ).where(anywhere(imports("django"))).unless(_VALIDATED),
    why="AUTH_PASSWORD_VALIDATORS apply to Django's own forms; `set_password()` itself checks nothing.",
    bad="""
        from django.contrib.auth import get_user_model

        def change(user, password):
            user.set_password(password)  # SEC550
            user.save()
    """,
    good=(
        """
        from django.contrib.auth.password_validation import validate_password

        def change(user, password):
            validate_password(password, user)
            user.set_password(password)
            user.save()

        def spend_time(user, password):
            user.set_password(password)
        """,
        """
        def change(safe, password):
            safe.set_password(password)
            safe.save()
        """,
    ),
    see=("https://docs.djangoproject.com/en/stable/topics/auth/passwords/#integrating-validation",),
    also=("django/unvalidated-password",),
)


# What an empty text is told from others by: `if not password:`, `password != ""`.
_ASKING = (ast.Assert, ast.BoolOp, ast.Compare, ast.If, ast.UnaryOp)


def _is_empty(node: Optional[ast.AST]) -> bool:
    return isinstance(node, ast.Constant) and node.value == ""


def _may_be_empty(password: Argument) -> Test:
    """Ask whether *password* is a parameter, or an item of a request, whose default is empty, and nobody asks for that."""
    return Test(lambda match, file: _is_empty_by_default(password.node(match), match, file))


def _is_empty_by_default(password: Optional[ast.AST], match: Match, file: File) -> bool:
    if isinstance(password, ast.BoolOp):
        return isinstance(password.op, ast.Or) and _is_empty(password.values[-1])  # `word or ""`
    if isinstance(password, ast.Call) and _reads_empty(password):
        return not any(
            _is_asked_for(read, match.scope, file) for read in file.nodes_of(ast.Call, match.scope)
            if read is not password and tail_of(read.func) == "get"
            and text_of(argument_of(read, 0)) == text_of(password.args[0]))
    found = match.scope.find(password.id) if isinstance(password, ast.Name) else None
    if found is None or not isinstance(password, ast.Name):
        return False
    asked = any(
        read.lineno <= password.lineno and _is_asked_for(read, found[0], file)
        for read in reads(found[0], file).get(password.id, ()) if isinstance(read, ast.Name))
    asked = asked or any(mentions(fact.test, (password.id,)) for fact in facts(match.node, match.scope, file))
    return not asked and any(_defaults_to_empty(binding, found[0].node) for binding in found[1])


def _is_asked_for(read: ast.AST, scope: Scope, file: File) -> bool:
    return isinstance(file.parent(read, scope), _ASKING)


def _defaults_to_empty(binding: Binding, function: ast.AST) -> bool:
    kind, node = binding[:2]
    if kind == PARAMETER and isinstance(function, FUNCTIONS):
        return _is_empty(default_of(node, function))
    return kind == ASSIGN and _reads_empty(node)


def _reads_empty(node: Optional[ast.AST]) -> bool:
    """Tell whether *node* reads an item, and takes an empty text where there is none: `data.get("password", "")`."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get" and len(
        node.args) == 2 and _is_empty(node.args[1])


def _is_of_nobody(match: Match, file: File) -> bool:
    """Tell whether the user is made in the call itself, and gone after it: only time is spent."""
    return isinstance(receiver.node(match), ast.Call)


def _is_of_manager(match: Match, file: File) -> bool:
    """Tell whether what makes the user reads as a manager of Django: other libraries have methods of these names."""
    return tail_of(receiver.node(match)) in _MANAGERS


_IN_DJANGO = anywhere(imports("django")) | Test(_is_of_manager)

EMPTY_PASSWORD = Rule(
    code="SEC551", name="empty-password", cwe=521, severity=MEDIUM, confidence=MEDIUM,
    message="the empty text is a password that logs in: take None, which makes a password that never does",
    when=outside_tests(either(
        _SETS.where(surely(_PASSWORD.equals(""))).unless(Test(_is_of_nobody)),
        _SETS.where(_may_be_empty(_PASSWORD)).where(_SAVES).unless(_VALIDATED),
        _CREATES.where(surely(_OF_NEW.equals(""))).where(_IN_DJANGO),
        _CREATES.where(_may_be_empty(_OF_NEW)).where(_IN_DJANGO).unless(_VALIDATED),
        _HASHES.where(surely(_HASHED.equals("")) | _may_be_empty(_HASHED)).unless(_VALIDATED),
    )),
    why="`set_password(None)` makes an account that no password opens; `set_password(\"\")` one that everybody opens.",
    bad=("""
        def reset(user):
            user.set_password("")  # SEC551
            User.objects.create_user("ann", password="")  # S106 SEC551

        def create(self, email, word=""):
            user = self.model(email=email)
            user.set_password(word)  # SEC551
            user.save()

        def replace(user, word=None):
            user.set_password(word or "")  # SEC551

        def change(user, data, *, word=""):
            user.set_password(word)  # SEC551
            password = data.get("password", "")
            user.set_password(password)  # SEC551
        """, """
        from django.contrib.auth import get_user_model

        users = get_user_model()._default_manager.db_manager("second")
        users.create_user("ann", password="")  # S106 SEC551
    """),
    good="""
        def reset(user):
            user.set_password(None)
            users.create_user("ann", password=None)

        def replace(user, word):
            user.set_password(word or new_word())

        def spend_time():
            User().set_password("")

        def change(user, data):
            word = data.get("word", "")
            if word and data.get("again") == word:
                user.set_password(word)

        def choose(user, word=""):
            if not word:
                raise ValueError
            user.set_password(word)

        def create(self, email, password=None):
            user = self.model(email=email)
            user.set_password(password)
            user.save()

        def change(user, data):
            password = data.get("password", "")
            validate_password(password, user)
            user.set_password(password)
    """,
    see=("https://docs.djangoproject.com/en/stable/ref/contrib/auth/#django.contrib.auth.models.User.set_password",),
    also=("django/password-empty-string", "django/use-none-for-password-default"),
)

NO_VALIDATORS = Rule(
    code="SEC553", name="no-password-validators", cwe=521, severity=LOW, profile=AUDIT,
    message="no rule keeps users from choosing 12345: list validators in AUTH_PASSWORD_VALIDATORS",
    when=setting("AUTH_PASSWORD_VALIDATORS").where(IN_SETTINGS).where(written.empty),
    why="Most passwords that people choose freely stand in lists that attackers try first.",
    bad="""
        from shop.defaults import *

        AUTH_PASSWORD_VALIDATORS = []  # SEC553
        INSTALLED_APPS = ["shop"]
        ROOT_URLCONF = "shop.urls"
    """,
    good=(
        """
        from shop.defaults import *

        AUTH_PASSWORD_VALIDATORS = [
            {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
        ]
        INSTALLED_APPS = ["shop"]
        ROOT_URLCONF = "shop.urls"
        """,
        """
        AUTH_PASSWORD_VALIDATORS = []
        """,
    ),
    see=("https://docs.djangoproject.com/en/stable/topics/auth/passwords/#password-validation",),
)

LOGIN_DISABLED = Rule(
    code="SEC554", name="flask-login-disabled", cwe=306, severity=HIGH, confidence=MEDIUM,
    message="LOGIN_DISABLED opens every view that @login_required protects: leave it to the tests",
    when=outside_tests(configured("LOGIN_DISABLED", to=lambda value: value.equals(True))),
    why="With this setting Flask-Login lets everyone pass.",
    bad="""
        from flask import current_app

        current_app.config["LOGIN_DISABLED"] = True  # SEC554
        current_app.config.update(LOGIN_DISABLED=True)  # SEC554
    """,
    good="""
        from flask import current_app

        current_app.config["LOGIN_DISABLED"] = False
        current_app.config.update(LOGIN_DISABLED=False)
    """,
    see=("https://flask-login.readthedocs.io/en/latest/#protecting-views",),
)
