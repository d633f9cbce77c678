"""Names at one point of the program."""

from __future__ import annotations

import ast
from itertools import islice
from typing import TYPE_CHECKING, Any, Dict, Iterator, List, Optional, Sequence, Set, Tuple

from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.decorators import is_of_class
from flake8_secure.dataflow.expressions import Evaluator
from flake8_secure.dataflow.frames import Frame, Result
from flake8_secure.dataflow.state import State
from flake8_secure.dataflow.values import UNKNOWN, Box, Contents, Local, Value, told_at
from flake8_secure.syntax.functions import first_parameter
from flake8_secure.syntax.scopes import ASSIGN, CLASS, COMPREHENSION, DEFINE, FUNCTION, IMPORT, MODULE, UNPACK, Binding, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What stands for what a function gives, each time that it is asked.
_PROXY = "werkzeug.local.LocalProxy"


class Variables(Evaluator):
    """The state of a run, and the names in it."""

    def __init__(self, file: File) -> None:
        super().__init__(file)
        self.state = State()
        self.models = file.models
        # The activations that are running, by scope.
        self.frames: Dict[Scope, int] = {}
        self.frame: Frame
        self.root: Optional[Scope] = None
        # The file that the run began in, and the call in it by which the run has left it.
        self.start = file
        self.way_out: Optional[ast.AST] = None
        # The class of the file that a method in another module is run for.
        self.heir: Optional[ast.ClassDef] = None
        self.count = 0
        self.steps = 0
        self.loop_depth = 0
        # Whether a loop around this point is run as often as it says.
        self.unrolling = False
        self.assuming = 0
        # What makes the containers that instances hold from the beginning.
        self.holding: Dict[Tuple[ast.AST, str], ast.AST] = {}
        # What stands for what makes something in a constructor, by where the instance is made.
        self.owned_by: Dict[Tuple[ast.AST, ast.AST], ast.AST] = {}
        # By what makes something in functions, the first calls that led there; and what stands for ways of calls.
        self.makers: Dict[ast.AST, ast.AST] = {}
        self.contexts: Dict[Tuple[Optional[ast.AST], ast.AST], ast.AST] = {}
        # What dictionaries that were made somewhere fill places with that are asked for.
        self.factories: Dict[ast.AST, Value] = {}
        # Instances that the module makes, whoever uses them.
        self.lasting: List[ast.AST] = []
        # What these, and functions that it makes, are called.
        self.once: Set[Tuple[Scope, str]] = set()
        # Whether something was written to an item of data whose other items are not known.
        self.parted = False
        # By the identity of values, each with its levels: the value, the version of the state, and what it held then.
        self.snapshots: Dict[Tuple[int, int], Tuple[Value, int, Value]] = {}
        # How often something came up that the arguments of a call do not tell: data read anew, recursion.
        self.surprises = 0
        self.result = Result()
        self.table = self.result.values

    def key(self, name: str) -> Any:
        """Return what *name*, assigned here, is called in the environment."""
        scope = self.scope
        while scope.kind == COMPREHENSION and scope.parent is not None and name not in scope.bindings:
            scope = scope.parent
        scope = scope.declared.get(name, scope)
        return self.place(scope, name)

    def place(self, scope: Scope, name: str) -> Any:
        """Return what *name* of *scope* is called in the environment, about to be written."""
        number = self.frames.get(scope)
        if number is None:
            self.state.shared = True
        return name if number == 0 else (scope if number is None else number, name)

    def write(self, name: str, value: Optional[Value]) -> None:
        self.state.write(self.key(name), value)

    def read(self, name: str) -> Value:
        found = self.scope.find(name)
        if found is None:
            return self.file.evaluator.unbound(name, self.scope)
        home = found[0]
        number = self.frames.get(home)
        if number is None:
            written: Optional[Value] = self.state.env.get((home, name))
            if written is None:
                return self.outer(name, home)
            if (home, name) in self.once or any(item.__class__ is Box for item in written.items):
                return written
            return written | self.outer(name, home)
        value: Optional[Value] = self.state.env.get((number, name) if number else name)
        if value is None:
            return self.file.evaluator.bound(name, self.scope)
        return value

    def outer(self, name: str, home: Scope) -> Value:
        """Return what *name* of an enclosing scope that is not running now may hold."""
        made = self.made(name, home)
        if made is not None:
            return made
        value = self.file.shared.filled(name, home, self.file.evaluator.bound(name, self.scope))
        if value.items and value.items[0].__class__ is Contents and home.kind == MODULE:
            value = self.with_made(name, home, value)
        seen, taints = self.file.shared.outer(name, home)
        value = value | seen if seen.items else value
        return value.with_taints(value.taints | taints) if taints else value

    def with_made(self, name: str, home: Scope, value: Value) -> Value:
        """Return *value*, a table that a module calls *name*, with the functions in it that others have made: `{"a": check}`."""
        contents = value.single
        if not isinstance(contents, Contents) or not any(held.unknown for _, held in contents.entries):
            return value
        made = {key: self.state.env.get((home, part)) or self.made(part, home) for key, part in _listed(name, home)}
        return Value((Contents(contents.kind, tuple(
            (key, made.get(key) or held) for key, held in contents.entries), contents.rest, contents.keys),), False, value.taints)

    def bound(self, name: str, scope: Scope) -> Value:
        return self.file.evaluator.bound(name, scope)

    def made(self, name: str, home: Scope) -> Optional[Value]:
        """Return the instance of a class of the project, or the function, that a module or class makes once and calls *name*."""
        if home.kind not in (CLASS, MODULE) and not self.is_made_around(name, home):
            return None
        bindings = list(islice((binding for binding in home.bindings.get(name, ()) if not _is_none(binding)), 2))
        if len(bindings) != 1:
            return None
        if bindings[0][0] == IMPORT:
            made = self.made_elsewhere(bindings[0][2])
            line = getattr(bindings[0][1], "lineno", None) if made is not None and made.taints and self.way_out is None else None
            return made if made is None else told_at(line, made)
        found = self.making(name, bindings[0]) if bindings[0][0] in (ASSIGN, UNPACK) else None
        if found is None:
            return None
        definition, node, scope = found
        value_of = self.file.evaluator.value
        keywords = {
            keyword.arg: self.filled(keyword.value, scope, value_of(keyword.value, scope))
            for keyword in node.keywords if keyword.arg is not None}
        receiver = value_of(node.func.value, scope) if isinstance(node.func, ast.Attribute) and is_of_class(definition) else None
        given = [self.filled(one, scope, value_of(one, scope)) for one in node.args]
        arguments = Arguments(node, given, keywords, None, receiver)
        value = self.local_call(definition, arguments)
        if value == UNKNOWN:
            return None
        contents = self.sole(value)
        if contents is not None:
            entries = tuple((key, self.file.shared.table((node, key), home) or held) for key, held in contents.entries)
            self.state.write(node, Contents(contents.kind, entries, contents.rest, contents.keys))
        self.state.write((home, name), value)
        self.once.add((home, name))
        self.lasting.append(node)
        return value

    def is_made_around(self, name: str, home: Scope) -> bool:
        """Tell whether *home* is a function around this one, which calls once for *name*, and puts nothing in that was sent."""
        bindings = home.bindings.get(name, ())
        return home.kind == FUNCTION and home not in self.frames and len(bindings) == 1 and bindings[0][0] == ASSIGN \
            and isinstance(bindings[0][1], ast.Call) and bindings[0][3] is home and not self.file.shared.outer(name, home)[1]

    def filled(self, node: ast.AST, scope: Scope, value: Value) -> Value:
        """Return *value*, which *node* is, with what others put into it where that is a table of the module: `Bus(HANDLERS)`."""
        found = scope.find(node.id) if isinstance(node, ast.Name) and isinstance(value.single, Contents) else None
        return self.file.shared.filled(node.id, found[0], value) if found is not None and isinstance(node, ast.Name) else value

    def made_elsewhere(self, name: str) -> Optional[Value]:
        """Return what another module makes once that is called by the dotted *name* here."""
        found = None if self.file.imports is None else self.file.imports.home(name, self.file)
        if found is None:
            return None
        own, home, file = found
        known: Optional[Value] = self.state.env.get((home, own.id))
        if known is not None:
            return known
        before, self.file = self.file, file
        try:
            return self.made(own.id, home)
        finally:
            self.file = before

    def making(self, name: str, binding: Binding, depth: int = 3) -> Optional[Tuple[ast.AST, ast.Call, Scope]]:
        """Return the class of the project of which *binding* calls an instance *name*, with the call that makes it.

        Or the function that gives one that is defined in it, or the method of a class that gives an instance of that.
        """
        kind, node, _, scope = binding
        place = None
        if kind == UNPACK and isinstance(node, ast.Call):
            # `arguments, server = make()`
            above = self.file.parent(node, scope)
            target = above.targets[0] if isinstance(above, ast.Assign) else None
            names = [getattr(part, "id", "") for part in getattr(target, "elts", ())]
            if name in names:
                kind, place = ASSIGN, names.index(name)
        if kind != ASSIGN or not isinstance(node, ast.Call) or any(keyword.arg is None for keyword in node.keywords):
            return None
        if node.args and _PROXY in self.file.names(node.func, scope):  # stands for what its function gives
            definition = self.defined_as(node.args[0], scope)
            return None if definition is None else (definition, ast.copy_location(ast.Call(node.args[0], [], []), node), scope)
        definition = self.defined_as(node.func, scope)
        if isinstance(definition, ast.ClassDef):
            return (definition, node, scope) if place is None else None
        if not depth or not isinstance(definition, ast.FunctionDef):
            return None
        owner = self.file.owner(definition)
        inner = owner.index.by_node[definition]
        # What a function gives at its end.
        last = definition.body[-1]
        given = last.value if isinstance(last, ast.Return) else None
        if isinstance(given, ast.Lambda) or isinstance(given, ast.Name) and [
                one[0] for one in inner.bindings.get(given.id, ())] == [DEFINE]:
            return (definition, node, scope) if place is None else None
        if is_of_class(definition) and isinstance(given, ast.Call) and place is None \
                and getattr(given.func, "id", None) == first_parameter(definition):
            return definition, node, scope  # `return cls(...)`
        if owner is not self.file:
            return None
        if place is not None:
            parts = given.elts if isinstance(given, ast.Tuple) else ()
            given = parts[place] if place < len(parts) else None
        if isinstance(given, ast.Name):
            bindings = inner.bindings.get(given.id, ())
            return self.making(given.id, bindings[0], depth - 1) if len(bindings) == 1 else None
        return None if given is None else self.making("", (ASSIGN, given, "", inner), depth - 1)

    def defined_as(self, called: ast.AST, scope: Scope) -> Optional[ast.AST]:
        """Return the one function or class of the project that *called* is, `Library.default` as well."""
        item = self.file.evaluator.value(called, scope).items
        if len(item) == 1 and isinstance(item[0], Local):
            return item[0].node
        owner = self.file.evaluator.value(called.value, scope).single if isinstance(called, ast.Attribute) else None
        if not isinstance(owner, Local) or not isinstance(owner.node, ast.ClassDef) or not isinstance(called, ast.Attribute):
            return None
        method = self.file.scope_of(owner.node).children.get(called.attr)
        return None if method is None or not is_of_class(method.node) else method.node

    def write_outer(self, name: str, value: Value) -> None:
        """Write *value* to *name*, which need not be assigned here."""
        found = self.scope.find(name)
        self.state.write(self.place(self.scope if found is None else found[0], name), value)

    @property
    def looping(self) -> bool:
        """Whether a loop surrounds this point: counts and positions are not known."""
        return self.loop_depth > 0

    def local_call(self, node: ast.AST, arguments: Arguments, frame: int = 0) -> Value:
        """Return what calling a function or class of the project returns: what derives from this knows of them."""
        raise NotImplementedError(type(self).__name__)


def _listed(name: str, module: Scope) -> Iterator[Tuple[object, str]]:
    """Yield what a dictionary or a row that *module* calls *name* holds, by key, that a call has made: the names of that."""
    bindings = module.bindings[name]
    table = bindings[0][1] if len(bindings) == 1 and bindings[0][0] == ASSIGN else None
    pairs: List[Tuple[Any, ast.expr]] = []
    if isinstance(table, ast.Dict):
        pairs = [(key.value, part) for key, part in zip(table.keys, table.values) if isinstance(key, ast.Constant)]
    elif isinstance(table, (ast.List, ast.Tuple)):
        pairs = list(enumerate(table.elts))
    for key, part in pairs:
        if isinstance(part, ast.Name) and _is_made(module.bindings.get(part.id, ())):
            yield key, part.id


def _is_made(bindings: Sequence[Binding]) -> bool:
    """Tell whether a name is bound once, to what a function gives."""
    return len(bindings) == 1 and bindings[0][0] == ASSIGN and isinstance(bindings[0][1], ast.Call)


def _is_none(binding: Binding) -> bool:
    """Tell whether *binding* only says that a name is to come."""
    return binding[0] == ASSIGN and isinstance(binding[1], ast.Constant) and binding[1].value is None
