"""What calls make of constants, and of nothing: read off the call, whatever the statements around it do."""

from __future__ import annotations

import ast
import re
from functools import reduce
from typing import TYPE_CHECKING, Any, List, Optional, Tuple

from flake8_secure.dataflow.computing import HASHES, PURE, bytes_of, computed, hashed, is_coding, is_digest, text_method
from flake8_secure.dataflow.computing import TAILS as COMPUTED
from flake8_secure.dataflow.constants import fold
from flake8_secure.dataflow.matching import note_compiled
from flake8_secure.dataflow.methods import QUEUES
from flake8_secure.dataflow.state import overlaid
from flake8_secure.dataflow.values import PARTIAL, UNKNOWN, Contents, Ref, Value, const, unknown
from flake8_secure.syntax.arguments import arguments_of, unpacks
from flake8_secure.syntax.names import Names
from flake8_secure.syntax.nodes import tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.expressions import Evaluator

# Contents of this kind list the fields of a named tuple: it is the class, not an instance.
NAMED = "namedtuple"
# What a partial function has under this key is a method, which is given its instance first.
OF_CLASS = "method"
_COMPILED = frozenset(("re.compile()",))
# Calls that make something for a type, a format or a template, their first argument: what it does is told by the call.
_TELLING = frozenset((
    "jinja2.Template()", "msgspec.json.Decoder()", "msgspec.msgpack.Decoder()", "pydantic.TypeAdapter()", "struct.Struct()",
))
_WITH_FIELDS = frozenset(("collections.namedtuple()", "dataclasses.make_dataclass()", "typing.NamedTuple()"))
_DICTIONARIES = frozenset(("builtins.dict()", "collections.OrderedDict()"))
_LAYERS = frozenset(("collections.ChainMap()",))
_NAMESPACES = frozenset(("types.SimpleNamespace()",))
# Whether what is made is a method.
_PARTIALS = {frozenset(("functools.partial()",)): False, frozenset(("functools.partialmethod()",)): True}
_FROM_KEYS = frozenset(("builtins.dict.fromkeys()",))
_TRANSLATIONS = frozenset(("builtins.str.maketrans()",))
_VIEWS = frozenset(("types.MappingProxyType()",))
_SETS = (frozenset(("builtins.frozenset()",)), frozenset(("builtins.set()",)))
# What a set of constants is made of: a list, a text, or the name of one.
_LISTED = (ast.Attribute, ast.BinOp, ast.Constant, ast.List, ast.Name, ast.Set, ast.Tuple)
_MANY = 128  # characters that a set of them is known by
# Calls that make a container with nothing in it, and what that is like.
_EMPTY = {"builtins.list()": "list", "builtins.set()": "set", "collections.deque()": "list"}


def constructed(flow: Evaluator, node: ast.Call, names: Names) -> Optional[Value]:
    """Return what a call makes that evaluates to one of *names*; None where it is not known to make something."""
    if tail_of(node.func) in COMPUTED:
        known = _computed(flow, node)
        if known is not None:
            return known
    if len(node.args) < 2 and len(names) == 1:
        if not _DICTIONARIES.isdisjoint(names):
            return _dictionary(flow, node)
        if names == _VIEWS and node.args:
            return flow.evaluate(node.args[0])
        if names == _NAMESPACES and not node.args and all(keyword.arg for keyword in node.keywords):
            return flow.make(node, Contents("object", tuple(
                (f".{keyword.arg}", flow.evaluate(keyword.value)) for keyword in node.keywords)))
    if names == _LAYERS and node.args and not unpacks(node):
        return layered(flow, [flow.evaluate(argument) for argument in node.args], node)
    if len(names) == 1 and not QUEUES.isdisjoint(names):
        return flow.make(node, Contents("list"))
    if not node.args and not node.keywords and len(names) == 1 and not _EMPTY.keys().isdisjoint(names):
        return flow.make(node, Contents(_EMPTY[next(iter(names))]))
    if len(node.args) == 1 and names in _SETS:
        return _set(flow, node)
    if not node.args and isinstance(node.func, ast.Attribute) and node.func.attr == "copy":
        copied = flow.evaluate(node.func.value)
        if flow.sole(copied) is not None:
            return copied
    if names == _COMPILED and node.args:
        note_compiled(node, flow.evaluate(node.args[0]), flow.file)
        return Value((Ref("re.compile()", node),), False)
    if names == _FROM_KEYS and 0 < len(node.args) < 3 and not unpacks(node):
        return from_keys(flow, [flow.evaluate(argument) for argument in node.args], node)
    if names == _TRANSLATIONS and not unpacks(node):
        return translation(flow, [flow.evaluate(argument) for argument in node.args], node)
    if names in _PARTIALS and node.args:
        return _partial(flow, node, _PARTIALS[names])
    if len(names) == 1 and names <= _TELLING:
        return Value((Ref(next(iter(names)), node),), False)
    put_together = _put_together(flow, node, names)
    if put_together is not None:
        return put_together
    if len(node.args) > 1 and not names.isdisjoint(_WITH_FIELDS) and all(one.arg != "bases" for one in node.keywords):
        fields = field_names(flow.evaluate(node.args[1]))
        if fields:
            return Value((Contents(NAMED, tuple((name, UNKNOWN) for name in fields)),), False)
    return None


def _set(flow: Evaluator, node: ast.Call) -> Optional[Value]:
    """Return the set that a call makes of a list of constants, or of the characters of a text; None where that is not known."""
    if not isinstance(node.args[0], _LISTED):
        return None
    given = flow.evaluate(node.args[0])
    if isinstance(given.only, str):
        characters = dict.fromkeys(given.only[:_MANY])
        return flow.make(node, Contents("set", tuple((place, const(one)) for place, one in enumerate(characters)), None if len(
            given.only) <= _MANY else UNKNOWN))
    contents = flow.sole(given)
    if contents is None or contents.kind == "dict":
        return None
    return flow.make(node, Contents("set", contents.entries, contents.rest))


def layered(flow: Evaluator, layers: List[Value], node: ast.AST) -> Value:
    """Return a dictionary, made by *node*, in which each of *layers* hides what the later ones hold under the same key."""
    contents = [(flow.sole(layer), layer) for layer in reversed(layers)]
    return flow.make(node, reduce(overlaid, [
        held if held is not None and held.kind == "dict" else Contents("dict", (), unknown(layer.taints))
        for held, layer in contents]))


def from_keys(flow: Evaluator, given: List[Value], node: ast.AST) -> Value:
    """Return the dictionary that `dict.fromkeys(keys, value)` makes."""
    keys = flow.sole(given[0])
    value = given[1] if len(given) > 1 else const(None)
    held = [] if keys is None else [key if keys.kind == "dict" else one.only for key, one in keys.entries]
    if keys is not None and keys.rest is None and all(isinstance(key, (int, str)) for key in held):
        return flow.make(node, Contents("dict", tuple((key, value) for key in dict.fromkeys(held))))
    return flow.make(node, Contents("dict", (), value, given[0].taints | flow.element(given[0]).taints))


def translation(flow: Evaluator, given: List[Value], node: ast.AST) -> Optional[Value]:
    """Return the table that `str.maketrans()` makes of constants: by the number of each character, what replaces it."""
    contents = flow.sole(given[0]) if len(given) == 1 else None
    if contents is not None:
        entries = [(ord(key) if isinstance(key, str) and len(key) == 1 else key, value) for key, value in contents.entries]
        return flow.make(node, Contents("dict", tuple(entries), contents.rest, contents.keys))
    texts = [value.only for value in given if isinstance(value.only, str)]
    if not 2 <= len(given) == len(texts) <= 3 or len(texts[0]) != len(texts[1]):
        return None
    return flow.make(node, Contents("dict", tuple(
        (key, const(None if put is None else chr(put))) for key, put in str.maketrans(*texts).items())))


def _computed(flow: Evaluator, node: ast.Call) -> Optional[Value]:
    """Return what a call makes of constants: `bytes.fromhex("00ff")`, `"text".encode()`."""
    function = node.func
    if node.keywords or unpacks(node):
        return None
    given = [flow.evaluate(argument) for argument in node.args]
    if isinstance(function, ast.Attribute) and is_coding(function.attr):
        return text_method(flow.evaluate(function.value), function.attr, given)
    if isinstance(function, ast.Attribute) and is_digest(function.attr) and not given:
        return _digest(flow, function)
    names = flow.file.names(function, flow.scope)
    if len(names) != 1 or not given:
        return None
    name = next(iter(names))
    if name == "builtins.bytes":
        return bytes_of(given, flow.sole(given[0]))
    return computed(name, given) if name in PURE else None


def _digest(flow: Evaluator, method: ast.Attribute) -> Optional[Value]:
    """Return what a hash of constants gives, `hashlib.sha256(b"key").digest()`."""
    made = method.value
    if not isinstance(made, ast.Call) or made.keywords:
        return None
    names = flow.file.names(made.func, flow.scope)
    if len(names) != 1 or not names <= HASHES:
        return None
    return hashed(next(iter(names)), method.attr, [flow.evaluate(given) for given in made.args])


def _partial(flow: Evaluator, node: ast.Call, of_class: bool) -> Optional[Value]:
    """Return the function that `partial(function, value, key=value)` makes; None where not all that it is given is known.

    *of_class*: it is a method.
    """
    if unpacks(node) or any(keyword.arg is None for keyword in node.keywords):
        return None
    entries: List[Tuple[Any, Value]] = [("function", flow.evaluate(node.args[0]))]
    entries += [(place, flow.evaluate(given)) for place, given in enumerate(node.args[1:])]
    entries += [(f"={keyword.arg}", flow.evaluate(keyword.value)) for keyword in node.keywords]
    if of_class:
        entries.append((OF_CLASS, const(True)))
    return Value((Contents(PARTIAL, tuple(entries)),), False)


def _dictionary(flow: Evaluator, node: ast.Call) -> Value:
    """Return what `dict({...}, key=value)` makes: what `{**{...}, "key": value}` does."""
    keys: List[Optional[ast.expr]] = [None for _ in node.args]
    keys += [None if keyword.arg is None else ast.Constant(keyword.arg) for keyword in node.keywords]
    return flow.mapping(ast.Dict(keys, arguments_of(node)))


def _put_together(flow: Evaluator, node: ast.Call, names: Names) -> Optional[Value]:
    """Return what `"|".join(map(re.escape, WORDS))` and its parts evaluate to, where all of it is constant."""
    function, arguments = node.func, node.args
    if len(arguments) == 1 and isinstance(function, ast.Attribute):
        if function.attr == "join":
            between = flow.evaluate(function.value).only
            parts = _constants(flow, arguments[0])
            return fold(between.join, parts) if isinstance(between, str) and parts is not None else None
        if "re.escape()" in names:
            plain = flow.evaluate(arguments[0]).only
            return fold(re.escape, plain) if isinstance(plain, (bytes, str)) else None
    elif len(arguments) == 2 and "builtins.map()" in names and "re.escape" in flow.file.names(arguments[0], flow.scope):
        parts = _constants(flow, arguments[1])
        if parts is not None:
            return flow.make(node, Contents("list", tuple(enumerate(const(re.escape(part)) for part in parts))))
    return None


def _constants(flow: Evaluator, node: ast.AST) -> Optional[List[str]]:
    """Return the texts in a list or tuple of nothing else; a list that has a name may have got others since."""
    value = flow.evaluate(node)
    contents = None if value.unknown else flow.sole(value)
    if contents is None or contents.rest is not None or contents.kind != "tuple" and not (
        contents.kind == "list" and isinstance(node, (ast.Call, ast.List))
    ):
        return None
    held = [one.only for _, one in contents.entries]
    found = [one for one in held if isinstance(one, str)]
    return found if len(found) == len(held) else None


def field_names(value: Value) -> List[str]:
    """Return the fields that *value* lists, each with its type or alone; none where they are not known."""
    names = value.only
    if isinstance(names, str):
        return names.replace(",", " ").split()
    contents = value.single
    if not isinstance(contents, Contents) or contents.rest is not None:
        return []
    listed: List[str] = []
    for _, field in contents.entries:
        row = field.single
        name = (row.get(0) or UNKNOWN).only if isinstance(row, Contents) else field.only
        if not isinstance(name, str):
            return []
        listed.append(name)
    return listed
