"""Functions that run before a handler: what they put among its parameters, and those that may refuse a request."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict, Iterator, List, Optional, Tuple

from flake8_secure.dataflow.annotations import all_injections
from flake8_secure.dataflow.handlers import shapes
from flake8_secure.dataflow.lineages import lineage
from flake8_secure.dataflow.values import CLASS_OF, UNKNOWN, Contents, Local, Possibility, Value, join
from flake8_secure.syntax.functions import FUNCTIONS, Function, parameters
from flake8_secure.syntax.nodes import below, tail_of
from flake8_secure.syntax.scopes import CLASS, FUNCTION, Scope, assigned_once

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.models.library import Handler


def put_by_hooks(node: Function, name: str, file: File) -> Optional[Value]:
    """Return what functions of the project put into the parameter *name* of the handler *node*; None where none does."""
    found = [value for hook in _hooks_of(node, file) for value in _put(hook, name, file.owner(hook))]
    return join(found) if found else None


def _hooks_of(node: Function, file: File) -> Iterator[Function]:
    """Yield the functions of the project that decorators of the handler *node*, or of its class, name as its hooks."""
    around = file.index.by_node[node].parent
    if around is None or not file.models.hooks:
        return
    hooked: Any = (node, around.node) if around.kind == CLASS else (node,)
    for one in hooked:
        for decorator in getattr(one, "decorator_list", ()):
            if isinstance(decorator, ast.Call) and decorator.args and file.names(decorator.func, around) & file.models.hooks:
                yield from _functions(decorator.args[0], around, file)


def _functions(named: ast.expr, scope: Scope, file: File) -> Iterator[Function]:
    """Yield the functions of the project that calling *named* calls: itself, or the method of an instance."""
    for item in file.evaluator.value(named, scope).items:
        method = calling(item, file)
        node = method.node if method is not None else item.node if isinstance(item, Local) else None
        if isinstance(node, FUNCTIONS):
            yield node


def calling(item: Possibility, file: File) -> Optional[Scope]:
    """Return the method that calls an instance of a class of the project, `Depends(Paging(20))`; None for anything else."""
    return method_of(item, "__call__", file)


def method_of(item: Possibility, name: str, file: File) -> Optional[Scope]:
    """Return the method *name* of an instance of a class of the project; None for anything else."""
    held = item.get(CLASS_OF) if isinstance(item, Contents) else None
    kind = None if held is None else held.single
    definition = kind.node if isinstance(kind, Local) else None
    for _, scope in lineage(definition, file) if isinstance(definition, ast.ClassDef) else ():
        if name in scope.children:
            return scope.children[name]
    return None


def given_to(hook: Function, file: File) -> List[str]:
    """Return the names of the parameters of *hook* that whoever calls it fills: not that of the instance of a method."""
    around = file.scope_of(hook).parent
    return [one.arg for one in parameters(hook.args)][around is not None and around.kind == CLASS:]


def _put(hook: Function, name: str, file: File) -> Iterator[Value]:
    """Yield what *hook* puts at *name* into its fourth parameter, the parameters of the handler."""
    filled = given_to(hook, file)
    scope = file.index.by_node[hook]
    assigned = [place for place in below(hook) if isinstance(place, ast.Assign)] if len(filled) > 3 else []
    for place in assigned:
        target = place.targets[0]
        if isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name) and target.value.id == filled[3] \
                and isinstance(target.slice, ast.Constant) and target.slice.value == name:
            result = file.run(scope)
            value = UNKNOWN if result is None else result.values.get(place.value, UNKNOWN)
            yield value if result is None else file.shared.checked_by(scope, result, value)


def preparing(handler: Scope, file: File) -> Iterator[Handler]:
    """Yield what is known of the method of *handler* where others of its class run before."""
    return (shape.handler for shape in shapes(handler, file) if shape.handler.preparing)


def run_before(node: Function, file: File) -> Iterator[Tuple[Function, bool, str]]:
    """Yield the functions of the project that run before the handler *node*.

    With each, whether a result of it takes the place of the handler, and the name of its parameter that is a dictionary of
    those of the handler, if there is one: `@app.before_request` before `@app.get("/")`, `@falcon.before(check)`, and
    `@app.get("/", dependencies=[Depends(check)])`.
    """
    around = file.index.by_node[node].parent
    if around is None:
        return
    by_owner = file.derived("hooks before views", file.index.scopes[0], lambda _: _before_requests(file))
    for hook in _hooks_of(node, file):
        filled = given_to(hook, file)
        if len(filled) > 3:
            yield hook, False, filled[3]
    yield from ((hook, False, "") for call in all_injections(node) for hook in _asked(call, around, file))
    for decorator in node.decorator_list:
        owner = getattr(getattr(decorator, "func", None), "value", None)
        if isinstance(decorator, ast.Call) and owner is not None:
            yield from ((hook, True, "") for hook in by_owner.get(tail_of(owner), ()))
            for call in (decorator, _made_by(owner, around)):
                yield from ((hook, False, "") for hook in _dependencies(call, around, file))


def refusing(file: File) -> List[Tuple[ast.expr, Scope, Function]]:
    """Return what functions of the file answer, with its scope: exceptions and codes of errors, `@app.errorhandler(Missing)`."""
    return file.derived("answers to exceptions", file.index.scopes[0], lambda _: list(_refusing(file)))


def _refusing(file: File) -> Iterator[Tuple[ast.expr, Scope, Function]]:
    for scope in file.index.scopes:
        if scope.kind == FUNCTION and isinstance(scope.node, FUNCTIONS) and scope.parent is not None:
            for decorator in scope.node.decorator_list:
                if isinstance(decorator, ast.Call) and decorator.args \
                        and file.names(decorator.func, scope.parent) & file.models.refusing:
                    yield decorator.args[0], scope.parent, scope.node


def _before_requests(file: File) -> Dict[str, List[Function]]:
    """Return the functions that run before all views of something, by the last word of what that is called."""
    found: Dict[str, List[Function]] = {}
    for scope in file.index.scopes:
        if scope.kind == FUNCTION and isinstance(scope.node, FUNCTIONS) and scope.parent is not None:
            for decorator in scope.node.decorator_list:
                if isinstance(decorator, ast.Attribute) and file.names(decorator, scope.parent) & file.models.preceding:
                    found.setdefault(tail_of(decorator.value), []).append(scope.node)
    return found


def _made_by(owner: ast.expr, scope: Scope) -> Optional[ast.AST]:
    """Return the call that makes *owner*, a name that is bound once: `router = APIRouter(dependencies=[Depends(check)])`."""
    made, _ = assigned_once(owner, scope) or (None, scope)
    return made


def _dependencies(call: Optional[ast.AST], scope: Scope, file: File) -> Iterator[Function]:
    """Yield the functions that *call* lists as its dependencies."""
    for keyword in call.keywords if isinstance(call, ast.Call) else ():
        for one in getattr(keyword.value, "elts", ()) if keyword.arg == "dependencies" else ():
            if isinstance(one, ast.Call):
                yield from _asked(one, scope, file)


def _asked(call: ast.Call, scope: Scope, file: File) -> Iterator[Function]:
    """Yield the functions of the project that *call* asks to be called: `Depends(check)`."""
    return _functions(call.args[0], scope, file) if call.args else iter(())
