"""What functions leave for each other: in variables of a module, in containers and in attributes."""

from __future__ import annotations

import ast
from functools import partial
from typing import TYPE_CHECKING, Callable, Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

from flake8_secure.dataflow.callers import handed
from flake8_secure.dataflow.decorators import is_of_class
from flake8_secure.dataflow.frames import place_in
from flake8_secure.dataflow.mentions import FILLING
from flake8_secure.dataflow.methods import CHANNELS
from flake8_secure.dataflow.overwriting import overwritten
from flake8_secure.dataflow.state import State, left_with, merge_containers, vouched
from flake8_secure.dataflow.taints import CLEAN, Taints
from flake8_secure.dataflow.values import CLASS_OF, NOTHING, UNKNOWN, Box, Const, Contents, Ref, Text, Value, join
from flake8_secure.syntax.functions import FUNCTIONS, parameter_of
from flake8_secure.syntax.nodes import below, tail_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, CLASS, DEFINE, FUNCTION, IMPORT, MODULE, PARAMETER, UNPACK, UPDATE, Binding, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.dataflow.frames import Place, Result
    from flake8_secure.syntax.index import Index


# Modules whose functions bring no data from anywhere.
_MAKERS = ("collections.", "logging.", "re.", "struct.", "threading.")


class Setting(NamedTuple):
    """What a function of a file assigns to an attribute."""

    file: File
    node: ast.AST
    scope: Scope


class Shared:
    """What the functions of one file leave for each other."""

    def __init__(self, file: File) -> None:
        self.file = file
        self.containers: Dict[Place, Optional[Value]] = {}
        self.attributes: Dict[Tuple[Scope, str], Optional[Value]] = {}
        # With what functions have checked by their end.
        self.left: Dict[Scope, State] = {}
        self.plain: Dict[Tuple[Scope, str], bool] = {}
        self.of_classes: Dict[Tuple[Scope, str], Optional[Value]] = {}

    def outer(self, name: str, home: Scope) -> Tuple[Value, Taints]:
        """Return what *name* holds when the body of *home*, which encloses a function, has run: no container, but its taints.

        What functions assign to it by a ``global`` or ``nonlocal`` declaration counts as well.
        """
        if not self.file.libraries or home.kind not in (MODULE, FUNCTION) or self.is_plain(name, home):
            return NOTHING, CLEAN
        result = self.file.run(home)
        held = None if result is None else result.env.get(name)
        if home.kind == FUNCTION and isinstance(held, Value) and held.taints and result is not None:
            held = self.checked_by(home, result, held)
        known = isinstance(held, Value) and all(item.__class__ in (Const, Ref, Text) for item in held.items)
        taints = held.taints if isinstance(held, Value) and not known else CLEAN
        for kind, node, _, scope in home.bindings.get(name, ())[:10]:
            if scope is not home and kind == ASSIGN and scope.kind == FUNCTION:
                result = self.file.run(scope)
                value = None if result is None else result.values.get(node)
                if value is not None:
                    taints = taints | value.taints
                if home.kind == MODULE and isinstance(node, ast.Name):
                    taints = taints.union(*(one.taints for one in self.put_by_callers(name, home)))
        return held if known and isinstance(held, Value) and held.taints else NOTHING, taints

    def put_by_callers(self, name: str, home: Scope) -> Iterator[Value]:
        """Yield what functions leave in the variable *name* of a module by others: `keep(name)`, which has `global LAST`."""
        active = self.file.reach.active("remote") if self.file.receives else ()
        for body in self.file.reach.filling(name) if active else ():
            result = self.file.run(body) if body in active else None
            value = None if result is None else result.env.get((home, name))
            if result is not None and isinstance(value, Value) and value.taints:
                yield self.checked_by(body, result, value)

    def is_plain(self, name: str, home: Scope) -> bool:
        """Tell whether *name* of *home* surely holds no data: imports, functions, and what is made of constants."""
        found = self.plain.get((home, name))
        if found is None:
            found = self.plain[home, name] = all(map(self.binds_no_data, home.bindings.get(name, ())))
        return found

    def binds_no_data(self, binding: Binding) -> bool:
        """Tell whether a name surely holds no data by *binding*."""
        kind, node, _, scope = binding
        if kind != ASSIGN:
            return kind in (DEFINE, IMPORT)
        resolve = self.file.resolver.resolve
        for part in below(node):
            if isinstance(part, ast.Call):
                part = part.func
            if isinstance(part, (ast.Attribute, ast.Name)):
                names = resolve(part, scope)
                if not names or not all(f"{one}.".startswith(_MAKERS) for one in names):
                    return False
        return True

    def filled(self, name: str, home: Scope, value: Value) -> Value:
        """Return *value*, which *home* binds *name* to, with what others put into it."""
        item = value.items[0] if len(value.items) == 1 else None
        place = place_in(home, name)
        if not value.items and home.kind == MODULE and self.file.receives and _is_comprehension(name, home):
            return self.kept_by_module(place) or value
        if not isinstance(item, Contents) and not (isinstance(item, Ref) and item.name in CHANNELS):
            return value
        made_by = home.module if home.kind == CLASS else home
        left = [held for held in (self.table(place, made_by), self.kept(place, home)) if held is not None]
        if not left:
            return value
        made = self.file.evaluator.as_made.get((home, name), value)
        return overwritten(name, merge_containers([made, *left]), self.file)

    def kept(self, place: Place, home: Scope) -> Optional[Value]:
        """Return what functions leave in the container or channel at *place* in *home*, where it is untrusted.

        That is a module or a class.
        """
        imports = self.file.imports
        if home.kind not in (CLASS, MODULE) or not self.file.receives and (imports is None or imports.project.alone):
            return None
        if place not in self.containers:
            self.containers[place] = None
            self.gather(place, self.kept_by_users(place, place if isinstance(place, str) else place[1], home))
        return self.containers.get(place)

    def kept_by_users(self, place: Place, name: str, home: Scope) -> Iterator[Optional[Value]]:
        """Yield what functions of the module, and of those that use it, leave in the container or channel *name* of *home*."""
        imports, reach = self.file.imports, self.file.reach
        if self.file.receives:
            putting = imports is not None and reach.active("remote") and reach.filling(name)
            known = imports.by_itself(self.file, "kept", place, home) if imports is not None and putting else None
            yield from self.left_at(place, name) if known is None else filter(None, known)
        other = self.user() if home.kind == MODULE else None
        if other is not None and imports is not None:
            for alias in imports.aliases(name, self.file, other):
                yield from other.shared.left_at(alias, alias)
            bodies = other.reach.mentioning({*reach.put_by(name)} - {name})[:FILLING]
            yield from other.shared.left_by((home.node, name), bodies)

    def left_in(self, place: Tuple[ast.AST, str], assigning: Sequence[Setting]) -> Optional[Value]:
        """Return what functions leave at *place* in an instance of the module, where it is untrusted.

        *assigning* are functions that assign to that attribute.
        """
        if place not in self.containers:
            self.containers[place] = None
            self.gather(place, self.left_by_users(place, assigning))
        return self.containers.get(place)

    def left_by_users(self, place: Tuple[ast.AST, str], assigning: Sequence[Setting]) -> Iterator[Optional[Value]]:
        """Yield what functions of the module, and of those that use it, leave at *place* in an instance of the module."""
        file, reach, name = self.file, self.file.reach, place[1]
        own = [one.scope for one in assigning if one.file is file]
        if file.receives and reach.active("remote") and (own or name in reach.changing):
            yield from self.left_at(place, name, own)
        other = self.user()
        if other is not None:
            named = reach.put_by(name, own)
            named = named if name in other.reach.changing else named - {name[1:]}
            bodies = [one.scope for one in assigning if one.file is other] + other.reach.mentioning({*named})[:FILLING]
            yield from other.shared.left_by(place, list(dict.fromkeys(bodies)))

    def user(self) -> Optional[File]:
        """Return the module under analysis, where that uses this one, and data comes in there."""
        start = self.users()[-1]
        return start if start is not self.file and start.receives and start.reach.active("remote") else None

    def users(self) -> List[File]:
        """Return the module, and the one under analysis where that uses what this one defines."""
        imports = self.file.imports
        is_user = imports is not None and not imports.project.alone and imports.uses(self.file)
        return [self.file, imports.start] if imports is not None and is_user else [self.file]

    def setting(self, attribute: str, name: str, home: Scope) -> Iterator[Setting]:
        """Yield what functions assign to *attribute* of what *home*, a module or a class, calls *name*."""
        for other in self.users():
            for owner, node, scope in other.index.left.get(attribute, ())[:10]:
                known = isinstance(owner, ast.Attribute) and tail_of(owner) == name
                if known or self.is_called(owner, scope, other, name, home):
                    yield Setting(other, node, scope)

    def is_called(self, owner: ast.expr, scope: Scope, other: File, name: str, home: Scope) -> bool:
        """Tell whether *owner*, read in *scope* of the module *other*, is what *home* calls *name*."""
        found = scope.find(owner.id) if isinstance(owner, ast.Name) else None
        if found is None or other is self.file:
            return found is not None and found[0] is home and getattr(owner, "id", "") == name
        kind, _, text, _ = found[1][0]
        known = other.imports.home(text, other) if kind == IMPORT and other.imports is not None else None
        return known is not None and known[1] is home and known[0].id == name

    def gather(self, place: Place, left: Iterator[Optional[Value]]) -> None:
        """Note what is *left* at *place*."""
        found = list(left)
        values = [value for value in found if value is not None]
        if values:
            self.containers[place] = merge_containers(values)
        elif found:
            del self.containers[place]  # one that is being run now may have put something in later

    def table(self, place: Place, home: Scope) -> Optional[Value]:
        """Return the container at *place* that holds functions when the module *home* has run; None where there is none.

        What functions do not change is known by what makes it.
        """
        file, name = self.file, place if isinstance(place, str) else place[1]
        if home.kind != MODULE or file.imports is None and not (file.receives and file.reach.active("remote")):
            return None
        file.reach.connect()
        if name not in file.reach.changing:
            return None
        found = [file.shared.kept_by_module(place)]
        # What one module puts in does not depend on what others do.
        if file.imports is not None and not file.imports.project.alone:
            elsewhere = (home.node, name) if isinstance(place, str) else place
            putting = file.reach.put_by(name)
            found += [
                other.shared.kept_by_module(elsewhere) for other in file.imports.filling(file)
                if other.reach.names_any(putting)]
        known = [value for value in found if value is not None]
        return merge_containers(known) if known else None

    def kept_by_module(self, place: Place) -> Optional[Value]:
        """Return the container at *place* that holds functions when the module has run; None where there is none."""
        known = None if self.file.imports is None else self.file.imports.by_itself(self.file, "kept_by_module", place)
        if known is not None:
            table: Optional[Value] = known[0]
            return table
        result = self.file.run(self.file.index.scopes[0])
        return None if result is None or result.exhausted else result.tables.get(place)

    def left_at(self, place: Place, name: str, assigning: Sequence[Scope] = ()) -> Iterator[Optional[Value]]:
        """Yield what functions leave at *place*, which they call *name*, where it is untrusted; None for one that is running.

        *assigning* are some of those that assign to it.
        """
        if self.file.receives and self.file.reach.active("remote"):
            yield from self.left_by(place, self.file.reach.filling(name, assigning))

    def left_by(self, place: Place, bodies: Sequence[Scope]) -> Iterator[Optional[Value]]:
        """Yield what those of *bodies* leave at *place* that data gets into; None for one that is running."""
        active = self.file.reach.active("remote")
        for body in bodies:
            if body in active:
                result = self.file.run(body)
                if result is None or place in result.kept:
                    yield None if result is None else result.kept[place]

    def attribute(self, scope: Scope, name: str) -> Optional[Value]:
        """Return what the methods of the class of *scope* assign to an attribute of their instance."""
        key = (scope, name)
        if key in self.attributes:
            return self.attributes[key]
        if name not in scope.attributes:
            return None
        imports = self.file.imports
        known = None if imports is None else imports.by_itself(self.file, "attributes_of", scope)
        if known is not None:
            self.attributes[key] = known[0].get(name)
            return self.attributes[key]
        self.attributes[key] = None
        found = list(self.assigned(scope, name))
        if not found:
            return None
        value = self.attributes[key] = overwritten(name, join(found), self.file)
        value = self.with_functions(value, scope, name)
        left = list(self.left_at((scope.node, "." + name), "." + name))
        if None in left:
            self.attributes.pop(key, None)  # a method that is being run now may have put something in later
        value = merge_containers([value, *filter(None, left)]) if any(left) else value
        if key in self.attributes:
            self.attributes[key] = value
        return value

    def attributes_of(self, scope: Scope) -> Dict[str, Optional[Value]]:
        """Return what the methods of the class of *scope* assign to attributes of their instance, by the names of these."""
        found: Dict[str, Optional[Value]] = {}
        for name in scope.attributes:
            self.attributes.clear()  # what a method was told of the others while it was running
            found[name] = self.attribute(scope, name)
        return found

    def with_functions(self, value: Value, scope: Scope, name: str) -> Value:
        """Return *value*, what the attribute *name* is made as, with the functions that the constructor has put into it."""
        made = scope.children.get("__init__")
        if made is None or not any(isinstance(item, Contents) for item in value.items) or not any(
                one[3] is made for one in scope.attributes.get(name, ())):
            return value
        result = self.file.run(made)
        table = None if result is None else result.tables.get((scope.node, "." + name))
        return value if table is None else merge_containers([value, table])

    def of_class(self, scope: Scope, name: str) -> Optional[Value]:
        """Return what the methods of the class of *scope* assign to an attribute of the class itself."""
        key = (scope, name)
        if key not in self.of_classes:
            self.of_classes[key] = None
            found = list(self.assigned(scope, name, True))
            self.of_classes[key] = join(found) if found else None
        return self.of_classes[key]

    def assigned(self, scope: Scope, name: str, of_class: bool = False) -> Iterator[Value]:
        """Yield what methods assign to the attribute *name* of their first parameter; *of_class*: where that is the class."""
        for kind, node, _, method in scope.attributes.get(name, ())[:10]:
            if of_class and not is_of_class(method.node):
                continue
            plain = self.plainly(node, method)
            result = self.file.run(method) if plain is None else None
            if result is not None and isinstance(node, ast.AugAssign) and (
                isinstance(node.value, ast.Constant) or result.values.get(node.value, UNKNOWN).exact
            ):
                continue  # says nothing of what may be bad in it
            value = plain if result is None else result.values.get(node)
            if value == UNKNOWN and isinstance(node, ast.Name) and kind == ASSIGN:
                value = self.given_to(node.id, method) or value
            if result is not None and value is not None and value.taints and kind == UNPACK:
                yield _piece_of(name, method, result) or value
                continue
            yield UNKNOWN if value is None else value if kind in (ASSIGN, UPDATE) else Value((), True, value.taints)

    def plainly(self, node: ast.AST, method: Scope) -> Optional[Value]:
        """Return what *node* evaluates to where no statement of *method* can say more: a constant, or a parameter as it is.

        None where running the method may tell.
        """
        if node.__class__ is ast.Constant:
            return self.file.evaluator.value(node, method)
        if not isinstance(node, ast.Name) or node.id in self.file.entry(method):
            return None
        known = self.file.evaluator.value(node, method)
        bindings = method.bindings.get(node.id, ())
        return known if [one[0] for one in bindings] == [PARAMETER] and self.file.is_fixed(node.id, method, known) else None

    def given_to(self, name: str, method: Scope) -> Optional[Value]:
        """Return the instances of classes of the project that the parameter *name* of a constructor is given in the file.

        None where none is.
        """
        node, home = method.node, method.parent
        if home is None or not isinstance(home.node, ast.ClassDef) or not isinstance(node, FUNCTIONS) \
                or node.name != "__init__" or parameter_of(node, name) is None:
            return None
        values = [self.file.evaluator.value(given, scope) for given, scope in handed(name, home, self.file.index)]
        made = [value for value in values if value.items and all(
            isinstance(item, Contents) and item.get(CLASS_OF) is not None for item in value.items)]
        return join(made) | UNKNOWN if made and len(made) == len(values) else None

    def of_holder(self, qualified: str, name: str) -> Optional[Value]:
        """Return what functions assign to *qualified*, whose last identifier is *name*, or whose last key: `[user]`."""
        step = name if name.startswith("[") else "." + name
        resolver, holder = self.file.resolver, qualified.removesuffix(step)

        def is_holder(owner: ast.expr, scope: Scope) -> bool:
            names = resolver.resolve(owner, scope)
            if not names and _is_application(owner, scope, holder):
                return True
            if names or not self.file.entry(scope):
                return qualified in resolver.follow(names, (step,))
            result = self.file.run(scope)  # a parameter that a server fills, whatever it is called
            return result is not None and holder in result.values.get(owner, UNKNOWN).names

        found = [self.of_owner(name, is_holder, self.file.imports is not None), self.yielded(holder, name)]
        known = [value for value in found if value is not None]
        return join(known) if known else None

    def yielded(self, holder: str, name: str) -> Optional[Value]:
        """Return what a lifespan yields under *name*: *holder*, the state of each request, has it as an attribute."""
        if not holder.endswith("Request().state"):
            return None
        places = self.file.index.derived("yielded", partial(_yielded_by, self.file.index)).get(name, ())
        found = [self.kept_at(node, scope) for node, scope in places]
        return join(found) | UNKNOWN if found else None

    def kept_at(self, node: ast.AST, scope: Scope) -> Value:
        """Return what *node* is when the body of *scope* has run: an instance of a class of the project by that alone."""
        if isinstance(node, ast.Constant):
            return self.file.evaluator.value(node, scope)
        result = self.file.run(scope)
        if result is None:
            return UNKNOWN
        value = self.checked_by(scope, result, result.values.get(node, UNKNOWN))
        if any(isinstance(item, Box) for item in value.items):
            return self.file.evaluator.value(node, scope).with_taints(value.taints)
        return value

    def of_owner(
        self, attribute: str, is_owner: Callable[[ast.expr, Scope], bool], for_others: bool = False
    ) -> Optional[Value]:
        """Return what functions assign to *attribute* of what *is_owner* tells of an expression and its scope.

        *for_others*: modules in which no data comes in count as well, for what they make.
        """
        found: List[Value] = []
        for owner, node, scope in self.file.index.left.get(attribute, ())[:10] if for_others or self.file.receives else ():
            if is_owner(owner, scope) and scope not in self.file.effort.running:
                found.append(self.kept_at(node, scope))
        return join(found) | UNKNOWN if found else None

    def checked_by(self, scope: Scope, result: Result, value: Value) -> Value:
        """Return *value*, of the body of *scope*, as far as that has checked it by its end, with this *result*."""
        if not value.taints:
            return value
        if scope not in self.left:
            self.left[scope] = left_with(result.env)
        return vouched(value, self.left[scope])


# What functions call the application that they are given to set it up.
_APPLICATIONS = frozenset(("_app", "app", "application"))


def _is_application(owner: ast.expr, scope: Scope, holder: str) -> bool:
    """Tell whether *owner* is *holder*, or an attribute of it, by what a parameter is called: `app.state`."""
    rest = ""
    while isinstance(owner, ast.Attribute):
        rest = f".{owner.attr}{rest}"
        owner = owner.value
    found = scope.find(owner.id) if isinstance(owner, ast.Name) and owner.id in _APPLICATIONS else None
    return found is not None and found[1][0][0] == PARAMETER and getattr(
        found[1][0][1], "annotation", None) is None and holder.endswith("()" + rest) and "Request()" not in holder


def _yielded_by(index: Index) -> Dict[str, List[Tuple[ast.AST, Scope]]]:
    """Return what the functions of a module yield in dictionaries, by the keys that are written out."""
    found: Dict[str, List[Tuple[ast.AST, Scope]]] = {}
    for scope, nodes in index.expressions:
        for node in nodes:
            if isinstance(node, ast.Yield) and isinstance(node.value, ast.Dict):
                for key, value in zip(node.value.keys, node.value.values):
                    name = text_of(key) if key is not None else None
                    if name is not None:
                        found.setdefault(name, []).append((value, scope))
    return found


def _is_comprehension(name: str, home: Scope) -> bool:
    """Tell whether a comprehension makes what *home* calls *name*: `KINDS = {cls.kind: cls for cls in (Read, Write)}`."""
    bindings = home.bindings.get(name, ())
    return len(bindings) == 1 and bindings[0][0] == ASSIGN and isinstance(
        bindings[0][1], (ast.DictComp, ast.ListComp, ast.SetComp))


def _piece_of(name: str, method: Scope, result: Result) -> Optional[Value]:
    """Return what a method puts into an attribute where it takes something apart."""
    pieces = [
        result.values[node] for node in below(method.node)
        if isinstance(node, ast.Attribute) and node.attr == name and isinstance(node.ctx, ast.Store) and node in result.values]
    return join(pieces) if pieces else None
