"""What context managers give where they are entered, by `with` or by a stack that enters them."""

from __future__ import annotations

import ast
from functools import partial
from typing import TYPE_CHECKING, Dict, List, Optional

from flake8_secure.dataflow.arguments import Arguments, Transfer
from flake8_secure.dataflow.taints import looked_up
from flake8_secure.dataflow.values import UNKNOWN, Box, Local, Value, join
from flake8_secure.syntax.functions import gives_itself

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls


def entered(flow: Calls, manager: Value, node: ast.AST, name: str) -> Value:
    """Return what a context manager gives by *name*: itself, unless it is an instance of a class of the project."""
    results: List[Value] = []
    for item in manager.items:
        contents = flow.contents(item) if isinstance(item, Box) else None
        definition = flow.class_of(contents)
        method = UNKNOWN if definition is None else flow.class_attribute(definition, name)
        receiver = Value((item,), False, looked_up(manager.taints))
        if contents is not None and contents.kind == "list":
            receiver = flow.element(receiver)  # what a generator gives that `contextmanager` decorates
        given = receiver if method is UNKNOWN else flow.apply(method, Arguments(node, [], {}, None, receiver))
        entering = method.single
        # It may not have been followed.
        itself = given == UNKNOWN and isinstance(entering, Local) and gives_itself(entering.node)
        results.append(receiver if itself else given)
    if manager.unknown or not results:
        results.append(Value((), manager.unknown, looked_up(manager.taints)))
    return join(results)


def _by_stack(flow: Calls, arguments: Arguments, name: str = "__enter__") -> Optional[Value]:
    """`stack.enter_context(open(path))`."""
    manager = arguments.get(0, "cm")
    return None if manager is None else entered(flow, manager, arguments.node, name)


MANAGERS: Dict[str, Transfer] = {
    "contextlib.AsyncExitStack().enter_async_context": partial(_by_stack, name="__aenter__"),
    "contextlib.AsyncExitStack().enter_context": _by_stack,
    "contextlib.ExitStack().enter_context": _by_stack,
}
