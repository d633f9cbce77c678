"""Passwords that a store of records holds as they were typed: it is searched for them, or they are put into it."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Callable, FrozenSet, Iterator, List, Set, Tuple

from attrs import frozen

from flake8_secure.dataflow.taints import OF_UNKNOWN, PASSED_UNKNOWN, Taints
from flake8_secure.dataflow.values import CLASS_OF, UNKNOWN, Contents, Local, Possibility, Value
from flake8_secure.match.args import chain
from flake8_secure.match.comparisons import equalities
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.sinks import sites_of
from flake8_secure.match.uses import uses
from flake8_secure.regex import regex
from flake8_secure.rule import Match
from flake8_secure.rules.secrets.names import PASSWORD, kind_of
from flake8_secure.rules.secrets.remembered import is_in_store, remembered
from flake8_secure.syntax.arguments import Key, argument_of, arguments_of
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import ASSIGNMENTS, below, entries_in, tail_of, targets_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# What takes the fields of a record as keywords: of any receiver, and of a manager of Django or a query of SQLAlchemy.
_BY_KEYWORDS = frozenset(("filter_by",))
_OF_MANAGERS = frozenset(("exclude", "filter", "get", "get_or_create", "update"))
_MANAGERS = frozenset(("objects", "query"))
_CREATING = frozenset(("acreate", "aupdate_or_create", "create", "update_or_create"))
# What makes a user of Django with the very password that it is given, as `create_user()` and `set_password()` do not.
_USERS = tuple(f"django.contrib.auth.{users}" for users in ("get_user_model()", "models.User"))
_OF_USERS = frozenset(f"{users}{verb}" for users in _USERS for verb in ("", ".objects.create", ".objects.update_or_create"))
_USER = regex("(?:" + "|".join(map(re.escape, _USERS)) + r")(?:\(\)|\.objects\.\w+\(\))")
# What takes comparisons: Model.password == word
_BY_COMPARISONS = frozenset(("filter", "where"))
_CONDITIONS = (ast.BinOp, ast.Call, ast.Compare)
_BY_DICTIONARY = frozenset(("count_documents", "find_one", "insert_one"))
_BY_SQL = frozenset(("execute", "fetch_one", "fetchrow", "fetchval", "raw", "read_sql"))
_TAILS = _BY_COMPARISONS | _BY_DICTIONARY | _BY_SQL
_FIELDS = frozenset(("passwd", "password", "pwd", "user_password"))

# What makes a column of a model, classes that are no models, and the functions of one that may hash what it is given.
_COLUMNS = frozenset(("CharField", "Column", "StringField", "TextField", "mapped_column"))
_OTHERS = regex(r"(?:Form|Schema|Serializer)(?:Mixin)?$")
_TAKING = frozenset(("__init__", "__setattr__", "clean", "save"))
_HASHING = regex(r"(?i)crypt|hash|password")
_HASHER = "set_password"
# What asks whether a password is good enough, also for whom.
_CHECKING = "validate_password"

# Columns that say which server a password is for, and those that may as well be of a person.
_HOSTS = frozenset(("host", "hostname", "imap_host", "imap_server", "port", "server", "smtp_host", "smtp_server"))
_ADDRESSES = frozenset(("api_url", "base_url", "endpoint", "server_url", "uri", "url"))

# What holds the settings of a program.
_SETTINGS = regex(r"(?i)^(?:self|cls|env|environ)$|arg|conf|opt|setting")

_HOLDER = r"(?:\?|%s|:(\w+)|%\((\w+)\)s|\$\d+)"
_COMPARED = regex(rf"(?i)(?:([a-z_]\w*)[\"`\]]?\s*(?:=|like)\s*)?{_HOLDER}")
_INSERTED = regex(r"(?is)\binsert\b.*?\binto\s+[\w.\"`\[\]]+\s*\(([^()]*)\)\s*values\s*\(([^()]*)\)")

ValueOf = Callable[[ast.AST], Value]


def unchanged(value: Value) -> Taints:
    """Return the taints of what no unknown function had: it may have hashed it."""
    return frozenset(taint for taint in value.taints if not taint.through & (OF_UNKNOWN | PASSED_UNKNOWN))


# What columns with passwords are called in short, or in other languages.
_SHORT = frozenset(("contrasena", "haslo", "mot_de_passe", "pass", "pw", "senha"))


def _is_password(name: str) -> bool:
    return kind_of(name) == PASSWORD or name.lower() in _SHORT


# Records of somebody who logs in.
_OF_SOMEBODY = regex(
    r"(?i)account|admin|author|client|customer|employee|guest|login|member|owner|person|profile|staff|student|teacher|user")


def _is_of_nobody(field: str) -> bool:
    """Tell whether *field* looks records up by related ones that are nobody's: those of tries, `credentials__password`."""
    relation, _, column = field.partition("__")
    return bool(column) and not _is_password(relation) and not _OF_SOMEBODY.search(relation)


@frozen(eq=False, repr=False)
class RecordSink:
    """The password by which a record is looked up, or that it is made with."""

    harm: Callable[[Value], Taints] = unchanged

    @property
    def wanted(self) -> Wanted:
        return Wanted(calls=_TAILS | {_HASHER}, keywords=_FIELDS | {""}, writes=_FIELDS, nodes=frozenset((ast.Compare,)))

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        yield from _by_keyword(file, kinds)
        yield from _in_mappings(file, kinds)
        compared: Set[ast.AST] = set()
        for tail in sorted(_TAILS):
            for node, scope, home, place, around, value_of in file.calls(tail, kinds):
                compared.update(_conditions(node, tail))
                for value in _passwords(node, tail, value_of):
                    yield Match(node=place, scope=around, facts={"sink": f"{tail}()"}, sites=sites_of(node, home, file)), value
        yield from _in_fields(file, kinds)
        for one in remembered(_is_password, file):
            yield Match(node=one.node, scope=one.scope, facts={"sink": one.store}), file.flow_value(one.password, one.home, kinds)
        for node, scope in equalities(file):
            for kept, given in () if node in compared else ((node.left, node.comparators[0]), (node.comparators[0], node.left)):
                if is_kept(kept) and (
                        is_in_store(kept.value, scope)
                        or not unchanged(file.flow_value(kept, scope, kinds))):
                    yield Match(node=node, scope=scope, facts={"sink": "=="}), file.flow_value(given, scope, kinds)


def _by_keyword(file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
    """Yield the passwords that calls are given by keyword for those of records."""
    for field, places in file.index.keywords.items():
        for node, scope in places if _is_password(field) and not _is_of_nobody(field) else ():
            given = argument_of(node, field)
            if given is not None and _takes_password(node, field, scope, file):
                yield _given(node, scope), file.flow_value(given, scope, kinds)


def _in_mappings(file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
    """Yield the passwords in mappings that calls are given for the fields of records: `User(**form)`."""
    for node, scope in file.index.keywords.get("", ()):
        unpacked = [keyword.value for keyword in node.keywords if keyword.arg is None]
        for item in (item for mapping in unpacked for item in file.flow_value(mapping, scope, kinds).items):
            for key, value in item.entries if isinstance(item, Contents) else ():
                if isinstance(key, str) and _is_password(key) and _takes_password(node, key, scope, file):
                    yield _given(node, scope), value


def _in_fields(file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
    """Yield the passwords that fields of records are assigned."""
    for column in _FIELDS:
        for node, scope in file.index.writes.get(column, ()):
            if isinstance(node, ast.Attribute) and not _is_hashed_then(scope, file) and (
                    _is_record(file.flow_value(node.value, scope, kinds), column) or _is_of_form(node.value, scope)):
                value = file.flow_value(file.index.written[node], scope, kinds)
                yield Match(node=node, scope=scope, facts={"sink": f"{tail_of(node.value)}.{column}"}), value


def _conditions(node: ast.Call, tail: str) -> Iterator[ast.Compare]:
    """Yield the comparisons with a password that a call is given as conditions for its records."""
    for argument in node.args if tail in _BY_COMPARISONS else ():
        for part in below(argument) if isinstance(argument, _CONDITIONS) else ():
            if isinstance(part, ast.Compare) and isinstance(part.ops[0], ast.Eq) and _is_column(part.left):
                yield part


def _given(node: ast.Call, scope: Scope) -> Match:
    """Return the match of a call that is given a password as a keyword."""
    return Match(node=node, scope=scope, facts={"sink": f"{tail_of(node.func)}()"})


def _takes_password(node: ast.Call, field: str, scope: Scope, file: File) -> bool:
    """Tell whether a call takes the keyword *field* for that of a record."""
    tail = tail_of(node.func)
    return tail in _BY_KEYWORDS or tail in _OF_MANAGERS and _is_manager(node.func) \
        or bool(file.names(node.func, scope) & _OF_USERS) and not _is_hashed_then(scope, file) and not _is_only_asked(
            node, scope, file) \
        or any(_keeps(item, field) for item in file.value(node.func, scope).items) or tail in _CREATING and _creates(
            node.func, field, scope, file)


def _creates(function: ast.expr, field: str, scope: Scope, file: File) -> bool:
    """Tell whether `Member.objects.create` or `Member.create` makes a record as it is given *field*: no manager of its own."""
    model = function.value if isinstance(function, ast.Attribute) else function
    if isinstance(model, ast.Attribute) and model.attr == "objects":
        model = model.value
    return any(
        _keeps(item, field) and "objects" not in _fields_of(item.node)  # type: ignore[arg-type, union-attr]  # a class
        for item in file.value(model, scope).items)


def _fields_of(model: ast.ClassDef) -> Set[str]:
    return {tail_of(target) for part in model.body if isinstance(part, ASSIGNMENTS) for target in targets_of(part)}


def _passwords(node: ast.Call, tail: str, value_of: ValueOf) -> Iterator[Value]:
    """Yield the passwords that a call is given for its records."""
    for condition in _conditions(node, tail):
        yield value_of(condition.comparators[0])
    if tail in _BY_DICTIONARY and node.args:
        yield from (value_of(value) for key, value in entries_in(node.args[0]) if _is_password(key))
    if tail in _BY_SQL and node.args:
        yield from _parameters(node, value_of)


def _is_record(value: Value, column: str) -> bool:
    """Tell whether *value* is a user of Django, or an instance of a model that keeps passwords in *column*."""
    return any(map(_USER.fullmatch, value.names)) or any(
        _keeps(made, column) for item in value.items if isinstance(item, Contents)
        for made in (item.get(CLASS_OF) or UNKNOWN).items)


def _is_of_form(node: ast.expr, scope: Scope) -> bool:
    """Tell whether *node* is what a form of Django makes of its fields and leaves to be saved: `form.save(commit=False)`."""
    return any(
        isinstance(made, ast.Call) and tail_of(made.func) == "save" and argument_of(made, "commit") is not None
        for made, _ in known_origins(node, scope))


def _is_hashed_then(scope: Scope, file: File) -> bool:
    """Tell whether the function has a password hashed, which may be the one that it writes first."""
    return any(place.owner is scope.owner for _, place in file.index.called.get(_HASHER, ()))


def _is_only_asked(node: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether a user is made for nothing but the check of a password: `validate_password(password, user)`."""
    ends = [use for use in uses(node, scope, file) if use.kind != "store"]
    return bool(ends) and all(use.kind == "call" and use.name == _CHECKING for use in ends)


def _keeps(made: Possibility, column: str) -> bool:
    """Tell whether *made* is a model of the project that keeps passwords in *column* as it is given them."""
    model = made.node if isinstance(made, Local) else None
    if not isinstance(model, ast.ClassDef) or any(_OTHERS.search(tail_of(base)) for base in model.bases):
        return False
    if _logs_in_elsewhere(model):
        return False
    columns = [
        part.value for part in model.body if isinstance(part, ASSIGNMENTS) and column in map(tail_of, targets_of(part))]
    return len(columns) == 1 and isinstance(columns[0], ast.Call) and tail_of(columns[0].func) in _COLUMNS and not (
        _is_hashed(columns[0]) or any(isinstance(part, ast.FunctionDef) and _takes(part) for part in model.body))


def _logs_in_elsewhere(model: ast.ClassDef) -> bool:
    """Tell whether a model says where its password is for, which has to be known to log in there: `host`, `url` of no person."""
    names = _fields_of(model)
    return not names.isdisjoint(_HOSTS) or not names.isdisjoint(_ADDRESSES) and not _OF_SOMEBODY.search(model.name)


def is_kept(node: ast.AST) -> bool:
    """Tell whether *node* is the password of a record: `user.password`, `row["password"]`, and none of a configuration."""
    if not isinstance(node, (ast.Attribute, ast.Subscript)) or any(map(_SETTINGS.search, map(tail_of, chain(node.value)))):
        return False
    name = node.attr if isinstance(node, ast.Attribute) else text_of(node.slice) or ""
    return name.islower() and _is_password(name)


def _takes(function: ast.FunctionDef) -> bool:
    """Tell whether a method of a model is given what its columns are to hold, and may hash it."""
    return function.name in _TAKING or any(
        tail_of(getattr(decorator, "func", decorator)) == "validates" for decorator in function.decorator_list)


def _is_hashed(column: ast.Call) -> bool:
    """Tell whether a column has a type of its own for passwords: `Column(PasswordType(...))`."""
    return any(_HASHING.search(tail_of(part)) for argument in arguments_of(column) for part in below(argument))


def _is_manager(function: ast.AST) -> bool:
    """Tell whether a method is one of what `Model.objects` or `Model.query` is, or gives."""
    return any(isinstance(part, ast.Attribute) and part.attr in _MANAGERS for part in chain(function))


def _is_column(node: ast.AST) -> bool:
    """Tell whether *node* is a column with passwords: an attribute of a class."""
    return isinstance(node, ast.Attribute) and _is_password(node.attr) and tail_of(node.value)[:1].isupper()


def _parameters(node: ast.Call, value_of: ValueOf) -> Iterator[Value]:
    """Yield the parameters of SQL that are compared with a column of passwords, or put into one."""
    query = node.args[0]
    if isinstance(query, ast.Call) and tail_of(query.func) == "text" and query.args:
        query = query.args[0]
    text = query.value if isinstance(query, ast.Constant) else value_of(query).only
    keys = _keys(text) if isinstance(text, str) else []
    for argument in (*node.args[1:2], *(keyword.value for keyword in node.keywords)) if keys else ():
        for item in value_of(argument).items:
            if isinstance(item, Contents):
                yield from (value for value in map(item.get, keys) if value is not None)


def _keys(text: str) -> List[Key]:
    """Return the positions and the names of the parameters of the SQL *text* that are passwords."""
    found: List[Key] = []
    inserted = _INSERTED.search(text)
    columns: List[str] = []
    if inserted is not None and inserted[1].count(",") == inserted[2].count(","):
        columns = [column.strip(" \n\t\"`[]") for column in inserted[1].split(",")]
        values = [value.strip() for value in inserted[2].split(",")]
        if not all(_COMPARED.fullmatch(value) for value in values):
            columns = []
    for number, place in enumerate(_COMPARED.finditer(text)):
        column = columns[number] if number < len(columns) else place[1] or ""
        if _is_password(column):
            found.append(place[2] or place[3] or number)
    return found
