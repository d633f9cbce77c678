"""What becomes of a number that can be foreseen: something that nobody may guess, or something harmless."""

from __future__ import annotations

import ast
from itertools import chain, islice
from typing import Dict, Iterable, Iterator, List, Optional, Pattern

from flake8_secure.api import Match, arg
from flake8_secure.dataflow.callers import calls_of
from flake8_secure.dataflow.computing import HASHES
from flake8_secure.dataflow.file import File
from flake8_secure.match.places import given_as, outermost, parameter_for, taken_by
from flake8_secure.match.testfiles import is_test
from flake8_secure.match.uses import STEPS, Use, places, reads, uses
from flake8_secure.regex import regex
from flake8_secure.rules.random_messages import is_guessed_in_game, is_only_told, name_it_is_set_under
from flake8_secure.rules.random_names import HARMLESS, is_secret
from flake8_secure.rules.random_numbers import (
    FRACTIONS, NUMBERS, PICKS, draws_few, draws_little, is_counted, is_of_a_vocabulary, is_port, is_small,
    may_be_unlimited, stays_a_fraction, stays_a_number,
)
from flake8_secure.rules.random_parts import in_a_directory_of_its_own, is_key_of_passing_use, is_of_passing_use, is_private
from flake8_secure.rules.random_picks import (
    PICKED, alphabet_for_secrets, counts, picks_a_letter,
    picks_a_member, picks_a_place, picks_no_letters, picks_one_of_few, picks_one_of_two,
)
from flake8_secure.rules.secrets.names import words
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import FUNCTIONS, defaults
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import ASSIGNMENTS, below, calls_any, tail_of, target_of
from flake8_secure.syntax.scopes import COMPREHENSION, LAMBDA, Scope

# What letters are that whoever logs in somewhere else brings back from there.
_STATE = regex(r"(?:[a-z]+_)?state")
_HARMLESS_CALLS = frozenset((
    "Timer", "alarm", "call_later", "enterabs", "range", "settimeout", "shuffle", "sleep", "wait", "wait_for", "after",
    "assertEqual", "assertTrue", "bind", "connect", "cursor", "inet_ntoa", "pop", "seed", "plot", "scatter", "print_progress",
    "setTimeout", "startTimer",
    "arc", "ellipse", "putpixel", "rectangle", "rotate",  # of pictures
))
# No secret has as few values.
_HANDFUL = 9
_WAITING = regex(r"(?i)(?:^|_)(?:delay|sleep|wait)(?:$|_)")
# What tells one message, which only asks whether somebody is there, from another, and what makes a colour of a number.
_PASSING = regex(r"(?i)(?:^|_)(?:heart_?beat|ping|pong)$|colou?r$")


def secret_it_becomes(match: Match, file: File) -> Dict[str, str]:
    """Return what the value is called, or given to, where nobody may guess that."""
    drawn, function = last(match.facts["name"]), match.scope.owner.node
    if drawn in PICKS and (
        picks_no_letters(match, file) and not counts(match) or picks_one_of_few(match, file)
    ):
        return {}  # one of what is there: of the sessions, say
    alphabet = alphabet_for_secrets(match) if drawn in PICKS else ""
    if alphabet:
        return {"secret": f"what {alphabet} is for"}
    taken = parameter_for(match.node, match.scope, file)
    if is_secret(taken):
        return {"secret": taken}
    if drawn in ("randint", "randrange") and (
            picks_a_place(match, file) or is_of_a_vocabulary(match) or may_be_unlimited(match, file)):
        return {}
    member, letters = picks_a_member(match), drawn in PICKS and not picks_no_letters(match, file)
    joined = islice(_joined(match, file), STEPS) if drawn == "shuffle" else ()
    found = (uses(node, match.scope, file) for node in (match.node, *joined))
    ends = list(_further(chain.from_iterable(found), match.scope, file))
    for before, use, following in zip([None, *ends], ends, [*ends[1:], None]):
        if use.kind == "call" and _COOKIE.match(use.name) and _is_name_in(use.node, ends, match):
            continue  # by which the cookie goes
        if use.kind == "call" and use.name == "set_cookie":
            return {"secret": "a cookie"}
        if member and (_OF_KEYS if use.kind == "return" else _KEY).search(use.name):
            continue  # of a dictionary
        if _PLAIN_KEY.search(use.name) and (_is_looked_up(match, file) or _is_put_in_by(
                use, match, file) or _is_of_a_part(use.node, function)):
            continue
        if use.name == "key" and (drawn in FRACTIONS or following is not None and following.name in _ORDERING):
            continue  # that tells one element of a page from others, or puts elements in order
        if use.kind == "call" and _LOOKING_UP.match(use.name):
            continue  # that has one, and is told which
        if use.kind == "store" and drawn in ("randint", "randrange") and _COUNTED.search(use.name) and isinstance(
                file.parent(match.node, match.scope), ASSIGNMENTS):
            continue  # of a model of language, or in a bucket that limits a rate
        if is_secret(use.name) or letters and _STATE.fullmatch(use.name):
            if use.kind == "call" and drawn in ("randint", "randrange") and is_small(match, file):
                continue  # what a function is called says little of all that it is given
            if use.kind == "item" and drawn in ("randint", "randrange") and draws_few(match, file, _HANDFUL) and is_small(
                    match, file):
                continue  # a record that is made up
            if use.kind == "call" and before is not None and isinstance(before.node, ast.keyword) and _NAMING.search(before.name):
                continue  # by which the secret goes
            if use.kind == "store" and _MARKING.search(getattr(function, "name", "")) or _KEY.search(
                    use.name) and is_key_of_passing_use(match, ends, file):
                continue  # nothing is opened by it
            if is_guessed_in_game(use, match, file) or use.kind == "call" and not is_secret(_DOING.sub("", use.name)):
                continue  # or that does something again, or asks somebody in
            return {"secret": _ENDS.get(use.kind, "{}").format(use.name) + _line_of(use, match)}
        if use.kind == "return" and isinstance(function, FUNCTIONS) and is_secret(function.name):
            return {"secret": _ENDS[use.kind].format(function.name)}
    return {}


# What makes a digest or an identifier of what it is given.
_DIGESTS = frozenset((*map(last, HASHES), "UUID"))
_DEFAULTS = frozenset(("default", "default_factory", "factory"))


def _further(ends: Iterable[Use], scope: Scope, file: File) -> Iterator[Use]:
    """Yield *ends*, and those of a digest or UUID of the value, of what the function gives its callers, of a field with it."""
    for use in ends:
        yield use
        if use.kind == "call" and use.name in _DIGESTS:
            yield from uses(use.node, scope, file)
        elif use.kind == "return":
            for made, around in calls_of(scope.owner, file):
                yield from (end for end in uses(made, around, file) if end.kind in ("item", "store"))
        elif use.kind == "store" and use.name in _DEFAULTS and isinstance(use.node, ast.keyword):
            around = scope
            while around.kind in (COMPREHENSION, LAMBDA) and around.parent is not None:
                around = around.parent
            target = target_of(outermost(use.node, around, file, (ast.Call, ast.keyword))[1])
            if target is not None:
                yield Use("store", tail_of(target), target)


def _joined(match: Match, file: File) -> Iterator[ast.AST]:
    """Yield what joins the letters that are shuffled, further down: `"".join(letters)`."""
    shuffled = arg("x", 0).node(match)
    found = match.scope.find(shuffled.id) if isinstance(shuffled, ast.Name) else None
    for read in reads(found[0], file).get(shuffled.id, ()) if found is not None else ():  # type: ignore[union-attr]
        above = file.parent(read, match.scope)
        if isinstance(above, ast.Subscript):
            above = file.parent(above, match.scope)
        if isinstance(above, ast.Call) and tail_of(above.func) == "join" and above.lineno > getattr(match.node, "lineno", 0):
            yield above


# What takes a function for the order of elements as `key`.
_ORDERING = frozenset(("groupby", "max", "merge", "min", "nlargest", "nsmallest", "sort", "sorted"))
# Names of functions that find what there is already: `get_api_key(number)`.
_LOOKING_UP = regex(r"_*(?:fetch|find|get|list|load|look_?up|read|select)_")
# Keywords by which a function is told what to call what it makes: `create_key_pair(KeyName=...)`.
_NAMING = regex(r"(?i)(?:^|_)(?:alias|description|label|name|title)$|(?-i:[a-z](?:Alias|Description|Label|Name|Title)$)")
# Names of functions that make what tells the parts of a text apart.
_MARKING = regex(r"(?i)(?:^|_)(?:boundary|delimiter|separator)$")
# Beginnings of names of functions that are verbs there: `reset_backoff(node)`.
_DOING = regex(r"^_*(?:invite|remember|reset)(?:_|$)")
# What a message says of an end that is called by the name of a function.
_ENDS = {"call": "an argument of {}()", "return": "the result of {}()"}

# A key of a dictionary, or to something: which is not said.
# Several of which one number says how many there are.
_COUNTED = regex(r"(?i)(?:^|_)tokens$")
_PLAIN_KEY = regex(r"(?i)^_*(?:(?:create|generate|get|make|new|next|random|unique)_)?keys?$")


def _is_looked_up(match: Match, file: File) -> bool:
    """Tell whether a key that is drawn is looked for among those that there are, by whose name they are no secrets."""
    for place, around in places(match.node, match.scope, file)[1:]:
        above = file.parent(place, around)
        if isinstance(above, ast.Compare) and above.left is place and isinstance(above.ops[0], (ast.In, ast.NotIn)) \
                and not is_secret(tail_of(above.comparators[0])):
            return True
    return False


# What a part of a document is given beside a key: what kind of one it is.
_KINDS_OF_PARTS = frozenset(("kind", "typ", "type", "type_"))


def _is_of_a_part(key: ast.AST, function: ast.AST) -> bool:
    """Tell whether a *key* is an attribute that tells instances from others which are of some type each: blocks of a page."""
    return isinstance(key, ast.Attribute) and isinstance(function, FUNCTIONS) and function.name == "__init__" and any(
        one.arg in _KINDS_OF_PARTS for one in (*function.args.args, *function.args.kwonlyargs))


# What sets a cookie, whose name comes first.
_COOKIE = regex(r"_*set_(?:\w+_)?cookie$")


def _is_name_in(call: ast.AST, ends: List[Use], match: Match) -> bool:
    """Tell whether the value stands, itself or by a name that it has got, in the first argument of *call* alone."""
    names = {use.name for use in ends if isinstance(use.node, ast.Name)}

    def holds(part: ast.AST) -> bool:
        return any(one is match.node or isinstance(one, ast.Name) and one.id in names for one in below(part))

    first, *others = arguments_of(call) if isinstance(call, ast.Call) else (match.node,)
    return isinstance(call, ast.Call) and call.args[:1] == [first] and holds(first) and not any(map(holds, others))


def _is_put_in_by(use: Use, match: Match, file: File) -> bool:
    """Tell whether a caller of the function puts something into a container by the value, and does so wherever it reads it."""
    for _, scope in calls_of(match.scope.owner, file) if isinstance(use.node, ast.Name) else ():
        read = [file.parent(one, scope) for one in reads(scope, file).get(use.name, ())]
        if any(isinstance(above, ast.Subscript) and isinstance(above.ctx, ast.Store) for above in read) and all(
                isinstance(above, (ast.Return, ast.Subscript)) for above in read):
            return True
    return False


def _line_of(use: Use, match: Match) -> str:
    """Say in which line the value comes to *use*, where that is in another function."""
    function, line = match.scope.owner.node, getattr(use.node, "lineno", 0)
    inside = getattr(function, "lineno", 1) <= line <= (getattr(function, "end_lineno", None) or line)
    return "" if inside or not line else f" (line {line})"


_KEY = regex(r"(?i)(^|_)keys?$")
_OF_KEYS = regex(r"(?i)(^|_)keys?($|_)")


def is_harmless(match: Match, file: File) -> bool:
    """Tell whether all that becomes of the value is a delay, a test, an index, a pick, or goes by a harmless name."""
    function = last(match.facts["name"])
    if function in PICKS and (picks_no_letters(match, file) or picks_one_of_two(match)) or function in NUMBERS and is_counted(
            function, match, file) or _is_played_with(match, file):
        return True
    if _is_kept(match, file) and draws_little(function, match, file) or function in ("randint", "randrange") and is_port(match):
        return True
    found = list(uses(match.node, match.scope, file))
    ends = [use for use in found if not (use.kind == "store" and isinstance(use.node, ast.Name))]
    if is_of_passing_use(match, found, file) or function == "choice" and _is_one_letter(match, file):
        return True
    if function in NUMBERS and (stays_a_number(match, found, file) or _is_of_a_delay(match, ends) or is_only_told(match, file)):
        return True
    if function in FRACTIONS and (function != "random" or any(use.kind != "return" for use in ends)) and stays_a_fraction(
            match, file):
        return True
    if in_a_directory_of_its_own(match.node, match.scope.owner, file) or any(
        use.kind == "call" and is_private(use.node, match.scope, file) for use in found
    ):
        return True
    if HARMLESS.search(parameter_for(match.node, match.scope, file)) or any(
            use.kind in ("store", "item", "return") and HARMLESS.search(use.name) or _is_name_of(use) for use in found):
        return True
    if any(one.name == "key" and other.name in _ORDERING for one, other in zip(found, found[1:])) or any(
            use.kind == "call" and _PASSING.search(use.name) for use in ends):
        return True
    return bool(ends) and all(
        use.kind in ("test", "index") or use.kind == "call" and (
            use.name.strip("_") in _HARMLESS_CALLS or _WAITING.search(use.name) is not None
            or function in NUMBERS and (_LOOKING_UP.match(use.name) is not None or _is_converted(use, match, file)))
        for use in ends)


# Words of names that say nothing of what a value is for: `random_string`, `get_value`.
_GENERIC = frozenset((
    "a", "again", "an", "another", "bad", "bytes", "char", "character", "characters", "chars", "choice", "create", "data",
    "demo", "digit", "digits", "draw", "example", "first", "float", "fn", "func", "function", "gen", "generate", "generated",
    "generates", "generator", "get", "hex", "input", "insecure", "insecurely", "instance", "int", "integer", "item", "items",
    "last", "letter", "letters", "list", "main", "make", "more", "my", "new", "num", "number", "numbers", "obj", "object", "one",
    "other", "out", "output", "part", "parts", "pick", "picked", "rand", "random", "res", "result", "ret", "run", "s", "sample",
    "second", "seq", "sequence", "str", "string", "strings", "test", "text", "the", "third", "tmp", "two", "unique", "unsafe",
    "use", "using", "val", "value", "values", "var", "vulnerable", "weak",
))


# Keys of fields that put records in an order which is none.
_ORDERS = regex(r"(?i)^rand(?:om)?(?:_?(?:order|sort))?$")


def says_what_it_is(match: Match, file: File) -> bool:
    """Tell whether the value goes by a name, or is what a function gives whose name says what it is: no secret, then."""
    return any(
        use.kind in ("item", "return", "store") and _says_what(use.name) or use.kind == "item" and _ORDERS.match(use.name)
        for use in _further(uses(match.node, match.scope, file), match.scope, file)) or _is_of_a_list(match, file) or _says_what(
            name_it_is_set_under(match, file))


def _says_what(name: str) -> bool:
    return len(name) > 1 and not _GENERIC.issuperset(words(name))


def _is_of_a_list(match: Match, file: File) -> bool:
    """Tell whether a number is put in a list whose name says what they are: `row_indexes.append(randint(0, last))`."""
    above = file.parent(match.node, match.scope)
    if not isinstance(above, ast.Call) or not isinstance(above.func, ast.Attribute) or above.func.attr not in _COLLECTING:
        return False
    name = tail_of(above.func.value)
    return last(match.facts["name"]) in NUMBERS and _says_what(name) and not is_secret(name)


_COLLECTING = frozenset(("add", "append", "appendleft", "insert"))


def _is_one_letter(match: Match, file: File) -> bool:
    """Tell whether an attribute is one of the letters of a text that stands there, or of an alphabet: `choice("-=")`."""
    above = file.parent(match.node, match.scope)
    return isinstance(above, ASSIGNMENTS) and isinstance(target_of(above), ast.Attribute) and (
        isinstance(PICKED.node(match), ast.Constant) or picks_a_letter(match, file))


def _is_name_of(use: Use) -> bool:
    """Tell whether something goes by the value as its name: `self.name = ...`, `Worker(name=...)`, `config.get("name", ...)`."""
    return use.name == "name" and (
        use.kind == "item" or use.kind == "store" and isinstance(use.node, (ast.Attribute, ast.keyword)))


def _is_converted(use: Use, match: Match, file: File) -> bool:
    """Tell whether a call is given the value alone, and its result a harmless name: `delay = in_seconds(value)`."""
    return isinstance(use.node, ast.Call) and len(arguments_of(use.node)) == 1 and any(
        further.kind == "store" and HARMLESS.search(further.name) for further in uses(use.node, match.scope, file))


# Classes that say how long to wait.
_DELAYING = regex(r"(?:^|_|[a-z])(?:Backoff|Delay|Jitter|Retry)")


def _is_of_a_delay(match: Match, ends: List[Use]) -> bool:
    """Tell whether a number is all that a method of a class returns which says how long to wait: `FullJitterBackoff`."""
    around = match.scope.owner.parent
    return bool(ends) and all(use.kind == "return" for use in ends) and around is not None and _DELAYING.search(
        getattr(around.node, "name", "")) is not None


# Names of functions in which something is tried out or made up.
_PLAYING = regex(
    r"(?i)(^|_)(bench\w*|coin(_?flip)?|demo|dice|dummy|echo|example|fake|flip|jitter(ed)?|loop_?back|mock|perf|read_?back|roll"
    r"|self_?test|simulat\w*|synth\w*)($|_)")


def _is_played_with(match: Match, file: File) -> bool:
    """Tell whether a test or the function tries something out, or has seeded the generator: that is meant to be foreseen."""
    owner = match.scope.owner
    if is_test(file) or _PLAYING.search(getattr(owner.node, "name", "")):
        return True
    return isinstance(owner.node, FUNCTIONS) and any(
        scope.owner is owner and isinstance(node.func, ast.Attribute) and tail_of(node.func.value) == "random"
        and node.args and not _is_never_the_same(node.args[0])
        for node, scope in file.index.called.get("seed", ()))


def _is_never_the_same(seed: ast.expr) -> bool:
    """Tell whether a *seed* is of the clock or of the system, so that nobody means the numbers to come again."""
    return isinstance(seed, ast.Constant) and seed.value is None or calls_any(seed, _CHANGING)


_CHANGING = frozenset((
    "getpid", "now", "perf_counter", "perf_counter_ns", "time", "time_ns", "today", "urandom", "utcnow", "uuid1", "uuid4",
))


_FRACTIONS = frozenset(f"random.{name}" for name in FRACTIONS)


# What things of a kind are made by: `("count", partial(randint, 0, 100))`.
_ROWS = (ast.Dict, ast.List, ast.Tuple, ast.arguments)


def _is_kept(match: Match, file: File) -> bool:
    """Tell whether a function with its arguments stands in a table, or for a parameter, and under no secret's name."""
    bound, scope = file.index.handed.get(match.node), match.scope
    if not isinstance(bound, ast.Call) or "functools.partial" not in file.names(bound.func, scope) or not isinstance(
            file.parent(bound, scope), _ROWS):
        return False
    return not any(
        isinstance(part, ast.Constant) and isinstance(part.value, str) and is_secret(part.value)
        for part in below(outermost(bound, scope, file, _ROWS)[0]) if part not in bound.args)


def _is_registered(function: ast.AST, above: Optional[ast.AST]) -> bool:
    """Tell whether *above* hands *function* over under a name: `connection.create_function("rand", 0, random)`."""
    return isinstance(above, ast.Call) and function in above.args[1:] and isinstance(
        above.args[0], ast.Constant) and isinstance(above.args[0].value, str)


def is_given_for_delays(match: Match, file: File) -> bool:
    """Tell whether the function is kept, a default or a keyword with a harmless name, or handed to a function with one."""
    above = file.parent(match.node, match.scope)
    if file.names(match.node, match.scope) <= _FRACTIONS and (
            isinstance(above, (ast.arguments, *ASSIGNMENTS, ast.List, ast.Set, ast.Tuple)) or _is_registered(match.node, above)
            or isinstance(above, ast.Dict) and not is_secret(given_as(match.node, match.scope, file) or "")):
        return True
    if isinstance(above, ast.Call) and "functools.partial" in file.names(above.func, match.scope):
        return above in file.index.handed.values()  # judged as a call
    if isinstance(above, ast.arguments):
        return any(
            default is match.node and (HARMLESS.search(argument.arg) or _DRAWS.search(argument.arg))
            for argument, default in defaults(above)) and not is_secret(getattr(file.parent(above, match.scope), "name", ""))
    taker, given = taken_by(match.node, match.scope, file), given_as(match.node, match.scope, file) or ""
    if taker and file.names(match.node, match.scope) <= _FRACTIONS:
        _, around = outermost(match.node, match.scope, file, (ast.Call, ast.keyword))
        return not any(map(is_secret, (taker, given, tail_of(target_of(around)), getattr(match.scope.owner.node, "name", ""))))
    return taker in _FOR_TEMPLATES or HARMLESS.search(given or taker) is not None or isinstance(
        above, ast.Dict) and _DRAWS.search(given) is not None and not is_secret(given)


# What hands functions to templates.
_FOR_TEMPLATES = frozenset(("add_template_filter", "add_template_global"))
# Names under which they get functions that draw.
_DRAWS = regex(r"(?:^|_)(?:choice|choose|rand|randint|random|sample|shuffle)(?:$|_)")


# Names of what nobody may guess, and nothing else: many keys and sessions are only to be told apart.
_TOKEN = regex(
    r"(?i)(^|_)(api_?key|csrf|nonce|otp|password|secret|session_?(key|token)|token)$|(?-i:[a-z](Token|Secret|Password)$)|"
    r"^(email_|password_)?(activation|confirmation|invitation|invite|recovery|reset|verification)_?(code|key)$")


# Those of what tells one visitor from another, which nobody hashes the time for otherwise.
_SESSION = regex(r"(?i)^(new_)?(session_?id|sid)$|^(create|make|new|open|start)_session$")


# Those of what lets whoever has it do something in the name of a user.
_LETTING_IN = regex(
    r"(?i)(^|_)(access|activation|api|auth|confirm(ation)?|invit(ation|e)|login|recovery|reset|session|verif(y|ication))_?"
    r"(code|key|token)$")


def pass_it_becomes(match: Match, file: File) -> Dict[str, str]:
    """Return what the value is called, where by that name it lets its owner do something in the name of a user."""
    return _called(_LETTING_IN, match, file)


def token_it_becomes(match: Match, file: File) -> Dict[str, str]:
    """Return what the value is called, where it is a token by that name, in its function or in one that calls this."""
    return _called(_TOKEN, match, file)


def session_it_becomes(match: Match, file: File) -> Dict[str, str]:
    """Return what the value is called, where it is a token or the number of a session by that name."""
    return _called(_TOKEN, match, file) or _called(_SESSION, match, file)


def _called(pattern: Pattern[str], match: Match, file: File) -> Dict[str, str]:
    return next((
        {"secret": use.name} for use in _further(uses(match.node, match.scope, file), match.scope, file)
        if use.kind in ("item", "return", "store") and pattern.search(use.name)), {})
