"""Computing with constants, where the result is not too large."""

from __future__ import annotations

import ast
import operator
import string
from typing import Any, Callable, Dict, Optional, Type

from flake8_secure.dataflow.taints import REPR
from flake8_secure.dataflow.values import Value, const, some_text

# Integers beyond this many bits, and texts beyond this many characters, are not computed.
BITS, CHARACTERS = 256, 4000


def _power(left: Any, right: Any) -> Any:
    if abs(right) > BITS or abs(left) > 1 << 64:
        raise OverflowError
    return left**right


def _shift(left: int, right: int) -> int:
    if right > BITS:
        raise OverflowError
    return left << right


OPERATORS: Dict[Type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.BitAnd: operator.and_,
    ast.BitOr: operator.or_,
    ast.BitXor: operator.xor,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.LShift: _shift,
    ast.Mod: operator.mod,
    ast.Mult: operator.mul,
    ast.Pow: _power,
    ast.RShift: operator.rshift,
    ast.Sub: operator.sub,
}
UNARY: Dict[Type[ast.unaryop], Callable[[Any], Any]] = {
    ast.Invert: operator.invert,
    ast.Not: operator.not_,
    ast.UAdd: operator.pos,
    ast.USub: operator.neg,
}
COMPARE: Dict[Type[ast.cmpop], Callable[[Any, Any], Any]] = {
    ast.Eq: operator.eq,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.In: lambda left, right: left in right,
    ast.Is: operator.is_,
    ast.IsNot: operator.is_not,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.NotEq: operator.ne,
    ast.NotIn: lambda left, right: left not in right,
}
# Constants of libraries that rules need the number of.
KNOWN_CONSTANTS: Dict[str, Any] = {
    "stat.S_IRGRP": 0o040, "stat.S_IROTH": 0o004, "stat.S_IRUSR": 0o400, "stat.S_IRWXG": 0o070,
    "stat.S_IRWXO": 0o007, "stat.S_IRWXU": 0o700, "stat.S_ISGID": 0o2000, "stat.S_ISUID": 0o4000,
    "stat.S_ISVTX": 0o1000, "stat.S_IWGRP": 0o020, "stat.S_IWOTH": 0o002, "stat.S_IWUSR": 0o200,
    "stat.S_IXGRP": 0o010, "stat.S_IXOTH": 0o001, "stat.S_IXUSR": 0o100, "stat.S_IREAD": 0o400,
    "stat.S_IWRITE": 0o200, "stat.S_IEXEC": 0o100,
    "Crypto.Cipher.AES.block_size": 16, "Crypto.Cipher.ARC2.block_size": 8, "Crypto.Cipher.Blowfish.block_size": 8,
    "Crypto.Cipher.CAST.block_size": 8, "Crypto.Cipher.DES.block_size": 8, "Crypto.Cipher.DES3.block_size": 8,
    **{f"cryptography.hazmat.primitives.ciphers.algorithms.{name}.block_size": 128 for name in ("AES", "Camellia", "SM4")},
    "cryptography.hazmat.primitives.ciphers.algorithms.TripleDES.block_size": 64,
    "nacl.public.Box.NONCE_SIZE": 24, "nacl.secret.Aead.NONCE_SIZE": 24, "nacl.secret.SecretBox.NONCE_SIZE": 24,
    # As on POSIX: what is checked with them is checked with the others of another system there.
    "os.altsep": None, "os.curdir": ".", "os.linesep": "\n", "os.pardir": "..", "os.path.altsep": None,
    "os.path.pardir": "..", "os.path.sep": "/", "os.sep": "/",
    "string.ascii_letters": string.ascii_letters, "string.ascii_lowercase": string.ascii_lowercase,
    "string.ascii_uppercase": string.ascii_uppercase, "string.digits": string.digits, "string.hexdigits": string.hexdigits,
    "string.printable": string.printable, "string.punctuation": string.punctuation,
}

# What functions of the standard library raise for arguments that they do not take.
FAILURES = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError)


def fold(function: Callable[..., Any], *arguments: Any) -> Optional[Value]:
    """Return the constant that *function* makes of constants, None where it fails or is too large."""
    try:
        result = function(*arguments)
    except FAILURES:
        return None
    if isinstance(result, int) and result.bit_length() > BITS:
        return None
    if isinstance(result, (str, bytes)) and len(result) > CHARACTERS:
        return None
    return const(result) if isinstance(result, (bool, int, float, complex, str, bytes, type(None))) else None


def small_product(left: Any, right: Any) -> bool:
    """Tell whether *left* times *right* is not too large a text."""
    for one, other in ((left, right), (right, left)):
        if isinstance(one, (str, bytes)) and isinstance(other, int) and len(one) * other > CHARACTERS:
            return False
    return True


def represented(value: Value) -> Value:
    """Return what `repr(value)` gives, with the taints that went through it."""
    folded = None if value.exact is None else fold(repr, value.exact.value)
    if folded is not None:
        return folded.with_taints(value.taints)
    taints = frozenset(taint.flat.passing(REPR) for taint in value.taints)
    return some_text(taints)
