"""What FastAPI leaves out of an answer: the fields that the model of the answer does not have."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Optional

from flake8_secure.dataflow.fields import fields_of_class
from flake8_secure.dataflow.values import Local
from flake8_secure.rules.secrets.names import is_secret
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.nodes import below, is_class, tail_of, words

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Types that take all that is returned.
_ANYTHING = frozenset(("Any", "Dict", "Mapping", "MutableMapping", "dict", "object"))
# Types of what is in others.
_AROUND = frozenset(("AsyncIterator", "Iterable", "Iterator", "List", "Optional", "Sequence", "Set", "Tuple", "Union"))


def leaves_secrets_out(function: Scope, file: File) -> bool:
    """Tell whether what *function*, a route, returns is held to models without a field that is called like a secret.

    https://fastapi.tiangolo.com/tutorial/response-model/
    """
    around = function.parent
    if around is None or not isinstance(function.node, FUNCTIONS) or "fastapi" not in file.index.roots:
        return False
    model = function.node.returns
    for decorator in function.node.decorator_list:
        given = argument_of(decorator, "response_model") if isinstance(decorator, ast.Call) else None
        model = model if given is None else given
        left_out = argument_of(decorator, "response_model_exclude") if isinstance(decorator, ast.Call) else None
        if left_out is not None and any(map(is_secret, words(left_out))):
            return True
    return _holds_back(model, around, file)


def _holds_back(model: Optional[ast.expr], scope: Scope, file: File) -> bool:
    """Tell whether *model* is of classes alone that are known to have no field called like a secret."""
    if model is None or any(tail_of(part) in _ANYTHING for part in below(model)):
        return False
    known = [file.evaluator.value(one, scope).single for one in _classes(model)]
    return bool(known) and all(
        isinstance(item, Local) and isinstance(item.node, ast.ClassDef)
        and not any(map(is_secret, fields_of_class(item.node, file))) for item in known)


def _classes(model: ast.expr) -> Iterator[ast.expr]:
    """Yield the classes in *model*, those aside that hold others."""
    for part in below(model):
        if isinstance(part, (ast.Attribute, ast.Name)) and is_class(part) and tail_of(part) not in _AROUND:
            yield part
