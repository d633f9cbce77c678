"""What functions of libraries return, where a row of data does not say it.

Every other call follows the general rule: its result may be anything, tainted by whatever went in.
"""

from __future__ import annotations

import ast
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterable, Match, Optional

from flake8_secure.dataflow.addresses import ADDRESSES
from flake8_secure.dataflow.arguments import Arguments, Transfer, merged
from flake8_secure.dataflow.callbacks import CALLBACKS
from flake8_secure.dataflow.captures import MATCHING, captured
from flake8_secure.dataflow.computing import PURE, bytes_of, computed
from flake8_secure.dataflow.constants import fold
from flake8_secure.dataflow.constructions import from_keys, translation
from flake8_secure.dataflow.documents import RAISING, checked
from flake8_secure.dataflow.found import found_by_key
from flake8_secure.dataflow.getters import GETTERS
from flake8_secure.dataflow.instances import INSTANCES
from flake8_secure.dataflow.iterables import ITERABLES
from flake8_secure.dataflow.kinds import is_no_instance, is_of_other_kind
from flake8_secure.dataflow.managers import MANAGERS
from flake8_secure.dataflow.markups import ESCAPED, MARKUPS
from flake8_secure.dataflow.matching import (
    in_lines, leaves_plain, matches_plain, note_compiled, pattern_of, removed, removed_by_name,
)
from flake8_secure.dataflow.methods import QUEUES
from flake8_secure.dataflow.objects import LEVELS
from flake8_secure.dataflow.options import parsed
from flake8_secure.dataflow.packing import PACKING
from flake8_secure.dataflow.placeholders import escapes_all, put_in_by_name, put_in_raw
from flake8_secure.dataflow.reflection import REFLECTION
from flake8_secure.dataflow.texts import BEHIND_SLASH, formatted, words_of
from flake8_secure.dataflow.taints import (
    BELOW_ROOT, NORMAL, PLAIN, RELATIVE, UPLOAD, Taints, content, unquoted,
)
from flake8_secure.dataflow.tokens import TOKENS
from flake8_secure.dataflow.schemas import DECODING, filled_in
from flake8_secure.dataflow.unbound import UNBOUND
from flake8_secure.dataflow.values import (
    NUMBER,
    UNKNOWN,
    Box,
    Const,
    Contents,
    Hole,
    Local,
    Ref,
    Text,
    Value,
    const,
    is_number,
    known_text,
    some_number,
    some_text,
    unknown,
)
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls

_SHELL_QUOTES = frozenset("'\"\\")


def _shell_words(flow: Calls, arguments: Arguments) -> Value:
    given = arguments.get(0, "s")
    if given is None or any(isinstance(item, Text) and not _SHELL_QUOTES.isdisjoint(item.prefix) for item in given.items):
        return unknown(arguments.taints)
    return words_of(flow, given, arguments)


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
    if is_number(first):
        return some_number()
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


def _rendered(flow: Calls, arguments: Arguments, escaped: bool = False) -> Value:
    """`jinja2.Template(source).render(...)`: a text with what it is given, *escaped* for HTML or where the template says so."""
    function = getattr(arguments.node, "func", None)
    sites = [getattr(function, "value", None), *(
        item.site for item in (arguments.receiver or UNKNOWN).items if isinstance(item, Ref))]
    if escaped or any(
        isinstance(site, ast.Call) and (any(part.arg in _ESCAPING for part in site.keywords) or _escapes_itself(site))
        for site in sites
    ):
        return some_text(_raw(sites, arguments).union(taint.passing(ESCAPED) for taint in arguments.taints))
    return some_text(arguments.taints)


def _raw(sites: Iterable[object], arguments: Arguments) -> Taints:
    """Return the taints of what templates, made by the calls *sites*, are told to put in as it is: `{{ name | safe }}`."""
    taints: Taints = frozenset()
    for site in sites:
        source = argument_of(site, 0, "source") if isinstance(site, ast.Call) else None
        raw = put_in_raw(getattr(source, "value", None))
        taints |= merged([value for name, value in arguments.keywords.items() if raw is None or name in raw])
    return taints


def _rendered_at_once(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`render_template_string("<p>{{ name | safe }}</p>", name=name)`: what the template does not escape."""
    source = arguments.get(0, "source")
    raw = put_in_raw(None if source is None else source.only)
    if raw is not None and not raw:
        return None
    given = [value for name, value in arguments.keywords.items() if raw is None or name in raw]
    if arguments.starred is not None:
        given.append(arguments.starred)
    taints = merged(given)
    return some_text(taints) if taints else None


# Templates that Flask escapes values for.
_PAGES = (".htm", ".html", ".svg", ".xhtml", ".xml")


def _rendered_from_file(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`render_template("hello.html", name=name)`: what the template of that name, of the project, puts in as it is."""
    given = arguments.get(0, "template_name_or_list")
    name = None if given is None else given.only
    if flow.file.imports is None or not isinstance(name, str) or not name.endswith(_PAGES):
        return None
    raw = put_in_by_name(flow.file.imports.template(name, flow.file))
    taints = merged([value for keyword, value in arguments.keywords.items() if keyword in raw])
    return some_text(taints) if taints else None


def _escapes_itself(made: ast.Call) -> bool:
    """Tell whether the template that is *made* of a text escapes all that is put into it."""
    source = argument_of(made, 0, "source", "text")
    return isinstance(source, ast.Constant) and escapes_all(source.value)


def _marked_up(place: int) -> Transfer:
    """`linebreaks(text)`, `urlize(text)`: HTML with what the text has of it, unless `autoescape`, at *place*, is true."""

    def transfer(flow: Calls, arguments: Arguments) -> Value:
        escaping = arguments.get(place, "autoescape")
        marks = frozenset() if escaping is None or escaping.exact is not None and not escaping.only else ESCAPED
        return some_text(frozenset(taint.passing(marks) for taint in arguments.taints))

    return transfer


def _linked(flow: Calls, arguments: Arguments) -> Value:
    """`bleach.linkify(text)`: HTML with all that the text has of it."""
    return some_text(arguments.taints)


# What tells a template of Jinja or of Mako to escape what it is given, where it is not off.
_ESCAPING = ("autoescape", "default_filters", None)


def _split_path(flow: Calls, arguments: Arguments) -> Value:
    """`os.path.split(path)`, `os.path.splitext(path)`: the second part is without directories."""
    path = arguments.get(0) or UNKNOWN
    # What is checked of the second part says nothing of the path.
    without = frozenset(taint.below(1).passing(_NO_DIRECTORY) for taint in path.taints)
    return flow.make_fixed("tuple", (unknown(path.taints), unknown(without)))


_NO_DIRECTORY = frozenset(("guard:without:/",))


def _normal(name: str) -> Transfer:
    """`normpath("/" + x)` has no `..` left, and is harmless once it no longer starts with the root."""
    compute, marks = _computed(name), NORMAL | {name}

    def transfer(flow: Calls, arguments: Arguments) -> Optional[Value]:
        first = arguments.get(0)
        if first is not None and _is_rooted(first):
            return some_text(frozenset(taint.passing(marks) for taint in first.taints))
        return compute(flow, arguments)

    return transfer


def _is_rooted(path: Value) -> bool:
    """Tell whether *path* is surely a text that begins with the root, and may lead up behind it."""
    return bool(path.taints) and not path.unknown and all(
        isinstance(item, Text) and isinstance(item.parts[0], str) and item.parts[0].startswith("/") for item in path.items)


def _relative(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`relpath(x, "/")`: the way from the root, from which no `..` leads up."""
    path, start = arguments.get(0), arguments.get(1, "start")
    if path is None or start is None or start.only != "/":
        return None
    return some_text(frozenset(taint.passing(_BELOW) for taint in path.taints))


_BELOW = BELOW_ROOT | {"os.path.relpath"}


def _quoted(name: str, safe: str) -> Transfer:
    """`quote(text, safe="")`: there is no slash left, where it is not one of the characters that are *safe*."""

    def transfer(flow: Calls, arguments: Arguments) -> Optional[Value]:
        kept = arguments.get(1, "safe")
        characters = safe if kept is None else kept.only
        if not arguments.taints or not isinstance(characters, (str, bytes)) or "/" in str(characters):
            return _computed(name)(flow, arguments)
        taints = flow.passed_through(name, arguments.taints, arguments)
        return some_text(frozenset(taint.passing(_NO_DIRECTORY) for taint in taints))

    return transfer


def _bytes(flow: Calls, arguments: Arguments) -> Optional[Value]:
    if arguments.keywords or arguments.starred is not None or not arguments.positional or arguments.taints:
        return None
    return bytes_of(arguments.positional, flow.sole(arguments.positional[0]))


def _measure(flow: Calls, arguments: Arguments) -> Value:
    return UNKNOWN


def _is_instance(flow: Calls, arguments: Arguments) -> Value:
    node, given = arguments.node, arguments.positional
    if isinstance(node, ast.Call) and len(node.args) == len(given) == 2 and (
            is_of_other_kind(flow, given[0], node.args[1]) or is_no_instance(flow, *given)):
        return const(False)
    return UNKNOWN


def _ordinal(flow: Calls, arguments: Arguments) -> Value:
    return computed("builtins.ord", arguments.positional) or UNKNOWN


def _argument(flow: Calls, arguments: Arguments) -> Value:
    """Return what is found in the argument: a method that is called as those that look things up are."""
    return unknown(arguments.taints)


def _first(flow: Calls, arguments: Arguments) -> Value:
    """Return what is found in the first argument, whatever is looked for."""
    return unknown((arguments.get(0) or UNKNOWN).taints)


def _of_scope(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """Return the headers that `Headers(scope=scope)` takes from a connection."""
    scope = arguments.keywords.get("scope")
    return None if scope is None else flow.item(scope, const("headers"), arguments.node)


def _made_of(flow: Calls, arguments: Arguments) -> Value:
    """Return what `str.__new__(cls, text)` makes."""
    return arguments.get(1) or const("")


def _blank(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """Return what `object.__new__(cls)` makes."""
    return flow.blank(arguments)


def _same(flow: Calls, arguments: Arguments) -> Value:
    first = arguments.get(0)
    return UNKNOWN if first is None else first


def _iterator(flow: Calls, arguments: Arguments) -> Value:
    """`iter(rows)`, and `iter(read, b"")`, which calls its first argument until that gives the second."""
    if len(arguments.positional) < 2:
        return _same(flow, arguments)
    given = flow.apply(arguments.positional[0], Arguments(arguments.node, [], {}, None))
    return flow.make(arguments.node, Contents("list", (), given))


def _read_into(flow: Calls, arguments: Arguments) -> Value:
    """`connection.recv_into(buffer)` and `lines.readinto(buffer)`, which give a number."""
    node = argument_of(arguments.node, 0, "buffer")  # type: ignore[arg-type]  # of a call
    if node is not None:
        flow.taint_root(node, (arguments.receiver or UNKNOWN).taints or frozenset((
            flow.source("remote", "socket.socket().recv_into()", arguments.node),)))
    return some_number()


def _copied(flow: Calls, arguments: Arguments) -> Value:
    first = arguments.get(0) or UNKNOWN
    contents = flow.sole(first)
    return first if contents is None else flow.make(arguments.node, contents)


def _copied_whole(flow: Calls, arguments: Arguments) -> Value:
    """Return what `copy.deepcopy()` makes: what is put into its containers is not in those that it copies."""
    contents = flow.sole(arguments.get(0) or UNKNOWN)
    return _copied(flow, arguments) if contents is None else flow.make(arguments.node, flow.freeze(contents, LEVELS))


def _pattern(flow: Calls, arguments: Arguments, compiled: bool) -> object:
    """Return the pattern of a function of `re`, or of a method of a compiled pattern; None where it is not known."""
    if not compiled:
        first = arguments.get(0, "pattern") or UNKNOWN
        return pattern_of(first, flow.file) if first.only is None else in_lines(first.only, None)
    function = getattr(arguments.node, "func", None)
    return pattern_of(flow.known(function.value), flow.file) if isinstance(function, ast.Attribute) else None


def _compiled(flow: Calls, arguments: Arguments) -> None:
    note_compiled(arguments.node, arguments.get(0, "pattern") or UNKNOWN, flow.file)


def _plain(text: Value) -> Value:
    return unknown(frozenset(taint.passing(PLAIN) for taint in unquoted(text.taints)))


# Slashes with which a text begins, and maybe backslashes.
_LEADING = regex(r"(?:\^|\\A)(?:\\?/(?:\\?/)?\+|\\?/\{2,\}|\[(?:\\?/|\\\\)+\]\+)")


_OF_DJANGO = frozenset(("django.utils.html.escape",))


def _format_html(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`format_html("<p>{}</p>", text)`: the template, with the rest escaped in it."""
    template = arguments.get(0, "format_string")
    if template is None or template.taints or arguments.starred is not None:
        return None

    def escaped(value: Value) -> Value:
        return unknown(frozenset(taint.passing(_OF_DJANGO) for taint in value.taints))

    return formatted(flow, template, arguments.of(
        None, [escaped(value) for value in arguments.positional[1:]],
        {name: escaped(value) for name, value in arguments.keywords.items()}))


def _with_one_slash(text: Value, pattern: object, put: object) -> Optional[Value]:
    """Return what leaves no slash at the start, or one where *text* begins with some; None for other replacements.

    `re.sub(r"^/+", "", path)`, `re.sub(r"^/+", "/", "/" + path)`
    """
    if put not in ("", "/") or not isinstance(pattern, str) or not _LEADING.fullmatch(pattern):
        return None
    backslash = "\\\\" in pattern or all("replace:\\" in taint.through for taint in text.taints)
    taints = frozenset(taint.passing(RELATIVE | BEHIND_SLASH if backslash else RELATIVE) for taint in text.taints)
    if put == "":
        return unknown(taints)
    rooted = bool(text.items) and not text.unknown and all(
        isinstance(item, Text) and item.prefix.startswith("/") for item in text.items)
    return Value((Text(("/", Hole(taints))),), False, taints) if rooted and backslash else None


def substituted(flow: Calls, arguments: Arguments, compiled: bool = True) -> Optional[Value]:
    """`re.sub(r"[^a-z]", "", text)` and `pattern.sub("", text)`: a text of plain characters."""
    put, text = arguments.get(0 if compiled else 1, "repl"), arguments.get(1 if compiled else 2, "string")
    if put is None or text is None:
        return None
    everywhere = arguments.get(2 if compiled else 3, "count") is None
    if any(isinstance(item, Local) for item in put.items):
        put = flow.apply(put, Arguments(arguments.node, [unknown(text.taints)], {}, None))
    if everywhere and not put.taints and leaves_plain(_pattern(flow, arguments, compiled), put.only):
        return _plain(text)
    path = _with_one_slash(text, _pattern(flow, arguments, compiled), put.only) if text.taints else None
    if path is not None:
        return path
    if everywhere and text.taints and not put.taints:
        pattern, by = _pattern(flow, arguments, compiled), None if put.single is None else known_text(put.single)
        marks = removed(pattern, by) if pattern is not None else removed_by_name(_name_of_pattern(arguments, compiled), by)
        if marks:
            return unknown(frozenset(taint.passing(marks) for taint in unquoted(text.taints)))
    kept = text.taints | put.taints  # what the pattern says is not in it
    return None if kept == arguments.taints else unknown(kept)


def _name_of_pattern(arguments: Arguments, compiled: bool) -> str:
    """Return what the regular expression is called that a call replaces the matches of."""
    node = arguments.node
    if not isinstance(node, ast.Call):
        return ""
    return tail_of(getattr(node.func, "value", None) if compiled else argument_of(node, 0, "pattern"))


def _substituted_and_counted(flow: Calls, arguments: Arguments, compiled: bool = True) -> Value:
    """`re.subn(r"[^a-z]", "", text)`: the text, and how often it was changed."""
    return flow.make_fixed("tuple", (substituted(flow, arguments, compiled) or unknown(arguments.taints), NUMBER))


def matched(flow: Calls, arguments: Arguments, compiled: bool = True) -> Optional[Value]:
    """`re.findall("[0-9]+", text)`, `pattern.match(text)`: what is found, where the pattern or groups take plain characters.

    Of a text that is the program's own, it is that, whoever chose the pattern.
    """
    text = arguments.get(0 if compiled else 1, "string")
    if text is None:
        return None
    if not text.taints:
        return UNKNOWN if arguments.taints else None
    pattern = _pattern(flow, arguments, compiled)
    if matches_plain(pattern):
        return _plain(text)
    return captured(pattern, text) if tail_of(getattr(arguments.node, "func", None)) in MATCHING else None


# Texts and bytes in memory, which calls write to that are given them.
_BUFFERS = frozenset(("io.BytesIO()", "io.StringIO()", "tempfile.SpooledTemporaryFile()"))


def _of_session(session: str) -> Transfer:
    """`session.get("next")`: what other functions keep there."""

    def transfer(flow: Calls, arguments: Arguments) -> Value:
        key, default = arguments.get(0) or UNKNOWN, arguments.get(1)
        held = flow.item(Value((Ref(session),), False), key, arguments.node)
        return held if default is None else held | default

    return transfer


def _archive(place: int, keyword: str) -> Transfer:
    """`zipfile.ZipFile(io.BytesIO(data))`: what is in the data; a name of a file, on the other hand, is not in that file."""

    def transfer(flow: Calls, arguments: Arguments) -> Value:
        given = arguments.get(place, keyword) or UNKNOWN
        in_memory = any(isinstance(item, Ref) and item.name in _BUFFERS for item in given.items)
        held = given.taints if in_memory else frozenset(taint for taint in given.taints if taint.through & UPLOAD)
        return Value((Ref(flow.file.resolver.canonical(flow.callee + "()"), arguments.node),), False, content(held))

    return transfer


def _filling(keyword: str, position: int = -1, passed: str = "") -> Transfer:
    """What writes its arguments to one of them, which may be a text in memory: `json.dump(value, buffer)`."""
    marks = frozenset((passed,) if passed else ())

    def transfer(flow: Calls, arguments: Arguments) -> Optional[Value]:
        buffer = arguments.get(position, keyword)
        if buffer is not None and arguments.taints and not _BUFFERS.isdisjoint(buffer.names):
            node = argument_of(arguments.node, *((keyword,) if position < 0 else (position, keyword)))  # type: ignore[arg-type]
            given = merged([value for value in arguments.values if value is not buffer])
            if node is not None:
                flow.taint_root(node, frozenset(taint.passing(marks) for taint in given))
        return None if buffer is None and passed.startswith("yaml.") else const(None)

    return transfer


def _written_through(place: int, keyword: str, passed: str = "") -> Transfer:
    """Methods of what writes to a text in memory that it was made of: `csv.writer(buffer).writerow(row)`."""
    marks = frozenset((passed,) if passed else ())

    def transfer(flow: Calls, arguments: Arguments) -> None:
        given = merged([flow.spelled(value) for value in arguments.values])
        for item in (arguments.receiver or UNKNOWN).items if given else ():
            made = item.site if isinstance(item, Ref) else None
            node = argument_of(made, place, keyword) if isinstance(made, ast.Call) else None
            if isinstance(node, ast.Name) and not _BUFFERS.isdisjoint(flow.read(node.id).names):
                flow.taint_root(node, frozenset(taint.passing(marks) for taint in given))

    return transfer


def _kept_and_written(flow: Calls, arguments: Arguments) -> None:
    """A method of such a writer that gives back what it was given: `archive.writestr(name, data)`, `archive.read(name)`."""
    _WRITTEN_TO_ARCHIVE(flow, arguments)
    function = getattr(arguments.node, "func", None)
    if isinstance(function, ast.Attribute):
        flow.taint_root(function.value, arguments.taints)


_WRITTEN_TO_ARCHIVE = _written_through(0, "file")


def _matching(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`get_close_matches(word, known)`: some of what is known."""
    known = arguments.get(1, "possibilities")
    return None if known is None else flow.make(arguments.node, Contents("list", (), flow.element(known)))


# What a template of `string` has in it that is not just text; of such a text, what has a meaning for `format()`.
_NAMED_FIELD = regex(r"(?i)\$(?:(\$)|([_a-z][_a-z0-9]*)|\{([_a-z][_a-z0-9]*)\})|[{}]")


def _as_field(found: Match[str]) -> str:
    """Return how `format()` spells what is *found* in a template of `string`."""
    name = found[2] or found[3]
    return "{%s}" % name if name else found[1] or found[0] * 2


def _filled_in(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`string.Template("$name").substitute(name=name)`: a text with what the template names."""
    made = [item.site for item in (arguments.receiver or UNKNOWN).items if isinstance(item, Ref)]
    source = argument_of(made[0], 0, "template") if len(made) == 1 and isinstance(made[0], ast.Call) else None
    if not isinstance(source, ast.Constant) or not isinstance(source.value, str) or arguments.starred is not None:
        return None
    entries: Dict[str, Value] = {}
    for mapping in arguments.positional:
        contents = flow.sole(mapping)
        if contents is None or contents.kind != "dict" or contents.rest is not None:
            return None
        entries.update((key, value) for key, value in contents.entries if isinstance(key, str))
    spelled = _NAMED_FIELD.sub(_as_field, source.value)
    return formatted(flow, const(spelled), arguments.of(None, [], {**entries, **arguments.keywords}))


def _namespace(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`SimpleNamespace(name=value)`."""
    if arguments.positional or arguments.starred is not None:
        return None
    return flow.make(arguments.node, Contents("object", tuple(
        ("." + name, value) for name, value in arguments.keywords.items())))


def _defaulting(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`defaultdict(list)`."""
    made = arguments.get(0, "default_factory")
    if made is None or len(arguments.values) > 1:
        return None
    table = flow.make(arguments.node, Contents("dict"))
    for item in table.items:
        if isinstance(item, Box):
            flow.factories[item.site] = made
    return table


def _raising_check(kind: str) -> Transfer:
    def transfer(flow: Calls, arguments: Arguments) -> Optional[Value]:
        flow.check(arguments.taints, kind)
        return None

    return transfer


def _of_format(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`strptime(text, "%Y")`: what does not read like that raises, unless data says how it reads."""
    pattern = arguments.get(1, "format")
    if arguments.positional and (pattern is None or not pattern.taints):
        flow.check(arguments.positional[0].taints, "number")
    return None


def _signed_cookie(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`request.get_cookie("user", secret=KEY)`: what the program has signed itself, where it is given a key."""
    key = arguments.get(2, "secret")
    return None if key is None or key.exact is not None and not key.only else UNKNOWN


def _exact_number(flow: Calls, arguments: Arguments) -> Value:
    flow.check(arguments.taints, "number")
    return Value((Ref(flow.callee + "()"),), False)


def _spelled_anew(flow: Calls, arguments: Arguments) -> Value:
    """`netaddr.IPAddress(text)`: an address, written in one way; that the text is no more than that nobody says."""
    return Value((Ref(flow.callee + "()"),), False, frozenset(taint.passing(_ADDRESS) for taint in arguments.taints))


_ADDRESS = frozenset(("guard:address",))

TRANSFERS: Dict[str, Transfer] = {
    **CALLBACKS,
    **ADDRESSES,
    **GETTERS,
    **INSTANCES,
    **ITERABLES,
    **MANAGERS,
    **DECODING,
    **MARKUPS,
    **PACKING,
    **REFLECTION,
    **UNBOUND,
    **TOKENS,
    **{name: _computed(name) for name in PURE},
    **{kind[:-2]: lambda flow, arguments: flow.make(arguments.node, Contents("list")) for kind in QUEUES},
    "builtins.object.__new__": _blank,
    **{f"builtins.{kind}{call}.__new__": _made_of for kind in ("bytes", "str") for call in ("", "()")},
    "re.compile": _compiled,
    **dict.fromkeys(("re.compile().findall", "re.compile().finditer", "re.compile().fullmatch", "re.compile().match"), matched),
    **dict.fromkeys(RAISING, checked),
    **dict.fromkeys(("re.findall", "re.finditer", "re.fullmatch", "re.match", "re.search"), partial(matched, compiled=False)),
    "argparse.ArgumentParser().parse_args": parsed,
    "argparse.Namespace": _namespace,
    "asgiref.sync.async_to_sync": _same,
    "asgiref.sync.sync_to_async": _same,
    "dask.delayed": _same,
    # What is no link stays: https://bleach.readthedocs.io/en/latest/linkify.html
    **dict.fromkeys(("bleach.linkifier.Linker().linkify", "bleach.linkify"), _linked),
    "bottle.request.get_cookie": _signed_cookie,
    "bottle.template": _rendered_at_once,
    "builtins.bool": _measure,
    "builtins.bytes": _bytes,
    "builtins.float": _number(float),
    "builtins.hash": _measure,
    "builtins.id": _measure,
    "builtins.int": _number(int),
    "builtins.isinstance": _is_instance,
    "builtins.issubclass": _measure,
    "builtins.iter": _iterator,
    "builtins.ord": _ordinal,
    "builtins.print": _filling("file"),
    "builtins.dict.fromkeys": lambda flow, arguments: None if not 0 < len(arguments.positional) < 3 else from_keys(
        flow, arguments.positional, arguments.node),
    "builtins.str": _str,
    "builtins.str.maketrans": lambda flow, arguments: translation(flow, arguments.positional, arguments.node),
    "builtins.dir": _measure,
    "collections.defaultdict": _defaulting,
    **dict.fromkeys(("csv.DictWriter().writerow", "csv.DictWriter().writerows"), _written_through(0, "f")),
    **dict.fromkeys(("csv.writer().writerow", "csv.writer().writerows"), _written_through(0, "csvfile")),
    "contextlib.aclosing": _same,
    "contextlib.closing": _same,
    "contextlib.nullcontext": _same,
    "copy.copy": _copied,
    "copy.deepcopy": _copied_whole,
    "decimal.Decimal": _exact_number,
    "django.http.HttpRequest().build_absolute_uri": lambda flow, arguments: arguments.get(0, "location"),
    "django.shortcuts.aget_object_or_404": found_by_key,
    "django.shortcuts.get_object_or_404": found_by_key,
    "django.shortcuts.resolve_url": _same,
    "django.utils.html.linebreaks": _marked_up(1),
    "django.utils.html.urlize": _marked_up(3),
    "flask.render_template": _rendered_from_file,
    "flask.render_template_string": _rendered_at_once,
    "flask.stream_template": _rendered_from_file,
    "flask.stream_template_string": _rendered_at_once,
    "flask.stream_with_context": _same,
    "flask_restful.RequestParser().parse_args": parsed,
    "fractions.Fraction": _exact_number,
    **{f"ipaddress.{name}": _raising_check("address") for name in ("IPv4Address", "IPv4Interface", "IPv4Network")},
    **{f"ipaddress.{name}": _raising_check("scoped") for name in (
        "IPv6Address", "IPv6Interface", "IPv6Network", "ip_address", "ip_interface", "ip_network")},
    # https://netaddr.readthedocs.io/en/latest/api.html, https://github.com/autocracy/python-ipy
    **dict.fromkeys(("IPy.IP", "netaddr.EUI", "netaddr.IPAddress", "netaddr.IPNetwork"), _spelled_anew),
    # Whether an environment escapes is a question of its own.
    "jinja2.Environment().from_string().render": partial(_rendered, escaped=True),
    "jinja2.Template().render": _rendered,
    "jmespath.compile().search": _argument,
    "joblib.delayed": _same,
    "json.dump": _filling("fp", 1, "json.dumps"),
    # Gives parts of the document: variables only choose among them.
    **dict.fromkeys(("lxml.etree.ETXPath()", "lxml.etree.XPath()"), _first),
    "mako.template.Template().render": _rendered,
    "mako.template.Template().render_unicode": _rendered,
    "os.fspath": lambda flow, arguments: flow.path_text(arguments.get(0) or UNKNOWN, arguments.node),
    "os.path.abspath": _normal("os.path.abspath"),
    "os.path.normpath": _normal("os.path.normpath"),
    "os.path.relpath": _relative,
    "os.path.split": _split_path,
    "os.path.splitext": _split_path,
    **{f"base64.{name}": _filling("output", 1) for name in ("decode", "encode")},
    **{f"{module}File().write": _written_through(place, keyword) for module, place, keyword in (
        ("bz2.BZ2", 0, "filename"), ("gzip.Gzip", 3, "fileobj"), ("lzma.LZMA", 0, "filename"))},
    "gzip.open().write": _written_through(0, "filename"),
    "io.BufferedWriter().write": _written_through(0, "raw"),
    "io.TextIOWrapper().write": _written_through(0, "buffer"),
    "pickle.Pickler().dump": _written_through(0, "file", "pickle.dumps"),
    "zipfile.ZipFile().writestr": _kept_and_written,
    "pprint.pprint": _filling("stream", 1),
    "difflib.get_close_matches": _matching,
    "pickle.dump": _filling("file", 1, "pickle.dumps"),
    "re.compile().search": lambda flow, arguments: matched(flow, arguments) or _argument(flow, arguments),
    "django.utils.html.format_html": _format_html,
    "re.compile().sub": substituted,
    "re.compile().subn": _substituted_and_counted,
    "re.sub": partial(substituted, compiled=False),
    "re.subn": partial(_substituted_and_counted, compiled=False),
    "regex.compile().search": _argument,
    "rest_framework.serializers.ModelSerializer().validate": _same,
    "rest_framework.serializers.Serializer().validate": _same,
    "shlex.split": _shell_words,
    "starlette.datastructures.Headers": _of_scope,
    **{f"string.Template().{method}": _filled_in for method in ("safe_substitute", "substitute")},
    "shutil.copyfileobj": _filling("fdst", 1),
    "types.MappingProxyType": _same,
    "types.SimpleNamespace": _namespace,
    "typing.NewType()": lambda flow, arguments: arguments.get(0),
    "typing.cast": lambda flow, arguments: arguments.get(1),
    # `Color = Enum("Color", names)`: what is no member raises.
    **{f"enum.{kind}()": _raising_check("member") for kind in ("Enum", "Flag", "IntEnum", "IntFlag", "StrEnum")},
    # Not that of `inet_aton()`, which takes what follows an address and a space.
    "socket.inet_pton": _raising_check("address"),
    "socket.socket().makefile().readinto": _read_into,
    "socket.socket().recv_into": _read_into,
    **dict.fromkeys((
        "bson.ObjectId", "bson.objectid.ObjectId", "datetime.date.fromisoformat", "datetime.datetime.fromisoformat",
        "datetime.time.fromisoformat", "uuid.UUID",
    ), _raising_check("number")),
    **dict.fromkeys(("datetime.datetime.strptime", "time.strptime"), _of_format),
    "urllib.parse.quote": _quoted("urllib.parse.quote", "/"),
    "urllib.parse.quote_plus": _quoted("urllib.parse.quote_plus", ""),
    "weakref.proxy": _same,
    "webargs.flaskparser.FlaskParser().async_parse": filled_in,
    "webargs.flaskparser.FlaskParser().parse": filled_in,
    "yaml.dump": _filling("stream", 1, "yaml.dump"),
    "yaml.safe_dump": _filling("stream", 1, "yaml.safe_dump"),
    "tarfile.open": _archive(2, "fileobj"),
    "zipfile.ZipFile": _archive(0, "file"),
    "docx.Document": _archive(0, "docx"),
    "openpyxl.load_workbook": _archive(0, "filename"),
    # https://pandas.pydata.org/docs/reference/io.html
    **{f"pandas.read_{name}": _archive(0, keyword) for keyword, names in (
        ("filepath_or_buffer", ("csv", "fwf", "table")), ("io", ("excel", "html")), ("path", ("feather", "orc", "parquet")),
        ("path_or_buf", ("json",)), ("path_or_buffer", ("xml",))) for name in names},
    **{f"{library}.PdfReader": _archive(0, "stream") for library in ("PyPDF2", "pypdf")},
    # What methods make of a table are numbers, as a rule.
    **{f"{session}.{verb}": _of_session(session) for session in (
        "django.http.HttpRequest().session", "flask.Flask().config", "flask.session", "starlette.requests.Request().session")
       for verb in ("get", "pop")},
}
