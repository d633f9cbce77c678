"""What passwords are hashed with: a salt of their own, and enough work."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, FrozenSet, Iterator, Optional

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, arg_by_name, call, either, made_by, short_name
from flake8_secure.match.args import Keys
from flake8_secure.match.base import Combining
from flake8_secure.match.demoted import demoted
from flake8_secure.match.places import untested
from flake8_secure.regex import regex
from flake8_secure.rules.crypto.opening import opens_what_others_seal
from flake8_secure.rules.secrets.names import PASSWORD, PUBLIC_FIELDS, kind_of
from flake8_secure.rules.web.flask.config import configured
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import below, shape, tail_of, target_of
from flake8_secure.syntax.scopes import assigned_once

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_KDF = "cryptography.hazmat.primitives.kdf"
_NACL = ("nacl.pwhash.argon2i.kdf", "nacl.pwhash.argon2id.kdf", "nacl.pwhash.scrypt.kdf")
# Functions, and the argument that is the salt.
_SALTED: Keys = {
    "Crypto.Protocol.KDF.PBKDF2": ("salt", 1),
    "Crypto.Protocol.KDF.bcrypt": ("salt", 2),
    "Crypto.Protocol.KDF.scrypt": ("salt", 1),
    "argon2.low_level.hash_secret": ("salt", 1),
    "argon2.low_level.hash_secret_raw": ("salt", 1),
    "bcrypt.hashpw": ("salt", 1),
    "bcrypt.kdf": ("salt", 1),
    "crypt.crypt": ("salt", 1),
    "django.contrib.auth.hashers.make_password": ("salt", 1),
    **{f"{_KDF}.argon2.Argon2{kind}": ("salt",) for kind in ("d", "i", "id")},
    f"{_KDF}.pbkdf2.PBKDF2HMAC": ("salt", 2),
    f"{_KDF}.scrypt.Scrypt": ("salt", 0),
    "hashlib.pbkdf2_hmac": ("salt", 2),
    "hashlib.scrypt": ("salt",),
    **dict.fromkeys(_NACL, ("salt", 2)),
    "scrypt.hash": ("salt", 1),
    **{f"passlib.hash.{scheme}.using": ("salt",) for scheme in (
        "argon2", "bcrypt", "pbkdf2_sha256", "pbkdf2_sha512", "scrypt", "sha256_crypt", "sha512_crypt")},
}
_WORDS = ("password", "word", "secret", "raw_password", 0)
# Functions, and the argument that is the password, where the same call takes the salt.
_SALTING: Keys = {
    **{name: _WORDS for name in _SALTED if not name.startswith(_KDF) and not name.endswith(".using")},
    **dict.fromkeys(("hashlib.pbkdf2_hmac", *_NACL), ("password", 1)),
}

# Names of how often something is done, to make it slow.
_ROUNDS = regex(r"(?i)(?:^|_)(?:cost|cycles|iterations|rounds)$")


def is_repeated(match: Match, file: File) -> bool:
    """Tell whether the function goes on for as many rounds as it is told to: `for _ in range(rounds)`."""
    return any(
        scope.owner is match.scope.owner and call_.args and _ROUNDS.search(tail_of(call_.args[-1]))
        for call_, scope in file.index.called.get("range", ()))


# What needs no salt of its own: nobody has a table of keys.
_KEY_MATERIAL = regex(r"(?i)(^|_)(app|base|encryption|master|private|root|secret|server|session|shared|signing)_?(key|secret)$")


def _is_of_a_key(match: Match, file: File) -> bool:
    """Tell whether it is no password that is hashed but a key, of which another one is derived."""
    return isinstance(match.node, ast.Call) and any(
        _KEY_MATERIAL.search(tail_of(part)) for argument in (*match.node.args[:2], *_given_later(match.node, match.scope, file))
        for part in below(argument))


def _given_later(made: ast.Call, scope: Scope, file: File) -> Iterator[ast.expr]:
    """Yield what the function of `PBKDF2HMAC(...)` derives a key from: `kdf.derive(secret)`."""
    name = target_of(file.parent(made, scope))
    for call_, around in file.index.called.get("derive", ()) if isinstance(name, ast.Name) else ():
        if around.owner is scope.owner and isinstance(call_.func, ast.Attribute) and tail_of(call_.func.value) == tail_of(name):
            yield from call_.args[:1]


# What makes one thing of its argument, or of its receiver; so many are looked through.
PURE = frozenset((
    "b64encode", "bytes", "digest", "encode", "force_bytes", "hexdigest", "ljust", "lower", "md5", "new", "rjust", "sha1",
    "sha256", "sha512", "str", "upper",
))
_STEPS = 8


def made_of(node: Optional[ast.AST], scope: Scope, through: FrozenSet[str]) -> Iterator[ast.AST]:
    """Yield what bytes are made of alone, step by step, by functions and methods whose last identifiers are in *through*.

    For `sha256(password.encode()).digest()[:16]` the last of these is `password`.
    """
    for _ in range(_STEPS):
        if node is None:
            return
        yield node
        if isinstance(node, ast.Call):
            varying = [part for part in node.args if not isinstance(part, ast.Constant)]
            if tail_of(node.func) not in through or len(varying) > 1:
                return
            node = varying[0] if varying else getattr(node.func, "value", None)
        elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
            node = node.value
        else:
            given = assigned_once(node, scope)
            if given is None:
                return
            node, scope = given


def _source(match: Match, keys: Keys) -> Optional[ast.AST]:
    """Return what bytes are made of alone that an argument holds; None where that has no name."""
    found: Optional[ast.AST] = None
    if isinstance(match.node, ast.Call):
        for found in made_of(argument_of(match.node, *keys[match.facts["name"]]), match.scope, PURE):
            pass
    return found if isinstance(found, (ast.Attribute, ast.Name, ast.Subscript)) else None


def _salts_itself(match: Match, file: File) -> bool:
    """Tell whether the password is its own salt; for what is given it later, whether the salt has its name."""
    salt = _source(match, _SALTED)
    if salt is None:
        return False
    if match.facts["name"] not in _SALTING:
        return kind_of(tail_of(salt)) == PASSWORD
    word = _source(match, _SALTING)
    return word is not None and shape(salt) == shape(word)


def _salts_with_user(match: Match, file: File) -> bool:
    """Tell whether the salt of a password is what others know of its user."""
    return tail_of(_source(match, _SALTED)) in PUBLIC_FIELDS


# The argument that is the size of a block of scrypt.
_BLOCKS: Keys = {
    "Crypto.Protocol.KDF.scrypt": ("r", 4),
    "hashlib.scrypt": ("r",),
    "scrypt.hash": ("r", 3),
}
_SIZE = arg_by_name(_BLOCKS)
_PHRASE = regex(r"(?i)phrase|word$")


def _mines(match: Match, file: File) -> bool:
    """Tell whether it is no password that is hashed with itself, but a block: Litecoin and its heirs take these sizes."""
    word = _source(match, _SALTING) if match.facts["name"] in _BLOCKS and _SIZE.value(match, file).only == 1 else None
    name = tail_of(word)
    return word is not None and kind_of(name) is None and not _PHRASE.search(name) and _salts_itself(match, file)


_PROVES_WORK = Test(_mines)

# Who opens what others have sealed has no choice.
_OPENS = Test(opens_what_others_seal)
_WITH_FIXED_SALT = call(*_SALTED).where(arg_by_name(_SALTED).text())

FIXED_SALT = Rule(
    code="SEC205", name="fixed-salt", cwe=760, severity=MEDIUM, confidence=MEDIUM,
    message="the salt of {name}() is the same for all: make one per password with os.urandom(16)",
    when=either(
        _WITH_FIXED_SALT.where(Test(_is_of_a_key) | _OPENS).saying(facts=short_name, confidence=LOW, profile=AUDIT),
        _WITH_FIXED_SALT.saying(facts=short_name),
        call(*_SALTED).where(Test(_salts_itself)).unless(_PROVES_WORK).saying(
            "the salt of {name}() is the password, so equal ones look equal: make one per password with os.urandom(16)",
            facts=short_name),
        call(*_SALTED).where(Test(_salts_with_user)).saying(
            "the salt of {name}() is known of the user, and the same elsewhere: make one per password with os.urandom(16)",
            facts=short_name, confidence=LOW, profile=AUDIT),
    ),
    why="With one salt for all, one table of guesses serves for all passwords, and equal passwords look equal.",
    bad="""
        import hashlib

        import nacl.pwhash
        from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

        key = hashlib.pbkdf2_hmac("sha256", word, b"pepper", 600_000)  # SEC205
        key = nacl.pwhash.argon2id.kdf(32, word, b"pepper of sixteen")  # SEC205
        key = nacl.pwhash.argon2id.kdf(32, word, word)  # SEC205
        key = hashlib.scrypt(word, salt=b"", n=2**17, r=8, p=1)  # SEC205
        key = hashlib.scrypt(word, salt=word, n=2**17, r=8, p=1)  # SEC205
        key = hashlib.scrypt(pin_word, salt=pin_word, n=2**17, r=1, p=1)  # SEC205
        key = hashlib.scrypt(secret, salt=secret, n=2**17, r=1, p=1)  # SEC205
        key = hashlib.scrypt(name, salt=name, n=2**17, r=8, p=1)  # SEC205
        key = Scrypt(salt=password.encode(), length=32, n=2**17, r=8, p=1).derive(password.encode())  # SEC205
        key = hashlib.scrypt(word, salt=user.email.encode(), n=2**17, r=8, p=1)  # SEC205
    """,
    good="""
        import hashlib
        import os

        import nacl.pwhash

        key = hashlib.pbkdf2_hmac("sha256", word, os.urandom(16), 600_000)
        key = nacl.pwhash.argon2id.kdf(32, word, os.urandom(16))
        key = hashlib.scrypt(word, salt=os.urandom(16), n=2**17, r=8, p=1)
        work = hashlib.scrypt(header, salt=header, n=1024, r=1, p=1)
    """,
    see=("https://docs.python.org/3/library/hashlib.html#key-derivation",
         "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html"),
)

# Functions, and the argument that makes them slow: rounds of PBKDF2, powers of two, factors of scrypt.
_ITERATED: Keys = {
    "Crypto.Protocol.KDF.PBKDF2": ("count", 3),
    f"{_KDF}.pbkdf2.PBKDF2HMAC": ("iterations", 3),
    "hashlib.pbkdf2_hmac": ("iterations", 3),
    "passlib.context.CryptContext": tuple(
        f"pbkdf2_{digest}__{rounds}" for digest in ("sha256", "sha512") for rounds in ("default_rounds", "rounds")),
    "passlib.hash.pbkdf2_sha1.using": ("rounds",),
    "passlib.hash.pbkdf2_sha256.using": ("rounds",),
    "passlib.hash.pbkdf2_sha512.using": ("rounds",),
}
# Those of them that may be given what another one has made, which nobody guesses.
_STRETCHED: Keys = {name: _ITERATED[name] for name in ("Crypto.Protocol.KDF.PBKDF2", "hashlib.pbkdf2_hmac")}
_POWERS: Keys = {
    "Crypto.Protocol.KDF.bcrypt": ("cost", 1),
    "bcrypt.gensalt": ("rounds", 0),
    "flask_bcrypt.Bcrypt().generate_password_hash": ("rounds", 1),
    "flask_bcrypt.generate_password_hash": ("rounds", 1),
    "passlib.context.CryptContext": ("bcrypt__rounds",),
    "passlib.hash.bcrypt.using": ("rounds",),
}
_FACTORS: Keys = {
    "Crypto.Protocol.KDF.scrypt": ("N", 3),
    f"{_KDF}.scrypt.Scrypt": ("n", 2),
    "hashlib.scrypt": ("n",),
    "scrypt.hash": ("N", 2),
}
# The argument that says how often that is done.
_REPEATED: Keys = {
    "Crypto.Protocol.KDF.scrypt": ("p", 5),
    f"{_KDF}.scrypt.Scrypt": ("p", 4),
    "hashlib.scrypt": ("p",),
    "scrypt.hash": ("p", 4),
}
# Memory in KiB.
_MEMORY: Keys = {
    "argon2.Parameters": ("memory_cost", 5),
    "argon2.PasswordHasher": ("memory_cost", 1),
    "argon2.low_level.hash_secret": ("memory_cost", 3),
    "argon2.low_level.hash_secret_raw": ("memory_cost", 3),
    **{f"{_KDF}.argon2.Argon2{kind}": ("memory_cost",) for kind in ("d", "i", "id")},
    "passlib.hash.argon2.using": ("memory_cost",),
}


def _cheap(keys: Keys, least: int, unit: str) -> Combining:
    """Match derivations that cost an attacker less than *least*, with the cost for the message."""
    cost = arg_by_name(keys)

    def known(match: Match, file: File) -> Dict[str, str]:
        return {"cost": f"{cost.least(match, file)} {unit}"}

    return call(*keys).where(cost.below(least)).unless(_PROVES_WORK).saying(facts=known)


# What makes the keys of wallets of words that were drawn, which nobody guesses: BIP-39, and how Electrum does it.
_OF_WALLETS = arg_by_name({name: _SALTED[name] for name in _STRETCHED}).starts_with("electrum", "mnemonic")

# Done five times, or ten, less of it will do.
_ONCE = arg_by_name(_REPEATED).equals(1) | arg_by_name(_REPEATED).absent
_OF_SCRYPT = "{cost} of scrypt cost an attacker little: take n=2**17, with r=8"

CHEAP_HASH = Rule(
    code="SEC206", name="cheap-password-hash", cwe=916, severity=MEDIUM, confidence=MEDIUM,
    message="{cost} cost an attacker little: take 600,000 of PBKDF2, or 10 rounds of bcrypt",
    when=demoted(either(
        _cheap(_ITERATED, 210_000, "iterations").where(_OPENS).saying(confidence=LOW, profile=AUDIT),
        _cheap(_STRETCHED, 210_000, "iterations").where(arg_by_name(_STRETCHED).equals(2048)).where(_OF_WALLETS).saying(
            confidence=LOW, profile=AUDIT),
        _cheap(_STRETCHED, 210_000, "iterations").where(made_by(arg_by_name(_SALTING), call(*_SALTED))).saying(
            confidence=LOW, profile=AUDIT),
        _cheap(_ITERATED, 10_000, "iterations"),
        _cheap(_ITERATED, 210_000, "iterations").saying(profile=AUDIT),
        _cheap(_POWERS, 10, "rounds"),
        _cheap({"passlib.hash.scrypt.using": ("rounds",)}, 13, "rounds"),
        # What crypt(3) takes where nothing is said.
        _cheap({f"passlib.hash.sha{bits}_crypt.using": ("rounds",) for bits in (256, 512)}, 5000, "rounds"),
        _cheap({"bcrypt.kdf": ("rounds", 3)}, 50, "rounds"),
        _cheap(_FACTORS, 2**13, "iterations").saying(_OF_SCRYPT),
        _cheap(_FACTORS, 2**17, "iterations").where(_ONCE).saying(_OF_SCRYPT, profile=AUDIT),
        call("Crypto.Protocol.KDF.PBKDF2").where(arg("count", 3).absent).saying(facts=lambda match, file: {
            "cost": "1000 iterations (the default)"}),
        call(*_MEMORY).where(arg_by_name(_MEMORY).below(7168)).saying(facts=lambda match, file: {
            "cost": "less than 7 MiB of memory"}),
        call("argon2.PasswordHasher.from_parameters").where(arg("params", 0).refers_to("argon2.profiles.CHEAPEST")).saying(
            facts=lambda match, file: {"cost": "8 KiB of memory, which argon2 has for tests,"}),
        configured("BCRYPT_LOG_ROUNDS", to=lambda value: value.below(10)).saying(facts=lambda match, file: {
            "cost": "less than 10 rounds"}),
    ), unless=(untested,)),
    why="""
        The cost is what slows down guessing when the table of passwords is stolen. Advised are 600,000 iterations
        of PBKDF2 with SHA-256 (210,000 with SHA-512), bcrypt with 10 rounds or more, scrypt with n=2**17, and
        Argon2id with 19 MiB of memory.
    """,
    bad=(
        """
        import hashlib

        import scrypt

        key = hashlib.pbkdf2_hmac("sha256", word, salt, 1000)  # SEC206
        key = hashlib.pbkdf2_hmac("sha256", word, salt, iterations=100_000)  # SEC206
        key = hashlib.scrypt(word, salt=salt, n=1024, r=8, p=1)  # SEC206
        key = hashlib.scrypt(word, salt=salt, n=2**14, r=8, p=1)  # SEC206
        key = scrypt.hash(word, salt, 2**14)  # SEC206
        key = scrypt.hash(header, salt, 1024, 1, 1)  # SEC206
        """,
        """
        import bcrypt
        from Cryptodome.Protocol.KDF import PBKDF2

        stored = bcrypt.hashpw(word, bcrypt.gensalt(4))  # SEC206
        key = PBKDF2(word, salt)  # SEC206
        """,
        """
        from argon2 import PasswordHasher

        hasher = PasswordHasher(time_cost=1, memory_cost=1024)  # SEC206
        """,
        """
        import bcrypt
        from argon2 import PasswordHasher
        from argon2.profiles import CHEAPEST
        from flask import Flask
        from passlib.context import CryptContext
        from passlib.hash import scrypt, sha512_crypt

        hasher = CryptContext(["pbkdf2_sha256"], pbkdf2_sha256__default_rounds=30_000)  # SEC206
        hasher = PasswordHasher.from_parameters(CHEAPEST)  # SEC206
        hasher = scrypt.using(rounds=11)  # SEC206
        hasher = sha512_crypt.using(rounds=1000)  # SEC206
        key = bcrypt.kdf(word, salt, 32, 10)  # SEC206

        def configure(app: Flask):
            app.config["BCRYPT_LOG_ROUNDS"] = 4  # SEC206
        """,
    ),
    good=(
        """
        import hashlib

        key = hashlib.pbkdf2_hmac("sha256", word, salt, 600_000)
        key = hashlib.scrypt(word, salt=salt, n=2**17, r=8, p=1)
        key = hashlib.scrypt(word, salt=salt, n=2**14, r=8, p=5)
        work = hashlib.scrypt(header, salt=header, n=1024, r=1, p=1)
        """,
        """
        import bcrypt
        from Cryptodome.Protocol.KDF import PBKDF2

        stored = bcrypt.hashpw(word, bcrypt.gensalt())
        key = PBKDF2(word, salt, count=600_000)
        """,
        """
        import bcrypt
        from argon2 import PasswordHasher
        from argon2.profiles import RFC_9106_LOW_MEMORY
        from flask import Flask
        from passlib.hash import scrypt, sha512_crypt

        hasher = PasswordHasher()
        hasher = PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)
        hasher = scrypt.using(rounds=17)
        hasher = sha512_crypt.using(rounds=656_000)
        key = bcrypt.kdf(word, salt, 32, 100)

        def configure(app: Flask):
            app.config["BCRYPT_LOG_ROUNDS"] = 12
        """,
    ),
    see=("https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html",),
)
