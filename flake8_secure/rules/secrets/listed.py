"""What goes through a mapping and gives the values in it, as a list, a dictionary or a text."""

from __future__ import annotations

import ast
from typing import Iterator, Union

from flake8_secure.syntax.nodes import below, tail_of

GOING_THROUGH = (ast.DictComp, ast.GeneratorExp, ast.ListComp)


def tells_values(node: Union[ast.DictComp, ast.GeneratorExp, ast.ListComp]) -> bool:
    """Tell whether *node* goes through a mapping by key and value, and has both in what it makes, of keys that nobody chose."""
    made, loop = node.value if isinstance(node, ast.DictComp) else node.elt, node.generators[0]
    if not isinstance(loop.target, ast.Tuple) or len(loop.target.elts) != 2:
        return True
    key, value = map(tail_of, loop.target.elts)
    return any(isinstance(part, ast.Name) and part.id == value for part in below(made)) and not any(
        _chooses(test, key) for test in loop.ifs)


def _chooses(test: ast.expr, key: str) -> bool:
    """Tell whether *test* is that *key* is one of some, or begins as some do: `key.startswith("APP_PUBLIC_")`."""
    if isinstance(test, ast.Call) and isinstance(test.func, ast.Attribute):
        return test.func.attr == "startswith" and tail_of(test.func.value) == key
    return isinstance(test, ast.Compare) and tail_of(test.left) == key and isinstance(test.ops[0], (ast.Eq, ast.In))


def added_up(node: ast.AST) -> Iterator[str]:
    """Yield the names of the texts to which a loop through a mapping adds each value: `text += key + value`."""
    if isinstance(node, ast.For) and isinstance(node.target, ast.Tuple) and len(node.target.elts) == 2:
        value = tail_of(node.target.elts[1])
        for one in node.body:
            if isinstance(one, ast.AugAssign) and any(
                    isinstance(part, ast.Name) and part.id == value for part in below(one.value)):
                yield tail_of(one.target)
