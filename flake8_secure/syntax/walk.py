"""The one walk over a parsed file: scopes, bindings, and all that an enabled rule may ask about."""

from __future__ import annotations

import ast
from types import MappingProxyType
from typing import Any, Callable, Dict, FrozenSet, Iterable, List, Mapping, NamedTuple, Optional, Set, Tuple, Type

from flake8_secure.syntax.scopes import (
    ANNOTATE,
    ASSIGN,
    CATCH,
    CLASS,
    COMPREHENSION,
    DEFINE,
    ENTER,
    FUNCTION,
    IMPORT,
    ITERATE,
    LAMBDA,
    MODULE,
    PARAMETER,
    UNPACK,
    UPDATE,
    Binding,
    Scope,
    first_parameter,
)

Place = Tuple[Any, Scope]  # a node and the scope it stands in; Any: its class is the key it is found by
# Among the wanted keywords: all of them.
ANY = "*"


class Wanted(NamedTuple):
    """What the enabled rules look for: the filter that the walk applies."""

    calls: FrozenSet[str] = frozenset()  # last identifiers of called names
    uses: FrozenSet[str] = frozenset()  # last identifiers of names read without a call
    bases: FrozenSet[str] = frozenset()  # last identifiers of base classes
    modules: FrozenSet[str] = frozenset()  # dotted names of imported modules and members
    heads: FrozenSet[str] = frozenset()  # first four characters of string constants
    writes: FrozenSet[str] = frozenset()  # attribute names and constant item keys that are assigned
    settings: FrozenSet[str] = frozenset()  # plain names assigned in the body of the module or of a class
    keywords: FrozenSet[str] = frozenset()  # names of keyword arguments; ANY for all
    definitions: FrozenSet[str] = frozenset()  # names of functions
    nodes: FrozenSet[Type[ast.AST]] = frozenset()  # classes of nodes

    def __or__(self, other: Wanted) -> Wanted:
        if not any(other):
            return self
        return Wanted(*[a | b if a and b else a or b for a, b in zip(self, other)])  # type: ignore[arg-type]  # by field


class Index:
    """What the walk found, under the key that a rule asks with."""

    def __init__(self) -> None:
        self.scopes: List[Scope] = []
        self.calls: Dict[str, List[Place]] = {}
        self.uses: Dict[str, List[Place]] = {}
        self.bases: Dict[str, List[Place]] = {}
        self.imports: Dict[str, List[Place]] = {}
        self.texts: Dict[str, List[Place]] = {}
        self.writes: Dict[str, List[Place]] = {}  # the targets
        self.settings: Dict[str, List[Place]] = {}  # the targets
        self.keywords: Dict[str, List[Place]] = {}  # the calls, of all keywords if any is wanted; "" for `**`
        self.definitions: Dict[str, List[Place]] = {}  # the functions
        self.nodes: Dict[Type[ast.AST], List[Place]] = {}
        self.written: Dict[ast.AST, ast.AST] = {}  # the value expression of a target in writes or settings
        self.stars: List[str] = []
        self.roots: Set[str] = set()  # the first, and the first two components of all imports
        self.by_node: Dict[ast.AST, Scope] = {}  # scope of a function, class, lambda or comprehension
        # The same by the field of `Wanted` that asks for it.
        self.kinds: Dict[str, Mapping[Any, List[Place]]] = {
            "calls": self.calls, "uses": self.uses, "bases": self.bases, "modules": self.imports,
            "heads": self.texts, "writes": self.writes, "settings": self.settings, "keywords": self.keywords,
            "definitions": self.definitions, "nodes": self.nodes,
        }
        self._derived: Dict[str, Any] = {}

    def derived(self, key: str, make: Callable[[], Any]) -> Any:
        """Return what *make* finds out from this index alone, computed once."""
        found = self._derived.get(key)
        if found is None:
            found = self._derived[key] = make()
        return found


# Expressions that a name can become another spelling by.
_ALIASES = frozenset((ast.Name, ast.Attribute, ast.Call, ast.IfExp))
# Asked for so often that looking them up in the module shows.
_ATTRIBUTE, _CALL, _CONSTANT, _NAME, _SUBSCRIPT = ast.Attribute, ast.Call, ast.Constant, ast.Name, ast.Subscript
Push = Callable[[ast.AST], None]
Extend = Callable[[Iterable[ast.AST]], None]


def _generic(node: ast.AST, push: Push, extend: Extend) -> None:
    """Push every child: for node classes newer than this table."""
    extend(ast.iter_child_nodes(node))


def _dict(node: ast.Dict, push: Push, extend: Extend) -> None:
    extend([key for key in node.keys if key is not None])
    extend(node.values)


def _compare(node: ast.Compare, push: Push, extend: Extend) -> None:
    push(node.left)
    extend(node.comparators)


def _formatted(node: ast.FormattedValue, push: Push, extend: Extend) -> None:
    push(node.value)
    if node.format_spec is not None:
        push(node.format_spec)


def _if_expression(node: ast.IfExp, push: Push, extend: Extend) -> None:
    push(node.test)
    push(node.body)
    push(node.orelse)


def _slice(node: ast.Slice, push: Push, extend: Extend) -> None:
    for part in (node.lower, node.upper, node.step):
        if part is not None:
            push(part)


def _binary(node: ast.BinOp, push: Push, extend: Extend) -> None:
    push(node.left)
    push(node.right)


def _subscript(node: ast.Subscript, push: Push, extend: Extend) -> None:
    push(node.value)
    push(node.slice)


def _elements(node: Any, push: Push, extend: Extend) -> None:
    extend(node.elts)


def _values(node: Any, push: Push, extend: Extend) -> None:
    extend(node.values)


def _value(node: Any, push: Push, extend: Extend) -> None:
    if node.value is not None:
        push(node.value)


def _operand(node: ast.UnaryOp, push: Push, extend: Extend) -> None:
    push(node.operand)


# Children of the expressions that the loop itself does not treat.
_EXPAND: Dict[str, Callable[[Any, Push, Extend], None]] = {
    "Await": _value,
    "BinOp": _binary,
    "BoolOp": _values,
    "Compare": _compare,
    "Dict": _dict,
    "FormattedValue": _formatted,
    "IfExp": _if_expression,
    "JoinedStr": _values,
    "List": _elements,
    "Set": _elements,
    "Slice": _slice,
    "Starred": _value,
    "Subscript": _subscript,
    "Tuple": _elements,
    "UnaryOp": _operand,
    "Yield": _value,
    "YieldFrom": _value,
    "keyword": _value,
}
EXPAND = {getattr(ast, name): expand for name, expand in _EXPAND.items()}
_COMPREHENSIONS = frozenset((ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp))


def _targets(target: ast.AST) -> Tuple[List[str], List[ast.AST]]:
    """Return the names that *target* binds, and its attribute and item targets."""
    names: List[str] = []
    others: List[ast.AST] = []
    stack = [target]
    for node in stack:
        if isinstance(node, ast.Name):
            names.append(node.id)
        elif isinstance(node, (ast.Tuple, ast.List)):
            stack.extend(node.elts)
        elif isinstance(node, ast.Starred):
            stack.append(node.value)
        else:
            others.append(node)
    return names, others


def _same_shape(target: Any, source: Any) -> bool:
    """Tell whether two tuples or lists pair up element by element."""
    if not isinstance(source, (ast.List, ast.Tuple)) or len(source.elts) != len(target.elts):
        return False
    return not any(part.__class__ is ast.Starred for part in (*target.elts, *source.elts))


def tail_of(node: Any) -> str:
    """Return the last identifier of a dotted expression, "" where it has none."""
    kind = node.__class__
    if kind is _ATTRIBUTE:
        return node.attr  # type: ignore[no-any-return]
    return node.id if kind is _NAME else ""


# Functions that look a text up in the catalogue of a language, and which of their arguments are texts.
_TRANSLATIONS = {
    **dict.fromkeys(("N_", "_", "gettext", "gettext_lazy", "gettext_noop", "lazy_gettext", "ugettext", "ugettext_lazy"),
                    slice(0, 1)),
    **dict.fromkeys(("lazy_ngettext", "ngettext", "ngettext_lazy", "ungettext"), slice(0, 2)),
    **dict.fromkeys(("lazy_pgettext", "pgettext", "pgettext_lazy"), slice(1, 2)),
}


def translated(node: ast.Call) -> List[ast.Constant]:
    """Return the constant texts that a call gives the translation of: none where it does something else."""
    texts = node.args[_TRANSLATIONS.get(tail_of(node.func), slice(0))]
    return [text for text in texts if isinstance(text, ast.Constant) and isinstance(text.value, str)]


def _reflected_tail(node: Any) -> str:
    """Return "system" for `getattr(os, "system")`, "" for all else."""
    if node.__class__ is _CALL and tail_of(node.func) == "getattr" and len(node.args) > 1:
        name = node.args[1]
        if isinstance(name, ast.Constant) and isinstance(name.value, str):
            return name.value
    return ""


_NO_TAILS: FrozenSet[str] = frozenset()
# By identifier: what it is filed under; None until the first is met.
Filed = Dict[str, Optional[Tuple[str, ...]]]


class Search(NamedTuple):
    """What the walks of all files share."""

    wanted: Wanted
    tails: FrozenSet[str]  # all wanted identifiers
    roots: FrozenSet[str]  # first components of wanted modules
    renamed: Dict[str, FrozenSet[str]]  # the wanted identifiers that an identifier may stand for
    calls: Filed  # called identifiers that are looked at
    uses: Filed  # those read without a call


def search(wanted: Wanted, renamed: Mapping[str, Iterable[str]] = MappingProxyType({})) -> Search:
    """Return what the walks of all files share.

    *renamed* has the identifiers that stand for wanted ones in any file, with those that they stand for.
    """
    table = {name: frozenset(tails) for name, tails in renamed.items()}
    return Search(
        wanted,
        wanted.calls | wanted.uses | wanted.bases,
        frozenset(module.partition(".")[0] for module in wanted.modules),
        table,
        dict.fromkeys((*wanted.calls, *table)),
        dict.fromkeys((*wanted.uses, *table)),
    )


class Walk:
    """One pass, without recursion: a scope's statements first, so its names are known, then its expressions."""

    def __init__(self, searched: Search, package: str) -> None:
        self.package = package
        self.wanted = searched.wanted
        self.index = Index()
        self.tails = searched.tails
        self.roots = searched.roots
        # Other spellings of wanted identifiers: `from pickle import loads as l` makes l stand for loads.
        self.renamed = searched.renamed.copy()
        self.calls = searched.calls.copy()
        self.uses = searched.uses.copy()
        self.typing_only: Set[ast.AST] = set()
        self.scope: Scope
        self.statements: List[ast.AST] = []
        self.expressions: List[ast.AST] = []
        self.pending: List[Tuple[Scope, List[ast.AST], List[ast.AST]]] = []

    def run(self, tree: ast.Module) -> Index:
        """Return all that is wanted of *tree*."""
        self.open(tree, None, MODULE, tree.body, ())
        wanted_nodes, nodes, visitors = self.wanted.nodes, self.index.nodes, _STATEMENTS
        for scope, statements, expressions in self.pending:  # grows
            self.scope, self.statements, self.expressions = scope, statements, expressions
            for statement in statements:  # grows
                kind = statement.__class__
                if kind in wanted_nodes:
                    nodes.setdefault(kind, []).append((statement, scope))
                visitors.get(kind, _unknown_statement)(self, statement)
            self.expand(expressions, scope)
        return self.index

    def open(
        self,
        node: ast.AST,
        parent: Scope | None,
        kind: int,
        statements: Iterable[ast.AST],
        expressions: Iterable[ast.AST],
    ) -> Scope:
        """Queue a new scope."""
        scope = Scope(node, parent, kind)
        self.index.scopes.append(scope)
        self.index.by_node[node] = scope
        self.pending.append((scope, list(statements), list(expressions)))
        return scope

    def expand(self, queue: List[ast.AST], scope: Scope) -> None:
        """Visit every expression below those in *queue*."""
        # Local names: this loop is where the time goes.
        name_class, constant_class, attribute_class, call_class = ast.Name, ast.Constant, ast.Attribute, ast.Call
        subscript_class = ast.Subscript
        calls, uses, heads = self.calls, self.uses, self.wanted.heads
        nodes_wanted, expand_by_class = self.wanted.nodes, EXPAND
        attributes_wanted = attribute_class in nodes_wanted
        index = self.index
        keywords = index.keywords if self.wanted.keywords else None
        push, extend = queue.append, queue.extend
        node: Any
        for node in queue:  # grows
            kind = node.__class__
            if kind is name_class:
                if node.id in uses:
                    self.note_use(node.id, node)
                continue
            if kind is constant_class:
                value = node.value
                if value.__class__ is str and value[:4] in heads:
                    index.texts.setdefault(value[:4], []).append((node, scope))
                continue
            if kind is attribute_class:
                if attributes_wanted:
                    index.nodes.setdefault(kind, []).append((node, scope))
                if node.attr in uses:
                    self.note_use(node.attr, node)
                push(node.value)
                continue
            if kind in nodes_wanted:
                index.nodes.setdefault(kind, []).append((node, scope))
            if kind is call_class:
                function = node.func
                if function.__class__ is attribute_class:
                    push(function.value)
                    if function.attr in calls:
                        self.note_call(function.attr, node)
                elif function.__class__ is name_class:
                    if function.id in calls:
                        self.note_call(function.id, node)
                else:
                    push(function)
                    self.note_indirect(node, function)
                extend(node.args)
                if node.keywords:
                    extend(node.keywords)
                    if keywords is not None:
                        for keyword in node.keywords:
                            keywords.setdefault(keyword.arg or "", []).append((node, scope))
            elif kind is subscript_class:
                push(node.value)
                push(node.slice)
            else:
                expand = expand_by_class.get(kind)
                if expand is not None:
                    expand(node, push, extend)
                elif kind in _COMPREHENSIONS:
                    self.comprehension(node)
                elif kind is ast.Lambda:
                    self.function_scope(node, LAMBDA, (), (node.body,), queue)
                elif kind is ast.NamedExpr:
                    self.walrus(node)
                    push(node.value)
                elif kind not in _LEAVES:
                    _generic(node, push, extend)

    def note_call(self, name: str, node: ast.AST) -> None:
        tails = self.calls[name]
        if tails is None:
            tails = self.calls[name] = self.filed(name, self.wanted.calls)
        for tail in tails:
            self.index.calls.setdefault(tail, []).append((node, self.scope))

    def note_use(self, name: str, node: ast.AST) -> None:
        tails = self.uses[name]
        if tails is None:
            tails = self.uses[name] = self.filed(name, self.wanted.uses)
        for tail in tails:
            self.index.uses.setdefault(tail, []).append((node, self.scope))

    def filed(self, name: str, wanted: FrozenSet[str]) -> Tuple[str, ...]:
        """Return what *name* is filed under: itself and what it may stand for, as far as that is wanted."""
        others = self.renamed.get(name, _NO_TAILS) - {name}
        return tuple(tail for tail in (name, *sorted(others)) if tail in wanted)

    def note_indirect(self, node: ast.Call, function: ast.AST) -> None:
        """Index `getattr(os, "system")(x)` under the constant name."""
        name = _reflected_tail(function)
        if name and name in self.wanted.calls:
            self.index.calls.setdefault(name, []).append((node, self.scope))

    # Scopes inside expressions.

    def function_scope(
        self,
        node: Any,
        kind: int,
        statements: Iterable[ast.AST],
        expressions: Iterable[ast.AST],
        queue: List[ast.AST],
    ) -> Scope:
        """Open the scope of a function; its defaults and annotations belong to the scope around it."""
        arguments = node.args
        scope = self.open(node, self.scope, kind, statements, expressions)
        bindings = scope.bindings
        around = self.scope
        parameters = arguments.args
        if arguments.posonlyargs or arguments.kwonlyargs:
            parameters = arguments.posonlyargs + parameters + arguments.kwonlyargs
        for argument in parameters:
            bindings[argument.arg] = [(PARAMETER, argument, "", around)]
            if argument.annotation is not None:
                queue.append(argument.annotation)
        for argument in (arguments.vararg, arguments.kwarg):
            if argument is not None:
                bindings[argument.arg] = [(UPDATE, argument, "", around)]
                if argument.annotation is not None:
                    queue.append(argument.annotation)
        queue.extend(arguments.defaults)
        if arguments.kw_defaults:
            queue.extend([default for default in arguments.kw_defaults if default is not None])
        return scope

    def comprehension(self, node: Any) -> None:
        generators = node.generators
        self.expressions.append(generators[0].iter)
        inner: List[ast.AST] = [node.key, node.value] if node.__class__ is ast.DictComp else [node.elt]
        scope = self.open(node, self.scope, COMPREHENSION, (), inner)
        inner = self.pending[-1][2]
        for position, generator in enumerate(generators):
            names, others = _targets(generator.target)
            kind = ITERATE if isinstance(generator.target, ast.Name) else UNPACK
            around = scope if position else self.scope
            for name in names:
                scope.bind(name, (kind, generator.iter, "", around))
            inner.extend(others)
            inner.extend(generator.ifs)
            if position:
                inner.append(generator.iter)

    def walrus(self, node: ast.NamedExpr) -> None:
        scope = self.scope
        while scope.kind == COMPREHENSION and scope.parent is not None:
            scope = scope.parent
        scope.bind(node.target.id, (ASSIGN, node.value, "", self.scope))
        self.note_alias(node.target.id, node.value)

    # Bindings.

    def note_alias(self, name: str, value: Any) -> None:
        """Remember that *name* may stand for a wanted identifier."""
        kind = value.__class__
        if kind is _NAME:
            self.note_tail(name, value.id)
        elif kind is _ATTRIBUTE:
            self.note_tail(name, value.attr)
        elif kind is _CALL:
            tail = _reflected_tail(value)
            if tail:
                self.note_tail(name, tail)
        elif kind is ast.IfExp:
            stack = [value.body, value.orelse]
            for node in stack:  # grows
                if isinstance(node, ast.IfExp):
                    stack += node.body, node.orelse
                else:
                    self.note_alias(name, node)

    def note_tail(self, name: str, tail: str) -> None:
        """Remember that *name* may stand for the identifier *tail*, if that leads to a wanted one."""
        if tail == name or tail not in self.tails and tail not in self.renamed:
            return
        known = self.renamed.get(name, _NO_TAILS)
        found = known | self.renamed.get(tail, _NO_TAILS)
        if tail in self.tails:
            found |= {tail}
        if len(found) > len(known):
            self.renamed[name] = found
            self.calls[name] = self.uses[name] = None

    def assign_name(self, place: ast.Name, source: ast.AST) -> None:
        """Bind the name *place* to the expression *source*."""
        name, scope = place.id, self.scope
        scope.bind(name, (ASSIGN, source, "", scope))
        if source.__class__ in _ALIASES:
            self.note_alias(name, source)
        if name in self.wanted.settings and scope.kind in (MODULE, CLASS):
            self.index.settings.setdefault(name, []).append((place, scope))
            self.index.written[place] = source

    def assign(self, target: ast.AST, value: ast.AST) -> None:
        """Bind what *target* names to the expression *value*."""
        pairs = [(target, value)]
        place: Any
        for place, source in pairs:  # grows
            kind = place.__class__
            if kind is _NAME:
                self.assign_name(place, source)
            elif kind is _ATTRIBUTE:
                self.expressions.append(place)
                if place.value.__class__ is _NAME:
                    self.assign_attribute(place.value.id, place.attr, source)
                self.note_write(place.attr, place, source)
            elif kind is _SUBSCRIPT:
                self.expressions.append(place)
                self.note_write("[]", place, source)
                if place.slice.__class__ is _CONSTANT:
                    self.note_write(place.slice.value, place, source)
            elif kind is not ast.Starred and _same_shape(place, source):
                pairs.extend(zip(place.elts, source.elts))  # type: ignore[attr-defined]  # it has the same shape
            else:
                self.bind_all(place, UNPACK, source)

    def note_write(self, key: object, place: ast.AST, source: ast.AST) -> None:
        """Index the target *place* under an attribute name or item key."""
        if key in self.wanted.writes:
            self.index.writes.setdefault(str(key), []).append((place, self.scope))
            self.index.written[place] = source

    def assign_attribute(self, owner: str, name: str, value: ast.AST) -> None:
        """Remember what a method assigns to an attribute of its first parameter."""
        scope = self.scope
        if scope.kind == FUNCTION and scope.parent is not None and scope.parent.kind == CLASS:
            if owner == first_parameter(scope.node):
                binding: Binding = (ASSIGN, value, "", scope)
                scope.parent.attributes.setdefault(name, []).append(binding)

    def bind_all(self, target: ast.AST, kind: int, node: ast.AST) -> None:
        """Bind every name in *target*; *kind* holds where the target is a single name."""
        if isinstance(target, ast.Name):
            self.scope.bind(target.id, (kind, node, "", self.scope))
            return
        names, others = _targets(target)
        for name in names:
            self.scope.bind(name, (UNPACK, node, "", self.scope))
        self.expressions.extend(others)

    def note_import(self, dotted: str, node: ast.AST) -> None:
        """Index an import under every wanted prefix of its dotted name."""
        root = dotted.partition(".")[0]
        self.index.roots.add(root)
        self.index.roots.add(".".join(dotted.split(".", 2)[:2]))
        if root not in self.roots or node in self.typing_only:
            return
        prefix = ""
        for part in dotted.split("."):
            prefix = prefix + "." + part if prefix else part
            if prefix in self.wanted.modules:
                found = self.index.imports.setdefault(prefix, [])
                if not found or found[-1][0] is not node:
                    found.append((node, self.scope))


def _function(walk: Walk, node: Any) -> None:
    walk.scope.bind(node.name, (DEFINE, node, "", walk.scope))
    if node.name in walk.wanted.definitions:
        walk.index.definitions.setdefault(node.name, []).append((node, walk.scope))
    scope = walk.function_scope(node, FUNCTION, node.body, (), walk.expressions)
    walk.expressions.extend(node.decorator_list)
    if node.returns is not None:
        walk.expressions.append(node.returns)
    if walk.scope.kind == CLASS:
        walk.scope.children[node.name] = scope
    if getattr(node, "type_params", None):
        _type_parameters(walk, node, scope)


def _class(walk: Walk, node: ast.ClassDef) -> None:
    walk.scope.bind(node.name, (DEFINE, node, "", walk.scope))
    scope = walk.open(node, walk.scope, CLASS, node.body, ())
    walk.expressions.extend(node.bases)
    walk.expressions.extend(node.keywords)
    walk.expressions.extend(node.decorator_list)
    for base in node.bases:
        tail = tail_of(base)
        for name in (tail, *sorted(walk.renamed.get(tail, ()))):
            if name in walk.wanted.bases:
                walk.index.bases.setdefault(name, []).append((base, walk.scope))
    _type_parameters(walk, node, scope)


def _type_parameters(walk: Walk, node: Any, scope: Scope) -> None:
    for parameter in getattr(node, "type_params", ()):
        scope.bind(parameter.name, (UPDATE, parameter, "", scope))
        walk.expressions.extend(ast.iter_child_nodes(parameter))


def _import(walk: Walk, node: ast.Import) -> None:
    for alias in node.names:
        dotted = alias.name
        walk.note_import(dotted, node)
        if alias.asname:
            walk.scope.bind(alias.asname, (IMPORT, node, dotted, walk.scope))
            walk.note_tail(alias.asname, dotted.rpartition(".")[2])
        else:
            root = dotted.partition(".")[0]
            walk.scope.bind(root, (IMPORT, node, root, walk.scope))


def _absolute(node: ast.ImportFrom, package: str) -> str:
    """Return the module of a relative import in *package*, "" where it is not known."""
    parts = package.split(".") if package else []
    if node.level > len(parts):
        return ""
    return ".".join((*parts[:len(parts) - node.level + 1], *((node.module,) if node.module else ())))


def _import_from(walk: Walk, node: ast.ImportFrom) -> None:
    module = _absolute(node, walk.package) if node.level else node.module or ""
    for alias in node.names:
        name = alias.name
        if name == "*":
            if module:
                walk.note_import(module, node)
                walk.index.stars.append(module)
            continue
        bound = alias.asname or name
        dotted = f"{module}.{name}" if module else ""
        walk.scope.bind(bound, (IMPORT, node, dotted, walk.scope))
        if module:
            walk.note_import(dotted, node)
            walk.note_tail(bound, name)


def _assign(walk: Walk, node: ast.Assign) -> None:
    value = node.value
    walk.expressions.append(value)
    for target in node.targets:
        if target.__class__ is ast.Name:
            walk.assign_name(target, value)
        else:
            walk.assign(target, value)


def _annotated(walk: Walk, node: ast.AnnAssign) -> None:
    walk.expressions.append(node.annotation)
    if node.value is not None:
        walk.expressions.append(node.value)
        walk.assign(node.target, node.value)
    else:
        walk.bind_all(node.target, ANNOTATE, node.annotation)


def _augmented(walk: Walk, node: ast.AugAssign) -> None:
    walk.expressions.append(node.value)
    walk.bind_all(node.target, UPDATE, node)


def _expression(walk: Walk, node: ast.Expr) -> None:
    if node.value.__class__ is not ast.Constant:  # docstrings
        walk.expressions.append(node.value)


def _if(walk: Walk, node: ast.If) -> None:
    walk.expressions.append(node.test)
    walk.statements.extend(node.body)
    if node.orelse:
        walk.statements.extend(node.orelse)
    kind = node.test.__class__
    if (kind is _NAME or kind is _ATTRIBUTE) and tail_of(node.test) == "TYPE_CHECKING":
        walk.typing_only.update(node.body)


def _while(walk: Walk, node: ast.While) -> None:
    walk.expressions.append(node.test)
    walk.statements.extend(node.body)
    walk.statements.extend(node.orelse)


def _for(walk: Walk, node: Any) -> None:
    walk.expressions.append(node.iter)
    walk.bind_all(node.target, ITERATE, node.iter)
    walk.statements.extend(node.body)
    walk.statements.extend(node.orelse)


def _with(walk: Walk, node: Any) -> None:
    for item in node.items:
        walk.expressions.append(item.context_expr)
        if item.optional_vars is not None:
            walk.bind_all(item.optional_vars, ENTER, item.context_expr)
            if isinstance(item.optional_vars, ast.Name):
                walk.note_alias(item.optional_vars.id, item.context_expr)
    walk.statements.extend(node.body)


def _try(walk: Walk, node: Any) -> None:
    walk.statements.extend(node.body)
    for handler in node.handlers:
        if ast.ExceptHandler in walk.wanted.nodes:
            walk.index.nodes.setdefault(ast.ExceptHandler, []).append((handler, walk.scope))
        if handler.type is not None:
            walk.expressions.append(handler.type)
        if handler.name is not None:
            walk.scope.bind(handler.name, (CATCH, handler, "", walk.scope))
        walk.statements.extend(handler.body)
    walk.statements.extend(node.orelse)
    walk.statements.extend(node.finalbody)


def _match(walk: Walk, node: Any) -> None:
    walk.expressions.append(node.subject)
    for case in node.cases:
        patterns = [case.pattern]
        for pattern in patterns:  # grows
            for name in (getattr(pattern, "name", None), getattr(pattern, "rest", None)):
                if name is not None:
                    walk.scope.bind(name, (UPDATE, pattern, "", walk.scope))
            for child in ast.iter_child_nodes(pattern):
                (walk.expressions if isinstance(child, ast.expr) else patterns).append(child)
        if case.guard is not None:
            walk.expressions.append(case.guard)
        walk.statements.extend(case.body)


def _return(walk: Walk, node: ast.Return) -> None:
    if node.value is not None:
        walk.expressions.append(node.value)


def _delete(walk: Walk, node: ast.Delete) -> None:
    for target in node.targets:
        walk.bind_all(target, UPDATE, node)


def _global(walk: Walk, node: ast.Global) -> None:
    for name in node.names:
        if walk.scope.kind != MODULE:
            walk.scope.declare(name, walk.scope.module)


def _nonlocal(walk: Walk, node: ast.Nonlocal) -> None:
    if walk.scope.parent is not None:
        for name in node.names:
            found = walk.scope.parent.find(name)
            if found is not None:
                walk.scope.declare(name, found[0])


def _type_alias(walk: Walk, node: Any) -> None:
    walk.bind_all(node.name, UPDATE, node)
    walk.expressions.append(node.value)
    _type_parameters(walk, node, walk.scope)


def _assert(walk: Walk, node: ast.Assert) -> None:
    walk.expressions.append(node.test)
    if node.msg is not None:
        walk.expressions.append(node.msg)


def _raise(walk: Walk, node: ast.Raise) -> None:
    if node.exc is not None:
        walk.expressions.append(node.exc)
        if node.cause is not None:
            walk.expressions.append(node.cause)


def _unknown_statement(walk: Walk, node: ast.AST) -> None:
    """Visit a statement class newer than this table."""
    for child in ast.iter_child_nodes(node):
        (walk.statements if isinstance(child, ast.stmt) else walk.expressions).append(child)


def _nothing(walk: Walk, node: ast.AST) -> None:
    pass


_BY_NAME: Dict[str, Callable[[Walk, Any], None]] = {
    "AnnAssign": _annotated,
    "Assert": _assert,
    "Assign": _assign,
    "AsyncFor": _for,
    "AsyncFunctionDef": _function,
    "AsyncWith": _with,
    "AugAssign": _augmented,
    "Break": _nothing,
    "ClassDef": _class,
    "Continue": _nothing,
    "Delete": _delete,
    "Expr": _expression,
    "For": _for,
    "FunctionDef": _function,
    "Global": _global,
    "If": _if,
    "Import": _import,
    "ImportFrom": _import_from,
    "Match": _match,
    "Nonlocal": _nonlocal,
    "Pass": _nothing,
    "Raise": _raise,
    "Return": _return,
    "Try": _try,
    "TryStar": _try,
    "TypeAlias": _type_alias,
    "While": _while,
    "With": _with,
}
_STATEMENTS = {getattr(ast, name): visit for name, visit in _BY_NAME.items() if hasattr(ast, name)}
# Nodes with nothing below them that a rule could ask about.
_LEAVES = frozenset(
    cls for cls in vars(ast).values()
    if isinstance(cls, type) and issubclass(cls, (ast.expr_context, ast.operator, ast.unaryop, ast.cmpop, ast.boolop))
)


def walk(tree: ast.Module, searched: Search, package: str = "") -> Index:
    """Visit *tree* once and return what is wanted of it.

    *package* is where relative imports start, "" where that is not known.
    """
    return Walk(searched, package).run(tree)
