"""Ciphers and modes that do not keep a secret."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import AUDIT, HIGH, LOW, MEDIUM, Match, Rule, Test, arg, call, read, reference
from flake8_secure.match.places import given_to
from flake8_secure.rules.crypto.blocks import encrypts_one_block
from flake8_secure.rules.crypto.derivation import is_repeated
from flake8_secure.rules.crypto.hashes import algorithm, in_table
from flake8_secure.rules.crypto.opening import opens_what_others_seal, undoes_by_name, works_on_constants

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_ALGORITHMS = "cryptography.hazmat.primitives.ciphers.algorithms"
_ECB = "cryptography.hazmat.primitives.ciphers.modes.ECB"
_CLASSES = tuple(
    f"{_ALGORITHMS}.{name}" for name in ("ARC4", "Blowfish", "CAST5", "IDEA", "RC2", "SEED", "TripleDES")
)
_MODULES = tuple(
    f"Crypto.Cipher.{name}" for name in ("ARC2", "ARC4", "Blowfish", "CAST", "DES", "DES3", "IDEA", "RC5", "XOR")
)
_OTHERS = ("pyDes.des", "pyDes.triple_des")
_MADE = call(*(f"{module}.new" for module in _MODULES), *_CLASSES, *_OTHERS)
# What OpenSSL calls such ciphers, and others in a mode that repeats blocks: https://docs.openssl.org/master/man1/openssl-enc/
_BY_NAME = call("M2Crypto.EVP.Cipher").where(
    arg("alg", 0).matches(r"(?i)^(?:bf|cast5?|des[3x]?|idea|rc[245]|seed)(?![a-z])"))
_ECB_BY_NAME = call("M2Crypto.EVP.Cipher").where(arg("alg", 0).matches(r"(?i)^(?:aes|camellia)[_-]?\d+[_-]ecb$"))
# Who opens what others have sealed has no choice.
_OPENS = Test(opens_what_others_seal)

WEAK_CIPHER = Rule(
    code="S304", name="weak-cipher", cwe=327, severity=HIGH,
    message="{algorithm} is a weak cipher: use AES in GCM mode, or ChaCha20-Poly1305",
    when=(
        reference(*_MODULES, *_CLASSES).where(Test(in_table)).saying(confidence=LOW, profile=AUDIT)
        | _MADE.where(_OPENS | Test(undoes_by_name)).saying(confidence=LOW, profile=AUDIT)
        | _MADE
        | reference(*_MODULES, *(f"{module}.new" for module in _MODULES), *_CLASSES)
    ).saying(facts=algorithm)
    | _BY_NAME.saying("{name}() is told to use a weak cipher: use AES"),
    why="""
        DES and RC2 have short keys, RC4 and XOR leak the text, and ciphers with blocks of 64 bits
        (Blowfish, CAST5, IDEA, triple DES) repeat blocks after some gigabytes under one key.
    """,
    bad=(
        """
        from Cryptodome.Cipher import DES

        cipher = DES.new(key, DES.MODE_CBC, iv)  # S304
        seal(DES, key)  # S304
        """,
        """
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms

        cipher = Cipher(algorithms.ARC4(key), mode=None)  # S304
        ciphers = {"des": algorithms.TripleDES, "aes": algorithms.AES}  # S304
        """,
        """
        from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES

        algorithm = TripleDES(key)  # S304
        """,
        """
        from M2Crypto import EVP

        ciphers = [EVP.Cipher("rc4", key, b"", 1)]  # S304
        cipher = EVP.Cipher(alg="des_ede3_cbc", key=key, iv=iv, op=1)  # S304
        """,
    ),
    good=(
        """
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        sealed = AESGCM(key).encrypt(nonce, text, None)
        """,
        """
        from Cryptodome.Cipher import AES

        cipher = AES.new(key, AES.MODE_GCM)
        """,
        """
        from M2Crypto import EVP

        cipher = EVP.Cipher(alg="aes_256_cbc", key=key, iv=iv, op=1)
        """,
    ),
    see=(
        "https://cryptography.io/en/latest/hazmat/decrepit/ciphers/",
        "https://pycryptodome.readthedocs.io/en/latest/src/cipher/cipher.html",
        "https://sweet32.info/",
    ),
    also=("DUO134", "cryptography/insecure-cipher-algorithm-arc4", "cryptography/insecure-cipher-algorithm-blowfish",
          "cryptography/insecure-cipher-algorithm-idea", "pycryptodome/insecure-cipher-algorithm-blowfish",
          "pycryptodome/insecure-cipher-algorithm-des", "pycryptodome/insecure-cipher-algorithm-rc2",
          "pycryptodome/insecure-cipher-algorithm-rc4", "pycryptodome/insecure-cipher-algorithm-xor",
          "py/weak-cryptographic-algorithm"),
)


def _compared(match: Match, file: File) -> bool:
    return isinstance(file.parent(match.node, match.scope), ast.Compare)


def _is_of_weak_cipher(match: Match, file: File) -> bool:
    """Tell whether the mode is one of a cipher that is weak in any mode, which S304 reports."""
    taker = given_to(match.node, match.scope, file)
    given = [match.node, *(taker.args[:1] if taker is not None else ())]
    names = {name.removesuffix("()") for node in given for name in file.names(node, match.scope)}
    return not names.isdisjoint(_CLASSES) or any(name.startswith(_WEAK_MODULES) for name in names)


_WEAK_MODULES = tuple(f"{module}." for module in _MODULES)
_BLOCK_CIPHERS = ("AES", "ARC2", "Blowfish", "CAST", "DES", "DES3", "blockalgo")
_MODE = (
    call(_ECB, "pyaes.AESModeOfOperationECB")
    | reference(_ECB)
    | read(*(f"Crypto.Cipher.{name}.MODE_ECB" for name in _BLOCK_CIPHERS)).unless(Test(_compared))
    | call(*(f"Crypto.Cipher.{name}.new" for name in _BLOCK_CIPHERS)).where(arg("mode", 1).equals(1))
    | _ECB_BY_NAME
    | call("Crypto.Cipher.AES.new").where(arg("mode", 1).absent).saying(
        "AES.new() without a mode is ECB, which encrypts equal blocks to equal blocks: use AES.MODE_GCM")
)

ECB = Rule(
    code="S305", name="ecb-mode", cwe=327, severity=MEDIUM,
    message="ECB mode encrypts equal blocks to equal blocks: use GCM with a fresh nonce",
    when=reference(_ECB).where(Test(in_table)).saying(profile=AUDIT)
    | _MODE.unless(
        Test(_is_of_weak_cipher) | _OPENS | Test(is_repeated) | Test(encrypts_one_block) | Test(works_on_constants))
    | _MODE.saying(profile=AUDIT),
    why="Whoever sees the result sees which blocks of the text are equal, and can exchange blocks unnoticed.",
    bad=(
        """
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        cipher = Cipher(algorithms.AES(key), modes.ECB())  # S305
        mode = choose(modes.ECB, modes.GCM)  # S305
        """,
        """
        from Cryptodome.Cipher import AES

        cipher = AES.new(key, AES.MODE_ECB)  # S305
        cipher = AES.new(key)  # S305
        cipher = AES.new(key, 1)  # S305
        """,
        """
        from M2Crypto import EVP

        cipher = EVP.Cipher("aes_128_ecb", key, b"", 1)  # S305
        """,
    ),
    good=(
        """
        from M2Crypto import EVP

        cipher = EVP.Cipher("aes_128_cbc", key, iv, 1)
        """,
        """
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        cipher = Cipher(algorithms.AES(key), modes.GCM(nonce))
        """,
        """
        from Cryptodome.Cipher import AES

        cipher = AES.new(key, AES.MODE_GCM)
        if mode == AES.MODE_ECB:
            raise ValueError(mode)
        """,
    ),
    see=(
        "https://cryptography.io/en/latest/hazmat/primitives/symmetric-encryption/",
        "https://pycryptodome.readthedocs.io/en/latest/src/cipher/classic.html",
    ),
    also=("DUO134", "cryptography/insecure-cipher-mode-ecb", "py/weak-cryptographic-algorithm"),
)
