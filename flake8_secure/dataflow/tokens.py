"""What the program itself has signed, where the signature is checked: the claims of tokens, and other data."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, Optional

from flake8_secure.dataflow.arguments import Arguments, Transfer
from flake8_secure.dataflow.values import Ref, Value, const, is_own
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import below
from flake8_secure.syntax.scopes import ASSIGN

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls
    from flake8_secure.dataflow.objects import Objects

DECODE = (
    "jose.jwt.decode", "jwt.PyJWT().decode", "jwt.PyJWT().decode_complete", "jwt.decode", "jwt.decode_complete",
)
_SIGNED = frozenset(("guard:validator",))
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


def note_signed(flow: Objects, signature: ast.AST) -> None:
    """Note that what *signature* was made of is what was signed: it was found to be the one that came with it."""
    for node in _makers(flow, signature, _NAMES):
        key, message = argument_of(node, "key", 0), argument_of(node, "msg", 1)
        if key is not None and message is not None and is_own(flow.known(key)):
            flow.vouch(flow.known(message).taints, _SIGNED)


def _makers(flow: Objects, signature: ast.AST, names: int) -> Iterator[ast.Call]:
    """Yield the calls that make a signature in the expression *signature*, or in what its names stand for."""
    for part in below(signature):
        if isinstance(part, ast.Call) and flow.file.names(part.func, flow.scope) & _SIGNING:
            yield part
        elif isinstance(part, ast.Name) and names:
            found = flow.scope.find(part.id)
            if found is not None and len(found[1]) == 1 and found[1][0][0] == ASSIGN:
                yield from _makers(flow, found[1][0][1], names - 1)


TOKENS: Dict[str, Transfer] = dict.fromkeys(DECODE, _claims)
