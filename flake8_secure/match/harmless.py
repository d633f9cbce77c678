"""Whether an expression is surely made of nothing that does harm: constants, numbers and what was escaped."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Callable, Dict, FrozenSet, Iterable, List, Optional, Sequence, Set, Tuple, Union

from flake8_secure.dataflow.annotations import is_harmless, type_name, unwrapped
from flake8_secure.dataflow.decorators import is_of_class
from flake8_secure.dataflow.methods import CHANNELS, MEASURES
from flake8_secure.dataflow.values import Const, Contents, Local, Ref, Text, Value
from flake8_secure.match.args import Argument
from flake8_secure.match.conditions import Test, constant_value
from flake8_secure.match.embedded import escaping_part, is_macro
from flake8_secure.match.evidence import origins
from flake8_secure.match.fields import OF_FIELDS, is_dictionary, keys_of_fields
from flake8_secure.match.filled import filling, is_container, is_filled_above, is_key, keys_of
from flake8_secure.match.given import given_by_all, parameter_alone
from flake8_secure.match.named import is_called_constant, is_of_database
from flake8_secure.match.reaching import in_force, refilling_above
from flake8_secure.match.replaced import REPLACING, escapes_quotes, leaves_quotes, replaced
from flake8_secure.match.returned import Entered, given_by, is_entering, is_redefined, results_of
from flake8_secure.match.selected import TAKING, gives_numbers
from flake8_secure.match.supposed import is_group, supposed, supposed_from_elsewhere
from flake8_secure.match.texts import METHODS, built
from flake8_secure.match.typed import class_of, element, held_type, is_bounded, is_matched, is_typed, said_of_option
from flake8_secure.match.uses import reads
from flake8_secure.models.plain import DRAWN, MEMBERS, NUMERIC, OF_PLATFORMS, PLAIN_ATTRIBUTES, PLAIN_CALLS, PROGRESS, TEMPORARY
from flake8_secure.models.sanitizers import CHECKED, DECLARING, EXACT, SAFE_STRINGS, STRICT, WRITTEN, promised
from flake8_secure.models.sinks.tables import each
from flake8_secure.regex import regex
from flake8_secure.rule import Match
from flake8_secure.syntax.arguments import argument_of, arguments_of, find_argument, unpacks
from flake8_secure.syntax.functions import FUNCTIONS, default_of, first_parameter, is_property
from flake8_secure.syntax.names import Names
from flake8_secure.syntax.nodes import is_class, is_number_format, tail_of, text_of
from flake8_secure.syntax.scopes import (
    ASSIGN, DEFINE, ENTER, IMPORT, ITERATE, MODULE, PARAMETER, UNPACK, UPDATE, Binding, Scope, assigned_once,
    bindings_of_name, bound_once,
)

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Bound against generated code: names bound to names.
STEPS = 200
# Parameters of which callers are asked.
HOPS = 3
NO_NAMES: FrozenSet[str] = frozenset()
# Addresses that a transport of asyncio is asked for.
_ENDS = frozenset(("peername", "sockname"))
# Methods that are given the address of who asks, behind the instance and the data: of asyncio, and of Twisted.
_GIVEN_PEERS = frozenset(("datagramReceived", "datagram_received"))
# Methods of texts, dates and paths whose result is made of nothing but these and the arguments.
_KEEPING = METHODS | {
    "absolute", "as_posix", "capitalize", "casefold", "center", "date", "decode", "encode", "joinpath", "ljust", "removeprefix",
    "removesuffix", "resolve", "rjust", "safe_substitute", "substitute", "swapcase", "timestamp", "title", "with_name",
    "with_suffix", "zfill",
}
# What gives a text as bytes, or the other way round.
_CODING = frozenset(("decode", "encode"))
# Those that dates alone have: the result is made of numbers, names of days and the arguments.
_DATING = frozenset(("isoformat", "strftime"))
# What makes something of nothing but what it is given.
_CONTAINERS = frozenset((
    *each("builtins.{}", (
        "bytes", "compile", "enumerate", "filter", "format", "iter", "list", "next", "repr", "reversed", "set", "sorted", "str",
        "sum", "tuple", "zip")),
    "bleach.linkifier.Linker().linkify", "bleach.linkify",
    *each("django.contrib.humanize.templatetags.humanize.{}", ("intcomma", "naturalday", "naturaltime")),
    "django.utils.formats.localize", "django.utils.formats.number_format", "django.utils.html.strip_spaces_between_tags",
    "django.utils.text.capfirst", *DECLARING,
    *each("itertools.{}", ("chain", "islice", "repeat")), "json.dumps",
    *each("os.path.{}", ("abspath", "basename", "dirname", "expanduser", "join", "normpath", "realpath", "relpath", "splitext")),
    *each("pathlib.{}", ("Path", "PurePath")), "shutil.which",
    *each("flask.request.accept_{}.best_match", ("charsets", "encodings", "languages", "mimetypes")),
    "string.Template", *each("textwrap.{}", ("dedent", "fill", "indent", "shorten")), "typing.NewType()",
    *DRAWN, *PROGRESS,
))

_DICTIONARIES = frozenset(("builtins.dict", "collections.OrderedDict", "collections.defaultdict"))
# Methods that give a number, in letters or not, or a truth, whatever they are methods of: `text.count(part)`, `query.count()`.
_COUNTING = MEASURES - {"exists", "find", "index"} | {
    "fileno", "getboolean", "getfloat", "getint", "hex", "hexdigest", "isoweekday", "toordinal", "total_seconds", "weekday",
    *each("get_param_as_{}", ("bool", "date", "datetime", "float", "int", "uuid")),  # of Falcon
}
# Those that give a place in a text or a list, and are called so for much else.
_FINDING = frozenset(("find", "index"))
_COUNTER = "collections.Counter()"
# What every module is told of itself.
_OF_MODULES = frozenset(("__file__", "__name__"))
# What writes a time as its first argument says.
_WRITING_DATES = frozenset(("time.strftime",))
_LIMITS = frozenset(("builtins.max", "builtins.min"))
_SPLITTING = frozenset(("partition", "rpartition", "rsplit", "split", "splitlines"))
_SPLIT_OF_RE = frozenset(("re.split",))
_SPLITTING_BY_PATTERN = _SPLIT_OF_RE | {"re.compile().split"}
# Methods that take something out of containers and queues.
_REMOVING = frozenset(("get", "get_nowait", "pop", "popleft"))
# What cannot be changed in place.
_UNCHANGED = (ast.BinOp, ast.Constant, ast.JoinedStr, ast.Tuple)
# What a `defaultdict` makes of nothing.
_FACTORIES = frozenset(("builtins.dict", "builtins.int", "builtins.list", "builtins.set", "builtins.str"))
_MAPPING = frozenset(("builtins.map",))


def harmless(node: ast.expr, scope: Scope, file: File, quoting: FrozenSet[str] = NO_NAMES) -> bool:
    """Tell whether *node* is surely made of constants, numbers and results of functions in *quoting*.

    A name in *quoting* is qualified, starts with a dot: any function or method of that name, or with `named:`: any whose
    name promises that.
    """
    stack: List[Tuple[ast.expr, Scope]] = [(node, scope)]
    seen: Set[ast.AST] = set()
    entered, hops = Entered(), 0
    while stack:  # the last first: what does harm is found at the end of some branch
        place, around = stack.pop()
        if place in seen:
            continue
        seen.add(place)
        if len(seen) > STEPS:
            return False
        # What holds others is judged by those: evaluating each level would take quadratic time.
        if not isinstance(place, _HOLDERS):
            settled = file.settled.get(place)
            if settled is None:
                settled = file.settled[place] = _is_settled(place, around, file)
            if settled or (isinstance(place, _PARTS) or is_group(place)) and _is_checked(
                    place, around, file, quoting) or isinstance(place, ast.Call) and _is_cleaned_elsewhere(
                    place, around, file, quoting):
                continue
        more = _needed(place, around, file, quoting)
        if more is None:
            more = _in_function(place, around, file, quoting, entered)
        if more is None and hops < HOPS:
            more = _of_callers(place, around, file)
            hops += 1
        if more is None:
            return False
        for pair in more:
            if pair[0].__class__ is not ast.Constant:  # tables have a lot of them
                stack.append(pair)
                if len(stack) > STEPS:
                    return False
    return True


def _in_function(place: ast.expr, scope: Scope, file: File, quoting: FrozenSet[str], entered: Entered) -> Needed:
    """Return what must be harmless for what a function of the file returns to be so, or for what it is given."""
    if isinstance(place, ast.Call):
        return entered.made_of(place, scope, file)
    found = scope.find(place.id) if entered.calls and isinstance(place, ast.Name) else None
    if found is None or found[0] not in entered.calls or not isinstance(place, ast.Name) or all(
            one[0] != PARAMETER for one in found[1]):
        return None
    given = entered.given(place.id, found[0])
    others = [one for one in in_force(found[1], place, scope, file) if one[0] != PARAMETER]
    needed = _bound(others, place, scope, file, quoting) if others else []
    return None if needed is None else given + needed


def _of_callers(place: ast.expr, scope: Scope, file: File) -> Needed:
    """Return what all callers give for a parameter; what holds others may hold more than it was made of."""
    alone = parameter_alone(place, scope)
    if alone is None:
        return None
    given = given_by_all(*alone, file)
    holds = given is not None and isinstance(file.parent(place, scope), _PARTS)
    return None if holds and given is not None and not all(_is_table(*one, file) for one in given) else given


def _is_table(node: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *node* is a constant of the module, which nothing is put into."""
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    return found is not None and found[0].kind == MODULE and constant_value(file.value(node, scope)) and tail_of(
        node) not in filling(found[0], file)


def _is_settled(node: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether the value of *node* is known to be harmless, whatever *node* is made of."""
    value = file.value(node, scope)
    if constant_value(value):
        return not any(isinstance(item, Contents) for item in value.items) or not is_filled_above(node, scope, file)
    return _is_number(value)


def _is_number(value: Value) -> bool:
    """Tell whether *value* is known to be a number or a date, or a text with such ones in it."""
    return not value.unknown and bool(value.items) and all(
        isinstance(item, Const) or isinstance(item, Ref) and item.name in NUMERIC or isinstance(item, Text) and _has_numbers(item)
        for item in value.items)


def _has_numbers(text: Text) -> bool:
    """Tell whether nothing in *text* varies but numbers and dates."""
    return all(isinstance(part, str) or part.number for part in text.parts)


def _is_checked(node: ast.expr, scope: Scope, file: File, quoting: FrozenSet[str]) -> bool:
    """Tell whether *node* is something from outside, or would be, that its type or a check leaves no room for harm in.

    Code has nothing to be escaped with, and a pattern may let calls through.
    """
    checks = EXACT if quoting <= WRITTEN else CHECKED
    if not said_of_option(node, scope, file).isdisjoint(checks):
        return True
    values = [supposed(node, scope, file)]
    if isinstance(node, _PARTS):  # a variable may be made of more than what was checked
        values.append(file.value(node, scope))
    return any(
        _is_number(value) or bool(value.taints) and all(not taint.through.isdisjoint(checks) for taint in value.taints)
        for value in values)


def _is_cleaned_elsewhere(call: ast.Call, scope: Scope, file: File, quoting: FrozenSet[str]) -> bool:
    """Tell whether a function of another module gives nothing that does harm, whatever *call* hands it."""
    value = supposed_from_elsewhere(call, scope, file)
    checks = quoting.union(EXACT if quoting <= WRITTEN else CHECKED)
    return _is_number(value) or bool(value.taints) and all(not taint.through.isdisjoint(checks) for taint in value.taints)


def fixed(argument: Argument, quoting: FrozenSet[str] = NO_NAMES) -> Test:
    """Ask whether *argument* is surely made of constants, numbers and results of functions in *quoting*, or not given."""

    def test(match: Match, file: File) -> bool:
        if not isinstance(match.node, ast.Call):
            return False
        given, hidden = find_argument(match.node, argument.keys)
        if given is not None:
            return harmless(given, match.scope, file, quoting)
        if not hidden or _is_left_out(match.node, argument, match, file):
            return True
        unpacked = _unpacked(match.node, match.scope, file)
        return unpacked is not None and all(
            harmless(value, around, file, quoting) for name, value, around in unpacked if name in argument.keys)

    return Test(test)


def _unpacked(call: ast.Call, scope: Scope, file: File) -> Optional[List[Tuple[str, ast.expr, Scope]]]:
    """Return what *call* unpacks, with the keys, where all of it stands in dictionaries that are put to no other use."""
    found: List[Tuple[str, ast.expr, Scope]] = []
    for given in (keyword.value for keyword in call.keywords if keyword.arg is None):
        home = scope.find(given.id) if isinstance(given, ast.Name) else None
        others = [] if home is None else reads(home[0], file).get(tail_of(given), [])
        if unpacks(call) or not all(
                isinstance(file.parent(read, scope), ast.keyword) for read in others):
            return None
        for origin in origins(given, scope):
            made, around = origin or (None, scope)
            if not isinstance(made, ast.Dict) or not all(isinstance(key, ast.Constant) for key in made.keys):
                return None
            found += [
                (key.value, value, around) for key, value in zip(made.keys, made.values)
                if isinstance(key, ast.Constant) and isinstance(key.value, str)]
    return found


def _is_left_out(call: ast.Call, argument: Argument, match: Match, file: File) -> bool:
    """Tell whether dictionaries are all that a call unpacks, and none of them holds *argument*."""
    return not unpacks(call) and all(
        is_dictionary(one.value, match.scope, file) for one in call.keywords if one.arg is None) and argument.absent.judge(
        match, file).certain


_PARTS = (ast.Attribute, ast.Subscript)
_HOLDERS = (ast.BinOp, ast.Dict, ast.JoinedStr, ast.List, ast.Set, ast.Tuple)
Needed = Optional[List[Tuple[ast.expr, Scope]]]
# What is harmless where all of its parts are that count.
_MADE_OF: Dict[type, Callable[[Any], Iterable[ast.expr]]] = {
    ast.Await: lambda node: (node.value,),
    ast.BoolOp: lambda node: node.values,
    ast.Compare: lambda node: (),
    ast.Constant: lambda node: (),
    ast.Dict: lambda node: filter(None, (*node.keys, *node.values)),
    ast.FormattedValue: lambda node: () if is_number_format(node.format_spec) else (node.value,),
    ast.IfExp: lambda node: (node.body, node.orelse),
    ast.JoinedStr: lambda node: node.values,
    ast.List: lambda node: node.elts,
    ast.NamedExpr: lambda node: (node.value,),
    ast.Set: lambda node: node.elts,
    ast.Starred: lambda node: (node.value,),
    ast.Tuple: lambda node: node.elts,
    ast.UnaryOp: lambda node: () if isinstance(node.op, ast.Not) else (node.operand,),
}


# `{value!a}`, `{value!r}`
_WRITING = (ord("a"), ord("r"))


def _needed(node: ast.expr, scope: Scope, file: File, quoting: FrozenSet[str]) -> Needed:
    """Return what must be harmless for *node* to be so, None where it is not."""
    made_of = _MADE_OF.get(node.__class__)
    if isinstance(node, ast.FormattedValue) and node.conversion in _WRITING and quoting & WRITTEN:
        return []
    if isinstance(node, ast.Subscript) and isinstance(node.value, (ast.Attribute, ast.Name)) and (
            _gives_plain(node.value, scope, file) or _COUNTER in file.names(node.value, scope)):
        return []  # a member by its name, or how often something was counted
    if isinstance(node, ast.Subscript) and tail_of(node.value) == "info" and text_of(node.slice) in PLAIN_ATTRIBUTES:
        return []  # as psutil tells of processes
    if ENVIRONMENT in quoting and isinstance(node, (ast.Call, ast.Subscript)) and is_setting(node, scope, file):
        return [(default, scope) for default in getattr(node, "args", ())[1:2]]
    if isinstance(node, ast.Subscript):
        said = held_type(node, scope, file)
        if said is not None and is_harmless(said.annotation):
            return []
        return None if _is_told_by_name(node, scope, quoting) else _values(node.value, scope, file)
    if made_of is not None:
        known = file.index.derived("parts that vary", dict)  # tables have many constants, and are asked for often
        if node not in known:
            known[node] = [part for part in made_of(node) if part.__class__ is not ast.Constant][:STEPS + 1]
        return [(part, scope) for part in known[node]]
    if isinstance(node, ast.Name):
        found = scope.find(node.id)
        if found is not None and not file.audits and is_called_constant(node, scope):
            return []
        if found is None:
            return [] if node.id in _OF_MODULES or node.id.isupper() and file.index.stars and not file.audits else None
        if not file.audits and _is_identifier(found[1], found[0]) or _is_peer(found[1], found[0]):
            return []
        loop = refilling_above(node, scope, file)
        if loop is not None:
            return [pair for pair in filling(found[0], file).get(node.id, ()) if pair[0].lineno > loop.lineno]
        return _bound(in_force(found[1], node, scope, file), node, scope, file, quoting)
    if isinstance(node, ast.Attribute):
        checks = STRICT if quoting <= WRITTEN else CHECKED
        if node.attr in PLAIN_ATTRIBUTES or node.attr in ("name", "value") and file.names(node.value, scope) & MEMBERS \
                or is_typed(node, scope, file, checks) or file.names(node, scope) & (OF_PLATFORMS | NUMERIC):
            return []
        if not file.audits and (is_of_database(node) or is_called_constant(node, scope)):
            return []
        kept = _kept(node, scope, file) or _of_instance(node, scope, file)
        return [(node.value, scope)] if kept is None else kept
    if isinstance(node, ast.BinOp):
        escaping = escaping_part(node, scope, file, quoting)
        return _operands(node, scope, file) if escaping is None else [(escaping, scope)]
    if isinstance(node, (ast.DictComp, ast.GeneratorExp, ast.ListComp, ast.SetComp)):
        inner = file.index.by_node.get(node)
        parts = (node.key, node.value) if isinstance(node, ast.DictComp) else (node.elt,)
        return None if inner is None else [(part, inner) for part in parts]
    if isinstance(node, ast.Call):
        return _call(node, scope, file, quoting)
    return None


def _is_told_by_name(item: ast.Subscript, scope: Scope, quoting: FrozenSet[str]) -> bool:
    """Tell whether *item* is what `render()` gives under a name: a text has no such items, so that was no template."""
    made = item.value if isinstance(item.value, ast.Call) else bound_once(item.value, scope)
    return ".render" in quoting and isinstance(made, ast.Call) and tail_of(made.func) == "render" and isinstance(
        text_of(item.slice), str)


def _values(held: ast.expr, scope: Scope, file: File) -> List[Tuple[ast.expr, Scope]]:
    """Return what the values of a container are made of: without its keys where it is a name for what a comprehension makes."""
    made, home = assigned_once(held, scope) or (None, scope)
    inner = file.index.by_node.get(made) if isinstance(made, ast.DictComp) else None
    if inner is None or not isinstance(made, ast.DictComp):
        return [(held, scope)]
    return [(made.value, inner), *filling(home, file).get(tail_of(held), ())]


def _is_identifier(bindings: Sequence[Binding], home: Scope) -> bool:
    """Tell whether a name is a parameter of a type that another module calls an identifier: `card: CardId`, a number."""
    declared = getattr(bindings[0][1], "annotation", None) if [one[0] for one in bindings[:2]] == [PARAMETER] else None
    kind = type_name(unwrapped(declared)) if declared is not None else ""
    known = home.find(kind) if kind.endswith(("Id", "ID")) else None
    return known is not None and all(one[0] == IMPORT for one in known[1])


def _is_peer(bindings: Sequence[Binding], home: Scope) -> bool:
    """Tell whether a name is the parameter that holds the address of who sent a datagram."""
    function: Any = home.node
    return getattr(function, "name", "") in _GIVEN_PEERS and len(bindings) == 1 and bindings[0][1] in function.args.args[2:]


# Before the name of a parameter, beside functions that quote: it counts as harmless.
GIVEN = "given:"
# Beside functions that quote: a variable of the environment, which who runs the program has set.
ENVIRONMENT = "os.environ"
_ASKING = frozenset(("os.environ.get", "os.getenv"))
# Variables that tell of a request, or of somebody's change that a build is for.
_OF_OTHERS = regex(
    r"(?i)^(?:CONTENT|HTTP|PATH_INFO|QUERY|REMOTE|REQUEST|SCRIPT|SERVER)(?:_|$)|author|branch|message"
    r"|(?:^|_)(?:ref|tag|title)(?:_|$)")


def is_setting(node: Union[ast.Call, ast.Subscript], scope: Scope, file: File) -> bool:
    """Tell whether *node* is a variable of the environment, or what stands for it where that is not set."""
    if isinstance(node, ast.Call):
        key, asks = argument_of(node, 0, "key"), not file.names(node.func, scope).isdisjoint(_ASKING)
    else:
        key, asks = node.slice, ENVIRONMENT in file.names(node.value, scope)
    name = getattr(key, "value", None)
    return asks and isinstance(name, str) and _OF_OTHERS.search(name) is None


def _kept(node: ast.Attribute, scope: Scope, file: File) -> Needed:
    """Return what functions assign to *node*, of what an application keeps things of its own in: `request.state.depth`."""
    assigned = file.index.shared.get(node.attr, ()) if file.models.holders else ()
    if not assigned or len(assigned) > STEPS or not any(
            f"{name}.".startswith(file.models.holders) for name in file.value(node.value, scope).names):
        return None
    return [(value, home) for _, value, home in assigned if isinstance(value, ast.expr)]


def _of_instance(node: ast.Attribute, scope: Scope, file: File) -> Needed:
    """Return what the methods of a class give *node*, an attribute of the instance; None where others may give it something."""
    around = class_of(node.value, scope, file)
    if around is None or node.attr in file.index.shared or is_redefined(node.attr, around, file):
        return None
    read = around.children.get(node.attr)
    if read is not None and is_property(read.node):
        if is_harmless(getattr(read.node, "returns", None)):
            return []
        return results_of(read, file) or None
    given = () if node.attr in around.bindings else around.attributes.get(node.attr, ())
    values = [(value, home) for kind, value, _, home in given if kind == ASSIGN and isinstance(value, ast.expr)]
    begins = any(getattr(home.node, "name", "") == "__init__" for _, home in values)
    return [*values, *filling(around, file).get(node.attr, ())] if begins and len(values) == len(given) <= STEPS else None


def _operands(node: ast.BinOp, scope: Scope, file: File) -> Needed:
    if isinstance(node.op, ast.Mult):
        repeated = _repeated(node)
        if repeated is not None:
            return [(repeated, scope)]
        texts = [part for part in (node.left, node.right) if isinstance(file.value(part, scope).only, str)]
        if texts:
            return [(part, scope) for part in texts]
    if isinstance(node.op, ast.Mod):
        parts = built(node, scope)
        if parts.pieces != (node,):
            return [(hole, scope) for hole in parts.holes]
    return [] if _computes(node) else [(node.left, scope), (node.right, scope)]


# Operators that with a number make numbers only.
_COMPUTING = (ast.Add, ast.Div, ast.FloorDiv, ast.Pow, ast.Sub)


def _computes(node: ast.expr) -> bool:
    """Tell whether *node* is a number that is written out, or is computed with one: `count + 1`."""
    parts = (node.left, node.right) if isinstance(node, ast.BinOp) and isinstance(node.op, _COMPUTING) else (node,)
    return any(isinstance(part, ast.Constant) and isinstance(part.value, (float, int)) for part in parts)


def _repeated(node: ast.expr) -> Optional[ast.expr]:
    """Return the constant or the list that is repeated in `"?" * rows * columns`; it is as harmless as that."""
    for _ in range(STEPS):
        if not isinstance(node, ast.BinOp) or not isinstance(node.op, ast.Mult):
            break
        if isinstance(node.right, (ast.Constant, ast.List, ast.Tuple)) and not isinstance(
                getattr(node.right, "value", ""), (int, float)):
            return node.right
        node = node.left
    return node if isinstance(node, (ast.Constant, ast.List, ast.Tuple)) else None


# How names come by what they hold.
_GIVING = frozenset((ASSIGN, ENTER, ITERATE, PARAMETER, UNPACK))


# What gives what names come by so.
_GIVEN_BY = {
    ENTER: ("__enter__", "__aenter__"),
    ITERATE: ("__iter__", "__next__", "__aiter__", "__anext__"),
    UNPACK: ("__iter__", "__next__", "__aiter__", "__anext__"),
}


def _bound(bindings: List[Binding], node: ast.Name, scope: Scope, file: File, quoting: FrozenSet[str]) -> Needed:
    if len(bindings) > STEPS:
        return None  # more than are looked at
    needed: List[Tuple[ast.expr, Scope]] = []
    for kind, value, _, home in bindings:
        if kind in _GIVING and len(bindings) == 1 and _is_checked(node, scope, file, quoting):
            return []  # `if not item.isalnum(): continue`
        if kind in (ITERATE, UNPACK) and len(bindings) == 1:
            said = held_type(node, scope, file)
            if said is not None and is_harmless(said.annotation):
                return []
        methods = _GIVEN_BY.get(kind)
        given = given_by(value, home, methods, file) if methods is not None and isinstance(value, ast.expr) else None
        if given is not None:
            needed.extend(given)
        elif kind in (ASSIGN, ITERATE, UNPACK) and isinstance(value, ast.expr) or kind == ENTER and isinstance(
                value, ast.Call) and (file.names(value.func, home) & TEMPORARY or is_entering(value, home, file)):
            of_keys = kind == ITERATE or kind == UNPACK and is_key(node.id, file.parent(value, home))
            keys = keys_of_fields(value, "keys" if kind == ITERATE else "items", home, file) if of_keys else None
            if keys is not None:
                needed.extend(keys)
                continue
            needed.append((value, home))
            if of_keys:
                needed.extend(keys_of(value, home, file))
            if kind == ASSIGN and not isinstance(value, _UNCHANGED):
                filled = filling(home, file).get(node.id, ())
                if len(filled) > STEPS:
                    return None
                needed.extend(filled)
        elif kind == UPDATE and isinstance(value, ast.AugAssign):
            needed.append((value.value, home))
        elif kind == PARAMETER and GIVEN + node.id in quoting:
            continue
        elif kind == PARAMETER and len(bindings) == 1 and isinstance(value, ast.arg):
            return [] if is_bounded(value, node, scope, file) or _is_own_enumeration(value, home, file) else None
        elif kind == DEFINE and isinstance(value, ast.ClassDef) and _is_enumeration(value, file):
            continue  # `for kind in Kind:`
        elif not is_matched(value, home, file):
            return None
    return needed


def _is_enumeration(definition: ast.ClassDef, file: File) -> bool:
    """Tell whether the members of a class of the project are listed: nothing else is found in it."""
    return bool(file.bases_of(definition) & file.models.clean)


def _is_own_enumeration(parameter: ast.arg, function: Scope, file: File) -> bool:
    """Tell whether *parameter* is what a class method of an enumeration is given for that: `for kind in cls:`."""
    around = function.parent
    return around is not None and isinstance(around.node, ast.ClassDef) and is_of_class(function.node) \
        and first_parameter(function.node) == parameter.arg and _is_enumeration(around.node, file)


def _call(node: ast.Call, scope: Scope, file: File, quoting: FrozenSet[str]) -> Needed:
    """Return what must be harmless for the result of a call to be so, None where it is not."""
    function, names = node.func, file.names(node.func, scope)
    needed = _of_function(node, names, scope, file, quoting) if names else None
    if needed is not None:
        return needed
    if isinstance(function, (ast.Attribute, ast.Name)) and (
            _gives_plain(function, scope, file) or "named:html" in quoting and _is_said_to_give(_OF_HTML, function, scope, file)):
        return []
    tail = tail_of(function)
    if "." + tail in quoting or not quoting.isdisjoint(promised(tail)) or "named:html" in quoting and (
            _is_told_to_escape(node, scope) or is_macro(function, scope)):
        return []
    return _of_method(node, function, scope, file, quoting) if isinstance(function, ast.Attribute) else None


def _gives_plain(function: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *function* is an enumeration of the project, whose members are listed, or said to give numbers."""
    called = [item.node for item in file.value(function, scope).items if isinstance(item, Local)]
    return bool(called) and all(
        is_harmless(one.returns) or is_harmless(element(one.returns)) if isinstance(one, FUNCTIONS)
        else isinstance(one, ast.ClassDef) and _is_enumeration(one, file)
        for one in called)


# What an annotation says that is HTML, as templates take it.
_OF_HTML = frozenset(f"{kind}()" for kind in (*SAFE_STRINGS, "markupsafe.Markup"))


def _is_said_to_give(kinds: FrozenSet[str], function: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *function* is one of the project whose annotation says that it gives one of *kinds*, and no other text."""
    called = [item.node for item in file.value(function, scope).items if isinstance(item, Local)]
    return bool(called) and all(_gives_one_of(kinds, one, file.owner(one)) for one in called)


def _gives_one_of(kinds: FrozenSet[str], function: ast.AST, home: File) -> bool:
    around = home.index.by_node[function].parent if isinstance(function, FUNCTIONS) else None
    said = getattr(function, "returns", None)
    given = home.resolver.annotation(said, around) if around is not None and said is not None else frozenset()
    return not given.isdisjoint(kinds) and "builtins.str()" not in given


def _is_told_to_escape(node: ast.Call, scope: Scope) -> bool:
    return any(
        keyword.arg in ("autoescape", "escape") and getattr(_by_default(keyword.value, scope), "value", None) is True
        for keyword in node.keywords)


def _by_default(node: ast.expr, scope: Scope) -> Optional[ast.expr]:
    """Return what *node* is where it is a parameter that callers leave out, and else *node*."""
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    if found is None or [one[0] for one in found[1]] != [PARAMETER]:
        return node
    return default_of(found[1][0][1], found[0].node)


def _of_function(node: ast.Call, names: Names, scope: Scope, file: File, quoting: FrozenSet[str]) -> Needed:
    """Return what must be harmless for what one of *names* returns to be so, None where that is not known."""
    if names <= PLAIN_CALLS | quoting:
        return []
    if names <= _LIMITS:  # what is compared with a number is one
        return [] if any(map(_computes, node.args)) else [(argument, scope) for argument in node.args]
    if names <= _WRITING_DATES:
        return [(value, scope) for value in node.args[:1]]
    if names <= _CONTAINERS:  # what is given by name beside others says how
        return [(argument, scope) for argument in node.args or arguments_of(node)]
    if names <= TEMPORARY:
        return [(argument, scope) for argument in arguments_of(node)]
    if names <= OF_FIELDS and node.args:
        made = node.args[0]  # all that is known of the instance is what it was made of
        return [(part, scope) for part in arguments_of(made)] if isinstance(made, ast.Call) and is_class(made.func) else None
    if all(name + "()" in CHANNELS for name in names):
        return [(argument, scope) for argument in arguments_of(node)]
    if names <= _DICTIONARIES and len(node.args) < 2:
        return [(keyword.value, scope) for keyword in node.keywords] + [
            (argument, scope) for argument in node.args if not file.names(argument, scope) & _FACTORIES]
    if names <= _MAPPING and node.args:
        mapped = file.names(node.args[0], scope)
        if mapped and mapped <= PLAIN_CALLS | quoting:
            return []
        return [(argument, scope) for argument in node.args[1:]] if mapped and mapped <= _CONTAINERS else None
    if names <= REPLACING:
        return replaced(node, names, scope, file, quoting)
    if names <= _SPLITTING_BY_PATTERN and ("named:html" in quoting or not quoting):
        text = argument_of(node, names <= _SPLIT_OF_RE, "string")
        return None if text is None else [(text, scope)]
    return None


_ESCAPES = regex(r"(?i)(?:^|_)escap(?:es|ing)(?:$|_)")


def _is_imported(name: ast.expr, scope: Scope) -> bool:
    """Tell whether *name* comes from another module, of the same package as well."""
    return any(kind == IMPORT for kind, *_ in bindings_of_name(name, scope))


def _replaces_tags(table: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether a table for `translate()`, or what `maketrans()` makes one of, has something in place of "<".

    One of another module that nobody sees has it if its name says that it escapes: `_json_script_escapes`.
    """
    if _ESCAPES.search(tail_of(table)) and (file.names(table, scope) or _is_imported(table, scope)) and not any(
            isinstance(item, Contents) for item in file.value(table, scope).items):
        return True
    for origin in origins(table, scope):
        node, around = origin or (table, scope)
        if isinstance(node, ast.Call) and tail_of(node.func) == "maketrans" and len(node.args) == 1:
            node = node.args[0]
        for item in file.value(node, around).items:
            if isinstance(item, Contents) and (item.get(ord("<")) or item.get("<")) is not None:
                return True
    return False


def _of_method(
    node: ast.Call, function: ast.Attribute, scope: Scope, file: File, quoting: FrozenSet[str]
) -> Needed:
    """Return what must be harmless for what a method returns to be so, None where that is not known."""
    escaping = escaping_part(node, scope, file, quoting)
    if escaping is not None:
        return [(escaping, scope)]
    if function.attr == "replace" and node.args and (
        "named:html" in quoting and text_of(node.args[0]) == "<"
        or "named:sql" in quoting and escapes_quotes(node)
        or "named:command" in quoting and leaves_quotes(node)
    ):
        return []
    if function.attr == "translate" and node.args and "named:html" in quoting and _replaces_tags(node.args[0], scope, file):
        return []
    if function.attr == "keys" or function.attr == "join" and len(node.args) == 1:
        keys = keys_of_fields((*node.args, node)[0], "keys", scope, file)
        if keys is not None:
            return [*((function.value, scope) for _ in node.args), *keys]
    if function.attr in _DATING:
        return [(value, scope) for value in arguments_of(node)]
    if function.attr in _KEEPING:
        unpacked = [_values(one.value, scope, file) for one in node.keywords if one.arg is None]
        named = (one.value for one in node.keywords if one.arg is not None)
        return [(value, scope) for value in (function.value, *node.args, *named)] + [pair for pairs in unpacked for pair in pairs]
    if function.attr in _SPLITTING and ("named:html" in quoting or not quoting):
        return [(function.value, scope)]  # a quoted argument falls apart, escaped characters do not
    if function.attr == "get_extra_info" and getattr(argument_of(node, 0, "name"), "value", None) in _ENDS:
        return []
    if function.attr in _COUNTING or gives_numbers(node, scope) or function.attr in _FINDING and _has_places(
            function.value, scope, file):
        return []
    if function.attr in TAKING or function.attr in _CODING:
        return [(function.value, scope)]
    kind = argument_of(node, 2, "type") if function.attr in ("get", "getlist") else None
    if kind is not None and file.names(kind, scope) & PLAIN_CALLS:
        default = argument_of(node, 1, "default")
        return [] if default is None else [(default, scope)]
    if function.attr in _REMOVING and is_container(function.value, scope, file):
        return None if _is_filled_by_others(function.value, scope, file) else [(function.value, scope)]
    if function.attr in ("get", "items", "keys", "values"):
        if is_dictionary(function.value, scope, file):
            held = _values(function.value, scope, file) if function.attr in ("get", "values") else [(function.value, scope)]
            return held + [(part, scope) for part in node.args[1:]]
        if not file.audits and is_called_constant(function.value, scope):
            return [(argument, scope) for argument in node.args[1:]]
        if function.attr != "get" and _is_handed(function.value, scope):
            return [(function.value, scope)]
    return None


def _is_handed(node: ast.expr, scope: Scope) -> bool:
    """Tell whether *node* is a parameter, or what a loop goes through."""
    return [kind for kind, *_ in bindings_of_name(node, scope)] in ([ITERATE], [PARAMETER], [UNPACK])


def _has_places(node: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *node* is surely a text, or a list, of which a method gives the place of something in it."""
    value = file.value(node, scope)
    return not value.unknown and bool(value.items) and all(
        isinstance(item, Text) or isinstance(item, Const) and isinstance(item.value, (bytes, str))
        or isinstance(item, Contents) and item.kind in ("list", "tuple") for item in value.items)


def _is_filled_by_others(queue: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *queue* is one that nobody is seen to put anything into."""
    return bool(file.names(queue, scope) & CHANNELS) and not is_filled_above(queue, scope, file) and not any(
        isinstance(item, Contents) and (item.entries or item.rest is not None) for item in file.value(queue, scope).items)
