"""JSON Web Tokens whose claims a program decodes itself, and whose signature it does not look at."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Set

from flake8_secure.api import Match, Test, call
from flake8_secure.match.evidence import Origin
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import below, tail_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, UNPACK, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_DECODERS = regex(r"(?i)(?:b(?:ase)?_?64|url_?safe|segment|part)\w*decode|decode_?(?:b(?:ase)?_?64|url_?safe|segment|part)")
_VERIFYING = regex(r"(?i)^hmac|compare_digest|signature|verif(?:y|ied|ier)")
_STEPS = 60


def _is_payload(match: Match, file: File) -> bool:
    """Tell whether the matched call reads the second of three parts between dots, which was in base64, as JSON."""
    decoders = [
        (part, around) for part, around in _made_of([(given, match.scope) for given in getattr(match.node, "args", ())[:1]])
        if isinstance(part, ast.Call) and _DECODERS.search(tail_of(part.func))]
    encoded: List[Origin] = [(given, around) for one, around in decoders for given in one.args[:1]]
    return any(_is_second(part, around) for part, around in _made_of(encoded))


def _made_of(queue: List[Origin]) -> Iterator[Origin]:
    """Yield what is in *queue*, its parts, and those of the values of the names among them."""
    seen: Set[ast.AST] = set()
    for node, scope in queue:  # grows
        for part in below(node):
            yield part, scope
            for kind, value, place, home in bindings_of_name(part, scope):
                if value not in seen and len(seen) < _STEPS and kind in (ASSIGN, UNPACK):
                    seen.add(value)
                    if kind == ASSIGN:
                        queue.append((value, home))
                    elif place == "[1]" and isinstance(value, ast.Call) and _splits(value):
                        yield ast.Subscript(value=value, slice=ast.Constant(1)), home


def _is_second(node: ast.AST, scope: Scope) -> bool:
    return isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant) and node.slice.value == 1 and any(
        map(_splits, (node.value, *(value for _, value, _, _ in bindings_of_name(node.value, scope)))))


def _splits(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and tail_of(node.func) == "split" and [text_of(one) for one in node.args[:1]] == ["."]


def _verifies(match: Match, file: File) -> bool:
    """Tell whether the function calls anything that verifies, or is called so itself."""
    return _VERIFYING.search(getattr(match.scope.owner.node, "name", "")) is not None or any(
        _VERIFYING.search(tail_of(one.func)) for one in file.nodes_of(ast.Call, match.scope))


BY_HAND = call("json.loads").where(Test(_is_payload)).unless(Test(_verifies))
