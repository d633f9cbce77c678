"""What functions of the library return, where a row of data does not say it.

Every other call follows the general rule: its result may be anything, tainted by whatever went in.
"""

from __future__ import annotations

import ast
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, Tuple

from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.computing import PURE, bytes_of, computed
from flake8_secure.dataflow.constants import fold
from flake8_secure.dataflow.containers import fields_of
from flake8_secure.dataflow.expressions import NAMED, field_names
from flake8_secure.dataflow.instances import (
    Transfer,
    buffer,
    content_of,
    get_option,
    new_path,
    path_join,
    path_method,
    path_passing,
    relative_to,
    set_option,
    write_buffer,
)
from flake8_secure.dataflow.state import dict_of, vouched
from flake8_secure.dataflow.texts import words_of
from flake8_secure.dataflow.values import (
    NORMAL,
    NUMBER,
    UNKNOWN,
    Const,
    Contents,
    Local,
    Ref,
    Text,
    Value,
    const,
    join,
    some_text,
    unknown,
    unquoted,
)
from flake8_secure.dataflow.vouching import CHARSETS, leaves_plain, matches_plain, pattern_of
from flake8_secure.syntax.scopes import FUNCTION

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls

_SHELL_QUOTES = frozenset("'\"\\")


def _shell_words(flow: Calls, arguments: Arguments) -> Value:
    given = arguments.get(0, "s")
    if given is None or any(isinstance(item, Text) and not _SHELL_QUOTES.isdisjoint(item.prefix) for item in given.items):
        return unknown(arguments.taints)
    return words_of(flow, given, arguments)


def _convert(kind: str) -> Transfer:
    def transfer(flow: Calls, arguments: Arguments) -> Value:
        first = arguments.get(0)
        if first is None:
            return flow.make(arguments.node, Contents(kind))
        contents = flow.sole(first)
        if contents is not None and contents.kind in ("list", "tuple", "set"):
            return flow.make(arguments.node, Contents(kind, contents.entries, contents.rest))
        return flow.make(arguments.node, Contents(kind, (), flow.element(first)))

    return transfer


def _dict(flow: Calls, arguments: Arguments) -> Value:
    entries: Dict[Tuple[type, Any], Tuple[Any, Value]] = {}
    rest: Optional[Value] = None
    first = arguments.positional[0] if arguments.positional else None
    if first is not None:
        contents = flow.sole(first)
        pairs = _pairs(flow, contents)
        if contents is not None and contents.kind == "dict":
            entries, rest = dict_of(contents), contents.rest
        elif pairs is not None:
            entries = pairs
        else:
            rest = unknown(first.taints)
    entries.update({(str, key): (key, value) for key, value in arguments.keywords.items()})
    if arguments.starred is not None:
        rest = unknown(arguments.starred.taints)
    return flow.make(arguments.node, Contents("dict", tuple(entries.values()), rest))


def _pairs(flow: Calls, contents: Optional[Contents]) -> Optional[Dict[Tuple[type, Any], Tuple[Any, Value]]]:
    """Return the entries of a dictionary that *contents* lists as pairs, None where it holds anything else."""
    if contents is None or contents.kind not in ("list", "tuple") or contents.rest is not None:
        return None
    entries: Dict[Tuple[type, Any], Tuple[Any, Value]] = {}
    for _, value in contents.entries:
        pair = flow.sole(value)
        key = None if pair is None or pair.rest is not None or len(pair.entries) != 2 else pair.entries[0][1].exact
        if pair is None or key is None:
            return None
        entries[key.value.__class__, key.value] = (key.value, pair.entries[1][1])
    return entries


def _str(flow: Calls, arguments: Arguments) -> Value:
    first = arguments.get(0)
    if first is None:
        return const("")
    first = flow.spelled(first)
    texts = all(isinstance(item, Text) or isinstance(item, Const) and isinstance(item.value, str)
                for item in first.items)
    if texts and not first.unknown:
        return first
    if first.exact is not None and isinstance(first.exact.value, (int, float)):
        return const(str(first.exact.value)).with_taints(first.taints)
    # Text at last: of a dictionary that was sent, its spelling.
    taints = frozenset(taint.passing(frozenset(("builtins.str",))) for taint in first.taints)
    return some_text(taints)


def _number(function: Callable[..., Any]) -> Transfer:
    def transfer(flow: Calls, arguments: Arguments) -> Value:
        constants = [value.exact for value in arguments.positional]
        if constants and all(one is not None for one in constants):
            folded = fold(function, *(one.value for one in constants if one is not None))
            if folded is not None:
                return folded
        # Where the next statement is reached, the text was a number.
        flow.check(arguments.taints, "number")
        return Value((Ref(f"builtins.{function.__name__}()"),), False)

    return transfer


@lru_cache(maxsize=None)
def _computed(name: str) -> Transfer:
    """A function without side effects: computed where its arguments are constants."""

    def transfer(flow: Calls, arguments: Arguments) -> Optional[Value]:
        if arguments.keywords or arguments.starred is not None:
            return None
        return computed(name, arguments.positional)

    return transfer


def _rendered(flow: Calls, arguments: Arguments) -> Value:
    """`jinja2.Template(source).render(...)`: a text with what it is given, which is not escaped unless the template says so."""
    function = getattr(arguments.node, "func", None)
    sites = [getattr(function, "value", None), *(
        item.site for item in (arguments.receiver or UNKNOWN).items if isinstance(item, Ref))]
    if any(isinstance(site, ast.Call) and any(part.arg in ("autoescape", None) for part in site.keywords) for site in sites):
        return UNKNOWN
    return some_text(arguments.taints)


def _split_extension(flow: Calls, arguments: Arguments) -> Value:
    """`os.path.splitext(path)`: the second part is without directories."""
    path = arguments.get(0) or UNKNOWN
    # What is checked of the ending says nothing of the path.
    without = frozenset(taint.below(1).passing(_NO_DIRECTORY) for taint in path.taints)
    return flow.make_fixed("tuple", (unknown(path.taints), unknown(without)))


_NO_DIRECTORY = frozenset(("guard:without:/",))
_NORMALIZED = NORMAL | {"os.path.normpath"}


def _normal(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`normpath("/" + x)` has no `..` left, and is harmless once it no longer starts with the root."""
    first = arguments.get(0)
    if first is not None and first.taints and not first.unknown and all(
        isinstance(item, Text) and isinstance(item.parts[0], str) and item.parts[0].startswith("/") for item in first.items
    ):
        taints = frozenset(taint.passing(_NORMALIZED) for taint in first.taints)
        return some_text(taints)
    return _computed("os.path.normpath")(flow, arguments)


def _bytes(flow: Calls, arguments: Arguments) -> Optional[Value]:
    if arguments.keywords or arguments.starred is not None or not arguments.positional or arguments.taints:
        return None
    return bytes_of(arguments.positional, flow.sole(arguments.positional[0]))


def _measure(flow: Calls, arguments: Arguments) -> Value:
    return UNKNOWN


def _length(flow: Calls, arguments: Arguments) -> Value:
    first = arguments.get(0)
    if first is not None:
        contents = flow.sole(first)
        if contents is not None and contents.rest is None:
            return const(len(contents.entries))
        if first.exact is not None and isinstance(first.exact.value, (str, bytes)):
            return const(len(first.exact.value))
    return UNKNOWN


def _element(flow: Calls, arguments: Arguments) -> Value:
    first = arguments.get(0)
    if first is None:
        return UNKNOWN
    contents = flow.sole(first)
    if contents is not None and contents.kind in ("list", "tuple") and contents.entries and contents.rest is None:
        return contents.entries[0][1]
    default = arguments.get(1, "default")
    return flow.element(first) if default is None else flow.element(first) | default


def _argument(flow: Calls, arguments: Arguments) -> Value:
    """Return what is found in the argument: a method that is called as those that look things up are."""
    return unknown(arguments.taints)


def _fields(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`vars(instance)`, `asdict(instance)`."""
    first = arguments.get(0)
    if first is None:
        return None
    contents = _instance(flow, first)
    return fields_of(flow, first, arguments) if first.taints or contents is not None and contents.taints else None


def _instance(flow: Calls, value: Value) -> Optional[Contents]:
    """Return what the one instance of a class of the project that *value* is holds."""
    contents = flow.sole(value)
    return contents if contents is not None and contents.kind == "object" else None


def _row(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`astuple(instance)`."""
    first = arguments.get(0)
    contents = None if first is None else _instance(flow, first)
    return None if contents is None else flow.make_fixed("tuple", tuple(
        value for key, value in contents.entries if isinstance(key, str) and key.startswith(".")))


def _replaced(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`replace(instance, field=value)`."""
    first = arguments.get(0)
    contents = None if first is None else _instance(flow, first)
    if contents is None:
        return None
    entries = dict_of(contents)
    entries.update({(str, "." + name): ("." + name, value) for name, value in arguments.keywords.items()})
    return flow.make(arguments.node, Contents(contents.kind, tuple(entries.values()), contents.rest))


def _locals(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`"ls {path}".format(**locals())`."""
    if arguments.values or flow.scope.kind != FUNCTION:
        return None
    return flow.make(arguments.node, Contents("dict", tuple((name, flow.read(name)) for name in flow.scope.bindings)))


def _named_tuple(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`namedtuple("Point", "x y")`: a class with these fields."""
    fields = field_names(flow.snapshot(arguments.get(1, "field_names") or UNKNOWN, 1))
    return Value((Contents(NAMED, tuple((name, UNKNOWN) for name in fields)),), False) if fields else None


def _same(flow: Calls, arguments: Arguments) -> Value:
    first = arguments.get(0)
    return UNKNOWN if first is None else first


def _listed(flow: Calls, arguments: Arguments) -> Value:
    first = arguments.get(0)
    if first is None:
        return UNKNOWN
    contents = flow.sole(first)
    everything = contents.everything if contents is not None and contents.kind != "dict" else flow.element(first)
    return flow.make(arguments.node, Contents("list", (), everything))


def _sorted(flow: Calls, arguments: Arguments) -> Value:
    key = arguments.keywords.get("key")
    if key is not None and arguments.positional:
        flow.apply(key, Arguments(arguments.node, [flow.element(arguments.positional[0])], {}, None))
    return _listed(flow, arguments)


def _reversed(flow: Calls, arguments: Arguments) -> Value:
    first = arguments.get(0)
    contents = None if first is None else flow.sole(first)
    if contents is not None and contents.rest is None and contents.kind in ("list", "tuple"):
        return flow.make(arguments.node, Contents("list", tuple(enumerate([v for _, v in contents.entries][::-1]))))
    return _listed(flow, arguments)


def _enumerate(flow: Calls, arguments: Arguments) -> Value:
    first = arguments.get(0)
    element = UNKNOWN if first is None else flow.element(first)
    return flow.make(arguments.node, Contents("list", (), flow.make_fixed("tuple", (NUMBER, element))))


def _zip(flow: Calls, arguments: Arguments) -> Value:
    elements = tuple(flow.element(value) for value in arguments.positional)
    return flow.make(arguments.node, Contents("list", (), flow.make_fixed("tuple", elements)))


def _map(flow: Calls, arguments: Arguments) -> Value:
    if not arguments.positional:
        return UNKNOWN
    elements = [flow.element(value) for value in arguments.positional[1:]]
    result = flow.apply(arguments.positional[0], Arguments(arguments.node, elements, {}, None))
    return flow.make(arguments.node, Contents("list", (), result))


def _filter(flow: Calls, arguments: Arguments) -> Value:
    function, second = arguments.get(0), arguments.get(1)
    element = UNKNOWN if second is None else flow.element(second)
    if function is not None and element.taints:
        state = flow.state
        mark = state.mark()
        for item in function.items:
            if isinstance(item, Local):
                flow.ask(item.node, Arguments(arguments.node, [element], {}, None), True)
            elif isinstance(item, Ref) and item.name.removeprefix("builtins.str.") in CHARSETS:
                flow.check(element.taints, "charset")
        element = vouched(element, (state.env,), state.guarded)
        state.undo(mark)
    return flow.make(arguments.node, Contents("list", (), element))


def _getattr(flow: Calls, arguments: Arguments) -> Value:
    if len(arguments.positional) < 2:
        return UNKNOWN
    owner, name = arguments.positional[:2]
    found = [flow.member(owner, one, arguments.node) for one in name.constants if isinstance(one, str)]
    if name.unknown or len(found) < len(name.items) or not found:
        found.append(unknown(owner.taints))
    return join([*found, *arguments.positional[2:3]])


_PLAIN = frozenset(("guard:charset",))


def _pattern(flow: Calls, arguments: Arguments, compiled: bool) -> object:
    """Return the pattern of a function of `re`, or of a method of a compiled pattern; None where it is not known."""
    if not compiled:
        first = arguments.get(0, "pattern")
        return None if first is None else first.only
    function = getattr(arguments.node, "func", None)
    return pattern_of(flow, function.value) if isinstance(function, ast.Attribute) else None


def _plain(text: Value) -> Value:
    return unknown(frozenset(taint.passing(_PLAIN) for taint in unquoted(text.taints)))


def substituted(flow: Calls, arguments: Arguments, compiled: bool = True) -> Optional[Value]:
    """`re.sub(r"[^a-z]", "", text)` and `pattern.sub("", text)`: a text of plain characters."""
    put, text = arguments.get(0 if compiled else 1, "repl"), arguments.get(1 if compiled else 2, "string")
    if put is None or text is None:
        return None
    if not put.taints and leaves_plain(_pattern(flow, arguments, compiled), put.only):
        return _plain(text)
    if any(isinstance(item, Local) for item in put.items):
        put = flow.apply(put, Arguments(arguments.node, [unknown(text.taints)], {}, None))
    return unknown(text.taints | put.taints) if put.taints - arguments.taints else None


def matched(flow: Calls, arguments: Arguments, compiled: bool = True) -> Optional[Value]:
    """`re.findall("[0-9]+", text)`, `pattern.match(text)`: what is found, where the pattern takes plain characters alone."""
    text = arguments.get(0 if compiled else 1, "string")
    if text is None or not text.taints or not matches_plain(_pattern(flow, arguments, compiled)):
        return None
    return _plain(text)


def _setattr(flow: Calls, arguments: Arguments) -> Value:
    node = arguments.node
    if len(arguments.positional) == 3 and isinstance(node, ast.Call) and len(node.args) == 3:
        holder, name, value = arguments.positional
        if isinstance(name.only, str):
            flow.set_attribute(holder, ast.Attribute(value=node.args[0], attr=name.only), value)
    return const(None)


def _print(flow: Calls, arguments: Arguments) -> Value:
    return const(None)


def _partial(flow: Calls, arguments: Arguments) -> Value:
    entries: List[Tuple[Any, Value]] = [("function", arguments.get(0) or UNKNOWN)]
    entries += [(number, value) for number, value in enumerate(arguments.positional[1:])]
    entries += [("=" + name, value) for name, value in arguments.keywords.items()]
    return flow.make(arguments.node, Contents("functools.partial()", tuple(entries)))


def _apply_first(flow: Calls, arguments: Arguments) -> Value:
    """`to_thread(f, x)`, `executor.submit(f, x)`."""
    if not arguments.positional:
        return UNKNOWN
    return flow.apply(
        arguments.positional[0],
        Arguments(arguments.node, arguments.positional[1:], arguments.keywords, arguments.starred),
    )


def _apply_second(flow: Calls, arguments: Arguments) -> Value:
    """`loop.run_in_executor(None, f, x)`."""
    inner = Arguments(arguments.node, arguments.positional[1:], arguments.keywords, arguments.starred)
    return _apply_first(flow, inner)


def _starting(place: int, keyword: str, given: int) -> Transfer:
    """A function, at *place* or *keyword*, that is called later with a sequence, at *given* or `args`."""

    def transfer(flow: Calls, arguments: Arguments) -> Optional[Value]:
        target = arguments.get(place, keyword)
        values = arguments.get(given, "args")
        if target is not None:
            contents = None if values is None else flow.sole(values)
            positional = [value for _, value in contents.entries] if contents is not None else []
            flow.apply(target, Arguments(arguments.node, positional, {}, None if contents is not None else values))
            flow.state.dead = False  # one that never returns does so elsewhere
        return None

    return transfer


def _raising_check(kind: str) -> Transfer:
    def transfer(flow: Calls, arguments: Arguments) -> Optional[Value]:
        flow.check(arguments.taints, kind)
        return None

    return transfer


def _exact_number(flow: Calls, arguments: Arguments) -> Value:
    flow.check(arguments.taints, "number")
    return Value((Ref(flow.callee + "()"),), False)


TRANSFERS: Dict[str, Transfer] = {
    **{name: _computed(name) for name in PURE},
    "anyio.to_thread.run_sync": _apply_first,
    "asgiref.sync.async_to_sync": _same,
    "asgiref.sync.sync_to_async": _same,
    "asyncio.get_event_loop().call_later": _apply_second,
    "asyncio.get_event_loop().call_soon": _apply_first,
    "asyncio.get_running_loop().call_later": _apply_second,
    "asyncio.get_running_loop().call_soon": _apply_first,
    "asyncio.to_thread": _apply_first,
    "attr.asdict": _fields,
    "attr.astuple": _row,
    "attr.evolve": _replaced,
    "attrs.asdict": _fields,
    "attrs.astuple": _row,
    "attrs.evolve": _replaced,
    "builtins.bool": _measure,
    "builtins.bytes": _bytes,
    "builtins.dict": _dict,
    "builtins.enumerate": _enumerate,
    "builtins.filter": _filter,
    "builtins.float": _number(float),
    "builtins.frozenset": _convert("set"),
    "builtins.getattr": _getattr,
    "builtins.hash": _measure,
    "builtins.id": _measure,
    "builtins.int": _number(int),
    "builtins.isinstance": _measure,
    "builtins.issubclass": _measure,
    "builtins.iter": _same,
    "builtins.len": _length,
    "builtins.list": _convert("list"),
    "builtins.locals": _locals,
    "builtins.map": _map,
    "builtins.next": _element,
    "builtins.ord": _measure,
    "builtins.print": _print,
    "builtins.reversed": _reversed,
    "builtins.set": _convert("set"),
    "builtins.setattr": _setattr,
    "builtins.sorted": _sorted,
    "builtins.str": _str,
    "builtins.tuple": _convert("tuple"),
    "builtins.type": _measure,
    "builtins.vars": lambda flow, arguments: (_fields if arguments.values else _locals)(flow, arguments),
    "builtins.zip": _zip,
    "collections.OrderedDict": _dict,
    "collections.namedtuple": _named_tuple,
    "collections.deque": _convert("list"),
    "concurrent.futures.ProcessPoolExecutor().map": _map,
    "concurrent.futures.ProcessPoolExecutor().submit": _apply_first,
    "concurrent.futures.ThreadPoolExecutor().map": _map,
    "concurrent.futures.ThreadPoolExecutor().submit": _apply_first,
    "configparser.ConfigParser().get": get_option,
    "configparser.ConfigParser().set": set_option,
    "configparser.RawConfigParser().get": get_option,
    "configparser.RawConfigParser().set": set_option,
    "asyncio.get_event_loop().run_in_executor": _apply_second,
    "asyncio.get_running_loop().run_in_executor": _apply_second,
    "contextlib.closing": _same,
    "copy.copy": _same,
    "copy.deepcopy": _same,
    "django.http.HttpRequest().build_absolute_uri": lambda flow, arguments: arguments.get(0, "location"),
    "dataclasses.asdict": _fields,
    "dataclasses.astuple": _row,
    "dataclasses.replace": _replaced,
    "decimal.Decimal": _exact_number,
    "fastapi.BackgroundTasks().add_task": _apply_first,
    "fastapi.concurrency.run_in_threadpool": _apply_first,
    "flask.stream_with_context": _same,
    "fractions.Fraction": _exact_number,
    "functools.partial": _partial,
    "io.BytesIO": buffer,
    "io.BytesIO().getvalue": content_of,
    "io.BytesIO().read": content_of,
    "io.BytesIO().write": write_buffer,
    "io.StringIO": buffer,
    "io.StringIO().getvalue": content_of,
    "io.StringIO().read": content_of,
    "io.StringIO().write": write_buffer,
    "ipaddress.ip_address": _raising_check("number"),
    "jinja2.Template().render": _rendered,
    "multiprocessing.Process": _starting(1, "target", 3),
    "jmespath.compile().search": _argument,
    "os.fspath": _same,
    "os.path.join": path_join,
    "os.path.normpath": _normal,
    "os.path.splitext": _split_extension,
    "pathlib.Path": new_path,
    "pathlib.Path().absolute": path_passing("pathlib.Path().absolute"),
    "pathlib.Path().as_posix": lambda flow, arguments: flow.path_text(arguments.receiver or UNKNOWN),
    "pathlib.Path().expanduser": path_passing(),
    "pathlib.Path().joinpath": path_method,
    "pathlib.Path().relative_to": relative_to,
    "pathlib.Path().resolve": path_passing("pathlib.Path().resolve"),
    "pathlib.Path().with_name": path_method,
    "pathlib.PurePath": new_path,
    "shlex.split": _shell_words,
    **dict.fromkeys(("re.compile().findall", "re.compile().finditer", "re.compile().fullmatch", "re.compile().match"), matched),
    "re.compile().search": lambda flow, arguments: matched(flow, arguments) or _argument(flow, arguments),
    "regex.compile().search": _argument,
    "re.compile().sub": substituted,
    **dict.fromkeys(("re.findall", "re.finditer", "re.fullmatch", "re.match", "re.search"), partial(matched, compiled=False)),
    "re.sub": partial(substituted, compiled=False),
    "threading.Thread": _starting(1, "target", 3),
    "threading.Timer": _starting(1, "function", 2),
    "typing.cast": lambda flow, arguments: arguments.get(1),
    "uuid.UUID": _raising_check("number"),
}
