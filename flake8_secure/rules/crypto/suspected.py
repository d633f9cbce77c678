"""What is compared with a secret, where only names tell that somebody else has sent it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Optional

from attrs import frozen

from flake8_secure.api import Match
from flake8_secure.dataflow.values import Local
from flake8_secure.match.base import Combining
from flake8_secure.match.comparisons import comparisons
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.places import outermost
from flake8_secure.regex import regex
from flake8_secure.rules.crypto.compared import is_read_back, is_sent_twice, is_setting, known_secret, tells_versions
from flake8_secure.rules.crypto.sides import is_asked_of_database, is_equality, looked_up
from flake8_secure.rules.secrets.names import kind_of, words
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import PARAMETER

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# What of a request holds what was sent.
_SENT = frozenset(("GET", "POST", "args", "cookies", "data", "form", "headers", "json", "params", "query_params", "values"))
_REQUEST = regex(r"(?i)(?:^|_)req(?:uest)?$")
# What only keeps other sites from sending requests.
_OF_FORMS = frozenset(("csrf", "xsrf"))
# Words of a secret that is to be changed, typed again or put in place of another one.
_NOT_SENT = frozenset((
    "confirm", "current", "default", "former", "last", "new", "old", "original", "prev", "previous", "repeat"))


def _is_of_request(node: ast.AST, scope: Scope) -> bool:
    """Tell whether *node* is looked up in a request of whatever framework: `self.request.headers.get("X-Token", "")`."""
    return any(map(_is_looked_up, (place for place, _ in known_origins(node, scope) if isinstance(place, ast.expr))))


def _is_looked_up(place: ast.AST) -> bool:
    while isinstance(place, (ast.Attribute, ast.Call, ast.Subscript)):
        if isinstance(place, ast.Attribute) and place.attr in _SENT and _REQUEST.search(tail_of(place.value)):
            return True
        place = place.func if isinstance(place, ast.Call) else place.value
    return False


def _is_taken_from_request(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a function that is not known takes a secret, which it is called after, out of a request."""
    return any(
        isinstance(made, ast.Call) and kind_of(tail_of(made.func)) is not None
        and len(made.args) == 1 and _REQUEST.search(tail_of(made.args[0])) is not None
        and not any(isinstance(item, Local) for item in file.value(made.func, around).items)
        for made, around in known_origins(node, scope))


def _is_handed_in(node: ast.AST, known: ast.AST, scope: Scope) -> bool:
    """Tell whether *node* is called a secret, and *known* is one of the settings, which an `if` or an answer hangs on."""
    name = target_name(node)
    if name is None or kind_of(name) is None or name.isupper() or is_setting(node) or not _NOT_SENT.isdisjoint(words(name)):
        return False
    kept = known if is_setting(known) else looked_up(known, scope)
    return kept is not None and is_setting(kept) and not _is_of_request(kept, scope)


def _is_any(node: ast.AST, scope: Scope) -> bool:
    """Tell whether *node* is a parameter whose name does not say whose secret it is: `token` may have been sent as well."""
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    return found is not None and found[1][0][0] == PARAMETER and isinstance(node, ast.Name) and len(words(node.id)) == 1


def _decides(test: ast.Compare, scope: Scope, file: File) -> bool:
    """Tell whether *test* lets somebody in, or refuses who does not know the secret: no change is looked for."""
    above = outermost(test, scope, file, (ast.BoolOp, ast.UnaryOp))[1]
    if isinstance(test.ops[0], ast.Eq):
        return isinstance(above, (ast.If, ast.IfExp, ast.Return))
    return isinstance(above, ast.If) and isinstance(above.body[-1], (ast.Raise, ast.Return))


@frozen(eq=False, repr=False)
class SuspectedSecret(Combining):
    """What is compared with a secret, and comes from a request as names tell: `token_of(request) == self.service.token`."""

    @property
    def wanted(self) -> Wanted:
        return Wanted(nodes=frozenset((ast.Compare,)))

    def find(self, file: File) -> Iterator[Match]:
        for test, scope in comparisons(file).equal:
            for known, given in ((test.left, test.comparators[0]), (test.comparators[0], test.left)):
                name = _compared(test, known, given, scope, file)
                if name is not None:
                    yield Match(node=test, scope=scope, facts={"name": name})
                    break


def _compared(test: ast.Compare, known: ast.AST, given: ast.AST, scope: Scope, file: File) -> Optional[str]:
    """Return the name of the secret *known*, if *given* was sent to be compared with it."""
    name = known_secret(known) or known_secret(looked_up(known, scope))
    if name is None or not is_equality(test) or not _OF_FORMS.isdisjoint(words(name)):
        return None
    if _is_any(known, scope) or _is_of_request(known, scope) or file.value(known, scope).exact is not None \
            or tells_versions(known, given, scope) or is_sent_twice(known, given, scope) \
            or is_read_back(test, known, given, scope):
        return None
    if not (_is_of_request(given, scope) or _is_taken_from_request(given, scope, file)
            or _is_handed_in(given, known, scope)):
        return None
    return name if _decides(test, scope, file) and not is_asked_of_database(test, scope, file) else None
