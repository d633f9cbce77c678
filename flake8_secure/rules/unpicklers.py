"""Pickles that are read with care, by an Unpickler that refuses classes, or that the program has made itself."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Tuple

from flake8_secure.api import Match
from flake8_secure.match.evidence import bindings_of, known_origins, origins, own_method
from flake8_secure.match.given import handed_in
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.places import enclosing
from flake8_secure.regex import regex
from flake8_secure.rules.xml.documents import FETCHING, OF_PACKAGES, leading
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import below, callee, shape, tail_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, CLASS, ENTER, IMPORT, ITERATE, UNPACK, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope


def refuses_classes(cls: Optional[ast.AST]) -> bool:
    """Tell whether *cls* is an Unpickler that refuses some classes."""
    return isinstance(cls, ast.ClassDef) and any(
        isinstance(member, ast.FunctionDef) and member.name == "find_class"
        and (any(isinstance(inner, ast.Raise) for inner in below(member)) or _finds_some(member.body))
        and not _finds_all_of_a_package(member)
        for member in cls.body
    )


def _finds_all_of_a_package(method: ast.FunctionDef) -> bool:
    """Tell whether *method* looks at how the module begins and at no name: one of those there leads to a function for code."""
    names = [one.arg for one in method.args.args]
    if len(names) != 3 or not any(
            isinstance(part, ast.Attribute) and part.attr in ("partition", "split", "startswith")
            and tail_of(part.value) == names[1] for part in below(method)):
        return False
    handed_on = {
        inner for part in below(method)
        if isinstance(part, ast.Raise) or tail_of(callee(part)) in ("find_class", "getattr") for inner in below(part)}
    return all(part in handed_on for part in below(method) if isinstance(part, ast.Name) and part.id == names[2])


def _finds_some(body: List[ast.stmt]) -> bool:
    """Tell whether only an `if` leads to a class, and what comes behind gives none."""
    return any(
        isinstance(part, ast.If) and not part.orelse and isinstance(part.body[-1], ast.Return) for part in body
    ) and isinstance(body[-1], ast.Expr) and not any(isinstance(part, ast.Return) for part in body)


def is_unpickled_already(match: Match, file: File) -> bool:
    """Tell whether the data are a part of what `__setstate__` is given: whoever made that may have had anything called."""
    function = match.scope.owner.node
    if not isinstance(function, ast.FunctionDef) or function.name != "__setstate__" or len(function.args.args) < 2:
        return False
    state = function.args.args[1].arg
    given = match.node.args[:1] if isinstance(match.node, ast.Call) else []
    return any(
        isinstance(part, ast.Name) and part.id == state for one in given for made, _ in known_origins(one, match.scope)
        if not isinstance(made, ast.Call) or tail_of(made.func) in _HOLDING for part in below(made))


# What holds the bytes that it is given.
_HOLDING = frozenset(("BytesIO", "bytes", "memoryview"))


_QUEUES = frozenset(f"multiprocessing.{name}Queue()" for name in ("", "Joinable", "Simple"))


def is_of_a_queue(match: Match, file: File) -> bool:
    """Tell whether the data are a part of what came out of a queue between processes, which unpickles all that it gives."""
    given = match.node.args[0] if isinstance(match.node, ast.Call) and match.node.args else None
    job = given.value if isinstance(given, (ast.Attribute, ast.Subscript)) else None
    found = [] if job is None else list(origins(job, match.scope))
    return bool(found) and all(
        origin is not None and isinstance(origin[0], ast.Call) and isinstance(origin[0].func, ast.Attribute)
        and origin[0].func.attr == "get" and _is_queue(origin[0].func.value, origin[1], file) for origin in found)


def _is_queue(node: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *node* is a queue between processes, or a parameter that is given one."""
    handed = handed_in(node, scope, file)
    return any(file.names(place, home) & _QUEUES for place, home in [
        (node, scope), *(handed.nodes if handed is not None else ())])


_DUMPING = frozenset(("cloudpickle.dumps", "dill.dumps", "marshal.dumps", "pickle.dumps"))


def is_dumped_by_class(match: Match, file: File) -> bool:
    """Tell whether an attribute is read that nothing but a method of the same class has filled, with what it has dumped."""
    given: Optional[ast.AST] = match.node.args[0] if isinstance(match.node, ast.Call) and match.node.args else None
    while isinstance(given, (ast.Call, ast.Subscript)):
        inner = given.value if isinstance(given, ast.Subscript) else given.args[0] if given.args else None
        given = inner if isinstance(given, ast.Subscript) or tail_of(given.func) in _HOLDING else None
    bindings = bindings_of(given, match.scope) if isinstance(given, ast.Attribute) else None
    return bool(bindings) and given is not None and tail_of(given) not in file.index.shared and all(
        kind in (ASSIGN, UNPACK) and isinstance(made, ast.Call) and _dumps(made, home, file)
        for kind, made, _, home in bindings or ())


def _dumps(made: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether *made* dumps something, or calls a method of its class that does."""
    method = own_method(made.func, scope, file)
    return any(isinstance(part, ast.Call) and file.names(part.func, home) & _DUMPING for part, home in leading(made, scope)) \
        or method is not None and method[0] is file and any(
        file.names(part.func, method[1]) & _DUMPING for part in file.nodes_of(ast.Call, method[1])
        if tail_of(part.func) == "dumps")


# What a container gives of what is in it, what puts one thing more into it, with its place, and what puts in many.
_GIVING = frozenset(("get", "items", "pop", "popitem", "popleft", "values"))
_PUTTING = {"append": 0, "appendleft": 0, "insert": 1, "setdefault": 1}
_FILLING = frozenset(("extend", "extendleft", "update"))
_CONTAINERS = frozenset(("OrderedDict", "defaultdict", "deque", "dict", "list"))


def is_kept_by_class(match: Match, file: File) -> bool:
    """Tell whether the data are in a container of the instance that its class alone fills, with nothing but what it has dumped.

    One that begins empty has a private name: others might fill it.
    """
    above = file.parent(match.node, match.scope)
    given = match.node.args[:1] if isinstance(match.node, ast.Call) else \
        above.args[1:2] if isinstance(above, ast.Call) and tail_of(above.func) == "map" else []
    kept = _container(given[0], match.scope) if given else None
    bindings = None if kept is None else bindings_of(kept, match.scope)
    if kept is None or not bindings or kept.attr in file.index.shared or any(kind != ASSIGN for kind, *_ in bindings):
        return False
    filled = [(made, home) for _, made, _, home in bindings if not _is_empty(made)]
    if len(filled) < len(bindings) and kept.attr[0] != "_":
        return False
    filled += [(value, home) for target, value, home in file.index.puts if tail_of(target.value) == kept.attr]
    for name in (*_PUTTING, *_FILLING):
        for call, home in file.index.called.get(name, ()):
            if tail_of(getattr(call.func, "value", None)) == kept.attr:
                filled.append((call.args[_PUTTING[name]] if len(call.args) > _PUTTING.get(name, 9) else call, home))
    return bool(filled) and all(_is_dumped(value, home, file) for value, home in filled)


def _container(given: ast.AST, scope: Scope) -> Optional[ast.Attribute]:
    """Return the attribute in which *given* is kept: `self._kept` for `self._kept.get(key)`, or a name of that."""
    for _ in range(_STEPS):
        if isinstance(given, ast.Attribute):
            return given
        bindings = bindings_of_name(given, scope)
        if isinstance(given, ast.Subscript):
            given = given.value
        elif isinstance(given, ast.Call) and isinstance(given.func, ast.Attribute) and given.func.attr in _GIVING:
            given = given.func.value
        elif len(bindings) == 1 and bindings[0][0] in (ASSIGN, ITERATE, UNPACK):
            given = getattr(bindings[0][1], "iter", bindings[0][1])
        else:
            break
    return None


_STEPS = 6


def _is_empty(made: ast.AST) -> bool:
    if isinstance(made, ast.Call):
        return tail_of(made.func) in _CONTAINERS and not made.args
    return isinstance(made, ast.Dict) and not made.keys or isinstance(made, ast.List) and not made.elts


def _is_dumped(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node* is what was dumped right there, or has it, or each of its elements is."""
    values = node.values if isinstance(node, ast.Dict) else node.elts if isinstance(node, ast.List) else [node]
    return bool(values) and all(
        any(isinstance(part, ast.Call) and file.names(part.func, home) & _DUMPING for part, home in leading(value, scope))
        for value in values)


def is_of_a_job(match: Match, file: File) -> bool:
    """Tell whether the data are the result of a job that was given what was dumped: `submit(run, dumps(task)).result()`."""
    given = match.node.args[0] if isinstance(match.node, ast.Call) and match.node.args else None
    found = list(origins(given, match.scope)) if given is not None else []
    return bool(found) and all(one is not None and _is_result(*one, file) for one in found)


def _is_result(node: ast.AST, scope: Scope, file: File) -> bool:
    job = node.func.value if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) \
        and node.func.attr == "result" else None
    return job is not None and any(
        isinstance(made, ast.Call) and tail_of(made.func) == "submit" and any(
            _is_dumped(one, home, file) for one in made.args[1:]) for made, home in known_origins(job, scope))


def is_of_a_descriptor(match: Match, file: File) -> bool:
    """Tell whether the data are read from a descriptor that another process has handed over: no file that was opened by name."""
    given = match.node.args[0] if isinstance(match.node, ast.Call) and match.node.args else None
    return any(
        isinstance(made, ast.Call) and "os.fdopen" in file.names(made.func, home) and not any(
            isinstance(part, ast.Call) and "os.open" in file.names(part.func, place) for part, place in leading(made, home))
        for made, home in known_origins(given, match.scope))


# What a program writes below its own modules while it runs.
_CHANGING = regex(r"(?i)cache|media|output|save|session|state|te?mp|upload")


def is_brought_along(match: Match, file: File) -> bool:
    """Tell whether the data are a file beside the module, by constants alone: who can change it can change the module."""
    given = match.node.args[0] if isinstance(match.node, ast.Call) and match.node.args else None
    found = False
    for part, scope in leading(given, match.scope) if given is not None else ():
        if isinstance(part, ast.Name) and part.id == "__file__":
            found = True
        elif isinstance(part, ast.Name) and any(
                kind not in (ASSIGN, ENTER, IMPORT, UNPACK) for kind, *_ in bindings_of_name(part, scope)):
            return False
        elif _CHANGING.search(text_of(part) or ""):
            return False
        elif isinstance(part, ast.Call) and any(name.startswith(OF_PACKAGES) for name in file.names(part.func, scope)):
            found = True
    return found


def is_of_a_child(match: Match, file: File) -> bool:
    """Tell whether the data are what a process prints that the program has started, which asks no other machine for it."""
    given = match.node.args[0] if isinstance(match.node, ast.Call) and match.node.args else None
    if not isinstance(given, ast.Attribute) or given.attr != "stdout" or not file.names(
            given.value, match.scope) <= {"subprocess.Popen()"}:
        return False
    return not any(
        isinstance(part, ast.Call) and any(text_of(word) in FETCHING for one in part.args[:1] for word in below(one))
        for part, _ in leading(given, match.scope))


# What is said of compiled modules.
_MAGIC = frozenset(("MAGIC_NUMBER", "get_magic"))
_COMPILED = regex(r"(?i)(?:^|[^a-z])pyc(?:$|[^a-z])|magic_number")


def is_of_module(match: Match, file: File) -> bool:
    """Tell whether the data follow the header of a compiled module: what an import runs as well, `loads(pyc[16:])`."""
    given = match.node.args[0] if isinstance(match.node, ast.Call) and match.node.args else None
    if given is not None and _is_read_for_an_import(given, match.scope, file):
        return True
    if isinstance(given, ast.Name) and tail_of(callee(match.node)) == "load":
        return any(
            tail_of(part.func if isinstance(part, ast.Call) else part) in _MAGIC
            for asked in file.nodes_of(ast.Compare, match.scope.owner) if asked.lineno < given.lineno for part in below(asked))
    if not isinstance(given, ast.Subscript) or not isinstance(given.slice, ast.Slice) or given.slice.upper is not None \
            or not isinstance(given.value, ast.Name) or getattr(given.slice.lower, "value", None) not in (8, 12, 16):
        return False
    owner = match.scope.owner
    return not isinstance(owner.node, ast.Module) and any(
        _COMPILED.search(tail_of(part) or text_of(part) or "") for part in below(owner.node))


def _is_read_for_an_import(given: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *given* is from a file that a method of a loader of modules opens: it runs what modules hold anyway."""
    around = scope.owner.parent
    return around is not None and around.kind == CLASS and any(
        base.startswith(_LOADERS) for base in file.resolver.bases(around)) and any(
        isinstance(inner, ast.Call) and not _OPENING.isdisjoint(file.names(inner.func, home))
        for part, home in ingredients(given, scope) for inner in below(part))


_LOADERS = ("importlib.abc.", "importlib.machinery.")
_OPENING = frozenset(("builtins.open", "io.open"))


def was_just_written(match: Match, file: File) -> bool:
    """Tell whether what is read is a file that a statement beside has surely written, with what the program had."""
    given = match.node.args[0] if isinstance(match.node, ast.Call) and match.node.args else None
    for above in enclosing(match.node, match.scope, file) if isinstance(given, ast.Name) else ():
        paths = [path for name, path, _ in _opened(above) if name == tail_of(given)]
        if paths:
            return any(_writes(statement, paths[0]) for statement in _before(above, file.parent(above, match.scope)))
    return False


def _before(statement: ast.AST, block: Optional[ast.AST]) -> List[ast.stmt]:
    """Return what runs before *statement* in the list of *block* that it stands in."""
    for _, statements in ast.iter_fields(block) if block is not None else ():
        if isinstance(statements, list) and statement in statements:
            return statements[:statements.index(statement)]
    return []


def _writes(statement: ast.stmt, path: object) -> bool:
    """Tell whether *statement* opens *path* anew and has something written there by `dump()`."""
    streams = {name for name, opened, mode in _opened(statement) if opened == path and mode[:1] in ("w", "x")}
    return bool(streams) and any(
        isinstance(part, ast.Call) and tail_of(part.func) == "dump" and any(tail_of(given) in streams for given in part.args)
        for part in below(statement))


def _opened(statement: ast.AST) -> Iterator[Tuple[str, object, str]]:
    """Yield what a `with` opens: the name, the shape of the path and the mode."""
    for item in statement.items if isinstance(statement, ast.With) else ():
        made = item.context_expr
        if isinstance(made, ast.Call) and isinstance(made.func, ast.Name) and made.func.id == "open" and made.args \
                and item.optional_vars is not None:
            yield tail_of(item.optional_vars), shape(made.args[0]), text_of(argument_of(made, "mode", 1)) or "r"
