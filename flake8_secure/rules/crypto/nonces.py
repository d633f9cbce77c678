"""Nonces and initialization vectors that are always the same."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, call, either, made_by, short_name
from flake8_secure.dataflow.computing import DIGESTED
from flake8_secure.match.args import Argument
from flake8_secure.match.conditions import constant_value
from flake8_secure.match.evidence import known_origins
from flake8_secure.rules.crypto.derivation import PURE, made_of
from flake8_secure.rules.crypto.fresh import is_for_one_message
from flake8_secure.rules.crypto.opening import only_decrypts
from flake8_secure.rules.crypto.usage import AEAD, CIPHERS, MODES
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.nodes import callee, tail_of

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


_NONCES = either(
    call(*(f"{MODES}.{mode}" for mode in ("CBC", "CFB", "CFB8", "CTR", "GCM", "OFB"))).where(_fixed(_IV)),
    call("Crypto.Cipher.AES.new").where(_fixed(_CRYPTO_IV)).where(_START.absent | _START.constant),
    call(*_METHODS).where(_fixed(_NONCE)),
    call(f"{CIPHERS}.algorithms.ChaCha20", "Crypto.Cipher.ChaCha20.new", "Crypto.Cipher.ChaCha20_Poly1305.new",
         "Crypto.Cipher.Salsa20.new").where(_fixed(_STREAM_NONCE)),
    call(*_BOXES).where(_fixed(_BOX_NONCE)),
    call("Crypto.Cipher.AES.new").where(made_by(arg("counter"), _COUNTER)).saying(
        "the counter of {name}() always starts at the same number: give it a nonce that is new for every message"),
    either(
        call("Crypto.Cipher.AES.new").where(Test(_is_its_key)),
        call(f"{CIPHERS}.Cipher").where(Test(_is_key_of_cipher)),
    ).saying("the nonce of {name}() is made of its key, always the same: make a new one per message with os.urandom()"),
)

FIXED_NONCE = Rule(
    code="SEC204", name="fixed-nonce", cwe=329, severity=MEDIUM,
    message="the nonce of {name}() is always the same: make a new one per message with os.urandom()",
    when=either(
        _NONCES.unless(Test(_decrypts) | Test(is_for_one_message)), _NONCES.saying(confidence=LOW, profile=AUDIT),
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
    ),
    see=("https://cryptography.io/en/latest/hazmat/primitives/symmetric-encryption/",),
)
