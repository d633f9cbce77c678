"""What reads like SQL, and which of it is put together from texts with a value among them."""

from __future__ import annotations

import ast
from operator import itemgetter
from typing import Dict, FrozenSet, Iterable, Iterator, List, Optional, Set, Tuple

from attrs import evolve, frozen

from flake8_secure.api import AUDIT, LOW, MEDIUM, Level, Match, Profile, harmless
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.values import Text
from flake8_secure.match.base import Combining
from flake8_secure.match.conditions import constant_value
from flake8_secure.match.evidence import known_origins, origins
from flake8_secure.match.filled import listed_in
from flake8_secure.match.harmless import ENVIRONMENT
from flake8_secure.match.places import taken_by
from flake8_secure.match.texts import BUILT_TEXTS, HOLE, REBOUND, Built, Piece, built, built_texts
from flake8_secure.match.uses import STEPS, reads
from flake8_secure.models.sanitizers import OF_CLICKHOUSE
from flake8_secure.models.sinks.texts import LEVELS
from flake8_secure.regex import regex
from flake8_secure.rules.sql_grammar import (
    ASKING, BANDIT, CALLING, ROW, SCHEMA, STATEMENT, VERB, is_clause, is_name, is_open_query, is_query, is_value,
    reads_json,
)
from flake8_secure.rules.sql_names import is_followed_by_a_column, is_part, qualifies
from flake8_secure.rules.sql_placeholders import stand_for_parameters
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import literal_text, tail_of, target_of
from flake8_secure.syntax.scopes import ASSIGN, Binding, Scope, bindings_of_name

# What quotes an identifier or a value for SQL; a dot: a method of that name, whatever has it.
QUOTING = frozenset((
    ".format_identifier",
    ".literal",
    ".quote_ident",
    ".quote_identifier",
    ".quote_name",
    ".quote_name_unless_alias",
    "MySQLdb.connect().escape",
    "MySQLdb.escape",
    "MySQLdb.escape_string",
    *OF_CLICKHOUSE,
    "named:sql",
    "psycopg2.extensions.adapt",
    "psycopg2.extensions.quote_ident",
    "pymysql.connect().escape",
    "pymysql.converters.escape_string",
    "sqlalchemy.false().compile",
    "sqlalchemy.true().compile",
))
# Who sets the environment may ask the database what they like.
_OF_THE_OPERATOR = QUOTING | {ENVIRONMENT}
# Methods and functions that run a query.
_RUNNING = frozenset((
    "RawSQL", "execute", "execute_async", "executemany", "executescript", "fetch", "fetchrow", "fetchval", "mogrify",
    "prepare", "raw", "read_sql", "read_sql_query", "text",
))
# Methods and functions of SQLAlchemy that take a part of a query, which SEC620 is about.
_OF_PARTS = frozenset(("distinct", "filter", "group_by", "having", "order_by", "text"))
# Functions whose argument is for people.
_TELLING = frozenset((*LEVELS, "echo", "fail", "print", "skip"))

# What is noted of texts that have words of SQL in them, and may be anything.
PROSE = {"prose": "yes"}
# What is noted of what is added to a query as it is.
ADDED = {"added": "yes"}

_TEXTS = (ast.BinOp, ast.Call, ast.Constant, ast.JoinedStr)


@frozen(eq=False, repr=False)
class Queries(Combining):
    """Texts that are put together and read like SQL."""

    @property
    def wanted(self) -> Wanted:
        return BUILT_TEXTS

    def find(self, file: File) -> Iterator[Match]:
        looked_at: Set[ast.AST] = set()
        found: Set[ast.AST] = set()
        for node, scope in built_texts(file):
            looked_at.add(node)
            match = _query(joined(node, scope, file), scope, file)
            if match is not None:
                found.add(node)
                yield match
        yield from _added(looked_at, found, file)


def _query(text: Built, scope: Scope, file: File) -> Optional[Match]:
    """Return the match of *text* where it is a query, or goes on with one, with something untrusted in it."""
    spelled, before = text.text, ""
    begins = VERB.search(spelled) or STATEMENT.match(spelled) or ASKING.match(spelled) or reads_json(spelled[:2000])
    judgement = judge(text, scope, file) if begins else None
    if judgement is None or judgement[1] is AUDIT and not is_query(spelled[:2000]):
        begun, rest = _goes_on_with(text, scope, file)
        starts_here = rest is not text and VERB.search(rest.text)
        whole = judge(rest, scope, file, begun) if begun or starts_here else None
        if whole is not None:
            judgement, text, before = whole, rest, begun
    if judgement is None or _is_known(text, scope, file):
        return None
    confidence, profile = judgement
    nothing_varies = profile is AUDIT and all(harmless(hole, scope, file, QUOTING) for hole in text.holes)
    return Match(
        node=text.node, scope=scope, severity=LOW if nothing_varies else None, confidence=confidence,
        profile=profile, facts=PROSE if profile is AUDIT and not before and (
            _is_told(text.node, scope, file) or _is_prose(text, scope, file)) else {})


def _added(looked_at: Set[ast.AST], found: Set[ast.AST], file: File) -> Iterator[Match]:
    """Yield the first of the expressions that are added to a query as they are, `query += table`: of values, if there is one.

    None of those *looked_at* before, nor for a query that has been *found*.
    """
    first: Dict[Tuple[Scope, str], Match] = {}
    for node, (name, scope) in file.index.added.items():
        bound = None if node in looked_at or isinstance(node, ast.Constant) else scope.find(name)
        match = None if bound is None or not any(map(_begins_text, bound[1])) or not found.isdisjoint(
            _bound_to(bound[1])) else _query(Built(node, (node,)), scope, file)
        if match is not None and bound is not None:
            before = first.setdefault((bound[0], name), match)
            if before.profile is AUDIT and match.profile is None:
                first[bound[0], name] = match
    yield from (evolve(match, facts=ADDED) for match in first.values())


def _begins_text(binding: Binding) -> bool:
    """Tell whether a name is a text by *binding*, or what may be one: no number that is counted up."""
    kind, value, _, _ = binding
    return kind == ASSIGN and isinstance(value, _TEXTS) and isinstance(getattr(value, "value", ""), str)


def _bound_to(bindings: Iterable[Binding]) -> Iterator[ast.AST]:
    """Yield what the name with *bindings* is bound to, and what is added to it."""
    for _, value, _, _ in bindings:
        yield value.value if isinstance(value, ast.AugAssign) else value


def _is_known(text: Built, scope: Scope, file: File) -> bool:
    """Tell whether nothing but constants is in *text*: `"... WHERE name = %s".format(name)` meant to have something else."""
    if not text.holes and isinstance(text.node, ast.Call) and arguments_of(text.node):
        return False
    return all(constant_value(file.value(hole, scope)) for hole in text.holes)


def _is_prose(text: Built, scope: Scope, file: File) -> bool:
    """Tell whether *text* has no more of SQL than its words, and no function runs it."""
    return not is_query(text.text[:2000]) and not CALLING.match(text.text) \
        and taken_by(text.node, scope, file) not in _RUNNING


def joined(node: ast.expr, scope: Scope, file: File) -> Built:
    """Return the pieces of the text *node*, and of the list of pieces that it joins."""
    text = built(node, scope)
    if isinstance(node, ast.Call) and text.pieces == (node,) and tail_of(node.func) == "join":
        if len(node.args) == 1 and _lists_a_query(node.args[0], scope, file):
            listed = listed_in(node.args[0], scope, file)
            pieces: List[Piece] = []
            for part in listed:
                pieces.extend((*built(part, scope).pieces, " "))
            return Built(node, tuple(pieces))
    return text


def _lists_a_query(node: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether a list by name begins with a text that may begin a query."""
    for kind, value, _, _ in bindings_of_name(node, scope):
        if kind == ASSIGN and isinstance(value, (ast.List, ast.Tuple)):
            runs = not value.elts and not _RUNNING.isdisjoint(file.index.calls)
            for first in (value.elts or (listed_in(node, scope, file) if runs else []))[:1]:
                if isinstance(first, ast.Constant) and VERB.search(literal_text(first.value)):
                    return True
    return False


def _goes_on_with(text: Built, scope: Scope, file: File) -> Tuple[str, Built]:
    """Return the query that *text* is added to, "" where it is added to none, and what of *text* comes after that."""
    first = text.pieces[0] if text.pieces else None
    name = file.index.added.get(text.node, ("",))[0] or (
        first.id if isinstance(first, ast.Name) and len(text.pieces) > 1 else "")
    found = scope.find(name) if name else None
    if found is None:
        return "", text
    if found[0] is scope.owner and len(found[1]) <= REBOUND:
        steps = file.derived(f"steps {name}", found[0], lambda _: sorted(_steps(name, found[1]), key=itemgetter(0)))
        said, rest = "", _without(name, text)
        for place, anew, added in steps:
            if place >= (text.node.lineno, text.node.col_offset):
                break
            said = added if anew else said + added
        if not said and any(anew for _, anew, _ in steps):
            return "", rest
        if said[:1] not in ("", HOLE):
            return (said, rest) if any(is_query(one[:2000]) for one in (said, said + rest.text)) else ("", text)
    return file.derived(f"query {name}", found[0], lambda _: _first_query(found[1])), text


def _steps(name: str, bindings: Iterable[Binding]) -> Iterator[Tuple[Tuple[int, int], bool, str]]:
    """Yield where *name* gets something, whether that is all that it has from there on, and the text of it."""
    for kind, value, _, home in bindings:
        added = value.value if isinstance(value, ast.AugAssign) and isinstance(value.op, ast.Add) else None
        given = value if added is None else added
        text = built(given, home) if isinstance(given, _TEXTS) and (added is not None or kind == ASSIGN) else None
        rest = text and _without(name, text)
        yield (getattr(given, "lineno", 0), getattr(given, "col_offset", 0)), added is None and rest is text, (
            HOLE if rest is None else rest.text)


def _without(name: str, text: Built) -> Built:
    """Return *text* without *name* in front: what `query = query + " LIMIT 1"` adds."""
    first = text.pieces[0] if len(text.pieces) > 1 else None
    return Built(text.node, text.pieces[1:]) if isinstance(first, ast.Name) and first.id == name else text


def _first_query(bindings: Iterable[Binding]) -> str:
    """Return the first query that a name with *bindings* is bound to, "" for none."""
    for kind, value, _, home in bindings:
        if kind == ASSIGN and isinstance(value, _TEXTS):
            text = built(value, home).text[:2000]
            if VERB.search(text) and is_query(text):
                return text
    return ""


def judge(text: Built, scope: Scope, file: File, before: str = "") -> Optional[Tuple[Level, Optional[Profile]]]:
    """Return how sure it is that *text* is a query with untrusted pieces, and the profile that shows it.

    *before* is the query that it is added to.
    """
    spelled = before + text.text
    function = taken_by(text.node, scope, file)
    runs = function in _RUNNING
    told = _is_told(text.node, scope, file)
    if not told and (
            is_query(spelled[:2000]) or before or _takes_clause(text, runs, scope, file)
            or function not in _OF_PARTS and reads_json(spelled[:2000])):
        harmful = [place for place in places(text, before) if not _is_safe(place[1], scope, file)]
        if harmful:
            # A parameter cannot stand for a table, a column or a clause: those come from the program, as a rule.
            values = [
                hole for start, hole in harmful
                if (is_value(start) and not qualifies(text, hole) or _is_row(start, hole, scope)
                    or _has_values(start, hole, scope, file)) and not is_part(start, hole, scope)
                and not _are_columns(hole, scope, file) and not harmless(hole, scope, file, _OF_THE_OPERATOR)]
            return (MEDIUM if runs else LOW, None) if values and not stand_for_parameters(values, text, scope, file) else (
                LOW, AUDIT)
    if before:
        return None
    runs = runs or any(found.match(spelled) for found in (STATEMENT, SCHEMA, ASKING)) and _is_run_by_name(text.node, scope, file)
    if runs and STATEMENT.match(spelled) and any(
        start.count("'") % 2 == 1 and is_value(start) and not _is_safe(hole, scope, file)
        and not harmless(hole, scope, file, _OF_THE_OPERATOR)
        for start, hole in places(text)
    ):
        return MEDIUM, None
    if BANDIT.search(spelled[:2000].replace(HOLE, " ")) or (
        not told and CALLING.match(spelled) or runs and (SCHEMA.match(spelled) or ASKING.match(spelled))
    ) and not all(_is_safe(hole, scope, file) for hole in text.holes):
        return LOW, AUDIT
    return None


def _takes_clause(text: Built, runs: bool, scope: Scope, file: File) -> bool:
    """Tell whether *text* is a query with a clause put in by name: it *runs*, or the name is known to be a clause."""
    return is_open_query(text.text[:2000]) and (runs or _is_run_by_name(text.node, scope, file) or any(
        is_clause(built(place, around).text) for hole in text.holes for place, around in known_origins(hole, scope)
        if isinstance(place, ast.expr)))


def _is_told(text: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *text*, or in a function the name that it gets, is only given to what shows it to people."""
    takers = [taken_by(text, scope, file)]
    if takers == [""] and scope.owner.parent is not None:
        takers = _takers_by_name(text, scope, file)
    return bool(takers) and all(
        taker in _TELLING or taker.endswith(("Error", "Exception", "Warning")) for taker in takers)


def _is_run_by_name(text: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether a function that runs queries is given the name that *text* gets: `query = f"DROP TABLE {table}"`."""
    return not _RUNNING.isdisjoint(_takers_by_name(text, scope, file))


def _takers_by_name(text: ast.expr, scope: Scope, file: File) -> List[str]:
    """Return the functions that take the name that *text* gets, "" where it is read for something else."""
    target = target_of(file.parent(text, scope))
    found = scope.find(target.id) if isinstance(target, ast.Name) else None
    if found is None or found[0] is not scope.owner or not isinstance(target, ast.Name):
        return []
    return [taken_by(read, scope, file) for read in reads(scope.owner, file).get(target.id, ())[:STEPS]]


_MARK = regex(r"(?i)placeholder|bind_?param|param_?style|(?:^|_)q?marks?$")


def _is_safe(hole: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *hole* is surely harmless, or goes by the name of what stands for a parameter."""
    return _is_mark(hole) or harmless(hole, scope, file, QUOTING) or all(
        origin is not None and _is_mark(origin[0]) for origin in origins(hole, scope)) or _are_marks(hole, scope, file)


_NAMED_MARK = regex(rf"[:@$]{HOLE}|%\({HOLE}\)s")


def _are_marks(hole: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *hole* is placeholders in a row that go by names: `", ".join(f":{name}" for name in row)`."""
    clauses = [built(clause, around).text for clause, around in _clauses(hole, scope, file)]
    return bool(clauses) and all(map(_NAMED_MARK.fullmatch, clauses))


def _is_mark(node: ast.AST) -> bool:
    """Tell whether a name, a call or what is joined says that it is a placeholder."""
    while isinstance(node, ast.Call):
        node = node.args[0] if tail_of(node.func) == "join" and len(node.args) == 1 else node.func
        if isinstance(node, (ast.Attribute, ast.Name)):
            break
    return _MARK.search(tail_of(node)) is not None


def places(text: Built, before: str = "") -> Iterator[Tuple[str, ast.expr]]:
    """Yield the expressions in *text*, each with all that stands before it."""
    for piece in text.pieces:
        if isinstance(piece, str):
            before += piece
        else:
            yield before, piece
            before += HOLE


def _is_row(before: str, hole: ast.expr, scope: Scope) -> bool:
    """Tell whether *hole*, behind *before*, is a tuple, whose text is that of the values in it: `IN {tuple(names)}`."""
    if not ROW.search(before[-40:]):
        return False
    return any(
        isinstance(made, ast.Tuple) or isinstance(made, ast.Call) and tail_of(made.func) == "tuple"
        for place, around in known_origins(hole, scope) for made, _ in known_origins(_spelled(place), around))


def _spelled(node: ast.AST) -> ast.AST:
    """Return what *node* is the text of."""
    while isinstance(node, ast.Call) and tail_of(node.func) in ("repr", "str") and len(node.args) == 1:
        node = node.args[0]
    return node


# Texts whose pieces can be looked at one by one.
_WRITTEN_OUT = (ast.BinOp, ast.Constant, ast.JoinedStr)
# How many texts within texts are, and of how many pieces: the rest is judged by what it may be.
_DEPTH = 2
_PIECES = 10


def holds_values(text: Built, scope: Scope, file: File) -> bool:
    """Tell whether something that may do harm stands for a value in *text*, which need be no more than a part of a query."""
    return any(
        is_value(start) and not qualifies(text, hole) and not is_part(start, hole, scope) and not _is_safe(hole, scope, file)
        for start, hole in places(text))


def _are_columns(hole: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *hole* is a row of columns, each behind the table it is of: `", ".join(f"s.{name}" for name in names)`."""
    columns = [start for clause, around in _clauses(hole, scope, file) for start, _ in places(built(clause, around))]
    return bool(columns) and all(map(is_name, columns))


def _has_values(before: str, hole: ast.expr, scope: Scope, file: File, seen: FrozenSet[ast.AST] = frozenset()) -> bool:
    """Tell whether the text that *hole* is known to be has values put into it, or one of the clauses that it joins.

    It is a piece of each of those in *seen*.
    """
    for clause, around in _clauses(hole, scope, file):
        if holds_values(built(clause, around), around, file):
            return True
    if not any(_spells_values(before, item) for item in file.value(hole, scope).items if isinstance(item, Text)):
        return False
    made = list(origins(hole, scope))
    written = [
        (built(place, around), around) for place, around in filter(None, made)
        if isinstance(place, _WRITTEN_OUT) and place is not hole and place not in seen]
    if len(written) < len(made) or len(seen) == _DEPTH or any(len(text.pieces) > _PIECES for text, _ in written):
        return True
    return any(
        (is_value(start) and not qualifies(text, inner) or _has_values(start, inner, around, file, seen | {text.node}))
        and not is_part(start, inner, around) and not _is_safe(inner, around, file)
        for text, around in written for start, inner in places(text, before))


def _spells_values(before: str, text: Text) -> bool:
    """Tell whether something that is no number stands for a value in *text*, behind *before*."""
    for part, following in zip(text.parts, (*text.parts[1:], "")):
        if isinstance(part, str):
            before += part
        elif not part.number and is_value(before) and not is_followed_by_a_column(following):
            return True
        else:
            before += HOLE
    return False


_COMPREHENSIONS = (ast.GeneratorExp, ast.ListComp, ast.SetComp)


def _clauses(hole: ast.expr, scope: Scope, file: File) -> Iterator[Tuple[ast.expr, Scope]]:
    """Yield the texts that a call of `join()` puts in a row, each with the scope that it is read in."""
    for call, around in known_origins(hole, scope):
        if not isinstance(call, ast.Call) or tail_of(call.func) != "join" or len(call.args) != 1:
            continue
        for part in listed_in(call.args[0], around, file):
            yield part, around
        for row, home in known_origins(call.args[0], around):
            if isinstance(row, _COMPREHENSIONS):
                yield row.elt, file.index.by_node.get(row, home)
