"""What the claims of tokens are: what the program itself has signed, where the signature is checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, Optional

from flake8_secure.dataflow.arguments import Arguments, Transfer
from flake8_secure.dataflow.values import Ref, Value, const

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls

DECODE = (
    "jose.jwt.decode", "jwt.PyJWT().decode", "jwt.PyJWT().decode_complete", "jwt.api_jwt.decode", "jwt.decode",
    "jwt.decode_complete",
)
_SIGNED = frozenset(("guard:validator",))
_NO_KEYS = ("", None)


def _claims(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`jwt.decode(token, key, algorithms=["HS256"])`."""
    token, key = arguments.get(0, "token") or arguments.get(0, "jwt"), arguments.get(1, "key")
    if token is None or not token.taints or key is None or key.taints or not _is_checked(flow, arguments) or any(
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


TOKENS: Dict[str, Transfer] = dict.fromkeys(DECODE, _claims)
