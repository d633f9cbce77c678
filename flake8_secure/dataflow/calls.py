"""Calls: of functions of the file by running them, of others by what is known of them."""

from __future__ import annotations

import ast
from typing import Any, Dict, FrozenSet, List, Optional, Tuple

from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.containers import container_method, fields_of, gives_fields
from flake8_secure.dataflow.decorators import is_of_class, is_static
from flake8_secure.dataflow.expressions import NAMED
from flake8_secure.dataflow.functions import Functions
from flake8_secure.dataflow.instances import RESOLVING, Transfer
from flake8_secure.dataflow.members import attributed
from flake8_secure.dataflow.methods import LOOKUPS, MEASURES, MUTATORS, TEXT_METHODS
from flake8_secure.dataflow.operations import MARKUP, escaped
from flake8_secure.dataflow.texts import string_method
from flake8_secure.dataflow.transfers import TRANSFERS, matched, substituted
from flake8_secure.dataflow.values import (
    ASKED,
    CLEAN,
    PASSED_UNKNOWN,
    UNESCAPED,
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
    below,
    join,
    unknown,
    unquoted,
)
from flake8_secure.models.sanitizers import DECODERS, promised
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import FUNCTIONS, first_parameter
from flake8_secure.syntax.names import LENGTH
from flake8_secure.syntax.nodes import tail_of, translated

_STRINGS = (Const, Text)
# Methods that give the fields of an instance as a dictionary.
_FIELDS = frozenset(("_asdict", "dict", "model_dump"))
# A path on the own host, of which only the beginning is known.
_OWN_PATH = Value((Text(("/\N{HORIZONTAL ELLIPSIS}", Hole())),), False)
# Methods that ask a wrapped request for one of its values.
_ASKING = regex(r"(?i)^(get|read|fetch|query|form|param|arg|header|cookie|field|value|post)")
_NUMBERS = frozenset(("builtins.bool", "builtins.float", "builtins.int", "decimal.Decimal", "uuid.UUID"))
# What `path.resolve()` has passed where nothing says that it is a path.
_RESOLVED = frozenset(("pathlib.Path().resolve",))
# Libraries whose objects have methods that are called as those of texts are.
_WITHOUT_TEXT = ("pathlib.", "re.", "regex.")
_STRING_TYPES = ("builtins.str()", "builtins.bytes()")


class Calls(Functions):
    """Evaluate calls."""

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
            given = self.given_by_base(function)
            if given is not None:
                return given
            receiver = self.evaluate(function.value)
            name = function.attr
            if name in MUTATORS:
                receiver = self.owned(function.value, receiver)
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
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name) or call.func.id != "super":
            return None
        around = self.scope.parent
        name = first_parameter(self.scope.node)
        if around is None or not isinstance(around.node, ast.ClassDef) or name is None:
            return None
        if call.args and tail_of(call.args[0]) not in (around.node.name, "__class__"):
            return None
        for _, scope in self.lineage(around.node)[1:]:
            if function.attr in scope.children:
                return Value((Local(scope.children[function.attr].node),), False), self.read(name)
        return None

    def given_by_base(self, function: ast.Attribute) -> Optional[Value]:
        """Return what `super().name()` gives, where it is what the class of a library holds."""
        around = self.scope.parent
        if not isinstance(function.value, ast.Call) or tail_of(function.value.func) != "super" or around is None \
                or not isinstance(around.node, ast.ClassDef):
            return None
        resolver = self.file.resolver
        for base in sorted(resolver.instances(around)):
            name = resolver.canonical(f"{base}.{function.attr}()")
            if name in self.models.mappings:
                return self.by_field(around.node, self.named(name, function))
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
            extra = unknown(value.taints if contents is None else value.taints | contents.taints)
            starred = extra if starred is None else starred | extra
        return Arguments(node, positional, keywords, starred, receiver)

    def method(self, receiver: Value, name: str, function: ast.Attribute, arguments: Arguments) -> Value:
        """Return what `receiver.name(...)` returns."""
        if name in _FIELDS and self.snapshot(receiver, 1).taints and self.gives_fields(receiver, name, arguments):
            return fields_of(self, receiver, arguments)
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
                    alone = receiver.single is not None
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
            if isinstance(item, Ref) and item.name in MARKUP and name in ("format", "format_map", "join"):
                results.append(Value((item,), False, receiver.taints | escaped(arguments.taints)))
                continue
            if isinstance(item, Ref) and name in TEXT_METHODS and (receiver.taints or "()" in item.name) \
                    and not item.name.startswith(_WITHOUT_TEXT):
                # What a request holds is text, whatever the framework wraps it in.
                value = string_method(self, unknown(receiver.taints), name, arguments)
                results.append(UNKNOWN if value is None else value)
                continue
            if isinstance(item, (Ref, Local)):
                callee = self.member(Value((item,), False, receiver.taints), name, function)
                callees.append(callee)
                results.append(self.apply(callee, arguments if item.__class__ is Ref else unbound(callee, arguments)))
                continue
            results.append(self.unknown_method(receiver, name, function, arguments))
        if callees:
            self.record(function, join(callees))
        if texts:
            if name == "format":
                arguments = Arguments(
                    arguments.node, [self.spelled(value) for value in arguments.positional],
                    {key: self.spelled(value) for key, value in arguments.keywords.items()}, arguments.starred)
            value = string_method(self, Value(tuple(texts), False, receiver.taints), name, arguments)
            results.append(unknown(receiver.taints | arguments.taints) if value is None else value)
        if receiver.unknown or not results:
            results.append(self.unknown_method(receiver, name, function, arguments))
        return join(results)

    def gives_fields(self, receiver: Value, name: str, arguments: Arguments) -> bool:
        """Tell whether a method called *name*, not one that the project defines, gives the fields of *receiver*."""
        for item in receiver.items:
            definition = self.class_of(self.contents(item)) if isinstance(item, Box) else None
            if definition is not None and self.class_attribute(definition, name) is not UNKNOWN:
                return False
        return gives_fields(receiver, name, arguments, self.models.known_roots)

    def unknown_method(self, receiver: Value, name: str, function: ast.Attribute, arguments: Arguments) -> Value:
        """Return what a method of something unknown returns, judging by its name."""
        if name in MEASURES:
            return UNKNOWN
        if name in ("format", "join", "lstrip", "replace", "split", "rsplit", "strip", "encode", "decode"):
            value = string_method(self, unknown(receiver.taints), name, arguments)
            if value is not None:
                return value
        if name in MUTATORS:
            self.taint_root(function.value, arguments.taints)
        if name in LOOKUPS:
            return unknown(_held_at(name, receiver, arguments))
        of_pattern = _OF_PATTERNS.get(name) if arguments.taints else None
        plain = None if of_pattern is None else of_pattern(self, arguments)
        if plain is not None:
            return plain
        names = _promised(name, arguments)
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
        alive = False
        if callee.taints and arguments.receiver is None and any(item.__class__ is Ref for item in callee.items):
            # A method that was looked up before: `get = request.args.get`.
            arguments = Arguments(
                arguments.node, arguments.positional, arguments.keywords, arguments.starred, Value((), True, callee.taints))
        for item in callee.items:
            if isinstance(item, Ref):
                results.append(self.library_call(item.name, arguments))
            elif isinstance(item, Local):
                results.append(self.local_call(item.node, arguments, item.frame))
            elif isinstance(item, (Box, Contents)):
                contents = self.contents(item)
                if contents is not None and contents.kind == "functools.partial()":
                    results.append(self.partial_call(contents, arguments))
                elif contents is not None and contents.kind == NAMED:
                    results.append(self.named_tuple(contents, arguments))
                elif isinstance(item, Box) and item.kind == "object":
                    results.append(self.special(item, "__call__", arguments))
                else:
                    results.append(unknown(arguments.taints))
            else:
                results.append(unknown(arguments.taints))
            # One that never returns does not keep another one from being called.
            alive = alive or not self.state.dead
            self.state.dead = False
        self.state.dead = bool(results) and not alive
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

    def special(self, item: Box, name: str, arguments: Arguments) -> Value:
        """Return what the method *name*, called by syntax, of an instance of a class of the project returns."""
        method = self.class_member(item, self.contents(item), name, arguments.node)
        return self.apply(method, Arguments(
            arguments.node, arguments.positional, arguments.keywords, arguments.starred, Value((item,), False)))

    def operate(self, op: ast.operator, left: Value, right: Value, node: ast.AST) -> Value:
        return super().operate(op, left, self.spelled(right) if isinstance(op, ast.Mod) else right, node)

    def spelled(self, value: Value) -> Value:
        """Return *value* with instances of classes of the project as the texts that they say they are."""
        item = value.single
        if not isinstance(item, Box) or item.kind != "object":
            return value
        definition = self.class_of(self.contents(item))
        if definition is None or self.class_attribute(definition, "__str__") is UNKNOWN:
            return value
        return self.special(item, "__str__", Arguments(item.site, [], {}, None))

    def item(self, value: Value, key: Value, node: ast.AST) -> Value:
        item = value.single
        if isinstance(item, Box) and item.kind == "object":
            definition = self.class_of(self.contents(item))
            if definition is not None and self.class_attribute(definition, "__getitem__") is not UNKNOWN:
                return self.special(item, "__getitem__", Arguments(node, [key], {}, None))
        return super().item(value, key, node)

    def named_tuple(self, contents: Contents, arguments: Arguments) -> Value:
        """Return an instance of the named tuple whose fields *contents* lists."""
        entries: List[Tuple[Any, Value]] = []
        for place, (name, _) in enumerate(contents.entries):
            value = arguments.get(place, name)
            if value is not None:
                entries += [("." + name, value), (place, value)]
        return self.make(arguments.node, Contents("object", tuple(entries)))

    def library_call(self, name: str, arguments: Arguments) -> Value:
        """Return what calling the library function *name* returns."""
        models = self.models
        if name in models.own_paths:
            return _OWN_PATH
        taints = arguments.taints
        receiver = arguments.receiver
        if receiver is not None and receiver.taints:
            tail = _tail(name)
            if tail in LOOKUPS:
                taints = _held_at(tail, receiver, arguments)
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
            passed = frozenset((name,)) if name in models.interesting or name in RESOLVING else _promised(name, arguments)
            if name in models.declared:
                passed |= models.declared[name]
            if arguments.taints and not passed and name not in TRANSFERS and not models.explains(name):
                passed = PASSED_UNKNOWN
            taints = frozenset(taint.passing(passed) for taint in unquoted(taints))
        if taints and name in DECODERS:
            taints = frozenset(_decoded(taint, DECODERS[name]) for taint in taints)
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


def unbound(callee: Value, arguments: Arguments) -> Arguments:
    """Return *arguments* of a call of *callee*, a part of a class: `Base.__init__(self, name)` is told its instance."""
    function = callee.items[0] if len(callee.items) == 1 else None
    if not isinstance(function, Local) or not arguments.positional or not isinstance(
            function.node, FUNCTIONS) or is_static(function.node) or is_of_class(function.node):
        return arguments
    return Arguments(
        arguments.node, arguments.positional[1:], arguments.keywords, arguments.starred, arguments.positional[0])


# Methods of compiled patterns that give of a text what they find in it.
_OF_PATTERNS: Dict[str, Transfer] = {
    **dict.fromkeys(("findall", "finditer", "fullmatch", "match"), matched), "sub": substituted}


def _decoded(taint: Taint, undone: FrozenSet[str]) -> Taint:
    """Return *taint* of the decoded text: an input of its own, for which looks at the encoded one say nothing."""
    left = taint.without(undone)
    left, changed = left.passing(UNESCAPED), left is not taint
    return left if not changed else Taint(
        left.kind, left.label, left.line, left.origin + "'", left.path, left.through, left.structured)


def _held_at(name: str, receiver: Value, arguments: Arguments) -> Taints:
    """Return the taints of what *name*, a method that looks something up, gives."""
    taints = CLEAN if _converted(arguments) else receiver.taints
    key, default = arguments.get(0), arguments.get(1, "default")
    if key is not None and key.exact is not None and name in ("get", "getlist", "first"):
        taints = below(taints, key.only)
    return taints | default.taints if default is not None and name == "get" else taints


def _converted(arguments: Arguments) -> bool:
    """Tell whether what is looked up is made a number: `request.args.get("page", type=int)`."""
    kind = arguments.get(2, "type")
    return kind is not None and not kind.unknown and bool(kind.items) and all(
        isinstance(item, Ref) and item.name in _NUMBERS for item in kind.items)


def _promised(name: str, arguments: Arguments) -> FrozenSet[str]:
    """Return what a function promises by its name: `path.resolve()` is one of paths, whatever is known of *path*."""
    tail = _tail(name)
    return promised(tail) if tail != "resolve" or arguments.positional else _RESOLVED


def _tail(name: str) -> str:
    return name.rpartition(".")[2]
