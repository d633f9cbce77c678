"""Secrets that are compared character by character, so that the time taken tells how much is right."""

from __future__ import annotations

import ast
from itertools import chain
from typing import TYPE_CHECKING, Callable, Dict, FrozenSet, Iterator, Optional, Tuple

from attrs import evolve, frozen

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Matcher, Rule, Test, call, node, outside_suites, outside_tests
from flake8_secure.dataflow.callers import CALLS, calls_of
from flake8_secure.dataflow.computing import DIGESTED
from flake8_secure.dataflow.taints import Taints
from flake8_secure.dataflow.values import Local, Value
from flake8_secure.match.base import Combining
from flake8_secure.match.comparisons import comparisons
from flake8_secure.match.flows import flow
from flake8_secure.match.places import outermost
from flake8_secure.match.uses import uses
from flake8_secure.regex import regex
from flake8_secure.rules.crypto.codes import CodeByName, is_equality, looked_up
from flake8_secure.rules.secrets.names import LOOKUPS, PASSWORD, SECRET, TOKEN, kind_of
from flake8_secure.rules.secrets.plain import is_kept, unchanged
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import FUNCTIONS, first_parameter, returns
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import below, shape, tail_of, text_of, words
from flake8_secure.syntax.scopes import ASSIGN, CLASS, MODULE, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What only somebody with the key can compute.
_CODE_NAMES = (
    "Crypto.Hash.CMAC.new().digest",
    "Crypto.Hash.CMAC.new().hexdigest",
    "Crypto.Hash.HMAC.new().digest",
    "Crypto.Hash.HMAC.new().hexdigest",
    "cryptography.hazmat.primitives.hmac.HMAC().finalize",
    "hmac.HMAC().digest",
    "hmac.HMAC().hexdigest",
    "hmac.digest",
    "hmac.new().digest",
    "hmac.new().hexdigest",
)
_CODES = call(*_CODE_NAMES)
# What costs an attacker so much that guesses tell little.
_PASSWORD_HASHES = call("bcrypt.hashpw", "crypt.crypt", "hashlib.pbkdf2_hmac", "hashlib.scrypt")


def _hashes_a_secret(match: Match, file: File) -> bool:
    """Tell whether a secret is part of what is hashed: `hashlib.sha256(secret + body).hexdigest()`."""
    made = match.node.func.value if isinstance(match.node, ast.Call) and isinstance(match.node.func, ast.Attribute) else None
    return made is not None and any(
        kind_of(tail_of(part)) == SECRET for part in below(made) if isinstance(part, (ast.Attribute, ast.Name)))


_KEYED_HASHES = call(*sorted(DIGESTED)).where(Test(_hashes_a_secret))

# What gives a secret in another form, classes that hold settings, and names of what was typed once more.
_FORMS = frozenset(("decode", "encode", "get_secret_value", "replace", "strip"))
_CONFIGURATION = regex(r"(?i)conf|env|setting")
# Settings that are keys, which somebody must know: not what a record or an entry is found by.
_KEY = regex(
    r"(?i)(?<!arrow)(?<!cache)(?<!default)(?<!field)(?<!foreign)(?<!form)(?<!group)(?<!hot)(?<!index)(?<!lookup)(?<!object)"
    r"(?<!order)(?<!param)(?<!partition)(?<!primary)(?<!public)(?<!publishable)(?<!query)(?<!routing)(?<!row)(?<!session)"
    r"(?<!short)(?<!sort)(?<!storage)(?<!unique)_key$")
_PIN = regex(r"(?i)(^|_)(debugger_|unlock_|user_)?pin(_?code)?$")
# What writes bytes in letters, and fits that.
_ENCODING = frozenset(("b64encode", "decode", "encode", "hex", "hexlify", "rstrip", "strip", "urlsafe_b64encode"))
# What takes the conditions of a query.
_CONDITIONS = frozenset(("and_", "filter", "having", "not_", "or_", "where"))
_AUTHORIZATION, _QUOTED = "authorization", regex(r"""(?i)["']authorization["']""")
_OF_USERS = regex(r"(?i)(?:^|_)(?:e?mail|login|name|user)(?:_?name)?$")
_TYPED_AGAIN = regex(r"(?i)again|repeat|retype|[2-9]$")


def _is_asked_of_database(test: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *test* is a condition of a query, which a database compares: `query.where(col(Key.hash) == digest)`."""
    test, above = outermost(test, scope, file, (ast.BinOp, ast.UnaryOp))
    return isinstance(above, ast.Call) and tail_of(above.func) in _CONDITIONS and test in above.args


def _comparison(node: ast.AST, scope: Scope, file: File) -> Optional[ast.AST]:
    """Return the test for equality that what *node* evaluates to comes to, encoded by a function of the file or not."""
    ends = list(uses(node, scope, file))
    for use in ends:
        if use.kind == "call" and _encodes(use.node, scope, file):
            ends += uses(use.node, scope, file)
            break
    return next((
        use.node for use in ends
        if use.kind == "test" and is_equality(use.node) and not _is_asked_of_database(use.node, scope, file)), None)


def _encodes(made: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *made* calls a function of the file that returns its argument in another form, and does nothing else."""
    function = made.func if isinstance(made, ast.Call) and len(made.args) == 1 and not made.keywords else None
    found = scope.find(function.id) if isinstance(function, ast.Name) else None
    node = found[1][0][1] if found is not None and len(found[1]) == 1 else None
    if not isinstance(node, FUNCTIONS) or not isinstance(node.body[-1], ast.Return) or len(node.body) > 2:
        return False
    given = [tail_of(part.func) for part in below(node.body[-1]) if isinstance(part, ast.Call)]
    return bool(given) and _ENCODING.issuperset(given) and any(
        isinstance(part, ast.Name) and part.id == first_parameter(node) for part in below(node.body[-1]))


@frozen(eq=False, repr=False)
class Compared(Combining):
    """The tests for equality of what a matcher finds, or of what the function returns that returns it."""

    inner: Matcher

    def find(self, file: File) -> Iterator[Match]:
        for match in self.inner.find(file):
            test = _comparison(match.node, match.scope, file)
            if test is not None:
                yield evolve(match, node=test)
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
    if isinstance(side, ast.Call):
        return tail_of(side.func) if tail_of(side.func) == "get" else None
    return target_name(side)


def _is_change(test: ast.Compare, given: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a secret is stored where it is another one: `if secret != ticket.secret: change(ticket, secret)`."""
    above = outermost(test, scope, file, (ast.BoolOp,))[1]
    if not isinstance(test.ops[0], ast.NotEq) or not isinstance(above, ast.If):
        return False
    parts = [part for statement in above.body for part in below(statement)]
    handed = [one for part in parts if isinstance(part, ast.Call) for one in arguments_of(part)]
    handed += [part.value for part in parts if isinstance(part, ast.Assign)]
    return not any(isinstance(part, _REFUSING) for part in parts) and any(shape(one) == shape(given) for one in handed)


_REFUSING = (ast.Break, ast.Continue, ast.Raise, ast.Return)


@frozen(eq=False, repr=False)
class ComparedWithSecret:
    """What is compared with a secret: `request.headers["X-Token"] == settings.token`."""

    harm: Callable[[Value], Taints] = unchanged

    @property
    def wanted(self) -> Wanted:
        return Wanted(nodes=frozenset((ast.Compare,)))

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        for test, scope in comparisons(file).equal:
            for known, given in ((test.left, test.comparators[0]), (test.comparators[0], test.left)):
                name = _known_secret(known) or _known_secret(looked_up(known, scope)) or _table(known, given, scope) \
                    or _asked_for(given, known, scope) or _made_elsewhere(known, scope, file) \
                    or _authorizing(given, known, scope, file, kinds)
                if name is None or len(test.ops) > 1 or file.value(known, scope).exact is not None \
                        or _is_change(test, given, scope, file) or _is_asked_of_database(test, scope, file):
                    continue
                if all(taint.kind not in kinds for taint in file.flow_value(known, scope, kinds).taints):
                    yield Match(node=test, scope=scope, facts={"name": name}), file.flow_value(given, scope, kinds)


def _authorizing(given: ast.AST, known: ast.AST, scope: Scope, file: File, kinds: FrozenSet[str]) -> Optional[str]:
    """Return the name of *known*, compared with what stands in the header for passwords and tokens behind their kind."""
    if isinstance(known, ast.Call) or _OF_USERS.search(target_name(known) or "") is not None or not file.derived(
            "authorized", scope.owner, lambda owner: _names_header(owner, file)):
        return None
    paths = [taint.path for taint in file.flow_value(given, scope, kinds).taints]
    sent = [next((place for place, key in enumerate(path) if str(key).lower() == _AUTHORIZATION), None) for path in paths]
    behind = all(place is not None and path[place + 1:place + 2] != (0,) for place, path in zip(sent, paths))
    return (target_name(known) or "what it should be") if paths and behind else None


def _names_header(function: Scope, file: File) -> bool:
    """Tell whether a function names the header, if the file does so at all: most have it nowhere."""
    named = file.derived("names the header", file.index.scopes[0], lambda _: _QUOTED.search("".join(file.lines)) is not None)
    return named and any(word.lower() == _AUTHORIZATION for word in words(function.node))


def _made_elsewhere(side: ast.AST, scope: Scope, file: File) -> Optional[str]:
    """Return the name of the function of another module that makes what *side* is, where only somebody with a key can do that."""
    made = side if isinstance(side, ast.Call) else looked_up(side, scope)
    if file.imports is None or not isinstance(made, ast.Call):
        return None
    for item in file.value(made.func, scope).items:
        home = file.owner(item.node) if isinstance(item, Local) and isinstance(item.node, FUNCTIONS) else file
        if home is not file and isinstance(item, Local):
            inner = home.index.by_node[item.node]
            ends = [end.value for end in returns(item.node)]
            if ends and all(
                    isinstance(end, ast.Call) and not home.names(end.func, inner).isdisjoint(_CODE_NAMES) for end in ends):
                return f"{tail_of(made.func)}()"
    return None


def _table(side: ast.AST, given: ast.AST, scope: Scope) -> Optional[str]:
    """Return the name of what holds the passwords of many, where *side* is one of them: `USERS.get(name) == password`."""
    if isinstance(side, ast.Name):
        found = scope.find(side.id)
        side = found[1][0][1] if found is not None and len(found[1]) == 1 and found[1][0][0] == ASSIGN else side
    if isinstance(side, ast.Call) and tail_of(side.func) == "get" and isinstance(side.func, ast.Attribute) and side.args:
        table, key = side.func.value, side.args[0]
    elif isinstance(side, ast.Subscript):
        table, key = side.value, side.slice
    else:
        return None
    entered = target_name(given)
    is_password = entered is not None and kind_of(entered) == PASSWORD and not _TYPED_AGAIN.search(entered)
    return tail_of(table) or None if is_password and isinstance(key, (ast.Attribute, ast.Name, ast.Subscript)) else None


# What is sent to somebody once, for them to type it; what a program keeps such codes under.
_ONE_TIME = regex(r"(?i)(?:^|_)(?:otp|pin|passcode)(?:_?code)?$|(?:^|_)code$")
_OF_CODES = regex(r"(?i)(?:^|[_\W])(?:otps?|pins?|reset|verif\w*|confirm\w*|invit\w*|2fa|mfa|login)(?:$|[_\W])")


def _asked_for(given: ast.AST, known: ast.AST, scope: Scope) -> Optional[str]:
    """Return the name of the secret that a request is asked for, *given*, where *known* looks up what it should be.

    `row[0] != request.form["secret"]`; a code is one that was sent where it is looked up as such: `codes.get("otp:" + user)`.
    """
    made = given if isinstance(given, (ast.Call, ast.Subscript)) else looked_up(given, scope)
    name = _name_of(given if made is None else made)
    kept = known if isinstance(known, (ast.Call, ast.Subscript)) else looked_up(known, scope)
    if name is None or not isinstance(kept, (ast.Call, ast.Subscript)):
        return None
    if kind_of(name) in (SECRET, TOKEN):
        return tail_of(known) or next(words(kept), "what is kept")
    if not _ONE_TIME.search(name):
        return None
    return next((tail_of(known) or "a code" for one in words(kept) if _OF_CODES.search(one)), None)


def _name_of(side: ast.AST) -> Optional[str]:
    """Return the name that one side of a comparison goes by, or is looked up under."""
    if isinstance(side, ast.Call):
        return text_of(side.args[0]) if side.args and tail_of(side.func) in LOOKUPS else None
    return target_name(side)


def _known_secret(side: Optional[ast.AST]) -> Optional[str]:
    """Return the name of the secret that one side of a comparison is, or looks up.

    None for columns and other members of classes, and for the passwords of records, which ought to be hashed. What
    stands in front of it is no matter: `f"Bearer {token}"`.
    """
    if isinstance(side, ast.JoinedStr):
        filled = [part.value for part in side.values if isinstance(part, ast.FormattedValue)]
        return _known_secret(filled[0]) if len(filled) == 1 else None
    if isinstance(side, ast.BinOp) and isinstance(side.left, ast.Constant):
        return _known_secret(side.right)
    if isinstance(side, ast.Call) and tail_of(side.func) == "format" and len(side.args) == 1:
        return _known_secret(side.args[0])
    while isinstance(side, ast.Call) and isinstance(side.func, ast.Attribute) and side.func.attr in _FORMS:
        side = side.func.value
    name = None if side is None else _name_of(side)
    if side is None or not name or _TYPED_AGAIN.search(name) or is_kept(side):
        return None
    if not kind_of(name) and not _PIN.search(name) and not (_KEY.search(name) and _is_setting(side)):
        return None
    return None if isinstance(side, ast.Attribute) and _is_class(side.value) else name


def _is_setting(side: ast.AST) -> bool:
    """Tell whether *side* looks something up in the environment or in a configuration: `os.environ["SYNC_KEY"]`."""
    held = side.func if isinstance(side, ast.Call) else side
    owner = getattr(held, "value", None)
    return tail_of(held) == "getenv" or owner is not None and (
        tail_of(owner) == "app" and isinstance(held, ast.Subscript) or any(map(_CONFIGURATION.search, words(owner))))


def _is_class(owner: ast.AST) -> bool:
    return tail_of(owner)[:1].isupper() and not any(map(_CONFIGURATION.search, words(owner)))


TIMING = Rule(
    code="SEC212", name="comparison-in-varying-time", cwe=208, severity=MEDIUM, confidence=MEDIUM,
    message="{name}() is compared with ==, and the time it takes tells how much is right: use hmac.compare_digest()",
    when=outside_tests(Compared(_CODES | _KEYED_HASHES) | CodeByName())
    | outside_tests(Compared(_PASSWORD_HASHES)).saying(severity=LOW, confidence=LOW, profile=AUDIT)
    | outside_suites(flow("password", ComparedWithSecret(), kinds=("remote",))).saying(
        "{source} (line {line}) is compared with {name} in varying time, which gives it away: use hmac.compare_digest()")
    | node(ast.Compare, _secret_side).saying(
        "{name} is compared with ==, and the time it takes tells how much is right: use hmac.compare_digest()",
        severity=LOW, confidence=LOW, profile=AUDIT),
    why="""
        `==` stops at the first difference. Who can send many guesses and measure the answers finds a signature or a
        token one character at a time. `hmac.compare_digest()` always takes as long.
    """,
    bad=(
        """
        import hmac

        def is_genuine(key, body, signature):
            return hmac.new(key, body, "sha256").hexdigest() == signature  # SEC212

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

        from shop.crypto import hmac_algorithm, hmac_sha256, sign

        def is_ours(secret, body, signature, nonce):
            return hmac_sha256(nonce, hmac_sha256(secret, body)) == hmac_sha256(nonce, signature)

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
