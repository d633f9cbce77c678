"""Methods and attributes known by their names, whatever they are of."""

from __future__ import annotations

import ast
from typing import Any, Dict, Iterable, Iterator, Type

from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import tail_of

# Methods whose result is a number, a truth or a position: nothing of the text itself.
MEASURES = frozenset((
    "__contains__", "__len__", "count", "count_documents", "endswith", "find", "index", "isalnum", "isalpha",
    "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle",
    "isupper", "rfind", "rindex", "startswith", "has_key", "is_file", "is_dir", "exists", "is_valid", "bit_length",
    "timestamp",
    # Of what a pattern has matched.
    "end", "start",
    # Of columns of a table.
    "isna", "isnull", "mean", "median", "notna", "notnull", "nunique", "quantile", "std", "sum",
))
# Attributes of a parsed URL or path that stand for the whole of it.
WHOLE = frozenset((
    "anchor", "parents", "parts", "content", "text", "data", "value", "raw", "stream", "string", "decode",
))
# Methods that look something up: the result comes from the receiver, not from the key.
LOOKUPS = frozenset((
    "aget", "aget_or_create", "all", "delete", "exclude", "exec_driver_sql", "execute", "executemany", "fetch_all", "fetch_one",
    "fetch_val",
    "fetchall", "fetchmany", "fetchone", "fetchrow", "fetchval", "filter", "filter_by", "find", "find_one", "find_one_or_404",
    "findtext", "first", "first_or_404", "get", "get_all", "get_by_id", "get_one", "get_or_404", "get_or_create", "get_or_none",
    "getall", "getlist", "getone",
    "iterfind", "one", "one_or_404", "one_or_none", "order_by", "paged_search", "pop", "query", "scalar", "scalars", "search",
    "search_ext_s", "search_s", "search_st", "setdefault", "values_list", "xpath", "aggregate", "get_object_or_404", "commit",
    "save", "add", "flush", "acquire", "cursor",
))
# What the methods behind operators are called, between `__`, `__r` or `__i` and `__`.
OPERATOR_METHODS: Dict[Type[ast.operator], str] = {
    ast.Add: "add",
    ast.BitAnd: "and",
    ast.BitOr: "or",
    ast.BitXor: "xor",
    ast.Div: "truediv",
    ast.FloorDiv: "floordiv",
    ast.LShift: "lshift",
    ast.MatMult: "matmul",
    ast.Mod: "mod",
    ast.Mult: "mul",
    ast.Pow: "pow",
    ast.RShift: "rshift",
    ast.Sub: "sub",
}
UNARY_METHODS: Dict[Type[ast.unaryop], str] = {ast.Invert: "invert", ast.UAdd: "pos", ast.USub: "neg"}
# Methods that put their arguments into the receiver.
MUTATORS = frozenset((
    "add", "add_header", "append", "appendleft", "extend", "extendleft", "feed", "insert", "put", "put_nowait",
    "set", "set_payload", "setdefault", "setlist", "update", "write", "writelines",
))
# Methods of containers after which they hold something else than they were made of.
CHANGING = frozenset((
    "add", "append", "appendleft", "clear", "discard", "extend", "extendleft", "insert", "pop", "popitem", "popleft", "remove",
    "reverse", "rotate", "setdefault", "sort", "update",
))
# Others that do, of classes.
FILLING = frozenset((
    "array.array().extend", "array.array().frombytes", "array.array().fromlist", "array.array().fromunicode",
    *(f"{future}.set_result" for future in (
        "asyncio.Future()", "asyncio.get_event_loop().create_future()", "concurrent.futures.Future()")),
    *(f"email.message.EmailMessage().{method}" for method in ("add_alternative", "add_attachment", "add_related", "set_content")),
    "email.mime.multipart.MIMEMultipart().attach",
    *(f"multidict.{kind}().add" for kind in ("CIMultiDict", "MultiDict")),
    *(f"werkzeug.datastructures.{kind}().add" for kind in ("Headers", "MultiDict")),
    "http.cookies.BaseCookie().load", "http.cookies.SimpleCookie().load",
    *(f"configparser.{kind}().{method}" for kind in ("ConfigParser", "RawConfigParser") for method in (
        "read_dict", "read_file", "read_string")),
))
# What functions that do not call each other hand data to each other by.
QUEUES = frozenset((
    "asyncio.LifoQueue()", "asyncio.PriorityQueue()", "asyncio.Queue()", "contextvars.ContextVar()",
    "multiprocessing.JoinableQueue()", "multiprocessing.Queue()", "multiprocessing.SimpleQueue()", "queue.LifoQueue()",
    "queue.PriorityQueue()", "queue.Queue()", "queue.SimpleQueue()",
))
CHANNELS = QUEUES | {"collections.deque()"}
# Methods that hardly anything but a text has.
TEXT_METHODS = frozenset((
    "capitalize", "casefold", "decode", "encode", "expandtabs", "format", "format_map", "lower", "lstrip", "partition",
    "removeprefix", "removesuffix", "replace", "rpartition", "rsplit", "rstrip", "split", "splitlines", "strip",
    "swapcase", "title", "translate", "upper", "zfill",
))
# Methods of texts and of containers, which give of what is in them.
CONTENT = frozenset(name for cls in (str, bytes, dict, list) for name in dir(cls))
# Methods that give what a file holds.
READING = frozenset(("chunks", "getvalue", "read", "readline", "readlines"))
# Attributes of an address that say which host it leads to.
HOSTS = frozenset(("authority", "host", "hostname", "netloc"))


def changed(nodes: Iterable[Any]) -> Iterator[str]:
    """Yield the names, and the attributes, of the containers that some of *nodes* put something into, or take it out of."""
    for node in nodes:
        kind = node.__class__
        if kind is ast.Subscript and node.ctx.__class__ is not ast.Load:
            yield tail_of(node.value)
        elif kind is ast.Call and node.func.__class__ is ast.Attribute and node.func.attr in CHANGING:
            yield tail_of(node.func.value)


# What a sender has written, as lists and mappings, and what is taken out of these.
_FROM_JSON = ("json.load()", "json.loads()", "orjson.loads()", "simplejson.loads()", "ujson.loads()")
OUT_OF_JSON = regex(r"(?:\[[^]]*\]|\.get\(\))*")


def is_from_json(name: str) -> bool:
    """Tell whether what goes by *name* was read as JSON, or is a part of that."""
    return name.startswith(_FROM_JSON) and OUT_OF_JSON.fullmatch(name[name.index(")") + 1:]) is not None
