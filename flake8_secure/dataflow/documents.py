"""What schemas that are no classes say of each field of a document: of JSON Schema, Cerberus, voluptuous and schema."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, Dict, FrozenSet, Iterator, List, NamedTuple, Optional, Tuple

from flake8_secure.dataflow.matching import vouched_by
from flake8_secure.dataflow.taints import EACH, EACH_VALUE
from flake8_secure.dataflow.values import Value, unknown
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import literal_text, tail_of
from flake8_secure.syntax.scopes import Scope, assigned_once, dotted

if TYPE_CHECKING:
    from flake8_secure.dataflow.arguments import Arguments
    from flake8_secure.dataflow.calls import Calls
    from flake8_secure.dataflow.file import File
    from flake8_secure.dataflow.objects import Objects

# Bounds against generated code: levels of a schema, and fields that are told apart.
_DEPTH, _FIELDS = 6, 80
Marks = FrozenSet[str]
_FREE: Marks = frozenset()
_CHOSEN: Marks = frozenset(("guard:member",))
_NUMBER: Marks = frozenset(("guard:number",))
_TEXT: Marks = frozenset(("guard:text",))
# By a check of the project, or one that is not followed.
_CHECKED: Marks = frozenset(("guard:validator",))


class Said(NamedTuple):
    """What a schema says of a value: what it is checked for, and of the values in it, by key or each of them."""

    marks: Marks = _FREE
    fields: Tuple[Tuple[str, Said], ...] = ()
    each: Optional[Said] = None
    closed: bool = False  # other keys are refused

    def guards(self, path: Tuple[object, ...]) -> Iterator[Tuple[Tuple[object, ...], Marks]]:
        """Yield the paths below *path*, that of the value, with what holds there."""
        if self.marks:
            yield path, self.marks
        for key, said in self.fields:
            yield from said.guards((*path, key))
        if self.each is not None:
            yield from self.each.guards((*path, EACH))
        if self.closed:
            yield (*path, EACH), _CHOSEN
            every = [said.marks for _, said in self.fields]
            if all(every):  # none of them is a dictionary
                marks = _TEXT if _TEXT in every else _CHECKED
                yield path, marks
                yield (*path, EACH_VALUE), marks


class Source(NamedTuple):
    """An expression that is a schema, or a part of one, and where it stands."""

    node: ast.AST
    scope: Scope
    file: File
    formats: bool = False  # are checked

    def at(self, node: ast.AST) -> Source:
        """Return another part of the schema."""
        return self._replace(node=node)

    @property
    def resolved(self) -> Source:
        """What the name of a schema stands for, if it is bound once, in the file or another module of the project."""
        source = self
        for _ in range(_DEPTH):
            given = assigned_once(source.node, source.scope)
            following = source.elsewhere if given is None else source._replace(node=given[0], scope=given[1])
            if following is None:
                break
            source = following
        return source

    @property
    def elsewhere(self) -> Optional[Source]:
        """What another module calls the schema that this one imports."""
        if self.file.imports is None or not isinstance(self.node, (ast.Attribute, ast.Name)):
            return None
        home = self.file.imports.home(dotted(self.node, self.scope), self.file)
        return None if home is None else self._replace(node=home[0], scope=home[1], file=home[2])

    @property
    def called(self) -> str:
        """The last identifier of what is called, or named, by its import: `In` of `v.In(names)`."""
        function = self.node.func if isinstance(self.node, ast.Call) else self.node
        names = self.file.names(function, self.scope)
        return last(min(names)) if names else tail_of(function)


Reader = Callable[[Source, int], Said]


def _entries(table: ast.Dict) -> Iterator[Tuple[str, ast.expr]]:
    for key, value in zip(table.keys, table.values):
        if isinstance(key, ast.Constant) and isinstance(key.value, str):
            yield key.value, value


# Keywords that say more than is read here.
_MORE_OF_JSON = frozenset(("$ref", "allOf", "anyOf", "dependentSchemas", "if", "not", "oneOf", "patternProperties"))
# Types whose values are no texts, nor hold any.
_NUMERIC = frozenset((
    "Decimal", "bool", "boolean", "date", "datetime", "float", "int", "integer", "null", "number"))
# Formats that leave no room for more than numbers, dates and addresses.
_STRICT_FORMATS = frozenset(("date", "date-time", "hostname", "ipv4", "time", "uuid"))


def _of_json(source: Source, depth: int) -> Said:
    """Read a schema of JSON Schema: https://json-schema.org/understanding-json-schema/reference."""
    node = source.resolved.node
    if not isinstance(node, ast.Dict) or not depth:
        return Said(_CHECKED)
    source, said = source.resolved, dict(_entries(node))
    if len(said) < len(node.keys) or not _MORE_OF_JSON.isdisjoint(said):
        return Said(_CHECKED)
    if "enum" in said or "const" in said:
        return Said(_CHOSEN)
    kinds = _texts(said.get("type"))
    if kinds and _NUMERIC.issuperset(kinds):
        return Said(_NUMBER)
    if "properties" in said or "items" in said or "object" in kinds or "array" in kinds:
        return _json_container(source, said, depth - 1)
    pattern = vouched_by(_constant(source, said.get("pattern")), False)
    if pattern:
        return Said(pattern)
    if source.formats and not _STRICT_FORMATS.isdisjoint(_texts(said.get("format"))):
        return Said(_CHECKED)
    return Said(_TEXT if "string" in kinds else _FREE)


def _json_container(source: Source, said: Dict[str, ast.expr], depth: int) -> Said:
    properties = source.at(said["properties"]).resolved if "properties" in said else source
    fields = [] if properties is source or not isinstance(properties.node, ast.Dict) else list(_entries(properties.node))
    if "properties" in said and (not isinstance(properties.node, ast.Dict) or len(fields) < len(properties.node.keys)):
        return Said(_CHECKED)
    closed = _constant(source, said.get("additionalProperties")) is False
    return Said(
        fields=tuple((name, _of_json(properties.at(one), depth)) for name, one in fields[:_FIELDS]),
        each=_of_json(source.at(said["items"]), depth) if "items" in said else None, closed=closed)


def _texts(node: Optional[ast.AST]) -> List[str]:
    """Return the texts that *node* is, or lists."""
    parts = getattr(node, "elts", (node,))
    return [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]


def _constant(source: Source, node: Optional[ast.AST]) -> object:
    return None if node is None else source.file.evaluator.value(node, source.scope).only


# Rules that say more than is read here.
_MORE_OF_CERBERUS = ("allof", "anyof", "check_with", "noneof", "oneof", "validator")


def _of_cerberus(source: Source, depth: int) -> Said:
    """Read the schema of a document of Cerberus: https://docs.python-cerberus.org/validation-rules.html."""
    source = source.resolved
    node = source.node
    if not isinstance(node, ast.Dict) or not depth or len(list(_entries(node))) < len(node.keys):
        return Said(_CHECKED)
    return Said(fields=tuple(
        (name, _rules(source.at(one), depth - 1)) for name, one in list(_entries(node))[:_FIELDS]), closed=True)


def _rules(source: Source, depth: int) -> Said:
    """Read the rules of one field of Cerberus."""
    source = source.resolved
    node = source.node
    said = dict(_entries(node)) if isinstance(node, ast.Dict) else {}
    if not isinstance(node, ast.Dict) or len(said) < len(node.keys) or any(
            name.startswith(_MORE_OF_CERBERUS) for name in said):
        return Said(_CHECKED)
    if "allowed" in said:
        return Said(_CHOSEN)
    kinds = _texts(said.get("type"))
    if kinds and _NUMERIC.issuperset(kinds) or tail_of(said.get("coerce")) in _NUMERIC:
        return Said(_NUMBER)
    if "schema" in said and kinds == ["dict"]:
        return _of_cerberus(source.at(said["schema"]), depth)
    if "schema" in said:
        return Said(each=_rules(source.at(said["schema"]), depth))
    pattern = vouched_by(_constant(source, said.get("regex")), True)  # an end is put to it, and it is matched
    return Said(pattern or (_TEXT if kinds == ["string"] else _FREE))


# Names of types that take any text, or anything.
_ANY = frozenset(("any", "bytes", "dict", "list", "object", "str", "Object", "Unicode"))
# What makes another text of one, or bounds its length, and what marks a key.
_NEUTRAL = frozenset((
    "Capitalize", "Clamp", "DefaultTo", "Email", "Length", "Lower", "Match", "Range", "Replace", "Strip", "Title", "Unique",
    "Upper", "Url", "FqdnUrl", "PathExists", "capitalize", "len", "lower", "strip", "title", "upper",
))
_KEYS = frozenset(("Exclusive", "Forbidden", "Inclusive", "Optional", "Required"))
# What is one of several, and what is all of them.
_ONE_OF, _ALL_OF = frozenset(("Any", "Or", "Union")), frozenset(("All", "And"))
_CONVERTING = frozenset(("Coerce", "Use"))


def _of_python(source: Source, depth: int) -> Said:
    """Read a schema of voluptuous or of schema: types, constants, and calls in dictionaries and lists.

    https://alecthomas.github.io/voluptuous/docs/_build/html/voluptuous.html, https://github.com/keleshev/schema
    """
    source = source.resolved
    node = source.node
    if not depth:
        return Said(_CHECKED)
    if isinstance(node, ast.Dict):
        return _python_fields(source, node, depth - 1)
    if isinstance(node, (ast.List, ast.Set)):
        return Said(each=_common([_of_python(source.at(one), depth - 1) for one in node.elts]))
    if isinstance(node, ast.Constant):
        return Said(_CHOSEN)
    name = source.called
    if not isinstance(node, ast.Call):
        free = _TEXT if name == "str" else _FREE
        return Said(_NUMBER if name in _NUMERIC else free if name in _ANY | _NEUTRAL else _CHECKED)
    inner = [_of_python(source.at(one), depth - 1) for one in node.args]
    if name in ("Schema", "Maybe") and node.args:
        return inner[0]
    if name in _ONE_OF:
        return _common(inner)
    if name in _ALL_OF:
        texts = [one for one in inner if one.marks - _TEXT or one.fields or one.each is not None]
        return (texts or inner or [Said()])[0]
    if name in _CONVERTING and node.args:
        return Said(_NUMBER if inner[0].marks == _NUMBER else _FREE)
    if name in ("In", "Equal", "Literal", "Date", "Datetime", "Boolean", "Number", "Const"):
        return Said(_CHOSEN)
    if name in ("Match", "Regex") and node.args:
        pattern = _constant(source, node.args[0])
        # The one matches the beginning of a text, the other finds something in it.
        whole = isinstance(pattern, str) and name == "Match" and pattern.endswith(("$", r"\Z"))
        return Said(vouched_by(pattern, whole) or _TEXT)
    return Said(_FREE if name in _NEUTRAL else _CHECKED)


def _python_fields(source: Source, node: ast.Dict, depth: int) -> Said:
    fields: List[Tuple[str, Said]] = []
    for key, value in list(zip(node.keys, node.values))[:_FIELDS]:
        if isinstance(key, ast.Call) and key.args and source.at(key).called in _KEYS:
            key = key.args[0]
        if not isinstance(key, ast.Constant):
            return Said(_CHECKED)  # of any key of some type
        fields.append((literal_text(key.value), _of_python(source.at(value), depth)))
    return Said(fields=tuple(fields), closed=True)


def _common(several: List[Said]) -> Said:
    """Return what holds of each of *several*."""
    if len(several) == 1:
        return several[0]
    marks = [_CHOSEN if one.marks == _NUMBER else one.marks for one in several]
    return Said(frozenset.intersection(*marks) if marks else _FREE)


class Library(NamedTuple):
    """How a call checks a document: which arguments, by place and name, are that and the schema.

    Without a place for the schema, the call that made the instance has it.
    """

    read: Reader
    document: Tuple[int, str]
    schema: Optional[Tuple[int, str]] = None
    opening: Tuple[int, str] = (0, "schema")  # where the call has it that makes the instance
    formats: bool = False
    kept: str = ""  # the attribute of the instance that has the document


_VALIDATORS = (
    "Draft201909Validator", "Draft202012Validator", "Draft3Validator", "Draft4Validator", "Draft6Validator", "Draft7Validator")
_JSON = Library(_of_json, (0, "instance"), (1, "schema"))
# Functions and methods that come back where the document is right, and what is true then.
RAISING: Dict[str, Library] = {
    "cerberus.Validator().validated": Library(_of_cerberus, (0, "document")),  # gives None
    "fastjsonschema.compile()": Library(_of_json, (0, "data"), opening=(0, "definition"), formats=True),
    "fastjsonschema.validate": Library(_of_json, (1, "data"), (0, "definition"), formats=True),
    "jsonschema.validate": _JSON,
    "jsonschema.validators.validate": _JSON,
    **{f"jsonschema.{name}().validate": _JSON._replace(schema=None) for name in _VALIDATORS},
    "schema.Schema().validate": Library(_of_python, (0, "data")),
    "voluptuous.Schema()": Library(_of_python, (0, "data")),
}
_CERBERUS = Library(_of_cerberus, (0, "document"), kept=".document")
TELLING: Dict[str, Library] = {
    "cerberus.Validator().validate": _CERBERUS,
    **{f"jsonschema.{name}().is_valid": _JSON._replace(schema=None) for name in _VALIDATORS},
    "schema.Schema().is_valid": Library(_of_python, (0, "data")),
}
_ALL = {**RAISING, **TELLING}


def note_document(flow: Objects, call: ast.Call, names: FrozenSet[str]) -> bool:
    """Note what *call*, of one of *names*, says of each field of a document where it accepts that; tell whether that is known."""
    library = _ALL[min(name for name in names if name in _ALL)]
    document = argument_of(call, *library.document)
    source = _schema(flow, call, library)
    if document is None or source is None:
        return False
    said = library.read(source, _DEPTH)
    guards = list(said.guards(()))
    places = [(taint, taint.path) for taint in flow.known(document).taints]
    if library.kept and isinstance(call.func, ast.Attribute):
        places += [(taint, (*taint.path, library.kept)) for taint in flow.known(call.func.value).taints]
        holder = call.func.value
        kept = ast.Attribute(holder, library.kept[1:], ast.Load())
        flow.set_attribute(flow.known(holder), kept, unknown(flow.known(document).taints))
    for taint, start in places:
        for path, marks in guards:
            flow.state.guard(taint.origin, (*start, *path), marks)
    return True


def checked(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """Return what a call gives that raises where a document is wrong: that, once it is noted what it was checked for."""
    call, library = arguments.node, RAISING[flow.callee]
    document = arguments.get(*library.document)
    if document is None or not isinstance(call, ast.Call) or not note_document(flow, call, frozenset((flow.callee,))):
        return None
    return unknown(document.taints)


def _schema(flow: Objects, call: ast.Call, library: Library) -> Optional[Source]:
    """Return the schema that *call* checks a document with, if it stands in the file."""
    place, checker = library.schema, Source(call, flow.scope, flow.file)
    if place is None:
        place = library.opening
        checker = checker.at(call.func.value if isinstance(call.func, ast.Attribute) else call.func).resolved
    made = checker.node
    given = argument_of(made, *place) if isinstance(made, ast.Call) else None
    if given is None or not isinstance(made, ast.Call):
        return None
    formats = library.formats or any(one.arg == "format_checker" for one in made.keywords)
    source = checker._replace(node=given, formats=formats).resolved
    return None if isinstance(source.node, (ast.Attribute, ast.Name)) else source
