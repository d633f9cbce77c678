"""What functions say of the types of their answers."""

from __future__ import annotations

import ast
from functools import partial
from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Tuple

from flake8_secure.api import Match, Test, anywhere, method, read, write
from flake8_secure.dataflow.callers import calls_of, passed
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.handlers import is_handler
from flake8_secure.dataflow.values import Value
from flake8_secure.match.answers import is_html, said_by
from flake8_secure.match.args import as_text
from flake8_secure.match.places import blocks
from flake8_secure.match.uses import uses
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import default_of
from flake8_secure.syntax.index import Index, Wanted
from flake8_secure.syntax.nodes import root_name, tail_of
from flake8_secure.syntax.scopes import IMPORT, PARAMETER, Scope


def _is_for_others(match: Match, file: File) -> bool:
    """Tell whether it is not a function that serves a request which says what type an answer has: that may be any answer."""
    return not is_handler(match.scope.owner, file, tuple(file.roots))


# Where a file says what type its answers have, of those of all.
TYPE_SAID = (write(
    "*[Content-Type]", "*[Content-type]", "*[content-type]", "*.content_type", "*.mimetype", "*.default_mimetype",
) | method("send_header", "setHeader", "set_header") | read(
    "*.after_request", "flask.Blueprint().after_request", "flask.Flask().after_request")).where(Test(_is_for_others))


_TYPES_WRITTEN = Wanted(
    writes=frozenset(("Content-Type", "Content-type", "content-type", "content_type", "headers", "mimetype")),
    calls=frozenset(("add", "set", "setdefault", "update")))


# Methods that write to the body of an answer.
_WRITING = frozenset(("write", "writelines"))


def _writers_of_types(index: Index) -> Dict[Tuple[Scope, str], List[Tuple[ast.AST, Scope]]]:
    """Return the types, and the headers, that are written to answers, by function and name of the answer."""
    found: Dict[Tuple[Scope, str], List[Tuple[ast.AST, Scope]]] = {}
    written = [(node, index.written[node], scope) for key in sorted(_TYPES_WRITTEN.writes)
               for node, scope in index.writes.get(key, ())]
    called = [(call.func.value, call.args, scope) for key in sorted(_TYPES_WRITTEN.calls)
              for call, scope in index.calls.get(key, ()) if tail_of(getattr(call.func, "value", call)) == "headers"]
    written += [
        (headers, given[-1], scope) for headers, given, scope in called
        if len(given) == 1 or len(given) == 2 and str(getattr(given[0], "value", "")).lower() == "content-type"]
    for node, value, scope in written:
        name = root_name(node)
        if name:
            found.setdefault((scope.owner, name), []).append((value, scope))
    return found


def _names_of_answer(match: Match, file: File) -> Iterator[str]:
    """Yield the names of an answer that is made, or written to: `answer = HttpResponse(text)`, `answer.write(text)`."""
    if not isinstance(match.node, ast.Call):
        yield root_name(match.node)
        return
    yield from (getattr(use.node, "id", "") for use in uses(match.node, match.scope, file))
    function = match.node.func
    if isinstance(function, ast.Attribute) and function.attr in _WRITING and isinstance(function.value, ast.Name):
        yield function.value.id


def _is_typed_later(match: Match, file: File) -> bool:
    """Tell whether the function says elsewhere that the answer is no HTML: `answer.mimetype = "text/plain"`."""
    writers = file.index.derived("types of answers", partial(_writers_of_types, file.index))
    names = list(_names_of_answer(match, file)) if writers else []
    return any(
        not is_html(kind) for name in names for node, scope in writers.get((match.scope.owner, name), ())
        for kind in said_by(file.value(node, scope)))


def _is_html_later(match: Match, file: File) -> bool:
    """Tell whether the last type that the function gives a finished answer is HTML: `answer.content_type = "text/html"`."""
    writers = file.index.derived("types of answers", partial(_writers_of_types, file.index))
    line = getattr(match.node, "lineno", 0)
    said = [
        written for name in (_names_of_answer(match, file) if writers else ())
        for written in writers.get((match.scope.owner, name), ()) if getattr(written[0], "lineno", 0) > line]
    last = max(said, key=lambda written: getattr(written[0], "lineno", 0), default=None)
    return last is not None and any(is_html(kind) for kind in said_by(file.value(*last)))


# Where the function makes HTML of an answer that is none by what it was made with.
HTML_LATER = Test(_is_html_later, _TYPES_WRITTEN)

# What stands for the answer to the request that is served; and what makes JSON of what a function returns.
_ANSWERS, _MAKING_JSON = ("bottle.response.", "cherrypy.response."), frozenset(("cherrypy.tools.json_out",))


def _is_typed_beside(match: Match, file: File) -> bool:
    """Tell whether a function that returns or yields a body says that it is no HTML: `response.content_type = "text/plain"`."""
    if not isinstance(match.node, (ast.Return, ast.Yield)):
        return False
    owner = match.scope.owner
    for key in sorted(_TYPES_WRITTEN.writes):
        for node, scope in file.index.writes.get(key, ()):
            if scope.owner is owner and any(name.startswith(_ANSWERS) for name in file.names(node, scope)) and not any(
                    "html" in str(kind) for kind in file.value(file.index.written[node], scope).constants):
                return True
    return any(
        file.names(getattr(decorator, "func", decorator), owner.parent or owner) & _MAKING_JSON
        for decorator in getattr(owner.node, "decorator_list", ()))


# Methods of handlers that run before the one for the request, and those for one, or for an error, before which Tornado
# clears the headers; these call the others.
_BEFORE = frozenset(("initialize", "prepare", "set_default_headers"))
_FOR_REQUESTS = regex(r"^(?:do_[A-Z]+|delete|get|head|options|patch|post|put|render(?:_[A-Z]+)?|write_error)$")
_HEADERS_SET = Wanted(calls=frozenset(("send_header", "setHeader", "set_header")))


def _is_typed_by_header(match: Match, file: File) -> bool:
    """Tell whether the method, or one before it, says that the answer is no HTML: `set_header("Content-Type", ...)`.

    Before one that is not for requests run all others.
    """
    owner = match.scope.owner
    helps = _FOR_REQUESTS.search(getattr(owner.node, "name", "get")) is None and not is_handler(
        owner, file, tuple(file.roots))
    around = list(blocks(match.node, match.scope, file))
    said: List[Value] = []
    line = getattr(match.node, "lineno", 0)
    setters = file.derived("types by headers", file.index.scopes[0], lambda _: _setters(file))
    for node, scope, place, kinds in setters.get(owner.parent, ()):
        if scope.owner is owner:
            if place in around and not (node.lineno > line and _leaves(around[:around.index(place)])):
                said += kinds
        else:
            here = [call for call, place in calls_of(scope.owner, file)
                    if place.owner is owner and next(blocks(call, place, file), None) in around]
            if here:
                said += _types_set(node.args[1], scope, here, file)
            elif helps or getattr(scope.owner.node, "name", "") in _BEFORE:
                said.append(file.value(node.args[1], scope))
    answers = [all("html" not in str(kind) for kind in kinds.constants) for kinds in set(said) if kinds.items]
    return bool(answers) and all(answers)


def _is_typed_by_a_base(match: Match, file: File) -> bool:
    """Tell whether the class of the method derives from one of another module, which may say what type all answers have."""
    around = match.scope.owner.parent
    if around is None:
        return False
    for base in getattr(around.node, "bases", ()):
        found = around.find(root_name(base))
        roots = {name.partition(".")[0] for name in file.names(base, around)}
        if found is not None and found[1][-1][0] == IMPORT and not (roots and roots <= file.models.known_roots):
            return True
    return False


TYPED_ELSEWHERE = anywhere(TYPE_SAID) | Test(_is_typed_by_a_base)
# Where the function says that the answer is no HTML.
TYPED = Test(_is_typed_later, _TYPES_WRITTEN) | Test(_is_typed_beside, _TYPES_WRITTEN) | Test(_is_typed_by_header, _HEADERS_SET)


class Setter(NamedTuple):
    """A call that sets the header which says what type an answer has."""

    node: Any  # ast.Call
    scope: Scope
    place: Optional[Tuple[ast.AST, bool]]  # the block that it stands in
    kinds: List[Value]


def _setters(file: File) -> Dict[Optional[Scope], List[Setter]]:
    """Return those calls, by the class of the method that makes them, or by what the function stands in."""
    found: Dict[Optional[Scope], List[Setter]] = {}
    for node, scope in (one for setter in sorted(_HEADERS_SET.calls) for one in file.index.calls.get(setter, ())):
        header = file.value(node.args[0], scope).only if len(node.args) > 1 else None
        if isinstance(header, (bytes, str)) and as_text(header).lower() == "content-type":
            calls = [call for call, _ in calls_of(scope.owner, file)]
            found.setdefault(scope.owner.parent, []).append(Setter(
                node, scope, next(blocks(node, scope, file), None), list(_types_set(node.args[1], scope, calls, file))))
    return found


def _leaves(around: List[Tuple[ast.AST, bool]]) -> bool:
    """Tell whether the function ends within one of the blocks *around*: `if room is None: self.write(name); return`."""
    ends = [getattr(block, "orelse" if otherwise else "body", [block]) for block, otherwise in around]
    return any(isinstance(statements[-1], (ast.Raise, ast.Return)) for statements in ends)


def _types_set(kind: ast.expr, scope: Scope, calls: List[ast.Call], file: File) -> Iterator[Value]:
    """Yield what *kind*, that the method of *scope* sets a header to, may be: by *calls* of it, where it is a parameter."""
    home, bindings = scope.find(kind.id) or (scope, []) if isinstance(kind, ast.Name) else (scope, [])
    parameters = [node for binding, node, _, _ in bindings if binding == PARAMETER]
    given = [one for parameter in parameters for one in passed(parameter, home, file) if one.call in calls]
    if len(given) < len(calls) or not calls:
        defaults = [default_of(parameter, home.node) for parameter in parameters]
        yield file.value(next(filter(None, defaults), kind), scope)
    for one in given:
        yield file.value(one.node, one.scope)
