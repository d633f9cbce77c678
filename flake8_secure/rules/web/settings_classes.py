"""Keys in classes of settings that read them from the environment, and what these hold where it does not set them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterable, Tuple, Type, Union

from flake8_secure.match.args import as_text
from flake8_secure.match.nodes import Tested
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.names import keeps, kind_of
from flake8_secure.syntax.nodes import below, tail_of, target_of
from flake8_secure.syntax.scopes import CLASS

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.index import Place
    from flake8_secure.syntax.scopes import Scope

_MODULES = frozenset(("pydantic", "pydantic_settings"))
_SETTINGS = frozenset(f"{module}.BaseSettings" for module in _MODULES)
# Where the file says what it does not take.
_COMPARED: Tuple[Type[ast.AST], ...] = (ast.Compare, ast.List, ast.Set, ast.Tuple)
# What signs sessions and tokens.
_KEY = regex(r"(?i)(?:(?:app|auth|cookie|django|flask|jwt|session)_)*(?:secret(?:_?key)?|signing_key)")


def _falls_back(node: Union[ast.AnnAssign, ast.Assign], scope: Scope, file: File) -> Union[bool, Dict[str, str]]:
    """Return the name of a key that holds a stand-in where nothing is set: what looks like a key is S105."""
    name = tail_of(target_of(node))
    kind = kind_of(name) if _KEY.fullmatch(name) else None
    text = getattr(node.value, "value", None)
    if kind is None or not isinstance(text, str) or not text or keeps(kind, name, as_text(text)):
        return False
    return not _is_looked_for(text, scope, file) and {"name": name}


def _is_looked_for(text: str, scope: Scope, file: File) -> bool:
    """Tell whether something is compared with *text*, or a collection has it: what looks at the settings does not take it."""
    return any(
        getattr(part, "value", None) == text for kind in _COMPARED for one in file.nodes_of(kind, scope.module)
        for part in below(one))


def _assigned(file: File) -> Iterable[Place]:
    """Yield what the body of a class of settings assigns."""
    for scope in file.index.scopes if not file.index.roots.isdisjoint(_MODULES) else ():
        if scope.kind == CLASS and not file.resolver.bases(scope).isdisjoint(_SETTINGS):
            yield from ((one, scope) for one in getattr(scope.node, "body") if isinstance(one, (ast.AnnAssign, ast.Assign)))


FALLBACKS_OF_SETTINGS = Tested("modules", _MODULES, _falls_back, _assigned)
