"""What the program itself has signed, where the signature is checked: the claims of tokens, and other data."""

from __future__ import annotations

import ast
from functools import partial
from typing import TYPE_CHECKING, Dict, Iterator, Optional

from flake8_secure.dataflow.arguments import Arguments, Transfer
from flake8_secure.dataflow.taints import SIGNED_WHOLE
from flake8_secure.dataflow.values import Local, Ref, Value, const, is_own
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import argument_of, arguments_of
from flake8_secure.syntax.functions import FUNCTIONS, parameters, returns
from flake8_secure.syntax.nodes import below, tail_of
from flake8_secure.syntax.scopes import Scope, assigned_once

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls
    from flake8_secure.dataflow.file import File
    from flake8_secure.dataflow.objects import Objects
    from flake8_secure.dataflow.taints import Taints

DECODE = (
    "jose.jwt.decode", "jwt.PyJWT().decode", "jwt.PyJWT().decode_complete", "jwt.decode", "jwt.decode_complete",
)
_SIGNED = frozenset(("guard:validator",))
_SIGNED_BODY = SIGNED_WHOLE | {"guard:signed"}
_NO_KEYS = ("", None)


def _claims(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`jwt.decode(token, key, algorithms=["HS256"])`."""
    token, key = arguments.get(0, "token") or arguments.get(0, "jwt"), arguments.get(1, "key")
    if token is None or not token.taints or key is None or not is_own(key) or not _is_checked(flow, arguments) or any(
            key.exact == const(none).exact for none in _NO_KEYS):
        return None
    return Value((Ref(flow.callee + "()"),), False, frozenset(taint.passing(_SIGNED) for taint in token.taints))


def _is_checked(flow: Calls, arguments: Arguments) -> bool:
    """Tell whether nothing turns off the check of the signature."""
    verify, options = arguments.get(2, "verify"), arguments.get(3, "options")
    if verify is not None and verify.exact == const(False).exact:
        return False
    contents = None if options is None else flow.sole(options)
    held = None if contents is None else contents.get("verify_signature")
    return options is None or contents is not None and contents.rest is None and (held or const(True)).exact == const(True).exact


# What makes the signature of a message with a key, and names between that and where it is compared.
_SIGNING, _NAMES = frozenset(("hmac.HMAC", "hmac.digest", "hmac.new")), 2
# What promises to be such, of which nobody sees how it is made.
CALLED_SIGNING = regex(r"(?i)(?:^|_)(?:hmac|sign|signature)(?:$|_)")


def note_signed(flow: Objects, signature: ast.AST) -> None:
    """Note that what *signature* was made of is what was signed: it was found to be the one that came with it."""
    for call in _calls(signature, flow.scope, _NAMES):
        names = flow.file.names(call.func, flow.scope)
        key, message = argument_of(call, "key", 0), argument_of(call, "msg", 1)
        if names & _SIGNING:
            if key is not None and message is not None and is_own(flow.known(key)):
                vouch_signed(flow, flow.known(message).taints)
        elif _signs(flow, call):
            for argument in arguments_of(call):
                vouch_signed(flow, flow.known(argument).taints)


# The body of a request, and other ways to ask for it.
_BODIES = (
    "DATA", "POST", "body", "body()", "data", "form", "form()", "get_data()", "get_json()", "json", "json()", "payload",
    "post()", "read()", "text()")


def vouch_signed(flow: Objects, taints: Taints) -> None:
    """Note that what has *taints* came with its signature; the body of a request may tell what anybody has written."""
    for taint in taints:
        request, dot, name = taint.origin.rpartition(".")
        if not taint.path and dot and name in _BODIES:
            for other in _BODIES:
                flow.state.guard(f"{request}.{other}", (), _SIGNED_BODY)
        else:
            flow.state.guard(taint.origin, taint.path, _SIGNED_BODY if taint.path == ("body",) else _SIGNED)


def _calls(signature: ast.AST, scope: Scope, names: int) -> Iterator[ast.Call]:
    """Yield the calls in the expression *signature*, and in what as many *names* one after the other stand for."""
    for part in below(signature):
        if isinstance(part, ast.Call):
            yield part
        elif isinstance(part, ast.Name) and names:
            given = assigned_once(part, scope)
            if given is not None:
                yield from _calls(given[0], scope, names - 1)


def _signs(flow: Objects, call: ast.Call) -> bool:
    """Tell whether *call* gives the signature of its arguments: as a function of the project is seen to, or by its name."""
    bodies = [
        item.node for item in flow.known(call.func).items if isinstance(item, Local) and isinstance(item.node, FUNCTIONS)]
    if not bodies:
        return CALLED_SIGNING.search(tail_of(call.func)) is not None
    owners = [(flow.file.owner(body), body) for body in bodies]
    return all(owner.derived("signs", owner.index.by_node[body], partial(_gives_signature, owner)) for owner, body in owners)


def _gives_signature(file: File, scope: Scope) -> bool:
    """Tell whether the function of *scope* returns the signature of something that it is given."""
    given = {one.arg for one in parameters(scope.node.args)}  # type: ignore[attr-defined]  # a function
    messages = [
        argument_of(made, "msg", 1) for one in returns(scope.node) if one.value is not None
        for made in _calls(one.value, scope, _NAMES) if file.names(made.func, scope) & _SIGNING]
    return any(
        message is not None and any(isinstance(part, ast.Name) and part.id in given for part in below(message))
        for message in messages)


TOKENS: Dict[str, Transfer] = dict.fromkeys(DECODE, _claims)
