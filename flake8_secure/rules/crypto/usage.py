"""Good ciphers used wrongly: keys in the source, nonces that repeat, text that nobody authenticates."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, Optional

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    anywhere,
    arg,
    call,
    either,
    keyword,
    made_by,
    method,
    on_same,
    outside_tests,
    receiver,
    short_name,
)
from flake8_secure.match.places import given_to, is_tried, taken_by
from flake8_secure.match.uses import reads
from flake8_secure.rules.crypto.hashes import HMAC
from flake8_secure.rules.secrets.names import looks_random
from flake8_secure.syntax.nodes import tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_CIPHERS = "cryptography.hazmat.primitives.ciphers"
_MODES = f"{_CIPHERS}.modes"
_PADDING = "cryptography.hazmat.primitives.asymmetric.padding"
_AEAD = tuple(f"{_CIPHERS}.aead.{name}" for name in ("AESCCM", "AESGCM", "AESOCB3", "ChaCha20Poly1305"))

_MAC = call(
    "Crypto.Hash.CMAC.new", "Crypto.Hash.HMAC.new", "cryptography.hazmat.primitives.cmac.CMAC",
    "cryptography.hazmat.primitives.hmac.HMAC", *HMAC)
_OPEN_MODES = ("CBC", "CFB", "CTR", "OFB")

UNAUTHENTICATED = Rule(
    code="SEC201", name="unauthenticated-encryption", cwe=353, severity=MEDIUM, confidence=LOW, profile=AUDIT,
    message="{name}() in this mode does not notice changes: use GCM, or add an HMAC over what is sent",
    when=either(
        call(f"{_CIPHERS}.Cipher").where(arg("mode", 1).refers_to(*(f"{_MODES}.{mode}()" for mode in _OPEN_MODES))),
        call("Crypto.Cipher.AES.new").where(
            arg("mode", 1).refers_to(*(f"Crypto.Cipher.AES.MODE_{mode}" for mode in _OPEN_MODES))),
    ).unless(anywhere(_MAC)).saying(facts=short_name),
    why="""
        Encryption alone hides a text, but does not protect it from changes; and answers that tell good
        padding from bad let an attacker read it.
    """,
    bad=(
        """
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        cipher = Cipher(algorithms.AES(key), modes.CBC(iv))  # SEC201
        """,
        """
        from Cryptodome.Cipher import AES

        cipher = AES.new(key, AES.MODE_CTR, nonce=nonce)  # SEC201
        """,
    ),
    good=(
        """
        import hmac

        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        cipher = Cipher(algorithms.AES(key), modes.CBC(iv))
        tag = hmac.digest(other_key, iv + text, "sha256")
        """,
        """
        from Cryptodome.Cipher import AES
        from Cryptodome.Hash import HMAC, SHA256

        cipher = AES.new(key, AES.MODE_CBC, iv)
        tag = HMAC.new(other_key, text, SHA256).digest()
        """,
        """
        from Cryptodome.Cipher import AES
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        cipher = Cipher(algorithms.AES(key), modes.GCM(nonce))
        cipher = AES.new(key, AES.MODE_EAX)
        """,
    ),
    see=("https://cryptography.io/en/latest/hazmat/primitives/aead/",
         "https://pycryptodome.readthedocs.io/en/latest/src/cipher/modern.html"),
    also=("cryptography/crypto-mode-without-authentication", "pycryptodome/crypto-mode-without-authentication"),
)


def _of_encryption(match: Match, file: File) -> bool:
    """Tell whether the padding is handed to `encrypt` or `decrypt`."""
    return taken_by(match.node, match.scope, file) in ("decrypt", "encrypt")


PKCS1 = Rule(
    code="SEC202", name="pkcs1-v15-padding", cwe=780, severity=MEDIUM,
    message="PKCS#1 v1.5 padding gives encrypted text away to whoever may try: use OAEP",
    when=either(
        call("Crypto.Cipher.PKCS1_v1_5.new"),
        call(f"{_PADDING}.PKCS1v15").where(Test(_of_encryption)),
        call(f"{_PADDING}.PKCS1v15").saying(
            "PKCS#1 v1.5 padding is kept for old formats: use PSS for signatures", severity=LOW, profile=AUDIT),
    ),
    why="""
        Whoever can learn whether a text decrypts, by an answer or by the time it takes, can decrypt any text
        with some thousands of tries. For signatures the padding is not broken, but PSS has a proof.
    """,
    bad=(
        """
        from cryptography.hazmat.primitives.asymmetric import padding

        sealed = public_key.encrypt(text, padding.PKCS1v15())  # SEC202
        text = private_key.decrypt(sealed, padding=padding.PKCS1v15())  # SEC202
        signature = private_key.sign(text, padding.PKCS1v15(), digest)  # SEC202
        """,
        """
        from Cryptodome.Cipher import PKCS1_v1_5

        cipher = PKCS1_v1_5.new(key)  # SEC202
        """,
    ),
    good=(
        """
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import padding

        digest = hashes.SHA256()
        sealed = public_key.encrypt(text, padding.OAEP(padding.MGF1(digest), digest, None))
        """,
        """
        from Cryptodome.Cipher import PKCS1_OAEP

        cipher = PKCS1_OAEP.new(key)
        """,
    ),
    see=("https://cryptography.io/en/latest/hazmat/primitives/asymmetric/rsa/#padding",),
    also=("DUO134",),
)

_KEYED = (
    *(f"{_CIPHERS}.algorithms.{name}" for name in ("AES", "AES128", "AES256", "Camellia", "ChaCha20", "SM4")),
    *_AEAD,
    *(f"{_CIPHERS}.aead.{name}" for name in ("AESGCMSIV", "AESSIV")),
    *(f"Crypto.Cipher.{name}.new" for name in ("AES", "ChaCha20", "ChaCha20_Poly1305", "Salsa20")),
    "cryptography.fernet.Fernet",
    "nacl.secret.SecretBox",
)
_KEY = arg("key", 0)


def _is_of_words(text: str) -> bool:
    """Tell whether a key does not look made up: S106 reports those that do."""
    return not looks_random(text)


def _keyed(node: ast.Call, scope: Scope, file: File) -> Dict[str, str]:
    """Name what is given a key by which two programs know each other: a listener or a manager of `multiprocessing`."""
    return {"name": tail_of(node.func)}


HARD_CODED_KEY = Rule(
    code="SEC203", name="hard-coded-key", cwe=321, severity=HIGH,
    message="the key of {name}() stands in the source: read it from where secrets are kept",
    when=either(
        call(*_KEYED).where(_KEY.equals("", b"")).saying(
            "the key of {name}() is empty: read a random key from where secrets are kept"),
        call(*_KEYED).where(_KEY.text()).unless(Test(is_tried)),
        outside_tests(keyword("authkey", _keyed).where(arg("authkey").text(_is_of_words))).saying(
            "who knows the key of {name}() from the source can make it run code: read it from where secrets are kept"),
        # A fixed key of words tells uses apart, as in BIP 32.
        outside_tests(call(*HMAC).where(_KEY.text(looks_random))),
    ).saying(facts=short_name),
    why="Whoever can read the source, a copy or its history can decrypt everything, and the key cannot be changed.",
    bad=(
        """
        from cryptography.fernet import Fernet
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        FIXED = b"0123456789abcdef"
        cipher = AESGCM(FIXED)  # SEC203
        box = Fernet(b"cmFuZG9tIGtleSBvZiB0aGlydHktdHdvIGJ5dGVzISE=")  # SEC203
        """,
        """
        from Cryptodome.Cipher import AES

        cipher = AES.new("", AES.MODE_GCM)  # SEC203
        """,
        """
        import hashlib
        import hmac

        seal = hmac.new(b"q8Zt71LmX0aWc4Re", text, hashlib.sha256)  # SEC203
        """,
        """
        from multiprocessing.connection import Listener
        from multiprocessing.managers import BaseManager

        class Stock(BaseManager):
            pass

        listener = Listener(("localhost", 6000), authkey=b"hazelnut")  # SEC203
        stock = Stock(address=("", 50000), authkey=b"hazelnut")  # SEC203
        """,
    ),
    good="""
        import hashlib
        import hmac
        import os
        from multiprocessing.connection import Listener

        from cryptography.fernet import Fernet
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        listener = Listener(("localhost", 6000), authkey=os.environb[b"STOCK_KEY"])
        wallet = hmac.new(b"Bitcoin seed", seed, hashlib.sha512)
        seal = hmac.new(os.environb[b"SEAL_KEY"], text, hashlib.sha256)
        cipher = AESGCM(AESGCM.generate_key(bit_length=256))
        box = Fernet(os.environ["FERNET_KEY"])
    """,
    see=("https://cryptography.io/en/latest/fernet/",
         "https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html"),
    also=("cryptography/empty-aes-key",),
)

_IV = arg("initialization_vector", "nonce", 0)
_CRYPTO_IV = arg("iv", "IV", "nonce", 2)
_NONCE = arg("nonce", 0)
_STREAM_NONCE = arg("nonce", 1)
_METHODS = tuple(f"{name}().{method}" for name in _AEAD for method in ("decrypt", "encrypt"))
# Those of libsodium take the nonce behind the text, and make one up where they are given none.
_BOXES = tuple(f"nacl.{box}().encrypt" for box in ("public.Box", "secret.Aead", "secret.SecretBox"))
_BOX_NONCE = arg("nonce", 1)
# A counter that starts where it always does, in no block of its own.
_COUNTER = call("Crypto.Util.Counter.new").where(arg("initial_value", 3, default=1).constant).where(
    arg("prefix", 1, default=b"").constant)

_ALGORITHM, _MODE = arg("algorithm", 0), arg("mode", 1)
_DECRYPTING = frozenset(("decrypt", "decrypt_and_verify", "decryptor"))
# Reads of a name that are looked at.
_READS = 20


def _beginning_of(node: Optional[ast.AST]) -> str:
    """Return the name of what *node* is, or the beginning of: `key[:16]`."""
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice) and node.slice.lower is None:
        node = node.value
    return tail_of(node)


def _first(node: Optional[ast.AST]) -> Optional[ast.AST]:
    return node.args[0] if isinstance(node, ast.Call) and node.args else None


def _is_its_key(match: Match, file: File) -> bool:
    """Tell whether the nonce is the key, or its beginning."""
    key, nonce = _KEY.node(match), _CRYPTO_IV.node(match)
    return key is not None and _beginning_of(nonce) == _beginning_of(key) != ""


def _is_key_of_cipher(match: Match, file: File) -> bool:
    """Tell the same of `Cipher(algorithms.AES(key), modes.CBC(key[:16]))`."""
    algorithm, mode = _ALGORITHM.node(match), _MODE.node(match)
    return _beginning_of(_first(mode)) == _beginning_of(_first(algorithm)) != ""


def _only_decrypts(match: Match, file: File) -> bool:
    """Tell whether a cipher is put to no other use than to decrypt: whoever encrypted has chosen the nonce."""
    asked = set(_asked_for(match.node, match.scope, file))
    return tail_of(getattr(match.node, "func", None)) == "decrypt" or bool(asked) and asked <= _DECRYPTING


def _asked_for(node: ast.AST, scope: Scope, file: File, depth: int = 3) -> Iterator[str]:
    """Yield the methods that are asked for of *node*, a cipher or a mode, and of the names it gets; "" for any other use."""
    above = file.parent(node, scope)
    if isinstance(above, ast.Assign) and isinstance(above.targets[0], ast.Name) and depth:
        found = scope.find(above.targets[0].id)
        places = [] if found is None else reads(found[0], file).get(above.targets[0].id, [])
        for read in places[:_READS]:
            yield from _asked_for(read, scope, file, depth - 1)
        if len(places) > _READS:
            yield ""
    elif isinstance(above, ast.Attribute):
        yield above.attr
    else:
        taker = given_to(node, scope, file)
        if taker is not None and tail_of(taker.func) == "Cipher":
            yield from _asked_for(taker, scope, file, depth)
        else:
            yield ""


_NONCES = either(
    call(*(f"{_MODES}.{mode}" for mode in ("CBC", "CFB", "CFB8", "CTR", "GCM", "OFB"))).where(_IV.text()),
    call("Crypto.Cipher.AES.new").where(_CRYPTO_IV.text()),
    call(*_METHODS).where(_NONCE.text()),
    call(f"{_CIPHERS}.algorithms.ChaCha20", "Crypto.Cipher.ChaCha20.new", "Crypto.Cipher.ChaCha20_Poly1305.new",
         "Crypto.Cipher.Salsa20.new").where(_STREAM_NONCE.text()),
    call(*_BOXES).where(_BOX_NONCE.text()),
    call("Crypto.Cipher.AES.new").where(made_by(arg("counter"), _COUNTER)).saying(
        "the counter of {name}() always starts at the same number: give it a nonce that is new for every message"),
    either(
        call("Crypto.Cipher.AES.new").where(Test(_is_its_key)),
        call(f"{_CIPHERS}.Cipher").where(Test(_is_key_of_cipher)),
    ).saying("the nonce of {name}() is its key, always the same: make a new one per message with os.urandom()"),
)

FIXED_NONCE = Rule(
    code="SEC204", name="fixed-nonce", cwe=329, severity=MEDIUM,
    message="the nonce of {name}() is always the same: make a new one per message with os.urandom()",
    when=either(
        _NONCES.unless(Test(_only_decrypts)), _NONCES.saying(confidence=LOW, profile=AUDIT),
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
        """,
        """
        from Crypto.Cipher import AES  # S413
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        cipher = AES.new(key, AES.MODE_GCM, key[:16])  # SEC204
        cipher = Cipher(algorithms.AES(key), modes.GCM(key))  # SEC204
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
        cipher = AES.new(made[:32], AES.MODE_GCM, made[32:])
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

_AUTHENTICATING = tuple(f"Crypto.Cipher.AES.MODE_{mode}" for mode in ("CCM", "EAX", "GCM", "OCB", "SIV"))
_VERIFYING = on_same(method("hexverify", "verify"))

NOT_AUTHENTICATED = Rule(
    code="SEC213", name="decryption-without-verification", cwe=347, severity=MEDIUM,
    message="decrypt() alone does not notice changes, whatever the mode: use decrypt_and_verify() with the tag",
    when=either(
        call("Crypto.Cipher.AES.new().decrypt").where(
            made_by(receiver, call("Crypto.Cipher.AES.new").where(arg("mode", 1).refers_to(*_AUTHENTICATING)))),
        call("Crypto.Cipher.ChaCha20_Poly1305.new().decrypt"),
    ).unless(_VERIFYING),
    why="""
        In these modes a tag tells whether somebody has changed the text, and it is up to the program to ask. Where it does
        not, an attacker flips the bits of his choice, as in the modes without a tag.
    """,
    bad="""
        from Cryptodome.Cipher import AES, ChaCha20_Poly1305

        text = AES.new(key, AES.MODE_GCM, nonce=sealed[:16]).decrypt(sealed[32:])  # SEC213
        cipher = ChaCha20_Poly1305.new(key=key, nonce=sealed[:12])
        text = cipher.decrypt(sealed[28:])  # SEC213
    """,
    good="""
        from Cryptodome.Cipher import AES, ChaCha20_Poly1305

        text = AES.new(key, AES.MODE_GCM, nonce=sealed[:16]).decrypt_and_verify(sealed[32:], sealed[16:32])
        text = AES.new(key, AES.MODE_CBC, sealed[:16]).decrypt(sealed[16:])  # SEC201
        cipher = ChaCha20_Poly1305.new(key=key, nonce=sealed[:12])
        text = cipher.decrypt(sealed[28:])
        cipher.verify(sealed[12:28])
    """,
    see=("https://pycryptodome.readthedocs.io/en/latest/src/cipher/modern.html",),
)
