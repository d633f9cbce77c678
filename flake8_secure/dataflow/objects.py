"""Names, containers, instances and classes at one point of the program."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Dict, List, Mapping, Optional, Tuple

from flake8_secure.dataflow.arguments import Arguments, merged
from flake8_secure.dataflow.expressions import DEPTH, ELEMENTS, EXPRESSIONS, Evaluator
from flake8_secure.dataflow.frames import Exhausted, Frame, Result
from flake8_secure.dataflow.handlers import literal_route
from flake8_secure.dataflow.forms import sent
from flake8_secure.dataflow.methods import CONTENT, LOOKUPS
from flake8_secure.dataflow.state import DEBUGGED, GUARD, State, dict_of, vouched
from flake8_secure.dataflow.values import (
    CLEAN,
    MISSING,
    OF_UNKNOWN,
    PASSED_UNKNOWN,
    UNKNOWN,
    UPLOAD,
    Box,
    Contents,
    Local,
    Possibility,
    Ref,
    Taint,
    Taints,
    Value,
    const,
    join,
    looked_up,
    unknown,
)
from flake8_secure.syntax.names import LENGTH
from flake8_secure.syntax.scopes import ASSIGN, CLASS, COMPREHENSION, MODULE, UNPACK, Binding, Scope, first_parameter

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Expressions evaluated for one function, calls of local functions included.
BUDGET = 40_000
# Attributes of a parsed URL or path that stand for the whole of it.
_WHOLE = frozenset((
    "hostname", "netloc", "host", "parent", "parents", "parts", "content", "text", "data", "value", "raw", "stream",
    "string", "decode",
))

# What the other half of a query with places is called.
_PARAMETERS = frozenset(("arguments", "args", "binds", "bindings", "parameters", "params", "sql_params", "values"))

# What a class says of its fields, not what an instance holds.
_OF_CLASSES = frozenset(("__fields__", "__fields_set__", "_meta", "model_fields", "model_fields_set"))
_DEBUG = frozenset(("guard:debug",))

# Attributes of a message that are no part of its content.
_BESIDE = frozenset(("cookies", "headers"))

# What an uploaded file says of itself.
_OF_UPLOADS = frozenset(("charset", "content_type", "filename", "headers", "mimetype", "name"))

# Implementations of a method among which one is chosen by the class of the instance.
DERIVED = 5

# What is left of a path without its directories.
_LAST_PARTS = frozenset(("name", "stem", "suffix"))
_LAST = frozenset(("os.path.basename",))
_PATHS = frozenset(f"pathlib.{kind}()" for kind in ("Path", "PurePath", "PurePosixPath", "PureWindowsPath"))


class Objects(Evaluator):
    """Evaluate expressions in a state, and keep a record of every value."""

    visitors: ClassVar[Mapping[type, Callable[[Any, Any], Value]]] = EXPRESSIONS

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
        self.count = 0
        self.steps = 0
        self.loop_depth = 0
        # Whether a loop around this point is run as often as it says.
        self.unrolling = False
        self.assuming = 0
        # Instances that the module makes, whoever uses them.
        self.lasting: List[ast.AST] = []
        # How often something came up that the arguments of a call do not tell: data read anew, recursion.
        self.surprises = 0
        self.result = Result()
        self.table = self.result.values

    def local_call(self, node: ast.AST, arguments: Arguments, frame: int = 0) -> Value:
        """Return what calling a function or class of this file returns: what derives from this knows of functions."""
        raise NotImplementedError(type(self).__name__)

    def ask(self, node: ast.AST, arguments: Arguments, holds: bool) -> None:
        """Note what a function of the project has checked where its result is true, or false without *holds*."""
        raise NotImplementedError(type(self).__name__)

    @property
    def looping(self) -> bool:
        """Whether a loop surrounds this point: counts and positions are not known."""
        return self.loop_depth > 0

    # Names, containers and attributes.

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
            return self.referenced(self.file.resolver.name(name, self.scope))
        home = found[0]
        number = self.frames.get(home)
        if number is None:
            written: Optional[Value] = self.state.env.get((home, name))
            if written is None:
                return self.outer(name, home)
            return written if any(item.__class__ is Box for item in written.items) else written | self.outer(name, home)
        value: Optional[Value] = self.state.env.get((number, name) if number else name)
        if value is None:
            return self.file.evaluator.bound(name, self.scope)
        return value

    def outer(self, name: str, home: Scope) -> Value:
        """Return what *name* of an enclosing scope that is not running now may hold."""
        made = self.made(name, home)
        if made is not None:
            return made
        value = self.file.evaluator.bound(name, self.scope)
        taints = self.file.outer_taints(name, home)
        return value.with_taints(value.taints | taints) if taints else value

    def bound(self, name: str, scope: Scope) -> Value:
        return self.file.evaluator.bound(name, scope)

    def made(self, name: str, home: Scope) -> Optional[Value]:
        """Return the instance of a class of the project that the module makes once and calls *name*."""
        if home.kind != MODULE:
            return None
        bindings = [binding for binding in home.bindings.get(name, ()) if not _is_none(binding)]
        found = self.making(name, bindings[0]) if len(bindings) == 1 else None
        if found is None:
            return None
        definition, node, scope = found
        value_of = self.file.evaluator.value
        keywords = {keyword.arg: value_of(keyword.value, scope) for keyword in node.keywords if keyword.arg is not None}
        value = self.construct(definition, Arguments(node, [value_of(one, scope) for one in node.args], keywords, None))
        self.state.write((home, name), value)
        self.lasting.append(node)
        return value

    def making(self, name: str, binding: Binding, depth: int = 3) -> Optional[Tuple[ast.ClassDef, ast.Call, Scope]]:
        """Return the class of the project of which *binding* calls an instance *name*, with the call that makes it."""
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
        callee = self.file.evaluator.value(node.func, scope).items
        definition = callee[0].node if len(callee) == 1 and isinstance(callee[0], Local) else None
        if isinstance(definition, ast.ClassDef):
            return (definition, node, scope) if place is None else None
        if not depth or not isinstance(definition, ast.FunctionDef) or self.file.owner(definition) is not self.file:
            return None
        # What a function gives at its end.
        last = definition.body[-1]
        given = last.value if isinstance(last, ast.Return) else None
        if place is not None:
            parts = given.elts if isinstance(given, ast.Tuple) else ()
            given = parts[place] if place < len(parts) else None
        inner = self.file.index.by_node[definition]
        if isinstance(given, ast.Name):
            bindings = inner.bindings.get(given.id, ())
            return self.making(given.id, bindings[0], depth - 1) if len(bindings) == 1 else None
        return None if given is None else self.making("", (ASSIGN, given, "", inner), depth - 1)

    def construct(self, node: ast.ClassDef, arguments: Arguments) -> Value:
        """Return a new instance of a class of the project: what derives from this knows of classes."""
        raise NotImplementedError(type(self).__name__)

    def make(self, node: ast.AST, contents: Contents) -> Value:
        self.state.write(node, contents)
        return Value((Box(contents.kind, node),), False, contents.taints)

    def owned(self, node: ast.AST, value: Value) -> Value:
        """Return *value* of *node*, about to be changed: a container of the module as it is from now on."""
        contents = value.items[0] if len(value.items) == 1 and not value.unknown else None
        if not isinstance(node, ast.Name) or not isinstance(contents, Contents) or contents.kind == "tuple":
            return value
        value = self.make(node, contents)
        self.write_outer(node.id, value)
        return value

    def write_outer(self, name: str, value: Value) -> None:
        """Write *value* to *name*, which need not be assigned here."""
        found = self.scope.find(name)
        self.state.write(self.place(self.scope if found is None else found[0], name), value)

    def make_fixed(self, kind: str, values: Tuple[Value, ...]) -> Value:
        """Return a container that is never changed."""
        contents = Contents(kind, tuple(enumerate(values)))
        return Value((contents,), False, merged(list(values)))

    def contents(self, item: Possibility) -> Optional[Contents]:
        if item.__class__ is Box:
            found = self.state.env.get(item.site)
            return found if isinstance(found, Contents) else None
        return item if isinstance(item, Contents) else None

    def store(self, item: Possibility, contents: Contents) -> None:
        """Replace what the container *item* holds."""
        if isinstance(item, Box):
            self.state.write(item.site, contents)

    def set_item(self, item: Possibility, contents: Contents, key: Value, value: Value, alone: bool) -> None:
        """Write *value* at *key*."""
        constant = key.exact
        if constant is not None:
            entries = dict_of(contents)
            index = constant.value
            if contents.kind in ("list", "tuple") and isinstance(index, int) and index < 0:
                index += len(contents.entries)
            place = (index.__class__, index)
            if not alone and place in entries:
                value = value | entries[place][1]
            entries[place] = (index, value)
            if len(entries) <= ELEMENTS:
                self.store(item, Contents(contents.kind, tuple(entries.values()), contents.rest))
                return
        rest = value if contents.rest is None else contents.rest | value
        self.store(item, Contents(contents.kind, contents.entries, rest))

    def assign(self, target: ast.AST, value: Value) -> None:
        """Write *value* to *target*."""
        if isinstance(target, ast.Name):
            self.write(target.id, value)
        elif isinstance(target, (ast.Tuple, ast.List)):
            self.unpack(target.elts, value)
        elif isinstance(target, ast.Starred):
            self.assign(target.value, unknown(value.taints))
        elif isinstance(target, ast.Subscript):
            holder, key = self.owned(target.value, self.evaluate(target.value)), self.evaluate(target.slice)
            self.record(target, value)
            alone = len(holder.items) == 1 and not holder.unknown
            known = False
            for item in holder.items:
                contents = self.contents(item)
                if contents is not None:
                    self.set_item(item, contents, key, value, alone)
                    known = True
            if not known:
                self.taint_root(target.value, value.taints)
        elif isinstance(target, ast.Attribute):
            holder = self.evaluate(target.value)
            self.record(target, value)
            self.set_attribute(holder, target, value)

    def unpack(self, targets: List[ast.expr], value: Value) -> None:
        contents = self.sole(value)
        if contents is not None and contents.kind in ("list", "tuple", "object") and contents.rest is None:
            held = [entry for key, entry in contents.entries if isinstance(key, int)]
            star = next((n for n, target in enumerate(targets) if isinstance(target, ast.Starred)), None)
            if star is None and len(held) == len(targets):
                for target, entry in zip(targets, held):
                    self.assign(target, entry)
                return
            if star is not None and len(held) >= len(targets) - 1:
                after = len(targets) - star - 1
                middle = held[star:len(held) - after]
                for target, entry in zip(targets[:star], held[:star]):
                    self.assign(target, entry)
                rest = Contents("list", tuple(enumerate(middle)))
                self.assign(targets[star].value, self.make(targets[star], rest))  # type: ignore[attr-defined]  # starred
                for target, entry in zip(targets[star + 1:], held[len(held) - after:]):
                    self.assign(target, entry)
                return
        rows = self.rows(value, len(targets))
        if rows and not any(isinstance(target, ast.Starred) for target in targets):
            for target, entries in zip(targets, zip(*rows)):
                self.assign(target, join(entries))
            return
        element = self.element(value)
        # `where, params = build(...)`: data goes into the parameters of the query.
        given = [target for target in targets if isinstance(target, ast.Name) and target.id in _PARAMETERS]
        if given and all(taint.through & PASSED_UNKNOWN for taint in element.taints):
            for target in targets:
                self.assign(target, element if target in given else UNKNOWN)
            return
        if value.items and all(isinstance(item, Ref) for item in value.items) \
                and not any(isinstance(target, ast.Starred) for target in targets):
            for number, target in enumerate(targets):
                self.assign(target, self.item(value, const(number), target))
            return
        for number, target in enumerate(targets):
            self.assign(target, Value(element.items, element.unknown, frozenset(
                taint.below(number) for taint in element.taints)) if element.taints else element)

    def rows(self, value: Value, width: int) -> List[List[Value]]:
        """Return what each of the sequences of *width* elements that *value* may be holds; nothing if it may be more."""
        found: List[List[Value]] = []
        for item in () if value.unknown else value.items:
            contents = self.contents(item)
            if contents is None or contents.kind not in ("list", "tuple") or contents.rest is not None:
                return []
            found.append([entry for _, entry in contents.entries])
        return found if all(len(row) == width for row in found) else []

    def set_attribute(self, holder: Value, target: ast.Attribute, value: Value) -> None:
        known = False
        for item in holder.items:
            setter = self.setter(item, target.attr)
            if setter is not None:
                self.local_call(setter, Arguments(target, [value], {}, None, Value((item,), False)))
                known = True
                continue
            site = item.site if isinstance(item, (Box, Ref)) else None
            if site is not None:
                contents = self.state.env.get(site)
                if not isinstance(contents, Contents):
                    contents = Contents(item.name if isinstance(item, Ref) else item.kind)  # type: ignore[union-attr]
                entries = dict_of(contents)
                name = "." + target.attr
                alone = len(holder.items) == 1 and not holder.unknown
                before = entries.get((str, name))
                entries[str, name] = (name, value if alone or before is None else before[1] | value)
                self.state.write(site, Contents(contents.kind, tuple(entries.values()), contents.rest))
                known = True
        if not known and isinstance(target.value, ast.Name):
            self.state.write((".", self.key(target.value.id), target.attr), value)

    def setter(self, item: Possibility, name: str) -> Optional[ast.AST]:
        """Return the function that assigning to the property *name* of an instance of the project calls."""
        definition = self.class_of(self.contents(item)) if isinstance(item, Box) and item.kind == "object" else None
        for _, scope in self.lineage(definition) if definition is not None else ():
            if name in scope.children:
                node = scope.children[name].node
                return node if is_setter(node) else None
        return None

    def taint_root(self, node: ast.AST, taints: Taints) -> None:
        """Taint the variable that *node* is a part of: something tainted was put into it."""
        if not taints:
            return
        while isinstance(node, (ast.Attribute, ast.Subscript)):
            if isinstance(node, ast.Attribute) and node.attr in _BESIDE:
                held = self.evaluate(node)
                self.set_attribute(self.evaluate(node.value), node, held.with_taints(held.taints | taints))
                return
            node = node.value
        if isinstance(node, ast.Name) and node.id not in ("self", "cls"):
            old = self.read(node.id)
            self.write(node.id, old.with_taints(old.taints | taints))

    def attribute(self, node: ast.Attribute) -> Value:
        value = self.evaluate(node.value)
        if isinstance(node.value, ast.Name):
            held: Optional[Value] = self.state.env.get((".", self.key(node.value.id), node.attr))
            if held is not None and not any(isinstance(item, (Box, Ref)) and item.site is not None for item in value.items):
                if MISSING.items[0] not in held.items:
                    return held
                written = tuple(item for item in held.items if item not in MISSING.items)
                return Value(written, held.unknown, held.taints) | self.member(value, node.attr, node)
        return self.bound_method(value, self.member(value, node.attr, node), node)

    def bound_method(self, owner: Value, value: Value, node: ast.AST) -> Value:
        """Return *value*, an attribute of *owner*: of a method, one that knows its instance."""
        method = value.items[0] if len(value.items) == 1 and not value.unknown else None
        if not isinstance(method, Local) or not isinstance(method.node, (ast.FunctionDef, ast.AsyncFunctionDef)) \
                or len(owner.items) != 1 or not isinstance(owner.items[0], Box) or owner.items[0].kind != "object" \
                or any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in method.node.decorator_list):
            return value
        return self.make(node, Contents("functools.partial()", (("function", value), (0, owner))))

    def member(self, value: Value, name: str, node: ast.AST) -> Value:
        """Return the attribute *name* of *value*."""
        results: List[Value] = []
        resolver = self.file.resolver
        inherited = value.taints if name not in _OF_CLASSES else CLEAN
        if inherited and name in _OF_UPLOADS:
            inherited = frozenset(taint.without(UPLOAD) for taint in inherited)
        if inherited and name in _LAST_PARTS and any(item.__class__ is Ref and item.name in _PATHS for item in value.items):
            inherited = frozenset(taint.passing(_LAST) for taint in inherited)
        if inherited and name not in _WHOLE:
            if name not in self.models.sent:
                inherited = attributed(inherited, name)
            inherited = frozenset(taint.below("." + name) for taint in inherited)
        own = [item.site for item in value.items if item.__class__ is Box]
        for item in value.items:
            if isinstance(item, Ref):
                if item.site in own and resolver.canonical(f"{item.name}.{name}") in self.models.mappings:
                    continue  # the class of this file has its own say
                if item.site is not None:
                    contents = self.state.env.get(item.site)
                    if isinstance(contents, Contents):
                        held = contents.get("." + name)
                        if held is not None:
                            results.append(held)
                            continue
                if len(item.name) > LENGTH:
                    results.append(unknown(inherited))
                    continue
                abroad = None if self.file.imports is None else self.file.imports.value(f"{item.name}.{name}", self.file)
                results.append(
                    self.named(resolver.canonical(f"{item.name}.{name}"), node, inherited) if abroad is None else abroad)
            elif isinstance(item, (Box, Contents)):
                contents = self.contents(item)
                held = None if contents is None else contents.get("." + name)
                if held is not None:
                    results.append(held)
                elif isinstance(item, Box) and item.kind == "object":
                    results.append(self.class_member(item, contents, name, node))
                else:
                    results.append(unknown(inherited))
            elif isinstance(item, Local) and isinstance(item.node, ast.ClassDef):
                results.append(self.class_attribute(item.node, name))
            else:
                results.append(unknown(inherited))
        if value.unknown or not results:
            results.append(unknown(inherited))
        held = join(results)
        if all(taint.through & OF_UNKNOWN for taint in held.taints):
            return held.with_taints(held.taints | sent(self, value, name, node))
        return held

    def named(self, name: str, node: ast.AST, inherited: Taints = CLEAN) -> Value:
        """Return the value that *name* stands for: a source is tainted."""
        kind = self.models.sources.get(name)
        if kind is not None:
            return Value((Ref(name),), False, frozenset((self.source(kind, name, node),)))
        if name in self.models.route_paths and self.root is not None:
            route = literal_route(self.root, self.file)
            if route is not None:
                return const(route)
        if name in self.models.clean:
            inherited = CLEAN
        value = self.referenced((name,))
        return value.with_taints(inherited) if inherited else value

    def source(self, kind: str, name: str, node: ast.AST) -> Taint:
        """Return the taint of reading the source *name*."""
        self.surprises += 1
        # What is read in another module is told where this one calls it.
        line: int = getattr(self.way_out or node, "lineno", 1)
        label = name.replace("()", "").removeprefix("builtins.") if hasattr(name, "removeprefix") \
            else name.replace("()", "").replace("builtins.", "")
        parts = label.split(".")
        label = ".".join(parts[-2:])
        if name.endswith("()"):
            label += "()"
        structured = name in self.models.structured
        # Reading a request twice gives the same data; reading a stream does not.
        origin = name if kind == "remote" else f"{name}@{line}:{getattr(node, 'col_offset', 0)}"
        marks = self.models.marks.get(name, frozenset())
        if kind == "traceback" and DEBUGGED in self.state.env:
            marks |= _DEBUG
        return Taint(kind, label, line, origin, (), marks, structured)

    def class_attribute(self, definition: ast.ClassDef, name: str) -> Value:
        for file, scope in self.lineage(definition):
            if name in scope.children:
                node = scope.children[name].node
                if is_setter(node):
                    # The last of several functions of that name.
                    node = next((one[1] for one in scope.bindings[name] if is_property(one[1])), node)
                return Value((Local(node),), False)
            if name in scope.bindings:
                return file.evaluator.bound(name, scope)
        return UNKNOWN

    def lineage(self, node: ast.ClassDef) -> List[Tuple[File, Scope]]:
        """Return a class and the classes of the project that it derives from, each with its file."""
        found = self.start.lineages.get(node)
        if found is None:
            found = self.start.lineages[node] = []
            nodes = [node]
            for definition in nodes:  # grows
                file = self.file.owner(definition)
                scope = file.index.by_node[definition]
                found.append((file, scope))
                if len(nodes) < 20:
                    nodes += [base for base in self.local_bases(scope) if base not in nodes]
        return found

    def local_bases(self, scope: Scope) -> List[ast.ClassDef]:
        found: List[ast.ClassDef] = []
        if isinstance(scope.node, ast.ClassDef) and scope.parent is not None:
            file = self.file.owner(scope.node)
            for base in scope.node.bases:
                if isinstance(base, (ast.Name, ast.Attribute)):
                    found += [
                        item.node for item in file.evaluator.value(base, scope.parent).items
                        if isinstance(item, Local) and isinstance(item.node, ast.ClassDef) and item.node is not scope.node
                    ]
        return found[:3]

    def class_of(self, contents: Optional[Contents]) -> Optional[ast.ClassDef]:
        held = None if contents is None else contents.get("__class__")
        if held is not None and held.items and isinstance(held.items[0], Local):
            node = held.items[0].node
            return node if isinstance(node, ast.ClassDef) else None
        return None

    def class_member(self, box: Box, contents: Optional[Contents], name: str, node: ast.AST) -> Value:
        """Return an attribute of an instance of a class of this file."""
        definition = self.class_of(contents)
        if definition is None:
            return UNKNOWN
        value = self.class_attribute(definition, name)
        if isinstance(box.site, (ast.FunctionDef, ast.AsyncFunctionDef)):
            # Of a method that is run for its own sake the instance may be one of a derived class.
            value = self.overridden(definition, name, value)
        if value is not UNKNOWN:
            for item in value.items:
                if isinstance(item, Local) and is_property(item.node):
                    return self.local_call(item.node, Arguments(node, [], {}, None, Value((box,), False)))
            assigned = None if value.exact is None else self.attribute_of_class(definition, name, node)
            if assigned is not None and self.is_overwritten(definition, name):
                return assigned
            return value if assigned is None else value | assigned
        file = self.file.owner(definition)
        scope = file.index.by_node[definition]
        attribute = self.attribute_of_class(definition, name, node)
        if attribute is not None:
            return attribute
        names = file.resolver.instances(scope)
        spelled = [file.resolver.canonical(f"{base}.{name}") for base in sorted(names)]
        results = [
            self.by_field(definition, self.named(one, node)) if one in self.models.mappings else self.named(one, node)
            for one in spelled
        ]
        if file.is_of_unknown(scope):
            results += [
                Value((Ref(library.attributes[name]),), True) for library in file.libraries if name in library.attributes]
        return join(results) if results else UNKNOWN

    def overridden(self, definition: ast.ClassDef, name: str, value: Value) -> Value:
        """Return *value*, the method *name* of a class, or what the classes of the file that derive from it have instead."""
        found = [value] if value is not UNKNOWN else []
        for derived in self.derived(definition):
            scope = self.start.index.by_node[derived]
            if name in scope.children:
                found.append(Value((Local(scope.children[name].node),), False))
        return join(found) if len(found) in range(1, DERIVED) else value

    def derived(self, definition: ast.ClassDef) -> List[ast.ClassDef]:
        """Return the classes of the file that derive from *definition*."""
        tree = self.start.heirs
        if tree is None:
            tree = self.start.heirs = {}
            for scope in self.start.index.scopes:
                if scope.kind == CLASS and scope.node.bases:  # type: ignore[attr-defined]  # a class
                    for _, above in self.lineage(scope.node)[1:]:  # type: ignore[arg-type]  # a class
                        tree.setdefault(above.node, []).append(scope.node)
        return tree.get(definition, [])

    def by_field(self, definition: ast.ClassDef, value: Value) -> Value:
        """Return a dictionary of what a form or serializer holds: fields of some types are harmless, some hold files."""
        entries: Dict[str, Value] = {}
        for file, scope in self.lineage(definition):
            for name, bindings in scope.bindings.items():
                node, around = bindings[0][1], bindings[0][3]
                made = file.names(node.func, around) if isinstance(node, ast.Call) else frozenset()
                if made & self.models.plain_fields:
                    entries[name] = UNKNOWN
                elif made & self.models.file_fields:
                    entries[name] = unknown(frozenset(taint.passing(UPLOAD) for taint in value.taints))
        contents = Contents("dict", tuple(entries.items()), unknown(value.taints))
        return Value((contents,), False, value.taints)

    def is_overwritten(self, definition: ast.ClassDef, name: str) -> bool:
        """Tell whether the constructor surely assigns an attribute that the body of the class assigns as well."""
        made = self.file.owner(definition).index.by_node[definition].children.get("__init__")
        return made is not None and any(
            isinstance(statement, ast.Assign) and any(
                isinstance(target, ast.Attribute) and target.attr == name and isinstance(target.value, ast.Name)
                and target.value.id == first_parameter(made.node)
                for target in statement.targets)
            for statement in getattr(made.node, "body", ()))

    def attribute_of_class(self, definition: ast.ClassDef, name: str, node: ast.AST) -> Optional[Value]:
        """Return what the methods of a class assign to an attribute of their instance."""
        for file, around in self.lineage(definition):
            held = file.attribute_value(around, name)
            if held is not None and file is not self.start and held.taints:
                line = getattr(self.way_out or node, "lineno", 1)
                held = held.with_taints(frozenset(taint.at(line) for taint in held.taints))
            if held is not None:
                return held
        return None

    # Evaluating, with a record of every value.

    def evaluate(self, node: ast.AST) -> Value:
        if node.__class__ is ast.Constant:
            return const(node.value)
        self.steps += 1
        if self.steps > BUDGET:
            raise Exhausted
        visit = self.visitors.get(node.__class__)
        if self.depth >= DEPTH:
            self.result.exhausted = True
            return UNKNOWN
        if visit is None:
            return UNKNOWN
        self.depth += 1
        try:
            value = visit(self, node)
        finally:
            self.depth -= 1
        if value.taints and self.state.guarded:
            value = vouched(value, (self.state.env,), self.state.guarded)
        self.record(node, value)
        return value

    def record(self, node: ast.AST, value: Value) -> None:
        for item in value.items:
            if item.__class__ is Box:
                value = self.snapshot(value, 3)
                break
        old = self.table.get(node)
        self.table[node] = value if old is None else old | value

    def snapshot(self, value: Value, depth: int) -> Value:
        """Return *value* with what its containers hold now."""
        items: List[Possibility] = []
        for item in value.items:
            if isinstance(item, Box):
                contents = self.state.env.get(item.site)
                if isinstance(contents, Contents) and depth:
                    items.append(self.freeze(contents, depth))
                    continue
                return Value((), True, value.taints)
            items.append(item)
        taints = value.taints
        for item in items:
            if isinstance(item, Contents):
                taints = taints | item.taints
        return Value(tuple(items), value.unknown, taints)

    def freeze(self, contents: Contents, depth: int) -> Contents:
        if not any(item.__class__ is Box for _, value in contents.entries for item in value.items) and (
            contents.rest is None or not any(item.__class__ is Box for item in contents.rest.items)
        ):
            return contents
        return Contents(
            contents.kind,
            tuple((key, self.snapshot(value, depth - 1)) for key, value in contents.entries),
            None if contents.rest is None else self.snapshot(contents.rest, depth - 1),
        )

    # Guards.

    def check(self, taints: Taints, kind: str) -> None:
        """Note that data with *taints* passed a check: it holds for all that came from the same input."""
        name = frozenset(("guard:" + kind,))
        for taint in taints:
            key = (GUARD, taint.origin, taint.path)
            known = self.state.env.get(key)
            self.state.write(key, name if known is None else known | name)
            self.state.guarded.add(taint.origin)


# Texts that escape what is put into them.
MARKUP = frozenset(("flask.Markup()", "jinja2.Markup()", "markupsafe.Markup()"))


def _is_none(binding: Binding) -> bool:
    """Tell whether *binding* only says that a name is to come."""
    return binding[0] == ASSIGN and isinstance(binding[1], ast.Constant) and binding[1].value is None


def escaped(taints: Taints) -> Taints:
    """Return *taints* of what was put into markup."""
    return frozenset(taint.passing(frozenset(("markupsafe.escape",))) for taint in taints)


def attributed(taints: Taints, name: str) -> Taints:
    """Return the taints of the attribute or method *name* of something with *taints*."""
    return taints if name in CONTENT or name in LOOKUPS or name in _WHOLE else looked_up(taints)


def is_setter(node: ast.AST) -> bool:
    """Tell whether *node* defines what assigning to a property calls."""
    return any(isinstance(d, ast.Attribute) and d.attr == "setter" for d in getattr(node, "decorator_list", ()))


def is_property(node: ast.AST) -> bool:
    """Tell whether *node* defines a property."""
    return any(
        isinstance(d, ast.Name) and d.id in ("property", "cached_property")
        or isinstance(d, ast.Attribute) and d.attr == "cached_property"
        for d in getattr(node, "decorator_list", ())
    )
