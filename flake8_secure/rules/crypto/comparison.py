"""Secrets that are compared character by character, so that the time taken tells how much is right."""

from __future__ import annotations

import ast
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Dict, Iterator, Optional, Tuple

from attrs import evolve, frozen

from flake8_secure.api import (
    AUDIT,
    LOW,
    MEDIUM,
    Match,
    Matcher,
    Rule,
    Test,
    call,
    node,
    outside_suites,
    outside_tests,
    receiver,
)
from flake8_secure.dataflow.callers import CALLS, calls_of
from flake8_secure.dataflow.computing import DIGESTED
from flake8_secure.dataflow.values import Local
from flake8_secure.match.base import Combining
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.flows import flow
from flake8_secure.match.uses import uses
from flake8_secure.regex import regex
from flake8_secure.rules.crypto.codes import CODE_NAMES, CodeByName
from flake8_secure.rules.crypto.compared import ComparedWithSecret, name_got, parts_of_text
from flake8_secure.rules.crypto.sides import is_asked_of_database, is_equality, is_one_of
from flake8_secure.rules.crypto.suspected import SuspectedSecret
from flake8_secure.rules.secrets.names import PASSWORD, SECRET, kind_of
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import FUNCTIONS, first_parameter
from flake8_secure.syntax.nodes import below, tail_of
from flake8_secure.syntax.scopes import CLASS, MODULE, Scope, bound_once

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_SALT = regex(r"(?i)(?:^|_)salt$")


def _is_salted(match: Match, file: File) -> bool:
    """Tell whether the key is a salt, which is no secret: it only keeps tables of hashes from being of use."""
    function = match.node.func if isinstance(match.node, ast.Call) else None
    makers = [match.node, *(made for made, _ in known_origins(getattr(function, "value", None), match.scope))]
    keys = [argument_of(made, 0, "key") for made in makers if isinstance(made, ast.Call)]
    return any(key is not None and _SALT.search(tail_of(key)) for key in keys)


_CODES = call(*CODE_NAMES).unless(Test(_is_salted))
# What costs an attacker so much that guesses tell little.
_PASSWORD_HASHES = call("bcrypt.hashpw", "crypt.crypt", "hashlib.pbkdf2_hmac", "hashlib.scrypt")


def _hashes(kind: str, match: Match, file: File) -> bool:
    """Tell whether something of this *kind* is part of what is hashed: `hashlib.sha256(secret + body).hexdigest()`."""
    made = receiver.node(match)
    return made is not None and any(
        kind_of(tail_of(part)) == kind for part in below(made) if isinstance(part, (ast.Attribute, ast.Name)))


def _hashes_several(match: Match, file: File) -> bool:
    """Tell whether what is hashed is a text of several parts: `hashlib.sha256(f"{number};{password}".encode())`."""
    made = receiver.node(match)
    return made is not None and any(len(parts_of_text(part)) > 1 for part in below(made))


_HASHES = call(*sorted(DIGESTED))
_KEYED_HASHES = _HASHES.where(Test(partial(_hashes, SECRET)))
# Of six digits that are right for half a minute.
_ONE_TIME_CODES = call("pyotp.HOTP().at", "pyotp.TOTP().at", "pyotp.TOTP().now")
_HASHED_PASSWORDS = _HASHES.where(Test(partial(_hashes, PASSWORD)) & Test(_hashes_several))

# What writes bytes in letters, and fits that.
_ENCODING = frozenset(("b64encode", "decode", "encode", "hex", "hexlify", "rstrip", "strip", "urlsafe_b64encode"))


def _comparison(node: ast.AST, scope: Scope, file: File) -> Optional[ast.AST]:
    """Return the test for equality that what *node* evaluates to comes to, encoded by a function of the file or not."""
    ends = list(uses(node, scope, file))
    for use in ends:
        if use.kind == "call" and _encodes(use.node, scope):
            ends += uses(use.node, scope, file)
            break
    return next((
        use.node for use in ends
        if use.kind == "test" and (is_equality(use.node) or is_one_of(use.node))
        and not is_asked_of_database(use.node, scope, file)), None)


def _encodes(made: ast.AST, scope: Scope) -> bool:
    """Tell whether *made* calls a function of the file that returns its argument in another form, and does nothing else."""
    function = made.func if isinstance(made, ast.Call) and len(made.args) == 1 and not made.keywords else None
    node = bound_once(function, scope)
    if not isinstance(node, FUNCTIONS) or not isinstance(node.body[-1], ast.Return) or len(node.body) > 2:
        return False
    given = [tail_of(part.func) for part in below(node.body[-1]) if isinstance(part, ast.Call)]
    return bool(given) and _ENCODING.issuperset(given) and any(
        isinstance(part, ast.Name) and part.id == first_parameter(node) for part in below(node.body[-1]))


_BY_IN = "{name}() is compared by `in`, and the time it takes tells how much is right: use hmac.compare_digest() for each"


@frozen(eq=False, repr=False)
class Compared(Combining):
    """The tests for equality of what a matcher finds, or of what the function returns that returns it."""

    inner: Matcher

    def find(self, file: File) -> Iterator[Match]:
        for match in self.inner.find(file):
            test = _comparison(match.node, match.scope, file)
            if test is not None:
                yield evolve(match, node=test, message=_BY_IN if is_one_of(test) else match.message)
            elif any(use.kind == "return" for use in uses(match.node, match.scope, file)):
                yield from _of_callers(match.scope.owner, file)


def _of_callers(function: Scope, file: File) -> Iterator[Match]:
    """Yield the tests for equality of what *function* returns, with its name."""
    for made, scope in chain(calls_of(function, file), _by_other_names(function, file)):
        test = _comparison(made, scope, file) if scope.owner is not function else None
        if test is not None:
            yield Match(node=test, scope=scope, facts={"name": tail_of(made.func)})


def _by_other_names(function: Scope, file: File) -> Iterator[Tuple[ast.Call, Scope]]:
    """Yield the calls of a method on what is an instance of its class, or may be one as far as the file tells."""
    name = getattr(function.node, "name", "")
    if function.parent is None or function.parent.kind != CLASS or sum(
            name in scope.children for scope in file.index.scopes if scope.kind in (CLASS, MODULE)) > 1:
        return
    for made, scope in file.index.called.get(name, ())[:CALLS]:
        if isinstance(made.func, ast.Attribute) and scope.owner.parent is not function.parent:
            found = file.value(made.func, scope).items
            if not found or any(isinstance(item, Local) and item.node is function.node for item in found):
                yield made, scope


def _secret_side(test: ast.Compare, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Return the name of a secret that is compared with something that varies."""
    if not is_equality(test):
        return None
    names = [_shown(side) for side in (test.left, test.comparators[0])]
    if not all(names) or any(name is not None and name.isupper() for name in names) and not all(
        name is not None and kind_of(name) and not name.lower().endswith("token") for name in names
    ):
        return None  # a kind of token, not a token
    return next(({"name": name} for name in names if name and name.isprintable() and kind_of(name)), None)


def _shown(side: ast.AST) -> Optional[str]:
    """Return the name of what varies on one side of a comparison: of a secret, where it is one of several."""
    if isinstance(side, ast.Tuple):
        names = [target_name(element) for element in side.elts]
        return next((name for name in names if name and kind_of(name)), None)
    if isinstance(side, (ast.BinOp, ast.JoinedStr)):
        parts = [target_name(part) for part in parts_of_text(side)]
        return next((name for name in parts if name and kind_of(name)), None)
    if isinstance(side, ast.Call):
        return tail_of(side.func) if tail_of(side.func) == "get" else name_got(side)
    return target_name(side)


_BY_NAME = "{name} is compared with ==, and the time it takes tells how much is right: use hmac.compare_digest()"

TIMING = Rule(
    code="SEC212", name="comparison-in-varying-time", cwe=208, severity=MEDIUM, confidence=MEDIUM,
    message="{name}() is compared with ==, and the time it takes tells how much is right: use hmac.compare_digest()",
    when=outside_tests(Compared(_CODES | _KEYED_HASHES) | CodeByName())
    | outside_tests(Compared(_PASSWORD_HASHES | _HASHED_PASSWORDS | _ONE_TIME_CODES | call(*CODE_NAMES))).saying(
        severity=LOW, confidence=LOW, profile=AUDIT)
    | outside_suites(flow("password", ComparedWithSecret(), kinds=("remote",))).saying(
        "{source} (line {line}) is compared with {name} in varying time, which gives it away: use hmac.compare_digest()")
    | outside_suites(SuspectedSecret()).saying(_BY_NAME, confidence=LOW)
    | node(ast.Compare, _secret_side).saying(_BY_NAME, severity=LOW, confidence=LOW, profile=AUDIT),
    why="""
        `==` stops at the first difference. Who can send many guesses and measure the answers finds a signature or a
        token one character at a time. `hmac.compare_digest()` always takes as long.
    """,
    bad=(
        """
        import hmac

        def is_genuine(key, body, signature):
            return hmac.new(key, body, "sha256").hexdigest() == signature  # SEC212

        def is_signed(key, other, body, seal):
            return hmac.new(key, body, "sha256").digest() == hmac.new(other, seal, "sha256").digest()  # SEC212

        def check(key, body, headers):
            expected = hmac.digest(key, body, "sha256")
            if headers["X-Signature"] != expected:  # SEC212
                raise PermissionError
        """,
        """
        import base64
        import hmac

        def signature_of(key, body):
            code = hmac.new(key, body, "sha256")
            return base64.b64encode(code.digest())

        def is_genuine(key, body, signature):
            expected = signature_of(key, body)
            return expected.decode() == signature  # SEC212

        class Signer:
            def sign(self, body):
                return hmac.digest(self.key, body, "sha256")

            def verify(self, body, signature):
                return signature == self.sign(body)  # SEC212
        """,
        """
        import pyotp
        from pyotp.totp import TOTP

        def is_current(secret, sent, count):
            codes = [TOTP(secret).now() == sent]  # SEC212
            return codes, pyotp.TOTP(secret).at(count) == sent, pyotp.HOTP(secret).at(count) == sent  # SEC212 SEC212
        """,
        """
        def is_admin(request, settings):
            return request.token == settings.admin_token  # SEC212

        def is_client(x_api_key, settings):
            return x_api_key == settings.API_KEY  # SEC212

        def is_user(users, name, password):
            return users.get(name) == password or (name, password) == users.default  # SEC212
        """,
        """
        import bcrypt

        def is_password(word, stored):
            return bcrypt.hashpw(word, stored) == stored  # SEC212
        """,
        """
        import hashlib

        def proof_of(number, password):
            return "sha256:" + hashlib.sha256(f"{number};{password}".encode()).hexdigest()  # SEC207

        def may_pass(number, password, sent):
            return sent == proof_of(number, password)  # SEC212

        def may_pass_in_clear(number, password, sent):
            return sent == f"{number};{password}"  # SEC212

        def may_send(session, sent):
            return sent == session.get_csrf_token()  # SEC212
        """,
        """
        from flask import request

        def may_enter(settings):
            return request.headers["X-Token"] == settings.token  # SEC212

        def may_log_in(users):
            name, password = request.form["name"], request.form["password"]
            return name in users and users[name] == password or users.get(name) == request.form["password"]  # SEC212

        def may_print(app):
            return request.headers["X-Key"] == app["print_key"]  # SEC212

        def may_open(door):
            return request.args.get("pin", "").replace("-", "") == door.pin.replace("-", "")  # SEC212
        """,
        """
        from shop.crypto import hmac_sha256, sign_payload

        def opened(key, data, stored):
            return data if hmac_sha256(key, data) == stored.hash else None  # SEC212

        def is_ours(key, body, sent):
            return sign_payload(key, body) == sent  # SEC212
        """,
    ),
    good="""
        import hashlib
        import hmac

        import pyotp
        from shop.crypto import hmac_algorithm, hmac_sha256, sign

        def is_ours(secret, body, signature, nonce):
            return hmac_sha256(nonce, hmac_sha256(secret, body)) == hmac_sha256(nonce, signature)

        def is_same(key, text, other):
            return hmac.new(key, text, "sha256").digest() == hmac.new(key, other, "sha256").digest()

        def is_current(secret, sent):
            return pyotp.TOTP(secret).verify(sent)

        def is_alike(secret, one, other, key):
            return sign(one, key) == sign(other, key) or hmac_algorithm(secret, one) == other

        def is_genuine(key, body, signature):
            return hmac.compare_digest(hmac.new(key, body, "sha256").hexdigest(), signature)

        def signature_of(key, body):
            return hmac.new(key, body, "sha256").hexdigest()

        def check(key, body, signature):
            if not hmac.compare_digest(signature_of(key, body), signature):
                raise PermissionError

        class Signer:
            def sign(self, body):
                return hmac.digest(self.key, body, "sha256")

            def verify(self, other, body, signature):
                return signature == other.sign(body)

        def is_of_kind(token, key, body):
            return jwt.decode(token, signature_of(key, body))["kind"] == KIND

        def is_unchanged(path, known):
            return hashlib.sha256(path.read_bytes()).hexdigest() == known

        def is_current(page, headers):
            return headers["If-None-Match"] == hashlib.sha256(f"{page.path};{page.changed}".encode()).hexdigest()

        def is_label(label, name):
            return label == f"{name};password"

        def is_of_type(session, kind):
            return kind == session.get_token_type()

        def is_word(token):
            return token != token.lower() and token == WORD_TOKEN

        def is_set(token):
            return token is not None
    """,
    see=("https://docs.python.org/3/library/hmac.html#hmac.compare_digest",),
    also=("py/timing-attack-against-hash", "py/possible-timing-attack-against-hash",
          "py/timing-attack-against-header-value", "py/timing-attack-sensitive-info",
          "py/possible-timing-attack-sensitive-info", "py/timing-attack-against-signature", "timing-insecure-operation"),
)
