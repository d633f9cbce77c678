"""What is compared with a secret."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, FrozenSet, Iterator, List, Optional, Tuple

from attrs import frozen

from flake8_secure.api import Match
from flake8_secure.dataflow.taints import Taints
from flake8_secure.dataflow.values import Contents, Local, Value
from flake8_secure.match.comparisons import comparisons
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.places import outermost
from flake8_secure.regex import regex
from flake8_secure.rules.crypto.codes import CODE_NAMES
from flake8_secure.rules.crypto.purposes import ETAG
from flake8_secure.rules.crypto.sides import is_asked_of_database, looked_up
from flake8_secure.rules.secrets.names import LOOKUPS, PASSWORD, SECRET, TOKEN, kind_of
from flake8_secure.rules.secrets.plain import is_kept, unchanged
from flake8_secure.rules.secrets.refused import refuses
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import FUNCTIONS, returns
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import ASSIGNMENTS, below, shape, tail_of, text_of, words
from flake8_secure.syntax.scopes import PARAMETER, Scope, assigned_once, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What makes a list of the text of a setting.
_LISTING = frozenset(("split", "splitlines", "strip"))
# What gives a secret in another form, classes that hold settings, and names of what was typed once more.
_FORMS = frozenset(("decode", "encode", "get_secret_value", "replace", "strip"))
_CONFIGURATION = regex(r"(?i)conf|env|setting")
# Settings that are keys, which somebody must know: not what a record or an entry is found by.
_KEY = regex(
    r"(?i)(?<!arrow)(?<!cache)(?<!default)(?<!field)(?<!foreign)(?<!form)(?<!group)(?<!hot)(?<!index)(?<!lookup)(?<!object)"
    r"(?<!order)(?<!param)(?<!partition)(?<!primary)(?<!public)(?<!publishable)(?<!query)(?<!routing)(?<!row)(?<!session)"
    r"(?<!short)(?<!sort)(?<!storage)(?<!unique)_key$")
_PIN = regex(r"(?i)(^|_)(debugger_|unlock_|user_)?pin(_?code)?$")
_AUTHORIZATION, _QUOTED = "authorization", regex(r"""(?i)["']authorization["']""")
_OF_USERS = regex(r"(?i)(?:^|_)(?:e?mail|login|name|user)(?:_?name)?$")
_TYPED_AGAIN = regex(r"(?i)again|repeat|retype|[2-9]$")


def _is_change(test: ast.Compare, given: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a secret is stored where it is another one: `if secret != ticket.secret: change(ticket, secret)`."""
    above = outermost(test, scope, file, (ast.BoolOp,))[1]
    if not isinstance(test.ops[0], ast.NotEq) or not isinstance(above, ast.If):
        return False
    parts = [part for statement in above.body for part in below(statement)]
    handed = [one for part in parts if isinstance(part, ast.Call) for one in arguments_of(part)]
    handed += [part.value for part in parts if isinstance(part, ASSIGNMENTS) and part.value is not None]
    return not any(isinstance(part, _REFUSING) for part in parts) and any(shape(one) == shape(given) for one in handed)


def _must_differ(test: ast.Compare, scope: Scope, file: File) -> bool:
    """Tell whether a new secret is refused for being the old one, which was sent along: `if password == old_password: raise`."""
    above = outermost(test, scope, file, (ast.BoolOp,))[1]
    return isinstance(test.ops[0], ast.Eq) and isinstance(above, ast.If) and refuses(above.body) and any(
        isinstance(side, ast.Name) and _OLD.search(side.id) for side in (test.left, test.comparators[0]))


_OLD = regex(r"(?i)^(?:current|existing|former|old|prev(?:ious)?)_")


# Headers with what a client has kept, which the version of a page is compared with.
_KEPT_BY_CLIENTS = frozenset(("http_if_match", "http_if_none_match", "if-match", "if-none-match"))


def tells_versions(known: ast.AST, given: ast.AST, scope: Scope) -> bool:
    """Tell whether it is asked whether a page has changed: `request.headers.get("If-None-Match") == etag`."""
    sent = [given, *(made for made, _ in known_origins(given, scope))]
    return ETAG.search(tail_of(known)) is not None or any(
        word.lower() in _KEPT_BY_CLIENTS for one in sent for word in words(one))


_FORGED = regex(r"(?i)csrf|xsrf")


def is_sent_twice(known: ast.AST, given: ast.AST, scope: Scope) -> bool:
    """Tell whether a cookie against forged requests is compared with what a form sends along: no secret of the program's."""
    handed = bindings_of_name(known, scope)
    sent = [given, *(made for made, _ in known_origins(given, scope))]
    return bool(handed) and handed[0][0] == PARAMETER and any(
        isinstance(part, ast.Attribute) and part.attr.lower() == "cookies" and any(map(_FORGED.search, words(one)))
        for one in sent for part in below(one))


def is_read_back(test: ast.Compare, known: ast.AST, given: ast.AST, scope: Scope) -> bool:
    """Tell whether *given* was just stored as what it is compared with: `save(token=sent)`, then `load().token == sent`."""
    name, sent = target_name(known), shape(given)
    return any(
        isinstance(part, ast.keyword) and part.arg == name and shape(part.value) == sent
        or isinstance(part, ast.Assign) and shape(part.value) == sent and any(
            isinstance(target, (ast.Attribute, ast.Subscript)) and target_name(target) == name for target in part.targets)
        for statement in below(scope.owner.node) if isinstance(statement, (ast.Assign, ast.Expr))
        and statement.lineno < test.lineno for part in below(statement))


_REFUSING = (ast.Break, ast.Continue, ast.Raise, ast.Return)


@frozen(eq=False, repr=False)
class ComparedWithSecret:
    """What is compared with a secret: `request.headers["X-Token"] == settings.token`."""

    harm: Callable[[Value], Taints] = unchanged

    @property
    def wanted(self) -> Wanted:
        return Wanted(nodes=frozenset((ast.Compare,)))

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        for test, scope in comparisons(file).equal:
            for known, given in ((test.left, test.comparators[0]), (test.comparators[0], test.left)):
                name = known_secret(known) or known_secret(looked_up(known, scope)) or _table(known, given, scope) \
                    or _asked_for(given, known, scope) or _made_up(known, scope, file) or _made_elsewhere(known, scope, file) \
                    or _authorizing(given, known, scope, file, kinds)
                signed = _signed_elsewhere(given, known, scope, file) if name is None else None
                name = name or signed
                if name is None or len(test.ops) > 1 or file.value(known, scope).exact is not None \
                        or _is_change(test, given, scope, file) or _must_differ(test, scope, file) \
                        or is_asked_of_database(test, scope, file) \
                        or tells_versions(known, given, scope) or is_sent_twice(known, given, scope) \
                        or is_read_back(test, known, given, scope):
                    continue
                # What is signed was sent as well.
                if signed or all(taint.kind not in kinds for taint in file.flow_value(known, scope, kinds).taints):
                    yield Match(node=test, scope=scope, facts={"name": name}), file.flow_value(given, scope, kinds)
        for test, scope in comparisons(file).among:
            name = _listed(test.comparators[0], scope, file)
            if name is not None and len(test.ops) == 1 and not is_asked_of_database(test, scope, file) \
                    and not _names_an_entry(test, scope) \
                    and all(taint.kind not in kinds for taint in file.flow_value(test.comparators[0], scope, kinds).taints):
                yield Match(node=test, scope=scope, facts={"name": name}), file.flow_value(test.left, scope, kinds)


# What is done with a list of names that a function keeps up.
_KEEPING_UP = frozenset(("add", "append", "discard", "remove"))


def _names_an_entry(test: ast.Compare, scope: Scope) -> bool:
    """Tell whether what is looked for in a list is a key by which a function looks something up, or that it lists or drops."""
    sought, listed = shape(test.left), shape(test.comparators[0])
    return any(
        isinstance(part, ast.Subscript) and shape(part.slice) == sought
        or isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute) and part.func.attr in _KEEPING_UP
        and shape(part.func.value) == listed
        for part in below(scope.owner.node))


def _listed(known: ast.AST, scope: Scope, file: File) -> Optional[str]:
    """Return the name of a list of secrets, of which one after the other is compared: `app.config["API_KEYS"]`."""
    held = looked_up(known, scope) or known
    while isinstance(held, ast.Call) and isinstance(held.func, ast.Attribute) and held.func.attr in _LISTING:
        held = held.func.value
    name = _name_of(known) or _name_of(held) or ""
    one = name[:-1] if name[-1:].lower() == "s" else ""
    if not (kind_of(one) or _KEY.search(one)):
        return None
    items = file.value(known, scope).items
    lists = [item for item in items if isinstance(item, Contents)]
    if any(item.kind not in ("list", "tuple") for item in lists):
        return None
    varies = any(not value.exact for item in lists for _, value in item.entries)
    return name if is_setting(held) or varies and len(lists) == len(items) else None


# What nobody knows who was not told, what gives it in another form, and names of what only tells one from the others.
_RANDOM = frozenset(("token_bytes", "token_hex", "token_urlsafe", "urandom", "uuid4"))
_AS_TEXT = frozenset((*_RANDOM, *_FORMS, "b64encode", "get", "getenv", "hex", "str", "urlsafe_b64encode"))
_TELLING_APART = regex(r"(?i)(?:^|_)(?:boot|build|etag|guid|id|instance|node|process|uuid|version)$")


def _made_up(side: ast.AST, scope: Scope, file: File) -> Optional[str]:
    """Return the name of what the program has made up at random, and nobody else knows: `KEY = str(uuid4())`."""
    if _RANDOM.isdisjoint(file.index.called):
        return None
    name, made = target_name(side), looked_up(side, scope)
    made_by = {tail_of(part.func) for part in below(made) if isinstance(part, ast.Call)} if made is not None else set()
    if made_by.isdisjoint(_RANDOM) or not made_by <= _AS_TEXT or made is not None and _is_short(made, scope, file):
        return None
    return None if _TELLING_APART.search(name or "") else name


# No secret has as few bytes: whoever may ask that often tries them all.
_FEW_BYTES = 4


def _is_short(made: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether few bytes are drawn, which tell messages from others: `os.urandom(2)`."""
    lengths = (
        file.value(part.args[0], scope).only for part in below(made)
        if isinstance(part, ast.Call) and tail_of(part.func) in _RANDOM and part.args)
    return any(isinstance(length, int) and 0 < length <= _FEW_BYTES for length in lengths)


def _authorizing(given: ast.AST, known: ast.AST, scope: Scope, file: File, kinds: FrozenSet[str]) -> Optional[str]:
    """Return the name of *known*, compared with what stands in the header for passwords and tokens behind their kind."""
    if isinstance(known, ast.Call) or _OF_USERS.search(target_name(known) or "") is not None or not file.derived(
            "authorized", scope.owner, lambda owner: _names_header(owner, file)):
        return None
    paths = [taint.path for taint in file.flow_value(given, scope, kinds).taints]
    sent = [next((place for place, key in enumerate(path) if str(key).lower() == _AUTHORIZATION), None) for path in paths]
    behind = all(place is not None and path[place + 1:place + 2] != (0,) for place, path in zip(sent, paths))
    return (target_name(known) or "what it should be") if paths and behind else None


def _names_header(function: Scope, file: File) -> bool:
    """Tell whether a function names the header, if the file does so at all: most have it nowhere."""
    named = file.derived("names the header", file.index.scopes[0], lambda _: _QUOTED.search("".join(file.lines)) is not None)
    return named and any(word.lower() == _AUTHORIZATION for word in words(function.node))


def _made_elsewhere(side: ast.AST, scope: Scope, file: File) -> Optional[str]:
    """Return the name of the function of another module that makes what *side* is, where only somebody with a key can do that."""
    made = side if isinstance(side, ast.Call) else looked_up(side, scope)
    if file.imports is None or not isinstance(made, ast.Call):
        return None
    for item in file.value(made.func, scope).items:
        home = file.owner(item.node) if isinstance(item, Local) and isinstance(item.node, FUNCTIONS) else file
        if home is not file and isinstance(item, Local):
            inner = home.index.by_node[item.node]
            ends = [end.value for end in returns(item.node)]
            if ends and all(
                    isinstance(end, ast.Call) and not home.names(end.func, inner).isdisjoint(CODE_NAMES) for end in ends):
                return f"{tail_of(made.func)}()"
    return None


# What a signature is sent under, what the functions are called that make one, and what it is then called.
_SENT = regex(r"(?i)signature|hmac|^authorization$")
_SIGNING = regex(r"(?i)(?:^|_)(?:sign|signature|hmac)(?:_|\d|$)|(?-i:[a-z](?:Sign|Signature|Hmac|HMAC)(?:[A-Z\d]|$))")
_EXPECTED = regex(r"(?i)^(?:calculated|computed|expected|generated|our|own|real)_?(?:sign|signature|hmac)$")


def _signed_elsewhere(given: ast.AST, known: ast.AST, scope: Scope, file: File) -> Optional[str]:
    """Return the name of what makes a signature of the message that *given*, sent with it as one, is compared with.

    That is a function that nobody sees: `request.headers["X-Signature"] != compute_signature(request.data)`.
    """
    sent = given if isinstance(given, (ast.Call, ast.Subscript)) else looked_up(given, scope)
    if not _SENT.search(_name_of(given if sent is None else sent) or ""):
        return None
    made = known if isinstance(known, ast.Call) else looked_up(known, scope)
    if made is None and _EXPECTED.search(target_name(known) or "") and not file.value(known, scope).items:
        return target_name(known)
    if not isinstance(made, ast.Call) or not _SIGNING.search(tail_of(made.func)) or any(
            name.startswith("inspect.") for name in file.names(made.func, scope)) or any(
            isinstance(item, Local) for item in file.value(made.func, scope).items):
        return None
    return f"{tail_of(made.func)}()"


def _table(side: ast.AST, given: ast.AST, scope: Scope) -> Optional[str]:
    """Return the name of what holds the passwords of many, where *side* is one of them: `USERS.get(name) == password`."""
    side, _ = assigned_once(side, scope) or (side, scope)
    if isinstance(side, ast.Call) and tail_of(side.func) == "get" and isinstance(side.func, ast.Attribute) and side.args:
        table, key = side.func.value, side.args[0]
    elif isinstance(side, ast.Subscript):
        table, key = side.value, side.slice
    else:
        return None
    entered = target_name(given)
    is_password = entered is not None and kind_of(entered) == PASSWORD and not _TYPED_AGAIN.search(entered)
    return tail_of(table) or None if is_password and isinstance(key, (ast.Attribute, ast.Name, ast.Subscript)) else None


# What is sent to somebody once, for them to type it; what a program keeps such codes under.
_ONE_TIME = regex(r"(?i)(?:^|_)(?:otp|pin|passcode)(?:_?code)?$|(?:^|_)code$")
_OF_CODES = regex(r"(?i)(?:^|[_\W])(?:otps?|pins?|reset|verif\w*|confirm\w*|invit\w*|2fa|mfa|login)(?:$|[_\W])")


def _asked_for(given: ast.AST, known: ast.AST, scope: Scope) -> Optional[str]:
    """Return the name of the secret that a request is asked for, *given*, where *known* looks up what it should be.

    `row[0] != request.form["secret"]`; a code is one that was sent where it is looked up as such: `codes.get("otp:" + user)`.
    """
    made = given if isinstance(given, (ast.Call, ast.Subscript)) else looked_up(given, scope)
    name = _name_of(given if made is None else made)
    kept = known if isinstance(known, (ast.Call, ast.Subscript)) else looked_up(known, scope)
    if name is None or not isinstance(kept, (ast.Call, ast.Subscript)):
        return None
    if kind_of(name) in (SECRET, TOKEN):
        return tail_of(known) or next(words(kept), "what is kept")
    if not _ONE_TIME.search(name):
        return None
    return next((tail_of(known) or "a code" for one in words(kept) if _OF_CODES.search(one)), None)


def _name_of(side: ast.AST) -> Optional[str]:
    """Return the name that one side of a comparison goes by, or is looked up under."""
    if isinstance(side, ast.Call):
        return text_of(side.args[0]) if side.args and tail_of(side.func) in LOOKUPS else None
    return target_name(side)


def known_secret(side: Optional[ast.AST]) -> Optional[str]:
    """Return the name of the secret that one side of a comparison is, or looks up.

    None for columns and other members of classes, and for the passwords of records, which ought to be hashed. What
    stands around it is no matter: `f"Bearer {token}"`, `user + ":" + password`.
    """
    filled = parts_of_text(side)
    if filled:
        return next(filter(None, map(known_secret, filled)), None)
    while isinstance(side, ast.Call) and isinstance(side.func, ast.Attribute) and side.func.attr in _FORMS:
        side = side.func.value
    name = None if side is None else _name_of(side) or name_got(side)
    if side is None or not name or _TYPED_AGAIN.search(name) or is_kept(side):
        return None
    if not kind_of(name) and not _PIN.search(name) and not (_KEY.search(name) and is_setting(side)) and (
            _OF_USERS.search(name) or not _is_in_store(side)):
        return None
    return None if isinstance(side, ast.Attribute) and _is_class(side.value) else name


def parts_of_text(side: Optional[ast.AST]) -> List[ast.expr]:
    """Return what varies in a text that is put together: `user`, `password` of `user + ":" + password`."""
    if isinstance(side, ast.JoinedStr):
        return [part.value for part in side.values if isinstance(part, ast.FormattedValue)]
    if isinstance(side, ast.Call) and tail_of(side.func) == "format":
        return side.args
    if not isinstance(side, ast.BinOp):
        return []
    if isinstance(side.op, ast.Mod) and text_of(side.left):
        return side.right.elts if isinstance(side.right, ast.Tuple) else [side.right]
    parts: List[ast.expr] = [side]
    while isinstance(parts[0], ast.BinOp) and isinstance(parts[0].op, ast.Add):
        parts[:1] = parts[0].left, parts[0].right
    varying = [part for part in parts if not isinstance(part, ast.Constant)]
    return varying if len(varying) < len(parts) else []


# What gets something, by its name or by that of what is got, and what settings are got from.
_GETTING = regex(r"(?i)^_*(?:fetch|get|load|lookup|read|retrieve)(?:_|(?-i:(?=[A-Z])))")
_GETTING_SETTINGS = regex(
    r"(?i)^_*(?:fetch|get|load|lookup|read|retrieve)_?(?:app_?)?(?:conf|credential|env|option|secret|setting)")


def name_got(side: ast.AST) -> Optional[str]:
    """Return the name of what a function gets that is given no more: `session.get_api_token()`, `get_option("api_key")`."""
    if not isinstance(side, ast.Call):
        return None
    name = tail_of(side.func)
    if not arguments_of(side):
        return name if _GETTING.search(name) else None
    return text_of(side.args[-1]) if side.args and not side.keywords and _GETTING_SETTINGS.search(name) else None


def is_setting(side: ast.AST) -> bool:
    """Tell whether *side* looks something up in the environment or in a configuration: `os.environ["SYNC_KEY"]`."""
    held = side.func if isinstance(side, ast.Call) else side
    owner = getattr(held, "value", None)
    return tail_of(held) == "getenv" or owner is not None and (
        tail_of(owner) == "app" and isinstance(held, ast.Subscript) or any(map(_CONFIGURATION.search, words(owner))))


def _is_in_store(side: ast.AST) -> bool:
    """Tell whether *side* looks something up among secrets: `st.secrets["shop"]`, `st.secrets.shop.word`."""
    while isinstance(side, (ast.Attribute, ast.Subscript)):
        side = side.value
        if isinstance(side, ast.Attribute) and side.attr == "secrets":
            return True
    return False


def _is_class(owner: ast.AST) -> bool:
    return tail_of(owner)[:1].isupper() and not any(map(_CONFIGURATION.search, words(owner)))
