"""Secrets that are nothing where their variables are not set: whoever sends nothing, or signs with it, is let in."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, FrozenSet, Iterable, Iterator, Optional, Tuple

from attrs import frozen

from flake8_secure.api import HIGH, MEDIUM, Match, Rule, Test, arg, call, outside_tests
from flake8_secure.dataflow.callers import calls_of
from flake8_secure.dataflow.taints import Taints
from flake8_secure.dataflow.values import Value
from flake8_secure.match.comparisons import comparisons
from flake8_secure.match.flows import flow
from flake8_secure.match.uses import uses
from flake8_secure.regex import regex
from flake8_secure.rules.crypto.hashes import HMAC
from flake8_secure.rules.crypto.sides import is_equality
from flake8_secure.rules.secrets.compared import COMPARING
from flake8_secure.rules.secrets.names import kind_of
from flake8_secure.rules.secrets.plain import unchanged
from flake8_secure.syntax.arguments import argument_of, arguments_of
from flake8_secure.syntax.functions import FUNCTIONS, default_of, first_parameter
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import below, calls_any, tail_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, CLASS, PARAMETER, Binding, assigned_once, bindings_of_name, dotted

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# What reads a setting, with what to take where there is none, and methods that spell a text otherwise.
_READING = frozenset(("decouple.config", "os.environ.get", "os.getenv", "starlette.config.Config()"))
_SPELLING = frozenset(("encode", "lower", "strip"))
# Steps from where a secret is used to where it is read.
_STEPS = 8
# Functions that are asked whether settings will do.
_VALIDATING = regex(r"(?i)^(?:all|any|bool|filter|len)$|check|ensure|missing|require|valid")
# What finds no text to go on with where nothing was sent.
_CUTTING = frozenset(("split", "startswith"))
# What FastAPI is told to take a parameter from.
_SENT = frozenset(("Cookie", "Form", "Header", "Query"))


@frozen
class _Secret:
    """A secret that the environment may not set."""

    empty: Optional[str]  # what it is then
    names: FrozenSet[str]


def _secret(node: ast.AST, scope: Scope, file: File) -> Optional[_Secret]:
    """Return the secret that *node* is, where nobody asks whether it is set."""
    names, files = set(), [file]
    for _ in range(_STEPS):
        if isinstance(node, (ast.Attribute, ast.Name)):
            names.add(tail_of(node))
            home = file.imports.home(dotted(node, scope), file) if file.imports is not None else None
            if home is not None:
                node, scope, file = home
                files.append(file)
            given = assigned_once(node, scope) or _of_instance(node, scope)
            if given is None:
                return None
            node, scope = given
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _SPELLING:
            node = node.func.value
        else:
            break
    read, default = (node.values[0], node.values[1]) if isinstance(node, ast.BoolOp) and len(node.values) == 2 else (
        node, argument_of(node, "default", 1) if isinstance(node, ast.Call) else None)
    if not isinstance(read, ast.Call) or file.names(read.func, scope).isdisjoint(_READING) or not (
            default is None or isinstance(default, ast.Constant) and default.value in ("", None)):
        return None
    names.add(text_of(argument_of(read, "key", 0)) or "")
    if not any(map(_is_secret, names)) or any(not names.isdisjoint(_asked_for(one)) for one in files):
        return None
    return _Secret(getattr(default, "value", None), frozenset(names))


def _is_secret(name: str) -> bool:
    return kind_of(name) is not None or name.lower().endswith(("_key", "_secret"))


def _of_instance(node: ast.AST, scope: Scope) -> Optional[Tuple[ast.AST, Scope]]:
    """Return what an attribute of the instance is given, once, in its class."""
    around = scope.owner.parent
    if not isinstance(node, ast.Attribute) or around is None or around.kind != CLASS or \
            tail_of(node.value) != first_parameter(scope.owner.node):
        return None
    given: Tuple[Binding, ...] = (*around.attributes.get(node.attr, ()), *around.bindings.get(node.attr, ()))
    return (given[0][1], given[0][3]) if len(given) == 1 and given[0][0] == ASSIGN else None


def _asked_for(file: File) -> FrozenSet[str]:
    """Return the names, also of variables of the environment, of what *file* asks whether it is there, or lists."""
    return file.derived("settings asked for", file.index.scopes[0], lambda module: frozenset(
        name for part in below(module.node) for name in _asked(part)))


def _asked(node: ast.AST) -> Iterator[str]:
    """Yield the names of what *node* asks for itself: `if not KEY`, `KEY is None`, `all((KEY, NAME))`, `environ["KEY"]`."""
    if isinstance(node, (ast.Dict, ast.List, ast.Set, ast.Tuple)):
        yield from filter(None, map(text_of, node.keys if isinstance(node, ast.Dict) else node.elts))
    elif isinstance(node, ast.Subscript):
        yield text_of(node.slice) or ""
    else:
        yield from (name for one in _operands(node) for name in _names(one))


def _operands(node: ast.AST) -> Iterable[ast.AST]:
    """Return the expressions of which *node* asks whether they are true, or some constant."""
    if isinstance(node, (ast.Assert, ast.If, ast.IfExp, ast.While)):
        return (node.test,)
    if isinstance(node, ast.UnaryOp):
        return (node.operand,) if isinstance(node.op, ast.Not) else ()
    if isinstance(node, ast.BoolOp):
        return [one for one in node.values if isinstance(node.op, ast.And) or not isinstance(one, ast.Call)]
    if isinstance(node, ast.Compare):
        sides = (node.left, *node.comparators)
        return sides if any(isinstance(side, ast.Constant) for side in sides) else ()
    if isinstance(node, ast.comprehension):
        return node.ifs
    if isinstance(node, ast.Call) and _VALIDATING.search(tail_of(node.func)):
        return [part for one in arguments_of(node) for part in (one, *getattr(one, "elts", ()))]
    return ()


def _names(node: ast.AST) -> Iterator[str]:
    while isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _SPELLING:
        node = node.func.value
    if isinstance(node, ast.NamedExpr):
        yield node.target.id
        node = node.value
    yield tail_of(node)
    if isinstance(node, ast.Call):
        yield from (text_of(one) or "" for one in arguments_of(node))


@frozen(eq=False, repr=False)
class _ComparedWithNothing:
    """What is compared with a secret that may be empty: `compare_digest(headers["X-Key"], getenv("KEY", ""))`."""

    harm: Callable[[Value], Taints] = unchanged

    @property
    def wanted(self) -> Wanted:
        return Wanted(nodes=frozenset((ast.Compare,)), calls=COMPARING)

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        pairs = [(test, scope, test.left, test.comparators[0]) for test, scope in comparisons(file).equal if len(test.ops) == 1]
        pairs += [
            (node, scope, node.args[0], node.args[1]) for tail in sorted(COMPARING)
            for node, scope in file.index.calls.get(tail, ()) if len(node.args) == 2]
        for node, scope, left, right in pairs:
            for given, known in ((left, right), (right, left)):
                secret = _secret(known, scope, file)
                if secret is not None and not calls_any(scope.owner.node, _CUTTING) and _may_be(
                        secret.empty, given, scope, file):
                    name = next(filter(_is_secret, sorted(secret.names)))
                    yield Match(node=node, scope=scope, facts={"name": name}), file.flow_value(given, scope, kinds)


def _may_be(nothing: Optional[str], given: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *given*, which is sent, may be the same as what is not set, for all that the function asks."""
    names = {tail_of(part) for part in below(given)} - {""}
    if not names.isdisjoint(_asked_for(file)):
        return False
    if nothing is not None:
        return True
    bindings = bindings_of_name(given, scope)
    function = scope.owner.node
    if len(bindings) == 1 and bindings[0][0] == PARAMETER and isinstance(function, FUNCTIONS):
        default = default_of(bindings[0][1], function)
        told = argument_of(default, "default", 0) if isinstance(default, ast.Call) and tail_of(default.func) in _SENT else None
        return isinstance(told, ast.Constant) and told.value is None
    made = bindings[0][1] if len(bindings) == 1 and bindings[0][0] == ASSIGN else given
    return isinstance(made, ast.Call) and isinstance(made.func, ast.Attribute) and made.func.attr == "get" and len(
        arguments_of(made)) == 1


def _decides(match: Match, file: File) -> bool:
    """Tell whether what is computed is compared, here or where the function is called."""
    return _is_compared(match.node, match.scope, file) or any(
        use.kind == "return" for use in uses(match.node, match.scope, file)) and any(
        _is_compared(made, scope, file) for made, scope in calls_of(match.scope.owner, file))


def _is_compared(node: ast.AST, scope: Scope, file: File) -> bool:
    return any(
        use.kind == "call" and use.name in COMPARING or use.kind == "test" and is_equality(use.node)
        for use in uses(node, scope, file))


def _is_nothing(match: Match, file: File) -> bool:
    """Tell whether the key is the empty text where its variable is not set."""
    key = _KEY.node(match)
    secret = None if key is None else _secret(key, match.scope, file)
    return secret is not None and secret.empty == ""


_KEY = arg("key", 0)

EMPTY_SECRET = Rule(
    code="SEC560", name="secret-empty-where-not-set", cwe=1188, severity=HIGH, confidence=MEDIUM,
    message="{name} is empty where the environment does not set it, and whoever sends nothing is let in: fail without it",
    when=outside_tests(flow("password", _ComparedWithNothing(), kinds=("remote",)))
    | outside_tests(call(*HMAC).where(Test(_is_nothing)).where(Test(_decides))).saying(
        "the key of {name}() is empty where the environment does not set it, and then anybody can sign: fail without it"),
    why="""
        A server whose environment lacks a secret starts without a word. `"" == ""` and `None == None` hold for whoever
        sends an empty key or none, and everybody can compute what an empty key signs.
    """,
    bad=(
        """
        import hmac
        import os

        from flask import Flask, abort, request

        app = Flask(__name__)
        API_KEY = os.environ.get("SHOP_API_KEY", "")
        HOOK_SECRET = os.getenv("SHOP_HOOK_SECRET") or ""

        @app.before_request
        def guard():
            if not hmac.compare_digest(request.headers.get("X-Key", ""), API_KEY):  # SEC560
                abort(403)

        @app.post("/hook")
        def hook():
            signature = hmac.new(HOOK_SECRET.encode(), request.data, "sha256").hexdigest()  # SEC560
            if not hmac.compare_digest(signature, request.headers.get("X-Signature", "")):
                abort(403)
        """,
    ),
    good=(
        """
        import hmac
        import os

        from flask import Flask, abort, request

        app = Flask(__name__)
        API_KEY = os.environ["SHOP_API_KEY"]
        HOOK_SECRET = os.getenv("SHOP_HOOK_SECRET", "")
        SIGNING_SECRET = os.getenv("SHOP_SIGNING_SECRET", "")

        @app.before_request
        def guard():
            if not hmac.compare_digest(request.headers.get("X-Key", ""), API_KEY):
                abort(403)

        @app.post("/hook")
        def hook():
            if not HOOK_SECRET:
                abort(503)
            signature = hmac.new(HOOK_SECRET.encode(), request.data, "sha256").hexdigest()
            if not hmac.compare_digest(signature, request.headers.get("X-Signature", "")):
                abort(403)

        def ask(client, query):
            signature = hmac.new(SIGNING_SECRET.encode(), query, "sha256").hexdigest()
            return client.get(query, signature)
        """,
    ),
    see=("https://docs.python.org/3/library/os.html#os.environ",),
)
