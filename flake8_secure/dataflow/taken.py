"""What the constructors that data classes and attrs make take for their fields, by position and by name."""

from __future__ import annotations

import ast
from typing import Any, Dict, Iterator, Mapping, NamedTuple, Tuple

from flake8_secure.dataflow.annotations import type_name
from flake8_secure.syntax.nodes import tail_of

# Fields that follow one of this type are taken by name alone.
_MARK = "KW_ONLY"


class Parameter(NamedTuple):
    """What a constructor takes for one field: at which position, -1 for none, and by which name besides its own."""

    place: int
    alias: str


def parameters(fields: Mapping[str, ast.ClassDef]) -> Dict[str, Parameter]:
    """Return what the constructor takes that is made for *fields*, told with the classes that declare them."""
    told = {node: dict(_told(node)) for node in dict.fromkeys(fields.values())}
    found: Dict[str, Parameter] = {}
    place = 0
    for name, node in fields.items():
        by_name, alias = told[node].get(name, (False, name))
        if alias:
            found[name] = Parameter(-1 if by_name else place, name if alias in fields else alias)
            place += not by_name
    return found


def _told(node: ast.ClassDef) -> Iterator[Tuple[str, Tuple[bool, str]]]:
    """Yield the fields that a class gives a value or a type, whether they are taken by name alone, and their other name."""
    made = [node, *(one for one in node.decorator_list if isinstance(one, ast.Call))]
    named = any(_constants(one).get("kw_only") is True for one in made)
    for statement in node.body:
        if isinstance(statement, (ast.AnnAssign, ast.Assign)):
            target = statement.target if isinstance(statement, ast.AnnAssign) else statement.targets[0]
            if isinstance(statement, ast.AnnAssign) and type_name(statement.annotation) == _MARK:
                named = True
            said = _constants(statement.value)
            name = tail_of(target)
            alias = said.get("alias") or name.lstrip("_")
            yield name, (said.get("kw_only", named) is True, "" if said.get("init") is False else alias)


def _constants(node: Any) -> Dict[Any, Any]:
    """Return the constants that a call or a class is given by keyword."""
    return {one.arg: one.value.value for one in getattr(node, "keywords", ()) if isinstance(one.value, ast.Constant)}
