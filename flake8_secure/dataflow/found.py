"""Keys by which a query has found a record: numbers, or what else the program itself gave out, and addresses kept for clients.

    room = session.get(Room, key)
    room = Room.query.filter_by(id=key).first()
    if room is None:
        raise NotFound

Where the next statement is reached, there is a record with that key.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Tuple

from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.catalogues import ROWS, RUNNING, names_in, run_last
from flake8_secure.dataflow.state import TEST
from flake8_secure.dataflow.values import Local, Ref, is_own
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import awaited, below, root_name, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.objects import Objects

# What gives no record, or a false value, where there is none.
FINDERS = ROWS.union((
    "acount", "aexists", "afirst", "count", "exists", "first", "get", "get_by", "get_or_none", "one_or_none", "scalar",
    "scalar_one_or_none"))
# What raises there.
SURE = frozenset(("aget", "get", "first_or_404", "get_by_id", "get_one", "get_or_404", "one", "one_or_404", "scalar_one"))
# What is told the key alone, by where its query begins.
_BY_KEY = frozenset(("get", "get_by_id", "get_one", "get_or_404", "get_or_none", "one_or_404"))
# What narrows a query to the records of which its arguments are true.
_CONDITIONS = frozenset(("filter", "filter_by", "get", "aget", "get_by", "get_or_none", "where"))
# What runs a query that it is given.
_RUNNING = frozenset(("execute", "exec", "scalar", "scalars"))
# Names and calls that a query is followed through.
_STEPS = 16
# Keys that programs give out. What else finds a record may be what somebody has put there.
_KEYS = regex(r"(?:^|_)(?:checksum|digest|guid|hash|hash_?key|id|md5|pk|sha_?\d+|slug|token|uid|uuid)$")
# Fields with addresses that clients were registered with, to be sent back to; by the name of the records, any address is one.
_REGISTERED = regex(r"(?i)(?:callback|redirect(?:ion)?)(?:_?to)?_?ur[il]")
_ADDRESS = regex(r"(?i)(?:^|_)(?:address|ur[il])$")
_OF_REDIRECTS = regex(r"(?i)redirect")
# What gets an address, or makes what is missing.
_NO_MAPPING = regex(r"(?i)api|browser|cache|client|conn|driver|http|lock|page|request|session|store|web")

# What annotations call mappings.
_DICTIONARIES = frozenset(("builtins.dict()", "typing.Dict()", "typing.MutableMapping()"))


def is_mapping(flow: Objects, node: ast.AST) -> bool:
    """Tell whether *node* can be a mapping of the program's: of no library, no client, and nothing that was sent."""
    value = flow.known(node)
    return is_own(value) and not _NO_MAPPING.search(tail_of(node)) and not any(
        isinstance(item, Ref) and item.name not in _DICTIONARIES and item.name.partition(".")[0] in flow.models.known_roots
        and not item.name.startswith(flow.models.holders) for item in value.items)


def finds_or_raises(call: ast.Call) -> bool:
    """Tell whether the method *call*, one of `SURE`, raises where there is no record: `Room.get(Room.id == key)` of peewee."""
    return tail_of(call.func) not in FINDERS or tail_of(getattr(call.func, "value", None)) == "objects" or (
        bool(call.args) and isinstance(call.args[0], ast.Compare))


def found_by_key(flow: Objects, arguments: Arguments) -> None:
    """`get_object_or_404(Shelf, pk=key)`."""
    for name, value in arguments.keywords.items():
        if _KEYS.search(name):
            flow.check(value.taints, "member")


def note_found(flow: Objects, call: ast.Call, first_column: bool = False) -> None:
    """Note that the query *call* has found something; *first_column*: that the first column of the row is something."""
    for key, mark in _keys(flow, call):
        flow.check(flow.known(key).taints, mark)
    asked = tail_of(call.func)
    ran = call if asked in RUNNING and call.args else awaited(call.func.value) if isinstance(call.func, ast.Attribute) else None
    if isinstance(ran, ast.Name) and asked in ROWS:
        ran = run_last(flow, call)
    if isinstance(ran, ast.Call) and tail_of(ran.func) in RUNNING:
        for name in names_in(flow, ran, asked, first_column):
            flow.check(flow.known(name).taints, "member")


def note_asked(flow: Objects, body: List[ast.stmt], handler: ast.ExceptHandler) -> None:
    """Note of the keys that *body* asks Django for, where *handler* answers that there is no such record: they are numbers.

    Others raise something else, unless the class of the records says of its key what it is.
    """
    kinds = getattr(handler.type, "elts", (handler.type,))
    if not any(tail_of(kind) == "DoesNotExist" for kind in kinds) or not isinstance(handler.body[-1], (ast.Raise, ast.Return)):
        return
    for call in (part for statement in body for part in below(statement)):
        if isinstance(call, ast.Call) and tail_of(call.func) in ("aget", "get") and isinstance(call.func, ast.Attribute) \
                and tail_of(call.func.value) == "objects" and not _names_its_key(flow, getattr(call.func.value, "value", None)):
            for keyword in call.keywords:
                if keyword.arg in ("id", "pk"):
                    flow.check(flow.known(keyword.value).taints, "number")


def _names_its_key(flow: Objects, model: Optional[ast.AST]) -> bool:
    """Tell whether *model* is a class of the project one of whose fields is the key."""
    kinds = () if model is None else flow.known(model).items
    return any(
        isinstance(part, ast.keyword) and part.arg == "primary_key"
        for item in kinds if isinstance(item, Local) for part in below(item.node))


# What a record was found by, and what that is worth.
Found = Tuple[ast.AST, str]


def _keys(flow: Objects, query: ast.AST) -> Iterator[Found]:
    """Yield the keys that the records of *query* have."""
    node: Optional[ast.AST] = query
    for _ in range(_STEPS):
        node = awaited(node)
        if isinstance(node, ast.Name):
            node = flow.state.env.get((TEST, flow.key(node.id)))
        elif isinstance(node, (ast.Attribute, ast.Subscript)):
            node = node.value
        elif isinstance(node, ast.Call):
            name = tail_of(node.func)
            if name in _CONDITIONS and (name not in _BY_KEY or _is_of_records(node.func)):
                yield from _equal(node)
            if name in _BY_KEY:
                yield from ((key, "member") for key in _told(node))
            if name in _RUNNING and node.args:
                node = node.args[0]
            elif isinstance(node.func, ast.Attribute):
                node = node.func.value
            else:
                return
        else:
            return


def _equal(call: ast.Call) -> Iterator[Found]:
    """Yield what keys are compared with: `filter(Room.id == key)`, `filter_by(id=key)`."""
    fields = [(keyword.arg or "", root_name(call.func), keyword.value) for keyword in call.keywords]
    for test in call.args:
        if isinstance(test, ast.Compare) and isinstance(test.ops[0], ast.Eq) and len(test.ops) == 1:
            fields += (
                (field.attr, tail_of(field.value), key)
                for field, key in ((test.left, test.comparators[0]), (test.comparators[0], test.left))
                if isinstance(field, ast.Attribute) and _is_class(field.value))
    for name, records, key in fields:
        if _KEYS.search(name):
            yield key, "member"
        elif _REGISTERED.fullmatch(name) or _ADDRESS.search(name) and _OF_REDIRECTS.search(records):
            yield key, "url"


def _told(call: ast.Call) -> Iterator[ast.AST]:
    """Yield the key that a method is told: `session.get(Room, key)`, `Room.query.get(key)`, `Room.get_by_id(key)`."""
    if len(call.args) > 1:
        if _is_class(call.args[0]):
            yield call.args[1]
    elif call.args and isinstance(call.func, ast.Attribute):
        if tail_of(call.func.value) == "query" or call.func.attr != "get" and _is_class(call.func.value):
            yield call.args[0]


def _is_of_records(method: ast.expr) -> bool:
    """Tell whether *method* is one of a class, or of what looks for its records: `Room.get`, `Room.objects.get`."""
    owner = method.value if isinstance(method, ast.Attribute) else None
    return owner is not None and (tail_of(owner) in ("objects", "query") or _is_class(owner))


def _is_class(node: ast.AST) -> bool:
    """Tell whether *node* is called as classes are."""
    name = tail_of(node)
    return name[:1].isupper() and not name.isupper()
