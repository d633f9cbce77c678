"""Nonces and initialization vectors that are always the same."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Callable, Optional

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, call, either, made_by, outside_tests, short_name
from flake8_secure.dataflow.computing import DIGESTED
from flake8_secure.match.args import Argument
from flake8_secure.match.base import Combining
from flake8_secure.match.conditions import constant_value
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.places import any_around
from flake8_secure.match.uses import reads
from flake8_secure.rules.crypto.derivation import PURE, made_of
from flake8_secure.rules.crypto.fresh import LOOPS, is_for_one_message
from flake8_secure.rules.crypto.opening import only_decrypts
from flake8_secure.rules.crypto.repeated import made_once, may_be_for_one_message
from flake8_secure.rules.crypto.usage import AEAD, CIPHERS, MODES
from flake8_secure.syntax.arguments import argument_of, arguments_of
from flake8_secure.syntax.nodes import below, callee, tail_of
from flake8_secure.syntax.scopes import ASSIGN, FUNCTION

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_KEY = arg("key", 0)
_IV = arg("initialization_vector", "nonce", 0)
_CRYPTO_IV = arg("iv", "IV", "nonce", 2)
_START = arg("initial_value")
_NONCE = arg("nonce", 0)
_STREAM_NONCE = arg("nonce", 1)
_METHODS = tuple(f"{name}().{method}" for name in AEAD for method in ("decrypt", "encrypt"))
# Those of libsodium take the nonce behind the text, and make one up where they are given none.
_BOXES = tuple(f"nacl.{box}().encrypt" for box in ("public.Box", "secret.Aead", "secret.SecretBox"))
_BOX_NONCE = arg("nonce", 1)
# A counter that starts where it always does, in no block of its own.
_COUNTER = call("Crypto.Util.Counter.new").where(arg("initial_value", 3, default=1).constant).where(
    arg("prefix", 1, default=b"").constant)

_ALGORITHM, _MODE = arg("algorithm", 0), arg("mode", 1)
# What makes the same of the same; the first two make what may be filled with something else later.
_FILLED = frozenset(("builtins.bytearray", "builtins.bytearray.fromhex"))
_DIGESTS = frozenset(name for name in DIGESTED if name.endswith(".digest"))
_MAKING = _FILLED.union(("builtins.bytes", "builtins.range"))


def _source_of(node: Optional[ast.AST], scope: Scope) -> str:
    """Return the name of what *node* is, or the beginning or a hash of: `key[:16]`, `md5(key.encode()).digest()`."""
    name = ""
    for part in made_of(node, scope, PURE):
        if isinstance(part, ast.Subscript) and isinstance(part.slice, ast.Slice) and part.slice.lower is not None:
            break
        name = tail_of(part) or name
    return name


def _first(node: Optional[ast.AST]) -> Optional[ast.AST]:
    return node.args[0] if isinstance(node, ast.Call) and node.args else None


def _is_its_key(match: Match, file: File) -> bool:
    """Tell whether the nonce is the key, its beginning, or made of what that is made of."""
    return _source_of(_CRYPTO_IV.node(match), match.scope) == _source_of(_KEY.node(match), match.scope) != ""


def _is_key_of_cipher(match: Match, file: File) -> bool:
    """Tell the same of `Cipher(algorithms.AES(key), modes.CBC(key[:16]))`."""
    nonce, key = (_source_of(_first(part.node(match)), match.scope) for part in (_MODE, _ALGORITHM))
    return nonce == key != ""


def _fixed(nonce: Argument) -> Test:
    """Ask whether *nonce* is a constant, or made of constants where it is given."""
    def test(match: Match, file: File) -> bool:
        node = nonce.node(match)
        return nonce.text().judge(match, file).possible or any(
            (made is node or not file.names(callee(made), scope) & _FILLED) and _is_made_of_constants(made, scope, file)
            for made, scope in known_origins(node, match.scope))

    return Test(test)


def _is_made_of_constants(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node* makes the same each time: `bytes(range(16))`, `(0).to_bytes(16, "big")`, a hash of a constant."""
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        return _is_made_of_constants(node.value, scope, file)
    if not isinstance(node, ast.Call):
        return False
    function = node.func
    if file.names(function, scope) & _DIGESTS and isinstance(function, ast.Attribute):
        made = function.value
        return isinstance(made, ast.Call) and bool(made.args) and all(
            constant_value(file.value(part, scope)) for part in made.args)
    if not node.args:
        return False
    counts = isinstance(function, ast.Attribute) and function.attr == "to_bytes"
    parts = [*arguments_of(node), *([function.value] if isinstance(function, ast.Attribute) and counts else [])]
    return (counts or bool(file.names(function, scope) & _MAKING)) and all(
        constant_value(file.value(part, scope)) or _is_made_of_constants(part, scope, file) for part in parts)


def _decrypts(match: Match, file: File) -> bool:
    """Tell whether the nonce only serves to decrypt: whoever encrypted has chosen it."""
    return tail_of(getattr(match.node, "func", None)) == "decrypt" or only_decrypts(match, file)


# What makes a key that nobody had before.
_FRESH = frozenset((
    "Crypto.Random.get_random_bytes", "nacl.utils.random", "os.urandom", "secrets.token_bytes",
    *(f"{name}.generate_key" for name in AEAD)))


def _is_for_fresh_key(match: Match, file: File) -> bool:
    """Tell whether the function makes the key itself, and enciphers one text with it: the nonce need not be another one."""
    maker = _keyed(match, file)
    key = _first(maker)
    found = match.scope.find(key.id) if isinstance(key, ast.Name) else None
    if not isinstance(maker, ast.Call) or not isinstance(key, ast.Name) or found is None or found[0] is not match.scope:
        return False
    if found[0].kind != FUNCTION or [one[0] for one in found[1]] != [ASSIGN]:
        return False
    made = found[1][0][1]
    return _is_fresh(made, match.scope, file) and not any_around(
        lambda inner, above: isinstance(above, LOOPS) and not any(part is made for part in below(above)),
        f"where {key.id} is made", match.node, match.scope, file
    ) and sum(
        isinstance(above, ast.Call) and tail_of(above.func) == tail_of(maker.func)
        for above in (file.parent(read, match.scope) for read in reads(match.scope, file).get(key.id, ()))) == 1


def _keyed(match: Match, file: File) -> Optional[ast.AST]:
    """Return the call that is given the key, first of all: of a cipher, an algorithm, or a box that is used once."""
    node: Any = match.node
    above = file.parent(node, match.scope)
    if tail_of(node.func) != "encrypt":
        return above.args[0] if isinstance(above, ast.Call) and tail_of(above.func) == "Cipher" and node in above.args[1:] \
            else node
    box = node.func.value
    found = match.scope.find(box.id) if isinstance(box, ast.Name) else None
    if found is None:
        return box  # type: ignore[no-any-return]  # a node
    once = len(found[1]) == 1 and len(reads(found[0], file).get(box.id, ())) == 1
    return found[1][0][1] if once else None


def _is_fresh(made: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *made* is drawn at random, or derived with a salt that is."""
    if not isinstance(made, ast.Call):
        return False
    salt = argument_of(made.func.value, "salt", 2) if isinstance(made.func, ast.Attribute) and made.func.attr == "derive" \
        and isinstance(made.func.value, ast.Call) else None
    return not file.names(callee(made if salt is None else salt), scope).isdisjoint(_FRESH)


def _taking(asked: Callable[[Argument], Test]) -> Combining:
    """Match what is given a nonce of which *asked* holds."""
    return either(
        call(*(f"{MODES}.{mode}" for mode in ("CBC", "CFB", "CFB8", "CTR", "GCM", "OFB"))).where(asked(_IV)),
        call("Crypto.Cipher.AES.new").where(asked(_CRYPTO_IV)).where(_START.absent | _START.constant),
        call(*_METHODS).where(asked(_NONCE)),
        call(f"{CIPHERS}.algorithms.ChaCha20", "Crypto.Cipher.ChaCha20.new", "Crypto.Cipher.ChaCha20_Poly1305.new",
             "Crypto.Cipher.Salsa20.new").where(asked(_STREAM_NONCE)),
        call(*_BOXES).where(asked(_BOX_NONCE)),
    )


_CONSTANT = either(
    _taking(_fixed),
    call("Crypto.Cipher.AES.new").where(made_by(arg("counter"), _COUNTER)).saying(
        "the counter of {name}() always starts at the same number: give it a nonce that is new for every message"),
).unless(Test(_is_for_fresh_key))

_NONCES = either(
    _CONSTANT,
    either(
        call("Crypto.Cipher.AES.new").where(Test(_is_its_key)),
        call(f"{CIPHERS}.Cipher").where(Test(_is_key_of_cipher)),
    ).saying("the nonce of {name}() is made of its key, always the same: make a new one per message with os.urandom()"),
)

_REPEATED = _taking(made_once)
_ONCE = "the nonce of {name}() is made once for many messages: make a new one per message with os.urandom()"

FIXED_NONCE = Rule(
    code="SEC204", name="fixed-nonce", cwe=329, severity=MEDIUM,
    message="the nonce of {name}() is always the same: make a new one per message with os.urandom()",
    when=either(
        _NONCES.unless(Test(_decrypts) | Test(is_for_one_message)), _NONCES.saying(confidence=LOW, profile=AUDIT),
        outside_tests(_REPEATED).unless(Test(_decrypts) | Test(is_for_one_message) | Test(may_be_for_one_message)).saying(
            _ONCE, cwe=323),
        _REPEATED.saying(_ONCE, cwe=323, confidence=LOW, profile=AUDIT),
    ).saying(facts=short_name),
    why="""
        Two messages under one key and one nonce show where they are equal (CBC), can be subtracted from one
        another (CTR, ChaCha20), or give away the key that authenticates them (GCM).
    """,
    bad=(
        """
        from cryptography.hazmat.primitives.ciphers import algorithms, modes
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        mode = modes.CTR(b"0123456789abcdef")  # SEC204
        ZERO = b"\\0" * 12
        sealed = AESGCM(key).encrypt(ZERO, text, None)  # SEC204
        stream = algorithms.ChaCha20(key, ZERO)  # SEC204
        """,
        """
        from Cryptodome.Cipher import AES

        cipher = AES.new(key, AES.MODE_GCM, nonce=b"0123456789ab")  # SEC204
        cipher = AES.new(key, AES.MODE_CTR, nonce=b"", initial_value=1)  # SEC204 SEC201
        """,
        """
        from Crypto.Cipher import AES  # S413
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        cipher = AES.new(key, AES.MODE_GCM, key[:16])  # SEC204
        cipher = Cipher(algorithms.AES(key), modes.GCM(key))  # SEC204
        """,
        """
        import hashlib

        from Cryptodome.Cipher import AES

        def seal(key, text):
            nonce = hashlib.sha256(key.encode()).digest()[:12]
            return AES.new(key[:16], AES.MODE_GCM, nonce).encrypt_and_digest(text)  # SEC204

        def seal_zero(key, text):
            return AES.new(key, AES.MODE_GCM, bytearray(12)).encrypt_and_digest(text)  # SEC204
        """,
        """
        import nacl.secret
        from Cryptodome.Cipher import AES
        from Cryptodome.Util import Counter

        sealed = nacl.secret.SecretBox(key).encrypt(text, b"\\0" * 24)  # SEC204
        cipher = AES.new(key, AES.MODE_CTR, counter=Counter.new(128))  # SEC204 SEC201
        """,
        """
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        cipher = Cipher(algorithms.AES(key), modes.CBC(b"0123456789abcdef"))  # SEC204 SEC201
        sealed = cipher.encryptor().update(text)
        text = cipher.decryptor().update(sealed)
        """,
        """
        import os

        from Cryptodome.Cipher import AES
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        def seal_both(one, two):
            key = os.urandom(32)
            box = AESGCM(key)
            return key, box.encrypt(bytes(12), one, None), box.encrypt(bytes(12), two, None)  # SEC204 SEC204

        def seal_each(texts):
            key = os.urandom(32)
            for text in texts:
                yield AESGCM(key).encrypt(bytes(12), text, None)  # SEC204

        def seal_twice(one, two):
            key = os.urandom(32)
            first = AESGCM(key).encrypt(bytes(12), one, None)  # SEC204
            return key, first, AESGCM(key).encrypt(bytes(12), two, None)  # SEC204

        def seal_by_default(text, key=None):
            key = key or os.urandom(32)
            return AESGCM(key).encrypt(bytes(12), text, None)  # SEC204

        def sealing():
            key = os.urandom(32)

            def seal(text):
                return AESGCM(key).encrypt(bytes(12), text, None)  # SEC204
            return seal

        def seal_with_its_key(text):
            key = os.urandom(32)
            return key, AES.new(key, AES.MODE_GCM, key[:12]).encrypt_and_digest(text)  # SEC204

        def seal_all(key, texts):
            nonce = os.urandom(12)
            return [AESGCM(key).encrypt(nonce, text, None) for text in texts]  # SEC204
        """,
    ),
    good=(
        """
        import os

        from cryptography.hazmat.primitives.ciphers import algorithms, modes
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        mode = modes.CTR(os.urandom(16))
        sealed = AESGCM(key).encrypt(os.urandom(12), text, None)
        stream = algorithms.ChaCha20(key, os.urandom(16))
        """,
        """
        from Cryptodome.Cipher import AES

        cipher = AES.new(key, AES.MODE_GCM, nonce=None)
        cipher = AES.new(key, AES.MODE_CTR, nonce=b"", initial_value=start)  # SEC201
        cipher = AES.new(made[:32], AES.MODE_GCM, made[32:])
        """,
        """
        import hashlib

        from Cryptodome.Cipher import AES

        def seal(key, place, text):
            nonce = hashlib.sha256(key + place).digest()[:12]
            return AES.new(key, AES.MODE_GCM, nonce).encrypt_and_digest(text)

        def seal_at(key, place, text):
            return AES.new(key, AES.MODE_GCM, place.to_bytes(12, "big")).encrypt_and_digest(text)
        """,
        """
        import nacl.secret
        from Cryptodome.Cipher import AES
        from Cryptodome.Util import Counter

        sealed = nacl.secret.SecretBox(key).encrypt(text)
        cipher = AES.new(key, AES.MODE_CTR, counter=Counter.new(64, prefix=nonce))  # SEC201
        cipher = AES.new(key, AES.MODE_CTR, counter=Counter.new(128, initial_value=start))  # SEC201
        """,
        """
        import os
        import secrets

        from Cryptodome.Cipher import AES
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        def seal(text):
            key = AESGCM.generate_key(256)
            box = AESGCM(key)
            return key, box.encrypt(bytes(12), text, None)

        def seal_for(recipient, text):
            key = os.urandom(32)
            made = Cipher(algorithms.AES(key), modes.GCM(bytes(12))).encryptor()
            return recipient.encrypt(key), made.update(text), made.finalize()

        def seal_each(texts):
            for text in texts:
                key = secrets.token_bytes(32)
                yield key, AES.new(key, AES.MODE_GCM, nonce=bytes(12)).encrypt_and_digest(text)

        def seal_derived(master, text):
            key = HKDF(hashes.SHA256(), 32, salt=os.urandom(32), info=b"a").derive(master)
            return AESGCM(key).encrypt(bytes(12), text, None)
        """,
    ),
    see=("https://cryptography.io/en/latest/hazmat/primitives/symmetric-encryption/",),
)
