"""What is hashed as a password, and what becomes of the hash."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator

from attrs import evolve

from flake8_secure.api import Match, arg
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.places import enclosing
from flake8_secure.match.uses import Use, attributes_read, uses
from flake8_secure.regex import regex
from flake8_secure.rules.crypto.kept import is_kept
from flake8_secure.rules.crypto.opening import opens_what_others_seal
from flake8_secure.rules.secrets.names import PASSWORD, kind_of
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import FUNCTIONS, INSTANCES, parameters
from flake8_secure.syntax.nodes import below, callee, literal_text, tail_of
from flake8_secure.syntax.scopes import ASSIGN

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_GETTER = regex(r"_?(?:ask|fetch|get|prompt|read)")
_STORED = regex(
    r"(?i)hash(ed)?_?(pass|pw)|(pass(code|phrase|wd|word)?|pwd?)_?(digest|hash)|pw_?hash|"
    r"(^|_)(create|derive|digest|encode|encrypt|generate|hash|make|set|store)_?(user_)?(pass|pw)")
# Functions that make the hash of what they are given: `hash_v1`, `legacy_hash`.
_MAKER = regex(r"(?i)(^|_)hash(ed|er|ing)?(_|$)")
# Functions that hash passwords, whatever they call what they are given.
_FOR_PASSWORDS = regex(r"(?i)_*(?:digest|encrypt|hash)_?(?:the_|user_)?(?:pass(?:phrase|wd|word)?|pwd?)")
# What a program has passwords of its own in, which it sends to others as these want them.
_OWN = regex(r"(?i)(?:^|_)(?:args|cfg|cls|conf|config|configuration|env|environ|options|opts|self|settings)$")
# What is handed a digest that it goes on to hash slowly.
_SLOW = frozenset(("checkpw", "derive", "hash", "hashpw", "kdf", "pbkdf2_hmac", "scrypt", "verify"))


def is_of_password(match: Match, file: File) -> bool:
    """Tell whether a password by its name is hashed, and not on its way into a slow function."""
    given = arg("data", "string", 0).node(match)
    return given is not None and (_is_handed_one(given, match) or any(
        (kind_of(name) == PASSWORD or name == "pw") and not name.endswith("s") for name in _names_in(given, match.scope)
    )) and not any(
        use.kind == "call" and use.name in _SLOW or _is_kept_for_slow(use, match, file) for use in _uses(match, file))


def _is_kept_for_slow(use: Use, match: Match, file: File) -> bool:
    """Tell whether the hash is kept in an attribute that its class reads for slow functions alone."""
    around = match.scope.owner.parent
    if around is None or not isinstance(use.node, ast.Attribute) or tail_of(use.node.value) not in INSTANCES:
        return False
    handed = {given for name in _SLOW for call_, _ in file.index.called.get(name, ()) for given in arguments_of(call_)}
    found = set(attributes_read(file.index).get(use.node.attr, ())).intersection(below(around.node))
    return bool(found) and handed.issuperset(found)


def _is_handed_one(given: ast.AST, match: Match) -> bool:
    """Tell whether a function that hashes passwords by its name hashes its first parameter: `def hash_password(word)`."""
    function = match.scope.owner.node
    if not isinstance(function, FUNCTIONS) or not _FOR_PASSWORDS.fullmatch(function.name):
        return False
    first = next((one.arg for one in parameters(function.args) if one.arg not in INSTANCES), None)
    return any(isinstance(part, ast.Name) and part.id == first for part in below(given))


def _names_in(node: ast.AST, scope: Scope) -> Iterator[str]:
    """Yield the names of what a text is made of: those of variables and fields, and the keys of what is looked up."""
    for part in below(node):
        for place, _ in ingredients(part, scope) if isinstance(part, ast.Name) else [(part, scope)]:
            if isinstance(place, ast.Name):
                yield place.id
            elif isinstance(place, ast.Attribute):
                if not place.attr.isupper() and not _OWN.search(tail_of(place.value)):
                    yield place.attr
            elif isinstance(place, ast.Subscript) and isinstance(place.slice, ast.Constant):
                yield literal_text(place.slice.value)
            elif isinstance(place, ast.Call) and tail_of(place.func) == "get" and place.args:
                yield str(getattr(place.args[0], "value", ""))
            elif isinstance(place, ast.Call) and _GETTER.match(tail_of(place.func)):
                yield tail_of(place.func)


def _uses(match: Match, file: File) -> Iterator[Use]:
    """Yield the ends that the hash comes to: for `hash.update(...)`, those of `hash`."""
    node = match.node
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "update":
        for made, scope in known_origins(node.func.value, match.scope):
            yield from uses(made, scope, file)
    else:
        yield from uses(node, match.scope, file)


# What a digest becomes that encrypts: a key by its name, or the first argument of a cipher.
_KEY = regex(
    r"(?i)(?:^|_)(?:aes|cipher|crypt|derived|enc|encryption|fernet|master|secret|symmetric)_?key$|^_*key$"
    r"|^_*(?:create|derive|generate|get|make)_(?:\w+_)?key$")
# What is hashed together with a password that is to be kept.
_BESIDE = regex(r"(?i)salt|pepper")
_CIPHERS = frozenset(("AES", "AESGCM", "ChaCha20Poly1305", "Fernet", "SecretBox"))
# Modules whose function `new` makes one.
_MAKERS = frozenset(("AES", "ChaCha20", "ChaCha20_Poly1305", "Salsa20"))


def is_stored(match: Match, file: File) -> bool:
    """Tell whether the hash is kept as that of a password, compared with one, salted to be kept, or a key."""
    if any(_BESIDE.search(name) for given in _hashed_with(match, file) for name in _names_in(given, match.scope)):
        return True
    ends = list(_uses(match, file))
    return any(is_kept(use, match.scope, file) for use in ends) or any(
        use.kind == "test" or use.kind == "call" and (use.name in _CIPHERS or _seals(use, match, file))
        or use.kind in ("item", "return", "store") and (_STORED.search(use.name) or _KEY.search(use.name))
        or use.kind == "return" and _MAKER.search(use.name)
        or isinstance(use.node, ast.Attribute) and tail_of(use.node.value) not in INSTANCES and kind_of(
            use.name) == PASSWORD for use in ends)


def _seals(use: Use, match: Match, file: File) -> bool:
    """Tell whether *use* makes a cipher of PyCryptodome, and not only to open what others have sealed."""
    made = use.node
    return isinstance(made, ast.Call) and use.name == "new" and tail_of(getattr(made.func, "value", None)) in _MAKERS \
        and not opens_what_others_seal(evolve(match, node=made), file)


def _hashed_with(match: Match, file: File) -> Iterator[ast.expr]:
    """Yield what is hashed, and what else the same hash is updated with in the same function."""
    given = arg("data", "string", 0).node(match)
    if given is not None:
        yield given
    function = getattr(match.node, "func", None)
    if isinstance(function, ast.Attribute) and function.attr == "update" and isinstance(function.value, ast.Name):
        for node, scope in file.index.called["update"]:
            if scope is match.scope and node.args and tail_of(getattr(node.func, "value", None)) == function.value.id:
                yield node.args[0]


def is_fed_back(match: Match, file: File) -> bool:
    """Tell whether a loop hashes what becomes of the hash until something is the case: `while more: key = sha256(key)`."""
    names = {use.node.id for use in _uses(match, file) if isinstance(use.node, ast.Name)}
    return any(
        kind == ASSIGN and tail_of(callee(value)) in ("digest", "hexdigest") and match.node not in below(value)
        and any(isinstance(above, ast.While) for above in enclosing(value, home, file))
        for name in names for _, bindings in filter(None, (match.scope.find(name),)) for kind, value, _, home in bindings)
