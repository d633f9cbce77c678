"""What a value that is written out is called: by its name, its key, or what gives it."""

from __future__ import annotations

import ast
from typing import Dict, List, Optional

from flake8_secure.dataflow.file import File
from flake8_secure.match.evidence import bodies_of
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.logged import encoded
from flake8_secure.rules.secrets.masked import assigned
from flake8_secure.rules.secrets.names import PASSWORD, SECRET, kind_of, words
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.syntax.functions import FUNCTIONS, returns
from flake8_secure.syntax.nodes import tail_of, text_of
from flake8_secure.syntax.scopes import MODULE, Scope

# What makes a token one that lets somebody in.
_ADMITTING = frozenset((
    "access", "api", "auth", "bearer", "jwt", "login", "oauth", "private", "refresh", "secret", "session"))
# Headers with which somebody gets in.
_CREDENTIALS = frozenset((
    "Authorization", "Cookie", "HTTP_AUTHORIZATION", "HTTP_COOKIE", "Proxy-Authorization", "Set-Cookie"))
# What a field of a form holds.
HELD = frozenset(("data", "value"))
_BY_NAME = frozenset(("get", "get_header", "getenv", "getheader", "pop"))
# Often a key of a dictionary, or of the session.
_LOOKED_UP = ["session", "key"]
# What is said about an attempt to get one.
OUTCOME = regex(
    r"(?i)(?:^|_)(?:arn|code|count|error|id|expir\w*|message|name|permissions?|pwned|reason|status|strength|time|url|version)"
    r"(?:$|_)")
_GETTER = regex(r"_?(?:create|decrypt|fetch|generate|get|load|make|read)_")
ENVIRONMENT = frozenset(("os.environ", "os.environ.copy()"))
_LOOKING_UP = frozenset(("os.environ.get", "os.getenv"))
# Tokens that are sent to somebody, who gets in with them.
_MAILED = regex(r"(?:[a-z]+_)*(?:activation|confirmation|invitation|magic|recovery|reset|verification)_token")


def is_secret(name: str) -> bool:
    """Tell whether *name* is that of a secret, beyond doubt."""
    kind = kind_of(name)
    if kind == PASSWORD or name in _CREDENTIALS or _MAILED.fullmatch(name):
        return True
    parts = words(name)
    if parts and parts[-1][:-3] in _ADMITTING and parts[-1].endswith("key"):
        parts[-1:] = [parts[-1][:-3], "key"]  # privatekey
    if kind is None or len(parts) < 2 or parts[-2:] == _LOOKED_UP:
        return False
    return kind == SECRET or not _ADMITTING.isdisjoint(parts)


def name_of(value: ast.AST, scope: Scope, file: File) -> Optional[str]:
    """Return the name of what is written out: that of a function that gets a secret, and the key it was looked up by, too."""
    if isinstance(value, ast.Call):
        told = _returned_by(value, scope, file)
        if told is not None:
            return told
        function = tail_of(value.func)
        asked = text_of(value.args[0]) if value.args else None
        if not _GETTER.match(function) or function in _BY_NAME:
            return _key(value, scope)
        return asked if asked is not None and OUTCOME.search(asked) else function
    name = _key(value, scope) or _field(value) or target_name(value)
    given = assigned(value, scope)
    if len(given) == 1 and given[0] is not None and not is_secret(value.id):  # type: ignore[attr-defined]  # a name
        return _key(given[0], scope) or _field(given[0]) or _copied(name or "", given[0]) or name
    if isinstance(value, ast.Name) and not given and kind_of(value.id) is None and not OUTCOME.search(value.id):
        return variable_of(value, scope, file) or name
    return name


def _returned_by(call_: ast.Call, scope: Scope, file: File) -> Optional[str]:
    """Return the name of the secret that is all that a function of the file gives back: `return user.password`."""
    named = file.derived("functions by name", file.index.scopes[0], lambda _: _functions(file))
    if not any(file.derived("gives a secret", one, _gives_secret) for one in named.get(tail_of(call_.func), ())):
        return None
    told = [
        None if one.value is None or body is None else _handed_on(tail_of(call_.func), one.value, body)
        for body in bodies_of(call_.func, scope, file) for one in (returns(body.node) if body is not None else ())]
    return told[0] if told and all(told) else None


def _functions(file: File) -> Dict[str, List[Scope]]:
    """Return the functions of *file* by their names."""
    found: Dict[str, List[Scope]] = {}
    for scope in file.index.scopes:
        if isinstance(scope.node, FUNCTIONS):
            found.setdefault(scope.node.name, []).append(scope)
    return found


def _gives_secret(scope: Scope) -> bool:
    """Tell whether the function of *scope* gives back something that is a secret by its name."""
    name = getattr(scope.node, "name", "")
    return any(one.value is not None and _handed_on(name, one.value, scope) for one in returns(scope.node))


def _handed_on(name: str, given: ast.AST, scope: Scope) -> Optional[str]:
    """Return the name of the secret *given*, or the key that it is looked up by, that the function *name* gives back."""
    key = _key(given, scope)
    return key if key is not None and is_secret(key) and not OUTCOME.search(name) else _copied(name, given)


def _copied(name: str, given: ast.AST) -> Optional[str]:
    """Return the name of the secret *given* that *name*, which does not say that it is something else, stands for too."""
    told = target_name(given) if isinstance(given, (ast.Attribute, ast.Name)) else None
    if told is None or not is_secret(told) or OUTCOME.search(name) or told.isupper() or isinstance(
            given, ast.Attribute) and tail_of(given.value)[:1].isupper():
        return None
    return told


def _field(node: ast.AST) -> Optional[str]:
    """Return the name of the field of a form that *node* is the content of: `form.password.data`, no member of an enumeration."""
    field = node.value if isinstance(node, ast.Attribute) and node.attr in HELD else None
    return field.attr if isinstance(field, ast.Attribute) and field.attr.islower() and not tail_of(
        field.value)[:1].isupper() else None


def variable_of(value: ast.AST, scope: Scope, file: File) -> Optional[str]:
    """Return the variable of the environment that *value* is the content of: it, or what the module calls so, looks it up."""
    found = scope.find(value.id) if isinstance(value, ast.Name) else None
    made = encoded(found[1][0][1]) if found is not None and found[0].kind == MODULE and len(found[1]) == 1 else value
    if isinstance(made, ast.Subscript):
        asked: Optional[ast.AST] = made.slice if ENVIRONMENT & file.names(made.value, scope) else None
    else:
        asked = made.args[0] if isinstance(made, ast.Call) and made.args and _LOOKING_UP & file.names(made.func, scope) else None
    return text_of(asked)


# Before what a key is, in the name of a constant.
_OF_KEYS = regex(r"^(?:ATTR|CONF|CONFIG|FIELD|KEY|OPT|PARAM|SETTING)_")


def _key(node: ast.AST, scope: Scope) -> Optional[str]:
    """Return the constant key that something is looked up by: `form["password"]`, `form.get(PASSWORD)`."""
    if isinstance(node, ast.Call):
        asked: Optional[ast.AST] = node.args[0] if node.args and tail_of(node.func) in _BY_NAME else None
    else:
        asked = node.slice if isinstance(node, ast.Subscript) else None
    called, found = asked, scope.find(asked.id) if isinstance(asked, ast.Name) else None
    if found is not None and found[0].kind == MODULE and len(found[1]) == 1:
        asked = found[1][0][1]
    key = text_of(asked)
    if isinstance(asked, (ast.Attribute, ast.ImportFrom)) and tail_of(called).isupper():
        key = _OF_KEYS.sub("", tail_of(called)).lower()  # `entry.data[CONF_PASSWORD]`
    # As a key it is a header in any spelling; as the name of a variable it may be much else.
    return "Authorization" if key == "authorization" else key
