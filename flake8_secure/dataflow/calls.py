"""Calls: of functions of the file by running them, of others by what is known of them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple

from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.containers import container_method
from flake8_secure.dataflow.expressions import DEPTH
from flake8_secure.dataflow.frames import Frame
from flake8_secure.dataflow.handlers import annotated_fields, is_harmless
from flake8_secure.dataflow.instances import RESOLVING
from flake8_secure.dataflow.methods import LOOKUPS, MEASURES, MUTATORS, TEXT_METHODS
from flake8_secure.dataflow.objects import attributed
from flake8_secure.dataflow.operations import Operations
from flake8_secure.dataflow.state import Delta
from flake8_secure.dataflow.texts import string_method
from flake8_secure.dataflow.transfers import TRANSFERS
from flake8_secure.dataflow.values import (
    ASKED,
    CLEAN,
    NOTHING,
    PASSED_UNKNOWN,
    UNKNOWN,
    Box,
    Contents,
    Const,
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
    unknown,
)
from flake8_secure.models.sanitizers import DECODERS, promised
from flake8_secure.regex import regex
from flake8_secure.syntax.names import LENGTH
from flake8_secure.syntax.scopes import CLASS, Scope, first_parameter
from flake8_secure.syntax.walk import translated

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Local functions called from within one another, and blocks within blocks.
CALLS, NESTING = 5, 70
# Statements of a local function that is run although nothing untrusted goes in: it may return a constant.
_SMALL = 3
_STRINGS = (Const, Text)
_LOOPS = (ast.For, ast.While, ast.GeneratorExp, ast.ListComp)
# A path on the own host, of which only the beginning is known.
_OWN_PATH = Value((Text(("/\N{HORIZONTAL ELLIPSIS}", Hole())),), False)
# Methods that ask a wrapped request for one of its values.
_ASKING = regex(r"(?i)^(get|read|fetch|query|form|param|arg|header|cookie|field|value|post)")
_STRING_TYPES = ("builtins.str()", "builtins.bytes()")


class Calls(Operations):
    """Evaluate calls."""

    def __init__(self, file: File) -> None:
        super().__init__(file)
        self.active: List[ast.AST] = []
        self.nesting = 0
        self.calling: Scope  # where the call stands that is being made
        self.callee = ""

    def block(self, statements: List[ast.stmt]) -> None:
        """Run *statements*."""
        raise NotImplementedError

    def call(self, node: ast.Call) -> Value:
        texts = translated(node)
        if texts:
            return join(map(self.evaluate, texts))
        function = node.func
        receiver: Optional[Value] = None
        name = ""
        if isinstance(function, ast.Attribute):
            inherited = self.inherited(function)
            if inherited is not None:
                self.record(function, inherited[0])
                return self.apply(inherited[0], self.arguments(node, inherited[1]))
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

    def inherited(self, function: ast.Attribute) -> Optional[Tuple[Value, Value]]:
        """Return the method that `super().name` is, where a class of the project defines it, and its instance."""
        call = function.value
        if not isinstance(call, ast.Call) or call.args or not isinstance(call.func, ast.Name) or call.func.id != "super":
            return None
        around = self.scope.parent
        name = first_parameter(self.scope.node)
        if around is None or not isinstance(around.node, ast.ClassDef) or name is None:
            return None
        for _, scope in self.lineage(around.node)[1:]:
            if function.attr in scope.children:
                return Value((Local(scope.children[function.attr].node),), False), self.read(name)
        return None

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
            if isinstance(item, Ref) and name in TEXT_METHODS and (receiver.taints or "()" in item.name) \
                    and not item.name.startswith("pathlib."):
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
        if name in models.own_paths:
            return _OWN_PATH
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
            if arguments.taints and not passed and name not in TRANSFERS and not models.explains(name):
                passed = PASSED_UNKNOWN
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
                  (*taint.path, key.only), taint.through | ASKED | promised(_tail(name)))
            for taint in receiver.taints if taint.kind == "request"
        )

    def local_call(self, node: ast.AST, arguments: Arguments) -> Value:
        """Return what calling a function or class of this file returns, by running it."""
        if isinstance(node, ast.ClassDef):
            return self.construct(node, arguments)
        taints = arguments.taints
        if arguments.receiver is not None:
            taints = taints | arguments.receiver.taints
        home = self.file.owner(node)
        scope = home.index.by_node.get(node)
        if node in self.active and scope in self.frames:
            return NOTHING  # what recursion adds is what the other ways return
        if scope is None or len(self.active) > CALLS or self.nesting > NESTING - 20 \
                or self.depth > DEPTH - 10 or scope in self.frames or not self.file.allows_call() \
                or not self.worth_running(node, scope, taints, arguments):
            passed = PASSED_UNKNOWN | promised(getattr(node, "name", ""))
            return unknown(frozenset(taint.passing(passed) for taint in taints)) if taints else UNKNOWN
        state = self.state
        mark = state.mark()
        before = (self.frame, self.scope, self.table, self.loop_depth, self.file, self.way_out)
        self.count += 1
        frame = Frame(self.count, mark, node)
        self.frames[scope] = self.count
        self.file, self.calling = home, self.scope
        self.bind(node, scope, frame, arguments)
        self.frame, self.scope, self.table, self.loop_depth = frame, scope, self.table_of(home, arguments.node), 0
        self.active.append(node)
        steps = self.steps
        try:
            if isinstance(node, ast.Lambda):
                return self.evaluate(node.body)
            self.block(node.body)  # type: ignore[attr-defined]  # a function definition
        finally:
            if len(self.active) == 2:
                self.file.effort.spent += self.steps - steps + 1
            self.active.pop()
            del self.frames[scope]
            self.frame, self.scope, self.table, self.loop_depth, self.file, self.way_out = before
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
        return trusted(node, join(values))

    def table_of(self, home: File, call: ast.AST) -> Dict[ast.AST, Value]:
        """Return where to record the values of a function of *home*, called by *call*."""
        if home is self.start:
            return self.result.inner
        if self.way_out is None:
            self.way_out = call
        return self.result.abroad.setdefault(self.way_out, (self.calling, {}))[1]

    def worth_running(self, node: Any, scope: Scope, taints: Taints, arguments: Arguments) -> bool:
        """Tell whether running a local function may say more than that its result is unknown."""
        if isinstance(node, ast.Lambda):
            return True
        home = self.file.owner(node)
        if home.libraries or home.follows or home is not self.start:
            if taints:
                return True
            receiver = arguments.receiver
            if receiver is not None and any(isinstance(item, Box) for item in receiver.items):
                contents = self.sole(receiver)
                if contents is not None and contents.everything.taints:
                    return True
        if len(self.active) > 2 or len(node.body) > 2 * _SMALL:
            return False
        if home.follows and scope in home.reach.active("remote"):
            return True
        return _at_most(2 * _SMALL if home.libraries else _SMALL, node.body)

    def bind(self, node: Any, scope: Scope, frame: Frame, arguments: Arguments) -> None:
        """Write the arguments of a call to the parameters of *node*."""
        number = frame.number
        parameters = [argument.arg for argument in (*node.args.posonlyargs, *node.args.args)]
        positional = list(arguments.positional)
        method = scope.parent is not None and scope.parent.kind == CLASS
        if method and arguments.receiver is not None and not is_static(node):
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
        file = self.file.owner(node)
        scope = file.index.by_node[node]
        site = arguments.node
        contents = Contents("object", (("__class__", Value((Local(node),), False)),))
        self.state.write(site, contents)
        box = Value((Box("object", site),), False)
        initializer = self.initializer(node)
        if initializer is not None:
            self.local_call(initializer, Arguments(site, arguments.positional, arguments.keywords, arguments.starred, box))
            return box
        bases = file.resolver.bases(scope)
        if bases & self.models.clean:
            # An enumeration: what is no member raises.
            self.check(arguments.taints, "member")
            return UNKNOWN
        fields = annotated_fields(node)
        if fields:
            entries = list(contents.entries)
            for place, (name, annotation) in enumerate(fields.items()):
                value = arguments.get(place, name)
                if value is not None:
                    if bases & self.models.converting and is_harmless(annotation):
                        value = UNKNOWN
                    entries.append(("." + name, value))
                    if bases & self.models.tuples:
                        entries.append((place, value))
            self.state.write(site, Contents("object", tuple(entries)))
            return box
        names = file.resolver.instances(scope)
        if names:
            return join([
                Value(tuple(Ref(name, site) for name in sorted(names)[:4]), False, arguments.taints), box,
            ])
        return box

    def initializer(self, node: ast.ClassDef) -> Optional[ast.AST]:
        for _, scope in self.lineage(node):
            if "__init__" in scope.children:
                return scope.children["__init__"].node
        return None


def trusted(function: ast.AST, value: Value) -> Value:
    """Return what *function* returns, trusting its name where it works character by character, which nobody follows."""
    promises = promised(getattr(function, "name", "")) if value.taints else frozenset()
    if not promises or not any(isinstance(part, _LOOPS) for part in ast.walk(function)):
        return value
    return unknown(frozenset(taint.passing(promises) for taint in value.taints))


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


def is_static(node: ast.AST) -> bool:
    """Tell whether *node* defines a static method."""
    return any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in getattr(node, "decorator_list", ()))
