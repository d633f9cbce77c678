"""Calls that are computed where all that goes in is constant."""

from __future__ import annotations

import importlib
from typing import Any, Callable, FrozenSet, Iterable, List, Optional

from flake8_secure.dataflow.constants import CHARACTERS, FAILURES, fold
from flake8_secure.dataflow.values import NOTHING, Const, Contents, Value

# Functions without side effects.
PURE = (
    "base64.b16decode", "base64.b16encode", "base64.b32decode", "base64.b32encode", "base64.b64decode", "base64.b64encode",
    "base64.urlsafe_b64decode", "base64.urlsafe_b64encode", "binascii.a2b_base64", "binascii.a2b_hex", "binascii.hexlify",
    "binascii.unhexlify", "builtins.bytes.fromhex", "builtins.chr", "builtins.ord", "html.escape", "html.unescape",
    "os.path.basename", "os.path.dirname", "shlex.quote", "urllib.parse.quote", "urllib.parse.quote_plus", "urllib.parse.unquote",
    "urllib.parse.unquote_plus",
)
# Hashes of constants are computed as well: `hashlib.sha256(b"key").digest()`.
HASHES: FrozenSet[str] = frozenset(f"hashlib.{name}" for name in (
    "blake2b", "blake2s", "md5", "sha1", "sha224", "sha256", "sha384", "sha3_256", "sha3_512", "sha512"))
_DIGESTS = frozenset(("digest", "hexdigest"))
# What gives them.
DIGESTED: FrozenSet[str] = frozenset(f"{name}().{method}" for name in HASHES for method in _DIGESTS)
# All that is computed, by its name.
COMPUTED = frozenset(PURE) | DIGESTED
# Methods that make a text of another one.
_CODING = frozenset(("decode", "encode"))
# The last identifiers of all that is computed.
TAILS: FrozenSet[str] = frozenset(name.rpartition(".")[2] for name in PURE) | _CODING | _DIGESTS | {"bytes"}
# These can make a text as long as a number says.
_FILLING = frozenset(("center", "expandtabs", "ljust", "rjust", "zfill"))


def _function(name: str) -> Callable[..., Any]:
    """Return the function *name*; its module is imported when something has to be computed."""
    if name == "builtins.bytes.fromhex":
        return bytes.fromhex
    module, _, tail = name.replace("os.path", "posixpath").rpartition(".")
    return getattr(importlib.import_module(module), tail)  # type: ignore[no-any-return]  # one of PURE


def _constants(values: Iterable[Value]) -> Optional[List[Const]]:
    exact = [value.exact for value in values]
    found = [one for one in exact if one is not None]
    return found if len(found) == len(exact) else None


def computed(name: str, positional: List[Value]) -> Optional[Value]:
    """Return what one of `PURE` makes of constants; None where its arguments are none."""
    constants = _constants(positional)
    if not constants:
        return None
    try:
        result = _function(name)(*(one.value for one in constants))
    except FAILURES:
        return NOTHING
    return fold(lambda: result)


def hashed(name: str, method: str, positional: List[Value]) -> Optional[Value]:
    """Return what *method* gives of one of `HASHES` that is made of constants; None for all else."""
    constants = _constants(positional)
    if not constants:
        return None
    try:
        made = getattr(importlib.import_module("hashlib"), name.rpartition(".")[2])(*(one.value for one in constants))
    except FAILURES:
        return None
    return fold(getattr(made, method))


def is_digest(name: str) -> bool:
    """Tell whether the method *name* gives the result of a hash."""
    return name in _DIGESTS


def bytes_of(positional: List[Value], contents: Optional[Contents]) -> Optional[Value]:
    """Return what `bytes(16)`, `bytes([0, 1])` and `bytes("text", "ascii")` make; *contents*: of the first argument."""
    if contents is not None:
        held = [value.only for _, value in contents.entries]
        numbers = [one for one in held if type(one) is int]
        return fold(bytes, numbers) if contents.rest is None and len(numbers) == len(held) else None
    constants = _constants(positional)
    if not constants:
        return None
    first = constants[0].value
    if isinstance(first, int) and not 0 <= first <= CHARACTERS:
        return None
    return fold(bytes, *(one.value for one in constants))


def text_method(receiver: Value, name: str, positional: List[Value]) -> Optional[Value]:
    """Return what a method of a constant text makes of constants; None for all else."""
    constants = _constants(positional)
    if receiver.exact is None or constants is None or name in _FILLING \
            or not isinstance(receiver.exact.value, (str, bytes)):
        return None
    function = getattr(receiver.exact.value, name, None)  # text has no decode, bytes no encode
    return None if function is None else fold(function, *(one.value for one in constants))


def is_coding(name: str) -> bool:
    """Tell whether the method *name* gives the same text in another form."""
    return name in _CODING
