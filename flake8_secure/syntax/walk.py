"""The one walk over a parsed file: scopes, bindings, and all that an enabled rule may ask about."""

from __future__ import annotations

import ast
from typing import Any, Dict, FrozenSet, Iterable, List, Optional, Set, Tuple, Type

from flake8_secure.syntax.dispatch import DISPLAYS, table_of, tails_in
from flake8_secure.syntax.functions import defaults, first_parameter
from flake8_secure.syntax.handing import HANDING, INIT, base_calls, handed_call, wrapped_call
from flake8_secure.syntax.index import Index, Place, Search
from flake8_secure.syntax.nodes import EXPAND, chosen, every_child, is_generic, reflected_name, reflected_tail, tail_of, text_of
from flake8_secure.syntax.scopes import (
    ANNOTATE,
    ASSIGN,
    CLASS,
    COMPREHENSION,
    FUNCTION,
    ITERATE,
    LAMBDA,
    MODULE,
    PARAMETER,
    UNPACK,
    UPDATE,
    Binding,
    Scope,
)
from flake8_secure.syntax.statements import STATEMENTS, unknown_statement

# Expressions that a name can become another spelling by.
_ALIASES = frozenset((ast.Name, ast.Attribute, ast.Call, ast.IfExp, ast.Subscript, *DISPLAYS))
# What requests and sessions are called, in which one function keeps things for others: `request["user"] = user`.
_KEEPING = frozenset((
    "app", "application", "config", "current_app", "extensions", "req", "request", "session"))
# What an application keeps things of its own in, by its attributes: also where the body of a module does.
_KEEPING_ATTRIBUTES = frozenset(("ctx", "state"))
# Asked for so often that looking them up in the module shows.
_ATTRIBUTE, _CALL, _CONSTANT, _NAME, _SUBSCRIPT = ast.Attribute, ast.Call, ast.Constant, ast.Name, ast.Subscript
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


_NO_TAILS: FrozenSet[str] = frozenset()


class Walk:
    """One pass, without recursion: a scope's statements first, so its names are known, then its expressions.

    Of the statements those in blocks come last, those of inner blocks behind those of outer ones.
    """

    def __init__(self, searched: Search, package: str) -> None:
        self.package = package
        self.wanted = searched.wanted
        self.index = Index()
        self.tails = searched.tails
        self.roots = searched.roots
        # Other spellings of wanted identifiers: `from pickle import loads as l` makes l stand for loads.
        # These three are those of all files until a file adds to them.
        self.renamed = searched.renamed
        self.calls = searched.calls
        self.uses = searched.uses
        self.shares = True
        # Names, each with an identifier that it stands for: that may get such a spelling later, in a block.
        self.aliases: List[Tuple[str, str]] = []
        # Whether a name got such a spelling after what reads it may have been walked over, as by a function of another scope.
        self.late = False
        # Calls of `getattr(owner, NAME)`, each with that name.
        self.reflected: List[Tuple[str, ast.Call, Scope]] = []
        # What dispatch tables hold that is wanted, by their names; calls of what was taken out of one, each with the table.
        self.tables: Dict[str, FrozenSet[str]] = {}
        self.dispatched: List[Tuple[ast.expr, ast.Call, Scope]] = []
        # Calls with what a comprehension makes, which is in its scope.
        self.rows: Dict[ast.AST, ast.Call] = {}
        self.noted: Dict[Type[ast.AST], List[Place]] = {kind: [] for kind in self.wanted.nodes}
        self.typing_only: Set[ast.AST] = set()
        self.scope: Scope
        self.statements: List[ast.AST] = []
        self.expressions: List[ast.AST] = []
        self.pending: List[Tuple[Scope, List[ast.AST], List[ast.AST]]] = []
        self.assigned: Dict[Type[ast.AST], List[Place]] = {kind: [] for kind in self.wanted.assigned}

    def run(self, tree: ast.Module) -> Index:
        """Return all that is wanted of *tree*."""
        self.open(tree, None, MODULE, tree.body, ())
        # Local names: half of the time goes here.
        name_class, constant_class, assign_class = ast.Name, ast.Constant, ast.Assign
        expr_class, return_class = ast.Expr, ast.Return
        noted, visitors = self.noted, STATEMENTS
        assigned = self.assigned
        for scope, statements, expressions in self.pending:  # grows
            self.scope, self.statements, self.expressions = scope, statements, expressions
            push = expressions.append
            statement: Any
            for statement in statements:  # grows
                kind = statement.__class__
                if kind in noted:
                    noted[kind].append((statement, scope))
                if kind is assign_class:
                    value = statement.value
                    push(value)
                    kind = value.__class__
                    if kind in assigned:
                        assigned[kind].append((statement, scope))
                    for target in statement.targets:
                        if target.__class__ is name_class:
                            self.assign_name(target, value)
                        else:
                            self.assign(target, value)
                elif kind is expr_class:
                    value = statement.value
                    if value.__class__ is not constant_class:  # docstrings
                        push(value)
                elif kind is return_class:
                    value = statement.value
                    if value is not None:
                        push(value)
                else:
                    visitors.get(kind, unknown_statement)(self, statement)
            self.expand(expressions, scope)
            self.index.expressions.append((scope, expressions))
        if not self.shares:
            self.spell_late()
        self.note_reflected()
        self.note_dispatched()
        for found, into in ((noted, self.index.nodes), (assigned, self.index.assigned)):
            into.update((kind, places) for kind, places in found.items() if places)
        if not self.shares:
            own = self.index.scopes[0].bindings
            self.index.renamed = {name: tails for name, tails in self.renamed.items() if name in own}
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
        noted, expand_by_class = self.noted, EXPAND
        attributes = noted.get(attribute_class)
        index = self.index
        keywords = index.keywords if self.wanted.keywords else None
        push, extend, note_made = queue.append, queue.extend, index.made.append
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
                if attributes is not None:
                    attributes.append((node, scope))
                if node.attr in uses:
                    self.note_use(node.attr, node)
                push(node.value)
                continue
            if kind in noted:
                noted[kind].append((node, scope))
            if kind is call_class:
                note_made((node, scope))
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
                    calls, uses = self.calls, self.uses  # which may have got names now
                elif kind is ast.NamedExpr:
                    self.walrus(node)
                    calls, uses = self.calls, self.uses
                    push(node.value)
                elif kind not in _LEAVES:
                    every_child(node, push, extend)

    def note_call(self, name: str, node: ast.Call) -> None:
        if name == INIT:
            for call in base_calls(node, self.scope):
                if tail_of(call.func) in self.calls:
                    self.file_call(tail_of(call.func), call, self.index.inits)
        self.file_call(name, node, self.index.calls)
        handing = self.index.handing.get(name, name)
        if handing in HANDING:
            self.note_handed(handed_call(node, handing), node)

    def file_call(self, name: str, node: ast.Call, calls: Dict[str, List[Place]]) -> None:
        tails = self.calls[name]
        if tails is None:
            tails = self.calls[name] = self.filed(name, self.wanted.calls)
        for tail in tails:
            calls.setdefault(tail, []).append((node, self.scope))

    def note_handed(self, call: Optional[ast.Call], node: ast.Call) -> None:
        """Index a *call* that another one, *node*, leads to."""
        if call is not None and tail_of(call.func) in self.calls:
            self.index.handed[call] = node
            made = next((row for row in node.args if getattr(getattr(row, "elt", None), "elts", None) is call.args), None)
            if made is not None:
                self.rows[made] = call
            else:
                self.file_call(tail_of(call.func), call, self.index.calls)

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
        """Index `getattr(os, "system")(x)` under the constant name, and `sync_to_async(open)(x)` as `open(x)`.

        What is chosen, `(load if trusted else safe_load)(text)`, is indexed under all that it may be.
        """
        if function.__class__ is ast.IfExp or function.__class__ is ast.BoolOp:
            for tail in sorted(set(map(tail_of, chosen(function))) & self.calls.keys()):
                self.file_call(tail, node, self.index.calls)
            return
        if function.__class__ is ast.Subscript and is_generic(function):  # `Popen[bytes](command)`
            if tail_of(function.value) in self.calls:
                self.note_call(tail_of(function.value), node)
            return
        table = table_of(function)
        if table is not None:
            self.dispatched.append((table, node, self.scope))
        name = reflected_tail(function)
        if name and name in self.wanted.calls:
            self.index.calls.setdefault(name, []).append((node, self.scope))
            return
        named = reflected_name(function)
        if named:
            self.reflected.append((named, node, self.scope))
        self.note_handed(wrapped_call(node), node)

    def note_reflected(self) -> None:
        """Index `getattr(os, NAME)(x)` under the text that *NAME* is bound to, now that all names are known."""
        for name, node, scope in self.reflected:
            found = scope.find(name)
            text = None if found is None or len(found[1]) != 1 else text_of(found[1][0][1])
            if text in self.wanted.calls:
                self.index.calls.setdefault(text, []).append((node, scope))

    def note_dispatched(self) -> None:
        """Index `TABLE[key](x)` under all that the table holds, now that all tables are known."""
        for table, node, scope in self.dispatched:
            for tail in sorted(self.held_by(table)):
                self.index.calls.setdefault(tail, []).append((node, scope))

    def held_by(self, table: ast.expr) -> FrozenSet[str]:
        """Return what *table*, a container or its name, holds that calls are wanted of."""
        if table.__class__ in DISPLAYS:
            return tails_in(table) & self.wanted.calls
        return self.tables.get(tail_of(table), _NO_TAILS)

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
        # Each is read once: fields of nodes are slow to read.
        parameters, given, named = arguments.args, arguments.defaults, arguments.kw_defaults
        first, last = arguments.posonlyargs, arguments.kwonlyargs
        if first or last:
            parameters = first + parameters + last
        for argument in parameters:
            bindings[argument.arg] = [(PARAMETER, argument, "", around)]
            annotation = argument.annotation
            if annotation is not None:
                queue.append(annotation)
        for argument in (arguments.vararg, arguments.kwarg):
            if argument is not None:
                bindings[argument.arg] = [(UPDATE, argument, "", around)]
                if argument.annotation is not None:
                    queue.append(argument.annotation)
        if given or named:
            for argument, default in defaults(arguments):
                queue.append(default)
                if default.__class__ is _NAME or default.__class__ is _ATTRIBUTE:
                    self.note_alias(argument.arg, default)
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
        call = self.rows.pop(node, None) if self.rows else None
        if call is not None:
            outer, self.scope = self.scope, scope
            self.file_call(tail_of(call.func), call, self.index.calls)
            self.scope = outer

    def walrus(self, node: ast.NamedExpr) -> None:
        scope = self.scope
        while scope.kind == COMPREHENSION and scope.parent is not None:
            scope = scope.parent
        name = node.target.id
        scope.bind(name, (ASSIGN, node.value, "", self.scope))
        known = self.renamed.get(name)
        self.note_alias(name, node.value)
        self.late |= self.renamed.get(name) is not known

    # Bindings.

    def note_alias(self, name: str, value: Any) -> None:
        """Remember that *name* may stand for a wanted identifier."""
        kind = value.__class__
        if kind is _NAME:
            self.note_tail(name, value.id)
        elif kind is _ATTRIBUTE:
            self.note_tail(name, value.attr)
        elif kind is _CALL:
            tail = reflected_tail(value)
            if tail:
                self.note_tail(name, tail)
            else:
                self.note_held(name, table_of(value))
        elif kind is _SUBSCRIPT:
            self.note_held(name, value.value)
        elif kind is ast.IfExp:
            for node in chosen(value):
                self.note_alias(name, node)
        elif kind in DISPLAYS:
            held = tails_in(value) & self.wanted.calls
            if held:
                self.tables[name] = held | self.tables.get(name, _NO_TAILS)

    def note_held(self, name: str, table: Optional[ast.expr]) -> None:
        """Remember that *name* may stand for what the dispatch table *table* holds."""
        for tail in sorted(self.held_by(table)) if table is not None else ():
            self.note_tail(name, tail)

    def note_tail(self, name: str, tail: str) -> None:
        """Remember that *name* may stand for the identifier *tail*, if that leads to a wanted one."""
        if tail == name:
            return
        self.aliases.append((name, tail))
        if tail not in self.tails and tail not in self.renamed:
            return
        known = self.renamed.get(name, _NO_TAILS)
        found = known | self.renamed.get(tail, _NO_TAILS)
        if tail in self.tails:
            found |= {tail}
        if len(found) > len(known):
            if self.shares:
                self.renamed, self.calls, self.uses = self.renamed.copy(), self.calls.copy(), self.uses.copy()
                self.shares = False
            self.renamed[name] = found
            self.calls[name] = self.uses[name] = None
        if found and name in self.scope.declared:
            self.late = True

    def note_handing(self, name: str, tail: str) -> None:
        """Remember that *name* is imported for *tail*, which hands on calls: `from threading import Thread as Worker`."""
        if tail in HANDING and tail != name:
            self.index.handing[name] = tail
            if self.shares:
                self.renamed, self.calls, self.uses = self.renamed.copy(), self.calls.copy(), self.uses.copy()
                self.shares = False
            self.calls.setdefault(name, None)

    def spell_late(self) -> None:
        """Give names the spellings of what they stand for that got these later: that matters where they are called."""
        gained: Set[str] = set()
        standing: Dict[str, Set[str]] = {}
        for name, tail in self.aliases:
            if tail in self.renamed:
                standing.setdefault(tail, set()).add(name)
        tails = sorted(standing)
        for tail in tails:  # grows
            for name in sorted(standing[tail]):
                known = self.renamed.get(name)
                self.note_tail(name, tail)
                if self.renamed.get(name) is not known:
                    gained.add(name)
                    tails += [name] if name in standing else []
        self.late |= bool(gained) and any(tail_of(call.func) in gained for call, _ in self.index.made)

    def declare(self, name: str, home: Scope) -> None:
        """Send *name* of the scope that is visited to *home*."""
        self.late |= name in self.renamed and name in self.scope.bindings
        self.scope.declare(name, home)

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
                self.assign_attribute(place.value, place.attr, source)
                self.note_write(place.attr, place, source)
            elif kind is _SUBSCRIPT:
                self.expressions.append(place)
                self.index.puts.append((place, source, self.scope))
                self.note_write("[]", place, source)
                if place.slice.__class__ is _CONSTANT:
                    key = place.slice.value
                    self.note_write(key, place, source)
                    holder = tail_of(place.value)
                    if isinstance(key, str) and (holder in _KEEPING or holder.endswith("_session")):
                        self.index.shared.setdefault(f"[{key}]", []).append((place.value, source, self.scope))
            elif kind is not ast.Starred and _same_shape(place, source):
                pairs.extend(zip(place.elts, source.elts))  # type: ignore[attr-defined]  # it has the same shape
            else:
                self.bind_all(place, UNPACK, source)

    def note_write(self, key: object, place: ast.AST, source: ast.AST) -> None:
        """Index the target *place* under an attribute name or item key."""
        if key in self.wanted.writes:
            self.index.writes.setdefault(str(key), []).append((place, self.scope))
            self.index.written[place] = source

    def assign_attribute(self, owner: ast.expr, name: str, value: ast.AST, kind: int = ASSIGN) -> None:
        """Remember what a method binds an attribute of its first parameter to, and a function that of something else."""
        scope = self.scope
        if scope.kind != FUNCTION:
            if scope.kind == MODULE and kind == ASSIGN and owner.__class__ is _ATTRIBUTE and owner.attr in _KEEPING_ATTRIBUTES:
                self.index.shared.setdefault(name, []).append((owner, value, scope))
            return
        if owner.__class__ is _NAME and scope.parent is not None and scope.parent.kind == CLASS:
            if owner.id == first_parameter(scope.node):
                binding: Binding = (kind, value, "", scope)
                scope.parent.attributes.setdefault(name, []).append(binding)
                if value.__class__ in _ALIASES:
                    self.note_alias(name, value)
                return
        if kind == ASSIGN:
            self.index.shared.setdefault(name, []).append((owner, value, scope))

    def bind_all(self, target: ast.AST, kind: int, node: ast.AST) -> None:
        """Bind every name in *target*; *kind* holds where the target is a single name."""
        if isinstance(target, ast.Name):
            self.scope.bind(target.id, (kind, node, "", self.scope))
            return
        names, others = _targets(target)
        for name in names:
            self.scope.bind(name, (UNPACK, node, "", self.scope))
        if node.__class__ is _CALL and kind == UNPACK:
            self.number(target, node)
        self.expressions.extend(others)
        if kind == ANNOTATE or node.__class__ is ast.Delete:
            return
        for place in others:
            if isinstance(place, ast.Attribute):
                self.assign_attribute(place.value, place.attr, node, kind if place is target else UNPACK)

    def number(self, target: ast.AST, call: ast.AST) -> None:
        """Say of the names in *target* which part of what *call* gives they are: `app, route = make_app()`."""
        for place, part in enumerate(getattr(target, "elts", ())):
            if part.__class__ is ast.Starred:
                return
            if part.__class__ is _NAME:
                bindings = self.scope.bindings.get(part.id, ())
                if bindings and bindings[-1][1] is call:
                    bindings[-1] = (UNPACK, call, f"[{place}]", self.scope)

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


# Nodes with nothing below them that a rule could ask about.
_LEAVES = frozenset(
    cls for cls in vars(ast).values()
    if isinstance(cls, type) and issubclass(cls, (ast.expr_context, ast.operator, ast.unaryop, ast.cmpop, ast.boolop))
)


def walk(tree: ast.Module, searched: Search, package: str = "") -> Index:
    """Visit *tree*, as a rule once, and return what is wanted of it.

    *package* is where relative imports start, "" where that is not known.
    """
    first = Walk(searched, package)
    index = first.run(tree)
    if not first.late:
        return index
    again = Walk(searched, package)
    again.renamed, again.calls, again.uses, again.shares = first.renamed, first.calls, first.uses, False
    return again.run(tree)
