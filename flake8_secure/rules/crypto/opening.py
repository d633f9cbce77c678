"""What a cipher is used for: to open what others have sealed, who have chosen it, or to seal nothing but constants."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Optional, Set, Tuple

from flake8_secure.api import Match, Matcher, Test
from flake8_secure.dataflow.callers import calls_of
from flake8_secure.match.conditions import constant_value, wanted_by
from flake8_secure.match.places import given_to
from flake8_secure.match.uses import reads
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.nodes import tail_of, target_of
from flake8_secure.syntax.scopes import FUNCTION, MODULE

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_DECRYPTING = frozenset(("decrypt", "decrypt_and_verify", "decryptor"))
# What is asked for besides, which makes no cipher of a text.
_BESIDE = frozenset(("block_size", "update", "verify"))
# What makes of a cipher what its text is given to, piece by piece.
_STARTING = frozenset(("decryptor", "encryptor"))
_ENCRYPTING = frozenset(("encrypt", "encrypt_and_digest", "encryptor"))
# What makes a cipher of a key or a mode, or a key of another form.
_MAKING = frozenset(("AES", "AESGCM", "Cipher", "Fernet", "new", "urlsafe_b64encode"))
# Reads of a name that are looked at.
_READS = 20


def only_decrypts(match: Match, file: File) -> bool:
    """Tell whether a cipher, or the key of it, is put to no other use than to decrypt."""
    asked = {"" if one is None else one[0].attr for one in _asked_for(match.node, match.scope, file)}
    return not asked.isdisjoint(_DECRYPTING) and asked <= _DECRYPTING | _BESIDE


def opens_what_others_seal(match: Match, file: File) -> bool:
    """Tell whether a cipher only decrypts, in a file that encrypts nothing: others have chosen it."""
    return _ENCRYPTING.isdisjoint(file.index.called) and only_decrypts(match, file)


# How functions are called that undo what others have done; a stream cipher does both by the same method.
_UNDOING = regex(r"(?i)(?:^|_)(?:decipher|decode|decrypt|deobfuscate|unlock|unscramble|unseal)")


def undoes_by_name(match: Match, file: File) -> bool:
    """Tell whether the function that makes a cipher is called after decrypting, where no other of the file encrypts by name."""
    return _UNDOING.search(getattr(match.scope.owner.node, "name", "")) is not None and not any(
        "encrypt" in getattr(scope.node, "name", "").lower() for scope in file.index.scopes)


def works_on_constants(match: Match, file: File) -> bool:
    """Tell whether a cipher is put to no other use than on constants, for a subkey, the check of a key or a test of it."""
    return _are_of_constants(match.node, match.scope, file)


def _are_of_constants(node: ast.AST, scope: Scope, file: File) -> bool:
    asked = list(_asked_for(node, scope, file))
    return bool(asked) and all(one is not None and _is_of_constants(*one, file) for one in asked)


def _is_of_constants(method: ast.Attribute, scope: Scope, file: File) -> bool:
    """Tell whether *method* of a cipher is given constants alone, or makes of it what is."""
    made = file.parent(method, scope)
    if not isinstance(made, ast.Call):
        return method.attr in _BESIDE
    if method.attr in _STARTING:
        return _are_of_constants(made, scope, file)
    return all(constant_value(file.value(given, scope)) for given in arguments_of(made))


def may_be_asked(methods: Tuple[str, ...], match: Match, file: File) -> bool:
    """Tell whether one of *methods* may be called on the object whose method the match calls, here or where it gets to."""
    held = getattr(getattr(match.node, "func", None), "value", None)
    found = match.scope.find(held.id) if isinstance(held, ast.Name) else None
    if not isinstance(held, ast.Name) or found is None or found[0].kind != FUNCTION:
        return not isinstance(held, ast.Call)
    asked = [file.parent(read, found[0]) for read in reads(found[0], file).get(held.id, ())]
    return any(not isinstance(one, ast.Attribute) or one.attr in methods for one in asked)


def in_same_unit(matcher: Matcher) -> Test:
    """Ask whether *matcher* finds something in the same function or class, in one that calls it, or that it calls."""
    def judge(match: Match, file: File) -> bool:
        found: Set[Scope] = file.derived(
            f"units {id(matcher)}", file.index.scopes[0], lambda _: {_unit(one.scope) for one in matcher.find(file)})
        return any(_belong_together(_unit(match.scope), one, file) for one in found)

    return Test(judge, wanted_by((matcher,)))


def _unit(scope: Scope) -> Scope:
    """Return the outermost function or class that *scope* stands in, the module for what stands in none."""
    while scope.parent is not None and scope.parent.parent is not None:
        scope = scope.parent
    return scope


def _belong_together(one: Scope, other: Scope, file: File) -> bool:
    if one is other or MODULE in (one.kind, other.kind):
        return True
    callers, others = _callers(one, file), _callers(other, file)
    return one in others or other in callers or not callers.isdisjoint(others)


def _callers(unit: Scope, file: File) -> Set[Scope]:
    """Return the units that call *unit*, or one of its methods by name."""
    return file.derived("callers of unit", unit, lambda _: {
        _unit(scope) for name in (getattr(unit.node, "name", ""), *unit.children)
        for _, scope in file.index.called.get(name, ())} - {unit})


def _asked_for(node: ast.AST, scope: Scope, file: File, depth: int = 4) -> Iterator[Optional[Tuple[ast.Attribute, Scope]]]:
    """Yield what is asked for of *node*, a cipher, a key or a mode, and of the names it gets; None for any other use."""
    above = file.parent(node, scope)
    target = target_of(above)
    taker = given_to(node, scope, file)
    if not depth:
        yield None
    elif isinstance(target, ast.Name):
        found = scope.find(target.id)
        places = [] if found is None else reads(found[0], file).get(target.id, [])
        for read in places[:_READS]:
            yield from _asked_for(read, scope, file, depth - 1)
        if len(places) > _READS:
            yield None
    elif isinstance(above, ast.Return):
        calls = calls_of(scope.owner, file)
        for made, around in calls:
            yield from _asked_for(made, around, file, depth - 1)
        if not calls:
            yield None
    elif isinstance(above, ast.Subscript) and above.value is node:
        yield from _asked_for(above, scope, file, depth)
    elif isinstance(above, ast.Attribute) and above.attr == "derive":
        yield from _asked_for(file.parent(above, scope) or above, scope, file, depth)
    elif isinstance(above, ast.Attribute):
        yield above, scope
    elif taker is not None and tail_of(taker.func) in _MAKING:
        yield from _asked_for(taker, scope, file, depth)
    else:
        yield None
