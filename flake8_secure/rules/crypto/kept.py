"""Places that keep the hash of a password: rows and records of users, statements for a table of them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.match.uses import Use, uses
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.names import PASSWORD, kind_of
from flake8_secure.syntax.nodes import tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Names of containers with an entry for each user.
_TABLES = regex(
    r"(?i)(?:^|_)(?:accounts?|credentials|database|db|logins?|members?|passwords|shadow|users?)(?:_(?:db|store|table))?$")
# Functions that make an entry for somebody, and those whose result is kept by their names.
_CREATING = frozenset((
    "add_user", "create", "create_superuser", "create_user", "get_or_create", "insert", "register_user", "update_or_create",
))
_KEEPING = regex(
    r"_*(?:enroll|register|save|sign_?up|store)(?:_|$)|_*(?:add|create|insert|make|new|update)_(?:account|member|user)(?:_|$)")
# Methods that write documents, or find them: of MongoDB, DynamoDB and Firestore, and of files of them.
_DOCUMENTS = frozenset((
    "count_documents", "dump", "find_one", "find_one_and_replace", "find_one_and_update", "insert", "insert_many", "insert_one",
    "put_item", "replace_one", "save", "set", "update_many", "update_one",
))
# Classes of entries.
_ENTRY = regex(r"(?:^|[a-z])(?:Account|Admin|Customer|Employee|Member|User)(?:Model|Record|Row)?$")
# Statements for a table of users, or one with a column for passwords.
_STATEMENT = regex(
    r"(?is)^\s*(?:insert\s|replace\s|select\s|update\s).*\b(?:\w+_)?(?:pass(?:wd|word)?|pwd)(?:_?(?:digest|hash))?\b"
    r"|^\s*(?:insert|replace)\s+into\s+[`\"\[]?(?:\w+\.)?(?:\w+_)?(?:accounts?|logins?|members?|users?)\b")
_EXECUTING = frozenset(("execute", "executemany", "fetchone", "fetchrow", "fetchval", "query"))


def is_kept(use: Use, scope: Scope, file: File) -> bool:
    """Tell whether what a value comes to at the end *use*, in *scope*, is an entry of a user or a part of one."""
    if use.kind == "call":
        return _is_of_statement(use, scope, file)
    if isinstance(use.node, ast.keyword):
        taker = file.parent(use.node, scope)
        return isinstance(taker, ast.Call) and kind_of(use.name) == PASSWORD and (
            tail_of(taker.func) in _CREATING or _ENTRY.search(tail_of(taker.func)) is not None)
    if use.kind == "item":
        return any(_is_entry(further) for further in uses(use.node, scope, file)) or kind_of(use.name) == PASSWORD and (
            _is_in_document(use.node, scope, file))
    return _is_entry(use)


def _is_entry(use: Use) -> bool:
    """Tell whether the end is an entry of a container, or the result of a function, that is for users by its name."""
    if use.kind == "return":
        return _KEEPING.match(use.name) is not None
    return use.kind == "store" and isinstance(use.node, ast.Subscript) and _TABLES.search(tail_of(use.node.value)) is not None


def _is_in_document(fields: ast.AST, scope: Scope, file: File, depth: int = 2) -> bool:
    """Tell whether *fields* are written to a store of documents or looked up there: `update_one(who, {"$set": fields})`."""
    return any(
        use.kind == "call" and use.name in _DOCUMENTS
        or use.kind == "item" and use.name[:1] in ("", "$") and depth > 0 and _is_in_document(use.node, scope, file, depth - 1)
        for use in uses(fields, scope, file))


def _is_of_statement(use: Use, scope: Scope, file: File) -> bool:
    """Tell whether a statement of SQL that is for passwords, or for a table of users, is executed with the value."""
    call = use.node
    return use.name in _EXECUTING and isinstance(call, ast.Call) and len(call.args) > 1 and any(
        isinstance(text, str) and _STATEMENT.search(text) for text in file.value(call.args[0], scope).constants)
