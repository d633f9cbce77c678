"""Functions whose bodies say what they check: all of it, or that they come back only where an argument is true."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict, FrozenSet, Iterator, List, Optional, Set, Tuple

from flake8_secure.dataflow.captures import MATCHING
from flake8_secure.dataflow.decorators import is_of_class, is_static
from flake8_secure.dataflow.matching import absent, is_of_characters, left_without, patterns_of
from flake8_secure.dataflow.methods import TEXT_METHODS
from flake8_secure.dataflow.values import UNKNOWN, Const, Contents, Local, Value
from flake8_secure.models.stdlib import ROOTS
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import FUNCTIONS, Function, first_parameter, is_stub, parameters, returns
from flake8_secure.syntax.nodes import below, callee, children, mentions, tail_of, text_of
from flake8_secure.syntax.scopes import (
    ASSIGN, CLASS, FUNCTION, ITERATE, PARAMETER, UNPACK, Scope, assigned_once, bindings_of_name,
)

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Functions that check nothing but what guards know of.
_KNOWN = frozenset((
    "builtins.all", "builtins.any", "builtins.bool", "builtins.int", "builtins.isinstance", "builtins.len", "builtins.print",
    "builtins.repr", "builtins.str", "json.dumps", "os.access", "os.makedirs", "os.mkdir", "os.path.basename", "os.path.exists",
    "os.path.isdir", "os.path.isfile", "os.path.join", "os.path.splitext", "pathlib.Path", "pathlib.Path()",
    *(f"pathlib.Path().{name}" for name in ("exists", "is_dir", "is_file", "mkdir")), "posixpath.basename",
    "posixpath.splitext", "shlex.split", "urllib.parse.urljoin", "urllib.parse.urlparse", "urllib.parse.urlsplit",
    "warnings.warn",
))
# So many functions that call each other are looked into.
_DEPTH = 3
_MATCHING = frozenset(f"{module}.{name}" for module in ("re", "regex") for name in MATCHING)
_COMPILING = frozenset(("re.compile", "regex.compile"))
# Methods that check nothing else either.
_ASKING = TEXT_METHODS | {"count", "endswith", "find", "get", "isalnum", "isalpha", "isdigit", "rfind", "startswith"}
_LOGGING = frozenset(("critical", "debug", "error", "exception", "info", "warning"))
# What patterns do besides taking some characters.
_LOOKING = regex(r"\[\^|\(\?[!=<]")
_AHEAD = regex(r"\(\?<?[!=]")
# Methods of what addresses are taken apart into.
_OF_ADDRESSES = regex(r"urllib\.parse\.url(?:parse|split)\(\)\.\w+\.")
# What says one thing after the other, or under another name: guards may miss some of it.
_INVOLVED = (
    ast.AsyncFor, ast.AsyncWith, ast.Await, ast.ClassDef, ast.DictComp, ast.FunctionDef, ast.Lambda, ast.While, ast.With,
    ast.Yield, ast.YieldFrom,
)
# What goes through something within an expression, and what leads out of a loop.
_ROWS = (ast.GeneratorExp, ast.ListComp, ast.SetComp)
_LEAVING = (ast.Break, ast.Raise, ast.Return)

# What a function does before or after it has looked at what is demanded.
_SIMPLE = (ast.AnnAssign, ast.Assert, ast.Assign, ast.Expr, ast.If)
# What stands in brackets where a text is taken apart.
_PLACES = (ast.Constant, ast.Slice, ast.UnaryOp)


def tells_all(function: ast.AST, file: File, own: FrozenSet[str] = frozenset()) -> bool:
    """Tell whether guards see all that *function*, of *file*, checks: texts are taken apart and compared in it, no more.

    *own*: the attributes of its instance that hold constants.
    """
    if not isinstance(function, FUNCTIONS) or any(
            tail_of(one) not in ("classmethod", "staticmethod") for one in function.decorator_list) or is_stub(function, True):
        return False
    key = "tells all" + "".join(f" {name}" for name in sorted(own))
    return file.derived(key, file.index.by_node[function], lambda scope: _tells_all(scope, file, _DEPTH, own))


def _tells_all(scope: Scope, file: File, depth: int, own: FrozenSet[str] = frozenset()) -> bool:
    return not any(
        isinstance(node, _INVOLVED)
        or isinstance(node, ast.Assign) and _is_part_of_answer(node, around)
        or isinstance(node, ast.For) and not (_only_tests(node) and _goes_through_known(
            node.iter, node.target, [part.test for part in node.body if isinstance(part, ast.If)], around, file, own))
        or isinstance(node, _ROWS) and not (len(node.generators) == 1 and _goes_through_known(
            node.generators[0].iter, node.generators[0].target, [node.elt, *node.generators[0].ifs], file.index.by_node[node],
            file, own))
        or isinstance(node, ast.Call) and not _is_known(node, around, file, depth, own)
        or isinstance(node, ast.Subscript) and not isinstance(node.slice, _PLACES)  # which raises where there is no such key
        for node, around in _tested(scope, file, depth))


def _is_part_of_answer(statement: ast.Assign, scope: Scope) -> bool:
    """Tell whether *statement* sets what a test decides in something made before: `answer.ok = False`, `answer["ok"] = False`."""
    target = statement.targets[0]
    made = target.value if isinstance(target, (ast.Attribute, ast.Subscript)) else None
    return isinstance(made, ast.Name) and isinstance(statement.value, ast.Constant) and any(
        kind == ASSIGN for kind, *_ in scope.bindings.get(made.id, ()))


def _is_own(node: ast.AST, scope: Scope, own: FrozenSet[str]) -> bool:
    """Tell whether *node* is one of the attributes *own* of the instance that the method of *scope* is called on."""
    return isinstance(node, ast.Attribute) and node.attr in own and tail_of(node.value) == first_parameter(scope.owner.node)


def _only_tests(loop: ast.For) -> bool:
    """Tell whether *loop* does no more than make something of a text, and go out or set a flag where a test says so."""
    return not loop.orelse and all(
        isinstance(part, ast.If) and not part.orelse and (isinstance(part.body[-1], _LEAVING) or all(map(_is_flag, part.body)))
        or isinstance(part, ast.Assign) for part in loop.body)


def _is_flag(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Constant)


def _goes_through_known(
    row: ast.expr, target: ast.expr, tests: List[ast.expr], scope: Scope, file: File, own: FrozenSet[str],
) -> bool:
    """Tell whether one goes through what is known in *row*, or *tests* do no more than compare each part, *target*, of a text."""
    if _is_own(row, scope, own):
        return True
    value = file.value(row, scope)
    held = value.single
    if isinstance(held, Contents) and not held.entries and isinstance(row, ast.Attribute):
        return False  # it is filled later
    return are_constants(value) or None not in _all_in(value, file) or _are_compared(tests, tail_of(target), scope, file)


def _tested(scope: Scope, file: File, depth: int) -> Iterator[Tuple[ast.AST, Scope]]:
    """Yield what the body of the function of *scope* is made of, with the scope that it is in.

    What it raises is left out, and so are calls that decide nothing about what it is given.
    """
    body: Any = scope.node
    nodes: List[Tuple[ast.AST, Scope]] = [(node, scope) for node in body.body]
    given = _given(scope, file)
    others: Optional[Set[ast.AST]] = None
    tried: Set[ast.AST] = set()
    answers: Set[Optional[ast.AST]] = set()
    for node, around in nodes:  # grows
        if isinstance(node, ast.Try):
            tried.update(part for statement in node.body for part in below(statement))
        elif isinstance(node, ast.Return):
            answers.update((node.value, *getattr(node.value, "elts", ())))  # an error, as a rule, which is true
        elif isinstance(node, _MAKING) and node not in answers and not mentions(node, given) \
                and _is_of_settings(node, around, file):
            continue
        elif isinstance(node, ast.Expr) and node not in tried and _says_nothing(node, given, around, file):
            continue
        elif isinstance(node, ast.Call):
            others = _others(scope, given, file, depth) if others is None else others
            if node in others:
                continue
        yield node, around
        if not isinstance(node, ast.Raise):
            inside = file.index.by_node[node] if isinstance(node, _ROWS) else around
            nodes += [(part, inside) for part in children(node)]


# What makes something of settings.
_MAKING = (ast.Call, ast.DictComp, ast.GeneratorExp, ast.ListComp, ast.SetComp)
_EQUAL = (ast.Eq, ast.In, ast.NotEq, ast.NotIn)
# Functions that raise, by name, and that are called for that.
_RAISING = regex(r"(?i)abort|assert|check|deny|ensure|enforce|fail|forbid|guard|prevent|raise|refuse|reject|require|valid|verif")


def _given(scope: Scope, file: File) -> Set[str]:
    """Return the names that the function of *scope*, and those around it, bind, less what is made of settings alone."""
    given, around = {"super", *scope.bindings}, scope.parent
    while around is not None:
        given.update(around.bindings if around.kind == FUNCTION else ())
        around = around.parent
    for name, bindings in scope.bindings.items():
        kind, made, _, home = bindings[0]
        if kind == ASSIGN and len(bindings) == 1 and not mentions(made, given) and _is_of_settings(made, home, file):
            given.discard(name)
    return given


def _is_of_settings(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether nothing in *node* is what somebody has sent: `app.config.get("EXTENSIONS", [])`, `get_hosts()`."""
    return not any(
        isinstance(part, (ast.Attribute, ast.Await, ast.Name)) and (
            isinstance(part, ast.Await) or not file.names(part, scope).isdisjoint(file.models.sources))
        for part in below(node))


def _says_nothing(statement: ast.Expr, given: Set[str], scope: Scope, file: File) -> bool:
    """Tell whether *statement* calls, for its own sake, something unknown that is not there to raise: `note(path)`."""
    call = statement.value
    if not isinstance(call, ast.Call) or _RAISING.search(tail_of(call.func)) or mentions(call.func, given):
        return False
    roots = {name.partition(".")[0] for name in file.names(call.func, scope)}
    return roots.isdisjoint(file.models.known_roots) and roots.isdisjoint(ROOTS) and "builtins" not in roots and not any(
        item.__class__ is Local for item in file.evaluator.value(call.func, scope).items)


def _others(scope: Scope, given: Set[str], file: File, depth: int) -> Set[ast.AST]:
    """Return calls that make what something is compared with, of what nothing else reads: `url.netloc == request.get_host()`."""
    parts = [part for statement in scope.node.body for part in below(statement)]  # type: ignore[attr-defined]  # of a function
    found: Dict[str, List[ast.AST]] = {}
    for test in parts:
        if not isinstance(test, ast.Compare) or len(test.ops) > 1 or not isinstance(test.ops[0], _EQUAL):
            continue
        for side, other in ((test.left, test.comparators[0]), (test.comparators[0], test.left)):
            calls = [part for part in below(side) if isinstance(part, ast.Call)]
            names = {part.id for part in below(side) if isinstance(part, ast.Name)} & given
            if calls and len(names) == 1 and mentions(other, given - names) and all(
                    _is_known(part, scope, file, depth) for part in below(other) if isinstance(part, ast.Call)) and all(
                    not arguments_of(part) or _is_known(part, scope, file, depth) for part in calls):
                found.setdefault(names.pop(), []).append(side)
    aside: Set[ast.AST] = set()
    for name, sides in found.items():
        within = {part for side in sides for part in below(side)}
        if all(part in within for part in parts if isinstance(part, ast.Name) and part.id == name):
            aside |= within
    return aside


def are_constants(value: Value) -> bool:
    """Tell whether *value* is texts or numbers, or a container of such, all of them known."""
    held = value.single
    parts = [one for _, one in held.entries] if isinstance(held, Contents) and held.rest is None else [value]
    return all(not part.unknown and all(isinstance(item, Const) for item in part.items) for part in parts)


def _is_element(node: ast.expr, scope: Scope) -> bool:
    """Tell whether *node* stands for one element after the other, in the scope of a generator expression or of a loop."""
    return isinstance(node, ast.Name) and (
        isinstance(scope.node, _ROWS) and node.id in scope.bindings
        or any(kind == ITERATE for kind, *_ in scope.bindings.get(node.id, ())))


# What classes may derive from, and be decorated with, that do no more.
_KEEPING = frozenset(("NamedTuple", "dataclass", "object"))


def _only_keeps(scope: Scope) -> bool:
    """Tell whether the class of *scope* does nothing with what its instances are made of but keep it."""
    made: Any = scope.children.get("__init__")
    node: Any = scope.node
    plain = {tail_of(callee(one)) for one in (*node.bases, *node.decorator_list)} <= _KEEPING
    return plain and scope.children.keys().isdisjoint(("__new__", "__post_init__")) and all(
        isinstance(statement, (ast.AnnAssign, ast.Assign)) and not any(isinstance(part, ast.Call) for part in below(statement))
        for statement in (made.node.body if made is not None else ()))


def _is_known(call: ast.Call, scope: Scope, file: File, depth: int, own: FrozenSet[str] = frozenset()) -> bool:
    """Tell whether *call* checks nothing but what guards know of, or calls what does, to a *depth*."""
    names, arguments = file.names(call.func, scope), [file.value(argument, scope) for argument in call.args]
    method = call.func if isinstance(call.func, ast.Attribute) else None
    if method is not None and method.attr in _LOGGING:
        return True
    if names & _COMPILING:
        return True
    if names & _MATCHING or method is not None and method.attr in MATCHING:
        pattern = call.args[0] if names & _MATCHING and call.args else getattr(method, "value", call)
        found, searched = _sought(pattern, scope, file), tail_of(call.func) == "search"
        return all(_takes_characters(one) or searched and _is_of_a_part(one) for one in found)
    if names and not (method is not None and all(map(_OF_ADDRESSES.match, names))):
        return names <= _KNOWN or names <= file.models.exits
    if isinstance(call.func, ast.Name):
        callees = file.evaluator.value(call.func, scope).items
        inner = file.index.by_node.get(callees[0].node) if len(callees) == 1 and isinstance(callees[0], Local) else None
        if inner is not None and inner.kind == CLASS:
            return _only_keeps(inner)
        return depth > 0 and inner is not None and isinstance(inner.node, FUNCTIONS) and not inner.node.decorator_list \
            and _tells_all(inner, file, depth - 1)
    return method is not None and method.attr in _ASKING and all(
        are_constants(value) or _is_element(argument, scope) or _is_own(argument, scope, own)
        or not isinstance(argument, ast.Name) and not mentions(argument, set(scope.owner.bindings))
        for argument, value in zip(call.args, arguments))


def refuses(body: List[ast.stmt]) -> bool:
    """Tell whether a loop does no more than go out of its function where a test says so: `if bad in text: return False`."""
    only = body[0] if len(body) == 1 else None
    return isinstance(only, ast.If) and not only.orelse and isinstance(only.body[-1], (ast.Raise, ast.Return))


def _takes_characters(pattern: object) -> bool:
    return isinstance(pattern, str) and not _LOOKING.search(pattern)


def _is_of_a_part(pattern: object) -> bool:
    """Tell whether a text in which *pattern* is not found may be anything else, or guards know what it is."""
    return isinstance(pattern, str) and not _AHEAD.search(pattern) and (
        not is_of_characters(pattern) or bool(left_without(pattern) or absent(pattern)))


def _sought(node: ast.expr, scope: Scope, file: File, steps: int = 3) -> List[object]:
    """Return the patterns that *node* may be, one after the other of a row of them as well; None for each that is not known."""
    rows = [(row, home) for kind, row, _, home in bindings_of_name(node, scope) if kind in (ITERATE, UNPACK) and row is not None]
    made, home = assigned_once(node, scope) or (node, scope)
    if isinstance(made, ast.Call) and made.args and steps and file.names(made.func, home) & _COMPILING:
        return _sought(made.args[0], home, file, steps - 1)
    if len(rows) != 1:
        return patterns_of(file.value(node, scope), file)
    row, _ = assigned_once(*rows[0]) or rows[0]
    if isinstance(row, ast.ListComp) and steps:
        return _sought(row.elt, file.index.by_node[row], file, steps - 1)
    return _all_in(file.value(*rows[0]), file)


def _all_in(value: Value, file: File) -> List[object]:
    """Return the texts and patterns that *value* is or has in it; None for each that is not known."""
    held = value.single
    if not isinstance(held, Contents):
        return patterns_of(value, file)
    parts = [part for _, part in held.entries] + ([] if held.rest is None else [UNKNOWN])
    return [text for part in parts for text in _all_in(part, file)]


def _are_compared(tests: List[ast.expr], name: str, scope: Scope, file: File) -> bool:
    """Tell whether *tests* compare what is called *name* with constants, or ask what characters it has."""
    def is_each(node: ast.expr) -> bool:
        while isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            node = node.func.value
        return isinstance(node, ast.Name) and node.id == name

    return all(
        len(test.ops) == 1 and isinstance(test.ops[0], _EQUAL) and is_each(test.left) and are_constants(
            file.value(test.comparators[0], scope)) if isinstance(test, ast.Compare) else is_each(test)
        for one in tests for test in _parts_of_test(one))


def _parts_of_test(test: ast.expr) -> Iterator[ast.expr]:
    """Yield what `and`, `or` and `not` of *test* put together."""
    waiting = [test]
    while waiting:
        part = waiting.pop()
        if isinstance(part, ast.BoolOp):
            waiting += part.values
        elif isinstance(part, ast.UnaryOp):
            waiting.append(part.operand)
        else:
            yield part


def looked_at(function: Function, file: File) -> Dict[str, FrozenSet[str]]:
    """Return the parts that are all that *function*, of *file*, looks at of a parameter: `["key"]` as it is, `.name` as such.

    Nothing of parameters that are put to another use, nor where a decorator may look at more.
    """
    if len(function.decorator_list) > (is_static(function) or is_of_class(function)):
        return {}
    return file.derived("parts looked at", file.index.by_node[function], lambda _: _looked_at(function, _fields(file)))


def _fields(file: File) -> FrozenSet[str]:
    """Return what the instances of classes of *file* hold, less what is computed from what else they hold."""
    def held(_: Scope) -> FrozenSet[str]:
        classes = [scope for scope in file.index.scopes if scope.kind == CLASS]
        return frozenset().union(*(one.attributes for one in classes), *(one.bindings for one in classes)).difference(
            *(one.children for one in classes))

    return file.derived("fields", file.index.scopes[0], held)


def _looked_at(function: Function, fields: FrozenSet[str]) -> Dict[str, FrozenSet[str]]:
    found: Dict[str, Set[str]] = {one.arg: set() for one in parameters(function.args)}
    parts: Set[ast.AST] = set()
    for node in (node for statement in function.body for node in below(statement)):
        holder, part = None, None
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get" and node.args:
            holder, part = node.func.value, text_of(node.args[0])
        elif isinstance(node, ast.Subscript):
            holder, part = node.value, text_of(node.slice)
        elif isinstance(node, ast.Attribute) and node.attr in fields:
            holder, part = node.value, "." + node.attr
        elif isinstance(node, ast.Name) and node not in parts:
            found.pop(node.id, None)
        if isinstance(holder, ast.Name) and part is not None:
            found.get(holder.id, set()).add(part)
            parts.add(holder)
    return {name: frozenset(read) for name, read in found.items()}


def demanded(function: Function, file: File) -> Dict[str, bool]:
    """Return the parameters that *function*, of *file*, comes back for only where they are true, or false."""
    return file.derived("demanded", file.index.by_node[function], lambda scope: dict(_demanded(scope, file)))


def _demanded(scope: Scope, file: File) -> Iterator[Tuple[str, bool]]:
    body: List[ast.stmt] = scope.node.body  # type: ignore[attr-defined]  # of a function
    for statement in body:
        test, holds = getattr(statement, "test", None), isinstance(statement, ast.Assert)
        if isinstance(statement, ast.If) and not ends(statement.body[-1], scope, file) or not isinstance(statement, _SIMPLE):
            return  # it may come back from there
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            test, holds = test.operand, not holds
        if isinstance(test, ast.Name) and [one[0] for one in scope.bindings.get(test.id, ())] == [PARAMETER]:
            yield test.id, holds


def ends(statement: ast.stmt, scope: Scope, file: File) -> bool:
    """Tell whether nothing comes behind *statement*, which raises or calls what does."""
    call = statement.value if isinstance(statement, ast.Expr) else None
    if not isinstance(call, ast.Call):
        return isinstance(statement, ast.Raise)
    names, items = file.names(call.func, scope), file.evaluator.value(call.func, scope).items
    return bool(names) and names <= file.models.exits or bool(items) and all(
        isinstance(item, Local) and isinstance(item.node, FUNCTIONS) and isinstance(item.node.body[-1], ast.Raise)
        and not any(True for _ in returns(item.node)) for item in items)
