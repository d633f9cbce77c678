"""What hooks put among the parameters of a handler, which run before it: `@falcon.before(checked)`."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Iterator, Optional

from flake8_secure.dataflow.values import UNKNOWN, Local, Value, join
from flake8_secure.syntax.functions import FUNCTIONS, Function, parameters
from flake8_secure.syntax.nodes import below
from flake8_secure.syntax.scopes import CLASS

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def put_by_hooks(node: Function, name: str, file: File) -> Optional[Value]:
    """Return what functions of the project put into the parameter *name* of the handler *node*; None where none does."""
    around = file.index.by_node[node].parent
    if around is None or not file.models.hooks:
        return None
    hooked: Any = (node, around.node) if around.kind == CLASS else (node,)
    found = [
        value for one in hooked for decorator in getattr(one, "decorator_list", ())
        if isinstance(decorator, ast.Call) and decorator.args and file.names(decorator.func, around) & file.models.hooks
        for item in file.evaluator.value(decorator.args[0], around).items
        if isinstance(item, Local) and isinstance(item.node, FUNCTIONS)
        for value in _put(item.node, name, file.owner(item.node))]
    return join(found) if found else None


def _put(hook: Function, name: str, file: File) -> Iterator[Value]:
    """Yield what *hook* puts at *name* into its fourth parameter, the parameters of the handler."""
    filled = parameters(hook.args)
    scope = file.index.by_node[hook]
    assigned = [place for place in below(hook) if isinstance(place, ast.Assign)] if len(filled) > 3 else []
    for place in assigned:
        target = place.targets[0]
        if isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name) and target.value.id == filled[3].arg \
                and isinstance(target.slice, ast.Constant) and target.slice.value == name:
            result = file.run(scope)
            value = UNKNOWN if result is None else result.values.get(place.value, UNKNOWN)
            yield value if result is None else file.shared.checked_by(scope, result, value)
