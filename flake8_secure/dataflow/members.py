"""Attributes of what the program has at one point: of libraries, of instances, and of classes of the project."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, Optional, Tuple, Union

from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.checks import CLEANED
from flake8_secure.dataflow.classes import Classes, is_made_elsewhere
from flake8_secure.dataflow.decorators import is_of_class, is_static
from flake8_secure.dataflow.fields import CONVERTED
from flake8_secure.dataflow.flags import is_to_be_filled
from flake8_secure.dataflow.forms import checked, is_address, sent
from flake8_secure.dataflow.handlers import is_any_path, is_routed_elsewhere, leads_anywhere, literal_route, path_start
from flake8_secure.dataflow.instances import LAST
from flake8_secure.dataflow.methods import CONTENT, LOOKUPS, READING, WHOLE, is_from_json
from flake8_secure.dataflow.pieces import OWN_ORIGIN, OWN_SITE
from flake8_secure.dataflow.settings import setting
from flake8_secure.dataflow.state import DEBUGGED, Former, Key, dict_of
from flake8_secure.dataflow.taints import (
    ANY_PATH,
    AS_ASKED,
    CLEAN,
    IN_ROUTE,
    LINE,
    LOADED,
    OF_UNKNOWN,
    OWN_URL,
    PASSED_UNKNOWN,
    PLAIN,
    STRIPPED,
    UPLOAD,
    Taint,
    Taints,
    content,
    each,
    each_value,
    looked_up,
    of_model,
    taken_from,
    without_beginning,
)
from flake8_secure.dataflow.unbound import FILLING
from flake8_secure.dataflow.values import (
    CLASS_OF,
    IN_MEMORY,
    MISSING,
    PARTIAL,
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
    join,
    starting,
    told_at,
    unknown,
)
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import FUNCTIONS, first_parameter
from flake8_secure.syntax.names import LENGTH
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import IMPORT, MODULE

if TYPE_CHECKING:
    pass

# What a class says of itself and of its fields, not what an instance holds.
_OF_CLASSES = frozenset((
    "DESCRIPTOR", "__annotations__", "__attrs_attrs__", "__class__", "__dataclass_fields__", "__fields__", "__fields_set__",
    "__mapper__", "__match_args__", "__pydantic_fields__", "__pydantic_fields_set__", "__slots__", "__struct_config__",
    "__struct_encode_fields__", "__struct_fields__", "__table__", "__tablename__", "_meta", "base_fields", "declared_fields",
    "model_computed_fields", "model_config", "model_fields", "model_fields_set"))
# What is gone through by values, or by keys and values.
_VIEWS = (".values()", ".items()")
_DEBUG = frozenset(("guard:debug",))
# What gives the next message of a connection, or the next line.
_STREAMED = regex(r"\.(?:readexactly|readline|readuntil|receive\w*|recv\w*)\(\)$")
_IN_PIECES = frozenset(("readexactly", "readline", "readuntil", "recv"))
# What an uploaded file says of itself.
_OF_UPLOADS = dict.fromkeys(("charset", "content_type", "filename", "headers", "mimetype", "name"), UPLOAD)
_OF_UPLOADS["raw_filename"] = UPLOAD | STRIPPED  # as it was sent: `filename` of the same is without directories
# What nothing but an uploaded file has of all that is sent.
_OF_FILES = frozenset(("chunks", "content_type", "size", "temporary_file_path"))

# Parts of an address behind its path.
_BEHIND_PATHS = frozenset(("fragment", "params", "query"))
# What a parser gives, with a scheme that has no characters but letters, digits, `+`, `-` and `.`.
_ADDRESSES = frozenset(("urllib.parse.urlparse()", "urllib.parse.urlsplit()"))
# What a library has made of the name of an uploaded file itself.
_SECURED = {"secure_filename": frozenset(("werkzeug.utils.secure_filename",))}
# What is left of a path without its directories.
_LAST_PARTS = frozenset(("name", "stem", "suffix", "suffixes"))
_PATHS = frozenset(f"pathlib.{kind}()" for kind in ("Path", "PurePath", "PurePosixPath", "PureWindowsPath"))


class Members(Classes):
    """Evaluate attributes, whatever they are attributes of."""

    def attribute(self, node: ast.Attribute) -> Value:
        inherited = self.inherited(node) if isinstance(node.value, ast.Call) else None
        if inherited is not None:
            return self.bound_method(inherited[1], self.read_of(inherited[1], inherited[0], node), node)
        value = self.evaluate(node.value, 1)  # nobody asks what the other attributes of an instance hold
        if isinstance(node.value, ast.Name):
            of_class = self.written_to_class(value, node.attr)
            if of_class is not None:
                return of_class
            held: Optional[Value] = self.state.env.get((".", self.key(node.value.id), node.attr))
            if held is not None and not any(isinstance(item, (Box, Ref)) and item.site is not None for item in value.items):
                if MISSING.items[0] not in held.items:
                    return held
                written = tuple(item for item in held.items if item not in MISSING.items)
                return Value(written, held.unknown, held.taints) | self.member(value, node.attr, node)
            shared = self.assigned_elsewhere(node.value.id, node.attr) if node.attr in self.file.index.left else None
            if shared is not None:
                return self.member(value, node.attr, node) | shared
        else:
            part = self.part_of(node.value, node.attr)
            held = None if part is None else self.state.env.get(part)
            if held is not None and held.taints:
                return unknown(held.taints)
        return self.bound_method(value, self.member(value, node.attr, node), node)

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
        own = self.read(name)
        kind = self.made_of(own) or own  # a class method has the class itself
        definition = getattr(kind.items[0], "node", None) if len(kind.items) == 1 else None
        scopes = [scope for _, scope in self.lineage(definition)] if isinstance(definition, ast.ClassDef) else []
        if around not in scopes:
            scopes = [scope for _, scope in self.lineage(around.node)]
        for scope in scopes[scopes.index(around) + 1:]:
            if function.attr in scope.children:
                return Value((Local(scope.children[function.attr].node),), False), own
        return None

    def assigned_elsewhere(self, name: str, attribute: str) -> Optional[Value]:
        """Return what functions assign to *attribute* of what the module defines and calls *name*."""
        found = self.scope.find(name)
        if found is None or found[0].kind != MODULE or found[0] in self.frames:
            return None
        kind, _, text, _ = found[1][0]
        if kind == IMPORT and (self.file.imports is None or self.file.imports.home(text, self.file) is None):
            return None
        return self.file.shared.of_owner(
            attribute, lambda owner, scope: isinstance(owner, ast.Name) and owner.id == name and scope.find(name) == found)

    def bound_method(self, owner: Value, value: Value, node: ast.AST) -> Value:
        """Return *value*, an attribute of *owner*: of a method, one that knows its instance, or its class."""
        if len(owner.items) != 1 or not isinstance(owner.items[0], (Box, Contents)):
            method, around = value.single, owner.single
            of_class = isinstance(method, Local) and isinstance(around, Local) and isinstance(around.node, ast.ClassDef) \
                and isinstance(method.node, FUNCTIONS) and not method.node.name.startswith("__") and is_of_class(method.node)
            return Value((Contents(PARTIAL, (("function", value), (0, owner))),), False) if of_class else value
        kind = owner.items[0].kind
        if kind in FILLING and getattr(node, "attr", "") in FILLING[kind] and not value.items:
            function = Value((Ref(f"builtins.{kind}.{getattr(node, 'attr', '')}"),), False)
            return self.make(node, Contents(PARTIAL, (("function", function), (0, owner))))
        if kind != "object":
            return value
        methods = [
            isinstance(item, Local) and isinstance(item.node, FUNCTIONS) and not is_static(item.node) for item in value.items]
        if len(methods) == 1 and methods[0] and not value.unknown:
            return self.make(node, Contents(PARTIAL, (("function", value), (0, owner))))
        if not any(methods):
            return value
        # Those of the classes that derive from its class as well.
        return Value(tuple(
            Contents(PARTIAL, (("function", Value((item,), False)), (0, owner))) if bound else item
            for item, bound in zip(value.items, methods)), value.unknown, value.taints)

    def keeping(self, value: Value, name: str) -> Tuple[Possibility, ...]:
        """Return the possibilities of *value* to ask for its attribute *name*: where that was written, those that keep it."""
        if len(value.items) < 2:
            return value.items
        held = [self.contents(item) for item in value.items]
        if not value.unknown and all(filled_class(contents) is not None for contents in held):
            declaring = tuple(
                item for item, contents in zip(value.items, held)
                if contents is not None and contents.get("." + name) is not None)
            return declaring or value.items  # of one that does not declare it, it cannot be read
        kept = self.with_sites(value)
        return kept if len(kept) < len(value.items) and any(self.has_kept(item, name) for item in kept) else value.items

    def has_kept(self, item: Possibility, name: str) -> bool:
        """Tell whether the attribute *name* of *item* was written."""
        contents = self.state.env.get(item.site) if isinstance(item, Ref) and item.site is not None else None
        return isinstance(contents, Contents) and contents.get("." + name) is not None

    def with_sites(self, value: Value) -> Tuple[Possibility, ...]:
        """Return what keeps the attributes of *value*: where it was made, rather than the class that it is known to be of."""
        if any(isinstance(item, Ref) and item.site is not None for item in value.items):
            return tuple(item for item in value.items if not is_made_elsewhere(item))
        return value.items

    def member_of_made(self, item: Union[Box, Contents], name: str, node: ast.AST, inherited: Taints) -> Value:
        """Return the attribute *name* of a container or an instance; *inherited*: what it has of the data in that."""
        contents = self.contents(item)
        held = None if contents is None else contents.get("." + name)
        if held is not None:
            return held
        if isinstance(item, Contents) and item.kind == "object" and item.get(CLASS_OF) is not None:
            self.state.write(node, item)
            item = Box("object", node)  # an instance that was made elsewhere
        said = self.said_by_filled(contents, name)
        if said is not UNKNOWN and contents is not None:
            return self.read_of(Value((item,), False, contents.taints), said, node)
        if isinstance(item, Box) and item.kind == "object":
            return self.class_member(item, contents, name, node, inherited)
        return unknown(inherited)

    def member(self, value: Value, name: str, node: ast.AST) -> Value:
        """Return the attribute *name* of *value*."""
        made_of = self.made_of(value) if name == "__class__" else None
        if made_of is not None and not made_of.unknown:
            return made_of
        results: List[Value] = []
        inherited = CLEAN if self.is_clean(value, name) else self.inherited_by(value, name)
        outside = inherited
        if inherited and value.items:
            beside = self.beside_containers(value)
            outside = inherited if beside == value.taints else self.inherited_by(value.with_taints(beside), name)
        own = [item.site for item in value.items if item.__class__ is Box]
        for item in self.keeping(value, name):
            if isinstance(item, Ref):
                qualified = self.file.resolver.canonical(f"{item.name}.{name}")
                if item.site in own and qualified in self.models.mappings:
                    continue  # the class of this file has its own say
                results.append(self.member_of_library(item, name, qualified, node, outside))
            elif isinstance(item, (Box, Contents)):
                results.append(self.member_of_made(item, name, node, inherited))
            elif isinstance(item, Local) and name == "__name__":
                results.append(const(getattr(item.node, "name", "<lambda>")))
            elif isinstance(item, Local) and isinstance(item.node, ast.ClassDef):
                results.append(self.kept_by_class(item.node, name))
            elif isinstance(item, Const) and name == "value":
                results.append(Value((item,), False))  # of constants, only members of enumerations have one
            else:
                results.append(unknown(inherited))
        if value.unknown or not results:
            results.append(unknown(outside))
        held = join(results)
        if held.taints and name in self.models.filled_in and isinstance(node, ast.Attribute):
            marks = checked(self, node)
            # Fields of one class have one origin: what is checked of one says nothing of the others.
            apart = [taint.below(tail_of(node.value)) if taint.origin.endswith("Field()." + name) else taint
                     for taint in held.taints]
            held = held.with_taints(frozenset(
                taint.without(CONVERTED) if marks is None else taint.passing(marks) for taint in apart))
        if name == "cleaned_data" and held.taints and all(
                taint.through & PASSED_UNKNOWN for taint in held.taints) and is_address(self, node):
            held = held.with_taints(CLEAN)  # the form says what it is
        if all(taint.through & OF_UNKNOWN for taint in held.taints):
            return held.with_taints(held.taints | sent(self, value, name, node))
        return held

    def is_clean(self, value: Value, name: str) -> bool:
        """Tell whether *value*, so far as it is known, is of classes whose attribute *name* carries nothing of what went in."""
        return bool(value.taints) and bool(value.items) and all(
            isinstance(item, Ref) and self.file.resolver.canonical(f"{item.name}.{name}") in self.models.clean
            for item in value.items)

    def inherited_by(self, value: Value, name: str) -> Taints:
        """Return the taints that *value* hands down to its attribute *name*."""
        inherited = value.taints if name not in _OF_CLASSES and not (name == "fields" and _is_instance(value)) else CLEAN
        if inherited:
            inherited = taken_from(inherited, name)
        if inherited and name in _OF_FILES and not any(isinstance(item, (Box, Contents)) for item in value.items):
            self.vouch(frozenset(taint for taint in inherited if taint.path), UPLOAD)
        if inherited and name == "file":
            inherited = frozenset(
                taint.passing(UPLOAD) if taint.path and taint.origin in self.models.mixed else taint for taint in inherited)
        if inherited and name in _OF_UPLOADS:
            named = name == "name" and all(
                UPLOAD <= taint.through and taint.label.rpartition(".")[2] in self.models.sent for taint in inherited)
            # Django has taken the directories away.
            passed = LAST if named else frozenset()
            inherited = frozenset(taint.without(_OF_UPLOADS[name]).passing(passed) for taint in inherited)
        if inherited and name in _BEHIND_PATHS:
            inherited = without_beginning(inherited)
        if inherited and name in _LAST_PARTS and any(item.__class__ is Ref and item.name in _PATHS for item in value.items):
            inherited = frozenset(taint.passing(LAST) for taint in inherited)
        if inherited and name == "scheme" and value.items and not value.unknown and all(
                item.__class__ is Ref and item.name in _ADDRESSES for item in value.items):
            inherited = frozenset(taint.passing(PLAIN) for taint in inherited)
        if inherited and name in _SECURED:
            inherited = frozenset(taint.passing(_SECURED[name]) for taint in inherited)
        if inherited and name not in WHOLE:
            if name not in self.models.sent:
                inherited = attributed(inherited, name)
            inherited = frozenset(taint.below("." + name) for taint in inherited)
        return inherited

    def member_of_library(self, item: Ref, name: str, qualified: str, node: ast.AST, inherited: Taints) -> Value:
        """Return the attribute *name* of something with a name, which makes it *qualified*."""
        contents = None if item.site is None else self.state.env.get(item.site)
        held = contents.get("." + name) if isinstance(contents, Contents) else None
        if held is not None:
            return held
        if qualified.startswith(self.models.settings) and self.file.imports is not None:
            said = setting(name, self.file)
            if said is not None:
                return said | self.named(qualified, node, inherited)
        if qualified.startswith(self.models.holders) and qualified not in self.models.sources:
            held = self.kept_for_all(qualified, name, node)
            if held is not None:
                return held
        if len(item.name) > LENGTH:
            return unknown(inherited)
        abroad = None if self.file.imports is None else self.file.imports.value(f"{item.name}.{name}", self.file)
        if abroad is None:
            return self.named(qualified, node, inherited)
        return self.made_elsewhere(f"{item.name}.{name}") or abroad if may_be_made(abroad) else abroad

    def kept_for_all(self, qualified: str, name: str, node: ast.AST) -> Optional[Value]:
        """Return what functions assign to *qualified*, of what an application keeps things of its own in: `flask.g.user`."""
        held = self.file.shared.of_holder(qualified, name)
        if qualified.startswith(self.models.settings):
            return self.kept_in_settings(qualified, name, node, held)
        if held is not None or self.file.imports is None:
            return held
        return self.kept_by_others(qualified, name, node)

    def kept_in_settings(self, qualified: str, name: str, node: ast.AST, held: Optional[Value]) -> Optional[Value]:
        """Return what the program sets *qualified* to, *held* in the same module: it is also called so."""
        if held is None and self.file.imports is not None:
            held = self.kept_by_others(qualified, name, node) or setting(name, self.file)
        return None if held is None else held | self.named(qualified, node)

    def kept_by_others(self, qualified: str, name: str, node: ast.AST) -> Optional[Value]:
        """Return what functions of other modules assign to *qualified*."""
        if self.file.imports is None:
            return None
        found = [other.shared.of_holder(qualified, name) for other in self.file.imports.assigning(name, self.file)]
        known = [value for value in found if value is not None]
        return told_at(getattr(self.way_out or node, "lineno", 1), join(known)) if known else None

    def named(self, name: str, node: ast.AST, inherited: Taints = CLEAN) -> Value:
        """Return the value that *name* stands for: a source is tainted."""
        kind = self.models.sources.get(name)
        if kind is not None:
            return Value((Ref(name),), False, frozenset((self.source(kind, name, node),)))
        if name in self.models.own_sites:
            return OWN_SITE
        if name in self.models.own_origins:
            return OWN_ORIGIN
        if name in self.models.route_paths and self.root is not None:
            asked = self.file.owner(self.root.node)
            route = literal_route(self.root, asked)
            if route is not None:
                return const(route)
            if is_any_path(self.root, asked):
                taint = self.source("remote", name, node)
                start = path_start(self.root, asked)
                if start:
                    return starting(start, frozenset((taint.without(AS_ASKED | ANY_PATH),)))
                if ANY_PATH & taint.through and leads_anywhere(self.root, asked):
                    taint = taint.without(OWN_URL)
                return Value((Ref(name),), False, frozenset((taint,)))
            if is_routed_elsewhere(self.root, asked):
                taint = self.source("remote", name, node)
                return Value((Ref(name),), False, frozenset(
                    one.passing(taint.through) for one in inherited) or frozenset((taint.passing(IN_ROUTE),)))
        if name in self.models.clean:
            inherited = CLEAN
        value = self.referenced((name,))
        return value.with_taints(inherited) if inherited else value

    def one_of(self, item: Possibility, taints: Taints) -> Value:
        """Return one of the elements of *item*, with *taints*: it is not known which."""
        name = item.name if isinstance(item, Ref) else ""
        if taints and is_from_json(name):
            return Value((Ref(name if name.endswith("[]") else f"{name}[]"),), True, taints)
        spelled = self.models.spellings.get(f"{name}[*]") if name else None
        return unknown(taints) if spelled is None else Value(
            (Ref(spelled),), False, CLEAN if spelled in self.models.clean else taints)

    def gone_through(self, item: Possibility, taints: Taints) -> Value:
        name = item.name if isinstance(item, Ref) else ""
        viewed = self.viewed(name, taints) if name.endswith(_VIEWS) else None
        return self.one_of(item, each(taints) | self.yielded(item)) if viewed is None else viewed

    def viewed(self, name: str, taints: Taints) -> Optional[Value]:
        """Return what going through `x.items()` or `x.values()` gives, where *x* is a document with *taints*."""
        if not any(taint.structured for taint in taints):
            return None
        held = unknown(each_value(taints))
        return self.make_fixed("tuple", (unknown(each(taints)), held)) if name.endswith("items()") else held

    def yielded(self, item: Possibility) -> Taints:
        """Return the taints of what iterating over *item* yields, besides its own."""
        if isinstance(item, Ref) and item.name in IN_MEMORY:
            held = self.state.env.get(item.site)
            return frozenset(taint.passing(LINE) for taint in held.everything.taints) if isinstance(held, Contents) else CLEAN
        if not isinstance(item, Ref) or item.name not in self.models.iterated:
            return CLEAN
        kind = self.models.iterated[item.name]
        return frozenset((self.source(kind, item.name, item.site or self.scope.node),))

    def source(self, kind: str, name: str, node: ast.AST) -> Taint:
        """Return the taint of reading the source *name*."""
        self.surprises += 1
        # What is read in another module is told where this one calls it.
        line: int = getattr(self.way_out or node, "lineno", 1)
        label = name.replace("()", "").removeprefix("builtins.")
        parts = label.split(".")
        label = ".".join(parts[-2:])
        if name.endswith("()"):
            label += "()"
        structured = name in self.models.structured
        # Reading a request twice gives the same data; reading a stream does not.
        same = kind == "remote" and not _STREAMED.search(name)
        origin = name if same else f"{name}@{line}:{getattr(node, 'col_offset', 0)}"
        marks = self.models.marks.get(name, frozenset())
        if kind == "traceback" and DEBUGGED in self.state.env:
            marks |= _DEBUG
        return Taint(kind, label, line, origin, (), marks, structured)

    def set_attribute(self, holder: Value, target: ast.Attribute, value: Value) -> None:
        """Write *value* to the attribute *target* of *holder*."""
        known = False
        alone = not holder.unknown and len({getattr(item, "site", None) for item in self.with_sites(holder)}) == 1
        for item in holder.items:
            setter = self.setter(item, target.attr)
            if setter is not None:
                self.local_call(setter, Arguments(target, [value], {}, None, Value((item,), False)))
                known = True
                continue
            descriptor = self.descriptor(item, target.attr, "__set__")
            if descriptor is not None:
                self.special(descriptor, "__set__", Arguments(target, [Value((item,), False), value], {}, None))
                known = True
                continue
            site = item.site if isinstance(item, (Box, Ref)) else None
            if site is not None:
                contents = self.state.env.get(site)
                if not isinstance(contents, Contents):
                    contents = Contents(item.name if isinstance(item, Ref) else item.kind)  # type: ignore[union-attr]
                entries = dict_of(contents)
                name = "." + target.attr
                before = entries.get((str, name))
                if before is None and holder.taints and isinstance(item, Ref):
                    former = Former(name)
                    entries[Former, former] = (former, self.member(holder, target.attr, target))
                    self.state.replaced = True
                entries[str, name] = (name, value if alone or before is None else before[1] | value)
                self.state.write(site, Contents(contents.kind, tuple(entries.values()), contents.rest))
                known = True
            elif isinstance(item, Local) and isinstance(item.node, ast.ClassDef):
                place = self.place(self.file.scope_of(item.node), target.attr)
                before = None if alone else self.state.env.get(place)
                self.state.write(place, value if before is None else before | value)
        if not known and isinstance(target.value, ast.Name):
            self.state.write((".", self.key(target.value.id), target.attr), value)
            return
        part = None if known else self.part_of(target.value, target.attr)
        if part is not None:
            # What a call writes there is not seen: nothing but the taints of it lasts.
            self.state.write(part, unknown(value.taints))

    def keeper(self, holder: Value, name: str) -> Value:
        """Return what keeps the container *name* of *holder*, an instance or a class: the class whose body makes one for all."""
        contents = self.sole(holder)
        definition = self.class_of(contents) if contents is not None and contents.get("." + name) is None else None
        item = holder.single
        if isinstance(item, Local) and isinstance(item.node, ast.ClassDef):
            definition = item.node
        if definition is None:
            return holder
        file, scope = next(
            (one for one in self.lineage(definition) if name in one[1].attributes or name in one[1].bindings), (None, None))
        if file is None or scope is None or name in scope.attributes:
            return holder
        made = scope.bindings[name][0][1]
        # A model makes one for each instance of what its fields are by default.
        of_model = made in file.index.annotated and bool(definition.bases)
        return Value((Local(scope.node),), False) if is_to_be_filled(made) and not of_model else holder

    def part_of(self, owner: ast.AST, name: str) -> Optional[Key]:
        """Return where the state has the attribute *name* of *owner*, if that is itself an attribute of a name: `self.server`."""
        if isinstance(owner, ast.Attribute) and isinstance(owner.value, ast.Name):
            return ".", self.key(owner.value.id), owner.attr, name
        return None


def may_be_made(value: Value) -> bool:
    """Tell whether *value* of another module is, or may be, an instance or a function that it makes once."""
    return value == UNKNOWN or any(map(is_made_elsewhere, value.items))


def _is_instance(value: Value) -> bool:
    """Tell whether *value* is an instance of a class of the project, or of one that it derives from."""
    return any(isinstance(item, Box) and item.kind == "object" for item in value.items)


def given_once(taints: Taints, node: Optional[ast.AST]) -> Taints:
    """Return *taints* of what the call *node* gives, and gives another time no more: the next line, the next element."""
    piece = f"[{getattr(node, 'lineno', 1)}:{getattr(node, 'col_offset', 0)}]"
    return frozenset(taint.below(piece) for taint in taints)


def attributed(taints: Taints, name: str, node: Optional[ast.AST] = None) -> Taints:
    """Return the taints of the attribute or method *name* of something with *taints*; *node* calls it."""
    if name in _IN_PIECES or name == "read" and isinstance(node, ast.Call) and node.args:
        return given_once(content(taints), node)
    if name in READING:
        return content(taints)
    if name in CONTENT or name in LOOKUPS or name in WHOLE:
        return taints
    if isinstance(node, ast.Call):
        taints = frozenset(taint.passing(OF_UNKNOWN) if LOADED <= taint.through else taint for taint in taints)
    else:
        taints = of_model(taints, name)
    # A field of a form that has such an attribute was made an object of: a record that was chosen.
    return looked_up(frozenset(
        taint.passing(PASSED_UNKNOWN) if taint.path and taint.label.endswith(CLEANED) and name not in _OF_UPLOADS else taint
        for taint in taints))
