"""Attributes of classes of the project and of their instances."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict, Iterator, List, Optional, Tuple, Union

from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.decorators import is_setter
from flake8_secure.dataflow.fields import annotated, has_fields, of_form
from flake8_secure.dataflow.lineages import lineage
from flake8_secure.dataflow.objects import LEVELS, Objects
from flake8_secure.dataflow.shared import Setting
from flake8_secure.dataflow.state import merge_containers
from flake8_secure.dataflow.taints import CLEAN, Taints, below
from flake8_secure.dataflow.values import (
    ANY_ATTRIBUTE,
    CLASS_OF,
    NONE,
    UNKNOWN,
    Box,
    Const,
    Contents,
    Local,
    Possibility,
    Ref,
    Value,
    const,
    filled_class,
    instance,
    join,
    unknown,
)
from flake8_secure.syntax.functions import first_parameter, is_property
from flake8_secure.syntax.names import Names
from flake8_secure.syntax.nodes import callee, generic, tail_of
from flake8_secure.syntax.scopes import ANNOTATE, CLASS, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Implementations of a method among which one is chosen by the class of the instance.
DERIVED = 5
# What a class derives from that only says which methods others have.
_PROTOCOL = "Protocol"
# What a class says of an attribute that its instances, and classes that derive from it, may well say otherwise.
_OPTIONS = (NONE, Const(False), Const(True))
# Methods that run while an instance is made.
_MAKING = frozenset(("__attrs_post_init__", "__init__", "__new__", "__post_init__", "__set_name__"))


class Classes(Objects):
    """Classes of the project: what they and their instances have."""

    def descriptor(self, item: Possibility, name: str, method: str) -> Optional[Union[Box, Contents]]:
        """Return the instance that a class of the project has as *name*, where that has a *method* for what happens to it."""
        definition = self.class_of(self.contents(item)) if isinstance(item, Box) and item.kind == "object" else None
        for _, scope in self.lineage(definition) if definition is not None else ():
            if name in scope.bindings and name not in scope.children and definition is not None:
                held = self.class_attribute(definition, name).single
                kind = self.class_of(self.contents(held)) if isinstance(held, (Box, Contents)) and held.kind == "object" else None
                has_method = kind is not None and self.class_attribute(kind, method) is not UNKNOWN
                return held if has_method and isinstance(held, (Box, Contents)) else None
        return None

    def special(self, item: Union[Box, Contents], name: str, arguments: Arguments) -> Value:
        """Return what a method called by syntax returns: what derives from this knows of calls."""
        raise NotImplementedError(type(self).__name__)

    def named(self, name: str, node: ast.AST, inherited: Taints = CLEAN) -> Value:
        """Return what *name* of a library is: what derives from this knows of libraries."""
        raise NotImplementedError(type(self).__name__)

    def setter(self, item: Possibility, name: str) -> Optional[ast.AST]:
        """Return the function that assigning to the property *name* of an instance of the project calls."""
        definition = self.class_of(self.contents(item)) if isinstance(item, Box) and item.kind == "object" else None
        for _, scope in self.lineage(definition) if definition is not None else ():
            if name in scope.children:
                node = scope.children[name].node
                return node if is_setter(node) else None
        return None

    def getter(self, owner: Value, name: str) -> Optional[ast.AST]:
        definition = self.class_of(self.sole(owner))
        found = UNKNOWN if definition is None else self.class_attribute(definition, name)
        return next((item.node for item in found.items if isinstance(item, Local) and is_property(item.node)), None)

    def class_attribute(self, definition: ast.ClassDef, name: str) -> Value:
        for file, scope in self.lineage(definition):
            known: Optional[Value] = self.state.env.get((scope, name))
            if known is not None:
                return known
            if name in scope.children:
                node = scope.children[name].node
                if is_setter(node):
                    # The last of several functions of that name.
                    node = next((one[1] for one in scope.bindings[name] if is_property(one[1])), node)
                return Value((Local(node),), False)
            if name in scope.bindings:
                return self.bound_by_class(name, scope, file)
        return UNKNOWN

    def kept_by_class(self, definition: ast.ClassDef, name: str) -> Value:
        """Return what a class has as *name*, or what its methods assign to that where its body has a constant."""
        value = self.class_attribute(definition, name)
        for file, scope in self.lineage(definition) if value.exact is not None or value is UNKNOWN else ():
            held = file.shared.of_class(scope, name)
            if held is not None:
                return value | held
        return value

    def written_to_class(self, owner: Value, name: str) -> Optional[Value]:
        """Return what was written to the attribute *name* of *owner*, a class of the project."""
        item = owner.single
        if not isinstance(item, Local) or not isinstance(item.node, ast.ClassDef):
            return None
        found: Optional[Value] = self.state.env.get((self.file.scope_of(item.node), name))
        return found

    def bound_by_class(self, name: str, scope: Scope, file: File) -> Value:
        """Return what the body of the class of *scope*, of *file*, binds *name* to: an instance is made once for all."""
        value = file.evaluator.bound(name, scope)
        item = value.items[0] if len(value.items) == 1 else None
        if not isinstance(item, Contents):
            return value
        if not is_made_elsewhere(item):
            return file.shared.filled(name, scope, value)
        before, self.file = self.file, file
        try:
            return self.made(name, scope) or value
        finally:
            self.file = before

    def made(self, name: str, home: Scope) -> Optional[Value]:
        value = super().made(name, home)
        if value is None:
            return None
        item = value.single
        contents = self.contents(item) if isinstance(item, Box) else None
        definition = self.class_of(contents)
        if isinstance(item, Box) and home.kind == CLASS and definition is not None \
                and self.class_attribute(definition, "__set_name__") is not UNKNOWN:
            owner = Value((Local(home.node),), False)
            self.special(item, "__set_name__", Arguments(item.site, [owner, const(name)], {}, None))
            contents = self.contents(item)
        if isinstance(item, Box) and contents is not None and definition is not None:
            entries = [(key, self.set_later(definition, key, held, item.site, name, home)) for key, held in contents.entries]
            entries += self.set_first(definition, contents, item.site, name, home)
            self.store(item, Contents(contents.kind, tuple(entries), contents.rest, contents.keys))
        return value

    def set_later(
        self, definition: ast.ClassDef, key: Any, held: Value, node: ast.AST, name: str, home: Scope
    ) -> Value:
        """Return *held*, which a constructor leaves at *key*, with what is put there later on: None stands for that alone.

        The instance is made by *node*, and *home* calls it *name*.
        """
        if not isinstance(key, str) or not key.startswith("."):  # the place of a field in a tuple
            return held
        assigning = self.assigning(definition, key[1:], name, home)
        left = self.file.shared.left_in((node, key), assigning)
        if left is not None:
            held = merge_containers([self.snapshot(held, LEVELS), left])
        assigned = self.attribute_of_class(definition, key[1:], node) if held.exact == NONE else None
        if assigned is None and isinstance(held.only, str):
            for file, given, scope in assigning:
                value = file.evaluator.value(given, scope)
                held |= Value(value.items, value.unknown or not value.items)
        return held if assigned is None else held | assigned

    def set_first(
        self, definition: ast.ClassDef, made: Contents, node: ast.AST, name: str, home: Scope
    ) -> Iterator[Tuple[str, Value]]:
        """Yield what is put into attributes of an instance that its constructor does not assign."""
        if self.file is not self.start:
            return  # to run what other modules do for each attribute takes long
        names = dict.fromkeys(one for _, scope in self.lineage(definition) for one in (*scope.attributes, *scope.bindings))
        for attribute in names:
            if made.get("." + attribute) is None:
                assigning = self.assigning(definition, attribute, name, home)
                left = self.file.shared.left_in((node, "." + attribute), assigning) if assigning else None
                if left is not None:
                    yield "." + attribute, self.class_attribute(definition, attribute) | left

    def assigning(self, definition: ast.ClassDef, attribute: str, name: str, home: Scope) -> List[Setting]:
        """Return what functions assign to *attribute* of the instance that *home* calls *name*, those of its class as well."""
        found = [
            Setting(file, given, method) for file, scope in self.lineage(definition)
            for _, given, _, method in scope.attributes.get(attribute, ()) if getattr(method.node, "name", "") not in _MAKING]
        return found + list(self.file.shared.setting(attribute, name, home))

    def lineage(self, node: ast.ClassDef) -> List[Tuple[File, Scope]]:
        """Return a class and the classes of the project that it derives from, each with its file."""
        return lineage(node, self.start)

    def class_of(self, contents: Optional[Contents]) -> Optional[ast.ClassDef]:
        held = None if contents is None else contents.get(CLASS_OF)
        if held is not None and held.items and isinstance(held.items[0], Local):
            node = held.items[0].node
            return node if isinstance(node, ast.ClassDef) else None
        return None

    def fields_of(self, definition: ast.ClassDef) -> Dict[str, ast.ClassDef]:
        """Return the fields of a class in their order, each with the class that declares it: those of its bases come first."""
        is_data_class = has_fields(definition, self.file.owner(definition))
        found: Dict[str, ast.ClassDef] = {}
        for file, scope in reversed(self.lineage(definition)):
            node = scope.node
            # What a class without fields annotates is no field of a data class that derives from it.
            if isinstance(node, ast.ClassDef) and (not is_data_class or has_fields(node, file)):
                found.update(dict.fromkeys(annotated(node, file), node))
        return found

    def made_of(self, value: Value) -> Optional[Value]:
        """Return the classes of the project that *value* is an instance of, or they derive from; None where it may be another."""
        held = [self.contents(item) for item in value.items if not isinstance(item, Ref) or item.site is None]
        kinds = [one.get(CLASS_OF) for one in held if one is not None]
        known = [kind for kind in kinds if kind is not None]
        return join(known) if known and len(known) == len(held) and not value.unknown else None

    def said_by_filled(self, contents: Optional[Contents], name: str) -> Value:
        """Return what its class has as *name* for an instance that a framework has filled with data."""
        definition = filled_class(contents)
        return UNKNOWN if definition is None else self.class_attribute(definition, name)

    def class_member(
        self, box: Union[Box, Contents], contents: Optional[Contents], name: str, node: ast.AST, inherited: Taints = CLEAN
    ) -> Value:
        """Return an attribute of an instance of a class of this file; *inherited*: what it has of the data in the instance."""
        definition = self.class_of(contents)
        if definition is None:
            return UNKNOWN
        value = self.class_attribute(definition, name)
        of_class = UNKNOWN if contents is None else contents.get(CLASS_OF)
        of_any = of_class is not None and of_class.unknown
        if of_any:
            value = self.overridden(definition, name, value)
        elif value.exact is not None and self.is_from_environment(definition):
            value |= UNKNOWN
        if value is not UNKNOWN:
            given = self.read_of(Value((box,), False), value, node)
            if given is not value:
                return given
            descriptor = self.descriptor(box, name, "__get__")
            if descriptor is not None:
                return self.special(descriptor, "__get__", Arguments(node, [Value((box,), False), UNKNOWN], {}, None))
            declared = self.is_only_declared(definition, name)
            settled = value.exact is None and not declared
            assigned = None if settled else self.attribute_of_class(definition, name, node)
            if assigned is not None and (
                    value.exact == NONE or declared and not assigned.unknown or self.is_overwritten(definition, name)):
                return assigned  # None stands for what a method sets, and so does a type alone
            if assigned is None:
                return value | UNKNOWN if of_any and value.exact in _OPTIONS else value
            return value | assigned
        found = self.inherited_member(definition, box, contents, name, node, inherited)
        if of_any and found.exact is not None and any(
                name in self.start.index.by_node[derived].attributes for derived in self.derived(definition)):
            return found | UNKNOWN  # what a class that derives from it assigns
        return found

    def inherited_member(
        self, definition: ast.ClassDef, box: Union[Box, Contents], contents: Optional[Contents], name: str, node: ast.AST,
        inherited: Taints
    ) -> Value:
        """Return an attribute that an instance of *definition* has from a method, a library, or its own `__getattr__()`."""
        file = self.file.owner(definition)
        scope = file.index.by_node[definition]
        attribute = self.attribute_of_class(definition, name, node)
        if attribute is not None and name not in self.models.all_tails:
            return attribute
        # What a container has is asked of that itself.
        is_container = contents is not None and contents.container is not None
        names: Names = frozenset() if is_container else file.resolver.instances(scope)
        spelled = [file.resolver.canonical(f"{base}.{name}") for base in sorted(names)]
        if attribute is not None:
            # What a framework has put there before a method runs.
            return join([attribute, *(self.named(one, node) for one in spelled if one in self.models.sources)])
        results = [
            _several(box, self.by_field(definition, self.named(one, node, inherited))) if one in self.models.mappings
            else self.named(one, node) for one in spelled
        ]
        if file.is_of_unknown(scope):
            results += [
                self.named(library.attributes[name], node) | UNKNOWN for library in file.libraries if name in library.attributes]
        if not results:
            for item in self.class_attribute(definition, "__getattr__").items:
                if isinstance(item, Local):
                    return self.local_call(item.node, Arguments(node, [const(name)], {}, None, Value((box,), False)))
        held = None if results or contents is None or file.is_of_unknown(scope) else contents.get(ANY_ATTRIBUTE)
        if held is not None:
            return held.with_taints(below(held.taints, name))
        return join(results) if results else UNKNOWN

    def is_only_declared(self, definition: ast.ClassDef, name: str) -> bool:
        """Tell whether the body of the class that has the attribute *name* only says what type it is of."""
        found = next((scope.bindings[name] for _, scope in self.lineage(definition) if name in scope.bindings), [])
        return bool(found) and all(kind == ANNOTATE for kind, _, _, _ in found)

    def is_from_environment(self, definition: ast.ClassDef) -> bool:
        """Tell whether the environment may say otherwise than a class does what its instances have."""
        return any(file.resolver.bases(scope) & self.models.from_environment for file, scope in self.lineage(definition)[-1:])

    def read_of(self, owner: Value, member: Value, node: ast.AST) -> Value:
        """Return what reading *member* of the class of *owner* gives: what a property returns."""
        given = [
            self.local_call(item.node, Arguments(node, [], {}, None, owner)) for item in member.items
            if isinstance(item, Local) and is_property(item.node)]
        return join(given) if given else member

    def overridden(self, definition: ast.ClassDef, name: str, value: Value) -> Value:
        """Return *value*, the method *name* of a class, or what the classes of the file that derive from it have instead."""
        found = [value] if value is not UNKNOWN else []
        for derived in self.derived(definition):
            scope = self.start.index.by_node[derived]
            if name in scope.children:
                found.append(Value((Local(scope.children[name].node),), False))
        return join(found) if len(found) in range(1, DERIVED) else value

    def derived(self, definition: ast.ClassDef) -> List[ast.ClassDef]:
        """Return the classes of the file that derive from *definition*, or have all the methods of it, a protocol."""
        tree = self.start.heirs
        if tree is None:
            tree = self.start.heirs = {}
            protocols: List[Scope] = []
            for scope in self.start.index.scopes:
                if scope.kind == CLASS and scope.node.bases:  # type: ignore[attr-defined]  # a class
                    for _, above in self.lineage(scope.node)[1:]:  # type: ignore[arg-type]  # a class
                        tree.setdefault(above.node, []).append(scope.node)
                    if any(tail_of(generic(base)) == _PROTOCOL for base in scope.node.bases):  # type: ignore[attr-defined]
                        protocols.append(scope)
            for scope in protocols:
                tree.setdefault(scope.node, []).extend(self.conforming(scope))
        return tree.get(definition, [])

    def conforming(self, protocol: Scope) -> List[ast.ClassDef]:
        """Return the classes of the file that have all methods of a protocol, and derive from nothing."""
        methods = protocol.children.keys()
        if all(name.startswith("__") for name in methods):
            return []  # anything may be called
        return [
            scope.node for scope in self.start.index.scopes  # type: ignore[misc]  # a class
            if scope.kind == CLASS and not scope.node.bases and methods <= scope.children.keys()]  # type: ignore[attr-defined]

    def as_declared(self, definition: Optional[ast.ClassDef], method: Value, given: Value) -> Value:
        """Return what *method* of a form or serializer gives: *given*, or a dictionary of its fields, if it loads them.

        Or what its class makes of that: `@post_load def make(self, data, **kwargs)`.
        """
        if not given.taints or self.models.loaders.isdisjoint(method.names):
            return given
        loaded = self.by_field(definition, given)
        for file, scope in self.lineage(definition) if definition is not None else ():
            for child in scope.children.values():
                if any(tail_of(callee(one)) == "post_load" for one in getattr(child.node, "decorator_list", ())):
                    receiver = Value((instance(scope.node),), False)  # type: ignore[arg-type]  # a class
                    return self.local_call(child.node, Arguments(child.node, [loaded], {}, UNKNOWN, receiver))
        return loaded

    def by_field(self, definition: Optional[ast.ClassDef], value: Value) -> Value:
        """Return a dictionary of what a form or serializer holds: fields of some types are harmless, some hold files."""
        entries: Dict[str, Value] = {}
        if definition is not None:
            file, scope = self.lineage(definition)[0]
            entries.update(of_form(scope, value.taints, file))
        # The class declares the keys.
        contents = Contents("dict", tuple(entries.items()), unknown(value.taints), CLEAN)
        return Value((contents,), False, value.taints)

    def is_overwritten(self, definition: ast.ClassDef, name: str) -> bool:
        """Tell whether the constructor surely assigns an attribute that the body of the class assigns as well."""
        made = self.file.scope_of(definition).children.get("__init__")
        return made is not None and any(
            isinstance(statement, ast.Assign) and any(
                isinstance(target, ast.Attribute) and target.attr == name and isinstance(target.value, ast.Name)
                and target.value.id == first_parameter(made.node)
                for target in statement.targets)
            for statement in getattr(made.node, "body", ()))

    def attribute_of_class(self, definition: ast.ClassDef, name: str, node: ast.AST) -> Optional[Value]:
        """Return what the methods of a class assign to an attribute of their instance."""
        for file, around in self.lineage(definition):
            held = file.shared.attribute(around, name)
            if held is not None and file is not self.start and held.taints:
                line = getattr(self.way_out or node, "lineno", 1)
                held = held.with_taints(frozenset(taint.at(line) for taint in held.taints))
            if held is not None:
                return held
        return None


def _several(form: Union[Box, Contents], held: Value) -> Value:
    """Return *held*, what *form* has, or a list of it: `OrderSerializer(data=request.data, many=True)`."""
    made = form.site if isinstance(form, Box) else None
    many = isinstance(made, ast.Call) and any(
        keyword.arg == "many" and getattr(keyword.value, "value", None) is True for keyword in made.keywords)
    return Value((Contents("list", (), held),), False, held.taints) if many else held


def is_made_elsewhere(item: Possibility) -> bool:
    """Tell whether nothing is known of *item* but that it is an instance of a class of the project."""
    return isinstance(item, Contents) and item.kind == "object" and item.get(CLASS_OF) is not None
