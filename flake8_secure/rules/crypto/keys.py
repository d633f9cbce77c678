"""Keys that are too short."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List, Optional

from flake8_secure.api import AUDIT, HIGH, LOW, MEDIUM, Match, Rule, Test, arg, arg_by_name, call, either, string
from flake8_secure.match.args import Keys
from flake8_secure.match.command_lines import BEFORE, command_lines
from flake8_secure.match.demoted import demoted_in_suites
from flake8_secure.syntax.names import last

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_ASYMMETRIC = "cryptography.hazmat.primitives.asymmetric"
# The functions that make a key, and the size in bits that they are given.
_SIZES: Keys = {
    "Crypto.PublicKey.DSA.generate": ("bits", 0),
    "Crypto.PublicKey.ElGamal.generate": ("bits", 0),
    "Crypto.PublicKey.RSA.generate": ("bits", 0),
    "OpenSSL.crypto.PKey().generate_key": ("bits", 1),
    f"{_ASYMMETRIC}.dh.generate_parameters": ("key_size", 1),
    f"{_ASYMMETRIC}.dsa.generate_parameters": ("key_size", 0),
    f"{_ASYMMETRIC}.dsa.generate_private_key": ("key_size", 0),
    f"{_ASYMMETRIC}.rsa.generate_private_key": ("key_size", 1),
    "authlib.jose.RSAKey.generate_key": ("key_size", 0),
    "joserfc.jwk.RSAKey.generate_key": ("key_size", 0),
    "paramiko.DSSKey.generate": ("bits", 0),
    "paramiko.RSAKey.generate": ("bits", 0),
    "rsa.newkeys": ("nbits", 0),
}
_SIZE = arg_by_name(_SIZES)
_CURVES = tuple(
    f"{_ASYMMETRIC}.ec.{curve}{made}" for curve in ("SECP192R1", "SECT163K1", "SECT163R2") for made in ("", "()")
)
# As OpenSSL calls those of less than 224 bits.
_OPENSSL_CURVES = r"(?i)(?:prime192v[123]|sec[pt]1\d\d[kr][12]|c2(?:pnb|tnb)1\d\dv\d|brainpoolP1\d\d[rt]1)"
_CURVE_NAMES = ("NIST P-192", "P-192", "p192", "prime192v1", "secp192r1")


def _bits(match: Match, file: File) -> Dict[str, str]:
    """Name the size."""
    return {"size": str(_SIZE.least(match, file))}


def _curve(match: Match, file: File) -> Dict[str, str]:
    """Name the curve."""
    value = arg("curve", 0).value(match, file)
    curves = [last(name) for name in value.names if name in _CURVES]
    return {"curve": (curves or [str(name) for name in value.constants])[0]}


def _is_probe(match: Match, file: File) -> bool:
    """Tell whether a key is only made to see whether it can be: nobody takes it, and what is raised is caught."""
    statement = file.parent(match.node, match.scope)
    return isinstance(statement, ast.Expr) and isinstance(file.parent(statement, match.scope), ast.Try)


# Commands of openssl that make a key, or parameters, of as many bits as their last argument says.
_SIZED = frozenset(("dhparam", "dsaparam", "genrsa"))
# How others are told: `-newkey rsa:1024`, `-pkeyopt rsa_keygen_bits:1024`.
_KINDS = frozenset(("dsa", "dsa_paramgen_bits", "rsa", "rsa_keygen_bits"))


def _sizes(program: str, words: List[str]) -> Iterator[str]:
    """Yield the sizes in bits of the keys that a command makes, by the manuals of openssl and ssh-keygen."""
    if program == "openssl":
        if words and words[0] in _SIZED:
            yield from words[-1:]
        yield from (size for kind, _, size in (word.partition(":") for word in words) if kind in _KINDS)
    elif not {"dsa", "rsa"}.isdisjoint(words):  # other kinds of ssh-keygen are as good with less
        yield from (size for option, size in zip(words, words[1:]) if option == "-b")


def _made_short(text: str, node: ast.AST, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Name the size where a command makes a key that is too short."""
    return next((
        {"size": size} for program, *words in command_lines(text, node, scope, file) if program in _PROGRAMS
        for size in _sizes(program, words) if size.isdigit() and int(size) < 2048), None)


_PROGRAMS = frozenset(("openssl", "ssh-keygen"))
_COMMANDS = ("openssl", "ssh-keygen", *BEFORE, "/usr", "/bin")

_SHORT_CURVE = "the curve {curve} gives less than 112 bits of security: use P-256 or better"

KEY_SIZE = Rule(
    code="S505", name="weak-key-size", cwe=326, severity=MEDIUM,
    message="a key of {size} bits can be broken: use 3072 bits, and never less than 2048",
    when=demoted_in_suites(either(
        call(*_SIZES).where(_SIZE.below(2048)).where(Test(_is_probe)).saying(confidence=LOW, profile=AUDIT, facts=_bits),
        call(*_SIZES).where(_SIZE.below(1024)).saying(severity=HIGH, facts=_bits),
        call(*_SIZES).where(_SIZE.below(2048)).saying(facts=_bits),
        call(f"{_ASYMMETRIC}.ec.generate_private_key").where(arg("curve", 0).refers_to(*_CURVES)).saying(
            _SHORT_CURVE, facts=_curve),
        call("Crypto.PublicKey.ECC.generate").where(arg("curve").equals(*_CURVE_NAMES)).saying(
            _SHORT_CURVE, facts=_curve),
        call("jwcrypto.jwk.JWK.generate").where(arg("kty").equals("RSA")).where(arg("size").below(2048)).saying(
            facts=lambda match, file: {"size": str(arg("size").least(match, file))}),
        call("ecdsa.SigningKey.generate").where(
            arg("curve", 0).absent | arg("curve", 0).refers_to("ecdsa.NIST192p", "ecdsa.curves.NIST192p")).saying(
            "the curve NIST192p, the default here, gives less than 112 bits of security: use NIST256p or better"),
        string(_COMMANDS, _made_short),
        call("ssl.SSLContext().set_ecdh_curve").where(arg("curve_name", 0).matches(_OPENSSL_CURVES)).saying(
            "this curve gives less than 112 bits of security: use prime256v1, or leave the default"),
    )),
    why="RSA and DSA keys below 2048 bits and curves below 224 bits are within reach of well-equipped attackers.",
    bad=(
        """
        run(["openssl", "genrsa", "-out", "key.pem", "1024"])  # S505
        run("openssl req -x509 -newkey rsa:1024 -nodes -keyout key.pem")  # S505
        run(["/usr/bin/ssh-keygen", "-t", "rsa", "-b", "1024", "-f", path, "-N", ""])  # S505
        """,
        """
        from cryptography.hazmat.primitives.asymmetric import dsa, ec, rsa

        key = rsa.generate_private_key(65537, 1024)  # S505
        key = rsa.generate_private_key(public_exponent=65537, key_size=512)  # S505
        BITS = 1024
        key = dsa.generate_private_key(BITS)  # S505
        key = ec.generate_private_key(ec.SECP192R1())  # S505
        key = ec.generate_private_key(curve=ec.SECT163K1)  # S505
        """,
        """
        from Cryptodome.PublicKey import DSA, ECC, RSA

        key = RSA.generate(1024)  # S505
        key = DSA.generate(bits=1024)  # S505
        key = ECC.generate(curve="P-192")  # S505
        """,
        """
        from OpenSSL import crypto

        key = crypto.PKey()
        key.generate_key(crypto.TYPE_RSA, 1024)  # S505
        """,
        """
        import ecdsa

        key = ecdsa.SigningKey.generate(curve=ecdsa.NIST192p)  # S505
        key = ecdsa.SigningKey.generate()  # S505
        """,
        """
        from jwcrypto import jwk

        key = jwk.JWK.generate(kty="RSA", size=1024)  # S505
        """,
        """
        import ssl

        context = ssl.create_default_context()
        context.set_ecdh_curve("secp160r1")  # S505
        """,
    ),
    good=(
        """
        run(["openssl", "genrsa", "-out", "key.pem", "4096"])
        run(["openssl", "genrsa", "-out", "1024", size])
        run("openssl req -x509 -newkey rsa:4096 -nodes -keyout key.pem")
        run(["openssl", "req", "-x509", "-days", "1024", "-newkey", "ec"])
        run(["ssh-keygen", "-t", "ecdsa", "-b", "521", "-f", path])
        """,
        """
        from cryptography.hazmat.primitives.asymmetric import dsa, ec, rsa

        key = rsa.generate_private_key(65537, 3072)
        key = dsa.generate_private_key(key_size=bits)
        key = ec.generate_private_key(ec.SECP256R1())
        """,
        """
        from Cryptodome.PublicKey import ECC, RSA

        key = RSA.generate(3072)
        key = ECC.generate(curve="P-256")
        """,
        """
        from jwcrypto import jwk

        key = jwk.JWK.generate(kty="RSA", size=3072)
        key = jwk.JWK.generate(kty="oct", size=256)
        """,
        """
        import ecdsa

        key = ecdsa.SigningKey.generate(curve=ecdsa.NIST256p)
        """,
        """
        import ssl

        context = ssl.create_default_context()
        context.set_ecdh_curve("prime256v1")
        """,
    ),
    see=(
        "https://csrc.nist.gov/pubs/sp/800/57/pt1/r5/final",
        "https://cryptography.io/en/latest/hazmat/primitives/asymmetric/rsa/",
    ),
    also=("cryptography/insufficient-rsa-key-size", "cryptography/insufficient-dsa-key-size",
          "cryptography/insufficient-ec-key-size", "pycryptodome/insufficient-rsa-key-size",
          "pycryptodome/insufficient-dsa-key-size", "py/weak-crypto-key"),
)

SMALL_EXPONENT = Rule(
    code="SEC211", name="small-rsa-exponent", cwe=326, severity=LOW, profile=AUDIT,
    message="a public exponent below 65537 leaves no room for errors in the padding: use 65537",
    when=either(
        call(f"{_ASYMMETRIC}.rsa.generate_private_key").where(
            arg("public_exponent", 0).below(65537)),
        call("Crypto.PublicKey.RSA.generate").where(arg("e", 2).below(65537)),
    ),
    why="With an exponent of 3 the same text sent to three people, or a sloppy check of a padding, breaks RSA.",
    bad=(
        """
        from cryptography.hazmat.primitives.asymmetric import rsa

        key = rsa.generate_private_key(public_exponent=3, key_size=3072)  # SEC211
        """,
        """
        from Cryptodome.PublicKey import RSA

        key = RSA.generate(3072, e=3)  # SEC211
        """,
    ),
    good=(
        """
        from cryptography.hazmat.primitives.asymmetric import rsa

        key = rsa.generate_private_key(public_exponent=65537, key_size=3072)
        """,
        """
        from Cryptodome.PublicKey import RSA

        key = RSA.generate(3072, e=65537)
        """,
    ),
    see=("https://cryptography.io/en/latest/hazmat/primitives/asymmetric/rsa/",),
)
