"""What a text is spelled with in other letters, which anybody reads: in Base64, in hexadecimal digits, by `rot13`."""

from __future__ import annotations

import ast

from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import tail_of, text_of

# Functions that spell their first argument, and methods that spell a text or bytes.
_FUNCTIONS = frozenset((
    "a85encode", "b16encode", "b2a_base64", "b2a_hex", "b32encode", "b64encode", "b85encode", "encodebytes", "hexlify",
    "standard_b64encode", "urlsafe_b64encode",
))
_METHODS = frozenset(("decode", "encode", "hex", "strip"))
# Codecs of `codecs.encode()` that do: https://docs.python.org/3/library/codecs.html#binary-transforms
_CODECS = regex(r"(?i)base_?64(?:_codec)?|hex(?:_codec)?|rot_?13|uu(?:_codec)?")


def spelled_out(node: ast.AST) -> ast.AST:
    """Return what *node* spells: the password of `b64encode(password.encode()).decode()`."""
    while isinstance(node, ast.Call):
        name = tail_of(node.func)
        if node.args and (name in _FUNCTIONS or name == "encode" and _CODECS.fullmatch(
                text_of(node.args[-1]) or "") and tail_of(getattr(node.func, "value", None)) == "codecs"):
            node = node.args[0]
        elif isinstance(node.func, ast.Attribute) and name in _METHODS:
            node = node.func.value
        else:
            break
    return node
