"""The abstract interpreter of one function or module body, in the order of evaluation."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Tuple, Type

from flake8_secure.dataflow.calls import (
    LOOKUPS,
    MEASURES,
    MUTATORS,
    RESOLVING,
    TEXT_METHODS,
    TRANSFERS,
    Arguments,
    container_method,
    merged,
    string_method,
)
from flake8_secure.dataflow.expressions import _EXPRESSIONS, DEPTH, ELEMENTS, Evaluator, truth
from flake8_secure.dataflow.guards import assume, check_call
from flake8_secure.dataflow.handlers import literal_route
from flake8_secure.dataflow.state import GUARD, TEST, Delta, State, dict_of, vouched, widen
from flake8_secure.dataflow.values import (
    ASKED,
    CLEAN,
    NOTHING,
    PASSED_UNKNOWN,
    UNKNOWN,
    Box,
    Const,
    Contents,
    Hole,
    Local,
    Possibility,
    Ref,
    Taint,
    Taints,
    Text,
    Value,
    const,
    join,
    looked_up,
    unknown,
)
from flake8_secure.models.sanitizers import DECODERS, promised
from flake8_secure.regex import regex
from flake8_secure.syntax.names import LENGTH
from flake8_secure.syntax.scopes import CLASS, COMPREHENSION, Scope, first_parameter

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Expressions evaluated for one function, calls of local functions included.
BUDGET = 40_000
# Local functions called from within one another, and blocks within blocks.
CALLS, NESTING = 5, 70
# Statements of a local function that is run although nothing untrusted goes in: it may return a constant.
_SMALL = 3
# A dotted name longer than this is not followed.
_STRINGS = (Const, Text)
# Methods of texts and of containers, which give of what is in them.
_CONTENT = frozenset(name for cls in (str, bytes, dict, list) for name in dir(cls))
# Attributes of a parsed URL or path that stand for the whole of it.
_WHOLE = frozenset((
    "hostname", "netloc", "host", "parent", "content", "text", "data", "value", "raw", "stream", "string", "decode",
))
# Methods that ask a wrapped request for one of its values.
_ASKING = regex(r"(?i)^(get|read|fetch|query|form|param|arg|header|cookie|field|value|post)")
_STRING_TYPES = ("builtins.str()", "builtins.bytes()")


def attributed(taints: Taints, name: str) -> Taints:
    """Return the taints of the attribute or method *name* of something with *taints*."""
    return taints if name in _CONTENT or name in LOOKUPS or name in _WHOLE else looked_up(taints)


class Exhausted(Exception):
    """The step budget of a function is used up."""


class Loop:
    """Where `break` and `continue` of a loop leave their states."""

    __slots__ = ("entry", "mark", "breaks", "continues")

    def __init__(self, mark: int) -> None:
        self.entry = mark  # before the first pass: what a break leaves counts from here
        self.mark = mark  # before this pass: what a continue leaves counts from here
        self.breaks: List[Delta] = []
        self.continues: List[Delta] = []


class Frame:
    """One activation of a function: its returns, and how its names are spelled in the environment."""

    __slots__ = ("number", "mark", "returns", "yields", "loops", "node")

    def __init__(self, number: int, mark: int, node: ast.AST) -> None:
        self.number = number
        self.mark = mark
        self.node = node
        self.returns: List[Tuple[Value, Delta]] = []
        self.yields: List[Value] = []
        self.loops: List[Loop] = []


class Result:
    """What running one function or module body found."""

    __slots__ = ("values", "inner", "returns", "exhausted", "env")

    def __init__(self) -> None:
        # What each expression of the body evaluated to; one that is absent is never reached.
        self.values: Dict[ast.AST, Value] = {}
        # The same for expressions of local functions, as called from this body.
        self.inner: Dict[ast.AST, Value] = {}
        # The returned expressions by function.
        self.returns: Dict[ast.AST, List[ast.Return]] = {}
        self.exhausted = False
        self.env: Mapping[Any, Any] = {}


class Flow(Evaluator):
    """Run the statements of one body, and of the local functions that it calls."""

    def __init__(self, file: File) -> None:
        super().__init__(file)
        self.state = State()
        self.models = file.models
        self.frames: Dict[Scope, int] = {}
        self.frame: Frame
        self.root: Optional[Scope] = None
        self.active: List[ast.AST] = []
        self.count = 0
        self.steps = 0
        self.nesting = 0
        self.loop_depth = 0
        self.assuming = 0
        self.callee = ""
        self.result = Result()
        self.table = self.result.values

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
                self.block(node.body)  # type: ignore[attr-defined]  # modules, functions and classes have one
        except Exhausted:
            self.result.exhausted = True
        self.result.env = self.state.env
        return self.result

    def defaults(self, node: ast.AST) -> None:
        """Bind the parameters of a function that is run for its own sake: anything may come in."""
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            arguments = node.args
            self.bind_self(node)
            for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
                if argument.arg in self.state.env:
                    continue
                binding = self.scope.bindings[argument.arg][0]
                self.state.write(argument.arg, self.file.evaluator.binding(binding, self.scope))
            for extra in (arguments.vararg, arguments.kwarg):
                if extra is not None:
                    self.state.write(extra.arg, UNKNOWN)

    def bind_self(self, node: ast.AST) -> None:
        """Bind the first parameter of a method to an instance of its class."""
        parent = self.scope.parent
        name = first_parameter(node)
        if parent is None or parent.kind != CLASS or name is None or _is_static(node):
            return
        contents = Contents("object", (("__class__", Value((Local(parent.node),), False)),))
        self.state.write(node, contents)
        self.state.write(name, Value((Box("object", node),), False))

    @property
    def looping(self) -> bool:
        """Whether a loop surrounds this point: counts and positions are not known."""
        return self.loop_depth > 0

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

    def arm(self, body: List[ast.stmt], test: Optional[ast.expr] = None, holds: bool = True) -> Optional[Delta]:
        """Run one branch and return its writes; None where it does not fall through."""
        mark = self.state.mark()
        if test is not None:
            assume(self, test, holds)
        if not self.state.dead:
            self.block(body)
        dead = self.state.dead
        self.state.dead = False
        delta = self.state.undo(mark)
        return None if dead else delta

    def if_(self, node: ast.If) -> None:
        # A long chain of elif is not recursion: each test narrows the rest.
        deltas: List[Optional[Delta]] = []
        mark = self.state.mark()
        while True:
            decided = truth(self.evaluate(node.test))
            if decided is not False:
                deltas.append(self.with_prefix(mark, self.arm(node.body, node.test)))
            if decided is True:
                break
            assume(self, node.test, False)
            rest = node.orelse
            if len(rest) == 1 and isinstance(rest[0], ast.If) and not self.state.dead:
                node = rest[0]
                continue
            if not self.state.dead:
                self.block(rest)
            deltas.append(None if self.state.dead else self.state.delta(mark))
            break
        self.state.dead = False
        self.state.undo(mark)
        self.state.meet(deltas)

    def with_prefix(self, mark: int, delta: Optional[Delta]) -> Optional[Delta]:
        """Return *delta* with what was written between *mark* and its branch."""
        if delta is None:
            return None
        before = self.state.delta(mark)
        before.update(delta)
        return before

    def loop(self, node: Any, bind: Optional[Callable[[], None]], endless: bool) -> None:
        """Run a loop: twice to depth two, once below, widening what still grows."""
        state = self.state
        entry = state.mark()
        loop = Loop(entry)
        self.frame.loops.append(loop)
        self.loop_depth += 1
        test = node.test if isinstance(node, ast.While) else None
        passes = 2 if self.loop_depth <= 2 else 1
        before: Delta = {}
        try:
            for number in range(passes):
                loop.mark = state.mark()
                if bind is not None:
                    bind()
                if test is not None:
                    value = self.evaluate(test)
                    if number == 0 and truth(value) is False:
                        break
                    assume(self, test, True)
                self.block(node.body)
                ends: List[Optional[Delta]] = [*loop.continues, None if state.dead else state.delta(loop.mark)]
                loop.continues = []
                state.dead = False
                state.undo(loop.mark)
                state.meet([{}, *ends])
                if number:
                    for key in set(before) | set(state.delta(entry)):
                        state.write(key, widen(before.get(key), state.env.get(key)))
                before = state.delta(entry)
        finally:
            self.frame.loops.pop()
            self.loop_depth -= 1
        if test is not None and not loop.breaks:
            assume(self, test, False)
        ended: Optional[Delta] = state.delta(entry)
        if endless:
            ended = None
        elif node.orelse:
            mark = state.mark()
            self.block(node.orelse)
            ended = None if state.dead else self.with_prefix(entry, state.delta(mark))
        state.dead = False
        state.undo(entry)
        state.meet([ended, *loop.breaks])

    def while_(self, node: ast.While) -> None:
        endless = isinstance(node.test, ast.Constant) and bool(node.test.value)
        self.loop(node, None, endless)

    def for_(self, node: Any) -> None:
        source = self.evaluate(node.iter)
        contents = self.sole(source)
        if contents is not None and contents.rest is None and not contents.entries:
            self.block(node.orelse)
            return
        element = self.element(source)
        self.loop(node, lambda: self.assign(node.target, element), False)

    def break_(self, node: ast.Break) -> None:
        if self.frame.loops:
            loop = self.frame.loops[-1]
            loop.breaks.append(self.state.delta(loop.entry))
        self.state.dead = True

    def continue_(self, node: ast.Continue) -> None:
        if self.frame.loops:
            loop = self.frame.loops[-1]
            loop.continues.append(self.state.delta(loop.mark))
        self.state.dead = True

    def return_(self, node: ast.Return) -> None:
        value = const(None) if node.value is None else self.evaluate(node.value)
        if node.value is not None:
            returned = self.result.returns.setdefault(self.frame.node, [])
            if node not in returned:
                returned.append(node)
        self.frame.returns.append((value, self.state.delta(self.frame.mark) if self.frame.number else {}))
        self.state.dead = True

    def raise_(self, node: ast.Raise) -> None:
        if node.exc is not None:
            self.evaluate(node.exc)
        if node.cause is not None:
            self.evaluate(node.cause)
        self.state.dead = True

    def try_(self, node: Any) -> None:
        state = self.state
        mark = state.mark()
        self.block(node.body)
        on_the_way = state.passing(mark)
        if not state.dead:
            self.block(node.orelse)
        deltas: List[Optional[Delta]] = [None if state.dead else state.delta(mark)]
        state.dead = False
        state.undo(mark)
        for handler in node.handlers:
            inner = state.mark()
            for key, value in on_the_way.items():
                state.write(key, value)
            if handler.type is not None:
                self.evaluate(handler.type)
            if handler.name is not None:
                self.write(handler.name, self.caught(handler))
            self.block(handler.body)
            deltas.append(None if state.dead else state.delta(inner))
            state.dead = False
            state.undo(inner)
        if node.finalbody:
            if all(delta is None for delta in deltas):
                for key, value in on_the_way.items():
                    state.write(key, value)
                self.block(node.finalbody)
                state.dead = True
                return
            state.meet(deltas)
            self.block(node.finalbody)
            return
        state.meet(deltas)

    def caught(self, handler: ast.ExceptHandler) -> Value:
        names: List[str] = []
        if handler.type is not None:
            types = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
            names = sorted(name + "()" for kind in types for name in self.file.names(kind, self.scope))
        # The text of just any exception says how the program works inside; that of a certain one may be meant for users.
        kind = "exception" if not names or _ANY_EXCEPTION.intersection(names) else "error"
        taint = Taint(kind, f"the exception {handler.name}", handler.lineno, f"exception@{handler.lineno}")
        return Value(tuple(Ref(name) for name in names[:4]), True, frozenset((taint,)))

    def with_(self, node: Any) -> None:
        for item in node.items:
            value = self.evaluate(item.context_expr)
            if item.optional_vars is not None:
                self.assign(item.optional_vars, value)
        self.block(node.body)

    def assign_(self, node: ast.Assign) -> None:
        value = self.evaluate(node.value)
        for target in node.targets:
            self.assign(target, value)
            if isinstance(target, ast.Name):
                self.remember_test(target.id, node.value)

    def remember_test(self, name: str, node: ast.AST) -> None:
        """Keep `ok = x in ALLOWED`, so that `if ok:` narrows x."""
        key = (TEST, self.key(name))
        if isinstance(node, (ast.Compare, ast.BoolOp, ast.Call, ast.UnaryOp)):
            self.state.write(key, node)
        elif key in self.state.env:
            self.state.write(key, None)

    def annotated(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            value = self.evaluate(node.value)
            if value.unknown and not value.items:
                names = self.file.resolver.annotation(node.annotation, self.scope)
                if names:
                    value = Value(tuple(Ref(name) for name in sorted(names)[:4]), True, value.taints)
            self.assign(node.target, value)

    def augmented(self, node: ast.AugAssign) -> None:
        target = node.target
        old = self.evaluate(target)
        value = self.evaluate(node.value)
        box = old.items[0] if len(old.items) == 1 and not old.unknown else None
        contents = None if box is None else self.contents(box)
        if contents is not None and contents.kind in ("list", "set", "dict") and isinstance(box, Box):
            name = "update" if contents.kind != "list" else "extend"
            container_method(self, box, contents, name, Arguments(node, [value], {}, None), True)
            return
        self.assign(target, self.operate(node.op, old, value, node))

    def delete(self, node: ast.Delete) -> None:
        for target in node.targets:
            if isinstance(target, ast.Name):
                self.write(target.id, None)
            elif isinstance(target, ast.Subscript):
                holder, key = self.evaluate(target.value), self.evaluate(target.slice)
                if len(holder.items) == 1 and not holder.unknown and key.exact is not None:
                    contents = self.contents(holder.items[0])
                    if contents is not None and contents.kind == "dict":
                        kept = tuple(pair for pair in contents.entries if pair[0] != key.only)
                        self.store(holder.items[0], Contents("dict", kept, contents.rest))

    def expression(self, node: ast.Expr) -> None:
        if node.value.__class__ is not ast.Constant:
            self.evaluate(node.value)
            call = node.value.value if isinstance(node.value, ast.Await) else node.value
            if isinstance(call, ast.Call):
                check_call(self, call)
                names = self.file.names(call.func, self.scope)
                if names and names <= self.models.exits:
                    self.state.dead = True

    def assert_(self, node: ast.Assert) -> None:
        self.evaluate(node.test)
        if node.msg is not None:
            self.evaluate(node.msg)
        assume(self, node.test, True)

    def match(self, node: Any) -> None:
        subject = self.evaluate(node.subject)
        deltas: List[Optional[Delta]] = []
        mark = self.state.mark()
        for case in node.cases:
            fits = self.pattern(case.pattern, subject)
            if fits is False:
                continue
            inner = self.state.mark()
            self.capture(case.pattern, subject, node.subject)
            holds = truth(self.evaluate(case.guard)) if case.guard is not None else True
            if holds is not False:
                if case.guard is not None:
                    assume(self, case.guard, True)
                self.block(case.body)
                deltas.append(None if self.state.dead else self.state.delta(mark))
            self.state.dead = False
            self.state.undo(inner)
            if fits is True and holds is True:
                break
        else:
            deltas.append({})
        self.state.dead = False
        self.state.undo(mark)
        self.state.meet(deltas)

    def pattern(self, pattern: Any, subject: Value) -> Optional[bool]:
        """Tell whether *subject* fits *pattern*; None where that is not known."""
        kind = type(pattern).__name__
        if kind == "MatchValue":
            wanted = self.evaluate(pattern.value)
            if wanted.exact is not None and subject.exact is not None:
                return bool(wanted.exact.value == subject.exact.value)
            return None
        if kind == "MatchSingleton":
            return None if subject.exact is None else subject.exact.value is pattern.value
        if kind == "MatchOr":
            answers = [self.pattern(inner, subject) for inner in pattern.patterns]
            return True if True in answers else None if None in answers else False
        if kind == "MatchAs":
            return True if pattern.pattern is None else self.pattern(pattern.pattern, subject)
        return None

    def capture(self, pattern: Any, subject: Value, node: ast.expr) -> None:
        """Bind the names of *pattern*; a constant pattern checks the subject."""
        kind = type(pattern).__name__
        if kind in ("MatchValue", "MatchSingleton"):
            self.check(subject.taints, "constant")
        elif kind == "MatchOr" and all(type(inner).__name__ == "MatchValue" for inner in pattern.patterns):
            self.check(subject.taints, "constant")
        if kind == "MatchAs" and pattern.name is not None:
            self.write(pattern.name, subject)
        for inner in ast.walk(pattern):
            name = getattr(inner, "name", None) or getattr(inner, "rest", None)
            if isinstance(name, str) and inner is not pattern:
                self.write(name, unknown(subject.taints))

    def define(self, node: Any) -> None:
        for decorator in node.decorator_list:
            self.evaluate(decorator)
        if not isinstance(node, ast.ClassDef):
            for default in (*node.args.defaults, *node.args.kw_defaults):
                if default is not None:
                    self.evaluate(default)
        else:
            for base in node.bases:
                self.evaluate(base)
            for keyword in node.keywords:
                self.evaluate(keyword.value)
            self.class_body(node)
        self.write(node.name, Value((Local(node),), False))

    def class_body(self, node: ast.ClassDef) -> None:
        scope = self.file.index.by_node[node]
        outer = self.scope
        self.count += 1
        self.frames[scope] = self.count
        self.scope = scope
        try:
            self.block(node.body)
        finally:
            self.scope = outer
            del self.frames[scope]

    def import_(self, node: Any) -> None:
        for alias in node.names:
            name = alias.asname or alias.name.partition(".")[0]
            if name == "*":
                continue
            found = self.scope.bindings.get(name)
            if found is not None:
                for binding in found:
                    if binding[1] is node:
                        names = self.file.resolver.binding(binding, self.scope)
                        self.write(name, self.referenced(names))

    # Names, containers and attributes.

    def key(self, name: str) -> Any:
        """Return what *name*, assigned here, is called in the environment."""
        scope = self.scope
        while scope.kind == COMPREHENSION and scope.parent is not None and name not in scope.bindings:
            scope = scope.parent
        scope = scope.declared.get(name, scope)
        number = self.frames.get(scope, 0)
        return (number, name) if number else name

    def write(self, name: str, value: Optional[Value]) -> None:
        self.state.write(self.key(name), value)

    def read(self, name: str) -> Value:
        found = self.scope.find(name)
        if found is None:
            return self.referenced(self.file.resolver.name(name, self.scope))
        home = found[0]
        number = self.frames.get(home)
        if number is None:
            return self.outer(name, home)
        value: Optional[Value] = self.state.env.get((number, name) if number else name)
        if value is None:
            return self.file.evaluator.bound(name, self.scope)
        return value

    def outer(self, name: str, home: Scope) -> Value:
        """Return what *name* of an enclosing scope that is not running now may hold."""
        value = self.file.evaluator.bound(name, self.scope)
        taints = self.file.outer_taints(name, home)
        return value.with_taints(value.taints | taints) if taints else value

    def bound(self, name: str, scope: Scope) -> Value:
        return self.file.evaluator.bound(name, scope)

    def make(self, node: ast.AST, contents: Contents) -> Value:
        self.state.write(node, contents)
        return Value((Box(contents.kind, node),), False, contents.taints)

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
            holder, key = self.evaluate(target.value), self.evaluate(target.slice)
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
        if contents is not None and contents.kind in ("list", "tuple") and contents.rest is None:
            held = [entry for _, entry in contents.entries]
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
        element = self.element(value)
        for number, target in enumerate(targets):
            self.assign(target, Value(element.items, element.unknown, frozenset(
                taint.below(number) for taint in element.taints)) if element.taints else element)

    def set_attribute(self, holder: Value, target: ast.Attribute, value: Value) -> None:
        known = False
        for item in holder.items:
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

    def taint_root(self, node: ast.AST, taints: Taints) -> None:
        """Taint the variable that *node* is a part of: something tainted was put into it."""
        if not taints:
            return
        while isinstance(node, (ast.Attribute, ast.Subscript)):
            node = node.value
        if isinstance(node, ast.Name) and node.id not in ("self", "cls"):
            old = self.read(node.id)
            self.write(node.id, old.with_taints(old.taints | taints))

    def attribute(self, node: ast.Attribute) -> Value:
        value = self.evaluate(node.value)
        if isinstance(node.value, ast.Name) and value.unknown:
            held = self.state.env.get((".", self.key(node.value.id), node.attr))
            if held is not None:
                return held  # type: ignore[no-any-return]  # values stand under such keys
        return self.member(value, node.attr, node)

    def member(self, value: Value, name: str, node: ast.AST) -> Value:
        """Return the attribute *name* of *value*."""
        results: List[Value] = []
        resolver = self.file.resolver
        inherited = value.taints
        if inherited and name not in _WHOLE:
            inherited = frozenset(taint.below("." + name) for taint in attributed(inherited, name))
        for item in value.items:
            if isinstance(item, Ref):
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
                results.append(self.named(resolver.canonical(f"{item.name}.{name}"), node, inherited))
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
        return join(results)

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
        line: int = getattr(node, "lineno", 1)
        label = name.replace("()", "").removeprefix("builtins.") if hasattr(name, "removeprefix") \
            else name.replace("()", "").replace("builtins.", "")
        parts = label.split(".")
        label = ".".join(parts[-2:])
        if name.endswith("()"):
            label += "()"
        structured = name in self.models.structured
        # Reading a request twice gives the same data; reading a stream does not.
        origin = name if kind == "remote" else f"{name}@{line}:{getattr(node, 'col_offset', 0)}"
        return Taint(kind, label, line, origin, structured=structured)

    def class_attribute(self, node: ast.ClassDef, name: str) -> Value:
        scope = self.file.index.by_node[node]
        if name in scope.children:
            return Value((Local(scope.children[name].node),), False)
        if name in scope.bindings:
            return self.file.evaluator.bound(name, scope)
        for base in self.local_bases(scope):
            return self.class_attribute(base, name)
        return UNKNOWN

    def local_bases(self, scope: Scope) -> List[ast.ClassDef]:
        found = []
        if isinstance(scope.node, ast.ClassDef) and scope.parent is not None:
            for base in scope.node.bases:
                if isinstance(base, ast.Name):
                    bound = scope.parent.find(base.id)
                    for binding in bound[1] if bound is not None else ():
                        if isinstance(binding[1], ast.ClassDef) and binding[1] is not scope.node:
                            found.append(binding[1])
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
        if value is not UNKNOWN:
            for item in value.items:
                if isinstance(item, Local) and _is_property(item.node):
                    return self.local_call(item.node, Arguments(node, [], {}, None, Value((box,), False)))
            return value
        scope = self.file.index.by_node[definition]
        attribute = self.attribute_of_class(scope, name)
        if attribute is not None:
            return attribute
        names = self.file.resolver.instances(scope)
        results = [self.named(self.file.resolver.canonical(f"{base}.{name}"), node) for base in sorted(names)]
        return join(results) if results else UNKNOWN

    def attribute_of_class(self, scope: Scope, name: str) -> Optional[Value]:
        """Return what the methods of a class assign to an attribute of their instance."""
        held = self.file.attribute_value(scope, name)
        if held is not None:
            return held
        for base in self.local_bases(scope):
            held = self.attribute_of_class(self.file.index.by_node[base], name)
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
        visit = _EXPRESSIONS.get(node.__class__) or _MORE.get(node.__class__)
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
            value = vouched(value, (self.state.env,))
        self.record(node, value)
        return value

    def record(self, node: ast.AST, value: Value) -> None:
        for item in value.items:
            if item.__class__ is Box:
                value = self.snapshot(value, 2)
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
            self.state.guarded = True

    # Calls.

    def call(self, node: ast.Call) -> Value:
        function = node.func
        receiver: Optional[Value] = None
        name = ""
        if isinstance(function, ast.Attribute):
            receiver = self.evaluate(function.value)
            name = function.attr
            arguments = self.arguments(node, receiver)
            value = self.method(receiver, name, function, arguments)
            return value
        if isinstance(function, ast.Name):
            callee = self.read(function.id)
        else:
            callee = self.evaluate(function)
        self.record(function, callee)
        arguments = self.arguments(node, None)
        return self.apply(callee, arguments)

    def arguments(self, node: ast.Call, receiver: Optional[Value]) -> Arguments:
        positional: List[Value] = []
        starred: Optional[Value] = None
        for argument in node.args:
            value = self.evaluate(argument)
            if isinstance(argument, ast.Starred):
                contents = self.sole(value)
                if contents is not None and contents.rest is None and contents.kind in ("list", "tuple"):
                    positional.extend(held for _, held in contents.entries)
                    continue
                element = self.element(value)
                starred = element if starred is None else starred | element
            else:
                positional.append(value)
        keywords: Dict[str, Value] = {}
        for keyword in node.keywords:
            value = self.evaluate(keyword.value)
            if keyword.arg is not None:
                keywords[keyword.arg] = value
                continue
            contents = self.sole(value)
            if contents is not None and contents.kind == "dict":
                keywords.update({key: held for key, held in contents.entries if isinstance(key, str)})
                if contents.rest is None:
                    continue
            extra = unknown(value.taints)
            starred = extra if starred is None else starred | extra
        return Arguments(node, positional, keywords, starred, receiver)

    def method(self, receiver: Value, name: str, function: ast.Attribute, arguments: Arguments) -> Value:
        """Return what `receiver.name(...)` returns."""
        results: List[Value] = []
        texts: List[Possibility] = []
        callees: List[Value] = []
        for item in receiver.items:
            if isinstance(item, _STRINGS) and (
                isinstance(item, Text) or isinstance(item.value, (str, bytes))
            ):
                texts.append(item)
                continue
            if isinstance(item, Ref) and item.name in _STRING_TYPES:
                texts.append(Text((Hole(receiver.taints),)))
                continue
            if isinstance(item, (Box, Contents)):
                contents = self.contents(item)
                if contents is not None:
                    alone = len(receiver.items) == 1 and not receiver.unknown
                    value = container_method(self, item, contents, name, arguments, alone)
                    if value is not None:
                        results.append(value)
                        continue
                if isinstance(item, Box) and item.kind == "object":
                    callee = self.class_member(item, contents, name, function)
                    callees.append(callee)
                    results.append(self.apply(callee, Arguments(
                        arguments.node, arguments.positional, arguments.keywords, arguments.starred,
                        Value((item,), False))))
                    continue
                results.append(self.unknown_method(receiver, name, function, arguments))
                continue
            if isinstance(item, Ref) and name in TEXT_METHODS and not item.name.startswith("pathlib."):
                # What a request holds is text, whatever the framework wraps it in.
                value = string_method(self, unknown(receiver.taints), name, arguments)
                results.append(UNKNOWN if value is None else value)
                continue
            if isinstance(item, (Ref, Local)):
                callee = self.member(Value((item,), False, receiver.taints), name, function)
                callees.append(callee)
                results.append(self.apply(callee, arguments))
                continue
            results.append(self.unknown_method(receiver, name, function, arguments))
        if callees:
            self.record(function, join(callees))
        if texts:
            value = string_method(self, Value(tuple(texts), False, receiver.taints), name, arguments)
            results.append(unknown(receiver.taints | arguments.taints) if value is None else value)
        if receiver.unknown or not results:
            results.append(self.unknown_method(receiver, name, function, arguments))
        return join(results)

    def unknown_method(self, receiver: Value, name: str, function: ast.Attribute, arguments: Arguments) -> Value:
        """Return what a method of something unknown returns, judging by its name."""
        if name in MEASURES:
            return UNKNOWN
        if name in ("format", "join", "replace", "split", "rsplit", "strip", "encode", "decode"):
            value = string_method(self, unknown(receiver.taints), name, arguments)
            if value is not None:
                return value
        if name in MUTATORS:
            self.taint_root(function.value, arguments.taints)
        if name in LOOKUPS:
            taints = receiver.taints
            key = arguments.get(0)
            if key is not None and key.exact is not None and name in ("get", "getlist", "first"):
                taints = frozenset(taint.below(key.only) for taint in taints)
            default = arguments.get(1, "default")
            if default is not None and name == "get":
                taints = taints | default.taints
            return unknown(taints)
        names = promised(name)
        taints = receiver.taints | arguments.taints
        if not taints:
            return UNKNOWN
        passed = PASSED_UNKNOWN if arguments.taints and not receiver.taints else frozenset()
        if names:
            passed = passed | names
        taints = attributed(taints, name)
        return unknown(frozenset(taint.passing(passed) for taint in taints) if passed else taints)

    def apply(self, callee: Value, arguments: Arguments) -> Value:
        """Return what calling *callee* returns."""
        results: List[Value] = []
        for item in callee.items:
            if isinstance(item, Ref):
                results.append(self.library_call(item.name, arguments))
            elif isinstance(item, Local):
                results.append(self.local_call(item.node, arguments))
            elif isinstance(item, (Box, Contents)):
                contents = self.contents(item)
                if contents is not None and contents.kind == "functools.partial()":
                    results.append(self.partial_call(contents, arguments))
                else:
                    results.append(unknown(arguments.taints))
            else:
                results.append(unknown(arguments.taints))
        if callee.unknown or not results:
            taints = arguments.taints | callee.taints
            if arguments.receiver is not None:
                taints = taints | arguments.receiver.taints
            results.append(unknown(frozenset(taint.passing(PASSED_UNKNOWN) for taint in taints)) if taints else UNKNOWN)
        return join(results)

    def partial_call(self, contents: Contents, arguments: Arguments) -> Value:
        positional = [value for key, value in contents.entries if isinstance(key, int)]
        keywords = {key[1:]: value for key, value in contents.entries if isinstance(key, str) and key.startswith("=")}
        function = contents.get("function")
        if function is None:
            return UNKNOWN
        return self.apply(function, Arguments(
            arguments.node, positional + arguments.positional, {**keywords, **arguments.keywords}, arguments.starred))

    def library_call(self, name: str, arguments: Arguments) -> Value:
        """Return what calling the library function *name* returns."""
        models = self.models
        taints = arguments.taints
        receiver = arguments.receiver
        if receiver is not None and receiver.taints:
            tail = _tail(name)
            key = arguments.get(0)
            if tail in LOOKUPS:
                taints = receiver.taints
                if key is not None and key.exact is not None and tail in ("get", "getlist"):
                    taints = frozenset(taint.below(key.only) for taint in taints)
                default = arguments.get(1, "default")
                if default is not None and tail == "get":
                    taints = taints | default.taints
            elif tail in MEASURES:
                taints = CLEAN
            else:
                taints = taints | attributed(receiver.taints, tail)
        elif _tail(name) in LOOKUPS and receiver is not None and "()" in name:
            taints = CLEAN
        elif _tail(name) in MUTATORS and "()" in name and isinstance(arguments.node, ast.Call):
            if isinstance(arguments.node.func, ast.Attribute) and name not in TRANSFERS:
                self.taint_root(arguments.node.func.value, arguments.taints)
        if name in models.clean:
            taints = CLEAN
        elif taints:
            passed = frozenset((name,)) if name in models.interesting or name in RESOLVING else promised(_tail(name))
            if name in models.declared:
                passed |= models.declared[name]
            if name not in TRANSFERS and name.partition(".")[0] not in models.known_roots:
                passed |= PASSED_UNKNOWN
            if passed:
                taints = frozenset(taint.passing(passed) for taint in taints)
        if taints and name in DECODERS:
            taints = frozenset(taint.without(DECODERS[name]) for taint in taints)
        if taints and name in models.parsers:
            taints = frozenset(Taint(t.kind, t.label, t.line, t.origin, t.path, t.through, True) for t in taints)
        transfer = TRANSFERS.get(name)
        if transfer is not None:
            self.callee = name
            value = transfer(self, arguments)
            if value is not None:
                return value
        if not taints and name not in models.clean:
            taints = self.handed_over(arguments)
        if receiver is not None and receiver.taints:
            taints = taints | self.asked_of_wrapper(receiver, name, arguments)
        result = self.file.resolver.canonical(name + "()") if len(name) < LENGTH else name
        kind = models.sources.get(result)
        if kind is not None:
            taint = self.source(kind, result, arguments.node)
            key = arguments.get(0)
            if key is not None and key.exact is not None and kind == "remote":
                taint = taint.below(key.only)
            taints = taints | {taint}
        return Value((Ref(result, arguments.node),), False, taints)

    def handed_over(self, arguments: Arguments) -> Taints:
        """Return the mark of what a function of unknown content makes of a whole request."""
        for value in arguments.values:
            for item in value.items:
                if isinstance(item, Ref) and item.name in self.file.request_types:
                    line: int = getattr(arguments.node, "lineno", 1)
                    return frozenset((Taint("request", "the request", line, f"request@{line}"),))
        return CLEAN

    def asked_of_wrapper(self, receiver: Value, name: str, arguments: Arguments) -> Taints:
        """Return what `wrapper.get_parameter("name")` gives where a request was handed to *wrapper*."""
        key = arguments.get(0)
        if key is None or not isinstance(key.only, str) or not _ASKING.search(_tail(name)):
            return CLEAN
        return frozenset(
            Taint("remote", f"{_tail(name)}()", getattr(arguments.node, "lineno", taint.line), taint.origin,
                  (*taint.path, key.only), taint.through | ASKED)
            for taint in receiver.taints if taint.kind == "request"
        )

    def local_call(self, node: ast.AST, arguments: Arguments) -> Value:
        """Return what calling a function or class of this file returns, by running it."""
        if isinstance(node, ast.ClassDef):
            return self.construct(node, arguments)
        taints = arguments.taints
        if arguments.receiver is not None:
            taints = taints | arguments.receiver.taints
        scope = self.file.index.by_node.get(node)
        if node in self.active and scope in self.frames:
            return NOTHING  # what recursion adds is what the other ways return
        if scope is None or len(self.active) > CALLS or self.nesting > NESTING - 20 \
                or self.depth > DEPTH - 10 or scope in self.frames or not self.file.allows_call() \
                or not self.worth_running(node, scope, taints, arguments):
            return unknown(frozenset(taint.passing(PASSED_UNKNOWN) for taint in taints)) if taints else UNKNOWN
        state = self.state
        mark = state.mark()
        before = (self.frame, self.scope, self.table, self.loop_depth)
        self.count += 1
        frame = Frame(self.count, mark, node)
        self.frames[scope] = self.count
        self.bind(node, scope, frame, arguments)
        self.frame, self.scope, self.table, self.loop_depth = frame, scope, self.result.inner, 0
        self.active.append(node)
        steps = self.steps
        try:
            if isinstance(node, ast.Lambda):
                return self.evaluate(node.body)
            self.block(node.body)  # type: ignore[attr-defined]  # a function definition
        finally:
            if len(self.active) == 2:
                self.file.spent += self.steps - steps + 1
            self.active.pop()
            del self.frames[scope]
            self.frame, self.scope, self.table, self.loop_depth = before
        ends: List[Optional[Delta]] = [delta for _, delta in frame.returns]
        values = [value for value, _ in frame.returns]
        if not state.dead:
            ends.append(state.delta(mark))
            values.append(const(None))
        state.dead = False
        state.undo(mark)
        number = frame.number
        for delta in ends:
            if delta is None:
                continue
            for key in [key for key in delta if key.__class__ is tuple and key[0] == number]:
                del delta[key]  # its names are gone
        state.meet(ends)
        if not values:
            return NOTHING
        if frame.yields:
            return self.make(arguments.node, Contents("list", (), join(frame.yields)))
        return join(values)

    def worth_running(self, node: Any, scope: Scope, taints: Taints, arguments: Arguments) -> bool:
        """Tell whether running a local function may say more than that its result is unknown."""
        if isinstance(node, ast.Lambda):
            return True
        if self.file.libraries or self.file.follows:
            if taints:
                return True
            receiver = arguments.receiver
            if receiver is not None and any(isinstance(item, Box) for item in receiver.items):
                contents = self.sole(receiver)
                if contents is not None and contents.everything.taints:
                    return True
        if len(self.active) > 2 or len(node.body) > 2 * _SMALL:
            return False
        if self.file.follows and scope in self.file.reach.active("remote"):
            return True
        return _at_most(2 * _SMALL if self.file.libraries else _SMALL, node.body)

    def bind(self, node: Any, scope: Scope, frame: Frame, arguments: Arguments) -> None:
        """Write the arguments of a call to the parameters of *node*."""
        number = frame.number
        parameters = [argument.arg for argument in (*node.args.posonlyargs, *node.args.args)]
        positional = list(arguments.positional)
        method = scope.parent is not None and scope.parent.kind == CLASS
        if method and arguments.receiver is not None and not _is_static(node):
            positional.insert(0, arguments.receiver)
        defaults = dict(zip(parameters[len(parameters) - len(node.args.defaults):], node.args.defaults))
        for argument, default in zip(node.args.kwonlyargs, node.args.kw_defaults):
            if default is not None:
                defaults[argument.arg] = default
        keywords = dict(arguments.keywords)
        for place, name in enumerate([*parameters, *(argument.arg for argument in node.args.kwonlyargs)]):
            if place < len(positional) and place < len(parameters):
                value = positional[place]
            elif name in keywords:
                value = keywords.pop(name)
            elif arguments.starred is not None:
                value = arguments.starred
            elif name in defaults:
                value = self.file.evaluator.value(defaults[name], scope.parent or scope)
            else:
                value = UNKNOWN
            if value.unknown and not value.items:
                found = self.file.resolver.name(name, scope)
                if found:
                    value = Value(tuple(Ref(one) for one in sorted(found)[:4]), True, value.taints)
            self.state.write((number, name), value)
        if node.args.vararg is not None:
            extra = positional[len(parameters):]
            contents = Contents("tuple", tuple(enumerate(extra)), arguments.starred)
            self.state.write((number, node.args.vararg.arg), Value((contents,), False, contents.everything.taints))
        if node.args.kwarg is not None:
            contents = Contents("dict", tuple(keywords.items()), arguments.starred)
            self.state.write((number, node.args.kwarg.arg), Value((contents,), False, contents.everything.taints))

    def construct(self, node: ast.ClassDef, arguments: Arguments) -> Value:
        """Return a new instance of a class of this file."""
        scope = self.file.index.by_node[node]
        site = arguments.node
        contents = Contents("object", (("__class__", Value((Local(node),), False)),))
        self.state.write(site, contents)
        box = Value((Box("object", site),), False)
        initializer = self.initializer(scope)
        if initializer is not None:
            self.local_call(initializer, Arguments(site, arguments.positional, arguments.keywords, arguments.starred, box))
            return box
        fields = [name for name, found in scope.bindings.items() if any(
            isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
            and statement.target.id == name for statement in node.body) and found]
        if fields:
            entries = list(contents.entries)
            for place, name in enumerate(fields):
                value = arguments.get(place, name)
                if value is not None:
                    entries.append(("." + name, value))
            self.state.write(site, Contents("object", tuple(entries)))
            return box
        names = self.file.resolver.instances(scope)
        if names:
            return join([
                Value(tuple(Ref(name, site) for name in sorted(names)[:4]), False, arguments.taints), box,
            ])
        return box

    def initializer(self, scope: Scope) -> Optional[ast.AST]:
        for _ in range(4):
            if "__init__" in scope.children:
                return scope.children["__init__"].node
            bases = self.local_bases(scope)
            if not bases:
                return None
            scope = self.file.index.by_node[bases[0]]
        return None

    # Expressions that only a state can answer.

    def walrus(self, node: ast.NamedExpr) -> Value:
        value = self.evaluate(node.value)
        self.assign(node.target, value)
        return value

    def boolean(self, node: ast.BoolOp) -> Value:
        """Later operands are evaluated knowing that the earlier ones held (and), or did not (or)."""
        results: List[Value] = []
        mark = self.state.mark()
        holds = isinstance(node.op, ast.And)
        for operand in node.values:
            value = self.evaluate(operand)
            results.append(value)
            decided = truth(value)
            if decided is not None:
                if decided is not holds:
                    break
                if operand is not node.values[-1]:
                    results.pop()
            if operand is not node.values[-1]:
                assume(self, operand, holds)
        # What the walrus bound stays; what was assumed does not.
        changes = self.state.undo(mark)
        for key, value in changes.items():
            if not (key.__class__ is tuple and key[0] is GUARD):
                self.state.write(key, value)
        return join(results)

    def conditional(self, node: ast.IfExp) -> Value:
        decided = truth(self.evaluate(node.test))
        results = []
        for holds, branch in ((True, node.body), (False, node.orelse)):
            if decided is None or decided is holds:
                mark = self.state.mark()
                assume(self, node.test, holds)
                results.append(self.evaluate(branch))
                self.state.undo(mark)
        return join(results)

    def item(self, value: Value, key: Value, node: ast.AST) -> Value:
        taints = value.taints
        constant = key.exact
        if taints and constant is not None and isinstance(constant.value, (str, int)):
            taints = frozenset(taint.below(constant.value) for taint in taints)
        results: List[Value] = []
        resolver = self.file.resolver
        for item in value.items:
            if isinstance(item, Ref) and constant is not None:
                results.append(self.named(resolver.canonical(f"{item.name}[{constant.value}]"), node, taints))
            elif isinstance(item, Ref):
                results.append(unknown(taints))
            elif isinstance(item, (Text, Const)) and constant is None:
                results.append(unknown(value.taints))
            else:
                results.append(super().item(Value((item,), False, taints), key, node))
                if isinstance(item, Text):
                    results[-1] = unknown(taints)
        if value.unknown or not results:
            results.append(unknown(taints))
        return join(results)

    def subscript(self, node: ast.Subscript) -> Value:
        value = self.evaluate(node.value)
        if isinstance(node.slice, ast.Slice):
            self.evaluate(node.slice)
            return self.sliced(value, node)
        return self.item(value, self.evaluate(node.slice), node)

    def sliced(self, value: Value, node: ast.Subscript) -> Value:
        bounds = node.slice
        assert isinstance(bounds, ast.Slice)
        places = [None if part is None else self.evaluate(part).exact for part in (bounds.lower, bounds.upper)]
        known = bounds.step is None and all(
            part is None or place is not None and isinstance(place.value, int)
            for part, place in zip((bounds.lower, bounds.upper), places))
        if known and len(value.items) == 1 and not value.unknown:
            cut = slice(*(None if place is None else place.value for place in places))
            item = value.items[0]
            if isinstance(item, Const) and isinstance(item.value, (str, bytes)):
                return const(item.value[cut]).with_taints(value.taints)
            contents = self.contents(item)
            if contents is not None and contents.rest is None and contents.kind in ("list", "tuple"):
                return self.make(node, Contents(contents.kind, tuple(enumerate(
                    held for _, held in contents.entries[cut]))))
        contents = self.sole(value)
        if contents is not None:
            return self.make(node, Contents("list", (), contents.everything))
        return unknown(value.taints)

    def operate(self, op: ast.operator, left: Value, right: Value, node: ast.AST) -> Value:
        if isinstance(op, ast.Div) and any(
            isinstance(item, Ref) and item.name in ("pathlib.Path()", "pathlib.PurePath()")
            for value in (left, right) for item in value.items
        ):
            return self.path(self.concatenate([self.path_text(left), const("/"), self.path_text(right)]), node)
        return super().operate(op, left, right, node)

    def path(self, spelled: Value, node: ast.AST) -> Value:
        """Return a `pathlib.Path` with the text *spelled*."""
        self.state.write(node, Contents("pathlib.Path()", (("text", spelled),)))
        return Value((Ref("pathlib.Path()", node),), False, spelled.taints)

    def path_text(self, value: Value) -> Value:
        """Return the text of a path, or of what is joined to one."""
        if len(value.items) == 1 and not value.unknown and isinstance(value.items[0], Ref):
            site = value.items[0].site
            contents = None if site is None else self.state.env.get(site)
            held = contents.get("text") if isinstance(contents, Contents) else None
            return unknown(value.taints) if held is None else held
        return value

    def comprehension(self, node: Any) -> Value:
        scope = self.file.index.by_node.get(node)
        if scope is None or scope in self.frames:
            return UNKNOWN
        outer = self.scope
        self.count += 1
        first = self.evaluate(node.generators[0].iter)
        self.frames[scope] = self.count
        self.scope = scope
        mark = self.state.mark()
        self.loop_depth += 1
        try:
            for number, generator in enumerate(node.generators):
                source = self.evaluate(generator.iter) if number else first
                self.assign(generator.target, self.element(source))
                for test in generator.ifs:
                    self.evaluate(test)
                    assume(self, test, True)
            if isinstance(node, ast.DictComp):
                self.evaluate(node.key)
                value = self.evaluate(node.value)
                kind = "dict"
            else:
                value = self.evaluate(node.elt)
                kind = "set" if isinstance(node, ast.SetComp) else "list"
        finally:
            self.scope = outer
            self.loop_depth -= 1
            del self.frames[scope]
        self.state.undo(mark)
        return self.make(node, Contents(kind, (), value))

    def yield_(self, node: Any) -> Value:
        value = UNKNOWN if node.value is None else self.evaluate(node.value)
        if isinstance(node, ast.YieldFrom):
            value = self.element(value)
        self.frame.yields.append(value)
        return UNKNOWN


_ANY_EXCEPTION = frozenset(("builtins.BaseException()", "builtins.Exception()"))


def _at_most(limit: int, body: List[ast.stmt]) -> bool:
    """Tell whether *body* has no more than *limit* statements, those inside others included."""
    statements = list(body)
    for statement in statements:  # grows
        if len(statements) > limit:
            return False
        for block in ("body", "orelse", "finalbody", "handlers"):
            statements += getattr(statement, block, ())
    return len(statements) <= limit


def _tail(name: str) -> str:
    return name.rpartition(".")[2]


def _is_static(node: ast.AST) -> bool:
    return any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in getattr(node, "decorator_list", ()))


def _is_property(node: ast.AST) -> bool:
    return any(
        isinstance(d, ast.Name) and d.id in ("property", "cached_property")
        or isinstance(d, ast.Attribute) and d.attr == "cached_property"
        for d in getattr(node, "decorator_list", ())
    )


_MORE: Dict[Type[ast.AST], Callable[[Flow, Any], Value]] = {
    ast.DictComp: Flow.comprehension,
    ast.GeneratorExp: Flow.comprehension,
    ast.ListComp: Flow.comprehension,
    ast.SetComp: Flow.comprehension,
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
