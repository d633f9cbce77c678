"""Whether the program, or who runs it, says where an address leads that is opened, or looks at it first."""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING, Dict, Iterator, List, Optional, Set, Tuple, Union

from flake8_secure.api import Match, arg
from flake8_secure.dataflow.callers import calls_of, passed
from flake8_secure.dataflow.captures import MATCHING
from flake8_secure.dataflow.decorators import is_static
from flake8_secure.dataflow.matching import begins_with, patterns_of
from flake8_secure.dataflow.taints import CLEAN
from flake8_secure.match.evidence import bodies_of, known_origins, origins, own_method
from flake8_secure.match.given import given_by_all, parameter_alone
from flake8_secure.match.harmless import harmless, is_setting
from flake8_secure.match.named import is_called_constant
from flake8_secure.match.places import enclosing, taken_by
from flake8_secure.match.texts import Piece, built
from flake8_secure.regex import regex
from flake8_secure.rules.address_schemes import SCHEME, are_web, default_of_parameter, of_scheme, spelled
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import FUNCTIONS, positional, returns
from flake8_secure.syntax.nodes import below, tail_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, FUNCTION, PARAMETER, Scope, assigned_once, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

URL = arg("url", "fullurl", 0)
WEB: Tuple[str, ...] = ("http://", "https://")


def is_checked(match: Match, file: File) -> bool:
    """Tell whether the function asks what the URL starts with, or what its scheme is, or the one that it has the URL from."""
    url = URL.node(match)
    return url is not None and _is_checked(url, match.scope, file, _COPIES)


def _is_checked(url: ast.expr, scope: Scope, file: File, copies: int) -> bool:
    copied = _copied(url, scope) if copies else None
    return (
        _is_looked_at(url, scope, file) or _is_asked_elsewhere(url, scope, file)
        or _is_refused_otherwise(url, scope, file) or _is_looked_at_by_callers(url, scope, file) or any(
            isinstance(made, ast.Call) and (_is_put_together(made, around, file) or _gives_checked(made, around, file))
            for made, around in known_origins(url, scope))
        or copied is not None and _is_checked(*copied, file, copies - 1))


# So often an address is given another name, or held by something.
_COPIES = 3


def _copied(url: ast.expr, scope: Scope) -> Optional[Tuple[ast.expr, Scope]]:
    """Return what *url* stands for: a name for another one, or a key of a dictionary; or a variable of the function around."""
    found = scope.find(url.id) if isinstance(url, ast.Name) else None
    if found is not None and found[0] is not scope.owner and found[0].kind == FUNCTION:
        return url, found[0]
    held = assigned_once(url.value, scope) if isinstance(url, ast.Subscript) else None
    made = assigned_once(url, scope)
    if held is not None and isinstance(held[0], ast.Dict) and isinstance(url, ast.Subscript):
        key = text_of(url.slice)
        made = next(((one, held[1]) for name, one in zip(held[0].keys, held[0].values) if key and text_of(name) == key), None)
    return (made[0], made[1]) if made is not None and isinstance(made[0], (ast.Attribute, ast.Name, ast.Subscript)) else None


def _is_refused_otherwise(url: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *url* was given to a function of the project before that raises after a look at it: `validate(url)`."""
    owner = scope.owner
    return isinstance(owner.node, FUNCTIONS) and file.derived("refused", owner, lambda owner: _refused(owner, file)).get(
        spelled(url), sys.maxsize) < url.lineno


def _refused(owner: Scope, file: File) -> Dict[Tuple[object, ...], int]:
    """Return what is given to functions that raise after a look at it, as spelled, with the first line on which it is."""
    found: Dict[Tuple[object, ...], int] = {}
    for node in file.nodes_of(ast.Call, owner):
        named: List[Tuple[Union[int, str], ast.expr]] = [(one.arg, one.value) for one in node.keywords if one.arg is not None]
        places = {spelled(given): place for place, given in reversed([*enumerate(node.args), *named]) if spelled(given)}
        asked = _bodies(node.func, owner, file) if places and isinstance(file.parent(node, owner), ast.Expr) else []
        for url, place in places.items() if asked else ():
            if all(body is not None and _refuses(body, place, is_method, home) for home, body, is_method in asked):
                found[url] = min(node.lineno, found.get(url, node.lineno))
    return found


def _bodies(function: ast.expr, scope: Scope, file: File) -> List[Tuple[File, Optional[Scope], bool]]:
    """Return the functions that *function* may be, with where they stand and whether they are given their instance first.

    None for anything else that it may be.
    """
    method = own_method(function, scope, file)
    return [(file, body, False) for body in bodies_of(function, scope, file)] if method is None else [(*method, True)]


def _compared(scope: Scope, file: File) -> Iterator[Tuple[ast.expr, ast.expr]]:
    """Yield what the function compares with what, each way round."""
    for node in file.nodes_of(ast.Compare, scope):
        if len(node.ops) == 1:
            yield from ((node.left, node.comparators[0]), (node.comparators[0], node.left))


def _refuses(body: Scope, place: Union[int, str], is_method: bool, home: File) -> bool:
    """Tell whether the function of *body* raises after a look at the address that it is given at *place*, or by that name."""
    if not any(home.nodes_of(ast.Raise, body)):
        return False
    if isinstance(place, str):
        return _is_looked_at(ast.Name(place, ast.Load()), body, home)
    return _takes_and_looks(body, place + (is_method and not is_static(body.node)), home)


def _is_put_together(node: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether *node* makes an address of pieces with a scheme of the web: `urlunparse(url)` after a look at `url.scheme`."""
    pieces = node.args[0] if tail_of(node.func) in _JOINING and node.args else getattr(node.func, "value", None) if tail_of(
        node.func) == "geturl" else None
    if isinstance(pieces, ast.Call) and tail_of(pieces.func) == "_replace":
        scheme = next((one.value for one in pieces.keywords if one.arg == "scheme"), None)
        return scheme is not None and are_web(scheme, scope, file)
    return pieces is not None and spelled(pieces) in file.derived("schemes of the web", scope.owner, lambda owner: {
        spelled(side.value) for side, other in _compared(owner, file)
        if isinstance(side, ast.Attribute) and side.attr == "scheme" and are_web(other, owner, file)} - {()})


_JOINING = frozenset(("urlunparse", "urlunsplit"))


def _is_looked_at(url: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether the function asks what *url*, a name or an attribute, starts with, or what its scheme is."""
    return isinstance(url, (ast.Attribute, ast.Name)) and not isinstance(scope.owner.node, ast.Module) and spelled(
        url) in file.derived("looked at", scope.owner, lambda owner: _with_requests(set(_looked_at(owner, file)), owner))


def _is_looked_at_by_callers(url: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether all that call the function with *url*, in a thread as well, look at what they give it, or say what it is."""
    parameter = parameter_alone(url, scope)
    given = None if parameter is None else given_by_all(*parameter, file)
    return given is not None and all(
        _is_looked_at(one, home, file) or _is_asked_elsewhere(one, home, file) or _is_refused_otherwise(one, home, file)
        or _begins_own(one, home, file, 1) for one, home in given)


def _is_asked_elsewhere(url: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether something in the function depends on what another one, which looks at *url*, says of it."""
    owner = scope.owner
    return isinstance(owner.node, FUNCTIONS) and spelled(url) in file.derived(
        "asked elsewhere", owner, lambda owner: _asked_elsewhere(owner, file))


def _asked_elsewhere(owner: Scope, file: File) -> Set[Tuple[object, ...]]:
    """Return what is given to functions that look at it, where something depends on their answer: `if not allowed(url):`."""
    tests = [one.test for one in file.nodes_of(ast.If, owner)] + [one.test for one in file.nodes_of(ast.IfExp, owner)]
    return {
        spelled(part.args[0]) for test in tests for part in below(test)
        if isinstance(part, ast.Call) and part.args and spelled(part.args[0]) and _looks_at_first(part.func, owner, file)}


def _looks_at_first(function: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *function* is one of the project that looks at the address which it is given first."""
    bodies = _bodies(function, scope, file)
    return bool(bodies) and all(
        body is not None and _takes_and_looks(body, is_method, home) for home, body, is_method in bodies)


def _takes_and_looks(body: Scope, place: int, home: File) -> bool:
    """Tell whether the function of *body* looks at the address that it is given at *place*."""
    taken = positional(body.node.args) if isinstance(body.node, FUNCTIONS) else []
    return place < len(taken) and _is_looked_at(ast.Name(taken[place].arg, ast.Load()), body, home)


def _looked_at(owner: Scope, file: File) -> Iterator[Tuple[object, ...]]:
    """Yield what the function asks for a beginning or a scheme of the web, as spelled."""
    for node in file.nodes_of(ast.Call, owner):
        if isinstance(node.func, ast.Attribute) and node.func.attr == "startswith" and len(node.args) == 1 and are_web(
                node.args[0], owner, file):
            yield spelled(node.func.value)
        elif tail_of(node.func) in MATCHING and isinstance(node.func, ast.Attribute) and node.args:
            # `re.match("https?://", url)`, `PATTERN.match(url)`
            by_module = not file.names(node.func, owner).isdisjoint(_MATCHING)
            pattern, text = (node.args[0], argument_of(node, 1, "string")) if by_module else (node.func.value, node.args[0])
            known = patterns_of(file.value(pattern, owner), file) if text is not None and spelled(text) else []
            if text is not None and known and all(
                    isinstance(one, str) and begins_with(one, node.func.attr, _OF_WEB) for one in known):
                yield spelled(text)
    for side, other in _compared(owner, file):
        url = of_scheme(side, owner, file)
        if url is not None and are_web(other, owner, file):
            yield url


# Functions that look for a pattern, and the beginning of one that finds addresses of the web alone.
_MATCHING = frozenset(f"re.{name}" for name in MATCHING)
_OF_WEB = regex(r"(?:\(\?i\))?(?:\^|\\A)?(?:\(\?i:)?(?:https?\??|http\(\??:?s\)\?|(?:\[hH\]|h)ttps?\??):")


def _with_requests(looked_at: Set[Tuple[object, ...]], owner: Scope) -> Set[Tuple[object, ...]]:
    """Return *looked_at*, and requests whose address is in it: `raw = url.full_url if isinstance(url, Request) else url`."""
    asked = [
        (value.body, value.orelse) for name in owner.bindings if spelled(ast.Name(name, ast.Load())) in looked_at
        for kind, value, *_ in owner.bindings[name] if kind == ASSIGN and isinstance(value, ast.IfExp)]
    return looked_at | {
        spelled(url) for one in asked for read, url in (one, one[::-1])
        if isinstance(read, ast.Attribute) and read.attr == "full_url" and spelled(read.value) == spelled(url)}


def _gives_checked(node: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether *node* calls a function of the project that looks at the address which it returns."""
    called = _bodies(node.func, scope, file)
    given = [
        (one, home, body) for home, body, _ in called if body is not None for end in returns(body.node)
        for one in ((end.value.body, end.value.orelse) if isinstance(end.value, ast.IfExp) else (end.value,))]
    return all(body is not None for _, body, _ in called) and bool(given) and all(
        url is not None and (_is_looked_at(url, body, home) or _begins_own(url, body, home, 0)) for url, home, body in given)


def _is_named(first: Piece, scope: Scope, file: File) -> bool:
    """Tell whether a text starts with a constant that is imported: `constants.HOME + "?" + query`."""
    return isinstance(first, (ast.Attribute, ast.Name)) and file.value(first, scope).only is None and harmless(first, scope, file)


def _template(text: Piece) -> Piece:
    """Return what *text* fills in: of `PAGE % name` and `PAGE.format(name)` the template."""
    if isinstance(text, ast.BinOp) and isinstance(text.op, ast.Mod):
        return text.left
    if isinstance(text, ast.Call) and isinstance(text.func, ast.Attribute) and text.func.attr == "format":
        return text.func.value
    return text


# What the address of a service is called, below which others are.
_BASE = regex(
    r"(?i)(^|_)(api|base|domain|endpoint|host|mirror|origin|prefix|root|server|service|site|webhook)"
    r"(_?(addr(ess)?|root|ur[il]))?$")
# Questions about addresses, by name.
_ASKING = regex(
    r"(?i)(^|_)(is|valid|check|allowed|safe)_?([a-z]+_)*(https?|ur[il]|web)|(https?|ur[il]|web)_?(is_)?(valid|allowed|safe)")


def is_asked_about(match: Match, file: File) -> bool:
    """Tell whether it depends on a question about an address: `if is_web_url(url):`, `if not is_web_url(url): return None`."""
    url, node = URL.node(match), match.node
    return any(
        isinstance(above, (ast.If, ast.IfExp)) and any(map(_ASKING.search, map(tail_of, below(above.test))))
        for above in enclosing(node, match.scope, file)
    ) or url is not None and file.derived("asked about", match.scope.owner, lambda owner: _asked(
        file.nodes_of(ast.If, owner))).get(spelled(url), sys.maxsize) < getattr(node, "lineno", 0)


def _asked(choices: List[ast.If]) -> Dict[Tuple[object, ...], int]:
    """Return the addresses that *choices* leave the function for, as spelled, with the first line on which they do."""
    found: Dict[Tuple[object, ...], int] = {}
    for choice in choices:
        denied = [
            part.operand for part in below(choice.test)
            if isinstance(part, ast.UnaryOp) and isinstance(part.op, ast.Not) and isinstance(choice.body[-1], _LEAVING)]
        for url in {spelled(given) for test in denied for part in below(test) if isinstance(part, ast.Call) and _ASKING.search(
                tail_of(part.func)) for given in part.args} - {()}:
            found[url] = min(choice.lineno, found.get(url, choice.lineno))
    return found


_LEAVING = (ast.Continue, ast.Raise, ast.Return)


def is_own(match: Match, file: File) -> bool:
    """Tell whether the program, or who configures it, says where the URL leads."""
    url = URL.node(match)
    return url is not None and _begins_own(url, match.scope, file, 2)


def _begins_own(url: ast.expr, scope: Scope, file: File, depth: int) -> bool:
    if isinstance(url, ast.Attribute) and _BASE.search(url.attr) or isinstance(url, ast.Name) and is_called_constant(
            url, scope) and file.value(url, scope).only is None:
        return True
    taken = parameter_alone(url, scope)
    if taken is not None:
        default = default_of_parameter(*taken, file)
        return default is not None and str(default.only).startswith(WEB) or depth > 0 and _is_given_own(*taken, file, depth)
    places = list(origins(url, scope))
    return bool(places) and all(
        place is not None and isinstance(place[0], ast.expr) and _is_below(place[0], place[1], file, depth) for place in places)


def _is_below(url: ast.expr, scope: Scope, file: File, depth: int) -> bool:
    """Tell whether the text *url* begins with a web address, or with that of a service of which more follows."""
    if isinstance(url, ast.Call) and depth > 0 and _gives_own(url, scope, file, depth - 1):
        return True
    pieces = built(url, scope).pieces
    first = _template(pieces[0]) if pieces else ""
    if isinstance(first, str):
        return first.startswith(WEB)
    if isinstance(first, ast.Attribute) and str(file.value(first, scope).only).startswith(WEB):
        return True
    following = pieces[1] if len(pieces) > 1 and isinstance(pieces[1], str) else ""
    if _is_named(first, scope, file) or following.startswith("://") and _is_web_by_default(first, scope, file):
        return True
    if _BASE.search(tail_of(first)) and (isinstance(first, ast.Attribute) or _is_parameter(first, scope)):
        return True
    if following.startswith("/") and (isinstance(first, ast.Attribute) or _is_of_environment(first, scope, file)):
        return True
    if isinstance(first, ast.Call) and is_setting(first, scope, file) and _is_web(argument_of(first, 1, "default"), scope, file):
        return True
    return depth > 0 and isinstance(first, ast.Name) and (first is not url) and _begins_own(first, scope, file, depth - 1)


def _gives_own(call_: ast.Call, scope: Scope, file: File, depth: int) -> bool:
    """Tell whether *call_* is of functions of the file, and all that these return begins so."""
    given: List[bool] = []
    for body in bodies_of(call_.func, scope, file):
        ends = [end.value for end in returns(body.node)] if body is not None and isinstance(body.node, FUNCTIONS) else []
        given += [False] if body is None or not ends else [
            end is not None and _begins_own(end, body, file, depth) for end in ends]
    return bool(given) and all(given)


def _is_web(node: Optional[ast.expr], scope: Scope, file: File) -> bool:
    """Tell whether *node* is known to be a web address."""
    return node is not None and str(file.value(node, scope).only).startswith(WEB)


def _is_of_environment(node: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *node* is a variable of the environment, or a constant of the module that is one."""
    places = list(origins(node, scope))
    return bool(places) and all(
        place is not None and any(name.startswith(("os.environ", "os.getenv")) for name in file.names(*place))
        for place in places)


def _is_parameter(node: ast.AST, scope: Scope) -> bool:
    return any(kind == PARAMETER for kind, *_ in bindings_of_name(node, scope))


def _is_web_by_default(node: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *node* is a parameter that is a scheme by default, and not that of files."""
    taken = parameter_alone(node, scope)
    default = None if taken is None else default_of_parameter(*taken, file)
    said = None if default is None else default.only
    return isinstance(said, str) and SCHEME.match(said) is not None


def _is_given_own(parameter: ast.arg, home: Scope, file: File, depth: int) -> bool:
    """Tell whether all calls of a function give it an address of the program's own.

    Of one that is not for this file alone, which others may call, only what the calls in this file begin with the web is.
    """
    if not getattr(home.node, "name", "").startswith("_"):
        all_given = given_by_all(parameter, home, file)
        return all_given is not None and all(_is_below(node, scope, file, depth - 1) for node, scope in all_given)
    given = passed(parameter, home, file)
    giving = {one.call for one in given}
    others = [call for call, scope in calls_of(home, file) if scope.owner is not home and call not in giving]
    return bool(given) and not others and all(_begins_own(one.node, one.scope, file, depth - 1) for one in given)


# No file is opened from a machine but the own one: https://docs.python.org/3/library/urllib.request.html#filehandler-objects
_HOSTED = frozenset(("guard:constant", "guard:host", "guard:member"))


def is_of_known_host(match: Match, file: File) -> bool:
    """Tell whether what somebody has sent was checked for its host, here or in a function that is given it."""
    url = URL.node(match)
    taints = file.flow_value(url, match.scope).taints if url is not None and file.follows else CLEAN
    return bool(taints) and all(taint.through & _HOSTED for taint in taints)


def is_request(match: Match, file: File) -> bool:
    """Tell whether it is a request by its annotation: where that is made is the place to look at its address."""
    url = URL.node(match)
    return url is not None and file.names(url, match.scope) == {"urllib.request.Request()"}


def is_registered(match: Match, file: File) -> bool:
    """Tell whether a class is only named as the type that a function is for: `@parse.register(Request)`."""
    return taken_by(match.node, match.scope, file) == "register"


def is_redirected(match: Match, file: File) -> bool:
    """Tell whether the address is what urllib hands `redirect_request()`, once it has refused all schemes but those of the web.

    See https://github.com/python/cpython/blob/3.13/Lib/urllib/request.py, http_error_302.
    """
    function, url = match.scope.owner.node, URL.node(match)
    taken = positional(function.args) if isinstance(function, FUNCTIONS) and function.name == "redirect_request" else []
    return url is not None and len(taken) == 7 and any(
        isinstance(part, ast.Name) and part.id == taken[6].arg
        for made in (url, *(made for made, _ in known_origins(url, match.scope))) for part in below(made))
