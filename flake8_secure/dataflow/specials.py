"""Methods of classes of the project that operators, items, loops and texts call."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterable, List, Optional, Union

from flake8_secure.dataflow import records
from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.calls import Calls
from flake8_secure.dataflow.constants import represented
from flake8_secure.dataflow.fields import has_fields
from flake8_secure.dataflow.methods import OPERATOR_METHODS, UNARY_METHODS
from flake8_secure.dataflow.objects import LEVELS
from flake8_secure.dataflow.raised import ARGUMENTS
from flake8_secure.dataflow.taints import CLEAN, Taints, below
from flake8_secure.dataflow.values import NOTHING, UNKNOWN, Box, Contents, Local, Possibility, Ref, Value, join, unknown
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What a dictionary may fill places with that are asked for.
_FACTORIES = {f"builtins.{kind}": kind for kind in ("dict", "list", "set")}
_DEFAULTING = (Ref("collections.defaultdict()"),)
# Containers that show as texts what they hold.
_SHOWN = frozenset(("dict", "list", "set", "tuple"))
# Methods by which an instance says what it is as a text.
_SAYING = ("__str__", "__repr__", "__format__")
# What fills the places of `"%s %s" % (one, other)`.
_FILLING = frozenset(("dict", "tuple"))


class Specials(Calls):
    """What is called by syntax, not by a call."""

    def special(self, item: Union[Box, Contents], name: str, arguments: Arguments) -> Value:
        """Return what the method *name*, called by syntax, of an instance of a class of the project returns."""
        method = self.class_member(item, self.contents(item), name, arguments.node)
        return self.apply(method, arguments.of(Value((item,), False)))

    def operate(self, op: ast.operator, left: Value, right: Value, node: ast.AST) -> Value:
        made = None
        if any(map(_is_object, left.items)):
            kept = ("i", "") if isinstance(node, ast.AugAssign) else ("",)
            made = self.by_method(left, [f"__{side}{OPERATOR_METHODS[op.__class__]}__" for side in kept], [right], node)
        if made is None and any(map(_is_object, right.items)):
            made = self.by_method(right, [f"__r{OPERATOR_METHODS[op.__class__]}__"], [left], node)
        if made is not None:
            return made
        # A tuple or a dictionary fills several places.
        if isinstance(op, ast.Mod) and not any(getattr(item, "kind", None) in _FILLING for item in right.items):
            right = self.spelled(right)
        return super().operate(op, left, right, node)

    def by_method(self, owner: Value, names: Iterable[str], others: List[Value], node: ast.AST) -> Optional[Value]:
        """Return what the first of *names* that the class of *owner* has as a method makes of *others*; None without one."""
        instances = [item for item in owner.items if isinstance(item, (Box, Contents)) and item.kind == "object"]
        definition = self.class_of(self.contents(instances[0])) if len(instances) == 1 and not owner.unknown else None
        for name in names if definition is not None else ():
            if definition is not None and self.class_attribute(definition, name) is not UNKNOWN:
                return self.special(instances[0], name, Arguments(node, others, {}, None))
        return None

    def path_text(self, value: Value, node: ast.AST) -> Value:
        made = self.by_method(value, ["__fspath__"], [], node) if any(map(_is_object, value.items)) else None
        return super().path_text(value if made is None else made, node)

    def spelled(self, value: Value) -> Value:
        """Return *value* with containers, and instances of classes of the project, as the texts that they say they are."""
        told = [self.told(item, value.taints) for item in value.items]
        if not any(told):
            return value
        others = tuple(item for item, text in zip(value.items, told) if text is None)
        texts = [text for text in told if text is not None]
        if others or value.unknown:
            texts.append(Value(others, value.unknown, self.beside_containers(value)))
        return join(texts)

    def told(self, item: Possibility, taints: Taints) -> Optional[Value]:
        """Return the text that *item* says it is, None where that is not known.

        An instance of a class of the project does, an exception, and a container with untrusted data in it, or once so: *taints*.
        """
        contents = self.contents(item)
        if contents is None:
            return None
        if contents.kind in _SHOWN:
            shown = self.freeze(contents, LEVELS)
            inside = shown.taints | shown.key_taints
            return represented(unknown(inside)) if inside or taints else None
        if contents.kind != "object":
            return None
        definition = self.class_of(contents)
        says = None if definition is None else next(
            (name for name in _SAYING if self.class_attribute(definition, name) is not UNKNOWN), None)
        if definition is not None and says is not None:
            if not isinstance(item, Box):
                item = Box("object", definition)  # an instance that was made elsewhere
                self.store(item, contents)
            return self.special(item, says, Arguments(item.site, [], {}, None))
        if definition is not None and (
                has_fields(definition, self.file.owner(definition)) or self.is_tuple(definition)):
            inside = self.freeze(contents, LEVELS).taints
            return represented(unknown(inside)) if inside else None
        held = contents.get(ARGUMENTS)
        return None if held is None else self.element(held)

    def outer(self, name: str, home: Scope) -> Value:
        return self.filled_by_default(name, home, super().outer(name, home), self.file)

    def bound_by_class(self, name: str, scope: Scope, file: File) -> Value:
        return self.filled_by_default(name, scope, super().bound_by_class(name, scope, file), file)

    def filled_by_default(self, name: str, home: Scope, value: Value, file: File) -> Value:
        """Return *value*, which *home* calls *name*, as a container where it is a dictionary that fills its places itself."""
        bindings = home.bindings.get(name, ())
        call = bindings[0][1] if value.items == _DEFAULTING and len(bindings) == 1 else None
        if not isinstance(call, ast.Call) or len(call.args) != 1:
            return value
        # Other functions may put something into it as well.
        held = file.shared.filled(name, home, Value((Contents("dict", (), UNKNOWN),), False))
        value = self.as_own(call, held)
        for item in value.items:
            if isinstance(item, Box):
                self.factories[item.site] = file.evaluator.value(call.args[0], home)
                self.state.write((home, name), value)
        return value

    def item(self, value: Value, key: Value, node: ast.AST) -> Value:
        if any(map(_is_object, value.items)):
            made = self.by_method(Value(value.items, False, value.taints), ["__getitem__"], [key], node)
            if made is not None:
                return made | unknown(below(self.beside_containers(value), key.only)) if value.unknown else made
        held_by = self.container(value)
        if held_by is not None:
            return self.item(held_by, key, node)
        for one in value.items if self.factories else ():
            if isinstance(one, Box) and one.site in self.factories:
                self.fill(one, key)
        held = super().item(value, key, node)
        if isinstance(node, ast.Subscript) and value.unknown and isinstance(key.only, int):
            held = records.row(self, node.value, held)
        sent = self.name_sent(value, key, node) if isinstance(key.only, str) else CLEAN
        return held.with_taints(held.taints | sent) if sent else held

    def element(self, value: Value) -> Value:
        return super().element(self.iterated(value) if any(map(_is_object, value.items)) else value)

    def unary(self, node: ast.UnaryOp) -> Value:
        name = UNARY_METHODS.get(node.op.__class__)
        value = super().unary(node)
        if name is None:
            return value
        made = self.by_method(self.known(node.operand), [f"__{name}__"], [], node)
        return value if made is None else made

    def fill(self, item: Box, key: Value) -> None:
        """Put what the dictionary *item* has by default at *key*, where it has nothing there: `defaultdict(list)`."""
        contents, place, made = self.contents(item), key.key, self.factories[item.site]
        if contents is None or made is NOTHING or contents.rest not in (None, UNKNOWN) or place is not None and contents.get(
                place.value) is not None:
            return
        name = "" if place is None else repr(place.value)
        site = self.holding.setdefault((item.site, name), ast.Name(name, ast.Load()))
        kinds = [_FACTORIES.get(name) for name in made.names]
        if len(kinds) == 1 and kinds[0] is not None:
            value = self.make(site, Contents(kinds[0]))
        elif isinstance(made.single, (Local, Ref)):
            value = self.apply(made, Arguments(site, [], {}, None))
        else:
            return
        self.set_item(item, contents, key, value if contents.rest is None else value | UNKNOWN, True)

    def put_into(self, holder: Optional[Value], key: Value, value: Value) -> bool:
        """Write *value* at *key* of a container; tell whether there is one."""
        for item in holder.items if holder is not None else ():
            contents = self.contents(item)
            if contents is not None:
                self.set_item(item, contents, key, value, True)
        return holder is not None

    def takes_item(self, item: Possibility, key: Value, value: Value, node: ast.AST) -> bool:
        definition = self.class_of(self.contents(item)) if isinstance(item, Box) and item.kind == "object" else None
        if definition is None or not isinstance(item, Box):
            return False
        if self.class_attribute(definition, "__setitem__") is UNKNOWN:
            return self.put_into(self.container(Value((item,), False)), key, value)
        self.special(item, "__setitem__", Arguments(node, [key, value], {}, None))
        return True


def _is_object(item: Possibility) -> bool:
    """Tell whether *item* is an instance of a class of the project."""
    return isinstance(item, (Box, Contents)) and item.kind == "object"
