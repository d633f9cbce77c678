"""What a program sets in a module or a class of settings, which others read by name: those of Django and of Flask."""

from __future__ import annotations

import ast
import os
from itertools import islice
from typing import TYPE_CHECKING, Iterator, Optional, Tuple

from flake8_secure.dataflow.lineages import lineage
from flake8_secure.dataflow.project import is_file, one_below, text_of_file
from flake8_secure.dataflow.registries import keeping, loading
from flake8_secure.dataflow.values import Local, Value
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import text_of
from flake8_secure.syntax.scopes import Scope, dotted

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.dataflow.imports import Imports

_NAMED = regex(r"DJANGO_SETTINGS_MODULE[\"']\s*,\s*[\"']([\w.]+)")
# What is reported where it is set, for the value that stands there.
_SECRET = regex(r"KEY|PASS|SECRET|TOKEN")
# Directories above a file in which the program of a project may stand.
_ABOVE = 3


def setting(name: str, file: File) -> Optional[Value]:
    """Return the constant that the settings of the project say of *name*, `[VERIFY]` where it is a key; None where none."""
    imports = file.imports
    key = name.strip("[]")
    if imports is None or not key.isupper() or _SECRET.search(key):
        return None
    value = _of_flask(key, file, imports) if name != key else _of_django(key, file, imports)
    return value if value is not None and value.exact is not None else None


def _of_django(key: str, file: File, imports: Imports) -> Optional[Value]:
    """Return what *key* is in the module that `manage.py` names, or that is called `settings`."""
    for start in islice(imports.project.starts(os.path.dirname(imports.paths[file])), _ABOVE):
        program = os.path.join(start, "manage.py")
        named = _NAMED.search(text_of_file(program)) if is_file(program) else None
        if named is not None:
            return imports.value(f"{named[1]}.{key}", file)
        path = next(iter(one_below(start, "settings.py")), None)
        module = imports.file(path) if path is not None else None
        if module is not None:
            return imports.member(key, module)
    return None


def _of_flask(key: str, file: File, imports: Imports) -> Optional[Value]:
    """Return what *key* is in what an application loads: `app.config.from_object(Config)`, `app.config.update(KEY=False)`."""
    path = imports.paths[file]
    paths = dict.fromkeys((*keeping(imports.project, path, key), *loading(imports.project, path)))
    for other in filter(None, map(imports.file, paths)):
        for call, scope in _loading(other):
            value = _loaded(call, key, scope, other, imports)
            if value is not None:
                return value
    return None


def _loading(file: File) -> Iterator[Tuple[ast.Call, Scope]]:
    """Yield the calls that put settings into those of an application."""
    for method in ("from_mapping", "from_object", "update"):
        for call, scope in file.index.called.get(method, ()):
            holder = call.func.value if isinstance(call.func, ast.Attribute) else None
            if isinstance(holder, ast.Attribute) and holder.attr == "config":
                yield call, scope


def _loaded(call: ast.Call, key: str, scope: Scope, file: File, imports: Imports) -> Optional[Value]:
    """Return what *call* makes of the setting *key*."""
    given = argument_of(call, key)
    if given is not None:
        return file.evaluator.value(given, scope)
    if not call.args or getattr(call.func, "attr", "") != "from_object":
        return None
    named = text_of(call.args[0]) or dotted(call.args[0], scope)
    value = imports.value(named, file) if named else None
    item = (value or file.evaluator.value(call.args[0], scope)).single
    if not isinstance(item, Local) or not isinstance(item.node, ast.ClassDef):
        return imports.value(f"{named}.{key}", file) if named else None
    return next((owner.evaluator.bound(key, body) for owner, body in lineage(item.node, file) if key in body.bindings), None)
