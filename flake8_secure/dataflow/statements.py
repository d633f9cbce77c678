"""The abstract interpreter of one function or module body, in the order of evaluation."""

from __future__ import annotations

import ast
from functools import reduce
from operator import or_
from typing import Any, Callable, Dict, FrozenSet, List, Mapping, Optional, Sequence, Tuple

from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.branches import Branches
from flake8_secure.dataflow.containers import container_method
from flake8_secure.dataflow.decorators import ADDS, WORKS, adding, defined_in, is_static
from flake8_secure.dataflow.entries import as_registered
from flake8_secure.dataflow.exceptions import CAUGHT
from flake8_secure.dataflow.expressions import EXPRESSIONS
from flake8_secure.dataflow.flags import filled, says
from flake8_secure.dataflow.frames import Exhausted, Frame, Place, Result, place_in
from flake8_secure.dataflow.functions import GOING_ON, NESTING
from flake8_secure.dataflow.guards import assume
from flake8_secure.dataflow.handlers import Shape
from flake8_secure.dataflow.hooks import given_to, preparing, refusing, run_before
from flake8_secure.dataflow.lineages import Inherited, Registered
from flake8_secure.dataflow.managers import entered
from flake8_secure.dataflow.members import may_be_made
from flake8_secure.dataflow.mentions import ABORTING
from flake8_secure.dataflow.methods import CHANNELS
from flake8_secure.dataflow.operations import missing_in_piece
from flake8_secure.dataflow.state import holds_functions, is_guard, vouched
from flake8_secure.dataflow.taints import CLEAN
from flake8_secure.dataflow.values import CLASS_OF, UNKNOWN, Box, Const, Contents, Local, Ref, Value, const, instance, told_at
from flake8_secure.dataflow.vouching import check_call, demands, note_parts
from flake8_secure.dataflow.ways import or_constant, stands_for
from flake8_secure.models.library import Handler
from flake8_secure.models.plain import ROUTED
from flake8_secure.syntax.functions import (
    FUNCTIONS, INSTANCES, Function, defaults, first_parameter, parameters, positional, returns,
)
from flake8_secure.syntax.nodes import awaited, callee
from flake8_secure.syntax.scopes import ASSIGN, CLASS, FUNCTION, MODULE, Scope, dotted


def _spelled(function: ast.AST) -> FrozenSet[str]:
    """Return how a method of a name is written: `context.abort`."""
    return frozenset((f"{function.value.id}.{function.attr}",)) if isinstance(function, ast.Attribute) and isinstance(
        function.value, ast.Name) else frozenset()


class Flow(Branches):
    """Run the statements of one body, and of the local functions that it calls."""

    # Running.

    def run(self, scope: Scope, entry: Mapping[str, Value]) -> Result:
        """Run the body of *scope* with *entry* in its parameters."""
        self.scope = self.root = scope
        self.frames[scope] = 0
        self.frame = Frame(0, 0, scope.node)
        node = scope.node
        try:
            self.defaults(node)
            for name, value in entry.items():
                self.state.write(name, value)
            if isinstance(node, ast.Lambda):
                self.evaluate(node.body)
            else:
                self.active.append(node)
                if isinstance(node, FUNCTIONS):
                    if node.decorator_list:
                        self.checked_before(node, self.called_with(entry))
                    self.checked_first(node, entry)
                self.block(node.body)  # type: ignore[attr-defined]  # modules, functions and classes have one
                if getattr(node, "decorator_list", None) and scope.parent is not None and scope.parent.kind != CLASS:
                    self.through_decorators(scope, scope.parent, entry)
                if self.raised and isinstance(node, FUNCTIONS):
                    self.answer_raised()
        except Exhausted:
            self.result.stopped = not self.result.exhausted
            self.result.exhausted = True
        self.result.env = self.state.env
        if self.state.shared:
            self.keep_shared()
        if scope.kind == MODULE:
            self.keep_tables()
        for made in self.lasting:
            self.keep_held(self.state.env.get(made))
            self.keep_in(made)
        if scope.parent is not None and scope.parent.kind == CLASS:
            self.keep_held(self.state.env.get(node))
        return self.result

    def answer_raised(self) -> None:
        """Hand what was raised, with data in it, to the functions of the file that answer it."""
        for named, scope, function in refusing(self.file):
            kinds = self.file.evaluator.value(named, scope)
            classes = frozenset(item.node for item in kinds.items if isinstance(item, Local))
            # A class of the project is itself, and not what it derives from.
            spelled = frozenset() if classes else self.file.names(named, scope)
            names = frozenset((*(f"{name}()" for name in spelled), f"{ABORTING} {kinds.only}"))
            taken = [one.contents for one in self.raised if one.is_one_of(names, classes)][:CAUGHT]
            if taken:
                caught = Value(tuple(taken), True, CLEAN.union(*(contents.taints for contents in taken)))
                for key in {key for taint in caught.taints for key in self.state.guards_of(taint)}:
                    self.state.write(key, None)  # what has passed a check later is not what was raised
                others = [UNKNOWN] * (len(positional(function.args)) - 1)
                self.state.dead = False
                self.local_call(function, Arguments(function, [*others, caught], {}, None))

    def checked_first(self, node: Function, entry: Mapping[str, Value]) -> None:
        """Note what functions have checked that run before the handler *node*, which is given *entry*."""
        for hook, answers, collecting in run_before(node, self.file):
            for key, marks in self.left_by(hook, None if answers else False, collecting, entry).items():
                if is_guard(key):
                    self.state.guard(key[1], key[2], marks)
                    part = entry.get(key[2][0]) if len(key[2]) == 1 and key[1].endswith(ROUTED) else None
                    self.vouch(CLEAN if part is None else part.taints, marks)
        around = self.scope.parent
        itself = first_parameter(node)
        if around is not None and isinstance(around.node, ast.ClassDef) and itself:
            for handler in preparing(self.scope, self.file):
                self.prepared_by(handler, around.node, node, entry, itself)

    def prepared_by(
        self, handler: Handler, definition: ast.ClassDef, node: Function, entry: Mapping[str, Value], itself: str
    ) -> None:
        """Note what methods of the class *definition* have checked that run before its method *node*, given *entry*."""
        before = [
            item.node for name in handler.preparing if name != node.name for item in self.class_attribute(definition, name).items
            if isinstance(item, Local) and isinstance(item.node, FUNCTIONS)]
        if not before:
            return
        receiver = self.read(itself)
        request = next((one.arg for one in parameters(node.args)[1:2]), "") if handler.request else ""
        given = {name: value for name, value in entry.items() if name != request}
        sent = self.member(receiver, handler.keeping, node)
        if given and node.args.kwarg is None:
            kept = Contents("dict", tuple(given.items()), sent)
            self.set_attribute(receiver, ast.Attribute(ast.Name(itself), handler.keeping), Value((kept,), False, kept.taints))
        around, self.ending = self.ending, handler.ending
        place, abroad = self.result.abroad.pop(node, (self.scope, {}))
        try:
            for one in before:
                told = len(parameters(one.args)) > 1
                self.checked_by((one, None, GOING_ON), one, Arguments(
                    node, [entry.get(request, UNKNOWN)] if told else [], given if told else {}, sent if told else None,
                    receiver))
                _, found = self.result.abroad.pop(node, (place, {}))
                abroad.update({} if self.is_told_at_home(one) else found)
        finally:
            self.ending = around
            if abroad:
                self.result.abroad[node] = place, abroad

    def is_told_at_home(self, method: Function) -> bool:
        """Tell whether what *method* of another module leads to is told there, once for all handlers that it runs before."""
        home = self.file.owner(method)
        scope = home.index.by_node[method].parent
        return home is not self.file and scope is not None and not home.is_of_unknown(scope)

    def left_by(self, hook: Function, holds: Optional[bool], collecting: str, entry: Mapping[str, Value]) -> Mapping[Any, Any]:
        """Return the state after a call of *hook*, which is given what it shares of *entry*, or all in *collecting*."""
        home = self.file.owner(hook)
        names = given_to(hook, self.file)
        receiver = UNKNOWN if len(names) < len(parameters(hook.args)) else None
        sent: Dict[str, Value] = {**home.entry(home.index.by_node[hook])}
        own = sent.keys().isdisjoint(entry) and not collecting
        sent.update(entry)
        sent[collecting] = Value((Contents("dict", tuple(entry.items()), UNKNOWN),), False)

        def left(body: Scope) -> Mapping[Any, Any]:
            return home.checks_of(body, [sent.get(name, UNKNOWN) for name in names], receiver, holds) or {}

        scope = home.index.by_node[hook]
        return home.derived(f"left by a hook: {holds}", scope, left) if own else left(scope)

    def checks_of(
        self, scope: Scope, given: List[Value], receiver: Optional[Value], holds: Optional[bool]
    ) -> Mapping[object, Any]:
        """Return the state after a call of the function of *scope* that came back.

        And said yes where it *holds*, and nothing where that is None.
        """
        around = scope.module
        self.scope = self.root = around
        self.frames[around] = 0
        self.frame = Frame(0, 0, around.node)
        self.asked = None if holds is False else (scope.node, holds, None)
        try:
            self.enter(scope.node, scope, self.file, Arguments(scope.node, given, {}, None, receiver))
        except Exhausted:
            return {}
        return self.state.env

    def run_inherited(self, root: Inherited) -> Result:
        """Run a method in another module for an instance of a class of this file."""
        self.heir = self.way_out = root.heir
        self.file = self.file.owner(root.method.node)
        self.table = {}  # what it finds in its own body is told there
        entry = {name: told_at(root.heir.lineno, value) for name, value in self.file.entry(root.method).items()}
        result = self.run(root.method, entry)
        result.abroad.pop(root.heir, None)
        return result

    def run_registered(self, root: Registered, known: Sequence[Shape]) -> Result:
        """Run a function of another module that a call of this file hands to a framework, which calls it in the *known* ways."""
        self.way_out = root.call
        self.file = self.file.owner(root.function.node)
        self.table = self.result.abroad.setdefault(root.call, (root.around, {}))[1]
        entry = as_registered(root.function, known, self.file)
        return self.run(root.function, {name: told_at(root.call.lineno, value) for name, value in entry.items()})

    def keep_shared(self) -> None:
        """Tell what the containers and channels of the module and of its classes hold at the end."""
        for key, value in self.state.env.items():
            if key.__class__ is tuple and isinstance(key[0], Scope) and isinstance(value, Value):
                home, name = key
                if home.kind in (CLASS, MODULE):
                    elsewhere = home.kind == MODULE and home.node is not self.start.tree
                    self.keep((home.node, name) if elsewhere else place_in(home, name), value)

    def keep_tables(self) -> None:
        """Tell which containers of modules, and of the classes and instances that these make, hold functions at the end."""
        for name, value in self.state.env.items():
            if isinstance(value, Value) and len(value.items) == 1 and isinstance(value.items[0], Box):
                place = _place_of(name)
                if place is not None:
                    self.keep_functions(place, value)
                    contents = self.contents(value.items[0])
                    for key, held in contents.entries if contents is not None and contents.kind == "object" else ():
                        if key != CLASS_OF:
                            self.keep_functions((value.items[0].site, key), held)

    def keep_functions(self, place: Place, value: Value) -> None:
        """Keep the container *value*, at *place*, where it holds functions or classes of the project."""
        contents = self.sole(value)
        if contents is not None and contents.kind in ("dict", "list", "set"):
            contents = self.freeze(contents, 3)
            if holds_functions(contents):
                self.result.tables[place] = Value((contents,), False, contents.taints)

    def keep_held(self, instance: Any) -> None:
        """Tell what containers and channels in attributes of *instance* hold at the end."""
        definition = self.class_of(instance) if isinstance(instance, Contents) else None
        for _, scope in self.lineage(definition) if definition is not None else ():
            for key, value in instance.entries:
                if key != CLASS_OF:
                    self.keep((scope.node, key), value)
                    self.keep_functions((scope.node, key), value)

    def keep_in(self, made: ast.AST) -> None:
        """Tell what attributes of the instance that a module makes by *made* hold at the end, where that is untrusted."""
        contents = self.state.env.get(made)
        for key, value in contents.entries if isinstance(contents, Contents) else ():
            held = self.snapshot(value, 3)
            if held.taints:
                self.result.kept[made, key] = vouched(held, self.state)

    def keep(self, place: Place, value: Value) -> None:
        """Keep the container or channel *value* of others, at *place*, where it holds something untrusted."""
        contents = self.sole(value)
        taints = value.taints
        if contents is not None and contents.kind in ("dict", "list", "set"):
            contents = self.freeze(contents, 3)
            value = Value((contents,), False, contents.taints)
            taints = value.taints or contents.key_taints
        elif CHANNELS.isdisjoint(value.names):
            return
        if taints:
            self.result.kept[place] = value

    def called_with(self, entry: Mapping[str, Value]) -> Arguments:
        """Return the arguments of what a server calls with *entry*: the instance and the request come first."""
        node: Any = self.scope.node
        names = [parameter.arg for parameter in positional(node.args)]
        first: List[Value] = []
        for name in names:
            value = self.read(name)
            if value.taints or value.unknown:
                break
            first.append(value)
        others = {name: value for name, value in entry.items() if name not in names[:len(first)]}
        return Arguments(node, first, others, None)

    def defined(self, called: ast.AST) -> Optional[ast.AST]:
        """Return the definition of the decorator that *called* names, in whichever module."""
        home = None if self.file.imports is None else self.file.imports.home(dotted(called, self.scope), self.file)
        return defined_in(self.file.index.scopes[0], called) if home is None else defined_in(home[1], home[0])

    def through_decorators(self, scope: Scope, around: Scope, entry: Mapping[str, Value]) -> None:
        """Run what the decorators of the function of *scope*, defined in *around*, make of it.

        The function is run once more where they give it something.
        """
        known: Dict[ast.AST, int] = self.file.derived("decorators", self.file.index.scopes[0], lambda _: {})
        does = reduce(or_, (does for _, does in adding(scope.node, self.defined, known)), 0)
        if not does:
            return
        self.active.pop()
        del self.frames[scope]
        self.state.dead = False
        arguments = Arguments(scope.node, [], dict(entry), None)
        if does & WORKS and self.is_innermost(scope.node):
            self.answered(scope.node, arguments)
        if does & ADDS and around.kind == MODULE:
            self.state.dead = False
            self.call_decorated(scope.node, arguments, True)

    def is_innermost(self, node: Any) -> bool:
        """Tell whether no decorator of a library stands below one of the project: it would get the function as it is."""
        own = [isinstance(self.defined(callee(one)), FUNCTIONS) for one in node.decorator_list]
        return own == sorted(own)

    def defaults(self, node: ast.AST) -> None:
        """Bind the parameters of a function that is run for its own sake: anything may come in."""
        if isinstance(node, (*FUNCTIONS, ast.Lambda)):
            arguments = node.args
            self.bind_self(node)
            self.bind_self_around()
            by_default = dict(defaults(arguments))
            for argument in parameters(arguments):
                if argument.arg in self.state.env:
                    continue
                binding = self.scope.bindings[argument.arg][0]
                value = self.file.evaluator.binding(binding, self.scope)
                default = by_default.get(argument)
                if default.__class__ is ast.Attribute or default.__class__ is ast.Name:
                    value |= self.left_out(default)
                self.state.write(argument.arg, value)
            if arguments.vararg is not None:
                self.state.write(arguments.vararg.arg, UNKNOWN)
            if arguments.kwarg is not None:
                self.state.write(arguments.kwarg.arg, self.make(arguments.kwarg, Contents("dict", (), UNKNOWN)))

    def left_out(self, default: ast.AST) -> Value:
        """Return what is known of a parameter that nobody gives: the constant, or the instance, that *default* names."""
        scope = self.scope
        self.scope = scope.parent or scope
        try:
            items = self.evaluate(default).items
        finally:
            self.scope = scope
        return Value(tuple(
            item for item in items
            if (item.value not in (None, "") if isinstance(item, Const) else self.class_of(self.contents(item)) is not None)
        ), True)

    def bind_self(self, node: ast.AST) -> None:
        """Bind the first parameter of a method to an instance of its class."""
        parent = self.scope.parent
        name = first_parameter(node)
        if parent is None or parent.kind != CLASS or name is None or is_static(node):
            return
        self.state.write(node, instance(self.heir or parent.node, derived=True))  # type: ignore[arg-type]  # a class
        self.state.write(name, Value((Box("object", node),), False))

    def bind_self_around(self) -> None:
        """Bind the first parameter of the method around a function to an instance of its class."""
        around = self.scope.parent
        while around is not None and around.kind == FUNCTION and around.parent is not None:
            node, parent = around.node, around.parent
            if parent.kind == CLASS:
                name = first_parameter(node)
                if name is not None and not is_static(node) and len(around.bindings[name]) == 1:
                    self.state.write(node, instance(parent.node, derived=True))  # type: ignore[arg-type]  # a class
                    self.state.write((around, name), Value((Box("object", node),), False))
                return
            around = parent

    # Statements.

    def block(self, statements: List[ast.stmt]) -> None:
        if self.nesting > NESTING:
            self.result.exhausted = True
            return
        self.nesting += 1
        try:
            for statement in statements:
                if self.state.dead:
                    return
                visit = _STATEMENTS.get(statement.__class__)
                if visit is not None:
                    visit(self, statement)
        finally:
            self.nesting -= 1

    def return_(self, node: ast.Return) -> None:
        value = const(None) if node.value is None else self.evaluate(node.value)
        if self.bare and not value.taints:
            value = self.wrapped_once_more(node.value, value)
        if node.value is not None:
            returned = self.result.returns.setdefault(self.frame.node, [])
            if node not in returned:
                returned.append(node)
        if not self.answer(node.value, value):
            self.state.dead = True
            return
        self.frame.returns.append((value, self.state.delta(self.frame.mark) if self.frame.number else {}))
        self.state.dead = True

    def wrapped_once_more(self, node: Optional[ast.expr], value: Value) -> Value:
        """Return for *value* the inner function of a decorator that *node* hands to a library's: `require_POST(inner)`."""
        if not isinstance(node, ast.Call) or len(node.args) != 1 or not isinstance(node.args[0], ast.Name) or not all(
                item.__class__ is Ref for item in value.items):
            return value
        inner = self.known(node.args[0])
        return inner if isinstance(inner.single, Local) and inner.single.frame else value

    def with_(self, node: Any) -> None:
        entering, leaving = ("__enter__", "__exit__") if node.__class__ is ast.With else ("__aenter__", "__aexit__")
        managers: List[Tuple[Value, ast.expr]] = []
        for item in node.items:
            value = self.evaluate(item.context_expr)
            managers.append((value, item.context_expr))
            given = entered(self, value, item.context_expr, entering)
            if item.optional_vars is not None:
                self.assign(item.optional_vars, given)
        if any("contextlib.suppress()" in value.names or self.swallows(value, leaving) for value, _ in managers):
            self.suppressing(node.body)
        else:
            self.block(node.body)
        for value, place in reversed(managers):
            self.exited(value, place, leaving)

    def exited(self, manager: Value, node: ast.expr, name: str) -> None:
        """Call what a context manager of the project has to be told by *name* at the end, also where the block returns."""
        method = self.special_method(manager, name)
        if method is not None:
            dead, self.state.dead = self.state.dead, False
            self.apply(method, Arguments(node, [UNKNOWN] * 3, {}, None, manager))
            self.state.dead = dead or self.state.dead

    def swallows(self, manager: Value, name: str) -> bool:
        """Tell whether a context manager of the project is told by *name* of exceptions that it keeps to itself."""
        method = self.special_method(manager, name)
        node = None if method is None else getattr(method.single, "node", None)
        return isinstance(node, FUNCTIONS) and any(
            isinstance(one.value, ast.Constant) and one.value.value is True for one in returns(node))

    def special_method(self, value: Value, name: str) -> Optional[Value]:
        """Return the method *name* of the instance of a class of the project that *value* is."""
        item = value.items[0] if len(value.items) == 1 and not value.unknown else None
        definition = self.class_of(self.contents(item)) if isinstance(item, Box) else None
        method = UNKNOWN if definition is None else self.class_attribute(definition, name)
        return None if method is UNKNOWN else method

    def assign_(self, node: ast.Assign) -> None:
        value = self.evaluate(node.value)
        if value.taints and isinstance(node.value, ast.Name) and self.is_one_way(node):
            value = or_constant(value)
        for target in node.targets:
            self.assign(target, value)
            if isinstance(target, ast.Name):
                self.remember(target.id, node.value)
            elif isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name) \
                    and target.value.id in self.frame.flags:
                self.flag(target.value.id, True)
            elif isinstance(target, ast.Tuple):
                for number, part in enumerate(target.elts):
                    if isinstance(part, ast.Name):  # `ok, reason = check(x)`
                        self.remember_test(part.id, node)
                        missing = missing_in_piece(node.value, number) if value.taints else None
                        if missing is not None:  # `folder, rest = path.split("/", 1)`
                            piece = self.read(part.id)
                            self.write(part.id, piece.with_taints(frozenset(taint.passing(missing) for taint in piece.taints)))
                if value.taints:
                    note_parts(self, node.value, target.elts)

    def is_one_way(self, node: ast.Assign) -> bool:
        """Tell whether *node* gives a variable another one on one way alone, and a text on others: `if x: name = given`."""
        target = node.targets[0]
        others = [
            given for kind, given, _, home in self.scope.bindings.get(target.id, ())
            if kind == ASSIGN and given.__class__ is ast.Constant and home is self.scope
        ] if isinstance(target, ast.Name) else []
        around = self.file.parent(node, self.scope) if others else None
        return isinstance(around, ast.If) and any(stands_for(node.value, given, around.test) for given in others)

    def remember(self, name: str, node: ast.AST) -> None:
        """Keep what *name* is found by, and under which tests `ok = False`, `error = None` or `errors = []` stands.

        `if ok:` narrows what they ask about. So does `if found:` after `found = None`, where only a test leads to `found = row`.
        """
        self.remember_test(name, node)
        holds = says(node)
        if holds is not None or name in self.frame.flags:
            self.flag(name, holds)

    def flag(self, name: str, holds: Optional[bool]) -> None:
        """Keep under which tests *name* gets to be true, false without *holds*, or who knows what."""
        flag = (holds, tuple(self.frame.tests))
        flags = self.frame.flags.setdefault(name, [])
        if not flags or len(flag[1]) <= len(flags[0][1]):
            flags[:] = [flag]  # whatever it was before
        elif flag not in flags:
            flags.append(flag)

    def annotated(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.assign(node.target, self.as_annotated(self.evaluate(node.value), node.annotation, self.scope))
            if isinstance(node.target, ast.Name):
                self.remember(node.target.id, node.value)

    def augmented(self, node: ast.AugAssign) -> None:
        target = node.target
        old = self.evaluate(target)
        value = self.evaluate(node.value)
        box = old.single
        contents = None if box is None else self.contents(box)
        if contents is not None and contents.kind in ("list", "set", "dict") and isinstance(box, Box):
            name = "update" if contents.kind != "list" else "extend"
            container_method(self, box, contents, name, Arguments(node, [value], {}, None), True)
            self.record(node, old)
            return
        new = self.operate(node.op, old, value, node)
        self.record(node, new)
        self.assign(target, new)

    def delete(self, node: ast.Delete) -> None:
        for target in node.targets:
            if isinstance(target, ast.Name):
                self.write(target.id, None)
            elif isinstance(target, ast.Subscript):
                holder, key = self.evaluate(target.value), self.evaluate(target.slice)
                self.by_method(holder, ["__delitem__"], [key], target)
                if isinstance(target.slice, ast.Slice):
                    self.delete_slice(holder, target.slice)
                elif len(holder.items) == 1 and not holder.unknown and key.exact is not None:
                    contents = self.contents(holder.items[0])
                    if contents is not None and contents.kind == "list" and not self.looping:
                        container_method(self, holder.items[0], contents, "pop", Arguments(target, [key], {}, None), True)
                    elif contents is not None and contents.kind == "dict":
                        kept = tuple(pair for pair in contents.entries if pair[0] != key.only)
                        self.store(holder.items[0], Contents("dict", kept, contents.rest, contents.keys))

    def delete_slice(self, holder: Value, part: ast.Slice) -> None:
        """Take a *part* out of the list that *holder* is: where it is not known which, all may be anywhere."""
        contents = self.sole(holder)
        if contents is None or contents.kind != "list":
            return
        given = (part.lower, part.upper, part.step)
        bounds = [None if one is None else self.known(one).only for one in given]
        known = all(one is None or isinstance(bound, int) for one, bound in zip(given, bounds)) and bounds[2] != 0
        if known and contents.rest is None and not self.looping:
            values = [value for _, value in contents.entries]
            del values[slice(*bounds)]
            self.store(holder.items[0], Contents("list", tuple(enumerate(values))))
        else:
            self.store(holder.items[0], Contents("list", (), contents.everything))

    def choose(self, node: ast.BoolOp) -> None:
        """`name in NAMES or abort(400)`: run it as the `if` that it stands for."""
        test, *others = node.values
        if isinstance(node.op, ast.Or):
            test = ast.copy_location(ast.UnaryOp(ast.Not(), test), test)
        rest = others[0] if len(others) == 1 else ast.copy_location(ast.BoolOp(node.op, others), others[0])
        self.block([ast.copy_location(ast.If(test, [ast.copy_location(ast.Expr(rest), rest)], []), node)])

    def expression(self, node: ast.Expr) -> None:
        if isinstance(node.value, ast.BoolOp):
            self.choose(node.value)
        elif node.value.__class__ is not ast.Constant and not self.gives_back(node.value):
            self.evaluate(node.value)
            call = awaited(node.value)
            if isinstance(call, (ast.ListComp, ast.SetComp)):
                self.check_each(call, _return_in_turn)
            elif isinstance(call, ast.Call):
                self.come_back(call)
                name = filled(call)
                if name in self.frame.flags:
                    self.flag(name, True)
                names = self.file.names(call.func, self.scope) or _spelled(call.func)
                if names and names <= self.models.exits or self.ending and self.ends_early(call):
                    self.refuse(call)
                    self.state.dead = True

    def ends_early(self, call: ast.Call) -> bool:
        """Tell whether a *call* in a method of a handler keeps those from being run that come later: `self.send_error(400)`."""
        function = call.func
        return isinstance(function, ast.Attribute) and function.attr in self.ending and isinstance(
            function.value, ast.Name) and function.value.id in INSTANCES

    def come_back(self, call: ast.Call) -> None:
        """Note what it says that a *call* made for its own sake has come back."""
        check_call(self, call)
        for test, holds in demands(self, call):
            self.narrow(test, holds)

    def assert_(self, node: ast.Assert) -> None:
        self.evaluate(node.test)
        if node.msg is not None:
            self.evaluate(node.msg)
        assume(self, node.test, True)

    def define(self, node: Any) -> None:
        for decorator in node.decorator_list:
            made = self.evaluate(decorator)
            if self.scope.kind == MODULE and any(item.__class__ is not Ref for item in made.items):
                self.apply(made, Arguments(decorator, [Value((Local(node),), False)], {}, None))  # it may keep the function
                self.state.dead = False
        if not isinstance(node, ast.ClassDef):
            self.keep_defaults(node.args)
        else:
            for base in node.bases:
                self.evaluate(base)
            for keyword in node.keywords:
                self.evaluate(keyword.value)
            self.class_body(node)
        self.write(node.name, Value((Local(node, self.frame.number),), False))
        if isinstance(node, ast.ClassDef) and node.bases and self.scope.kind == MODULE:
            self.tell_bases(node)

    def tell_bases(self, node: ast.ClassDef) -> None:
        """Tell the class that *node* derives from, where it wants to know: it may keep it."""
        for _, scope in self.lineage(node)[1:]:
            if "__init_subclass__" in scope.children:
                keywords = {one.arg: self.known(one.value) for one in node.keywords if one.arg is not None}
                told = Arguments(node, [], keywords, None, Value((Local(node),), False))
                self.local_call(scope.children["__init_subclass__"].node, told)
                self.state.dead = False
                return

    def class_body(self, node: ast.ClassDef) -> None:
        scope = self.file.index.by_node[node]
        outer = self.scope
        self.count += 1
        self.frames[scope] = self.count
        self.scope = scope
        try:
            self.block(node.body)
            if outer.kind == FUNCTION:
                self.keep_class(scope)
        finally:
            self.scope = outer
            del self.frames[scope]

    def keep_class(self, scope: Scope) -> None:
        """Note the untrusted data that the class of *scope*, which a function defines, has in its attributes."""
        for name in scope.bindings:
            held = self.state.env.get(self.key(name))
            if isinstance(held, Value) and held.taints:
                self.state.shared = True
                self.state.write((scope, name), held)

    def import_(self, node: Any) -> None:
        for alias in node.names:
            name = alias.asname or alias.name.partition(".")[0]
            if name == "*":
                continue
            found = self.scope.bindings.get(name)
            if found is not None:
                for binding in found:
                    if binding[1] is node:
                        value = self.file.evaluator.binding(binding, self.scope)
                        self.write(name, self.made_elsewhere(binding[2]) or value if may_be_made(value) else value)


def _return_in_turn(flow: Any, node: ast.AST, holds: bool) -> None:
    """Note what it says of one element that *node* has come back which is evaluated for each."""
    call = awaited(node)
    if isinstance(call, ast.Call):
        flow.evaluate(node)
        flow.come_back(call)


def _place_of(name: Any) -> Optional[Place]:
    """Return the place that is called *name* in the environment of a module; None for what belongs to none."""
    if isinstance(name, str):
        return name
    if isinstance(name, tuple) and isinstance(name[0], Scope) and name[0].kind in (CLASS, MODULE):
        return name[0].node, "." + name[1] if name[0].kind == CLASS else name[1]
    return None


# What the evaluation without a state does by looking at the bindings of a name is done here, under the same name, by
# looking at the state.
Flow.visitors = {
    **{kind: getattr(Flow, visit.__name__) for kind, visit in EXPRESSIONS.items()},
    **dict.fromkeys((ast.DictComp, ast.GeneratorExp, ast.ListComp, ast.SetComp), Flow.comprehension),
    ast.Yield: Flow.yield_,
    ast.YieldFrom: Flow.yield_,
}
_BY_NAME: Dict[str, Callable[[Flow, Any], None]] = {
    "AnnAssign": Flow.annotated,
    "Assert": Flow.assert_,
    "Assign": Flow.assign_,
    "AsyncFor": Flow.for_,
    "AsyncFunctionDef": Flow.define,
    "AsyncWith": Flow.with_,
    "AugAssign": Flow.augmented,
    "Break": Flow.break_,
    "ClassDef": Flow.define,
    "Continue": Flow.continue_,
    "Delete": Flow.delete,
    "Expr": Flow.expression,
    "For": Flow.for_,
    "FunctionDef": Flow.define,
    "If": Flow.if_,
    "Import": Flow.import_,
    "ImportFrom": Flow.import_,
    "Match": Flow.match,
    "Raise": Flow.raise_,
    "Return": Flow.return_,
    "Try": Flow.try_,
    "TryStar": Flow.try_,
    "While": Flow.while_,
    "With": Flow.with_,
}
_STATEMENTS = {getattr(ast, name): visit for name, visit in _BY_NAME.items() if hasattr(ast, name)}
