"""Good ciphers used wrongly: keys in the source, text that nobody authenticates."""

from __future__ import annotations

import ast
from functools import partial
from typing import TYPE_CHECKING, Dict

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    arg,
    arg_by_name,
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
from flake8_secure.dataflow.values import Const
from flake8_secure.match.args import Keys
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.flows import flow, sink
from flake8_secure.match.places import is_tried
from flake8_secure.match.uses import uses
from flake8_secure.models.sinks.tables import each
from flake8_secure.regex import regex
from flake8_secure.rules.crypto.hashes import HMAC
from flake8_secure.rules.crypto.opening import in_same_unit, may_be_asked, opens_what_others_seal, works_on_constants
from flake8_secure.rules.secrets.names import kind_of, looks_random
from flake8_secure.syntax.nodes import tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

CIPHERS = "cryptography.hazmat.primitives.ciphers"
MODES = f"{CIPHERS}.modes"
_PADDING = "cryptography.hazmat.primitives.asymmetric.padding"
AEAD = tuple(f"{CIPHERS}.aead.{name}" for name in ("AESCCM", "AESGCM", "AESOCB3", "ChaCha20Poly1305"))

_MAC = call(
    "Crypto.Hash.CMAC.new", "Crypto.Hash.HMAC.new", "cryptography.hazmat.primitives.cmac.CMAC",
    "cryptography.hazmat.primitives.hmac.HMAC", *HMAC)
_OPEN_MODES = ("CBC", "CFB", "CTR", "OFB")

UNAUTHENTICATED = Rule(
    code="SEC201", name="unauthenticated-encryption", cwe=353, severity=MEDIUM, confidence=LOW, profile=AUDIT,
    message="{name}() in this mode does not notice changes: use GCM, or add an HMAC over what is sent",
    when=either(
        call(f"{CIPHERS}.Cipher").where(arg("mode", 1).refers_to(*(f"{MODES}.{mode}()" for mode in _OPEN_MODES))),
        call("Crypto.Cipher.AES.new").where(
            arg("mode", 1).refers_to(*(f"Crypto.Cipher.AES.MODE_{mode}" for mode in _OPEN_MODES))),
    ).unless(in_same_unit(_MAC)).saying(facts=short_name),
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
    """Tell whether the padding is handed to `encrypt` or `decrypt`, also by a name."""
    return any(use.kind == "call" and use.name in ("decrypt", "encrypt") for use in uses(match.node, match.scope, file))


PKCS1 = Rule(
    code="SEC202", name="pkcs1-v15-padding", cwe=780, severity=MEDIUM,
    message="PKCS#1 v1.5 padding gives encrypted text away to whoever may try: use OAEP",
    when=either(
        # The package rsa has no other: https://stuvel.eu/python-rsa-doc/reference.html
        call("Crypto.Cipher.PKCS1_v1_5.new", "rsa.decrypt", "rsa.encrypt"),
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
        kept = padding.PKCS1v15()  # SEC202
        sealed = public_key.encrypt(text, kept)
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

KEYED = (
    *(f"{CIPHERS}.algorithms.{name}" for name in ("AES", "AES128", "AES256", "Camellia", "ChaCha20", "SM4")),
    *AEAD,
    *(f"{CIPHERS}.aead.{name}" for name in ("AESGCMSIV", "AESSIV")),
    *(f"Crypto.Cipher.{name}.new" for name in ("AES", "ChaCha20", "ChaCha20_Poly1305", "Salsa20")),
    "cryptography.fernet.Fernet",
    *each("nacl.{}", (
        "public.PrivateKey", "public.PrivateKey.from_seed", "secret.Aead", "secret.SecretBox", "signing.SigningKey")),
)
_KEY = arg("key", "private_key", "seed", 0)
# What seals a message, with the argument that is the key.
_SEALING: Keys = {
    **dict.fromkeys(HMAC, ("key", 0)), **dict.fromkeys(("hashlib.blake2b", "hashlib.blake2s"), ("key",)),
}


def _is_of_words(text: str) -> bool:
    """Tell whether a key does not look made up: S106 reports those that do."""
    return not looks_random(text)


def _is_of_zeros(text: str) -> bool:
    return not text.strip("\0")


# What a key in the source says of itself.
_SAID = regex(
    r"(?i)^secret$|(?:^|[\W_])(?:change.?me|hmac.?key|(?:my|secret|signing|static|webhook)[\W_]?(?:\w+\W)*(?:\w+_)?"
    r"(?:key|secret))(?:$|[\W_])")


def _derives(match: Match, file: File) -> bool:
    """Tell whether another key is made of the message: by its name, a key, a secret or a seed."""
    name = tail_of(arg("msg", 1).node(match))
    return kind_of(name) is not None or _DERIVED_FROM.search(name) is not None


def _is_looked_up(match: Match, file: File) -> bool:
    """Tell whether the key is what something holds, and empty only where it holds none: `session.get("key", b"")`."""
    return any(
        isinstance(made, ast.Call) and isinstance(made.func, ast.Attribute) and made.func.attr == "get" and made.args
        and isinstance(made.args[-1], ast.Constant) and not made.args[-1].value
        for made, _ in known_origins(_KEY.node(match), match.scope))


def _gets_one_later(match: Match, file: File) -> bool:
    """Tell whether an attribute, or an entry of one, begins without a key and gets one elsewhere: `self.key = b""`."""
    key = _KEY.node(match)
    value = file.value(key, match.scope) if isinstance(key, (ast.Attribute, ast.Subscript)) else None
    return value is not None and value.only is None and not any(
        isinstance(item, Const) and item.value for item in value.items)


def _is_long(text: str) -> bool:
    return len(text) >= 8


_DERIVED_FROM = regex(r"(?i)entropy|key|prk|seed")


def _keyed(node: ast.Call, scope: Scope, file: File) -> Dict[str, str]:
    """Name what is given a key by which two programs know each other: a listener or a manager of `multiprocessing`."""
    return {"name": tail_of(node.func)}


HARD_CODED_KEY = Rule(
    code="SEC203", name="hard-coded-key", cwe=321, severity=HIGH,
    message="the key of {name}() stands in the source: read it from where secrets are kept",
    when=either(
        call(*KEYED).where(_KEY.equals("", b"")).unless(Test(_is_looked_up) | Test(_gets_one_later)).saying(
            "the key of {name}() is empty: read a random key from where secrets are kept"),
        # A key of zeros keeps no secret: it is that of a format, where others have sealed.
        call(*KEYED).where(_KEY.text(_is_of_zeros)).where(Test(opens_what_others_seal)).saying(
            confidence=LOW, profile=AUDIT),
        call(*KEYED).where(_KEY.text()).unless(
            Test(is_tried) | Test(works_on_constants) | Test(_is_looked_up) | Test(_gets_one_later)),
        outside_tests(keyword("authkey", _keyed).where(arg("authkey").text(_is_of_words))).saying(
            "who knows the key of {name}() from the source can make it run code: read it from where secrets are kept"),
        # A fixed key of words tells uses apart, as in BIP 32, where what is derived from is the message.
        outside_tests(call(*_SEALING).where(arg_by_name(_SEALING).text(looks_random))),
        outside_tests(call("authlib.jose.OctKey.import_key", "joserfc.jwk.OctKey.import_key").where(_KEY.text())),
        outside_tests(call("jwcrypto.jwk.JWK").where(arg("k").text())),
        outside_tests(call(*HMAC).where(_KEY.text(_SAID.search)).unless(Test(_derives))).saying(confidence=MEDIUM),
    ).saying(facts=short_name) | outside_tests(
        # What somebody has sent is sealed to tell who that was.
        flow("password", sink(*HMAC, arg=("msg", 1), where=_KEY.text(_is_long)))).saying(
            "the key of {sink} stands in the source: read it from where secrets are kept", confidence=MEDIUM),
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
        from nacl.public import PrivateKey
        from nacl.signing import SigningKey

        private = PrivateKey(b"thirty-two bytes that never vary")  # SEC203
        signing = SigningKey(seed=b"thirty-two bytes that never vary")  # SEC203
        """,
        """
        from joserfc.jwk import OctKey
        from jwcrypto import jwk

        key = OctKey.import_key("factory-floor-7")  # SEC203
        key = jwk.JWK(k="ZmFjdG9yeS1mbG9vci03", kty="oct")  # SEC203
        """,
        """
        import hashlib
        import hmac

        seal = hmac.new(b"q8Zt71LmX0aWc4Re", text, hashlib.sha256)  # SEC203
        seal = hmac.new(b"my-static-hmac-key", text, "sha256")  # SEC203
        seal = hashlib.blake2b(text, key=b"q8Zt71LmX0aWc4Re")  # SEC203
        seal = hmac.digest("webhook_secret".encode(), text, "sha256")  # SEC203
        """,
        """
        import hashlib
        import hmac

        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/push", methods=["POST"])
        def push():
            seal = hmac.new(b"bakery push", request.data, hashlib.sha256)  # SEC203
            topic = hmac.new(b"topic", request.data, hashlib.sha256)
            return seal.hexdigest() + topic.hexdigest()
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
        from joserfc.jwk import OctKey
        from jwcrypto import jwk
        from nacl.public import PrivateKey
        from nacl.signing import SigningKey

        private, signing = PrivateKey(os.environb[b"STOCK_KEY"]), SigningKey.generate()
        listener = Listener(("localhost", 6000), authkey=os.environb[b"STOCK_KEY"])
        wallet = hmac.new(b"Bitcoin seed", seed, hashlib.sha512)
        derived = hmac.new(b"signing key", master_key, hashlib.sha512)
        seal = hmac.new(os.environb[b"SEAL_KEY"], text, hashlib.sha256)
        seal = hashlib.blake2b(b"q8Zt71LmX0aWc4Re", key=os.environb[b"SEAL_KEY"])
        kind = hashlib.blake2s(text, key=b"topics"), hashlib.blake2s(text, person=b"Zt71LmX0")
        cipher = AESGCM(AESGCM.generate_key(bit_length=256))
        box = Fernet(os.environ["FERNET_KEY"])
        key = OctKey.import_key(os.environ["JWT_KEY"])
        key = jwk.JWK(k=os.environ["JWT_KEY"], kty="oct")
    """,
    see=("https://cryptography.io/en/latest/fernet/",
         "https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html"),
    also=("cryptography/empty-aes-key",),
)


_AUTHENTICATING = tuple(f"Crypto.Cipher.AES.MODE_{mode}" for mode in ("CCM", "EAX", "GCM", "OCB", "SIV"))
# A tag is all that ciphers take there, and other things than ciphers take a text as well.
_VERIFYING = on_same(method("hexverify", "verify").where(Test(lambda match, _: _takes_one(match.node))))
_GCM = call(f"{CIPHERS}.Cipher").where(arg("mode", 1).refers_to(f"{MODES}.GCM()"))


def _takes_one(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and len(node.args) + len(node.keywords) == 1


NOT_AUTHENTICATED = Rule(
    code="SEC213", name="decryption-without-verification", cwe=347, severity=MEDIUM,
    message="decrypt() alone does not notice changes, whatever the mode: use decrypt_and_verify() with the tag",
    when=either(
        call("Crypto.Cipher.AES.new().decrypt").where(
            made_by(receiver, call("Crypto.Cipher.AES.new").where(arg("mode", 1).refers_to(*_AUTHENTICATING)))),
        call("Crypto.Cipher.ChaCha20_Poly1305.new().decrypt"),
    ).unless(_VERIFYING & Test(partial(may_be_asked, ("hexverify", "verify"))))
    | call(f"{CIPHERS}.Cipher().decryptor().update").where(
        made_by(receiver, call(f"{CIPHERS}.Cipher().decryptor").where(made_by(receiver, _GCM)))).unless(
        Test(partial(may_be_asked, ("finalize", "finalize_with_tag")))).saying(
        "update() alone does not notice changes, whatever the mode: call finalize() before the text is used"),
    why="""
        In these modes a tag tells whether somebody has changed the text, and it is up to the program to ask. Where it does
        not, an attacker flips the bits of his choice, as in the modes without a tag.
    """,
    bad="""
        from Cryptodome.Cipher import AES, ChaCha20_Poly1305
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        text = AES.new(key, AES.MODE_GCM, nonce=sealed[:16]).decrypt(sealed[32:])  # SEC213
        cipher = ChaCha20_Poly1305.new(key=key, nonce=sealed[:12])
        text = cipher.decrypt(sealed[28:])  # SEC213
        public_key.verify(signature, text)

        def read(key, nonce, sealed):
            decryptor = Cipher(algorithms.AES(key), modes.GCM(nonce)).decryptor()
            return decryptor.update(sealed)  # SEC213
    """,
    good="""
        from Cryptodome.Cipher import AES, ChaCha20_Poly1305
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        text = AES.new(key, AES.MODE_GCM, nonce=sealed[:16]).decrypt_and_verify(sealed[32:], sealed[16:32])
        text = AES.new(key, AES.MODE_CBC, sealed[:16]).decrypt(sealed[16:])  # SEC201
        cipher = ChaCha20_Poly1305.new(key=key, nonce=sealed[:12])
        text = cipher.decrypt(sealed[28:])
        cipher.verify(sealed[12:28])

        def read(key, nonce, tag, sealed):
            decryptor = Cipher(algorithms.AES(key), modes.GCM(nonce, tag)).decryptor()
            return decryptor.update(sealed) + decryptor.finalize()
    """,
    see=("https://pycryptodome.readthedocs.io/en/latest/src/cipher/modern.html",),
)
