"""Where functions are handed to a framework that is to call them, or marked for it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict, Iterator, List, Optional, Sequence, Set, Tuple

from flake8_secure.dataflow.values import Ref
from flake8_secure.models.library import Handler
from flake8_secure.syntax.arguments import argument_of, arguments_of
from flake8_secure.syntax.functions import FUNCTIONS, first_parameter
from flake8_secure.syntax.index import Place
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import entries_in, tail_of
from flake8_secure.syntax.scopes import CLASS, FUNCTION, Scope, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def calls_with(scope: Scope, handler: Handler, file: File) -> Iterator[Tuple[ast.Call, Scope]]:
    """Yield the calls of what *handler* lists as callers that the function of *scope* is handed to, as decorators too.

    With each comes the scope that it stands in.
    """
    node: Any = scope.node
    for decorator in getattr(node, "decorator_list", ()):  # a lambda has none
        if isinstance(decorator, ast.Call) and file.names(decorator.func, scope.parent or scope).intersection(
                handler.callers).difference(handler.decorators):
            yield decorator, scope.parent or scope
    yield from handed(handler, file).get(node, ())


def handed(handler: Handler, file: File) -> Dict[ast.AST, List[Tuple[ast.Call, Scope]]]:
    """Return the functions that are handed to a call of what *handler* lists as callers, with these calls."""
    found = file.handed.get(id(handler))
    if found is None:
        found = file.handed[id(handler)] = {}
        for call, around, given in handing(handler, file):
            for argument in given:
                for node in _methods_of(argument, around, file) if handler.methods else _functions_in(argument, around, file):
                    found.setdefault(node, []).append((call, around))
    return found


def handing(handler: Handler, file: File) -> Iterator[Tuple[ast.Call, Scope, List[ast.AST]]]:
    """Yield the calls of what *handler* lists as callers, each with those of its arguments that may be functions."""
    for tail in sorted({last(caller) for caller in handler.callers}):
        for call, around in file.index.calls.get(tail, ()):
            given = [argument for argument in _offered(call, around, handler) if argument.__class__ in _NAMING]
            if not given:
                continue
            names = file.names(call.func, around)
            if names.isdisjoint(handler.callers) if names else (
                    f"*.{tail}" not in handler.callers or any(tail in scope.children for scope in file.index.scopes)):
                continue
            if handler.request and not handler.others:
                given = [_within_partial(argument) for argument in given]
            yield call, around, given


def _within_partial(node: ast.AST) -> ast.AST:
    """Return the function that *node* hands over with its first arguments, `partial(serve, shop)`; else *node* itself."""
    return node.args[0] if isinstance(node, ast.Call) and tail_of(node.func) == "partial" and node.args else node


def taken_first(call: ast.Call) -> int:
    """Return how many parameters of the function that *call* is handed are filled before: `start(partial(serve, shop))`."""
    made = [one for one in arguments_of(call) if isinstance(one, ast.Call) and _within_partial(one) is not one]
    return len(made[0].args) - 1 if made else 0


def applied(file: File) -> Dict[ast.AST, List[Place]]:
    """Return the functions that decorators are called with, instead of standing above them: `app.route("/")(show)`."""
    found: Optional[Dict[ast.AST, List[Place]]] = file.index.derived("applied", lambda: _applied(file))
    return found or {}


def _applied(file: File) -> Dict[ast.AST, List[Place]]:
    found: Dict[ast.AST, List[Place]] = {}
    for call, around in file.index.called.get("", ()):
        given = call.args[0] if isinstance(call.func, ast.Call) and len(call.args) == 1 else None
        if isinstance(given, (ast.Attribute, ast.Name)):
            for node in _functions_in(given, around, file):
                found.setdefault(node, []).append((call.func, around))
    return found


# What may name a function or be one, or make an instance.
_NAMING = frozenset((ast.Attribute, ast.Call, ast.Lambda, ast.Name))


def within(call: ast.Call) -> Optional[ast.expr]:
    """Return what *call* is given alone, in which others may be: of `login_required(never_cache(show))` show."""
    given: ast.expr = call
    while isinstance(given, ast.Call):
        if len(given.args) != 1 or given.keywords:
            return None
        given = given.args[0]
    return given


def _functions_in(argument: ast.AST, around: Scope, file: File) -> Iterator[ast.AST]:
    if isinstance(argument, ast.Lambda):
        yield argument
    if isinstance(argument, ast.Call):
        made = _given_back(argument, around, file)
        node = _called_as(argument, around, file) if made is argument else made
        wrapped = within(argument)
        if node is None and wrapped is not None:
            node = function_in(wrapped, around, file)
    else:
        node = None if isinstance(argument, ast.Lambda) else function_in(argument, around, file)
    if node is not None:
        yield node


def _called_as(made: ast.Call, around: Scope, file: File) -> Optional[ast.AST]:
    """Return what calling the instance that *made* makes calls: `__call__()` of a class of the file."""
    bindings = bindings_of_name(made.func, around)
    scope = file.index.by_node.get(bindings[-1][1]) if bindings else None
    method = scope.children.get("__call__") if scope is not None and scope.kind == CLASS else None
    return None if method is None else method.node


def _methods_of(argument: ast.AST, around: Scope, file: File) -> Iterator[ast.AST]:
    """Yield the methods of the class that *argument* names, or is an instance of: `Shop`, `Shop()`, `shop = Shop()`."""
    for _ in range(2):
        named = argument.func if isinstance(argument, ast.Call) else argument
        found = around.find(named.id) if isinstance(named, ast.Name) else None
        if found is None:
            return
        around, argument = found[0], found[1][-1][1]
        scope = file.index.by_node.get(argument)
        if scope is not None and scope.kind == CLASS:
            yield from (child.node for child in scope.children.values() if child.kind == FUNCTION)
            return


def _offered(call: ast.Call, around: Scope, handler: Handler) -> Sequence[ast.AST]:
    """Return what *call* may be handed functions as: its arguments, or the elements of a list, which may have a name."""
    position, keyword = handler.among
    if not keyword:
        return arguments_of(call)
    given, configured = argument_of(call, position, keyword), argument_of(call, -1, "config")
    if given is None and configured is not None:
        given = dict(entries_in(configured)).get(keyword)  # `config={"tools": [read]}`
    bindings = bindings_of_name(given, around)
    held = bindings[-1][1] if bindings else given
    if isinstance(held, ast.Dict):
        return [one for key, one in entries_in(held) if key == keyword]  # `start({"handler": handle})`
    return getattr(held, "elts", ())


def _given_back(node: ast.AST, around: Scope, file: File) -> ast.AST:
    """Return *node*, of *around*; of a call the function that what is called gives at its end: `checked = checking(rules)`."""
    bindings = bindings_of_name(getattr(node, "func", None), around)
    maker = bindings[-1][1] if bindings else None
    last = maker.body[-1] if isinstance(maker, ast.FunctionDef) else None
    if last is None or maker is None or not isinstance(last, ast.Return) or not isinstance(last.value, ast.Name):
        return node
    given = file.index.by_node[maker].bindings.get(last.value.id, ())
    return given[0][1] if len(given) == 1 and isinstance(given[0][1], FUNCTIONS) else node


def function_in(argument: Any, around: Scope, file: File) -> Optional[ast.AST]:
    """Return the function or method that *argument* names, found from *around*.

    `show`, `self.show`, `shop.show`, `Shop().show`
    """
    name: Any = argument.value if isinstance(argument, ast.Attribute) else argument
    home = around.find(name.id) if isinstance(name, ast.Name) else None
    if name is argument:
        given: Any = None if home is None else _given_back(home[1][-1][1], home[0], file)
        return _called_as(given, around, file) or given if isinstance(given, ast.Call) else given
    owner: Optional[Scope] = None
    made: Any = name
    if home is not None:
        around, made = home[0], home[1][-1][1]
        owner = around.parent if name.id == first_parameter(around.node) else None
    kind = made.func if isinstance(made, ast.Call) else getattr(made, "annotation", None)
    if isinstance(kind, ast.Name):
        found = around.find(kind.id)
        owner = None if found is None else file.index.by_node.get(found[1][-1][1])
    method = owner.children.get(argument.attr) if owner is not None and owner.kind == CLASS else None
    return None if method is None else method.node


def is_marked(scope: Scope, handler: Handler) -> bool:
    """Tell whether an attribute makes what *handler* says of the method of *scope*: `index.exposed = True`."""
    around, name = scope.parent, getattr(scope.node, "name", "")
    if not handler.mark or around is None or not isinstance(around.node, ast.ClassDef):
        return False
    marked = handler.mark if handler.methods else f"{name}.{handler.mark}"
    return any(
        isinstance(statement, ast.Assign) and getattr(statement.value, "value", None) is True
        and any(ast.unparse(target) == marked for target in statement.targets) for statement in around.node.body)


def listed(scope: Scope, handler: Handler, file: File, names: List[str]) -> List[str]:
    """Return those parameters of the function of *scope* for which its caller lists a text."""
    found: List[str] = []
    for call, around in calls_with(scope, handler, file):
        # A decorator is not given the function.
        found += listed_by(call, around, handler, file, names, int(call in getattr(scope.node, "decorator_list", ())))
    return found


def listed_by(call: ast.Call, around: Scope, handler: Handler, file: File, names: Sequence[str], before: int = 0) -> List[str]:
    """Return those of *names*, parameters of a function, for which *call* lists a text, *before* the place of that."""
    position, keyword = handler.listed
    given = argument_of(call, position - before, keyword)
    found: List[str] = []
    for name, part in zip(names, getattr(given, "elts", [given])):
        kinds = {part.value} if isinstance(part, ast.Constant) else \
            set() if part is None else file.names(part, around) | _made(part, around, file)
        if kinds.intersection(handler.texts) or handler.opening and part is not None and _is_open(part, around, handler):
            found.append(name)
    return found


def _is_open(part: ast.AST, around: Scope, handler: Handler) -> bool:
    """Tell whether *part*, found from *around*, was made with one of the keywords that *handler* says let any text through."""
    bindings = bindings_of_name(part, around)
    made = bindings[-1][1] if bindings else part
    return isinstance(made, ast.Call) and any(
        keyword.arg in handler.opening and getattr(keyword.value, "value", None) is True for keyword in made.keywords)


def _made(node: ast.AST, scope: Scope, file: File) -> Set[str]:
    return {item.name for item in file.evaluator.value(node, scope).items if isinstance(item, Ref)}
