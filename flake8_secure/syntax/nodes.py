"""What nodes say by themselves: the children of expressions, the last identifier of names, texts that are translated."""

from __future__ import annotations

import ast
from typing import Any, Callable, Container, Dict, Iterable, Iterator, List, Optional, Tuple

# Asked for so often that looking them up in the module shows.
_ATTRIBUTE, _NAME = ast.Attribute, ast.Name
Push = Callable[[ast.AST], None]
Extend = Callable[[Iterable[ast.AST]], None]

# Fields that have no nodes in them, or only operators and contexts.
_BARE = frozenset((
    "arg", "attr", "conversion", "ctx", "id", "is_async", "kind", "kwd_attrs", "level", "module", "op", "ops", "rest", "simple",
    "type_comment",
))
_WITHOUT_NODES = frozenset((ast.Constant, ast.Global, ast.Nonlocal))
_FIELDS: Dict[type, Tuple[str, ...]] = {}


def _fields(kind: Any) -> Tuple[str, ...]:
    return () if kind in _WITHOUT_NODES else tuple(name for name in kind._fields if name not in _BARE)


def children(node: ast.AST) -> List[ast.AST]:
    """Return what `ast.iter_child_nodes()` yields, operators and contexts left out, in a third of its time."""
    kind = node.__class__
    fields = _FIELDS.get(kind)
    if fields is None:
        fields = _FIELDS[kind] = _fields(kind)
    found: List[ast.AST] = []
    for name in fields:
        value: Any = getattr(node, name, None)
        if value.__class__ is list:
            found += [part for part in value if part is not None] if None in value else value
        elif isinstance(value, ast.AST):
            found.append(value)
    return found


def below(node: ast.AST) -> Iterator[ast.AST]:
    """Yield *node* and all below it, level by level, operators and contexts left out."""
    nodes = [node]
    for one in nodes:  # grows
        yield one
        nodes += children(one)


_OF_LITERALS = frozenset((
    ast.BinOp, ast.Constant, ast.Dict, ast.FormattedValue, ast.JoinedStr, ast.List, ast.Set, ast.Tuple, ast.UnaryOp))


def is_literal(node: ast.AST) -> bool:
    """Tell whether *node* says itself what it evaluates to: constants, and what is made of them by displays and operators."""
    return node.__class__ is ast.Constant or node.__class__ in _OF_LITERALS and all(
        one.__class__ in _OF_LITERALS for one in below(node))


def awaited(node: Optional[ast.AST]) -> Optional[ast.AST]:
    """Return what *node* awaits, *node* itself where it is no `await`."""
    return node.value if isinstance(node, ast.Await) else node


def operators(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the operators in *node*: `ast.Not`, `ast.In` and the like."""
    for part in below(node):
        operator = getattr(part, "op", None)
        if operator is not None:
            yield operator
        yield from getattr(part, "ops", ())


# Python refuses to write longer integers in decimal digits: 4,300 of them by default.
# https://docs.python.org/3/library/stdtypes.html#integer-string-conversion-length-limitation
LONGEST = 14_000  # bits


def literal_text(value: object) -> str:
    """Return *value*, that of a constant, as a text: a very long integer in hexadecimal digits."""
    return hex(value) if isinstance(value, int) and value.bit_length() > LONGEST else str(value)


def number_in(text: str) -> Optional[int]:
    """Return the number that *text* spells with at most nine of the digits 0 to 9, None for all else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def mentions(node: ast.AST, names: Container[str]) -> bool:
    """Tell whether a variable with one of *names* stands in *node*."""
    return any(isinstance(part, ast.Name) and part.id in names for part in below(node))


def calls_any(node: ast.AST, names: Container[str]) -> bool:
    """Tell whether something that goes by one of *names* is called in *node*."""
    return any(isinstance(part, ast.Call) and tail_of(part.func) in names for part in below(node))


def reads_environment(node: ast.AST) -> bool:
    """Tell whether *node* is a call that reads a variable of the environment, which is a text."""
    return isinstance(node, ast.Call) and (
        tail_of(node.func) == "getenv" or tail_of(getattr(node.func, "value", node)) == "environ")


def words(node: ast.AST) -> Iterator[str]:
    """Yield the identifiers and the constant texts in *node*."""
    for part in below(node):
        yield from own_words(part)


def own_words(part: ast.AST) -> Iterator[str]:
    """Yield the identifier or the constant text that *part* is, or that it adds to what it is made of."""
    for field in ("id", "attr", "arg", "value"):
        word = getattr(part, field, None)
        if isinstance(word, str):
            yield word


def every_child(node: ast.AST, push: Push, extend: Extend) -> None:
    """Push every child: for node classes newer than this table."""
    extend(ast.iter_child_nodes(node))


def _dict(node: ast.Dict, push: Push, extend: Extend) -> None:
    extend([key for key in node.keys if key is not None])
    extend(node.values)


def _compare(node: ast.Compare, push: Push, extend: Extend) -> None:
    push(node.left)
    extend(node.comparators)


def _formatted(node: ast.FormattedValue, push: Push, extend: Extend) -> None:
    push(node.value)
    if node.format_spec is not None:
        push(node.format_spec)


def _if_expression(node: ast.IfExp, push: Push, extend: Extend) -> None:
    push(node.test)
    push(node.body)
    push(node.orelse)


def _slice(node: ast.Slice, push: Push, extend: Extend) -> None:
    for part in (node.lower, node.upper, node.step):
        if part is not None:
            push(part)


def _binary(node: ast.BinOp, push: Push, extend: Extend) -> None:
    push(node.left)
    push(node.right)


def _elements(node: Any, push: Push, extend: Extend) -> None:
    extend(node.elts)


def _values(node: Any, push: Push, extend: Extend) -> None:
    extend(node.values)


def _value(node: Any, push: Push, extend: Extend) -> None:
    if node.value is not None:
        push(node.value)


def _operand(node: ast.UnaryOp, push: Push, extend: Extend) -> None:
    push(node.operand)


# Children of the expressions that the loop of the walk does not treat.
_EXPAND: Dict[str, Callable[[Any, Push, Extend], None]] = {
    "Await": _value,
    "BinOp": _binary,
    "BoolOp": _values,
    "Compare": _compare,
    "Dict": _dict,
    "FormattedValue": _formatted,
    "IfExp": _if_expression,
    "JoinedStr": _values,
    "List": _elements,
    "Set": _elements,
    "Slice": _slice,
    "Starred": _value,
    "Tuple": _elements,
    "UnaryOp": _operand,
    "Yield": _value,
    "YieldFrom": _value,
    "keyword": _value,
}
EXPAND = {getattr(ast, name): expand for name, expand in _EXPAND.items()}


def tail_of(node: Any) -> str:
    """Return the last identifier of a dotted expression, "" where it has none."""
    kind = node.__class__
    if kind is _ATTRIBUTE:
        return node.attr  # type: ignore[no-any-return]
    return node.id if kind is _NAME else ""


def name_or_key(node: ast.AST) -> str:
    """Return what *node* is called, or the constant key that it is looked up by: `PATTERN`, `parts["pattern"]`."""
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
        return literal_text(node.slice.value)
    return tail_of(node)


def owner_of_attributes(node: ast.AST) -> Optional[ast.expr]:
    """Return what *node* is the dictionary of the attributes of: `self.__dict__`, `vars(self)`; None where it is none."""
    if isinstance(node, ast.Attribute):
        return node.value if node.attr == "__dict__" else None
    return node.args[0] if isinstance(node, ast.Call) and tail_of(node.func) == "vars" and len(node.args) == 1 else None


# The ends of format specifications that work for numbers alone.
NUMBER_FORMATS = tuple("bcdeEfFgGnoxX%")


def is_number_format(spec: Optional[ast.expr]) -> bool:
    """Tell whether a format specification works for numbers alone."""
    if not isinstance(spec, ast.JoinedStr) or not spec.values:
        return False
    last = spec.values[-1]
    return isinstance(last, ast.Constant) and literal_text(last.value)[-1:] in NUMBER_FORMATS


# Classes of the standard library that are not called like classes, and are given types.
_LOWER = frozenset(("defaultdict", "deque", "dict", "frozenset", "list", "partial", "set", "tuple"))


def is_generic(function: ast.Subscript) -> bool:
    """Tell whether what is called is a class that is given types, by its name: `Queue[str]()`, not `HANDLERS[kind]()`."""
    return function.slice.__class__ is not ast.Constant and (is_class(function.value) or tail_of(function.value) in _LOWER)


def generic(node: ast.AST) -> ast.AST:
    """Return what *node* gives a type to, *node* itself where it gives none: `Store` of `Store[User]`."""
    return node.value if isinstance(node, ast.Subscript) else node


def callee(node: ast.AST) -> ast.AST:
    """Return what *node* calls, *node* itself where it is no call: `cache` of `@cache()` as of `@cache`."""
    return node.func if isinstance(node, ast.Call) else node


def begun(node: ast.AST) -> Optional[ast.expr]:
    """Return the text that *node* is the beginning of: `url` for `url[:4]`; None for anything else."""
    bounds = node.slice if isinstance(node, ast.Subscript) else None
    if not isinstance(node, ast.Subscript) or not isinstance(bounds, ast.Slice) or bounds.upper is None or bounds.step:
        return None
    at_start = bounds.lower is None or isinstance(bounds.lower, ast.Constant) and bounds.lower.value == 0
    return node.value if at_start else None


def text_of(node: Optional[ast.AST]) -> Optional[str]:
    """Return the text that *node* spells, None where it is no constant text."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def entries_in(node: ast.AST) -> Iterator[Tuple[str, ast.expr]]:
    """Yield what stands under constant keys in the dictionary *node*: `{"name": name}`, `dict(name=name)`."""
    if isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values):
            name = text_of(key)
            if name is not None:
                yield name, value
            elif key is None:
                yield from entries_in(value)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "dict":
        yield from ((keyword.arg, keyword.value) for keyword in node.keywords if keyword.arg is not None)
        for given in node.args[:1]:
            yield from entries_in(given)


def target_of(node: Optional[ast.AST]) -> Optional[ast.expr]:
    """Return what an assignment statement, or an item of `with`, binds its value to, the first of several; else None."""
    if isinstance(node, ast.Assign):
        return node.targets[0]
    if isinstance(node, ast.AnnAssign):
        return node.target
    return node.optional_vars if isinstance(node, ast.withitem) else None


def targets_of(node: Optional[ast.AST]) -> List[ast.expr]:
    """Return all that an assignment statement, or an item of `with`, binds its value to: `a = b = value`."""
    if isinstance(node, ast.Assign):
        return node.targets
    target = target_of(node)
    return [] if target is None else [target]


# What has a type, or has none, and is given a value: `name: str = value`.
ASSIGNMENTS = (ast.AnnAssign, ast.Assign)


def is_class(node: ast.AST) -> bool:
    """Tell by the spelling whether a dotted expression is a class: `HTTPServer`, not `PROTOCOL_TLSv1`."""
    tail = tail_of(node)
    return tail[:1].isupper() and not tail.isupper() and "_" not in tail


# Functions that look a text up in the catalogue of a language, and which of their arguments are texts.
_TRANSLATIONS = {
    **dict.fromkeys(("N_", "_", "gettext", "gettext_lazy", "gettext_noop", "lazy_gettext", "ugettext", "ugettext_lazy"),
                    slice(0, 1)),
    **dict.fromkeys(("lazy_ngettext", "ngettext", "ngettext_lazy", "ungettext"), slice(0, 2)),
    **dict.fromkeys(("lazy_pgettext", "pgettext", "pgettext_lazy"), slice(1, 2)),
}


def translated(node: ast.Call) -> List[ast.expr]:
    """Return the texts, constants by their names too, or put together, that a call gives the translation of: none for others.

    Where nobody has translated a text it stays as it is.
    """
    where = _TRANSLATIONS.get(tail_of(node.func))
    if where is None:
        return []
    return [given for given in node.args[where] for text in [_template(given)]
            if text_of(text) is not None or isinstance(text, ast.Name) and text.id.isupper()]


def _template(node: ast.expr) -> ast.expr:
    """Return what *node* puts something into, or something behind: `"%s" % name`, `"{}".format(name)`."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Mod)):
        return node.left
    if isinstance(node, ast.JoinedStr):
        return next((part for part in node.values if isinstance(part, ast.Constant)), node)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        return node.func.value
    return node


def chosen(node: ast.AST) -> List[ast.AST]:
    """Return the expressions that *node*, which may choose between several, may be."""
    found: List[ast.AST] = []
    stack = [node]
    for one in stack:  # grows
        if isinstance(one, ast.IfExp):
            stack += one.body, one.orelse
        elif isinstance(one, ast.BoolOp):
            stack += one.values
        else:
            found.append(one)
    return found


def shape(node: ast.AST) -> Tuple[object, ...]:
    """Return what is equal for expressions that are written alike, read or bound: `ast.dump()` fails on deep ones."""
    found: List[object] = []
    stack: List[Any] = [node]
    while stack:
        part = stack.pop()
        found.append(part.__class__)
        if isinstance(part, ast.AST):
            stack.extend(getattr(part, field, None) for field in part._fields if field != "ctx")
        elif isinstance(part, list):
            found.append(len(part))
            stack.extend(part)
        else:
            found.append(part)
    return tuple(found)


def reflected_tail(node: Any) -> str:
    """Return "system" for `getattr(os, "system")` and `staticmethod(os.system)`, "" for all else."""
    name = tail_of(node.func) if node.__class__ is ast.Call else ""
    if name == "getattr" and len(node.args) > 1:
        return text_of(node.args[1]) or ""
    return tail_of(node.args[0]) if name == "staticmethod" and node.args else ""


def reflected_name(node: Any) -> str:
    """Return "NAME" for `getattr(os, NAME)`, "" for all else."""
    if node.__class__ is not ast.Call or len(node.args) < 2 or tail_of(node.func) != "getattr":
        return ""
    return node.args[1].id if isinstance(node.args[1], ast.Name) else ""


def root_name(node: ast.AST) -> str:
    """Return the name that a chain of attributes and items begins with, "" where it is none."""
    while isinstance(node, (ast.Attribute, ast.Subscript)):
        node = node.value
    return getattr(node, "id", "")
