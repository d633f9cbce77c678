"""Checks of certificates, host names and host keys that who runs the program may turn off."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Set, Tuple

from flake8_secure.finding import Level, Profile
from flake8_secure.match.asked import parts_asked, words_asked
from flake8_secure.match.base import Combining
from flake8_secure.match.conditions import Test
from flake8_secure.match.evidence import bodies_of, known_origins
from flake8_secure.match.facts import Fact, facts
from flake8_secure.match.places import any_around
from flake8_secure.regex import regex
from flake8_secure.rule import Match
from flake8_secure.syntax.functions import FUNCTIONS, returns
from flake8_secure.syntax.nodes import ASSIGNMENTS, below, name_or_key, tail_of, targets_of
from flake8_secure.syntax.scopes import ASSIGN, Scope, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Names of settings that turn a check of certificates, host names or host keys on, and of those that turn it off.
_ON = r"verif|valid|cert_(cn|reqs)|check_([a-z]+_)?(cert|host)|host_?(name_?check|key)|known_hosts|trust"
_OFF = r"insecure|unsafe|self_?signed|no_?(host|check|verif|valid)|not_|skip_|disable|ignore_.*cert|unverified"
_CHECKING = regex(f"(?i){_ON}|{_OFF}")
_NOT_CHECKING = regex(f"(?i){_OFF}")
# Names of functions that turn a check off for those who call them.
_SAYING_SO = regex(r"(?:^|_)(?:disable|skip|without)_(?:[a-z]+_)*(?:check|cert|validat|verif)")


# Names of what may be a context, or False where no certificate is to be checked.
_CONTEXT = regex(r"(?i)(?:^|_)(?:ssl|tls)(?:$|_)")
# Names of what is one of several policies, by its name.
_POLICY = regex(r"(?i)(?:^|_)policy$")


def _asked(test: ast.AST, scope: Scope) -> List[str]:
    """Return the names of settings about checks in *test*, and in what its names stand for."""
    return list(filter(_CHECKING.search, words_asked(test, scope))) + [
        name for part in parts_asked(test, scope) if isinstance(part, ast.Compare) for name, answer in _compared(part)
        if answer is False and _CONTEXT.search(name) or isinstance(answer, str) and _POLICY.search(name)]


def _compared(test: ast.Compare) -> Iterator[Tuple[str, object]]:
    """Yield what is compared with a constant, by name, and what that is."""
    for side, other in ((test.left, test.comparators[0]), (test.comparators[0], test.left)):
        if isinstance(other, ast.Constant):
            yield tail_of(side), other.value


def _turns_off(fact: Fact) -> bool:
    """Tell whether a check is wanted where *fact* is not so: `insecure` that holds, `verify` that does not."""
    asked = _asked(fact.test, fact.scope)
    if any(isinstance(getattr(part, "op", None), ast.Not) for part in parts_asked(fact.test, fact.scope)):
        return False
    off = any(map(_NOT_CHECKING.search, asked))
    return bool(asked) and fact.holds is off or not fact.holds and tail_of(fact.test) == "secure"


# What is set to turn a check off.
_SWITCHES = frozenset((
    "cert_reqs", "server_cert_validation", "ssl", "ssl_verify", "verify", "verify_cert", "verify_certs", "verify_ssl"))


def _sets_switches(owner: Scope) -> bool:
    """Tell whether the function, or the constructor of its class, sets a switch as an `if` says that asks for the check."""
    around = [owner.node]
    if owner.parent is not None and "__init__" in owner.parent.children:
        around.append(owner.parent.children["__init__"].node)
    return any(
        isinstance(part, ast.If) and _asked(part.test, owner) and any(map(_sets_switch, below(part)))
        or isinstance(part, ASSIGNMENTS) and isinstance(part.value, ast.IfExp) and _sets_switch(part) and _asked(
            part.value.test, owner)
        for function in around if not isinstance(function, ast.Module) for part in below(function))


def _sets_switch(node: ast.AST) -> bool:
    return any(name_or_key(target).lstrip("_") in _SWITCHES for target in targets_of(node))


def _is_bound_by_choice(name: ast.Name, match: Match, file: File) -> bool:
    """Tell whether what a name is bound to depends on a setting: `CERT_NONE if insecure else CERT_REQUIRED`."""
    found = match.scope.find(name.id)
    return found is not None and file.derived(f"bound by choice {name.id}", found[0], lambda _: any(
        isinstance(value, ast.IfExp) and _asked(value.test, home) or any_around(
            lambda _, above: isinstance(above, ast.If) and bool(_asked(above.test, home)), "choices", value, home, file)
        for kind, value, _, home in found[1] if kind == ASSIGN))


def _is_given(value: ast.AST, match: Match, file: File) -> bool:
    """Tell whether one of several modes is written: looked up, kept under the name of such a setting, or bound by a choice."""
    if isinstance(value, ast.Name) and _is_bound_by_choice(value, match, file):
        return True
    if isinstance(value, ast.Attribute):
        return _CHECKING.search(value.attr) is not None and value.attr in file.derived(
            "parameters kept", file.index.scopes[0], lambda _: _kept_parameters(file.tree))
    return _is_looked_up(value, match, file)


def _is_looked_up(value: ast.AST, match: Match, file: File) -> bool:
    """Tell whether *value* is one of several in a table, by what is only known later: `MODES[mode]`."""
    return isinstance(value, ast.Subscript) and len(file.value(value, match.scope).items) > 1


def _kept_parameters(tree: ast.Module) -> Set[str]:
    """Return the attributes that are given what a function is called with: `self.cert_reqs = cert_reqs`.

    Or unless something else says that they are off: `self.check_hostname = check_hostname if verify else False`.
    """
    nodes = list(below(tree))
    parameters = {node.arg for node in nodes if isinstance(node, ast.arg)}
    return {
        target.attr for node in nodes if isinstance(node, ASSIGNMENTS)
        for value in [node.value.body if isinstance(node.value, ast.IfExp) else node.value]
        if isinstance(value, ast.Name) and value.id in parameters
        for target in targets_of(node) if isinstance(target, ast.Attribute)}


def _is_asked_by_callers(owner: Scope, file: File) -> bool:
    """Tell whether the function is one of the file's own, and only called as an `if` says that asks for the check."""
    name = getattr(owner.node, "name", "")
    calls = file.index.called.get(name, ()) if name.startswith("_") and isinstance(owner.node, FUNCTIONS) else ()
    return bool(calls) and all(follows_a_choice(call, scope, file) for call, scope in calls)


def follows_a_choice(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a test that asks for a check decides on *node*."""
    return any(
        fact.around and bool(_asked(fact.test, fact.scope)) or _turns_off(fact) for fact in facts(node, scope, file))


def _is_answered_by_choice(value: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *value* is what a function of the file returns, where False only behind an `if` that asks for the check."""
    for made, around in known_origins(value, scope):
        for body in bodies_of(made.func, around, file) if isinstance(made, ast.Call) else ():
            denied = [
                end.value for end in returns(body.node) if isinstance(end.value, ast.Constant) and end.value.value is False
            ] if body is not None else []
            if body is not None and denied and all(follows_a_choice(one, body, file) for one in denied):
                return True
    return False


def _takes_what_there_is(value: ast.IfExp) -> bool:
    """Tell whether it is what somebody may have handed over: `False if context is None else context`."""
    asked = tail_of(value.test.left) if isinstance(value.test, ast.Compare) else ""
    return bool(asked) and asked in (tail_of(value.body), tail_of(value.orelse)) and any(
        isinstance(part, ast.Constant) and part.value is None for part in below(value.test))


def is_chosen(match: Match, file: File) -> bool:
    """Tell whether who runs the program turns a check off: an `if` that asks for it decides on *match*."""
    node, scope = match.node, match.scope
    written = file.index.written.get(node)
    switches = [keyword.value for keyword in node.keywords if keyword.arg in _SWITCHES] if isinstance(node, ast.Call) else []
    bound = [value for kind, value, _, _ in bindings_of_name(node, scope) if kind == ASSIGN]
    return (
        written is not None and _is_given(written, match, file)
        or any(
            isinstance(value, ast.IfExp) and (_asked(value.test, scope) or _takes_what_there_is(value))
            for value in (written, *bound, *switches))
        or any(isinstance(name, ast.Name) and _is_bound_by_choice(name, match, file) for name in (node, *switches))
        or any(_is_answered_by_choice(switch, scope, file) for switch in switches)
        or isinstance(node, ast.Call) and any(_is_looked_up(value, match, file) for value in node.args)
        or isinstance(node, ast.Call) and not any(isinstance(value, ast.Constant) for value in switches) and file.derived(
            "sets switches", scope.owner, _sets_switches)
        or _SAYING_SO.search(getattr(scope.owner.node, "name", "")) is not None
        or follows_a_choice(node, scope, file) or file.derived(
            "asked by callers", scope.owner, lambda owner: _is_asked_by_callers(owner, file)))


def unless_chosen(matcher: Combining) -> Combining:
    """Match what *matcher* does; for audits where who runs the program turns a check off."""
    return matcher.unless(Test(is_chosen)) | matcher.saying(confidence=Level.LOW, profile=Profile.AUDIT)
