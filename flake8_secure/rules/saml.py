"""Signatures of SAML messages that prove nothing."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import (
    AUDIT,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    arg,
    arg_by_name,
    call,
    either,
    outside_tests,
    read,
    short_name,
)
from flake8_secure.match.args import Keys
from flake8_secure.match.base import Either
from flake8_secure.match.places import given_to

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_TRANSFORMS = (
    "DES3", "DSA_SHA1", "ECDSA_SHA1", "HMAC_MD5", "KW_DES3", "MD5", "RIPEMD160", "RSA_MD5", "RSA_PKCS1",
    "RSA_RIPEMD160", "RSA_SHA1", "SHA1",
)
_CONSTANTS = (
    "TransformDes3Cbc", "TransformDsaSha1", "TransformEcdsaSha1", "TransformHmacMd5", "TransformKWDes3",
    "TransformMd5", "TransformRipemd160", "TransformRsaMd5", "TransformRsaPkcs1", "TransformRsaRipemd160",
    "TransformRsaSha1", "TransformSha1",
)
# What verifiers of signxml refuse, if they are not told to take it.
_REFUSED = (
    "DigestAlgorithm.SHA1", "SignatureMethod.DSA_SHA1", "SignatureMethod.ECDSA_SHA1", "SignatureMethod.RSA_SHA1",
    "SignatureMethod.SHA1_RSA_MGF1",
)


def _compared(match: Match, file: File) -> bool:
    """Tell whether the constant is compared, or is in a table of those that a protocol offers, as a key or not."""
    above = file.parent(match.node, match.scope)
    return isinstance(above, ast.Compare) or isinstance(above, ast.Dict) and (
        match.node in above.keys or len(above.keys) > 1)


XMLSEC = Rule(
    code="SEC230", name="xmlsec-weak-transform", cwe=327, severity=MEDIUM,
    message="{name} is broken or out of use: sign with RSA-SHA256, encrypt with AES-GCM",
    when=read(
        *(f"xmlsec.Transform.{name}" for name in _TRANSFORMS), *(f"xmlsec.constants.{name}" for name in _CONSTANTS),
        *(f"signxml.{module}{name}" for name in _REFUSED for module in ("", "algorithms.")),
    ).unless(Test(_compared)).saying(facts=short_name),
    why="Two documents with one MD5 or SHA-1 digest can be made, so the signature of one fits the other.",
    bad=(
        """
        import xmlsec

        node = xmlsec.template.create(tree, xmlsec.Transform.EXCL_C14N, xmlsec.Transform.RSA_SHA1)  # SEC230
        xmlsec.template.add_reference(node, xmlsec.constants.TransformSha1)  # SEC230
        """,
        """
        from signxml import DigestAlgorithm, SignatureConfiguration
        from signxml.algorithms import SignatureMethod

        config = SignatureConfiguration(signature_methods=frozenset({SignatureMethod.RSA_SHA1}))  # SEC230
        config = SignatureConfiguration(digest_algorithms=[DigestAlgorithm.SHA1])  # SEC230
        """,
    ),
    good="""
        import xmlsec
        from signxml import SignatureConfiguration, SignatureMethod

        config = SignatureConfiguration(signature_methods=frozenset({SignatureMethod.RSA_SHA256}))

        node = xmlsec.template.create(tree, xmlsec.Transform.EXCL_C14N, xmlsec.Transform.RSA_SHA256)
        xmlsec.template.add_reference(node, xmlsec.constants.TransformSha256)
        if method == xmlsec.Transform.RSA_SHA1:
            raise ValueError(method)
    """,
    see=("https://xmlsec.readthedocs.io/en/stable/", "https://www.w3.org/TR/xmldsig-core2/",
         "https://xml-security.github.io/signxml/#signxml.algorithms.SignatureMethod"),
    also=("DUO136",),
)

_UTILS = "onelogin.saml2.utils.OneLogin_Saml2_Utils"
_SAML = "onelogin.saml2.constants.OneLogin_Saml2_Constants"
_SHA1_NAMES = tuple(f"{_SAML}.{name}" for name in ("DSA_SHA1", "RSA_SHA1", "SHA1"))
_WEAK_NAMES = (*_SHA1_NAMES, f"{_SAML}.RSA_1_5", f"{_SAML}.TRIPLEDES_CBC")
_SHA1_ADDRESS = r"xmldsig#(?:(?:dsa|rsa)-)?sha1$|^sha1$"
_VALIDATED = tuple(f"{_UTILS}.{name}" for name in ("validate_metadata_sign", "validate_node_sign", "validate_sign"))
_SIGNED = f"{_UTILS}.add_sign"
_BINARY: Keys = {
    f"{_UTILS}.sign_binary": ("algorithm", 2),
    f"{_UTILS}.validate_binary_sign": ("algorithm", 3),
}
_FINGERPRINT = f"{_UTILS}.calculate_x509_fingerprint"
_JUDGED = frozenset((*_VALIDATED, *_BINARY, _SIGNED, _FINGERPRINT))


def _judged(match: Match, file: File) -> bool:
    """Tell whether the constant is compared, looked up by, or judged where it is used."""
    taker = given_to(match.node, match.scope, file)
    return _compared(match, file) if taker is None else bool(file.names(taker.func, match.scope) & _JUDGED)


_ALG = arg("alg", 1, default="sha1")
_SIGN_ALGORITHM = arg("sign_algorithm", 4)
_DIGEST_ALGORITHM = arg("digest_algorithm", 5)
_ALGORITHM = arg_by_name(_BINARY)


def _validating(certificate: int, *names: str) -> Either:
    """Match calls of *names*, of which the argument at *certificate* is one, or what identifies it comes behind."""
    calls = call(*(f"{_UTILS}.{name}" for name in names))
    return calls.where(arg("fingerprintalg", certificate + 2, default="sha1").equals("sha1")).unless(
        arg("fingerprint", certificate + 1).absent,
    ) | calls.where(arg("validatecert", certificate + 3, default=False).equals(False)).saying(
        "{name}() takes certificates that have expired: set validatecert=True", severity=LOW, profile=AUDIT, cwe=295)


SAML = Rule(
    code="SEC231", name="saml-weak-signature", cwe=347, severity=MEDIUM,
    message="{name}() relies on SHA-1 here: name SHA-256 and RSA_SHA256",
    when=either(
        call(_SIGNED).where(
            _SIGN_ALGORITHM.refers_to(*_SHA1_NAMES) | _SIGN_ALGORITHM.matches(_SHA1_ADDRESS)
            | _DIGEST_ALGORITHM.refers_to(*_SHA1_NAMES) | _DIGEST_ALGORITHM.matches(_SHA1_ADDRESS)),
        call(*_BINARY).where(_ALGORITHM.refers_to(*_SHA1_NAMES) | _ALGORITHM.matches(_SHA1_ADDRESS)),
        call(_FINGERPRINT).where(_ALG.equals("sha1")),
        _validating(1, "validate_metadata_sign", "validate_sign"), _validating(2, "validate_node_sign"),
        read(*_WEAK_NAMES).unless(Test(_judged)).saying("{name} is broken or out of use: use SHA-256 and AES"),
    ).saying(facts=short_name),
    why="""
        Who can make a message with the digest of a signed one can log in as anyone. A fingerprint with SHA-1 does not
        identify a certificate for the same reason.
    """,
    bad="""
        from onelogin.saml2.constants import OneLogin_Saml2_Constants as Constants
        from onelogin.saml2.utils import OneLogin_Saml2_Utils as Utils

        signed = Utils.add_sign(xml, key, cert, False, Constants.RSA_SHA1)  # SEC231
        signed = Utils.add_sign(xml, key, cert, digest_algorithm=Constants.SHA1)  # SEC231
        RSA_SHA1 = "http://www.w3.org/2000/09/xmldsig#rsa-sha1"
        signed = Utils.add_sign(xml, key, cert, sign_algorithm=RSA_SHA1)  # SEC231
        signed = Utils.add_sign(xml, key, cert, digest_algorithm="http://www.w3.org/2000/09/xmldsig#sha1")  # SEC231
        signature = Utils.sign_binary(text, key, Constants.RSA_SHA1)  # SEC231
        valid = Utils.validate_binary_sign(text, signature, cert, RSA_SHA1)  # SEC231
        fingerprint = Utils.calculate_x509_fingerprint(cert)  # SEC231
        valid = Utils.validate_sign(xml, fingerprint=fingerprint, validatecert=True)  # SEC231
        valid = Utils.validate_sign(xml, cert=cert)  # SEC231
        valid = Utils.validate_node_sign(node, xml, cert, fingerprint, "sha1", True)  # SEC231
        valid = Utils.validate_node_sign(node, xml, cert)  # SEC231
        settings = {"signatureAlgorithm": Constants.RSA_SHA1}  # SEC231
    """,
    good="""
        from onelogin.saml2.constants import OneLogin_Saml2_Constants as Constants
        from onelogin.saml2.utils import OneLogin_Saml2_Utils as Utils

        signed = Utils.add_sign(xml, key, cert)
        signed = Utils.add_sign(xml, key, cert, False, Constants.RSA_SHA256, Constants.SHA256)
        valid = Utils.validate_binary_sign(text, signature, cert)
        fingerprint = Utils.calculate_x509_fingerprint(cert, "sha256")
        valid = Utils.validate_sign(xml, cert=cert, validatecert=True)
        valid = Utils.validate_node_sign(node, xml, cert, fingerprint, "sha256", True)
        valid = Utils.validate_node_sign(node, xml, cert, validatecert=True)
        valid = Utils.validate_sign(xml, fingerprint=fingerprint, fingerprintalg="sha256", validatecert=True)
        if algorithm == Constants.RSA_SHA1:
            raise ValueError(algorithm)
    """,
    see=("https://github.com/SAML-Toolkits/python3-saml",
         "https://cheatsheetseries.owasp.org/cheatsheets/SAML_Security_Cheat_Sheet.html"),
    also=("DUO128", "DUO129"),
)

_SIGNER = arg("ca_path", "ca_pem_file", "cert_resolver", "cert_subject_name", "hmac_key", "x509_cert")

_LAX = "{name}() without strict takes messages for others, or of long ago: leave strict True"

SIGNER = Rule(
    code="SEC232", name="xml-signature-of-anyone", cwe=347, severity=MEDIUM, confidence=MEDIUM,
    message="{name}() takes the signature of anyone who has a certificate: name the signer's with x509_cert",
    when=outside_tests(either(
        call("signxml.XMLVerifier().verify").where(_SIGNER.absent),
        call("onelogin.saml2.auth.OneLogin_Saml2_Auth").where(arg("old_settings", 1).item("strict").equals(False)).saying(_LAX),
        call("onelogin.saml2.settings.OneLogin_Saml2_Settings").where(arg("settings", 0).item("strict").equals(False)).saying(
            _LAX),
    )).saying(facts=short_name),
    why="""
        The certificate comes with the document. Without a word on whose it has to be, every certificate will do that an
        authority of the public web has issued: an attacker buys one.
    """,
    bad="""
        from onelogin.saml2.auth import OneLogin_Saml2_Auth
        from onelogin.saml2.settings import OneLogin_Saml2_Settings
        from signxml import XMLVerifier

        verified = XMLVerifier().verify(document)  # SEC232
        auth = OneLogin_Saml2_Auth(request, {"strict": False, "sp": provider})  # SEC232
        settings = OneLogin_Saml2_Settings({"strict": False, "sp": provider})  # SEC232
    """,
    good="""
        from onelogin.saml2.auth import OneLogin_Saml2_Auth
        from onelogin.saml2.settings import OneLogin_Saml2_Settings
        from signxml import XMLVerifier

        auth = OneLogin_Saml2_Auth(request, {"strict": True, "sp": provider})
        auth = OneLogin_Saml2_Auth(request, {"sp": provider})
        settings = OneLogin_Saml2_Settings({"strict": True, "sp": provider})
        verified = XMLVerifier().verify(document, x509_cert=certificate).signed_xml
        verified = XMLVerifier().verify(document, cert_subject_name="idp.example.org", ca_pem_file="idp.pem")
        verified = XMLVerifier().verify(document, cert_resolver=by_issuer)
        verified = XMLVerifier().verify(document, hmac_key=key)
        verified = XMLVerifier().verify(document, ca_path="authorities")
        verified = XMLVerifier().verify(document, **options)
    """,
    see=("https://xml-security.github.io/signxml/#verifying-saml-assertions",),
)
