"""Secrets that are written where others read them: to logs and to the terminal."""

from __future__ import annotations

import ast
from typing import Dict, FrozenSet, Tuple, Type

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, outside_tests
from flake8_secure.dataflow.file import File
from flake8_secure.match.places import nesting
from flake8_secure.match.texts import HOLE, Built
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.caught import told_by_caught
from flake8_secure.rules.secrets.dictionaries import (
    FORMS, SENT, is_all_of_request, is_form_with_password, secret_in, shown_whole,
)
from flake8_secure.rules.secrets.holders import has_a_secret, is_about_a_secret
from flake8_secure.rules.secrets.instances import secret_shown, showing
from flake8_secure.rules.secrets.logged import named_parts, shown_as, texts_of
from flake8_secure.rules.secrets.logs import LOGGING, PRINTING, is_served
from flake8_secure.rules.secrets.made import is_made_here
from flake8_secure.rules.secrets.masked import is_a_file, is_masked, says_directory
from flake8_secure.rules.secrets.names import SECRET, is_about, is_private, kind_of, shown
from flake8_secure.rules.secrets.sealed import is_sealed
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.rules.secrets.written_names import ENVIRONMENT, HELD, OUTCOME, is_secret, name_of, variable_of
from flake8_secure.syntax.nodes import below, shape, tail_of
from flake8_secure.syntax.scopes import Scope

# An exception, the key under which a configuration has the secret, and what stands in its place.
_NO_SECRET = regex(
    r"^(?:e|ex|exc|err|error|exception)$|^(?:ATTR|CONF|FIELD|HEADER|OPT|PARAM)_[A-Z_]+$|(?i:(?:^|_)(?:hidden|mask|redacted)$)")
# What is said so, where it stands behind whose one it is: "checked the password of %s: %s".
_RESULT = regex(rf"{OUTCOME.pattern}|(?:^|_)(?:outcome|result)s?$")
_OF = regex(r"(?i)\s(?:for|of)\s")
# The text in front of a value that says what it is.
_LABEL = regex(
    r"(?i)\b(?:api[ _-]?key|(?:access|auth|bearer|confirmation|refresh|reset|verification)[ _-]?token"
    rf"|pass(?:phrase|wd|word)|secret[ _-]?key)['\"]?\s*(?:is\s*(?:now\s+)?|[:=]\s*)['\"]?{HOLE}"
    rf"|\bpass(?:phrase|wd|word)\s+(?:for|of)\s+(?:\S+\s+){{1,3}}is\s+(?:now\s+)?['\"]?{HOLE}"
    rf"|\bpass(?:phrase|wd|word)\s+(?:for|of)\s+(?:\w+\s+)?['\"]?{HOLE}['\"]?\s*[:=]\s*['\"]?{HOLE}"
    rf"|\bbearer\s+{HOLE}"
)
# What a message calls a token that stands right behind, or behind the name of its owner.
_TOKEN = regex(
    r"(?i)\b(?:(?:api|secret)[ _-]?key|(?:access|admin|api|auth|bearer|login|refresh|reset|root)[ _-]?token|password)"
    rf"(?:\s+(?:for|of)\s+(?:user\s+)?(?:\w+|{HOLE}))?(?:\s+is|\s*[:=])?\s*['\"]?{HOLE}")
# What is said of a password before its owner is named, or before what went wrong with it.
_ABOUT = regex(
    r"(?i)(?:bad|chang|forg[eo]t|invalid|incorrect|lost|miss|no|recover|reset|set|updat|without|wrong)\w*\s+(?:the\s+)?$"
    r"|\b(?:check|verify)\s+(?:the|your)\s[\w ,]*$"
    r"|\b(?:cannot|can't|could\s+not|couldn't|fail\w*\s+to|unable\s+to)\s+"
    r"(?:(?!(?:as|by|for|in|of|on|through|using|via|with)\s)\w+\s+){0,4}$")
# Addresses of databases and queues, in which the password of a user often stands.
_ADDRESS = regex(
    r"(?i)(?:^|_)(?:dsn|(?:amqp|broker|connection|database|db|engine|mongo(?:db)?|mysql|postgres(?:ql)?|redis|sqlalchemy)"
    r"_?(?:conn_?str|dsn|str(?:ing)?|ur[il]))$")
_WHOLE = ("config", "environ", "settings.__dict__", *FORMS, *SENT)
# The settings of frameworks, with the key that signs in them.
_SETTINGS = frozenset(("django.conf.settings.__dict__", "flask.Flask().config"))
_PASSWORDS = regex(r"(?i)passw|pwd")
# What the options of a program are called.
_OPTIONS = regex(r"(?:cli_|parsed_)?(?:args|arguments|flags|namespace|options|opts)")


def _is_option(node: ast.AST, name: str) -> bool:
    """Tell whether *node* is the option `--secret` of a program: a word in other places, no more than a mark on a record."""
    return isinstance(node, ast.Attribute) and kind_of(name) == SECRET and _OPTIONS.fullmatch(tail_of(node.value)) is not None


# What a pair of keys is called, of which one is a secret: that of an account says only whose it is.
_OF_ACCOUNT = regex(r"(?i)(?:aws_?)?access_?key")
_SECRET_HALVES = frozenset(("aws_secret_access_key", "secret_access_key", "secret_key"))


def _is_public_half(name: str, file: File) -> bool:
    """Tell whether *name* is that of an account that has a secret key as well."""
    if not _OF_ACCOUNT.fullmatch(name):
        return False
    return any(
        getattr(one, "attr", getattr(one, "arg", None)) in _SECRET_HALVES
        for kind in _NAMED for one in file.nodes_of(kind, file.index.scopes[0]))


_NAMED: Tuple[Type[ast.AST], ...] = (ast.Attribute, ast.arg, ast.keyword)


def _written(match: Match, file: File) -> Dict[str, str]:
    """Return the name of a secret that a call writes out as it is."""
    texts = list(texts_of(match, file))
    shows = bool(texts) and bool(showing(file))
    public = any("public key" in text.text.lower() for text in texts)
    for text in texts:
        secret = _secret_in(text, match.node, match.scope, file, public, shows)
        if secret:
            return {"secret": secret}
    return next((
        {"secret": f"{secret} in {told.name}"} for told in told_by_caught(match, texts, file)
        for secret in [_secret_in(told.text, match.node, told.scope, file, public, False)] if secret), {})


def _secret_in(text: Built, node: ast.AST, scope: Scope, file: File, public: bool, shows: bool) -> str:
    """Return the name of a secret that *text* has in it as it is, "" where there is none.

    *node* writes it out, beside the word for a *public* key or not; *shows*: objects that show what they have.
    """
    for value in (shown for hole in text.holes for shown in shown_as(hole)):
        name = name_of(value, scope, file)
        if name is not None and (
            is_secret(name) or _is_option(value, name) or is_private(name)
            or is_made_here(value, _is_called_token(value, name, text), scope, file)
            or kind_of(name) is not None and _lets_in(value, text, scope, file)
        ) and not _NO_SECRET.search(name) and not (public and name.lower().endswith("key")) \
                and not _is_public_half(name, file) and not is_masked(value, scope, file) \
                and not is_sealed(value, scope, file) \
                and not is_about_a_secret(value, scope, file) \
                and not (name == "pwd" and says_directory(text.text, node)) \
                and not ("private" in name.lower() and is_a_file(value, scope, file)) and not _is_empty(value, scope, file):
            return shown(name, "a secret")
        whole = shown_whole(value)
        key = secret_in(whole, scope, file, is_secret) or (secret_shown(value, scope, file, is_secret) if shows else "")
        if key and not _is_missing(whole, scope, file):
            return shown(key, "a secret") + (f" in {whole.id}" if isinstance(whole, ast.Name) else "")
    label = _LABEL.search(text.text)
    if label is not None and not _ABOUT.search(text.text[:label.start()]):
        hole = text.holes[text.text.count(HOLE, 0, label.end() - 1)]
        name = target_name(hole.value if isinstance(hole, ast.Attribute) and hole.attr in HELD else hole)
        told = _RESULT if _OF.search(label[0]) else OUTCOME
        if name is not None and not _NO_SECRET.search(name) and not told.search(name) and not is_about(
            name
        ) and not is_masked(hole, scope, file) and not has_a_secret(hole, scope, file):
            return shown(name, "a secret")
    return ""


def _is_empty(value: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *value* is known to be nothing as yet: None or an empty text."""
    known = file.value(value, scope).exact
    return known is not None and not known.value


def _is_missing(value: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *value*, a name, is found to be None or empty around: in the `else` of `if params is not None`."""
    return isinstance(value, ast.Name) and any(
        isinstance(above, ast.If) and inner is not above.test and _lacks(value.id, above.test, inner in above.body)
        and not any(
            isinstance(part, ast.Name) and part.id == value.id and isinstance(part.ctx, ast.Store) for part in below(above))
        for inner, above in nesting(value, scope, file))


def _lacks(name: str, test: ast.expr, holds: bool) -> bool:
    """Tell whether there is nothing in *name* where *test* is *holds*."""
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        test, holds = test.operand, not holds
    elif isinstance(test, ast.Compare) and len(test.ops) == 1 and getattr(test.comparators[0], "value", "") is None:
        holds = holds is not isinstance(test.ops[0], (ast.Eq, ast.Is))
        test = test.left
    return isinstance(test, ast.Name) and test.id == name and not holds


def _is_called_token(value: ast.AST, name: str, text: Built) -> bool:
    """Tell whether *text* says of *value*, whatever its *name*, that somebody gets in with it: `f"new API key {k}"`."""
    said = _TOKEN.search(text.text)
    if said is None or OUTCOME.search(name) or _ABOUT.search(text.text[:said.start()]):
        return False
    return text.holes[text.text.count(HOLE, 0, said.end() - 1)] is value


def _mentioned(match: Match, file: File) -> Dict[str, str]:
    """Return the name of what may be a secret, and is written out as it is: of what surely is one, where there is any."""
    texts = list(texts_of(match, file))
    told = [(text, match.scope, "") for text in texts]
    told += [(text, scope, f" in {name}") for text, scope, name in told_by_caught(match, texts, file)]
    for value, scope, where in (
            (shown, scope, where) for text, scope, where in told for hole in text.holes for shown in shown_as(hole)):
        name = secret_in(shown_whole(value), scope, file, is_secret) or name_of(value, scope, file)
        if name is not None and (kind_of(name) is not None or is_private(name, closely=True) or _ADDRESS.search(
                name)) and not is_masked(value, scope, file):
            return _written(match, file) or {"secret": shown(name, "a secret") + where}
    return {}


# What compares secrets, by name, and what a message calls what is kept as `secret`.
_COMPARING = frozenset(("compare_digest", "constant_time_compare", "safe_str_cmp"))
_KEY_OF = regex(r"(?i)\b(?:api|hmac|private|shared|signing)[ _-]?key\b")


def _lets_in(value: ast.AST, text: Built, scope: Scope, file: File) -> bool:
    """Tell whether *value*, by its name perhaps a secret, is one by what else is done or said.

    It is compared in constant time, comes from a variable of the environment that is called so, or the message says so.
    """
    compared: FrozenSet[object] = file.derived("compared in constant time", scope.owner, lambda owner: frozenset(
        shape(given) for call_ in file.nodes_of(ast.Call, owner) if tail_of(call_.func) in _COMPARING for given in call_.args))
    if shape(value) in compared or isinstance(value, ast.Attribute) and value.attr == "secret" and _KEY_OF.search(text.text):
        return True
    return kind_of(variable_of(value, scope, file) or "") is not None


def _speaks(owner: Scope, file: File) -> bool:
    """Tell whether the function of *owner* may read a password of what it has of a request."""
    first = getattr(owner.node, "lineno", 0)
    return bool(first) and _PASSWORDS.search("".join(file.lines[first - 1:getattr(owner.node, "end_lineno", first)])) is not None


def _listed(match: Match, file: File) -> Dict[str, str]:
    """Return what a call writes out as a whole: the environment, the configuration, or all headers or cookies of a request."""
    first, last = getattr(match.node, "lineno", 1), getattr(match.node, "end_lineno", 1)
    said = "".join(file.lines[first - 1:last])
    if not any(word in said for word in _WHOLE):
        speaks: bool = bool(file.libraries) and file.derived(
            "speaks of passwords", match.scope.owner, lambda owner: _speaks(owner, file))
        if not speaks:
            return {}
    named = set(named_parts(match.node))
    for hole in (hole for text in texts_of(match, file) for hole in text.holes):
        whole = shown_whole(hole)
        if any(file.names(one, match.scope) & ENVIRONMENT for one in (hole, whole) if one not in named):
            return {"listed": "the environment is"}
        if file.names(whole, match.scope) & _SETTINGS:
            return {"listed": "the configuration is"}
        if is_all_of_request(whole, match.scope, file):
            return {"listed": "the head of a request is"}
        if tail_of(getattr(hole, "func", hole)) != "list" and is_form_with_password(whole, match.scope, file):  # its names
            return {"listed": "the body of a request is"}
    return {}


LOGGED = Rule(
    code="SEC703", name="secret-in-log", cwe=532, severity=MEDIUM, confidence=MEDIUM,
    message="{secret} is written to a log as it is: leave it out, or mask it",
    when=outside_tests((LOGGING | PRINTING.where(Test(is_served))).naming(_written))
    | outside_tests(LOGGING.naming(_listed).saying(
        "{listed} written to a log, with all the keys and passwords in it: log what is needed of it"))
    | PRINTING.naming(_listed).saying(
        "{listed} written out, with all the keys and passwords in it: write what is needed of it",
        confidence=LOW, profile=AUDIT)
    | (LOGGING | PRINTING).naming(_mentioned).saying(
        "{secret} is written out as it is: leave it out, or mask it", confidence=LOW, profile=AUDIT),
    why="""
        Logs are kept for long, copied to other systems and read by many. A secret in them is known to
        all of these, and so is the number of somebody's card or passport.
    """,
    bad=(
        """
        import logging
        import os

        log = logging.getLogger(__name__)
        log.info("logged in as %s with %s", user, password)  # SEC703
        log.debug(f"using {settings.client_secret}")  # SEC703
        log.debug("using %s", args.secret)  # SEC703
        logging.warning("bad key: " + config["api_key"])  # SEC703
        log.info("password: %s", word)  # SEC703
        log.info("the password of %s is %s", user, word)  # SEC703
        log.info("new password for user '%s': %s", user, word)  # SEC703
        logging.getLogger("shop").error("no " + access_token)  # SEC703
        log.info("logged in", extra={"user": user, "password": password})  # SEC703
        log.debug(f"sent with Authorization: Bearer {found}")  # SEC703
        log.debug("started with %s", os.environ)  # SEC703 SEC111
        print(f"started with {os.environ}")  # SEC703
        log.debug("logging in with %s", get_db_password())  # SEC703
        log.info("charging %s", form["creditCardNumber"])  # SEC703
        log.info("logging in with %s", form.get("password"))  # SEC703
        log.info("logging in with %s", form.password.data)  # SEC703
        log.debug("called with %s", headers["Authorization"])  # SEC703
        """,
        """
        print("Your password is", password, get_password())  # SEC703
        print("called", customer.phone_number)  # SEC703
        log.debug("token: %s", token)  # SEC703
        log.debug("connecting to %s", settings.database_url)  # SEC703
        """,
        """
        import structlog

        log = structlog.get_logger()
        log.info("logged in", user=user, password=form.password)  # SEC703
        log.bind(password=form.password).info("logged in")  # SEC703
        structlog.contextvars.bind_contextvars(user=user, password=form.password)  # SEC703
        """,
        """
        import sentry_sdk
        from opentelemetry import trace

        def log_in(user, password):
            sentry_sdk.set_context("logged in", {"user": user, "password": password})  # SEC703
            trace.get_current_span().set_attribute("user.password", password)  # SEC703
        """,
        """
        import logging

        import pyotp
        import secrets
        from flask import Flask, current_app, request

        app = Flask(__name__)  # SEC404
        log = logging.getLogger(__name__)

        @app.route("/mail")
        def check_mail():
            password = request.values["password"]
            print("somebody logs in with", password)  # SEC703
            log.debug(current_app.config)  # SEC703
            log.debug("in %s", current_app.config["REGION"])

        def check_form(form):
            word = form.password.data
            log.info("somebody logs in with %s", word)  # SEC703

        def second():
            secret = pyotp.random_base32()
            log.info("made %s", secret)  # SEC703

        def renew(user):
            made = secrets.token_urlsafe()
            log.info("new API key %s for %s", made, user)  # SEC703
            log.info("access token for %s: %s", user, made)  # SEC703
        """,
    ),
    good="""
        import logging
        import secrets

        log = logging.getLogger(__name__)

        def called(user):
            made = secrets.token_urlsafe()
            request_id = secrets.token_hex()
            log.info("session %s", made)
            log.info("no password %s", made)
            log.info("API key %s", request_id)
            log.info("access token for %s, tag %s", user, made)

        log.info("logged in as %s", user)
        log.info("password of %d characters", len(password))
        log.info("no %s: %s, %s", Column.password.value, Column.PASSWORD.value, form.password.errors)
        log.info("key: %s", mask(api_key))
        log.info("%s: %s", credit_card.type, get_password_hash(user))
        log.info("nobody has forgotten the password: %s", address)
        log.info("the password of %s is wrong", user, exc_info=True)
        log.info("checked the password of user %s: %s", user, error)
        log.info("cannot set the password of %s: %s", user, e)
        log.info("logged in", extra={"user": user, "password": mask(password)})
        log.bind(user=user, has_password=bool(password)).info("logged in")
        span.set_attribute("user.name", user)
        field.set_attribute("value", password)
        socket.bind(password)
        screen.info(password)

        def check(form):
            word, kind = form.email.data, form.password.type
            log.info("logging in as %s by %s", word, kind)

        def show(user):
            shown = {"name": user.name, "password": "(set)" if user.password else "(empty)"}
            log.info("name: %(name)s, password: %(password)s" % shown)

        def renew(roles, form):
            for role in roles:
                role.digest = slow_hash(role.api_key)
                log.info(f"hashing API key: {role}")
            log.info(f"password: {form.pwned.data}")

        log.info("by %s: %s", form.get("password_rule"), headers.get("Authorization-Kind"))
    """,
    see=("https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude",),
    also=(
        "lang/python-logger-credential-disclosure", "py/clear-text-logging-private-data",
        "py/clear-text-logging-sensitive-data",
    ),
)
