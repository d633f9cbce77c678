"""What a digest is for, as far as the code around it says."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterable, Iterator, List, Optional, Set, Tuple

from flake8_secure.api import Match
from flake8_secure.dataflow.callers import calls_of
from flake8_secure.match.asked import words_asked
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.places import nesting, outermost
from flake8_secure.match.uses import Use, places, uses
from flake8_secure.regex import regex
from flake8_secure.rules.crypto.asked_digests import PROVING, is_named_after, is_sent
from flake8_secure.rules.secrets.names import is_secret, words as words_of
from flake8_secure.syntax.functions import FUNCTIONS, parameters
from flake8_secure.syntax.nodes import ASSIGNMENTS, below, literal_text, shape, tail_of, target_of, targets_of, text_of, words
from flake8_secure.syntax.scopes import CLASS, ITERATE, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Names of what only finds, or tells apart.
_FINDING = regex(
    r"(?i)(^|_)(avatar|bucket|cache|cached|caching|(check|md5|sha1)_?sum|colou?r|dedup\w*|e_?tags?|gravatar|shard|slug|"
    r"thumb(nail)?|unique_id)s?($|_)"
    r"|[a-z]_?names?$|^name$|(^|_)file_?name(_|$)"
    r"|(^|_)(cur(rent)?|last|new|old|prev(ious)?|prior)_([a-z]+_)*(digest|hash|md5|sha1?)$|(^|_)(e?mail|id)_?hash$"
    r"|(^|_)(id|guid|uuid)s?(_list)?$"
    r"|(?-i:[a-z](Cache|ETag|Etag|Id)($|[A-Z]))"
    r"|(^|_)(asset|blob|config|content|file|git|paths?|schema|static|template)_?(digest|hash|md5|sha1?)$"
    r"|(^|_)(digest|hash|md5|sha1?)_?(of_?)?(file|path)s?$|(^|_)non?_?crypto(graphic)?($|_)"
)
# Keys and attributes under which a format wants the digest by this very function.
_BY_FUNCTION = regex(r"(?i)^(content-|hex_?)?(md5|sha(-?1)?)(_(digest|hash|hex|hexdigest))?$")
_RECORDING = (ast.Attribute, ast.Subscript, ast.keyword)
# What is not broken.
_SOUND = ("blake2b", "blake2s", "sha256", "sha384", "sha3_256", "sha3_512", "sha512")
# What cannot be guessed before it is hashed, whatever comes of it.
_MADE_UP = frozenset(("token_bytes", "token_hex", "token_urlsafe", "urandom", "uuid4"))
# Names of what is looked for by its digest, and is no content.
_PLACES = regex(r"(?i)(^|_)(db_?path|file_?(name|path)|path|uri|url)$")
# Protocols that prescribe the hash (gravatar.com, the handshake of WebSockets, haveibeenpwned.com, OAuth 1, BitTorrent, OCSP),
# or do not mind which one it is.
_PRESCRIBING = regex(
    r"(?i)gravatar|sec[-_]?websocket|pwned|oauth_body_hash|if[-_]none[-_]match"
    r"|\bbtih\b|(info|torrent)_?hash|piece_(length|size)"
    r"|kerberos|ntlm|\bnt_?(hash|owf)|\bcram\b|['\"]s-1-5-\d|(cram|digest|hmac)[-_ ]?md5"
    r"|\bha[12]\b|\bwsse\b|cloud_?front|bytes_?to_?key|['\"]blob |digest[-_ ]?auth"
    r"|\bevalsha\b|\b(issuer_(key|name)|responder_key)_hash\b"
    r"|\bapop\b|\brfc[-_ ]?\d{4}\b|\biso[- ]?32000\b|thumb_?print|sse_?customer")
# Who wrote it has thought of that.
_THOUGHT_OF = regex(r"(?i)#.*(?:\bnot?\b|n't|\bnon)[ -](?:\w+ ){0,7}(?:cryptographic|security)")
# What writes an object out, to find it or what was made of it again.
_WRITTEN_OUT = frozenset(("dumps", "model_dump_json", "sort_keys"))
# Methods that tell one object from another.
_TELLING_APART = frozenset(("__eq__", "__hash__", "__repr__", "__str__"))
# No more characters of a digest than these prove nothing.
_SHORT = 16
_TEXT = (ast.Attribute, ast.Await, ast.Call, ast.FormattedValue)


def finds(match: Match, file: File) -> bool:
    """Tell whether the digest only finds something or tells things apart, or a protocol leaves no choice."""
    if _asks_for_its_size(match, file) or is_prescribed(match, file) or _is_tried_first(match, file):
        return True
    if _is_of_nothing(match, file) or is_sent(match, file):
        return True
    what = list(_what(match))
    if any(PROVING.search(name) for name in what) or _is_of_secret(match):
        return False
    if not _MADE_UP.isdisjoint(what) or _is_one_of_several(match, file) or _is_beside_sound(match, file):
        return True
    ends = list(uses(match.node, match.scope, file))
    if _is_asked_for(match, file) or any(
        (use.kind == "item" or isinstance(use.node, _RECORDING)) and _BY_FUNCTION.search(use.name)
        or use.kind == "test" and _is_of_record(use.node) for use in ends
    ):
        return True
    names = [use.name for use in (*ends, *_of_callers(match, ends, file)) if use.kind in ("store", "item", "return")]
    function, around = getattr(match.scope.owner.node, "name", ""), match.scope.owner.parent
    if any(PROVING.search(name) for name in names) or PROVING.search(function) and not any(map(_FINDING.search, names)):
        return False
    if _is_looked_up(ends) or any(
            use.kind == "call" and use.name == "UUID" or use.kind == "test" and _is_of_etag(use.node) for use in ends):
        return True
    if is_named_after(match, ends, file) or function in _TELLING_APART or not _WRITTEN_OUT.isdisjoint(
            what) or _is_of_object(match, file) or _names_a_file(match, file):
        return True
    home = getattr(around.node, "name", "") if around is not None and around.kind == CLASS else ""
    return any(_FINDING.search(name) for name in (*names, function, home, *_modules(file))) or _is_cut_short(match, file) \
        or _says_what_it_is(ends, match.scope.owner) or (
        any(_PLACES.search(name) for name in what) and not any(name.startswith("read") for name in what))


def is_handed_on(match: Match, file: File) -> bool:
    """Tell whether a function that is called after the digest hands on what makes it: `return digest_of(path, sha1)`."""
    return is_named_after(match, list(uses(match.node, match.scope, file)), file)


def _of_callers(match: Match, ends: List[Use], file: File) -> Iterator[Use]:
    """Yield the ends that the digest comes to where the file calls the function which returns it."""
    if any(use.kind == "return" for use in ends):
        for made, scope in calls_of(match.scope.owner, file):
            yield from uses(made, scope, file)


# Methods of sets and dictionaries that find what is equal.
_LOOKING_UP = frozenset(("add", "discard", "get", "pop", "remove", "setdefault"))


def _is_looked_up(ends: List[Use]) -> bool:
    """Tell whether the digest is a key of a container, or one of two digests of the program that are compared, and no more."""
    ends = [use for use in ends if not (isinstance(use.node, ast.Expr) or use.kind == "store" and isinstance(use.node, ast.Name))]
    return bool(ends) and all(
        use.kind == "index" or use.kind == "call" and use.name in _LOOKING_UP and (
            use.name != "add" or len(getattr(use.node, "args", ())) == 1)
        or use.kind == "store" and isinstance(use.node, ast.Attribute) or use.kind == "test" and _is_of_digests(use.node)
        for use in ends) and any(use.kind != "store" for use in ends)


def _is_of_digests(test: ast.AST) -> bool:
    """Tell whether *test* looks for something in a container, or asks whether two digests are the same."""
    if not isinstance(test, ast.Compare) or len(test.ops) > 1:
        return False
    return isinstance(test.ops[0], (ast.In, ast.NotIn)) or all(
        any(tail_of(part) in _DIGESTING for part in below(side)) or isinstance(side, ast.Subscript) and _PLACES.search(
            tail_of(side.slice)) for side in (test.left, test.comparators[0]))


# What the version of a page is called.
ETAG = regex(r"(?i)(?:^|_)e_?tag$")


def _is_of_etag(test: ast.AST) -> bool:
    """Tell whether *test* asks whether something has changed: `digest == etag`."""
    return isinstance(test, ast.Compare) and any(ETAG.search(tail_of(side)) for side in (test.left, *test.comparators))


def _is_of_record(test: ast.AST) -> bool:
    """Tell whether *test* compares with what a record has under the name of the function: `digest == record["md5"]`."""
    return isinstance(test, ast.Compare) and any(
        isinstance(side, (ast.Attribute, ast.Subscript)) and _BY_FUNCTION.search(
            side.attr if isinstance(side, ast.Attribute) else text_of(side.slice) or "")
        for side in (test.left, *test.comparators))


_DIGESTING = frozenset(("digest", "hexdigest"))


# Words of names that say no more than that something is a digest.
_GENERIC = frozenset((
    "alg", "algo", "algorithm", "all", "another", "bad", "body", "by", "bytes", "calc", "calculate", "calculated", "checksum",
    "code", "compute", "computed", "content", "context", "create", "crypto", "ctx", "data", "demo", "dig", "digest", "digested",
    "do", "enc", "encoded", "encrypt", "encrypted", "engine", "example", "expected", "final", "first", "fn", "for", "from",
    "func", "function", "generate", "generated", "get", "h", "hash", "hashed", "hasher", "hashes", "hashing", "hex", "hexdigest",
    "input", "insecure", "instance", "key", "legacy", "main", "make", "md", "message", "msg", "my", "new", "num", "number",
    "obj", "object", "of", "old", "other", "out", "output", "payload", "plain", "res", "result", "ret", "run", "sample",
    "second", "sha", "str", "string", "sum", "test", "text", "the", "third", "unsafe", "use", "user", "using", "val", "value",
    "vulnerable", "weak", "whole", "with",
))


def _says_what_it_is(ends: Iterable[Use], function: Scope) -> bool:
    """Tell whether a name says what the digest is of or for, where *function* is given nothing that it may prove."""
    node = function.node
    taken = parameters(node.args) if isinstance(node, FUNCTIONS) else ()
    return not any(PROVING.search(one.arg) for one in taken) and any(
        _is_telling(use.name) for use in ends if use.kind in ("item", "store") or use.kind == "return" and not isinstance(
            getattr(use.node, "value", None), (ast.Dict, ast.Tuple)))


def _is_telling(name: str) -> bool:
    parts = [part for part in words_of(name) if not part.isdigit()]
    return len(name) > 2 and not _GENERIC.issuperset(parts) and not PROVING.search(name)


def _modules(file: File, number: int = 2) -> List[str]:
    """Return the name of the file, and of the packages that it is in: that many names."""
    return file.filename.replace("\\", "/").rpartition(".")[0].split("/")[-number:]


def _what(match: Match) -> Iterator[str]:
    """Yield the names in what is hashed."""
    for argument in match.node.args if isinstance(match.node, ast.Call) else ():
        for part in below(argument):
            name = part.arg or "" if isinstance(part, ast.keyword) else tail_of(part)
            if name:
                yield name


def _is_of_secret(match: Match) -> bool:
    """Tell whether a password or another secret is part of what is hashed, also by way of other names."""
    return any(
        is_secret(tail_of(part)) for argument in (match.node.args if isinstance(match.node, ast.Call) else ())
        for part, _ in ingredients(argument, match.scope))


def _is_of_object(match: Match, file: File) -> bool:
    """Tell whether an object is written out to be hashed: `md5(dumps(query).encode())`, also by way of other names."""
    return any(
        isinstance(place, ast.Call) and not _WRITTEN_OUT.isdisjoint((tail_of(place.func), *(one.arg for one in place.keywords)))
        for given in hashed_by(match.node, match.scope, file) for place, _ in ingredients(given, match.scope))


def _is_of_nothing(match: Match, file: File) -> bool:
    """Tell whether it is the digest of no data: `md5(b"")`, `md5().digest()`."""
    given = match.node.args if isinstance(match.node, ast.Call) else [match.node]
    above = file.parent(match.node, match.scope)
    if not given and isinstance(above, ast.Attribute) and above.attr in _DIGESTING:
        return True
    return bool(given) and isinstance(given[-1], ast.Constant) and given[-1].value in (b"", "")


def _is_one_of_several(match: Match, file: File) -> bool:
    """Tell whether the function hashes the same by a sound function as well: this digest is for those that ask for it."""
    hashed = hashed_by(match.node, match.scope, file)
    if not hashed or any(PROVING.search(tail_of(part)) for node in hashed for part in below(node)):
        return False
    sound = file.derived("soundly hashed", match.scope.owner, lambda owner: _soundly_hashed(owner, file))
    arm = _arm(match.node, match.scope, file)
    first, *others = (sound.get((arm, shape(part)), set()) for part in hashed)
    return any(all(node in found for found in others) for node in first)


def _soundly_hashed(owner: Scope, file: File) -> Dict[object, Set[ast.AST]]:
    """Return the calls of sound functions, by the condition that decides on them and the shape of what they hash."""
    found: Dict[object, Set[ast.AST]] = {}
    for node, scope in file.index.called_in.get(owner, ()):
        for part in hashed_by(node, scope, file) if tail_of(node.func) in _SOUND else ():
            found.setdefault((_arm(node, scope, file), shape(part)), set()).add(node)
    return found


def _is_beside_sound(match: Match, file: File) -> bool:
    """Tell whether a dictionary has what hashes by this function beside what hashes by a sound one: `{SHA1: sha1(), ...}`."""
    above = file.parent(match.node, match.scope)
    return isinstance(above, ast.Dict) and match.node in above.values and any(
        isinstance(value, ast.Call) and tail_of(value.func) in _SOUND for value in above.values)


def hashed_by(node: ast.AST, scope: Scope, file: File) -> List[ast.expr]:
    """Return what a call hashes: what it is given, or what goes through the name of what it makes, `digest.update(data)`."""
    given = getattr(node, "args", ())[-1:]
    above = file.parent(node, scope)
    target = target_of(above)
    if given or not isinstance(target, ast.Name):
        return list(given)
    return file.derived("updates", scope.owner, lambda owner: _updates(owner, file)).get(target.id, [])


def _updates(owner: Scope, file: File) -> Dict[str, List[ast.expr]]:
    """Return what a function hands to `update()`, by the name of what that is a method of."""
    found: Dict[str, List[ast.expr]] = {}
    for call, _ in file.index.called_in.get(owner, ()):
        if isinstance(call.func, ast.Attribute) and call.func.attr == "update" and isinstance(call.func.value, ast.Name):
            found.setdefault(call.func.value.id, []).extend(call.args[:1])
    return found


def _arm(node: ast.AST, scope: Scope, file: File) -> Optional[Tuple[ast.AST, bool]]:
    """Return the condition next to *node* that decides on it, and whether it is for where that holds."""
    return next((
        (above, inner in above.body) for inner, above in nesting(node, scope, file) if isinstance(above, ast.If)), None)


def _is_asked_for(match: Match, file: File) -> bool:
    """Tell whether a keyword wants the digest by this very function, or it is made by several, a sound one among them."""
    above = file.parent(match.node, match.scope)
    while isinstance(above, (ast.expr, ast.keyword)):
        if isinstance(above, ast.keyword) and _BY_FUNCTION.search(above.arg or ""):
            return True
        above = file.parent(above, match.scope)
    name = next(iter(getattr(match.node, "args", ())), None)
    bindings = bindings_of_name(name, match.scope)
    return name is not None and bool(bindings) and all(kind == ITERATE for kind, *_ in bindings) and any(
        known in _SOUND for known in file.value(name, match.scope).constants)


_SUFFIX = regex(r"\.[a-z0-9]{1,5}")
# A template for the name of a file: `"%s.cached"`.
_NAMING = regex(r"%s\.[a-z0-9]{1,8}$")
_OPENING = frozenset(("builtins.open", "gzip.open", "io.open", "pathlib.Path"))


def _names_a_file(match: Match, file: File) -> bool:
    """Tell whether the digest becomes part of a path, or of the name of a file and nothing else."""
    opened: List[ast.AST] = []
    read = places(match.node, match.scope, file)
    for place, around in read:
        inner, above = place, file.parent(place, around)
        while isinstance(above, (*_TEXT, ast.BinOp, ast.JoinedStr)):
            if isinstance(above, ast.BinOp) and isinstance(above.op, ast.Div) and above.right is inner:
                return True
            if isinstance(above, ast.BinOp) and isinstance(above.op, ast.Mod) and above.right is inner and _NAMING.search(
                    text_of(above.left) or ""):
                return True
            if isinstance(above, ast.JoinedStr) and isinstance(above.values[-1], ast.Constant) and _SUFFIX.fullmatch(
                literal_text(above.values[-1].value)
            ):
                return True
            if isinstance(above, ast.Call) and above.func is not inner:
                names = file.names(above.func, around)
                if "os.path.join" in names:
                    return True
                if inner in above.args[:1] and not _OPENING.isdisjoint(names):
                    opened.append(place)
                if not isinstance(above.func, ast.Attribute) and tail_of(above.func) not in ("bytes", "str"):
                    break
            inner, above = above, file.parent(above, around)
    return bool(opened) and all(place in opened for place, _ in read[1:])


def _asks_for_its_size(match: Match, file: File) -> bool:
    """Tell whether nothing is hashed: `sha1().digest_size`."""
    above = file.parent(match.node, match.scope)
    return isinstance(above, ast.Attribute) and above.attr in ("block_size", "digest_size")


def is_prescribed(match: Match, file: File) -> bool:
    """Tell whether the function, its comments included, is about a protocol that prescribes the hash."""
    owner = match.scope.owner
    if any(map(_PRESCRIBING.search, _modules(file, 4))):
        return True
    if isinstance(owner.node, ast.Module):
        return _prescribes(match.node, file)
    return file.derived("prescribes", owner, lambda scope: _prescribes(scope.node, file))


def _prescribes(node: ast.AST, file: File) -> bool:
    first, last = getattr(node, "lineno", 1), getattr(node, "end_lineno", 1)
    return any(
        _PRESCRIBING.search(line) or _THOUGHT_OF.search(line) for line in file.lines[first - 1:last])


# What a test asks the Python at hand for.
_OF_VERSIONS = frozenset(("hasattr", "hexversion", "version_info"))


def _is_tried_first(match: Match, file: File) -> bool:
    """Tell whether a handler, or the other branch, says that it is no protection: this is for Pythons that do not know that."""
    node, above = outermost(match.node, match.scope, file, (ast.expr, ast.keyword, *ASSIGNMENTS, ast.Return, ast.Expr))
    if isinstance(above, ast.If) and node in above.orelse and not _OF_VERSIONS.isdisjoint(words_asked(
            above.test, match.scope)):
        return any("usedforsecurity" in words(statement) for statement in above.body)
    return isinstance(above, ast.Try) and any("usedforsecurity" in words(handler) for handler in above.handlers)


def _is_cut_short(match: Match, file: File) -> bool:
    """Tell whether only few characters of the digest, or its remainder, are used: there, or wherever it is read."""
    _, above = outermost(match.node, match.scope, file, _TEXT)
    if len(targets_of(above)) == 1 and isinstance(target_of(above), ast.Name):
        read = [
            (place, around) for place, around in places(match.node, match.scope, file)
            if place is not match.node and getattr(file.parent(place, around), "attr", "") != "update"]
        return bool(read) and all(_is_cut(place, around, file) for place, around in read)
    return _is_cut(match.node, match.scope, file)


def _is_cut(node: ast.AST, scope: Scope, file: File) -> bool:
    node, above = outermost(node, scope, file, _TEXT)
    if isinstance(above, ast.BinOp):
        return isinstance(above.op, ast.Mod) and above.left is node
    if not isinstance(above, ast.Subscript) or above.value is not node:
        return False
    if not isinstance(above.slice, ast.Slice):  # a byte
        return isinstance(node, ast.Call) and tail_of(node.func) in _DIGESTING or isinstance(
            file.value(above.slice, scope).only, int)
    first, last = above.slice.lower, above.slice.upper
    length = file.value(last, scope).only if last is not None else None
    return (first is None or isinstance(first, ast.Constant)) and isinstance(length, int) and 0 < length <= _SHORT
