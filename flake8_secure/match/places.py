"""Where in a file a match stands: what encloses it, and whether it always runs."""

from __future__ import annotations

import ast
from functools import partial
from typing import TYPE_CHECKING, Dict, Iterator, List, Optional, Tuple, Type

from flake8_secure.finding import Level, Profile
from flake8_secure.match.base import Combining
from flake8_secure.match.conditions import Test
from flake8_secure.regex import regex
from flake8_secure.rule import Match
from flake8_secure.syntax.functions import FUNCTIONS, Function
from flake8_secure.syntax.nodes import below, callee, operators, tail_of, text_of, words
from flake8_secure.syntax.scopes import ASSIGN, MODULE, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_BRANCHES = ("For", "If", "Match", "Try", "TryStar", "While")


def enclosing(node: ast.AST, scope: Scope, file: File) -> Iterator[ast.AST]:
    """Yield what *node* stands in, from the inside out, without the owner of its scope."""
    above = file.parent(node, scope)
    while above is not None and above is not scope.node:
        yield above
        above = file.parent(above, scope)


def nesting(node: ast.AST, scope: Scope, file: File) -> Iterator[Tuple[ast.AST, ast.AST]]:
    """Yield what *node* stands in, as `enclosing()` does, each behind that of it which *node* stands in."""
    for above in enclosing(node, scope, file):
        yield node, above
        node = above


def outermost(
    node: ast.AST, scope: Scope, file: File, classes: Tuple[Type[ast.AST], ...]
) -> Tuple[ast.AST, Optional[ast.AST]]:
    """Return the outermost of the nodes of *classes* around *node*, itself where there is none, and what that stands in."""
    above = file.parent(node, scope)
    while isinstance(above, classes):
        node, above = above, file.parent(above, scope)
    return node, above


def given_to(node: ast.AST, scope: Scope, file: File) -> Optional[ast.Call]:
    """Return the call that *node* is an argument of, by position or by keyword."""
    _, above = outermost(node, scope, file, (ast.keyword,))
    return above if isinstance(above, ast.Call) and above.func is not node else None


def taken_by(node: ast.AST, scope: Scope, file: File) -> str:
    """Return the last part of the name of the function that *node* is given to, "" where there is none."""
    taker = given_to(node, scope, file)
    return "" if taker is None else tail_of(taker.func)


def given_as(node: ast.AST, scope: Scope, file: File) -> Optional[str]:
    """Return the keyword, or the constant key of a dictionary, that *node* stands behind."""
    above = file.parent(node, scope)
    if isinstance(above, ast.keyword):
        return above.arg
    if not isinstance(above, ast.Dict):
        return None
    keys: Dict[ast.AST, ast.AST] = file.index.derived(f"keys {id(above)}", lambda: dict(zip(above.values, above.keys)))
    key = keys.get(node)
    return text_of(key)


def held_under(key: ast.AST, scope: Scope, file: File) -> Optional[ast.expr]:
    """Return what a dictionary holds under *key*, which stands in it."""
    above = file.parent(key, scope)
    return above.values[above.keys.index(key)] if isinstance(above, ast.Dict) and key in above.keys else None


def for_everybody(scope: Scope, file: File) -> Optional[Function]:
    """Return the function around, where anybody may call it and nothing from outside is known to get into it."""
    function = scope.owner.node
    if not isinstance(function, FUNCTIONS) or function.name.startswith("_") or file.entry(scope.owner):
        return None
    return function


def always_runs(match: Match, file: File) -> bool:
    """Tell whether *match* stands in the body of the module, in no branch and no loop."""
    return match.scope.kind == MODULE and not any(
        type(above).__name__ in _BRANCHES for above in enclosing(match.node, match.scope, file)
    )


def in_no_branch(match: Match, file: File) -> bool:
    """Tell whether no `if` decides on *match*; `if __name__ == "__main__"` is no decision."""
    return not any(
        isinstance(above, ast.If) and not is_main_guard(above)
        for above in enclosing(match.node, match.scope, file)
    )


def is_main_guard(statement: ast.AST) -> bool:
    """Tell whether *statement* is `if __name__ == "__main__"`."""
    return isinstance(statement, ast.If) and any(
        isinstance(part, ast.Name) and part.id == "__name__" for part in below(statement.test))


# Names of settings that turn a check of certificates, host names or host keys on, and of those that turn it off.
_ON = r"verif|valid|cert_(cn|reqs)|check_([a-z]+_)?(cert|host)|host_?(name_?check|key)|known_hosts|trust"
_OFF = r"insecure|unsafe|self_?signed|no_?(host|check|verif|valid)|not_|skip_|disable|ignore_.*cert|unverified"
_CHECKING = regex(f"(?i){_ON}|{_OFF}")
_NOT_CHECKING = regex(f"(?i){_OFF}")


# Names of functions that turn a check off for those who call them.
_SAYING_SO = regex(r"(?:^|_)(?:disable|skip|without)_(?:[a-z]+_)*(?:check|cert|validat|verif)")


def _asked(test: ast.AST) -> List[str]:
    """Return the names of settings about checks in *test*."""
    return list(filter(_CHECKING.search, words(test)))


def _asks_to_check(statement: ast.AST) -> bool:
    """Tell whether *statement* ends the function where a check is wanted: what comes later is for the other case."""
    if not isinstance(statement, ast.If) or not isinstance(statement.body[-1], (ast.Raise, ast.Return)):
        return False
    asked = _asked(statement.test)
    return bool(asked) and not any(map(_NOT_CHECKING.search, asked)) and not any(
        isinstance(operator, ast.Not) for operator in operators(statement.test))


# What is set to turn a check off.
_SWITCHES = frozenset(("cert_reqs", "ssl", "verify", "verify_ssl"))


def _sets_switches(scope: Scope) -> bool:
    """Tell whether the function, or the constructor of its class, sets a switch as an `if` says that asks for the check."""
    owner = scope.owner
    around = [owner.node]
    if owner.parent is not None and "__init__" in owner.parent.children:
        around.append(owner.parent.children["__init__"].node)
    return any(
        isinstance(part, ast.If) and _asked(part.test) and any(map(_sets_switch, below(part)))
        or isinstance(part, ast.Assign) and isinstance(part.value, ast.IfExp) and _sets_switch(part) and _asked(part.value.test)
        for function in around if not isinstance(function, ast.Module) for part in below(function))


def _sets_switch(node: ast.AST) -> bool:
    return isinstance(node, ast.Assign) and any(_switch(target) in _SWITCHES for target in node.targets)


def _switch(target: ast.AST) -> str:
    """Return the name, or the constant key, that is assigned."""
    if isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Constant):
        return str(target.slice.value)
    return tail_of(target).lstrip("_")


def _requirements(node: ast.AST) -> List[ast.Name]:
    """Return the names by which a call, or a dictionary of what one is given, is told what to check."""
    given = [node] if isinstance(node, ast.Name) else [
        keyword.value for keyword in node.keywords if keyword.arg in _SWITCHES] if isinstance(node, ast.Call) else []
    return [value for value in given if isinstance(value, ast.Name)]


def _is_bound_by_choice(name: ast.Name, match: Match, file: File) -> bool:
    """Tell whether what a name is bound to depends on a setting: `CERT_NONE if insecure else CERT_REQUIRED`."""
    found = match.scope.find(name.id)
    return found is not None and any(
        isinstance(value, ast.IfExp) and _asked(value.test) or any(
            isinstance(above, ast.If) and _asked(above.test) for above in enclosing(value, home, file))
        for kind, value, _, home in found[1] if kind == ASSIGN)


def _is_given(value: ast.AST, match: Match, file: File) -> bool:
    """Tell whether one of several modes is written: looked up, kept under the name of such a setting, or bound by a choice."""
    if isinstance(value, ast.Name) and _is_bound_by_choice(value, match, file):
        return True
    if isinstance(value, ast.Attribute):
        return _CHECKING.search(value.attr) is not None and _is_kept_parameter(value.attr, file)
    return isinstance(value, ast.Subscript) and len(file.value(value, match.scope).items) > 1


def _is_kept_parameter(attribute: str, file: File) -> bool:
    """Tell whether an attribute is given what a function is called with: `self.cert_reqs = cert_reqs`."""
    nodes = list(below(file.tree))
    kept = {
        node.value.id for node in nodes if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name)
        and any(isinstance(target, ast.Attribute) and target.attr == attribute for target in node.targets)}
    return any(isinstance(node, ast.arg) and node.arg in kept for node in nodes)


def _is_asked_by_callers(owner: Scope, file: File) -> bool:
    """Tell whether the function is one of the file's own, and only called as an `if` says that asks for the check."""
    name = getattr(owner.node, "name", "")
    calls = file.index.called.get(name, ()) if name.startswith("_") and isinstance(owner.node, FUNCTIONS) else ()
    return bool(calls) and all(_follows_a_choice(call, scope, file) for call, scope in calls)


def _follows_a_choice(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether an `if` that asks for a check decides on *node*."""
    inner = node
    for above in (*enclosing(node, scope, file), scope.node):
        if isinstance(above, (ast.If, ast.IfExp)) and inner is not above.test and _asked(above.test):
            return True
        for block in (getattr(above, "body", None), getattr(above, "orelse", None)):
            if isinstance(block, list) and inner in block and any(map(_asks_to_check, block[:block.index(inner)])):
                return True
        inner = above
    return False


def _takes_what_there_is(value: ast.IfExp) -> bool:
    """Tell whether it is what somebody may have handed over: `False if context is None else context`."""
    asked = tail_of(value.test.left) if isinstance(value.test, ast.Compare) else ""
    return bool(asked) and asked in (tail_of(value.body), tail_of(value.orelse)) and any(
        isinstance(part, ast.Constant) and part.value is None for part in below(value.test))


def is_chosen(match: Match, file: File) -> bool:
    """Tell whether who runs the program turns a check off: an `if` that asks for it decides on *match*."""
    values = [file.index.written.get(match.node)]
    if values[0] is not None and _is_given(values[0], match, file):
        return True
    if isinstance(match.node, ast.Name):
        found = match.scope.find(match.node.id)
        values += [value for kind, value, _, _ in found[1] if kind == ASSIGN] if found is not None else []
    if isinstance(match.node, ast.Call):
        values += [keyword.value for keyword in match.node.keywords if keyword.arg in _SWITCHES]
    if any(isinstance(value, ast.IfExp) and (_asked(value.test) or _takes_what_there_is(value)) for value in values):
        return True
    if any(map(partial(_is_bound_by_choice, match=match, file=file), _requirements(match.node))):
        return True
    if isinstance(match.node, ast.Call) and not any(
        isinstance(keyword.value, ast.Constant) and keyword.arg in _SWITCHES for keyword in match.node.keywords
    ) and _sets_switches(match.scope):
        return True
    if _SAYING_SO.search(getattr(match.scope.owner.node, "name", "")):
        return True
    return _follows_a_choice(match.node, match.scope, file) or _is_asked_by_callers(match.scope.owner, file)


def is_tried(match: Match, file: File) -> bool:
    """Tell whether nobody takes what a call makes: it only tells whether it can be made."""
    return isinstance(match.node, ast.Call) and isinstance(file.parent(match.node, match.scope), ast.Expr)


def unless_chosen(matcher: Combining) -> Combining:
    """Match what *matcher* does; for audits where who runs the program turns a check off."""
    return matcher.unless(Test(is_chosen)) | matcher.saying(confidence=Level.LOW, profile=Profile.AUDIT)


# What an `if` asks that chooses by what Python, or a library, can do; what is raised where it cannot.
_ABILITIES = frozenset(("hasattr", "hexversion", "signature", "version_info"))
_LACKING = frozenset(("AttributeError", "TypeError", "ValueError"))


def _others(node: ast.AST, inner: ast.AST) -> List[ast.stmt]:
    """Return what runs instead of *inner*, which *node* holds, where something is there that *inner* does without."""
    if isinstance(node, ast.If) and any(tail_of(part) in _ABILITIES for part in below(node.test)):
        return node.body if inner in node.orelse else node.orelse
    if isinstance(node, ast.Try) and isinstance(inner, ast.ExceptHandler) and inner.type is not None and any(
            tail_of(part) in _LACKING for part in below(inner.type)):
        return node.body
    return []


def does_without(*keywords: str) -> Test:
    """Ask whether what is matched is for where a call cannot be given one of *keywords*: elsewhere it is, right beside."""

    def beside(match: Match, file: File) -> bool:
        tail = tail_of(callee(match.node))
        for inner, above in nesting(match.node, match.scope, file):
            for statement in _others(above, inner):
                for part in below(statement):
                    if isinstance(part, ast.Call) and any(keyword.arg in keywords for keyword in part.keywords) and any(
                            tail and tail_of(one).startswith(tail) for one in (part.func, *part.args)):
                        return True
        return False

    return Test(beside)


# Whether a match runs whenever its module does.
unconditional = Test(always_runs)
# Whether it runs in every configuration of the program.
unguarded = Test(in_no_branch)
