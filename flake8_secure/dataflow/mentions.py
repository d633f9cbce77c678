"""Which bodies of a file mention which identifiers, and so may call or read which others.

All of it is by name alone: a body *mentions* whatever is called like an identifier in it.
"""

from __future__ import annotations

import ast
from bisect import bisect_left
from functools import partial
from typing import Any, Dict, FrozenSet, Iterable, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Set, Tuple, Union

from flake8_secure.dataflow.annotations import all_injections
from flake8_secure.dataflow.callers import handed
from flake8_secure.dataflow.decorators import TASK_MAKERS, adding, connected, defined_in, registered_at
from flake8_secure.dataflow.flags import is_to_be_filled
from flake8_secure.dataflow.methods import MUTATORS, OPERATOR_METHODS, UNARY_METHODS
from flake8_secure.models import LIBRARIES
from flake8_secure.models.library import NAMING_HEADER, NAMING_HEADS
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import FUNCTIONS, INSTANCES, declared_types, quoted_in
from flake8_secure.syntax.index import Index
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import callee, tail_of
from flake8_secure.syntax.scopes import ASSIGN, CLASS, COMPREHENSION, DEFINE, FUNCTION, IMPORT, LAMBDA, MODULE, Scope

# Scopes whose bodies are run.
ROOTS = (FUNCTION, MODULE, LAMBDA)
# What parameters are called that are a request, which each function that looks at it may leave something at.
_REQUESTS = frozenset(name for library in LIBRARIES for name in library.parameters)
# Decorators of functions that answer what is raised; and what a request is refused by with a code.
_REFUSING = frozenset(last(name) for library in LIBRARIES for name in library.refusing)
ABORTING = "abort"
# What the body of a class says of what a framework hands to its methods, and of what these look up: `form_class = OrderForm`.
_SETTINGS = ("model", "queryset", *sorted({
    handler.setting for library in LIBRARIES for handler in library.handlers if handler.setting}))
# Fields of nodes in which no name is read.
_SKIPPED = frozenset((
    "annotation", "ctx", "op", "ops", "returns", "type_comment", "type_ignores", "type_params", "kind", "conversion",
    "is_async", "level", "module", "id", "attr", "arg", "name", "names", "simple", "rest", "kwd_attrs",
))
# Methods of an instance that nobody calls by name.
_BY_SYNTAX = frozenset((
    "__aenter__", "__aexit__", "__aiter__", "__anext__", "__call__", "__delitem__", "__enter__", "__exit__", "__fspath__",
    "__get__", "__getattr__", "__getitem__", "__attrs_post_init__", "__init__", "__iter__", "__next__", "__post_init__",
    "__set__", "__setitem__", "__str__",
    *(f"__{side}{name}__" for name in OPERATOR_METHODS.values() for side in ("", "i", "r")),
    *(f"__{name}__" for name in UNARY_METHODS.values()),
))
# Of the bodies and names around what puts something into a container, so many are looked at; so many bodies are run.
NEAR, FILLING = 60, 20
# Methods that read an item of a session.
_TAKING = frozenset(("get", "pop"))
# What puts something into a container.
_CHANGES = frozenset((ast.Call, ast.Subscript))
# What names of several methods begin with, in a text that a name is made of: `do_`, `do_%s`.
_BEGINNING = regex(r"[a-zA-Z]\w*_(?=$|%|\{)")
# What writes a container out.
_DISPLAYS = (ast.Dict, ast.List, ast.Set, ast.Tuple)
# What holds something for a thread or a task.
_HOLDERS = frozenset(("ContextVar", "local"))
_FIELDS: Dict[type, Tuple[str, ...]] = {}


class Below(NamedTuple):
    """Stands for all that is called by a body, or by what is called so."""

    node: Any  # a node of the graph


# Bodies, and identifiers that stand for whatever is called so: a graph of identifiers has an edge for each mention,
# one of bodies would have one for each pair of them.
Node = Union[Scope, str, Below]
Graph = Dict[Node, Set[Node]]


def body_of(scope: Scope) -> Scope:
    """Return the function, lambda or module that the expressions of *scope* are evaluated in."""
    while scope.kind in (CLASS, COMPREHENSION) and scope.parent is not None:
        scope = scope.parent
    return scope


def naming(index: Index) -> Iterator[Scope]:
    """Yield the scopes in which the header stands by which a server names a file."""
    for head in NAMING_HEADS:
        yield from (scope for node, scope in index.texts.get(head, ()) if node.value.lower() == NAMING_HEADER)


class Mentions:
    """Which bodies mention which identifiers: all that follows from the text of one file.

    With *inheriting*, a function also mentions its decorators and what its parameters are annotated with, a method what
    its class derives from, and an attribute what it is assigned.
    """

    def __init__(self, index: Index, inheriting: bool) -> None:
        self.index = index
        self.inheriting = inheriting
        self.scopes = index.scopes
        self.bodies = [scope for scope in self.scopes if scope.kind in ROOTS]
        self.catching: List[Scope] = []
        self.names: Dict[Scope, Set[str]] = {}
        self.alone: Set[str] = set()  # the names in bodies that nothing is looked up in where they stand: `self.lib = json`
        # Who calls what, both ways; who may read what a body computed, called or not.
        self.callers: Graph = {}
        self.callees: Graph = {}
        self.readers: Graph = {}
        # Attributes and variables that one body assigns and others read.
        self.assigned: Set[Node] = set()
        # By variable of the module, or attribute with a dot in front: the bodies that put something into it.
        self.changing: Dict[str, Set[Scope]] = {}
        # The first callers and callees of a node, in the order of the text.
        self.first_callers: Dict[Node, List[Node]] = {}
        self.first_callees: Dict[Node, List[Node]] = {}
        self.lambdas = {scope.node: scope for scope in self.bodies if scope.kind == LAMBDA}
        self.define()
        known = self.callees.keys() | self.assigned
        patterns: Set[str] = set()  # `do_*`
        for body in self.bodies:
            names = self.names[body] = self.identifiers(body)
            if inheriting:
                names |= _identifiers(self.said_of(body))
            for name in names & known:
                self.add_call(body, name)
            for pattern in names:
                if pattern[-1:] == "*":
                    self.add_call(body, pattern)
                    patterns.add(pattern)
            around = None if body.parent is None else body_of(body.parent)
            if around is not None and around.kind != MODULE:
                self.readers.setdefault(around, set()).add(body)
            if around is not None and body.kind == LAMBDA:
                self.add_call(around, body)
        ordered = sorted(one for one in known if isinstance(one, str)) if patterns else []
        for pattern in patterns:
            first, behind = bisect_left(ordered, pattern[:-1]), bisect_left(ordered, pattern[:-2] + chr(ord("_") + 1))
            for one in ordered[first:behind]:
                self.add_call(pattern, one)
        self.connect_kept()
        self.connect_filled()

    @staticmethod
    def said_of(body: Scope) -> List[ast.AST]:
        """Return what a function is decorated with, what its parameters are annotated with, and what its class derives from.

        So is said of a view which forms and rows it is handed.
        """
        around = None if body.parent is None else body.parent.node
        declared = list(declared_types(body.node).values())
        return [
            *getattr(body.node, "decorator_list", ()), *declared, *(named for one in declared for named in quoted_in(one)),
            *(around.bases if isinstance(around, ast.ClassDef) else ()), *_settings_of(body.parent)]

    def led_to(self, body: Scope) -> List[Scope]:
        """Return *body* and the bodies that it leads to."""
        return [one for one in spread([body], (self.callees,), set()) if isinstance(one, Scope)]

    def connect_filled(self) -> None:
        """Note that what reads a container may be given data by whatever calls what puts something into it."""
        filled: Dict[Scope, Set[Node]] = {}
        for name, bodies in self.changing.items():
            if name.removeprefix(".") in self.assigned:
                for body in bodies:
                    filled.setdefault(body, set()).add(name.removeprefix("."))
        above: Set[Node] = set()
        for node in spread(filled, (self.callers,), above):
            self.readers.setdefault(node, set()).add(Below(node))
        for node in above:
            ways = {Below(callee) for callee in self.callees.get(node, ()) if callee in above}
            self.readers[Below(node)] = ways | (filled.get(node, set()) if isinstance(node, Scope) else set())

    def filling(self, name: str, others: Sequence[Scope] = ()) -> List[Scope]:
        """Return the bodies that put something into what is called *name*, as in `changing`, *others*, and their callers."""
        return self.nearest({*self.changing.get(name, ()), *others}, self.callers, self.first_callers)[:FILLING]

    @staticmethod
    def nearest(start: Iterable[Node], graph: Graph, first: Dict[Node, List[Node]]) -> List[Scope]:
        """Return the bodies among *start* and what is reached from there: those that are found first; *first* is a memo."""
        found: List[Node] = sorted(start, key=_order)[:NEAR]
        for node in found:  # grows
            if len(found) >= NEAR:
                break
            following = first.get(node)
            if following is None:
                following = first[node] = sorted(graph.get(node, ()), key=_order)[:NEAR]
            found += [one for one in following if one not in found]
        return [node for node in found if isinstance(node, Scope)]

    def connect_kept(self) -> None:
        """Note that what reads a container may call the functions that decorators and other calls may have put into it."""
        filled: Dict[Scope, List[str]] = {}
        for name, bodies in self.changing.items():
            for body in bodies:
                filled.setdefault(body, []).append(name.removeprefix("."))
        known: Set[str] = set()
        for function, keeper in self.handed() if filled else ():
            kept = "@" + keeper  # stands for all that the keeper is handed
            if keeper not in known:
                known.add(keeper)
                for body in self.nearest((keeper,), self.callees, self.first_callees):
                    for name in filled.get(body, ()):
                        self.add_call(name, kept)
            self.add_call(kept, function)

    def handed(self) -> Iterator[Tuple[str, str]]:
        """Yield functions and classes that decorators, or calls in the module or constructors, are handed, and who these are."""
        for scope in self.scopes:
            node: Any = scope.node
            decorators = getattr(node, "decorator_list", ())
            yield from ((node.name, name) for name in (_identifiers(decorators) if decorators else ()) if name in self.callees)
        for scope, nodes in self.index.expressions:
            # A module, or a constructor: what puts functions into tables before anybody asks for them.
            for call in nodes if scope.kind == MODULE or getattr(scope.node, "name", "") == "__init__" else ():
                if isinstance(call, ast.Call) and tail_of(call.func) in self.callees:
                    for argument in arguments_of(call):
                        if isinstance(argument, (ast.Attribute, ast.Name)) and tail_of(argument) in self.callees:
                            yield tail_of(argument), tail_of(call.func)

    def add_call(self, caller: Node, callee: Node) -> None:
        """Note that *caller* may call *callee*."""
        self.callees.setdefault(caller, set()).add(callee)
        self.callers.setdefault(callee, set()).add(caller)

    def define(self) -> None:
        """Find out what each identifier stands for: functions, and variables and attributes with what is assigned."""
        wrappers: Dict[ast.AST, int] = {}
        defined = partial(defined_in, self.scopes[0])
        for scope in self.scopes:
            if scope.kind == FUNCTION:
                node: Any = scope.node
                self.add_call(node.name, scope)
                for decorator, _ in adding(node, defined, wrappers) if node.decorator_list else ():
                    self.add_call(scope, decorator)
                for decorator in node.decorator_list:
                    if isinstance(decorator, ast.Call) and decorator.args and tail_of(decorator.func) in _REFUSING:
                        self.add_call(tail_of(decorator.args[0]) or ABORTING, scope)
                    if tail_of(callee(decorator)) in TASK_MAKERS:
                        self.add_call("send_task", scope)
                    if isinstance(defined(callee(decorator)), FUNCTIONS):
                        self.add_call(node.name, tail_of(callee(decorator)))
                for registry in registered_at(node) if node.decorator_list else ():
                    self.add_call(tail_of(registry), scope)
            elif scope.kind == CLASS:
                self.define_class(scope)
        for pair in filter(None, (connected(call) for call, _ in self.index.called.get("connect", ()))):
            self.add_call(tail_of(pair[0]), tail_of(pair[1]))
        self.define_names()
        self.define_shared()

    def define_class(self, scope: Scope) -> None:
        """Find out what the name of a class stands for, and what its methods assign to attributes."""
        node: Any = scope.node
        for name in _BY_SYNTAX.intersection(scope.children):
            self.add_call(node.name, scope.children[name])
        if node.bases and "run" in scope.children:
            self.add_call("start", scope.children["run"])  # of a thread, by what it derives from
        for name in _identifiers(node.bases):
            self.add_call(node.name, name)
        for name, bindings in scope.attributes.items():
            self.assigned.add(name)
            for kind, value, _, method in bindings:
                self.readers.setdefault(body_of(method), set()).add(name)
                if kind == ASSIGN and isinstance(value, ast.Name):  # `self.handle = handle`
                    self.add_call(name, value.id)
                elif kind == ASSIGN and isinstance(value, ast.Lambda):
                    self.add_call(name, self.lambdas[value])
                elif kind == ASSIGN and isinstance(value, _DISPLAYS):  # `self.handlers = {"ask": self.ask}`
                    for mentioned in _identifiers((value,)):
                        self.add_call(name, mentioned)
                if kind == ASSIGN and self.inheriting:  # `self.service = Service()`, of another module
                    for mentioned in _identifiers(self.said_of_attribute(value, method, scope)):
                        self.add_call(name, mentioned)

    def said_of_attribute(self, value: ast.AST, method: Scope, scope: Scope) -> List[ast.AST]:
        """Return what tells what *value* is that a *method* of the class of *scope* assigns to an attribute.

        The type of a parameter, or what constructors are given for it.
        """
        if not isinstance(value, ast.Name):
            return [value]
        declared = declared_types(method.node).get(value.id)
        if declared is not None or method is not scope.children.get("__init__"):
            return [] if declared is None else [declared]
        return [given for given, _ in handed(value.id, scope, self.index)]

    def define_shared(self) -> None:
        """Find out which functions assign attributes of what others have as well: these may read them."""
        for name, places in self.index.left.items():
            for owner, value, scope in places:
                found = scope.find(owner.id) if isinstance(owner, ast.Name) else None
                if isinstance(owner, ast.Attribute) or found is not None and (
                        found[0].kind == MODULE or getattr(owner, "id", "") in _REQUESTS):
                    self.assigned.add(name)
                    self.readers.setdefault(body_of(scope), set()).add(name)
                    if self.inheriting and isinstance(value, ast.Call):  # `g.service = Service()`, of another module
                        for mentioned in _identifiers((value.func,)):
                            self.add_call(name, mentioned)

    def define_names(self) -> None:
        """Find out what the variables of modules and classes stand for."""
        spelled: Dict[ast.AST, Set[str]] = {}
        # What `TABLE = {"a": lambda x: ...}` stands for.
        lambdas = [
            (body, body.node.lineno)  # type: ignore[attr-defined]  # a lambda has a line
            for body in self.bodies
            if body.kind == LAMBDA and body.parent is not None and body.parent.kind in (CLASS, MODULE)
        ]
        for scope, name, value, around in self.variables():
            if value not in spelled:
                spelled[value] = _identifiers((value,))
            for mentioned in spelled[value]:
                self.add_call(name, mentioned)
            for function, line in lambdas:
                if getattr(value, "lineno", 0) <= line <= (getattr(value, "end_lineno", 0) or 0):
                    self.add_call(name, function)
            if scope.kind == MODULE or is_to_be_filled(value):
                self.assigned.add(name)
                self.readers.setdefault(body_of(around), set()).add(name)
                if around.owner.kind == FUNCTION and scope.kind == MODULE:
                    self.changing.setdefault(name, set()).add(body_of(around))  # by a `global` declaration

    def variables(self) -> Iterator[Tuple[Scope, str, ast.AST, Scope]]:
        """Yield where a name of a module or class is bound to anything but a definition or an import, and to what."""
        for scope in self.scopes:
            if scope.kind not in (CLASS, MODULE):
                continue
            for name, bindings in scope.bindings.items():
                for kind, value, _, around in bindings:
                    if kind not in (DEFINE, IMPORT):
                        yield scope, name, value.value if isinstance(value, ast.Assign) else value, around

    def identifiers(self, body: Scope) -> Set[str]:
        """Return the names and attributes that *body* mentions, functions in it left out."""
        node: Any = body.node
        queue = [node.body] if body.kind == LAMBDA else [*node.body, *all_injections(node)]
        return _identifiers(queue, body, self)


def _settings_of(around: Optional[Scope]) -> Iterator[ast.AST]:
    """Yield what the class of the scope *around* is given as one of the settings by which frameworks make instances."""
    if around is not None and around.kind == CLASS:
        for name in _SETTINGS:
            yield from (node for kind, node, _, _ in around.bindings.get(name, ()) if kind == ASSIGN)


def mentions_in(index: Index, inheriting: bool) -> Mentions:
    """Return the mentions of the file that *index* is of; they are found once."""
    found: Mentions = index.derived(f"mentions {inheriting}", lambda: Mentions(index, inheriting))
    return found


def filled_later(index: Index) -> Mapping[str, FrozenSet[str]]:
    """Return what a module calls objects that it makes for functions to put something into, with the methods that do."""
    methods: Dict[str, Set[str]] = {}
    for scope in index.scopes:
        if scope.kind == CLASS:
            filling = [one[3] for bindings in scope.attributes.values() for one in bindings]
            filling += [method for _, _, method in index.puts if method.parent is scope]
            names = {getattr(method.node, "name", "") for method in filling} - {"__init__"}
            if names:
                methods[getattr(scope.node, "name", "")] = names
    found: Dict[str, FrozenSet[str]] = {}
    for name, bindings in index.scopes[0].bindings.items():
        for kind, node, _, _ in bindings:
            called = tail_of(node.func) if kind == ASSIGN and isinstance(node, ast.Call) else ""
            if called in methods or called in _HOLDERS or kind == ASSIGN and is_to_be_filled(node):
                found[name] = frozenset(methods.get(called, ("set",)))
    return found


def _identifiers(queue: Iterable[ast.AST], body: Any = None, told: Optional[Mentions] = None) -> Set[str]:
    """Return the names and attributes below *queue*, nested functions left out; `do_*` for all that `getattr()` may ask for.

    With *body*, to which they belong: tell the names that stand alone, that it names an exception, and the names of others
    that it puts something into.
    """
    names: Set[str] = set()
    alone = set() if told is None else told.alone
    asking = False
    nodes: List[Any] = list(queue)
    for node in nodes:  # grows
        kind = node.__class__
        if kind is ast.Name:
            names.add(node.id)
            alone.add(node.id)
            continue
        if kind is ast.Attribute:
            names.add(node.attr)
            node = node.value
            if node.__class__ is ast.Name:
                names.add(node.id)
            else:
                nodes.append(node)
            continue
        if kind is ast.Constant:
            continue
        fields = _FIELDS.get(kind)
        if fields is None:
            fields = _FIELDS[kind] = _fields(kind)
        for field in fields:
            value = getattr(node, field)
            if value.__class__ is list:
                nodes.extend(value)
            elif value is not None:
                nodes.append(value)
        if kind is ast.Call and node.func.__class__ is ast.Name and node.func.id == "getattr" and len(node.args) > 1:
            name = getattr(node.args[1], "value", None)
            if name.__class__ is str:
                names.add(name)
            else:
                asking = True
                around = body.parent if body is not None else None
                if around is not None and around.kind == CLASS and getattr(node.args[0], "id", "") in INSTANCES:
                    names.update(method for method in around.children if not method.startswith("__"))
        if kind in _CHANGES:
            key = _of_session(node)
            if key.__class__ is str:
                names.add(f"[{key}]")
        if told is not None and kind in _CHANGES:
            changed = _changed(node)
            if changed.__class__ is ast.Name:
                changed = _within(body.aside(changed.id)) or changed
            if changed.__class__ is ast.Name and changed.id not in body.bindings:
                told.changing.setdefault(changed.id, set()).add(body)
            elif changed.__class__ is ast.Attribute and changed.value.__class__ is ast.Name:
                told.changing.setdefault("." + changed.attr, set()).add(body)
        elif kind is ast.ExceptHandler and node.name is not None and told is not None:
            told.catching.append(body)
    if asking or "globals" in names:
        texts = [node.value for node in nodes if node.__class__ is ast.Constant and node.value.__class__ is str]
        names.update(start[0] + "*" for start in map(_BEGINNING.match, texts) if start is not None)
    return names


def _order(node: Node) -> Tuple[str, int]:
    """Return what sorts bodies and identifiers."""
    return (node, 0) if isinstance(node, str) else ("", getattr(node.node, "lineno", 0))


def _of_session(node: Any) -> Any:
    """Return the key of a session that *node*, a subscript or a call, reads: `session["next"]`, `session.get("next")`."""
    if node.__class__ is ast.Call:
        function = node.func
        if function.__class__ is not ast.Attribute or function.attr not in _TAKING or not node.args:
            return None
        holder, key = function.value, node.args[0]
    else:
        holder, key = node.value, node.slice
    return getattr(key, "value", None) if tail_of(holder).endswith("session") else None


def _changed(node: Any) -> Any:
    """Return what a subscript or a call, *node*, puts something into; None where it does not."""
    if node.__class__ is ast.Subscript:
        changed = node.value if node.ctx.__class__ is ast.Store else None
    else:
        changed = node.func.value if getattr(node.func, "attr", "") in MUTATORS else None
    return _within(changed)


def _within(node: Any) -> Any:
    """Return what *node* is in that is no subscript: `self.handlers` of `self.handlers[kind]`."""
    while node.__class__ is ast.Subscript:
        node = node.value
    return node


def _fields(kind: type) -> Tuple[str, ...]:
    """Return the fields of a class of nodes in which names are read."""
    if kind in FUNCTIONS:
        return ("args", "decorator_list")
    if kind is ast.Lambda:
        return ("args",)
    if kind is ast.AnnAssign:
        return ("target", "annotation", "value")  # `pool: Pool = g.pool` gets at the methods of its class
    return tuple(name for name in getattr(kind, "_fields", ()) if name not in _SKIPPED)


def spread(start: Iterable[Node], graphs: Tuple[Graph, ...], found: Set[Node]) -> List[Node]:
    """Add *start* and all that is reached from it to *found*; return what is new."""
    new = [node for node in start if node not in found]
    found.update(new)
    for node in new:  # grows
        for graph in graphs:
            for following in graph.get(node, ()):
                if following not in found:
                    found.add(following)
                    new.append(following)
    return new
