"""What answers hold row by row: columns that queries of Django name, rows that are collected, and fields of serializers."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, Optional, Tuple

from flake8_secure.api import Match, setting
from flake8_secure.match.entries import taken_out_of_any
from flake8_secure.match.evidence import known_origins
from flake8_secure.rules.secrets.names import PASSWORD, is_secret, kind_of
from flake8_secure.rules.secrets.queried import KEPT
from flake8_secure.rules.web.overrides import is_meta_of
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import tail_of, text_of, words
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What gives the columns of a table: those that are named, or all.
_COLUMNS = frozenset(("values", "values_list"))
_OF_USERS = frozenset((
    "django.contrib.auth.get_user_model().objects", "django.contrib.auth.models.User.objects",
    "django.contrib.auth.models.User().objects",
))
_ROWS = (ast.GeneratorExp, ast.List, ast.ListComp, ast.Tuple)


def told_by_name(name: str) -> bool:
    """Tell whether *name*, of an attribute or a column, is that of a secret, or of what is kept of one."""
    return is_secret(name) or KEPT.fullmatch(name) is not None


def column(query: ast.expr, scope: Scope, file: File) -> Optional[str]:
    """Return the secret among the columns that *query* gives: `User.objects.values("id", "password")`."""
    if not isinstance(query, ast.Call) or not isinstance(query.func, ast.Attribute) or query.func.attr not in _COLUMNS:
        return None
    holder: ast.expr = query.func
    while isinstance(holder, (ast.Attribute, ast.Call)) and tail_of(holder) != "objects":
        holder = holder.func if isinstance(holder, ast.Call) else holder.value
    if not isinstance(holder, ast.Attribute):
        return None
    if not query.args and not query.keywords:
        return None if file.names(holder, scope).isdisjoint(_OF_USERS) else "password"
    return next((name for name in map(text_of, query.args) if name is not None and told_by_name(name)), None)


def rows(name: ast.Name, scope: Scope, file: File) -> Iterator[Tuple[ast.expr, Scope]]:
    """Yield what the list *name* holds: what goes through others, and what was added to it above, in its function."""
    found = scope.find(name.id)
    if found is None or found[0] is not scope.owner or any(
            told_by_name(key) for _, key in taken_out_of_any(scope.owner, file)):
        return
    for made, home in known_origins(name, scope):
        if isinstance(made, _ROWS):
            yield made, home
    for call, around in file.index.called.get("append", ()):
        if around.owner is scope.owner and call.args and isinstance(call.func, ast.Attribute) \
                and tail_of(call.func.value) == name.id and call.lineno < name.lineno:
            yield call.args[0], around


_SERIALIZERS = frozenset((
    "rest_framework.serializers.HyperlinkedModelSerializer", "rest_framework.serializers.ModelSerializer",
))
# What says in other ways which fields are shown.
_CHOOSING = frozenset(("__init__", "get_extra_kwargs", "get_field_names", "get_fields", "to_representation"))
# What serializers have that show records, and those that only take what is sent have not.
_KEYS = frozenset(("id", "pk", "url", "uuid"))


def _shown(match: Match, file: File) -> Dict[str, str]:
    """Return the password that a serializer shows, which is read and written unless it says otherwise.

    https://www.django-rest-framework.org/api-guide/fields/#write_only
    """
    meta, serializer, listed = match.scope, match.scope.parent, file.index.written.get(match.node)
    if serializer is None or not isinstance(listed, (ast.List, ast.Tuple)) or not is_meta_of(meta, file, _SERIALIZERS) \
            or isinstance(meta.node, ast.ClassDef) and meta.node.bases or not _CHOOSING.isdisjoint(serializer.children):
        return {}
    fields = [text_of(one) for one in listed.elts]
    for name in fields if not _KEYS.isdisjoint(fields) else ():
        if name is not None and kind_of(name) == PASSWORD and not _is_written_only(name, serializer, meta):
            return {"secret": name}
    return {}


def _is_written_only(name: str, serializer: Scope, meta: Scope) -> bool:
    """Tell whether the field *name* is never read, or is made by something that nobody sees."""
    for _, field, *_ in serializer.bindings.get(name, ()):
        if not isinstance(field, ast.Call) or tail_of(field.func) != "CharField" or argument_of(field, 0, "write_only") \
                or any(keyword.arg is None for keyword in field.keywords):
            return True
    return any(
        name in words(value) for said in ("extra_kwargs", "write_only_fields") for _, value, *_ in meta.bindings.get(said, ())
        if isinstance(value, ast.AST))


SHOWN = setting("fields").naming(_shown)
