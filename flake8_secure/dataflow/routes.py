"""What the routes of a server let through to the functions and classes that they lead to."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, AbstractSet, Any, Dict, FrozenSet, Iterator, List, Match, Optional, Sequence, Tuple, Union

from flake8_secure.dataflow.converters import spelled
from flake8_secure.dataflow.values import Const, Text
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import argument_of, arguments_of
from flake8_secure.syntax.functions import FUNCTIONS, Function, defaults, positional
from flake8_secure.syntax.nodes import below, tail_of, text_of
from flake8_secure.syntax.scopes import CLASS, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# `<name>`, `<converter:name>`, `<converter(options):name>`, `{name}`, `{name:converter}`; of Bottle, `<name:re:regex>`, of
# Sanic, `<name:regex>`, and of aiohttp, `{name:regex}`.
_PLACES = regex(
    r"<(?:([a-zA-Z_]\w*)(?:\([^)]*\))?:)?([a-zA-Z_]\w*)>"
    r"|\{([a-zA-Z_]\w*)(?::(?:(\w+)(?=[}(])[^}]*|((?:[^{}]|\{[\d,]*\})*)))?[^}]*\}"
    r"|<([a-zA-Z_]\w*):(?:re:)?((?:\\.|[^\\>])+)>"
)
# Groups of a regular expression with names, and those that nothing is handed over of.
_NAMED = regex(r"\(\?P<\w+>|\(\?:|<\w+\([^)]*\):\w+>")
# Converters that let any text through. Others are for numbers and words, and a project's own for what it takes.
_TEXTS = frozenset(("default", "ext", "path", "re", "str", "string"))
# Those of Sanic, which stand behind the name.
_KINDS = frozenset(("alpha", "ext", "float", "int", "path", "slug", "str", "string", "uuid", "ymd"))
# Keywords that name a route.
_KEYWORDS = ("path", "regex", "route", "rule", "uri", "url")
# Groups of a pattern without others in them: the name, and what is matched.
_GROUP = regex(r"\((?:\?P<(\w+)>)?(?!\?)([^()]*)\)")
# A group with all that it matches in one without a name, which Django leaves out.
_NESTED = regex(r"(\(\?P<\w+>)\(([^()?][^()]*)\)\)")
# A piece of a route that is not known, and what a group is called that lets through what the key of a record may be.
_PIECE = "\0"
_RECORD = regex(r"(?:^|_)(?:guid|id|pk|uuid)$")
# Words, digits and alternatives of them, also in groups: `start|stop`, `[0-9a-f-]+`, `\d{4}-\d{2}`, `v(?:\d+|[a-z])`.
_OFTEN = r"(?:[+*?]|\{[\d,]+\})?"
_LETTER = rf"(?:[\w|-]|\\[dw_-]|\[(?:[\w-]|\\[dw_-])+\]){_OFTEN}"
_WORDS = regex(rf"(?:{_LETTER}|\((?:\?:)?(?:{_LETTER})+\){_OFTEN})+")


def varying(route: str) -> Dict[str, bool]:
    """Return the parts of *route* that vary, by name, and whether they may be any text."""
    found: Dict[str, bool] = {}
    for match in _PLACES.finditer(route):
        name, kind = match[2] or match[3] or match[6], match[1] or match[4]
        found[name] = (kind is None or kind in _TEXTS) and not _WORDS.fullmatch(match[5] or match[7] or "/")
        if name in _KINDS and match[1] and kind not in _KINDS:
            found[kind] = name in _TEXTS
    return found


def route_of_decorator(decorator: ast.Call, around: Scope, file: File) -> str:
    """Return the route that a decorator names: "" where it names none, "?" where it is not known."""
    first = argument_of(decorator, 0, *_KEYWORDS)
    return "" if first is None else spelled(_known(file.evaluator.value(first, around).only), file)


def route_of_call(call: ast.Call, scope: Scope, file: File, names: Sequence[str]) -> str:
    """Return the route that a call in *scope* names which a function is handed to, "?" where that is not known.

    *names*: those of the parameters to which the groups without names are handed over, by position.
    """
    first = argument_of(call, 0, *_KEYWORDS)
    item = None if first is None else file.evaluator.value(first, scope).single
    known = "".join(part if isinstance(part, str) else _PIECE for part in item.parts) if isinstance(item, Text) else (
        _known(item.value if isinstance(item, Const) else None))
    route = _NESTED.sub(r"\1\2)", known)
    if "(" not in _NAMED.sub("", route):
        return spelled(_GROUP.sub(_converted, route), file)
    groups = _GROUP.findall(route)
    if len(groups) > len(names) or len(groups) < route.count("(") or any(name for name, _ in groups):
        return "?"
    placed = iter(names)
    return spelled(_GROUP.sub(lambda group: _converted(group, next(placed)), route), file)


def _converted(group: Match[str], given: str = "") -> str:
    """Return a group for words with a converter in its place, any other as it is; *given*: the name of one without."""
    name, pattern = group[1] or given, group[2]
    limited = name and (_WORDS.fullmatch(pattern) or pattern == _PIECE and _RECORD.search(name))
    return f"<slug:{name}>" if limited else f"<{given}>" if given else group[0]


def _known(route: object) -> str:
    return route if isinstance(route, str) else "?"


def limits(handler: Scope, name: str, place: int, file: File) -> bool:
    """Tell whether all routes to a class let only words through for the parameter *name*, at *place*, of its methods."""
    patterns = _patterns(handler, file)
    return patterns is not None and all(_WORDS.fullmatch(_let_through(pattern, name, place)) for pattern in patterns)


# What a class holds the key in its routes to, and what that is called there, unless its methods have routes of their own.
_KEY_PATTERN, _KEY_NAMES, _KEY = "lookup_value_regex", ("lookup_url_kwarg", "lookup_field"), "pk"
_OWN_PATH = "url_path"


def limits_by_itself(node: Function, handler: Scope, name: str, file: File) -> bool:
    """Tell whether the class *handler* of a view lets only words through for the parameter *name* of its method *node*.

    It does with `lookup_value_regex`, or the decorator of the method with `url_path=r"by/(?P<name>[a-z]+)"`.
    """
    for decorator in node.decorator_list:
        for keyword in decorator.keywords if isinstance(decorator, ast.Call) else ():
            path = file.evaluator.value(keyword.value, handler).only if keyword.arg == _OWN_PATH else None
            if isinstance(path, str) and _WORDS.fullmatch(dict(_GROUP.findall(path)).get(name, "/")):
                return True
    if _KEY_PATTERN not in handler.bindings:
        return False
    said = [text for text in (_attribute(handler, one, file) for one in _KEY_NAMES) if isinstance(text, str)]
    pattern = _attribute(handler, _KEY_PATTERN, file)
    return name == (said or [_KEY])[0] and isinstance(pattern, str) and _WORDS.fullmatch(pattern) is not None


def _attribute(handler: Scope, name: str, file: File) -> object:
    """Return the constant that the body of the class *handler* binds *name* to."""
    values = [value for _, value, _, _ in handler.bindings.get(name, ())]
    return file.evaluator.value(values[0], handler).only if len(values) == 1 and isinstance(values[0], ast.expr) else None


def _patterns(handler: Scope, file: File) -> Optional[List[str]]:
    """Return the patterns of the routes to the class *handler*; None where none are known."""
    return _listed_here(handler, file) or _listed_elsewhere(file).get(getattr(handler.node, "name", ""))


def _listed_here(handler: Scope, file: File) -> Optional[List[str]]:
    """Return the patterns that stand beside the class *handler* in its file; None where none do."""
    listed: Dict[str, List[str]] = file.derived("routes", handler.module, lambda _: _routes(file))
    return listed.get(getattr(handler.node, "name", ""))


def converted_by_routes(handler: Scope, file: File) -> FrozenSet[str]:
    """Return the names of what all routes to the class *handler* make numbers, words or the like for its methods."""
    patterns = _patterns(handler, file) or ()
    places = [place for pattern in patterns for place in varying(_GROUP.sub(_converted, pattern)).items()]
    return frozenset() if "?" in patterns else frozenset(name for name, _ in places).difference(
        name for name, is_text in places if is_text)


def is_listed(owner: Scope, file: File) -> bool:
    """Tell whether a table of routes in its file leads to the class of *owner*."""
    return _listed_here(owner, file) is not None


def converted_elsewhere(function: Scope, file: File) -> FrozenSet[str]:
    """Return the parameters of a function that all routes make numbers or the like of which a module near it lists for it.

    A route without one leaves it as it is by default. One that has a default and stands in no route is given by a decorator.
    """
    node: Any = function.node
    routes = _listed_elsewhere(file).get(getattr(node, "name", ""), ())
    if not routes or "?" in routes:
        return frozenset()
    placed = dict(zip(_BY_POSITION, [one.arg for one in positional(node.args)[1:]])) if isinstance(node, FUNCTIONS) else {}
    places = [(placed.get(name, name), is_text) for route in routes for name, is_text in varying(route).items()]
    named = frozenset(name for name, _ in places)
    optional = [parameter.arg for parameter, _ in defaults(node.args)]
    return named.union(optional).difference(name for name, is_text in places if is_text)


# What parts without names are called of routes to functions that are not at hand.
_BY_POSITION = tuple(f"_{place}" for place in range(6))
# The module that lists the routes of views, and what it calls with a route and a view.
_TABLE = "urls.py"
_LISTING = ("path", "re_path", "url")


def _listed_elsewhere(file: File) -> Dict[str, List[str]]:
    """Return the routes that a module beside that of views lists for these, by the names of functions and classes."""
    return file.derived("routes elsewhere", file.index.scopes[0], lambda _: _elsewhere(file)) if file.imports is not None else {}


def _elsewhere(file: File) -> Dict[str, List[str]]:
    found: Dict[str, List[str]] = {}
    for table, names in file.imports.beside(file, _TABLE) if file.imports is not None else ():
        for tail in _LISTING:
            for call, scope in table.index.called.get(tail, ()):
                given = argument_of(call, 1, "view")
                view = None if given is None else _view_in(given)
                named = ""
                if isinstance(view, ast.Attribute) and names.get(tail_of(view.value)) == "":
                    named = view.attr
                elif isinstance(view, ast.Name):
                    named = names.get(view.id, "")
                if named:
                    of_class = given is not None and any(tail_of(part) == "as_view" for part in below(given))
                    placed = () if of_class else _BY_POSITION
                    found.setdefault(named, []).append(route_of_call(call, scope, table, placed) + _handed_over(call))
    return found


def _handed_over(call: ast.Call) -> str:
    """Return converters for the constants that a route hands to its view itself: `path("b/", views.show, {"kind": "b"})`."""
    given = argument_of(call, 2, "kwargs")
    pairs = zip(given.keys, given.values) if isinstance(given, ast.Dict) else ()
    return "".join(
        f"<slug:{key.value!s}>" for key, value in pairs if isinstance(key, ast.Constant) and isinstance(value, ast.Constant))


def _view_in(node: ast.AST) -> ast.AST:
    """Return the function or class that a route leads to: of `login_required(show)` show, of `Shop.as_view()` Shop."""
    while isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute) and node.func.attr == "as_view":
            return node.func.value
        if not node.args:
            break
        node = node.args[0]
    return node


def _routes(file: File) -> Dict[str, List[str]]:
    """Return the patterns that stand beside the name of a class of the file, by that name."""
    found: Dict[str, List[str]] = {}
    classes: Dict[str, Scope] = {getattr(scope.node, "name", ""): scope for scope in file.index.scopes if scope.kind == CLASS}
    for name, scope in classes.items():
        patterns = _decorating(scope, file)
        if patterns:
            found[name] = patterns
    for around, nodes in file.index.expressions:
        for node in nodes:
            if isinstance(node, (ast.Call, ast.Tuple)):
                for name, pattern in _beside_classes(node, classes.keys(), around, file):
                    found.setdefault(name, []).append(pattern)
    return found


def _beside_classes(
    node: Union[ast.Call, ast.Tuple], classes: AbstractSet[str], around: Scope, file: File
) -> Iterator[Tuple[str, str]]:
    """Yield the names of *classes* in a row, or among the arguments of a call, each with the patterns beside it."""
    parts = node.elts if isinstance(node, ast.Tuple) else arguments_of(node)
    names = [name for name in map(_class_in, parts) if name in classes]
    if not names and isinstance(node, ast.Tuple):
        yield from ((name, before) for name, before in _by_turns(parts) if name in classes)
    for part in parts if names else ():
        pattern = file.evaluator.value(part, around).only
        if isinstance(pattern, str) and "/" in pattern:
            yield from ((name, spelled(pattern, file)) for name in names)


def _by_turns(parts: Sequence[ast.expr]) -> Iterator[Tuple[str, str]]:
    """Yield names of classes, each with the pattern before it, as tables of web.py have them: `("/", "Index")`."""
    for before, behind in zip(parts[::2], parts[1::2]):
        pattern, name = text_of(before), text_of(behind)
        if pattern is not None and name is not None:
            yield name, pattern


def _decorating(scope: Scope, file: File) -> List[str]:
    """Return the routes that decorate the class of *scope*: "/" for one that is not known."""
    decorators: List[ast.expr] = scope.node.decorator_list  # type: ignore[attr-defined]  # of a class
    calls = [one for one in decorators if isinstance(one, ast.Call) and tail_of(one.func) == "route"]
    known = [file.evaluator.value(part, scope.parent or scope).only for call in calls for part in call.args]
    return [spelled(pattern, file) if isinstance(pattern, str) else "/" for pattern in known]


def _class_in(part: ast.AST) -> str:
    """Return the name of a class that a route leads to: `Shop`, `Shop.as_view("shop")`."""
    if isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute) and part.func.attr == "as_view":
        part = part.func.value
    return part.id if isinstance(part, ast.Name) else ""


def _let_through(pattern: str, name: str, place: int) -> str:
    """Return what the group for a parameter matches, "/" where that is not to be seen, "-" where there is no group for it."""
    groups = _GROUP.findall(pattern)
    named = dict(groups)
    if name in named:
        return str(named[name])
    places = varying(pattern) if "(?" not in pattern else {}
    if places:
        return "/" if places.get(name) else "-"
    if place < len(groups) and not groups[place][0]:
        return str(groups[place][1])
    return "-" if groups and len(groups) == pattern.count("(") else "/"
