"""What of a text is the grammar of SQL: statements, whatever they ask for, and where a value stands in them."""

from __future__ import annotations

import re

from flake8_secure.match.texts import HOLE
from flake8_secure.regex import regex

_NAME = rf'(?:[\w$.@#{HOLE}-]|"[^"]*"|`[^`]*`|\[[^\]]*\])+'
_START = rf"(?:[\s;]|--[^\n]*\n|/\*(?:(?!\*/).)*\*/|\(|{HOLE}\s)*(?:(?i:explain)\s+(?i:analyze\s+|query\s+plan\s+)?)?"
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
# The same with something unknown where a clause may be.
_OPEN = regex(
    rf"{_START}(?:select\s+(?P<columns>.+?)\s+from|delete\s+from|update)\s+(?!{_NO_TABLE}){_NAME}\s+{HOLE}", re.DOTALL)
_CLAUSE_ALONE = regex(rf"(?i)\s*{_CLAUSE}")
# Two words of prose in a row, where a column would stand.
_PROSE = regex(r"(?:^|,)\s*(?!distinct\b|all\b)[a-z']+\s+(?!as\b|over\b|is\b|in\b|not\b|like\b|and\b|or\b)[a-z']+")
SCHEMA = regex(
    rf"""{_START}(?i:
        (?:alter|create|drop|truncate)\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+|unique\s+|materialized\s+|virtual\s+)*
        (?:database|function|index|procedure|role|schema|sequence|table|trigger|type|user|view)\s
    )""",
    re.DOTALL | re.VERBOSE,
)
# Other statements, where a function that runs queries is given them.
STATEMENT = regex(
    rf"""{_START}(?:
        (?:ALTER|ATTACH|CALL|COMMENT\s+ON|CREATE|DECLARE|DROP|EXEC|EXECUTE|GRANT|KILL|NOTIFY|REVOKE|SET|SHOW)\s
        | (?:alter|create|drop)\s+(?:database|login|role|schema|server|table|user|view)\s
        | (?:attach\s+(?:database\s+)?|(?:call|exec|execute)\s+[\w.]+\s*\(?\s*|set\s+[\w.@ ]+\s*(?:=|to)\s*|show\s+\w+\s+like\s+)'
    )""",
    re.DOTALL | re.VERBOSE,
)
# What asks for or sets things about the database, or calls a function; with a name to be filled in.
ASKING = regex(
    rf"""{_START}(?:
        SHOW\s+\w+\s+(?:FROM|IN|LIKE)\b | (?:DESC|DESCRIBE|EXPLAIN|TRUNCATE|USE)\s+[`"\[]?{HOLE}
        | (?:desc|describe|explain|truncate|use)\s+[`"\[]?{HOLE}[`"\];]*$
        | COPY\s+{_NAME}\s*(?:\([^)]*\)\s*)?(?:FROM|TO)\s | LOAD\s+DATA\s | LOCK\s+TABLES?\s
        | (?:CLUSTER|OPTIMIZE\s+TABLE|REFRESH\s+MATERIALIZED\s+VIEW|REINDEX|REPAIR\s+TABLE)\s
        | PRAGMA\s | pragma\s+\w*\s*[({HOLE}]
        | (?:ALTER|ANALYZE|CALL|EXEC|EXECUTE|GRANT|KILL|LISTEN|NOTIFY|RELEASE|REVOKE|ROLLBACK\s+TO|SAVEPOINT|SET|VACUUM)\s
        | SELECT\s+[\w.{HOLE}]+\(
    )""",
    re.DOTALL | re.VERBOSE,
)
# A function of the database that is given a text.
CALLING = regex(rf"{_START}SELECT\s+[\w.]+\([^()']*'", re.DOTALL)
# A part of a query that reads a field out of JSON, whose name stands between quotes: nothing but SQL reads like this.
_OF_JSON = regex(
    rf"""(?ix)(?:
        \b (?: json_?(?:contains|exists|extract|query|value)\w* | jsonb_path_\w+ ) \s*\( [^';]*
        | [\w)"`\]}}{HOLE}] \s* (?: ->> | \#>> ) \s*
    ) ' [^']* {HOLE}""")
# What Bandit takes for SQL.
BANDIT = regex(
    r"select\s.*from\s|delete\s+from\s|insert\s+into\s.*values[\s(]|update\s.*set\s", re.DOTALL | re.IGNORECASE
)
# What a value stands behind, an argument of a procedure as well.
_VALUE = regex(
    r"""(?ix)
    (?: [=<>] | \b (?: i?like | between (?: \s+\S+\s+and )? ) ) [\s("%]* (?<! %\( ) $  # `%(` begins the name of a placeholder
    | \b (?: in | (?<! =) (?<! =\s) values? ) \s* \( (?! \s* select\b ) [^()]* $  # `a = VALUES(a)` is of a column
    | \b (?: from \s+ (?! table\b ) [\w.]+ \( | (?: call | exec (?: ute )? ) \s+ (?! on\b ) [\w.]+ [\s(] ) [^()]* $"""
)
# What a name stands behind where else a value does: `ML.PREDICT(MODEL name, TABLE name)`, `VALUES (excluded."name")`.
_NAMING = regex(rf"""(?i)(?:\b(?:model|table)\s+[`"\[]?[\w.{HOLE}$-]*|[a-z_][\w{HOLE}]*[`"\]]?\.[`"\[]?)$""")
# What the name of a file stands behind, which no view and few statements can be given as a parameter: of DuckDB.
_FILE = regex(r"(?i)\b(?:read_\w+|(?:csv|json|parquet|sqlite)_scan)\s*\(\s*\[?\s*(?:'[^']*'\s*,\s*)*'[^']*$")
# What a row of values stands behind, parentheses and all.
ROW = regex(r"(?i)\b(?:in|values?)\s*$")
VERB = regex(r"(?i)\b(?:alter|create|delete|drop|insert|merge|replace|select|truncate|update)\b")


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


def is_open_query(text: str) -> bool:
    """Tell whether *text* is a query if what stands behind its table, a `HOLE`, is a clause."""
    found = _OPEN.match(text.lower())
    return found is not None and (found["columns"] is None or not _PROSE.search(found["columns"]))


def is_clause(text: str) -> bool:
    """Tell whether *text* begins like a clause of a query: `where name = `."""
    return _CLAUSE_ALONE.match(text) is not None


def reads_json(text: str) -> bool:
    """Tell whether *text* reads a field out of JSON in a query, whose name has a `HOLE`: `json_extract(data, '$.HOLE')`."""
    return "'" in text and _OF_JSON.search(text) is not None


def is_statement(text: str) -> bool:
    """Tell whether *text*, with `HOLE` for unknown pieces, is SQL where something that runs queries is given it."""
    return is_query(text) or STATEMENT.match(text) is not None


def is_value(before: str) -> bool:
    """Tell whether a value stands behind *before*, the beginning of a query, and not a name or a clause."""
    if before.count("'") % 2 == 1:
        return not _FILE.search(before[-200:])
    return _VALUE.search(before[-400:]) is not None and not is_name(before)


def is_name(before: str) -> bool:
    """Tell whether a name stands behind *before*, the beginning of a query, whatever else does there: that of a column."""
    return _NAMING.search(before[-200:]) is not None
