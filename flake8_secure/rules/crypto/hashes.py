"""Broken hash functions: MD2, MD4, MD5 and SHA-1, in every library."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, Tuple

from flake8_secure.api import AUDIT, HIGH, LOW, MEDIUM, Match, Rule, Test, arg, arg_by_name, call, reference
from flake8_secure.match.args import Keys
from flake8_secure.match.base import Combining
from flake8_secure.match.conditions import Condition
from flake8_secure.match.demoted import demoted_in_suites
from flake8_secure.match.facts import facts
from flake8_secure.match.places import does_without, given_as, given_to, is_tried
from flake8_secure.match.uses import reads, uses
from flake8_secure.regex import regex
from flake8_secure.rules.crypto.asked_digests import is_chosen_by_callers, is_sent
from flake8_secure.rules.crypto.hashed_passwords import is_of_password
from flake8_secure.rules.crypto.purposes import finds, is_handed_on, is_prescribed
from flake8_secure.syntax.arguments import argument_of, arguments_of
from flake8_secure.syntax.functions import defaults, returns
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import literal_text, tail_of, target_of, targets_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, CLASS, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_MODULES = tuple(f"Crypto.Hash.{name}" for name in ("MD2", "MD4", "MD5", "SHA", "SHA1"))
_HASHES = "cryptography.hazmat.primitives.hashes"
_CLASSES = tuple(f"{_HASHES}.{name}" for name in ("MD5", "SHA1"))
_FUNCTIONS = tuple(f"hashlib.{name}" for name in ("md4", "md5", "sha", "sha1"))
_NAMES = frozenset(("md4", "md5", "md5-sha1", "sha", "sha-1", "sha1"))
HMAC = ("hmac.HMAC", "hmac.digest", "hmac.new")
_MACS = frozenset(HMAC)


def algorithm(match: Match, file: File) -> Dict[str, str]:
    """Name the algorithm: what stands before `.new`, or the last part."""
    parts = match.facts["name"].split(".")
    return {"algorithm": parts[-2] if parts[-1] == "new" else parts[-1]}


def in_table(match: Match, file: File) -> bool:
    """Tell whether the algorithm is one of several that a protocol offers."""
    above = file.parent(match.node, match.scope)
    if isinstance(above, ast.keyword):  # dict(md5=hashlib.md5)
        return _CALLED_AFTER.fullmatch(above.arg or "") is not None and tail_of(
            getattr(file.parent(above, match.scope), "func", None)) == "dict"
    if isinstance(above, ast.Call):  # HASHES.setdefault("md5", hashlib.md5), register("md5", hashlib.md5)
        if above.args[1:] == [match.node]:
            return _goes_by_its_name(above.args[0], match)
        # registry.register_cipher(TripleDES, open_it)
        return _REGISTERING.search(tail_of(above.func)) is not None and not any(map(text_of, above.args))
    return isinstance(above, (ast.Dict, ast.List, ast.Set, ast.Tuple)) or any(
        isinstance(target, ast.Subscript) and _goes_by_its_name(target.slice, match) for target in targets_of(above))


# Names of functions that put something into a table.
_REGISTERING = regex(r"(?:^|_)register(?:_|$)")


def _goes_by_its_name(key: ast.AST, match: Match) -> bool:
    """Tell whether *key* is what the algorithm is called: `HASHES["sha-1"] = hashlib.sha1`."""
    name = (text_of(key) or "").lower().replace("-", "").replace("_", "")
    return len(name) > 1 and name in match.facts["name"].rpartition(".")[2].lower()


# Names of classes of algorithms that broken hashes are a part of.
_CALLED_AFTER = regex(r"(?i)md[245]|sha_?1(?!\d)")


def _is_asked_for_by_name(match: Match, file: File) -> bool:
    """Tell whether the function is for those who ask for it: `if name == "SHA1": return hashes.SHA1()`.

    Or a class that is called after it has it for a field: one of several algorithms of a protocol.
    """
    if match.scope.kind == CLASS and _CALLED_AFTER.search(getattr(match.scope.node, "name", "")):
        return True
    return not getattr(match.node, "args", ()) and any(
        _is_weak(literal_text(one.value)) for fact in facts(match.node, match.scope, file) for one in fact.equal
    ) or _is_chosen_beside_others(match, file)


# What a constant has in it that asks for another hash by its name.
_OTHER = regex(r"(?i)blake|md\d|sha")


def _is_chosen_beside_others(match: Match, file: File) -> bool:
    """Tell whether the function is for those who ask by a constant, `if version == "1"`, and others get a better one there."""
    above, scope = file.parent(match.node, match.scope), match.scope
    variable = getattr(target_of(above), "id", "")
    others = [one.value for one in returns(scope.owner.node)] if isinstance(above, ast.Return) else [
        value for kind, value, _, _ in scope.owner.bindings.get(variable, ()) if kind == ASSIGN]
    return any(
        not _OTHER.search(literal_text(one.value))
        for fact in facts(match.node, scope, file) if fact.around for one in fact.equal
    ) and any(
        isinstance(one, ast.Call) and any(
            name.startswith(f"{_HASHES}.SHA") and name not in _CLASSES for name in file.names(one.func, scope))
        for one in others)


# What takes SHA-1 and needs no resistance to collisions; OCSP names issuers by it, and `x5t` of RFC 7515 certificates.
_UNTOUCHED = frozenset((
    "HKDF", "HKDFExpand", "HMAC", "HOTP", "KBKDFHMAC", "MGF1", "OAEP", "PBKDF2HMAC", "TOTP", "add_certificate", "fingerprint",
))


# The same of PyCryptodome, which takes modules.
_UNTOUCHED_BY_MODULES = frozenset((
    "Crypto.Cipher.PKCS1_OAEP.new", "Crypto.Hash.HMAC.new", "Crypto.Protocol.KDF.HKDF", "Crypto.Protocol.KDF.PBKDF2",
))


def _is_untouched_by_collisions(match: Match, file: File) -> bool:
    """Tell whether SHA-1 is given to such a function, itself or by the name of a variable or an attribute of the class."""
    taker = given_to(match.node, match.scope, file)
    if taker is not None and (
            tail_of(taker.func) in _UNTOUCHED or file.names(taker.func, match.scope) & _UNTOUCHED_BY_MODULES):
        return True
    ends = list(uses(match.node, match.scope, file))
    if match.scope.kind == CLASS:
        names = {use.name for use in ends if use.kind == "store"}
        return any(
            isinstance(given, ast.Attribute) and given.attr in names
            for taker in _UNTOUCHED for made, _ in file.index.called.get(taker, ()) for given in arguments_of(made))
    takers = {use.name for use in ends if use.kind == "call"}
    return bool(takers) and takers <= _UNTOUCHED


_WEAK = call(*(f"{module}.new" for module in _MODULES), *_CLASSES) | reference(*_MODULES, *_CLASSES)

_SIGNED = call("OpenSSL.crypto.X509().sign", "OpenSSL.crypto.X509Req().sign")


def _is_weak(name: str) -> bool:
    return name.lower() in _NAMES


def _is_older(name: str) -> bool:
    return _is_weak(name) and name.lower().startswith("md")


WEAK_HASH = Rule(
    code="S303", name="weak-hash", cwe=328, severity=MEDIUM,
    message="{algorithm} is a broken hash: use SHA-256 or better",
    when=(
        (_WEAK.where(Test(in_table) | Test(_is_asked_for_by_name) | Test(is_prescribed))
         | (call(f"{_HASHES}.SHA1") | reference("Crypto.Hash.SHA", "Crypto.Hash.SHA1")).where(
             Test(_is_untouched_by_collisions))).saying(
            confidence=LOW, profile=AUDIT)
        | _WEAK
        | _SIGNED.where(arg("digest", 1).text(_is_weak)).saying("{name}() signs a broken hash: use sha256")
    ).saying(facts=algorithm),
    why="""
        Two messages with one MD2, MD4, MD5 or SHA-1 digest can be made, so the digest proves nothing
        about the message. The same functions of `hashlib` are S324.
    """,
    bad=(
        """
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.hmac import HMAC

        digest = hashes.Hash(hashes.MD5())  # S303
        digests = {"md5": hashes.MD5(), "sha256": hashes.SHA256()}  # S303
        masked = padding.MGF1(hashes.SHA1())  # S303
        mac = HMAC(key, algorithm=make(hashes.SHA1))  # S303
        """,
        """
        from Cryptodome.Hash import HMAC, MD5, SHA1

        digest = MD5.new(message)  # S303
        mac = HMAC.new(key, digestmod=SHA1)  # S303
        """,
        """
        from OpenSSL import crypto

        certificate = crypto.X509()
        certificate.sign(key, "sha1")  # S303
        """,
    ),
    good=(
        """
        from cryptography.hazmat.primitives import hashes
        from OpenSSL import crypto

        digest = hashes.Hash(hashes.SHA256())
        certificate = crypto.X509()
        certificate.sign(key, "sha256")
        """,
        """
        from Cryptodome.Hash import SHA256

        digest = SHA256.new(message)
        """,
    ),
    see=(
        "https://cryptography.io/en/latest/hazmat/primitives/cryptographic-hashes/",
        "https://csrc.nist.gov/projects/hash-functions",
    ),
    also=("DUO134", "cryptography/insecure-hash-algorithm-md5", "cryptography/insecure-hash-algorithm-sha1",
          "pycryptodome/insecure-hash-algorithm-md2", "pycryptodome/insecure-hash-algorithm-md4",
          "pycryptodome/insecure-hash-algorithm-md5", "pycryptodome/insecure-hash-algorithm-sha1",
          "py/weak-sensitive-data-hashing"),
)


# Where calls say which hash function they use.
_DIGESTS = (arg("digestmod", 2), arg("digest", 1), arg("name", 0))


def _digest(match: Match, file: File) -> Dict[str, str]:
    """Name the hash function: the called one, or the one that an argument names."""
    name = match.facts["name"]
    # The last first: what stands before that is the data, or the key.
    values = (operand.value(match, file) for operand in _DIGESTS) if name not in _FUNCTIONS else ()
    given = (known for value in values for known in (*value.constants, *value.names))
    weak = (one for one in given if isinstance(one, str) and (_is_weak(one) or one in _FUNCTIONS))
    better = _FOR_DIGESTS
    if is_of_password(match, file):
        better = _FOR_SERVERS if is_sent(match, file) else _FOR_PASSWORDS
    return {"digest": last(next(weak, name)).upper(), "better": better}


_FOR_DIGESTS = "use SHA-256, or say usedforsecurity=False where nothing depends on it"
_FOR_PASSWORDS = "use Argon2, scrypt or bcrypt to keep a password"
_FOR_SERVERS = "send it over TLS alone, where the server wants no other"


def _accounted_for(match: Match, file: File) -> bool:
    """Tell whether the call that is handed the function says that it is no protection, or is judged itself."""
    taker = given_to(match.node, match.scope, file)
    return taker is not None and (
        bool(file.names(taker.func, match.scope) & {*HMAC, "hashlib.file_digest"}) or _is_told(taker))


def _is_told(node: ast.AST) -> bool:
    """Tell whether a call says that what it makes is no protection."""
    purpose = argument_of(node, "usedforsecurity") if isinstance(node, ast.Call) else None
    return isinstance(purpose, ast.Constant) and purpose.value is False


def _is_told_elsewhere(match: Match, file: File) -> bool:
    """Tell whether the name that is called is also bound to what says so: `partial(md5, usedforsecurity=False)`."""
    name = getattr(match.node, "func", None)
    return any(_is_told(value) for _, value, _, _ in bindings_of_name(name, match.scope))


def _is_for_hmac(match: Match, file: File) -> bool:
    """Tell whether SHA-1 is handed on as the function that makes a MAC, or is the default of a parameter that is."""
    return "sha1" in match.facts["name"] and (
        given_as(match.node, match.scope, file) in ("digest_method", "digestmod")
        or any(file.names(taker.func, inner) & _MACS for taker, inner in _takers_of_default(match, file)))


def _takers_of_default(match: Match, file: File) -> Iterator[Tuple[ast.Call, Scope]]:
    """Yield the calls that are handed the parameter whose default is matched."""
    above = file.parent(match.node, match.scope)
    function = file.parent(above, match.scope) if isinstance(above, ast.arguments) else None
    inner = None if function is None else file.index.by_node.get(function)
    if inner is None or not isinstance(above, ast.arguments):
        return
    for argument, default in defaults(above):
        for read in reads(inner, file).get(argument.arg, ()) if default is match.node else ():
            taker, kept = given_to(read, inner, file), target_of(file.parent(read, inner))
            if taker is not None:
                yield taker, inner
            elif isinstance(kept, ast.Attribute):
                yield from (
                    (call_, scope) for name in ("new", "HMAC", "digest") for call_, scope in file.index.called.get(name, ())
                    if scope.owner.parent is inner.parent and any(
                        tail_of(given) == kept.attr for given in arguments_of(call_)))


def _is_left_to_the_caller(match: Match, file: File) -> bool:
    """Tell whether the function has a parameter by which its callers say what the digest is for."""
    arguments = getattr(match.scope.owner.node, "args", None)
    return isinstance(arguments, ast.arguments) and any(
        argument.arg == "usedforsecurity" for argument in (*arguments.args, *arguments.kwonlyargs))


def _is_only_looked_for(match: Match, file: File) -> bool:
    """Tell whether a call only tells whether there is a function of a name that somebody gives: `hashlib.new(name)`."""
    given = arguments_of(match.node) if isinstance(match.node, ast.Call) else []
    return len(given) == 1 and match.facts["name"] == "hashlib.new" and isinstance(given[0], ast.Name) and is_tried(match, file)


def _hashing(matcher: Combining) -> Combining:
    """Match what hashes, unless it says that it is no protection; for audits where the code around says so."""
    claimed = matcher.unless(_CHECKSUM | Test(_is_only_looked_for) | Test(_is_left_to_the_caller) | Test(_is_told_elsewhere))
    return _audited(claimed, Test(finds) | does_without("usedforsecurity"))


def _audited(matcher: Combining, harmless: Condition) -> Combining:
    """Match what *matcher* does, for audits where it is *harmless*."""
    return matcher.unless(harmless) | matcher.saying(confidence=LOW, profile=AUDIT)


_CRYPT: Keys = {"crypt.crypt": ("salt", 1), "crypt.mksalt": ("method", 0)}
_METHOD = arg_by_name(_CRYPT)
_CHECKSUM = arg("usedforsecurity").false
_DIGESTMOD = arg("digestmod", "digest", 2)
_RETIRED = "HMAC over {digest} holds, but the hash is being retired: use hashlib.sha256 where no protocol asks for this one"
_OVER = "HMAC over {digest} rests on a broken hash: use hashlib.sha256"

WEAK_HASHLIB = Rule(
    code="S324", name="weak-hashlib", cwe=328, severity=HIGH,
    message="{digest} is a broken hash: {better}",
    when=demoted_in_suites(
        _hashing(call(*_FUNCTIONS) | call("hashlib.new").where(arg("name", 0).text(_is_weak)))
        | _audited(
            call("hashlib.file_digest").where(arg("digest", 1).text(_is_weak) | arg("digest", 1).refers_to(*_FUNCTIONS)).unless(
                Test(is_chosen_by_callers)), Test(finds))
        | call(*HMAC).where(_DIGESTMOD.text(_is_older) | _DIGESTMOD.refers_to("hashlib.md4", "hashlib.md5")).unless(
            Test(is_prescribed)).saying(_OVER, severity=LOW, confidence=MEDIUM)
        # Collisions are no way into it, and many protocols prescribe it.
        | call(*HMAC).where(_DIGESTMOD.text(_is_weak) | _DIGESTMOD.refers_to(*_FUNCTIONS)).saying(
            _RETIRED, severity=LOW, confidence=LOW, profile=AUDIT)
        | call(*_CRYPT).where(_METHOD.refers_to("crypt.METHOD_CRYPT", "crypt.METHOD_MD5")).saying(
            "crypt() with a weak method is quickly guessed: use Argon2, scrypt or bcrypt", severity=MEDIUM, cwe=916)
        | call(*_CRYPT).where(_METHOD.refers_to("crypt.METHOD_BLOWFISH")).saying(
            "METHOD_BLOWFISH is bcrypt, which looks at 72 bytes of a password: Argon2 and scrypt look at all",
            severity=LOW, confidence=LOW, profile=AUDIT, cwe=916)
        | reference(*_FUNCTIONS).where(Test(in_table) | Test(_is_for_hmac) | Test(is_handed_on)).saying(
            confidence=LOW, profile=AUDIT)
        | reference(*_FUNCTIONS).unless(Test(_accounted_for)).saying(confidence=MEDIUM)
    ).saying(facts=_digest),
    why="""
        Two messages with one MD4, MD5 or SHA-1 digest can be made, so the digest proves nothing about
        the message; and these functions are so fast that passwords are guessed from their digests.
        Where the digest only finds a cache entry or a change, say so: `usedforsecurity=False`
        (Python 3.9) documents it, and works on systems that forbid weak hashes. Only audits show what goes by a name
        that says what it is of or for, an ETag, a page or an id, or is cut to a few characters, unless a secret is hashed.
    """,
    bad=(
        """
        import hashlib

        fingerprint = hashlib.md5(document).hexdigest()  # S324
        digest = hashlib.new("SHA1", document)  # S324
        ALGORITHM = "md5"
        digest = hashlib.new(ALGORITHM, document)  # S324
        digests = map(hashlib.sha1, documents)  # S324
        KNOWN = {"md5": hashlib.md5, "sha256": hashlib.sha256}  # S324
        """,
        """
        import hashlib

        with open(path, "rb") as stream:
            digest = hashlib.file_digest(stream, "md5")  # S324
        with open(path, "rb") as stream:
            digest = hashlib.file_digest(stream, hashlib.sha1)  # S324
        """,
        """
        import hashlib
        import hmac

        signature = hmac.new(key, message, "md5").digest()  # S324
        signature = hmac.new(key, message, hashlib.sha1).digest()  # S324
        signature = hmac.digest(key, message, digest="sha1")  # S324
        """,
        """
        import crypt

        stored = crypt.crypt(word, crypt.METHOD_MD5)  # S324
        stored = crypt.crypt(word, crypt.mksalt(crypt.METHOD_CRYPT))  # S324
        stored = crypt.crypt(word, crypt.METHOD_BLOWFISH)  # S324
        """,
    ),
    good=(
        """
        import functools
        import hashlib

        fingerprint = hashlib.sha256(document).hexdigest()
        etag = hashlib.md5(page, usedforsecurity=False).hexdigest()
        etag = hashlib.new("md5", page, usedforsecurity=False).hexdigest()
        digest = hashlib.new("sha512", document)

        def check(name="md5"):
            hashlib.new(name)  # is it there?
        checksum = functools.partial(hashlib.md5, usedforsecurity=False)
        """,
        """
        import hashlib
        import hmac

        signature = hmac.new(key, message, "sha256").digest()
        signature = hmac.new(key, message, hashlib.sha256).digest()
        with open(path, "rb") as stream:
            digest = hashlib.file_digest(stream, "sha256")
        """,
        """
        import crypt

        stored = crypt.crypt(word, crypt.METHOD_SHA512)
        stored = crypt.crypt(word, crypt.mksalt(crypt.METHOD_SHA512))
        """,
    ),
    see=(
        "https://docs.python.org/3/library/hashlib.html",
        "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html",
    ),
    also=("DUO130", "lang/insecure-hash-algorithm-md5", "lang/insecure-hash-algorithm-sha1",
          "lang/insecure-hash-function", "py/weak-sensitive-data-hashing"),
)
