"""What reads like SQL, and which of it is put together from texts with a value among them."""

from __future__ import annotations

import ast
import re
from typing import FrozenSet, Iterable, Iterator, List, Optional, Tuple

from attrs import frozen

from flake8_secure.api import AUDIT, LOW, MEDIUM, Level, Match, Profile, harmless
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.values import Text
from flake8_secure.match.base import Combining
from flake8_secure.match.conditions import constant_value
from flake8_secure.match.evidence import known_origins, origins
from flake8_secure.match.filled import listed_in
from flake8_secure.match.places import taken_by
from flake8_secure.match.texts import BUILT_TEXTS, HOLE, Built, Piece, built, built_texts
from flake8_secure.models.sinks.texts import LEVELS
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import literal_text, tail_of
from flake8_secure.syntax.scopes import ASSIGN, Binding, Scope

# What quotes an identifier or a value for SQL; a dot: a method of that name, whatever has it.
QUOTING = frozenset((
    ".format_identifier",
    ".literal",
    ".quote_ident",
    ".quote_identifier",
    ".quote_name",
    ".quote_name_unless_alias",
    "MySQLdb.escape_string",
    "named:sql",
    "psycopg2.extensions.quote_ident",
    "pymysql.converters.escape_string",
    "sqlalchemy.false().compile",
    "sqlalchemy.true().compile",
))
# Methods and functions that run a query.
_RUNNING = frozenset((
    "RawSQL", "execute", "execute_async", "executemany", "executescript", "fetch", "fetchrow", "fetchval", "mogrify",
    "prepare", "raw", "read_sql", "read_sql_query", "text",
))
# Functions whose argument is for people.
_TELLING = frozenset((*LEVELS, "echo", "fail", "print", "skip"))

# What is noted of texts that have words of SQL in them, and may be anything.
PROSE = {"prose": "yes"}

_NAME = rf'(?:[\w$.@#{HOLE}-]|"[^"]*"|`[^`]*`|\[[^\]]*\])+'
_START = rf"(?:\s|--[^\n]*\n|/\*.*?\*/|\(|{HOLE}\s)*(?:(?i:explain)\s+(?i:analyze\s+|query\s+plan\s+)?)?"
_MODIFIERS = r"(?:\s+(?i:delayed|high_priority|ignore|low_priority|only|overwrite|or\s+\w+))*"

# In capitals, which prose is not.
_CAPITALS = regex(
    rf"""{_START}(?:
        SELECT\b.+?\bFROM\s+\S
        | WITH\s+(?:RECURSIVE\s+)?{_NAME}.+?\bAS\s*(?:NOT\s+)?(?:MATERIALIZED\s*)?\(\s*SELECT\b
        | DELETE\s+FROM\s+\S
        | INSERT{_MODIFIERS}\s+INTO\s+\S
        | (?:INSERT|REPLACE){_MODIFIERS}(?:\s+INTO)?\s+{_NAME}\s*(?:\([^)]*\)\s*)?(?:VALUES?\s*[({HOLE}]|SELECT\s)
        | MERGE\s+INTO\s+\S
        | UPDATE{_MODIFIERS}\s+{_NAME}(?:\s+(?:AS\s+)?{_NAME})?\s+SET\s+\S
    )""",
    re.DOTALL | re.VERBOSE,
)
# In small letters, where only the grammar tells it from prose.
_CLAUSE = r"""(?:
    as|cross|except|fetch|for|force|full|group|having|inner|intersect|into|join|left|limit|natural|offset|on|order
    |returning|right|set|union|use|using|where|window
)\b"""
_NO_TABLE = (
    r"(?:a|all|an|any|available|each|here|his|it|its|list|menu|my|one|our|that|the|their|these|this|those|your)\b"
)
_END = rf"(?:\s*(?:$|[;,()]|--)|\s+{_CLAUSE}|\s+(?:as\s+)?(?!{_CLAUSE})\w+(?:\s*(?:$|[;,)])|\s+{_CLAUSE}))"
_SMALL = regex(
    rf"""{_START}(?:
        select\s+(?P<columns>.+?)\s+from\s+(?:\(|(?!{_NO_TABLE}){_NAME}{_END})
        | with\s+(?:recursive\s+)?{_NAME}\s*(?:\([^)]*\)\s*)?as\s*\(\s*select\b
        | delete\s+from\s+(?!{_NO_TABLE}){_NAME}(?:\s*(?:$|;)|\s+(?:where|using|returning|limit|order)\b)
        | (?:insert{_MODIFIERS}|replace)\s+into\s+{_NAME}\s*(?:\([^)]*\)|{HOLE})?\s*
            (?:values?\b|select\s|default\s|set\s)
        | update{_MODIFIERS}\s+(?!{_NO_TABLE}){_NAME}(?:\s+as\s+\w+)?\s+set\s+(?:{_NAME}\s*=|{HOLE}|\()
    )""",
    re.DOTALL | re.VERBOSE,
)
# Two words of prose in a row, where a column would stand.
_PROSE = regex(r"(?:^|,)\s*(?!distinct\b|all\b)[a-z']+\s+(?!as\b|over\b|is\b|in\b|not\b|like\b|and\b|or\b)[a-z']+")
_SCHEMA = regex(
    rf"""{_START}(?i:
        (?:alter|create|drop|truncate)\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+|unique\s+|materialized\s+)*
        (?:database|function|index|procedure|role|schema|sequence|table|trigger|type|user|view)\s
    )""",
    re.DOTALL | re.VERBOSE,
)
# Other statements, where a function that runs queries is given them.
_STATEMENT = regex(
    rf"""{_START}(?:
        (?:ALTER|ATTACH|CALL|COMMENT\s+ON|CREATE|DECLARE|DROP|EXEC|EXECUTE|GRANT|KILL|NOTIFY|REVOKE|SET|SHOW)\s
        | (?:alter|create|drop)\s+(?:database|login|role|schema|server|table|user|view)\s
        | (?:attach\s+(?:database\s+)?|(?:call|exec|execute)\s+[\w.]+\s*\(?\s*|set\s+[\w.@ ]+\s*(?:=|to)\s*|show\s+\w+\s+like\s+)'
    )""",
    re.DOTALL | re.VERBOSE,
)
# What asks for or sets things about the database, or calls a function; with a name to be filled in.
_ASKING = regex(
    rf"""{_START}(?:
        SHOW\s+\w+\s+(?:FROM|IN|LIKE)\b | (?:DESC|DESCRIBE|USE)\s+[`"\[]?{HOLE} | PRAGMA\s | pragma\s+\w*\s*[({HOLE}]
        | (?:ALTER|ANALYZE|CALL|EXEC|EXECUTE|GRANT|KILL|LISTEN|NOTIFY|RELEASE|REVOKE|ROLLBACK\s+TO|SAVEPOINT|SET|VACUUM)\s
        | SELECT\s+[\w.{HOLE}]+\(
    )""",
    re.DOTALL | re.VERBOSE,
)
# A function of the database that is given a text.
_CALLING = regex(rf"{_START}SELECT\s+[\w.]+\([^()']*'", re.DOTALL)
# What Bandit takes for SQL.
_BANDIT = regex(
    r"select\s.*from\s|delete\s+from\s|insert\s+into\s.*values[\s(]|update\s.*set\s", re.DOTALL | re.IGNORECASE
)
# What a value stands behind.
_VALUE = regex(
    r"""(?ix)
    (?: [=<>] | \b (?: i?like | between (?: \s+\S+\s+and )? ) ) [\s("%]* $
    | \b (?: in | (?<! =) (?<! =\s) values? ) \s* \( (?! \s* select\b ) [^()]* $  # `a = VALUES(a)` is of a column
    | \b (?: from \s+ [\w.]+ \( | (?: call | exec (?: ute )? ) \s+ (?! on\b ) [\w.]+ [\s(] ) [^()]* $"""  # of procedures
)
# What a row of values stands behind, parentheses and all.
_ROW = regex(r"(?i)\b(?:in|values?)\s*$")
_TEXTS = (ast.BinOp, ast.Call, ast.Constant, ast.JoinedStr)
_VERB = regex(r"(?i)\b(?:alter|create|delete|drop|insert|merge|replace|select|truncate|update)\b")


def is_query(text: str) -> bool:
    """Tell whether *text*, with `HOLE` for unknown pieces, is SQL and not prose that begins like it."""
    if _CAPITALS.match(text):
        return True
    lowered = text.lower()
    # Keywords in one case only: a sentence begins with a capital letter.
    if text[:1].isupper() and text[1:2].islower() and " From " not in text and " Set " not in text:
        return False
    found = _SMALL.match(lowered)
    return found is not None and (found["columns"] is None or not _PROSE.search(found["columns"]))


def is_statement(text: str) -> bool:
    """Tell whether *text*, with `HOLE` for unknown pieces, is SQL where something that runs queries is given it."""
    return is_query(text) or _STATEMENT.match(text) is not None


@frozen(eq=False, repr=False)
class Queries(Combining):
    """Texts that are put together and read like SQL."""

    @property
    def wanted(self) -> Wanted:
        return BUILT_TEXTS

    def find(self, file: File) -> Iterator[Match]:
        for node, scope in built_texts(file):
            text = joined(node, scope, file)
            spelled, before = text.text, ""
            if _VERB.search(spelled) or _STATEMENT.match(spelled) or _ASKING.match(spelled):
                judgement = judge(text, scope, file)
            else:
                before = goes_on_with(text, scope, file)
                judgement = judge(text, scope, file, before) if before else None
            if judgement is not None and not _is_known(text, scope, file):
                confidence, profile = judgement
                nothing_varies = profile is AUDIT and all(harmless(hole, scope, file, QUOTING) for hole in text.holes)
                yield Match(
                    node=node, scope=scope, severity=LOW if nothing_varies else None, confidence=confidence,
                    profile=profile, facts=PROSE if profile is AUDIT and not before and _is_prose(text, scope, file) else {})


def _is_known(text: Built, scope: Scope, file: File) -> bool:
    """Tell whether nothing but constants is in *text*: `"... WHERE name = %s".format(name)` meant to have something else."""
    if not text.holes and isinstance(text.node, ast.Call) and arguments_of(text.node):
        return False
    return all(constant_value(file.value(hole, scope)) for hole in text.holes)


def _is_prose(text: Built, scope: Scope, file: File) -> bool:
    """Tell whether *text* has no more of SQL than its words, and no function runs it."""
    return not is_query(text.text[:2000]) and not _CALLING.match(text.text) \
        and taken_by(text.node, scope, file) not in _RUNNING


def joined(node: ast.expr, scope: Scope, file: File) -> Built:
    """Return the pieces of the text *node*, and of the list of pieces that it joins."""
    text = built(node, scope)
    if isinstance(node, ast.Call) and text.pieces == (node,) and tail_of(node.func) == "join":
        if len(node.args) == 1 and _lists_a_query(node.args[0], scope):
            listed = listed_in(node.args[0], scope, file)
            pieces: List[Piece] = []
            for part in listed:
                pieces.extend((*built(part, scope).pieces, " "))
            return Built(node, tuple(pieces))
    return text


def _lists_a_query(node: ast.expr, scope: Scope) -> bool:
    """Tell whether a list by name begins with a text that may begin a query."""
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    return found is not None and any(
        kind == ASSIGN and isinstance(value, (ast.List, ast.Tuple)) and value.elts
        and isinstance(value.elts[0], ast.Constant) and _VERB.search(literal_text(value.elts[0].value))
        for kind, value, _, _ in found[1])


def goes_on_with(text: Built, scope: Scope, file: File) -> str:
    """Return the query that *text* is added to, "" where it is added to none."""
    first = text.pieces[0] if text.pieces else None
    name = first.id if isinstance(first, ast.Name) and len(text.pieces) > 1 else file.index.added.get(text.node)
    found = None if name is None else scope.find(name)
    return "" if found is None else file.derived(f"query {name}", found[0], lambda _: _first_query(found[1]))


def _first_query(bindings: Iterable[Binding]) -> str:
    """Return the first query that a name with *bindings* is bound to, "" for none."""
    for kind, value, _, home in bindings:
        if kind == ASSIGN and isinstance(value, _TEXTS):
            text = built(value, home).text[:2000]
            if _VERB.search(text) and is_query(text):
                return text
    return ""


def judge(text: Built, scope: Scope, file: File, before: str = "") -> Optional[Tuple[Level, Optional[Profile]]]:
    """Return how sure it is that *text* is a query with untrusted pieces, and the profile that shows it.

    *before* is the query that it is added to.
    """
    spelled = before + text.text
    function = taken_by(text.node, scope, file)
    runs = function in _RUNNING
    told = function in _TELLING or function.endswith(("Error", "Exception", "Warning"))
    if not told and is_query(spelled[:2000]):
        harmful = [place for place in places(text, before) if not _is_safe(place[1], scope, file)]
        if harmful:
            # A parameter cannot stand for a table, a column or a clause: those come from the program, as a rule.
            values = any(
                _is_value(start) and not _qualifies(text, hole) or _is_row(start, hole, scope)
                or _has_values(start, hole, scope, file)
                for start, hole in harmful)
            return (MEDIUM if runs else LOW, None) if values else (LOW, AUDIT)
    if before:
        return None
    if runs and _STATEMENT.match(spelled) and any(
        start.count("'") % 2 == 1 and not _is_safe(hole, scope, file) for start, hole in places(text)
    ):
        return MEDIUM, None
    if _BANDIT.search(spelled[:2000].replace(HOLE, " ")) or (
        not told and _CALLING.match(spelled) or runs and (_SCHEMA.match(spelled) or _ASKING.match(spelled))
    ) and not all(_is_safe(hole, scope, file) for hole in text.holes):
        return LOW, AUDIT
    return None


_MARK = regex(r"(?i)placeholder|bind_?param|(?:^|_)q?marks?$")


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


def _is_value(before: str) -> bool:
    """Tell whether a value stands behind *before*, the beginning of a query, and not a name or a clause."""
    return before.count("'") % 2 == 1 or _VALUE.search(before[-400:]) is not None


def _is_row(before: str, hole: ast.expr, scope: Scope) -> bool:
    """Tell whether *hole*, behind *before*, is a tuple, whose text is that of the values in it: `IN {tuple(names)}`."""
    if not _ROW.search(before[-40:]):
        return False
    return any(
        isinstance(made, ast.Tuple) or isinstance(made, ast.Call) and tail_of(made.func) == "tuple"
        for place, around in known_origins(hole, scope) for made, _ in known_origins(_spelled(place), around))


def _spelled(node: ast.AST) -> ast.AST:
    """Return what *node* is the text of."""
    while isinstance(node, ast.Call) and tail_of(node.func) in ("repr", "str") and len(node.args) == 1:
        node = node.args[0]
    return node


def _qualifies(text: Built, hole: ast.expr) -> bool:
    """Tell whether a dot follows *hole*: it is the name of a table, in front of a column."""
    following = dict(zip(text.pieces, text.pieces[1:])).get(hole)
    return isinstance(following, str) and following.startswith(".")


# Texts whose pieces can be looked at one by one.
_WRITTEN_OUT = (ast.BinOp, ast.Constant, ast.JoinedStr)
# How many texts within texts are, and of how many pieces: the rest is judged by what it may be.
_DEPTH = 2
_PIECES = 10


def _has_values(before: str, hole: ast.expr, scope: Scope, file: File, seen: FrozenSet[ast.AST] = frozenset()) -> bool:
    """Tell whether the text that *hole* is known to be has values put into it, or one of the clauses that it joins.

    It is a piece of each of those in *seen*.
    """
    for clause, around in _clauses(hole, scope, file):
        text = built(clause, around)
        if any(_is_value(start) and not _is_safe(inner, around, file) for start, inner in places(text)):
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
        (_is_value(start) or _has_values(start, inner, around, file, seen | {text.node})) and not _is_safe(inner, around, file)
        for text, around in written for start, inner in places(text, before))


def _spells_values(before: str, text: Text) -> bool:
    """Tell whether something that is no number stands for a value in *text*, behind *before*."""
    for part in text.parts:
        if isinstance(part, str):
            before += part
        elif not part.number and _is_value(before):
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
