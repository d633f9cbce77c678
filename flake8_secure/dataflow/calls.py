"""Calls, by what is called: methods of what is known and unknown, functions, classes, and what stands for them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple, Union

from flake8_secure.dataflow import records
from flake8_secure.dataflow.arguments import Arguments, Transfer
from flake8_secure.dataflow.checks import CLEANED
from flake8_secure.dataflow.callbacks import handed_over, linked, task
from flake8_secure.dataflow.captures import named_groups
from flake8_secure.dataflow.constructions import NAMED, OF_CLASS
from flake8_secure.dataflow.containers import container_method, fields_of, gives_fields, pairs_of
from flake8_secure.dataflow.decorators import is_of_class, is_static
from flake8_secure.dataflow.embedding import ADDING_TO_QUERIES, BEHIND_HOSTS, EMBEDDING, escaped, filled, text_of
from flake8_secure.dataflow.fields import has_fields
from flake8_secure.dataflow.found import SURE, finds_or_raises, note_found
from flake8_secure.dataflow.initializing import constructed, loaded
from flake8_secure.dataflow.instances import LAST
from flake8_secure.dataflow.libraries import HEADERS, Libraries, held_at, made_for, picked, promised_by, promised_by_method
from flake8_secure.dataflow.members import attributed
from flake8_secure.dataflow.methods import LOOKUPS, MEASURES, MUTATORS, TEXT_METHODS
from flake8_secure.dataflow.operators import A_PATH, filled_in
from flake8_secure.dataflow.raised import ARGUMENTS, is_exception
from flake8_secure.dataflow.reflection import with_fields
from flake8_secure.dataflow.schemas import DECODING, LOADING, made_of
from flake8_secure.dataflow.state import Delta, merge_contents
from flake8_secure.dataflow.texts import formatted, string_method
from flake8_secure.dataflow.taints import CLEAN, PASSED_UNKNOWN, Taints, of_text
from flake8_secure.dataflow.transfers import TRANSFERS, matched, substituted
from flake8_secure.dataflow.values import (
    CLASS_OF,
    FILLED_OF,
    NONE,
    PARTIAL,
    UNKNOWN,
    Box,
    Const,
    Contents,
    Hole,
    Local,
    Possibility,
    Ref,
    Text,
    Value,
    common_beginning,
    const,
    instance,
    join,
    some_text,
    starting,
    unknown,
)
from flake8_secure.models.plain import DECLARED
from flake8_secure.models.sanitizers import METHODS
from flake8_secure.syntax.functions import FUNCTIONS, first_parameter
from flake8_secure.syntax.nodes import is_generic, owner_of_attributes, tail_of, translated
from flake8_secure.syntax.scopes import ASSIGN, CLASS

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Methods that give the fields of an instance as a dictionary.
_FIELDS = frozenset(("_asdict", "dict", "model_dump", "model_dump_json"))
_QUOTED = frozenset(("urllib.parse.urlencode",))
# What gives the value of a task or a future, which stands for that value itself.
_PROMISED = "result"
# Methods of classes that make an instance of data: of pydantic.
_UNCHECKED = frozenset(("construct", "model_construct"))
# Of data classes: of dataclasses-json, mashumaro, pyserde and dataclass-wizard.
_BY_DOCUMENT = frozenset(("from_dict", "from_json"))
_LOADING = LOADING | _UNCHECKED | _BY_DOCUMENT
# Libraries whose objects have methods that are called as those of texts are.
_WITHOUT_TEXT = ("codecs.", "json.JSON", "pathlib.", "re.", "regex.")
_STRING_TYPES = ("builtins.str()", "builtins.bytes()")


def _names_declared(value: Value) -> bool:
    """Tell whether *value*, unpacked by `**`, has the names that a serializer or a form declares."""
    return bool(value.items) and all(
        isinstance(item, Ref) and item.name.removesuffix(".copy()").endswith(DECLARED) for item in value.items)


class Calls(Libraries):
    """Evaluate calls of whatever is called."""

    def call(self, node: ast.Call) -> Value:
        texts = translated(node)
        if texts:
            return self.translation(join(map(self.evaluate, texts)), node)
        function = node.func
        if isinstance(function, ast.Attribute) and function.attr != "__class__":
            inherited = self.inherited(function)
            if inherited is not None:
                self.record(function, inherited[0])
                return self.apply(inherited[0], self.arguments(node, inherited[1]))
            given = self.given_by_base(function, node)
            if given is not None:
                return given
            receiver = self.evaluate(function.value)
            name = function.attr
            owner = owner_of_attributes(function.value) if name == "update" else None
            if owner is not None:
                self.set_attributes(owner, self.library_call("builtins.dict", self.arguments(node, None)))
                return const(None)
            if name in MUTATORS:
                receiver = self.owned(function.value, receiver)
            arguments = self.arguments(node, receiver)
            if name in SURE and finds_or_raises(node):
                note_found(self, node)
            first = arguments.get(0) if name == "get" and self.parted else None
            value = (None if first is None else self.part(function.value, receiver, first)) or self.method(
                receiver, name, function, arguments)
        else:
            callee = self.read(function.id) if isinstance(function, ast.Name) else self.evaluate(
                function.value if isinstance(function, ast.Subscript) and is_generic(function) and self.is_class_of_library(
                    function.value) else function)
            if isinstance(function, ast.Name) and len(callee.items) > 1 and NONE in callee.items:
                # What could not be imported is not called.
                callee = Value(tuple(item for item in callee.items if item != NONE), callee.unknown, callee.taints)
            self.record(function, callee)
            aside = isinstance(function, ast.Name) and callee.unknown and not callee.items
            method = self.put_aside(tail_of(function)) if aside else None
            if method is not None:
                receiver = self.owned(method.value, self.evaluate(method.value))
                return self.method(receiver, method.attr, method, self.arguments(node, receiver))
            value, name = self.apply(callee, self.arguments(node, None)), tail_of(function)
        return records.given(self, node, name, value) if name in records.QUERIES else value

    def put_aside(self, name: str) -> Optional[ast.Attribute]:
        """Return the method that *name* stands for by its one binding in this body: `add = rows.append`."""
        bindings = self.scope.bindings.get(name, ())
        if len(bindings) != 1 or bindings[0][0] != ASSIGN:
            return None
        bound = bindings[0][1]
        return bound if isinstance(bound, ast.Attribute) and isinstance(bound.value, (ast.Constant, ast.Name)) and (
            bound.attr in MUTATORS or bound.attr in _OF_TEXT or bound.attr == "get") else None

    def translation(self, text: Value, node: ast.Call) -> Value:
        """Return *text* with what the call *node* puts in it by name: `gettext("%(count)s files", count=count)`."""
        named = tuple((given.arg, self.evaluate(given.value)) for given in node.keywords if given.arg is not None)
        if not named:
            return text
        contents = Contents("dict", named)
        return filled_in(self, text, Value((contents,), False, contents.everything.taints))

    def is_class_of_library(self, node: ast.AST) -> bool:
        """Tell whether *node*, which is called like a class, is one that libraries define."""
        value = self.evaluate(node)
        return not value.unknown and bool(value.items) and all(item.__class__ is Ref for item in value.items)

    def given_by_base(self, function: ast.Attribute, node: ast.Call) -> Optional[Value]:
        """Return what `super().name()`, *node*, gives, where it is what the class of a library holds or makes harmless."""
        around = self.scope.parent
        if not isinstance(function.value, ast.Call) or tail_of(function.value.func) != "super" or around is None \
                or not isinstance(around.node, ast.ClassDef):
            return None
        resolver = self.file.resolver
        bases = resolver.instances(around)
        if function.attr == "__init__" and is_exception(bases):
            own = self.read(first_parameter(self.scope.node) or "")
            arguments = self.arguments(node, None)
            for item in own.items:
                contents = self.contents(item)
                if contents is not None:
                    self.set_item(item, contents, const(ARGUMENTS), self.make_fixed("tuple", tuple(arguments.positional)), True)
            return const(None)
        container = self.container(self.read(first_parameter(self.scope.node) or ""))
        if container is not None:
            given = self.by_container(container, function.attr, self.arguments(node, container))
            return self.method(container, function.attr, function, self.arguments(node, container)) if given is None else given
        if function.attr == "__new__" and not bases:
            return self.blank(self.arguments(node, None))
        for base in sorted(bases):
            name = resolver.canonical(f"{base}.{function.attr}()")
            if name.endswith(CLEANED):
                contents = self.sole(self.read(first_parameter(self.scope.node) or ""))
                held = None if contents is None else contents.get(CLEANED)
                if held is not None:
                    return held  # `data = super().clean()`
            if name in self.models.mappings:
                return self.by_field(around.node, self.named(name, function))
            method = name.removesuffix("()")
            if method in METHODS or method in TRANSFERS or method in self.models.clean or name in self.models.sources:
                return self.library_call(method, self.arguments(node, None))
        return None

    def by_container(self, container: Value, name: str, arguments: Arguments) -> Optional[Value]:
        """Return what the special method *name* of the *container* gives that an instance is; None for other methods."""
        first, second = arguments.get(0), arguments.get(1)
        if name == "__getitem__" and first is not None:
            return self.item(container, first, arguments.node)
        changing = _BY_SYNTAX.get(name, {}).get(getattr(container.single, "kind", ""))
        for item in container.items if name == "__setitem__" or changing is not None else ():
            contents = self.contents(item)
            if contents is not None and changing is not None:
                container_method(self, item, contents, changing, arguments, True)
            elif contents is not None and first is not None and second is not None:
                self.set_item(item, contents, first, second, True)
        return const(None) if name.startswith("__") else None

    def blank(self, arguments: Arguments) -> Optional[Value]:
        """Return the instance that `object.__new__(cls)` makes of a class of the project."""
        kind = (arguments.get(0) or UNKNOWN).single
        if not isinstance(kind, Local) or not isinstance(kind.node, ast.ClassDef):
            return None
        return self.make(arguments.node, instance(kind.node))

    def arguments(self, node: ast.Call, receiver: Optional[Value]) -> Arguments:
        """Return the evaluated arguments of a call, those that `*` and `**` unpack in their places where these are known."""
        positional: List[Value] = []
        starred: Optional[Value] = None
        for argument in node.args:
            value = self.evaluate(argument)
            if isinstance(argument, ast.Starred):
                contents = self.sole(value)
                if contents is not None and contents.kind in ("list", "tuple") and (contents.rest is None or starred is None):
                    positional.extend(held for _, held in contents.entries)
                    if contents.rest is None:
                        continue
                    element = contents.rest
                else:
                    element = self.element(value)
                starred = element if starred is None else starred | element
            else:
                positional.append(value)
        keywords: Dict[str, Value] = {}
        names: Optional[Taints] = CLEAN
        for keyword in node.keywords:
            value = self.evaluate(keyword.value)
            if keyword.arg is not None:
                keywords[keyword.arg] = value
                continue
            value = Value(tuple(item for item in value.items if item != NONE), value.unknown, value.taints)  # which has none
            contents = self.sole(value)
            if contents is not None and contents.kind == "dict":
                keywords.update({key: held for key, held in contents.entries if isinstance(key, str)})
                if contents.rest is None:
                    continue
                value = contents.rest
            if not _names_declared(value):
                names = None if contents is None or names is None else names | contents.key_taints
            extra = value if contents is not None and contents.kind == "dict" else unknown(value.taints)
            starred = extra if starred is None else starred | extra
        return Arguments(node, positional, keywords, starred, receiver, names)

    def method(self, receiver: Value, name: str, function: ast.Attribute, arguments: Arguments) -> Value:
        """Return what `receiver.name(...)` returns."""
        if name in _FIELDS and self.snapshot(receiver, 1).taints and self.gives_fields(receiver, name, arguments):
            if name == "model_dump_json":
                return some_text(self.passed_through("json.dumps", self.snapshot(receiver, 1).taints, arguments))
            return fields_of(self, receiver, arguments, name != "_asdict")
        if name == "groupdict":
            return named_groups(self, receiver, arguments.node)
        if name in _LOADING and (arguments.positional or name in _UNCHECKED):
            instance = self.loaded_into(receiver, name, arguments)
            if instance is not None:
                return instance
        texts, others = self.texts_and_others(receiver, name)
        results: List[Value] = []
        # What was made here of one possibility is not replaced by what is made here of the next one.
        made: Dict[ast.AST, Contents] = {}
        callees: List[Value] = []
        # What the method of one class checks says nothing of the data that another one is called with.
        deltas: List[Optional[Delta]] = []
        state, mark = self.state, self.state.mark()
        several = sum(item.__class__ is Box for item in others) > 1
        for item in others:
            result, callee = self.method_of(item, receiver, name, function, arguments)
            results.append(result if len(receiver.items) == 1 else self.beside_made(result, made))
            if callee is not None:
                callees.append(callee)
            if several:
                deltas.append(state.ended(mark))
        if several:
            state.meet(deltas)
        if callees:
            self.record(function, join(callees))
        if texts:
            given = self.method_of_texts(Value(tuple(texts), False, receiver.taints), name, arguments)
            results.append(self.beside_made(given, made) if made else given)
        known = [name for callee in callees for name in callee.names] if receiver.unknown else []
        told = not self.models.loaders.isdisjoint(known) or bool(known) and (
            self.models.clean.issuperset(known) or DECODING.keys() >= set(known))
        if receiver.unknown and not told or not results:
            beside = CLEAN if not receiver.loose or self.is_clean(receiver, name) else self.beside_containers(receiver)
            other = Value((), receiver.unknown, beside) if results else receiver
            own = bool(callees) and all(callee.items and not callee.unknown and all(
                item.__class__ is Local for item in callee.items) for callee in callees)
            results.append(self.unknown_method(other, name, function, arguments, own))
            if own and name in MUTATORS:
                self.keep_put(function)
        return join(results)

    def keep_put(self, function: ast.Attribute) -> None:
        """Note what the method *function* has put into an instance that was made elsewhere, attribute by attribute."""
        contents = self.state.env.get(function)
        for key, held in contents.entries if isinstance(contents, Contents) else ():
            if isinstance(key, str) and key.startswith("."):
                self.taint_root(ast.Attribute(function.value, key[1:]), self.snapshot(held, 1).taints)

    def beside_made(self, value: Value, made: Dict[ast.AST, Contents]) -> Value:
        """Return *value*, whose containers hold as well what was *made* at the same place before."""
        for item in value.items:
            contents = self.contents(item) if isinstance(item, Box) else None
            if isinstance(item, Box) and contents is not None:
                before = made.get(item.site)
                if before is not None and before is not contents and before.kind == contents.kind:
                    contents = merge_contents([before, contents])
                    self.store(item, contents)
                made[item.site] = contents
        return value

    def loaded_into(self, receiver: Value, name: str, arguments: Arguments) -> Optional[Value]:
        """Return the instance that a method called *name* makes of data; None where *receiver* is no class that has such ones."""
        definition = receiver.single.node if isinstance(receiver.single, Local) else None
        if not isinstance(definition, ast.ClassDef) or self.class_attribute(definition, name) is not UNKNOWN:
            return None
        if name in _BY_DOCUMENT:
            of_data = bool(self.fields_of(definition)) and has_fields(definition, self.file.owner(definition))
            return loaded(self, definition, arguments.node, arguments.positional[0], False) if of_data else None
        if not self.converts(definition):
            return None
        if name in _UNCHECKED:
            return constructed(self, definition, arguments)
        return loaded(self, definition, arguments.node, arguments.positional[0])

    def copied(self, contents: Contents, arguments: Arguments) -> Value:
        """Return what `instance.model_copy(update=values)` makes of an instance that holds *contents*."""
        update = arguments.keywords.get("update")
        given = None if update is None else self.sole(update)
        fields = {name: value for name, value in given.entries if isinstance(name, str)} if given is not None else {}
        others = update.taints if given is None and update is not None else CLEAN if given is None or given.rest is None \
            else given.rest.taints
        if others:
            contents = Contents(contents.kind, contents.entries, unknown(contents.taints | others))
        return with_fields(self, contents, arguments.of(None, [], fields))

    def is_model(self, contents: Contents, definition: Optional[ast.ClassDef]) -> bool:
        """Tell whether an instance, of the class *definition* or filled by a framework, is a model that gives its fields."""
        if contents.rest is not None or self.said_by_filled(contents, "__iter__") is not UNKNOWN:
            return False
        return contents.get(FILLED_OF) is not None if definition is None else self.converts(definition)

    def converts(self, definition: ast.ClassDef) -> bool:
        """Tell whether the instances of a class hold what they are given as the annotated types."""
        return bool(self.file.bases_of(definition) & self.models.converting)

    def is_overridden(self, item: Ref, receiver: Value, name: str) -> bool:
        """Tell whether the method *name* of *item* is that of a class of the project, of which it is an instance as well."""
        for other in receiver.items:
            made_elsewhere = isinstance(other, Contents) and other.kind == "object" and item.site is None
            if made_elsewhere or isinstance(other, Box) and other.site is item.site:
                definition = self.class_of(self.contents(other))
                if f"{item.name}.{name}" in self.models.loaders or definition is not None \
                        and self.class_attribute(definition, name) is not UNKNOWN:
                    return True
        return False

    def texts_and_others(self, receiver: Value, name: str) -> Tuple[List[Possibility], List[Possibility]]:
        """Return the texts that *receiver* may be, and what else it may be that has a method *name*."""
        texts: List[Possibility] = []
        others: List[Possibility] = []
        for item in receiver.items:
            if isinstance(item, Text) or isinstance(item, Const) and isinstance(item.value, (str, bytes)):
                texts.append(item)
            elif isinstance(item, Ref) and item.name in _STRING_TYPES:
                texts.append(Text((Hole(receiver.loose),)))
            elif item == NONE and (receiver.unknown or len(receiver.items) > 1):
                pass  # it has no such method: what goes on is one of the others
            elif isinstance(item, Ref) and len(receiver.items) > 1 and self.is_overridden(item, receiver, name):
                pass  # the class of the project has its own say
            else:
                others.append(item)
        return texts, others

    def method_of(
        self, item: Possibility, receiver: Value, name: str, function: ast.Attribute, arguments: Arguments
    ) -> Tuple[Value, Optional[Value]]:
        """Return what a method of *item*, which *receiver* may be, returns, and which function it is where that is known."""
        if isinstance(item, Contents) and item.kind == "object" and item.get(CLASS_OF) is not None:
            self.state.write(function, item)
            item = Box("object", function)  # an instance that was made elsewhere
        if isinstance(item, (Box, Contents)):
            found = self.method_of_made(item, receiver, name, function, arguments)
            if found is not None:
                return found
        elif isinstance(item, Ref) and item.name in EMBEDDING and name in EMBEDDING[item.name][0]:
            template = text_of(item) if name == "format" else None
            text = None if template is None else formatted(self, template, arguments.of(
                None, [unknown(escaped(item, value)) for value in arguments.positional],
                {key: unknown(escaped(item, value)) for key, value in arguments.keywords.items()}))
            return filled(item, text, receiver.taints | escaped(item, unknown(arguments.taints), name)), None
        elif isinstance(item, Ref) and name in TEXT_METHODS and (receiver.taints or "()" in item.name) \
                and not item.name.startswith(_WITHOUT_TEXT) and f"{item.name}.{name}" not in TRANSFERS:
            # What a request holds is text, whatever the framework wraps it in.
            value = string_method(self, unknown(of_text(receiver.loose)), name, arguments)
            if value is not None and name == "replace" and [one.only for one in arguments.positional] == ["..", ""]:
                value = Value((Ref(f"{item.name}.replace()"),), False, value.taints)  # as it was sent, with no more in front
            return UNKNOWN if value is None else value, None
        elif name == "join" and isinstance(item, Ref) and receiver.taints and self.is_row(arguments.get(0)):
            return string_method(self, unknown(of_text(receiver.taints)), name, arguments) or UNKNOWN, None
        elif isinstance(item, (Ref, Local)):
            handed = task(self, item.node, name, arguments) if isinstance(item, Local) and isinstance(
                item.node, FUNCTIONS) else None
            if handed is not None:
                called = Value((item,), False)
                result = self.apply(called, handed)
                if name == "apply_async":
                    linked(self, arguments.node, result)
                return result, called
            if name == "_make" and isinstance(item, Local) and isinstance(item.node, ast.ClassDef) and self.is_tuple(item.node):
                return self.local_call(item.node, self.of_row(arguments)), None
            callee = self.member(Value((item,), False, receiver.taints), name, function)
            if item.__class__ is Ref:
                return self.as_declared(None, callee, self.apply(callee, arguments)), callee
            return self.apply(callee, unbound(callee, arguments)), callee
        return self.unknown_method(receiver, name, function, arguments), None

    def method_of_made(
        self, item: Union[Box, Contents], receiver: Value, name: str, function: ast.Attribute, arguments: Arguments
    ) -> Optional[Tuple[Value, Optional[Value]]]:
        """Do so for a container or an instance that the program has made, None where that is not known to have the method."""
        contents = self.contents(item)
        value = None if contents is None else container_method(
            self, item, contents, name, arguments, receiver.single is not None)
        if value is not None:
            return value, None
        if name == _PROMISED and not arguments.values and not self.has_method(contents, name):
            return Value((item,), False, receiver.taints), None
        method = self.said_by_filled(contents, name)
        if method is not UNKNOWN and contents is not None:
            return self.apply(method, arguments.of(Value((item,), False, contents.taints))), method
        if name == "_make" and contents is not None and contents.kind == NAMED:
            return self.named_tuple(contents, self.of_row(arguments)), None
        if name == "_replace" and contents is not None and contents.kind == "object":
            return with_fields(self, contents, arguments), None
        if name == "model_copy" and contents is not None and self.is_model(contents, self.class_of(contents)):
            return self.copied(contents, arguments), None
        if not isinstance(item, Box) or item.kind != "object":
            return None
        held = None if contents is None else contents.get("." + name)
        container = None if contents is None or held is not None else contents.container
        definition = None if container is None else self.class_of(contents)
        if container is not None and definition is not None and self.class_attribute(definition, name) is UNKNOWN:
            return self.method(container, name, function, arguments.of(container)), None
        callee = self.class_member(item, contents, name, function) if held is None else held
        given = self.apply(callee, arguments.of(Value((item,), False)))
        return self.as_declared(self.class_of(contents), callee, given), callee

    def has_method(self, contents: Optional[Contents], name: str) -> bool:
        """Tell whether an instance that holds *contents* has something called *name*, or may have."""
        definition = self.class_of(contents)
        return contents is None or contents.get("." + name) is not None or contents.kind == "object" and (
            definition is None or bool(definition.bases) or self.class_attribute(definition, name) is not UNKNOWN)

    def is_row(self, value: Optional[Value]) -> bool:
        """Tell whether *value* is a list or the like: a text joins what is in it, and so does nothing else."""
        contents = None if value is None else self.sole(value)
        return contents is not None and contents.kind in ("list", "set", "tuple")

    def method_of_texts(self, texts: Value, name: str, arguments: Arguments) -> Value:
        """Return what the method *name* of a value that is a text returns."""
        if name == _PROMISED and not arguments.values:
            return texts
        value = string_method(self, texts, name, arguments)
        own = self.methods_of_members.get(name, ()) if value is None and not texts.taints else ()
        if len(own) == 1 and all(item.__class__ is Const for item in texts.items):
            return self.local_call(own[0], arguments.of(texts))
        if value is None and name in ADDING_TO_QUERIES:
            # `request.url_for("shelf").include_query_params(page=page)`: an address is a text here.
            start = common_beginning(texts.items)
            return starting(start, texts.taints | frozenset(taint.passing(_QUOTED) for taint in arguments.taints))
        return unknown(texts.taints | arguments.taints) if value is None else value

    @property
    def methods_of_members(self) -> Dict[str, List[ast.AST]]:
        """The methods of enumerations in the file, by name: their members are known as the constants that they are."""
        file = self.file
        return file.derived("methods of members", file.index.scopes[0], lambda _: _of_members(file))

    def gives_fields(self, receiver: Value, name: str, arguments: Arguments) -> bool:
        """Tell whether a method called *name*, not one that the project defines, gives the fields of *receiver*."""
        for item in receiver.items:
            definition = self.class_of(self.contents(item)) if isinstance(item, Box) else None
            if definition is not None and self.class_attribute(definition, name) is not UNKNOWN:
                return False
        return gives_fields(receiver, name, arguments, self.models.known_roots)

    def unknown_method(
        self, receiver: Value, name: str, function: ast.Attribute, arguments: Arguments, own: bool = False
    ) -> Value:
        """Return what a method of something unknown returns, judging by its name; *own*: a class of the project says more."""
        if name in MEASURES:
            return UNKNOWN
        if name in TEXT_METHODS and receiver.taints:
            receiver = receiver.with_taints(of_text(receiver.taints))
        calling = handed_over(self.models, name, arguments)
        if calling is not None:
            return calling(self, arguments) or UNKNOWN
        if name in _OF_TEXT or name == "translate" and receiver.taints:
            value = string_method(self, unknown(receiver.taints), name, arguments)
            if value is not None:
                return value
        if name in MUTATORS and not own:
            self.taint_root(function.value, arguments.taints)
        sent = self.name_sent(receiver, arguments.get(0), arguments.node) if name in HEADERS else CLEAN
        viewed = self.viewed(name + "()", receiver.taints) if name in ("items", "values") else None
        if viewed is not None:
            return self.make(arguments.node, Contents("list", (), viewed))
        if name in LOOKUPS:
            return unknown(held_at(name, receiver, arguments) | sent) | made_for(name, arguments)
        if name in BEHIND_HOSTS:
            return unknown(receiver.taints | frozenset(taint.passing(_QUOTED) for taint in arguments.taints))
        of_pattern = _OF_PATTERNS.get(name) if arguments.taints else None
        plain = None if of_pattern is None else of_pattern(self, arguments)
        if plain is not None:
            return plain
        names = promised_by(name, arguments)
        if name == "with_name" and not receiver.taints:
            names = names | LAST  # of a path, which refuses one with separators
        taints = picked(receiver.taints, name, arguments) | arguments.taints | sent
        if name in self.models.of_unknown:
            taints |= {self.source(self.models.of_unknown[name], f"{name}()", arguments.node)}
        if not taints:
            return UNKNOWN
        model = made_of(taints, arguments) if not receiver.taints else None
        if model is not None:
            return unknown(model)
        certain = any(not taint.through & PASSED_UNKNOWN for taint in receiver.taints)
        passed = PASSED_UNKNOWN if arguments.taints and not certain else frozenset()
        if names:
            passed = passed | names
        taints = attributed(taints, name, arguments.node)
        given = unknown(frozenset(taint.passing(passed) for taint in taints) if passed else taints)
        return given | A_PATH if name == "joinpath" else given

    def apply(self, callee: Value, arguments: Arguments) -> Value:
        """Return what calling *callee* returns."""
        if callee.taints and arguments.receiver is None and any(item.__class__ is Ref for item in callee.items):
            # A method that was looked up before: `get = request.args.get`.
            arguments = arguments.of(Value((), True, callee.taints))
        results: List[Value] = []
        deltas: List[Optional[Delta]] = []
        state, mark = self.state, self.state.mark()
        several = len(callee.items) > 1
        for item in callee.items:
            results.append(self.apply_one(item, arguments))
            if several:
                deltas.append(state.ended(mark))
        if several:
            state.meet(deltas)
        # `self.name_of = name_of or default_name`: who puts another one in its place answers for that.
        told = not self.file.options.audits and any(item.__class__ is Local for item in callee.items)
        if callee.unknown and not told or not results:
            taints = arguments.taints | callee.taints
            if arguments.receiver is not None:
                taints = taints | arguments.receiver.taints
            model = made_of(taints, arguments) if taints else None
            if model is not None:
                return join((*results, unknown(model)))
            passed = PASSED_UNKNOWN | promised_by_method(
                tail_of(getattr(arguments.node, "func", None)), arguments.node) if taints else PASSED_UNKNOWN
            results.append(unknown(frozenset(taint.passing(passed) for taint in taints)) if taints else UNKNOWN)
        return join(results)

    def apply_one(self, item: Possibility, arguments: Arguments) -> Value:
        """Return what calling *item* returns."""
        if isinstance(item, Ref):
            return self.library_call(item.name, arguments)
        if isinstance(item, Local):
            return self.local_call(item.node, arguments, item.frame)
        contents = self.contents(item)
        if contents is not None and contents.kind == PARTIAL:
            return self.partial_call(contents, arguments)
        if contents is not None and contents.kind == NAMED:
            return self.named_tuple(contents, arguments)
        if isinstance(item, (Box, Contents)) and item.kind == "object":
            return self.special(item, "__call__", arguments)
        # Such as None, in place of what a class that derives from this one has.
        return unknown(frozenset(taint.passing(PASSED_UNKNOWN) for taint in arguments.taints))

    def partial_call(self, contents: Contents, arguments: Arguments) -> Value:
        """Return what calling a `functools.partial` returns that remembers *contents*."""
        positional = [value for key, value in contents.entries if isinstance(key, int)]
        keywords = {key[1:]: value for key, value in contents.entries if isinstance(key, str) and key.startswith("=")}
        function = contents.get("function")
        if function is None:
            return UNKNOWN
        receiver = None if contents.get(OF_CLASS) is None else arguments.receiver
        return self.apply(function, arguments.of(
            receiver, positional + arguments.positional, {**keywords, **arguments.keywords}))

    def iterated(self, value: Value, node: Optional[ast.AST] = None) -> Value:
        """Return what goes through *value*, an instance of a class of the project, where that says so; otherwise *value*.

        Without a *node* that asks for it only classes are asked that no call leads to another module for.
        """
        owner = value.single
        if not isinstance(owner, (Box, Contents)) or owner.kind != "object":
            return value
        contents = self.contents(owner)
        definition = self.class_of(contents)
        if definition is None or self.class_attribute(definition, "__iter__") is UNKNOWN:
            container = None if contents is None else contents.container
            if container is not None:
                return container
            return pairs_of(contents) if contents is not None and self.is_model(contents, definition) else value
        if node is None:
            if self.way_out is None and self.file.owner(definition) is not self.start:
                return value
            node = self.holding.setdefault((definition, "__iter__"), ast.Name("__iter__", ast.Load()))
        given = self.special(owner, "__iter__", Arguments(node, [], {}, None))
        if given.single == owner and self.class_attribute(definition, "__next__") is not UNKNOWN:
            step = self.special(owner, "__next__", Arguments(node, [], {}, None))
            return Value((Contents("list", (), step),), False, step.taints)
        return given

    def of_row(self, arguments: Arguments) -> Arguments:
        """Return the arguments of a constructor that is given what the one argument, a row, holds: `Point._make(row)`."""
        row = arguments.get(0) or UNKNOWN
        contents = self.sole(row)
        fixed = contents is not None and contents.kind in ("list", "tuple") and contents.rest is None
        held = [value for _, value in contents.entries] if contents is not None and fixed else []
        return Arguments(arguments.node, held, {}, None if fixed else self.element(row))

    def is_tuple(self, definition: ast.ClassDef) -> bool:
        """Tell whether a class of the project is one of named tuples."""
        return bool(definition.bases) and bool(self.file.bases_of(definition) & self.models.tuples)

    def named_tuple(self, contents: Contents, arguments: Arguments) -> Value:
        """Return an instance of the named tuple whose fields *contents* lists."""
        entries: List[Tuple[Any, Value]] = []
        for place, (name, _) in enumerate(contents.entries):
            value = arguments.get(place, name)
            if value is not None:
                entries += [("." + name, value), (place, value)]
        return self.make(arguments.node, Contents("object", tuple(entries)))


def unbound(callee: Value, arguments: Arguments) -> Arguments:
    """Return *arguments* of a call of *callee*, a part of a class: `Base.__init__(self, name)` is told its instance."""
    function = callee.items[0] if len(callee.items) == 1 else None
    if not isinstance(function, Local) or not arguments.positional or not isinstance(
            function.node, FUNCTIONS) or is_static(function.node) or is_of_class(function.node):
        return arguments
    return arguments.behind_first(arguments.positional[0])


# What containers have methods for that syntax calls, by their kind.
_BY_SYNTAX = {"__init__": {"dict": "update", "list": "extend", "set": "update"}}
# Methods of texts that something unknown is taken to have.
_OF_TEXT = frozenset((
    "decode", "encode", "format", "join", "lstrip", "partition", "replace", "rpartition", "rsplit", "split", "splitlines",
    "strip"))
# Methods of compiled patterns that give of a text what they find in it.
_OF_PATTERNS: Dict[str, Transfer] = {
    **dict.fromkeys(("findall", "finditer", "fullmatch", "match"), matched), "sub": substituted}


def _of_members(file: File) -> Dict[str, List[ast.AST]]:
    found: Dict[str, List[ast.AST]] = {}
    for scope in file.index.scopes:
        if scope.kind == CLASS and file.resolver.bases(scope) & file.models.clean:
            for name, method in scope.children.items():
                if isinstance(method.node, FUNCTIONS):
                    found.setdefault(name, []).append(method.node)
    return found
