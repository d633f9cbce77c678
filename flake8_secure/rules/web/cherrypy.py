"""Sessions of CherryPy, whose cookie any script may read, and anybody on the way, unless its settings say otherwise."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Union

from flake8_secure.api import anywhere, imports, string
from flake8_secure.match.places import held_under
from flake8_secure.syntax.nodes import entries_in

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_ON = "tools.sessions.on"
_FLAGS = {"Secure": "tools.sessions.secure", "HttpOnly": "tools.sessions.httponly"}


def _lacking(text: str, key: ast.AST, scope: Scope, file: File) -> Union[bool, Dict[str, str]]:
    """Name what the cookie lacks where sessions are turned on, in the same dictionary of settings."""
    above, turned = file.parent(key, scope), held_under(key, scope, file) if text == _ON else None
    if not isinstance(above, ast.Dict) or getattr(turned, "value", None) is not True or None in above.keys:
        return False
    said = {name: getattr(value, "value", None) for name, value in entries_in(above)}
    missing = [flag for flag, name in _FLAGS.items() if said.get(name, False) is False]
    return {"flags": ", ".join(missing)} if missing else False


SESSIONS = string((_ON[:4],), _lacking).where(anywhere(imports("cherrypy")))
