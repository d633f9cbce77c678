"""Versions of TLS and SSL that no longer protect."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Dict

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    STANDARD,
    Match,
    Rule,
    Test,
    arg,
    arg_by_name,
    call,
    either,
    method,
    read,
    write,
    written,
)
from flake8_secure.match.args import Keys, as_text
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.facts import facts
from flake8_secure.match.places import given_as, given_to, outermost
from flake8_secure.regex import regex
from flake8_secure.rules.tls.policies import OLD_POLICIES
from flake8_secure.syntax.nodes import targets_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_WEAK = {
    "OpenSSL.SSL.SSLv2_METHOD": "SSL 2",
    "OpenSSL.SSL.SSLv3_METHOD": "SSL 3",
    "OpenSSL.SSL.TLSv1_1_METHOD": "TLS 1.1",
    "OpenSSL.SSL.TLSv1_METHOD": "TLS 1.0",
    "ssl.PROTOCOL_SSLv2": "SSL 2",
    "ssl.PROTOCOL_SSLv3": "SSL 3",
    "ssl.PROTOCOL_TLSv1": "TLS 1.0",
    "ssl.PROTOCOL_TLSv1_1": "TLS 1.1",
}
# Negotiates the best version that both sides have: old ones too, where the library still has them.
_NEGOTIATED = "OpenSSL.SSL.SSLv23_METHOD"
_WEAK_MINIMUM = {
    "OpenSSL.SSL.SSL3_VERSION": "SSL 3",
    "OpenSSL.SSL.TLS1_1_VERSION": "TLS 1.1",
    "OpenSSL.SSL.TLS1_VERSION": "TLS 1.0",
    "ssl.TLSVersion.MINIMUM_SUPPORTED": "the oldest version that OpenSSL has here",
    "ssl.TLSVersion.SSLv3": "SSL 3",
    "ssl.TLSVersion.TLSv1": "TLS 1.0",
    "ssl.TLSVersion.TLSv1_1": "TLS 1.1",
}
# Options of a context that keep a version out.
_KEEPING_OUT = {
    f"{module}.OP_NO_{name}": version for module in ("OpenSSL.SSL", "ssl") for name, version in (
        ("SSLv2", "SSL 2"), ("SSLv3", "SSL 3"), ("TLSv1", "TLS 1.0"), ("TLSv1_1", "TLS 1.1"))
}
# What takes a version, and under which keyword or position.
_VERSIONED: Keys = {
    "OpenSSL.SSL.Context": ("method", 0),
    "ssl.SSLContext": ("protocol", 0),
    "ssl.get_server_certificate": ("ssl_version", 1),
    "ssl.wrap_socket": ("ssl_version", 5),
    "urllib3.HTTPSConnectionPool": ("ssl_version",),
    "urllib3.PoolManager": ("ssl_version",),
    "urllib3.util.ssl_.create_urllib3_context": ("ssl_version", 0),
}
_VERSION = arg_by_name(_VERSIONED)
_WITH_MINIMUM = ("urllib3.HTTPSConnectionPool", "urllib3.PoolManager", "urllib3.util.ssl_.create_urllib3_context")
_KEYWORDS = frozenset(("method", "protocol", "ssl_version"))


def _as_version(match: Match, file: File) -> bool:
    """Tell whether some other call is handed the version."""
    return given_as(match.node, match.scope, file) in _KEYWORDS


def _as_default(match: Match, file: File) -> bool:
    return isinstance(file.parent(match.node, match.scope), ast.arguments)


def _judged(match: Match, file: File) -> bool:
    """Tell whether the version is compared, a default (S503), or judged where it is used."""
    taker = given_to(match.node, match.scope, file)
    if taker is not None:
        return bool(file.names(taker.func, match.scope) & _VERSIONED.keys())
    return isinstance(file.parent(match.node, match.scope), (ast.Compare, ast.arguments))


def _version(match: Match, file: File) -> Dict[str, str]:
    return {"version": _WEAK[match.facts["name"]]}


def _handed(match: Match, file: File) -> Dict[str, str]:
    return {"version": next(_WEAK[name] for name in _VERSION.value(match, file).names if name in _WEAK)}


def _translated(match: Match, file: File) -> bool:
    """Tell whether a table of versions says which one it is: that of one library for that of another, as a rule."""
    return len(set(_VERSION.value(match, file).names)) > 2


def _minimum(match: Match, file: File) -> Dict[str, str]:
    value = written.value(match, file) if isinstance(match.node, ast.Attribute) else arg(
        "ssl_minimum_version", 0).value(match, file)
    return {"version": next(_WEAK_MINIMUM[name] for name in value.names if name in _WEAK_MINIMUM)}


# What an option says that names a version.
_NAMED = regex(r"(?i)(?:ssl|tls)[ _]?v?[\d._]+")
_OLD_ENDS = write("ssl.SSLContext().maximum_version", "ssl.SSLContext().minimum_version").where(
    written.refers_to(*_WEAK_MINIMUM))


def _is_asked_for(match: Match, file: File) -> bool:
    """Tell whether who runs the program names the version: `if version == "TLSv1.1": context.minimum_version = …`."""
    return any(
        _NAMED.fullmatch(text_of(one) or "") is not None
        for fact in facts(match.node, match.scope, file) for one in fact.equal)


def _looked_up(match: Match, file: File) -> bool:
    """Tell whether who runs the program picks a version from a table, and gets no old one without: `VERSIONS.get(name)`."""
    return len(set(written.value(match, file).names)) > 2 and not any(
        _WEAK_MINIMUM.keys() & file.names(default, home)
        for made, home in known_origins(file.index.written.get(match.node), match.scope) if isinstance(made, ast.Call)
        for default in made.args[1:])


def _taken_away(match: Match, file: File) -> bool:
    """Tell whether the options of a context are narrowed to those without the matched one."""
    above = file.parent(match.node, match.scope)
    while isinstance(above, ast.BinOp) and isinstance(above.op, ast.BitOr):
        above = file.parent(above, match.scope)
    return isinstance(above, ast.UnaryOp) and isinstance(above.op, ast.Invert)


def _of_a_context(match: Match, file: File) -> bool:
    """Tell whether it is the options of a context that the matched one is taken away from, and not a number to choose from."""
    _, above = outermost(match.node, match.scope, file, (ast.BinOp, ast.UnaryOp))
    targets = [above.target] if isinstance(above, ast.AugAssign) else targets_of(above)
    return any(isinstance(target, ast.Attribute) and target.attr == "options" for target in targets)


def _let_in(match: Match, file: File) -> Dict[str, str]:
    return {"version": _KEEPING_OUT[match.facts["name"]]}


OLD_VERSION = Rule(
    code="S502", name="old-tls-version", cwe=327, severity=MEDIUM,
    message="{version} can be broken: use ssl.create_default_context(), which starts at TLS 1.2",
    when=either(
        call(*_VERSIONED).where(_VERSION.refers_to(*_WEAK)).unless(Test(_translated)).saying(severity=HIGH, facts=_handed),
        call("OpenSSL.SSL.Context").where(arg("method", 0).refers_to(_NEGOTIATED)).saying(
            "SSLv23_METHOD takes old versions too: use TLS_METHOD and set_min_proto_version()",
            severity=LOW, profile=AUDIT),
        either(
            _OLD_ENDS.unless(Test(_is_asked_for) | Test(_looked_up)),
            _OLD_ENDS.saying(confidence=LOW, profile=AUDIT),
        ).saying(facts=_minimum),
        call(*_WITH_MINIMUM).where(arg("ssl_minimum_version").refers_to(*_WEAK_MINIMUM)).saying(facts=_minimum),
        call("OpenSSL.SSL.Context().set_min_proto_version").where(arg(0).refers_to(*_WEAK_MINIMUM)).saying(
            facts=_minimum),
        either(read(*_KEEPING_OUT).where(Test(_taken_away)).where(Test(_of_a_context)),
               read(*_KEEPING_OUT).where(Test(_taken_away)).saying(confidence=LOW, profile=AUDIT)).saying(
            "{version} can be broken, and is let in by taking this option away: leave it set", facts=_let_in),
        OLD_POLICIES,
        read(*_WEAK).unless(Test(_judged)).where(Test(_as_version)).saying(confidence=MEDIUM, facts=_version),
        read(_NEGOTIATED).unless(Test(_judged)).where(Test(_as_version)).saying(
            "SSLv23_METHOD takes old versions too: use TLS_METHOD", severity=LOW, profile=AUDIT),
        read(*_WEAK).unless(Test(_judged)).saying(confidence=LOW, profile=AUDIT, facts=_version),
    ),
    why="""
        SSL 2, SSL 3, TLS 1.0 and TLS 1.1 have known attacks, and are retired by RFC 7568 and RFC 8996.
    """,
    bad=(
        """
        import ssl

        stream = ssl.wrap_socket(connection, ssl_version=ssl.PROTOCOL_SSLv3)  # S502
        context = ssl.SSLContext(ssl.PROTOCOL_TLSv1_1)  # S502
        stream = upgrade(connection, ssl_version=ssl.PROTOCOL_SSLv2)  # S502
        OLDEST = ssl.PROTOCOL_TLSv1  # S502
        """,
        """
        import ssl

        import urllib3

        context = ssl.create_default_context()
        context.minimum_version = ssl.TLSVersion.TLSv1  # S502
        context.maximum_version = ssl.TLSVersion.TLSv1_1  # S502
        pool = urllib3.PoolManager(ssl_minimum_version=ssl.TLSVersion.TLSv1)  # S502
        context.options &= ~ssl.OP_NO_TLSv1_1  # S502
        context.options = context.options & ~(ssl.OP_NO_COMPRESSION | ssl.OP_NO_SSLv3)  # S502
        options = ssl.OP_ALL & ~ssl.OP_NO_TLSv1  # S502
        """,
        """
        from OpenSSL import SSL

        context = SSL.Context(method=SSL.SSLv23_METHOD)  # S502
        context = SSL.Context(SSL.TLSv1_METHOD)  # S502
        context = make(method=SSL.SSLv23_METHOD)  # S502
        method = SSL.SSLv23_METHOD
        context.set_min_proto_version(SSL.TLS1_VERSION)  # S502
        """,
        """
        from OpenSSL import SSL

        METHODS = {
            "any": SSL.TLS_METHOD,
            "new": SSL.TLSv1_2_METHOD,
            "old": SSL.TLSv1_METHOD,  # S502
        }

        def translate(protocol):
            return SSL.Context(METHODS[protocol])
        """,
        """
        import ssl
        import urllib3

        pool = urllib3.PoolManager(ssl_version=ssl.PROTOCOL_TLSv1)  # S502
        """,
        """
        from aws_cdk import aws_apigateway

        aws_apigateway.DomainName(stack, "Shop", security_policy=aws_apigateway.SecurityPolicy.TLS_1_0)  # S502
        aws_apigateway.CfnDomainName(stack, "Shop", security_policy="TLS_1_0")  # S502
        """,
    ),
    good=(
        """
        from aws_cdk import aws_apigateway

        aws_apigateway.DomainName(stack, "Shop", security_policy=aws_apigateway.SecurityPolicy.TLS_1_2)
        aws_apigateway.CfnDomainName(stack, "Shop", security_policy="TLS_1_2")
        OLD = aws_apigateway.SecurityPolicy.TLS_1_0
        """,
        """
        import ssl

        context = ssl.create_default_context()
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.maximum_version = ssl.TLSVersion.TLSv1_3
        stream = upgrade(connection, ssl_version=ssl.PROTOCOL_TLS_CLIENT)
        if context.protocol == ssl.PROTOCOL_TLSv1:
            raise ValueError("too old")
        """,
        """
        from OpenSSL import SSL

        context = SSL.Context(SSL.TLS_METHOD)
        context.set_min_proto_version(SSL.TLS1_2_VERSION)
        """,
    ),
    see=(
        "https://docs.python.org/3/library/ssl.html#ssl.SSLContext.minimum_version",
        "https://www.rfc-editor.org/rfc/rfc8996",
    ),
    also=("DUO122", "lang/weak-ssl-version", "py/insecure-protocol"),
)


def _default(match: Match, file: File) -> Dict[str, str]:
    return {"version": _WEAK.get(match.facts["name"], "a version as old as the other side likes")}


OLD_DEFAULT = Rule(
    code="S503", name="old-tls-version-default", cwe=327, severity=MEDIUM, confidence=MEDIUM,
    message="the default of this parameter is {version}: use ssl.PROTOCOL_TLS_CLIENT",
    when=either(
        read(*_WEAK).where(Test(_as_default)),
        read(_NEGOTIATED).where(Test(_as_default)).saying(profile=AUDIT),
    ).saying(facts=_default),
    why="Every caller that does not think of it gets a version with known attacks.",
    bad=(
        """
        import ssl

        def connect(host, version=ssl.PROTOCOL_TLSv1):  # S503
            return open_connection(host, version)
        """,
        """
        from OpenSSL import SSL

        def connect(host, *, method=SSL.SSLv23_METHOD):  # S503
            return open_connection(host, method)
        """,
    ),
    good="""
        import ssl

        from OpenSSL import SSL

        def connect(host, version=ssl.PROTOCOL_TLS_CLIENT):
            if version in (ssl.PROTOCOL_TLS, SSL.SSLv23_METHOD):
                raise ValueError(host)
            return not_old(host) if version == ssl.PROTOCOL_TLSv1 else open_connection(host, version)
    """,
    see=("https://docs.python.org/3/library/ssl.html#ssl.PROTOCOL_TLS_CLIENT",),
)

NO_VERSION = Rule(
    code="S504", name="no-tls-version", cwe=327, severity=LOW, confidence=MEDIUM,
    message="{name}() without a version takes old ones too: use ssl.create_default_context()",
    when=either(
        call("ssl.wrap_socket").where(arg("ssl_version", 5).absent),
        call("ssl.SSLContext").where(arg("protocol", 0).absent).saying(
            "{name}() checks no certificate, and takes old versions before Python 3.10: use ssl.create_default_context()",
            profile=AUDIT),
    ),
    why="""
        The default is what both sides agree on, and before Python 3.10 also SSL 3 and TLS 1.0 where the library has
        them; and the other side's certificate is not looked at.
    """,
    bad="""
        import ssl

        stream = ssl.wrap_socket(connection)  # S504
        context = ssl.SSLContext()  # S504
        stream = ssl.wrap_socket(connection, ssl_version=ssl.PROTOCOL_TLSv1_2)  # SEC224
    """,
    good="""
        import ssl

        context = ssl.create_default_context()
        stream = context.wrap_socket(connection, server_hostname="example.org")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    """,
    see=("https://docs.python.org/3/library/ssl.html#ssl.SSLContext",),
    also=("py/insecure-default-protocol",),
)

_SET_CIPHERS = ("OpenSSL.SSL.Context().set_cipher_list", "urllib3.util.ssl_.create_urllib3_context")
_SET_DEFAULT = "urllib3.util.ssl_.DEFAULT_CIPHERS"
_CIPHERS = arg("cipherlist", "cipherstring", "ciphers", 0)
# OpenSSL's names of ciphers that do not encrypt, that do not ask who answers, or that are broken; "!RC4" forbids one.
_WEAK_CIPHERS = (
    r"(?:^|[:,+ ])(?:[A-Z0-9-]*-)?(?:3DES|ADH|AECDH|DES|EXP|EXPORT|LOW|MD5|NULL|RC4|aNULL|eNULL)(?=$|[-:,+@ ])|@SECLEVEL=0"
)


def _weak_ciphers(match: Match, file: File) -> bool:
    """Tell whether the list is known, and allows broken ciphers."""
    ciphers = (_CIPHERS if isinstance(match.node, ast.Call) else written).value(match, file).only
    return isinstance(ciphers, (bytes, str)) and re.search(_WEAK_CIPHERS, as_text(ciphers)) is not None


CIPHERS = Rule(
    code="SEC223", name="tls-ciphers", cwe=327, severity=LOW, confidence=LOW, profile=AUDIT,
    message="a list of ciphers of one's own grows old: keep those of ssl.create_default_context()",
    when=either(
        either(call(*_SET_CIPHERS), method("set_ciphers"), write(_SET_DEFAULT)).where(Test(_weak_ciphers)).saying(
            "this list of TLS ciphers allows broken ones: keep those of ssl.create_default_context()",
            severity=MEDIUM, confidence=HIGH, profile=STANDARD),
        method("set_ciphers"),
    ),
    why="The defaults of the library are kept up to date; a list in the source is not, and a typing error widens it.",
    bad="""
        import ssl

        import OpenSSL
        import requests

        context = ssl.create_default_context()
        context.set_ciphers("HIGH:RC4-SHA:!aNULL")  # SEC223
        server.context.set_ciphers("HIGH:RC4-SHA:!aNULL")  # SEC223
        OpenSSL.SSL.Context(OpenSSL.SSL.TLS_METHOD).set_cipher_list(b"RC4-SHA")  # SEC223
        context.set_ciphers("DEFAULT@SECLEVEL=0")  # SEC223
        context.set_ciphers(names)  # SEC223
        requests.packages.urllib3.util.ssl_.DEFAULT_CIPHERS = "ALL:@SECLEVEL=0"  # SEC223

        def choose(context):
            context.set_ciphers("HIGH:!aNULL:!RC4")  # SEC223
    """,
    good="""
        import ssl

        context = ssl.create_default_context()
        ciphers = context.get_ciphers()
    """,
    see=("https://docs.python.org/3/library/ssl.html#ssl.SSLContext.set_ciphers",
         "https://wiki.mozilla.org/Security/Server_Side_TLS"),
    also=("lang/no-set-ciphers",),
)

WRAP_SOCKET = Rule(
    code="SEC224", name="wrap-socket", cwe=297, severity=LOW, profile=AUDIT,
    message="ssl.wrap_socket() does not check host names, and is gone in Python 3.12: use a context",
    when=call("ssl.wrap_socket").unless(_VERSION.absent | _VERSION.refers_to(*_WEAK)),
    why="The function cannot know which host was asked for, so any valid certificate will do, an attacker's too.",
    bad="""
        import ssl

        stream = ssl.wrap_socket(connection, cert_reqs=required, ssl_version=ssl.PROTOCOL_TLSv1_2)  # SEC224
        stream = ssl.wrap_socket(connection)  # S504
        stream = ssl.wrap_socket(connection, ssl_version=ssl.PROTOCOL_TLSv1)  # S502
    """,
    good="""
        import ssl

        stream = ssl.create_default_context().wrap_socket(connection, server_hostname="example.org")
    """,
    see=("https://docs.python.org/3/library/ssl.html#ssl.SSLContext.wrap_socket",),
    also=("lang/ssl-wrap-socket-is-deprecated",),
)
