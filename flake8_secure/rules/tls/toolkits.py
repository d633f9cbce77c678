"""TLS connections of OpenSSL and Twisted that take any certificate."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import MEDIUM, Match, Test, anywhere, arg, call, either, method, nowhere
from flake8_secure.dataflow.values import Local
from flake8_secure.match.chosen import unless_chosen
from flake8_secure.syntax.functions import returns

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_OPENSSL = "OpenSSL.SSL.Context()"
_SHOWS_ITS_OWN = anywhere(call(*(f"{_OPENSSL}.use_certificate{kind}" for kind in ("", "_chain_file", "_file"))))
_ACCEPTS = anywhere(method("set_accept_state"))
# pyOpenSSL leaves it to the one who connects.
_SERVES = (_ACCEPTS | _SHOWS_ITS_OWN) & nowhere(method("connect", "connect_ex", "set_connect_state"))


def _agrees_to_all(match: Match, file: File) -> bool:
    """Tell whether the callback that `set_verify` is given returns True, whatever it is asked."""
    node = arg("callback", 1).node(match)
    found = [node] if isinstance(node, ast.Lambda) else [
        item.node for item in file.value(node, match.scope).items if isinstance(item, Local)] if node is not None else []
    answers = [
        answer.value for function in found
        for answer in ([ast.Return(function.body)] if isinstance(function, ast.Lambda) else returns(function))
    ]
    return bool(answers) and all(isinstance(answer, ast.Constant) and answer.value in (True, 1) for answer in answers)


UNCHECKED_BY_TOOLKITS = either(
    unless_chosen(call(f"{_OPENSSL}.set_verify").where(
        arg("mode", 0).refers_to("OpenSSL.SSL.VERIFY_NONE")).unless(_SERVES).saying(
            "VERIFY_NONE takes any certificate: use VERIFY_PEER")),
    call(f"{_OPENSSL}.set_verify").where(Test(_agrees_to_all)).saying(
        "a callback that always says True takes any certificate: return what OpenSSL found", confidence=MEDIUM),
    call("OpenSSL.SSL.Context").where(anywhere(method("set_connect_state"))).unless(anywhere(method("set_verify"))).saying(
        "pyOpenSSL takes any certificate until set_verify() says otherwise: call it with VERIFY_PEER", confidence=MEDIUM),
    call("twisted.internet.ssl.ClientContextFactory").unless(anywhere(method("set_verify"))).saying(
        "{name}() takes any certificate: use optionsForClientTLS(), which compares the name as well"),
    call("twisted.internet.ssl.CertificateOptions").where(arg("verify", 3).equals(False)).where(
        arg("privateKey", 0).absent).saying("{name}() takes any certificate: give it a trustRoot"),
)
