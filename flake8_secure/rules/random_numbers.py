"""Numbers that can be foreseen, and that are drawn to count with: by their size, and by what is beside them."""

from __future__ import annotations

import ast
from typing import List, Optional, Pattern

from flake8_secure.api import Match
from flake8_secure.dataflow.file import File
from flake8_secure.match.places import given_as, outermost, taken_by
from flake8_secure.match.uses import Use, places, uses
from flake8_secure.regex import regex
from flake8_secure.rules.random_names import is_secret
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import ASSIGNMENTS, below, callee, literal_text, operators, tail_of, target_of
from flake8_secure.syntax.scopes import COMPREHENSION, Scope

PICKS = ("choice", "choices", "sample")
FRACTIONS = ("random", "triangular", "uniform")
NUMBERS = ("randint", "random", "randrange", "triangular", "uniform")
# Names of how many there are, up to which a number is one of those.
_HOW_MANY = regex(
    r"(?:^|_)(?:count|faces|height|len|length|sides|size|total|width)$|^(?:highest|last|max)_(?:id|idx|index|num|number)$")
# Names of what knows all the words of a language model, or says how many they are.
_VOCABULARY = regex(r"(?i)(?:^|_)(?:tokenizer|n_?vocab|vocab(?:ulary)?(?:_size)?)$")
# Numbers with a name that does not tell whether somebody may guess them.
_OPEN = regex(r"(?i)(^|_)(code|id|ident(ifier)?|num(ber)?|value|seq(uence)?|xid)s?($|_|\d)|[a-z]I[dD]$")
# What makes a text of a value.
_WRITTEN = frozenset(("bytes", "chr", "encode", "format", "hex", "hexlify", "join", "print", "repr", "str", "zfill"))
# Numbers out of fewer than these are no secrets.
_FEW = 1000
# There are so many bytes, of which several make a text.
_BYTES = 257
_BITS_OF_KEYS = 64
_WORD = regex(r"[^\W\d]+")
# Numbers up to this one are letters or digits, of which several make a text.
_MANY_DIGITS = 61
# So many words are no part of a text that is put together of several.
_PROSE = 4
# What stands between the parts of an address, of a machine or in a network.
_BETWEEN = regex(r"[\d.]*\.[\d.]*|[\da-f:]*:[\da-f:]*")
# Methods that put a value next to others.
_COLLECTING = frozenset(("add", "append", "appendleft", "extend", "insert", "push", "put", "write", "writelines"))


def is_counted(function: str, match: Match, file: File) -> bool:
    """Tell whether a number is one to count with, by its size or by what is beside it."""
    return (
        _is_counted_with(match, file) or function in ("randint", "randrange") and (
            is_small(match, file) or _is_of_a_calendar(function, match, file) or _is_limited(match, file))
        or _is_one_of_several(match, file) or _is_how_many(match, file) or _is_one_that_there_is(match)
        or _may_be_negative(match, file) or _is_of_an_address(match, file))


def _is_of_an_address(match: Match, file: File) -> bool:
    """Tell whether a number is a part of what reads like an address: `f"10.0.{randint(0, 254)}.{randint(0, 254)}"`."""
    hole = file.parent(match.node, match.scope)
    text = file.parent(hole, match.scope) if isinstance(hole, ast.FormattedValue) else None
    if not isinstance(match.node, ast.Call):
        return False
    beside = _joining(match.node, match.scope, file)
    if isinstance(hole, ast.expr) and isinstance(text, ast.JoinedStr) and not beside:
        place = text.values.index(hole)
        beside = [
            literal_text(part.value) for part in text.values[max(place - 1, 0):place + 2] if isinstance(part, ast.Constant)]
    return bool(beside) and all(map(_BETWEEN.fullmatch, beside)) and all(
        isinstance(bound, int) and bound < 2**16
        for argument in arguments_of(match.node) for bound in [file.value(argument, match.scope).only])


def _joining(node: ast.AST, scope: Scope, file: File) -> List[str]:
    """Return what joins *node* with others: `"."` in `".".join(str(randint(0, 254)) for _ in range(4))`."""
    text, _ = outermost(node, scope, file, _IN_A_ROW)
    return [
        literal_text(part.func.value.value) for part in (below(text) if text is not node else ())
        if isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute) and part.func.attr == "join"
        and isinstance(part.func.value, ast.Constant) and any(inner is node for one in part.args for inner in below(one))]


# What a number stands in that is written, and put in a row to be joined.
_IN_A_ROW = (ast.BinOp, ast.Call, ast.FormattedValue, ast.GeneratorExp, ast.JoinedStr, ast.List, ast.ListComp)


def _may_be_negative(match: Match, file: File) -> bool:
    """Tell whether a number is drawn from some below 0 on: no secret is."""
    least = _least(match, file)
    return isinstance(least, (int, float)) and least < 0


def may_be_unlimited(match: Match, file: File) -> bool:
    """Tell whether a number is drawn from -1 on, which stands for all that anybody wants: `"key_pairs": randint(-1, 10)`."""
    return _least(match, file) == -1


def _least(match: Match, file: File) -> object:
    first = match.node.args[0] if isinstance(match.node, ast.Call) and len(match.node.args) > 1 else None
    return None if first is None else file.value(first, match.scope).only


def _is_counted_with(match: Match, file: File) -> bool:
    """Tell whether the value is an operand of arithmetic, right there or by its name."""
    if _is_operand(match.node, match.scope, file):
        return True
    above = file.parent(match.node, match.scope)
    target = target_of(above)
    return isinstance(target, ast.Name) and any(
        _is_operand(place, around, file) for place, around in places(match.node, match.scope, file)
        if isinstance(place, ast.Name) and place.id == target.id)


def _is_operand(node: ast.AST, scope: Scope, file: File) -> bool:
    above = file.parent(node, scope)
    if isinstance(above, ast.Call):
        names = file.names(above.func, scope)
        return bool(names) and all(
            name.startswith("math.") or name == "builtins.pow" and node in above.args[:1] for name in names)
    if isinstance(above, ast.AugAssign):
        return above.value is node
    if isinstance(above, ast.BinOp) and isinstance(above.op, ast.Mult):
        return True  # how often a text is repeated, too
    if not isinstance(above, ast.BinOp) or isinstance(above.left, ast.JoinedStr):
        return False
    if isinstance(above.op, ast.Mod) and above.right is node:
        return False
    return not (isinstance(above.left, ast.Constant) and isinstance(above.left.value, str))  # a template


def _is_one_of_several(match: Match, file: File) -> bool:
    """Tell whether numbers are drawn side by side: a place, a colour, counters. Not for a text of several parts."""
    above = outermost(match.node, match.scope, file, (ast.keyword,))[1]
    row = above.elts if isinstance(above, (ast.List, ast.Tuple)) else arguments_of(above) if isinstance(above, ast.Call) else []
    tail = tail_of(callee(match.node))
    if _OPEN.search(given_as(match.node, match.scope, file) or ""):
        return False
    return sum(isinstance(part, ast.Call) and tail_of(part.func) == tail for part in row) > 1 and not becomes_text(
        match.node, match.scope, file)


def _is_how_many(match: Match, file: File) -> bool:
    """Tell whether the number says how many are to be picked: `choices(letters, k=randint(5, 9))`."""
    return taken_by(match.node, match.scope, file) in PICKS and given_as(match.node, match.scope, file) == "k"


def _is_one_that_there_is(match: Match) -> bool:
    """Tell whether a number goes up to how many there are: `randint(0, len(rows) - 1)`."""
    return _goes_up_to(_HOW_MANY, match) and not any(
        isinstance(operator, ast.Pow) for bound in getattr(match.node, "args", ()) for operator in operators(bound))


def is_of_a_vocabulary(match: Match) -> bool:
    """Tell whether a number goes up to how many words a language model knows: `randint(0, len(tokenizer) - 1)`."""
    return _goes_up_to(_VOCABULARY, match)


def _goes_up_to(names: Pattern[str], match: Match) -> bool:
    last = match.node.args[-1] if isinstance(match.node, ast.Call) and match.node.args else None
    return last is not None and any(
        names.search(tail_of(part)) for part in below(last) if isinstance(part, (ast.Attribute, ast.Name)))


def draws_few(match: Match, file: File, fewer: int = _FEW) -> bool:
    """Tell whether a number is drawn from *fewer* than a thousand, or so."""
    given = match.node.args[:2] if isinstance(match.node, ast.Call) else []
    bounds = [file.value(argument, match.scope).only for argument in given]
    numbers = [bound for bound in bounds if isinstance(bound, int)]
    return len(numbers) == len(bounds) > 0 and numbers[-1] - (numbers[0] if len(numbers) > 1 else 0) < fewer


def is_small(match: Match, file: File) -> bool:
    """Tell whether the value is one of few numbers, and not the digit of a longer one: `battery=randint(10, 90)`."""
    call_ = match.node
    if not draws_few(match, file):
        return False
    above = file.parent(call_, match.scope)
    if isinstance(above, ast.Call) and tail_of(above.func) == "str":
        call_, above = above, file.parent(above, match.scope)
        if isinstance(above, ast.Call) and tail_of(above.func) not in _COLLECTING | _WRITTEN:  # shown, or told to something
            return match.scope.kind != COMPREHENSION and isinstance(file.parent(above, match.scope), ast.Expr)
    if isinstance(target_of(above), ast.Name):
        return _is_used_alone(call_, match.scope, file)
    if isinstance(above, ast.FormattedValue):
        return _is_only_piece(above, match.scope, file)
    if _is_made_alone(match, file):
        return True
    return isinstance(above, (*ASSIGNMENTS, ast.Dict, ast.keyword)) or _is_in_a_row(above, match.scope, file) or isinstance(
        above, ast.Call) and call_ is match.node and tail_of(above.func) not in _COLLECTING | _WRITTEN


def _is_made_alone(match: Match, file: File) -> bool:
    """Tell whether a function that is handed over makes just that: `LazyAttribute(lambda record: randint(1, 5))`."""
    maker, around = outermost(match.node, match.scope, file, (ast.IfExp,))[1], match.scope
    if not isinstance(maker, ast.Lambda) or around.parent is None:
        return False
    taker = outermost(maker, around.parent, file, (ast.keyword,))[1]
    return isinstance(taker, ast.Call) and tail_of(taker.func) != "map"  # whose numbers make one text


def _is_in_a_row(row: Optional[ast.AST], scope: Scope, file: File) -> bool:
    """Tell whether *row* has other things as well, and is put next to others, or returned: `append([day, randint(1, 9)])`."""
    around = file.parent(row, scope) if isinstance(row, (ast.List, ast.Tuple)) and len(row.elts) > 1 else None
    return isinstance(around, ast.Return) or isinstance(around, ast.Call) and tail_of(around.func) in ("append", "insert")


# Months, days and those of a year, hours, minutes and seconds.
_OF_CALENDARS = frozenset(((0, 11), (0, 23), (0, 59), (1, 12), (1, 28), (1, 29), (1, 30), (1, 31), (1, 59), (1, 365), (1, 366)))


def _is_of_a_calendar(function: str, match: Match, file: File) -> bool:
    """Tell whether a number is drawn from those that a date or a time of day has: `randint(1, 12)`, `randrange(24)`."""
    call_ = match.node
    bounds = [file.value(argument, match.scope).only for argument in call_.args] if isinstance(call_, ast.Call) else []
    if function == "randrange" and bounds and isinstance(bounds[-1], int):
        bounds = [*(bounds[:-1] or [0]), bounds[-1] - 1]
    return tuple(bounds) in _OF_CALENDARS


# Names of what a caller says that a number is to be between: `randint(min_value, max_value)`.
_LEAST = regex(r"(?i)^(?:from_|lower|min)")
_MOST = regex(r"(?i)^(?:max|to_|upper)")


def _is_limited(match: Match, file: File) -> bool:
    """Tell whether a number is drawn from those between two limits, and nobody makes a text of it."""
    given = match.node.args[:2] if isinstance(match.node, ast.Call) else []
    names = [tail_of(arguments_of(one)[0] if isinstance(one, ast.Call) and arguments_of(one) else one) for one in given]
    return len(names) == 2 and (
        _LEAST.search(names[0]) is not None and _MOST.search(names[1]) is not None or _are_ends(*given)
    ) and not any(
        becomes_text(place, around, file) and not _is_told(place, around, file)
        for place, around in places(match.node, match.scope, file))


def _are_ends(first: ast.expr, last: ast.expr) -> bool:
    """Tell whether *first* and *last* are the ends of one range: `sizes[0]` and `sizes[1]`."""
    return isinstance(first, ast.Subscript) and isinstance(last, ast.Subscript) and [
        getattr(one.slice, "value", None) for one in (first, last)] == [0, 1] and ast.dump(first.value) == ast.dump(last.value)


def _is_told(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a number is put among several words: `"%s has %d of %d points" % (...)`."""
    _, above = outermost(node, scope, file, (ast.Tuple,))
    template = above.left if isinstance(above, ast.BinOp) and isinstance(above.op, ast.Mod) else None
    return isinstance(template, ast.Constant) and isinstance(template.value, str) and len(template.value.split()) >= _PROSE


def draws_little(function: str, match: Match, file: File) -> bool:
    """Tell whether a function draws a fraction, one of few numbers, or of words that stand there: `choice(("one", "two"))`."""
    given = match.node.args if isinstance(match.node, ast.Call) else []
    known = [file.value(one, match.scope).only for one in given]
    if function in ("randint", "randrange"):
        numbers = [number for number in known[:2] if isinstance(number, int)]
        return len(numbers) == len(known) > 0 and _MANY_DIGITS < numbers[-1] < _FEW
    if function == "choice" and given and isinstance(given[0], (ast.List, ast.Tuple)):
        return all(isinstance(one, ast.Constant) and len(str(one.value)) > 1 for one in given[0].elts)
    return function in FRACTIONS


def _is_used_alone(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a number gets a name, and is put neither into a text, unless alone among words, nor next to others."""
    return not any(
        becomes_text(place, around, file) and not (
            isinstance(piece, ast.FormattedValue) and _is_only_piece(piece, around, file))
        for place, around in places(node, scope, file) for piece in [file.parent(place, around)]) and not any(
        use.kind in ("other", "return") or use.kind == "call" and use.name in _COLLECTING for use in uses(node, scope, file))


def _is_only_piece(node: ast.FormattedValue, scope: Scope, file: File) -> bool:
    """Tell whether a text with words in it has one number put in, and is not one of several: `https://i3.example.org`."""
    text = file.parent(node, scope)
    parts = list(below(text)) if text is not None else []
    holes = sum(isinstance(part, ast.Call) and tail_of(part.func) in NUMBERS for part in parts) or sum(
        isinstance(part, ast.FormattedValue) for part in parts)
    words = "".join(literal_text(part.value) for part in getattr(text, "values", ()) if isinstance(part, ast.Constant))
    return holes == 1 and any(map(str.isalpha, words)) and (len(words.split()) >= _PROSE or _stays_alone(text, scope, file))


def is_only_draw(node: ast.FormattedValue, scope: Scope, file: File) -> bool:
    """Tell whether a text has nothing else put in that is drawn, and is not one of several: `f"{name}@{choice(domains)}"`."""
    text = file.parent(node, scope)
    draws = [part for part in (below(text) if text is not None else ()) if isinstance(part, ast.Call) and tail_of(
        part.func) in (*NUMBERS, *PICKS)]
    return len(draws) == 1 and _stays_alone(text, scope, file)


def _stays_alone(text: Optional[ast.AST], scope: Scope, file: File) -> bool:
    """Tell whether *text* is not put next to others like it."""
    above = None if text is None else file.parent(text, scope)
    alone = scope.kind != COMPREHENSION or isinstance(above, (ast.Dict, ast.Tuple))  # or several are joined
    return alone and not (
        isinstance(above, (ast.AugAssign, ast.BinOp)) or isinstance(above, ast.Call) and tail_of(above.func) in _COLLECTING)


def stays_a_number(match: Match, found: List[Use], file: File) -> bool:
    """Tell whether the value goes by a name that is no secret's, or is returned, and nobody makes a text of it.

    Not where it is drawn from all numbers of some digits, as codes are that somebody has to type.
    """
    if not any(use.kind in ("store", "item") or use.kind == "return" and use.name for use in found) or any(
        use.kind == "other" or _OPEN.search(use.name) for use in found
    ):
        return False
    if has_digits_to_type(match, file):
        return False
    return not any(becomes_text(place, around, file) for place, around in places(match.node, match.scope, file))


def has_digits_to_type(match: Match, file: File) -> bool:
    """Tell whether a number is drawn from all of so many digits: `randint(1000, 9999)`, `randrange(10 ** 6)`."""
    given = match.node.args[:2] if isinstance(match.node, ast.Call) else []
    if any(isinstance(operator, ast.Pow) for bound in given if not _ends_field(bound) for operator in operators(bound)):
        return True
    bounds = [file.value(bound, match.scope).only for bound in given]
    last = bounds[-1] if bounds else None
    if not isinstance(last, int) or last < _FEW:
        return False
    power = 10 ** (len(str(last + last % 2)) - 1)  # of 9999 as of 10000
    return last in (power, power - 1) and (len(bounds) == 1 or bounds[0] in (0, 1, power // 10))


def lacks_room_for_secret(match: Match, file: File) -> bool:
    """Tell whether a number is none that somebody has to type, no byte of a text, and has fewer bits than a key.

    Any number may be a secret that stands in a text which says so: `"Your code is " + str(randint(1, 7777))`.
    """
    function = last(match.facts["name"])
    given = match.node.args if isinstance(match.node, ast.Call) else []
    bounds = [file.value(bound, match.scope).only for bound in given]
    numbers = [bound for bound in bounds if isinstance(bound, int)]
    if function == "getrandbits":
        return bool(numbers) and numbers[0] < _BITS_OF_KEYS
    if function not in ("randint", "randrange") or has_digits_to_type(match, file) or _is_told_as_secret(match, file):
        return False
    if len(numbers) < len(bounds):
        return True
    return not draws_few(match, file, _BYTES) and not (numbers and max(numbers) >= 2**_BITS_OF_KEYS - 1)


def _is_told_as_secret(match: Match, file: File) -> bool:
    text, _ = outermost(match.node, match.scope, file, (ast.BinOp, ast.Call, ast.FormattedValue, ast.JoinedStr))
    return text is not match.node and any(
        is_secret(word) for part in below(text) if isinstance(part, ast.Constant)
        for word in _WORD.findall(literal_text(part.value)))


def _ends_field(bound: ast.expr) -> bool:
    """Tell whether *bound* is the last number that a field of some bits has: `2 ** 16 - 1`, `2 ** self.bits - 1`."""
    power = bound.left if isinstance(bound, ast.BinOp) and isinstance(bound.op, ast.Sub) else None
    if not isinstance(power, ast.BinOp) or not isinstance(power.op, ast.Pow):
        return False
    return isinstance(power.left, ast.Constant) and power.left.value == 2


def stays_a_fraction(match: Match, file: File) -> bool:
    """Tell whether a number with a fraction goes on as one, or is only shown: nobody makes a key of it."""
    above = file.parent(match.node, match.scope)
    return isinstance(match.node, ast.Call) and above is not None and not isinstance(above, ast.Expr) and not any(
        becomes_text(place, around, file) and not _is_shown(place, around, file)
        for place, around in places(match.node, match.scope, file))


# How a text is told to have so many digits of a number behind the point.
_ROUNDED = regex(r"(?:%|\{\w*:)[^}%]*\.\d{1,2}[efg%]")


def _is_shown(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a number is printed, or rounded to be put into a text: `f"{node:.2f}"`, `"%.2f" % node`."""
    above = file.parent(node, scope)
    if isinstance(above, ast.FormattedValue):
        return above.format_spec is not None
    _, around = outermost(node, scope, file, (ast.Tuple,))
    template = around.left if isinstance(around, ast.BinOp) else around.func if isinstance(around, ast.Call) else None
    if isinstance(template, ast.Attribute) and template.attr == "format":
        template = template.value
    return tail_of(template) == "print" or isinstance(template, ast.Constant) and isinstance(
        template.value, str) and _ROUNDED.search(template.value) is not None


def becomes_text(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether the value of *node* is written out, or put into a text."""
    above: Optional[ast.AST] = node
    while isinstance(above, (ast.expr, ast.keyword)):
        if isinstance(above, ast.JoinedStr) or isinstance(above, ast.Call) and tail_of(above.func) in _WRITTEN:
            return True
        if isinstance(above, ast.BinOp) and any(
            isinstance(side, ast.Constant) and isinstance(side.value, (str, bytes)) for side in (above.left, above.right)
        ):
            return True
        above = file.parent(above, scope)
    return False


_PORT = regex(r"(?i)(?:^|_)port$")


def is_port(match: Match) -> bool:
    """Tell whether a number is that of a port, by what it lies between: `randrange(self.first_port, self.last_port)`."""
    given = arguments_of(match.node) if isinstance(match.node, ast.Call) else []
    return bool(given) and all(_PORT.search(tail_of(one)) for one in given)
