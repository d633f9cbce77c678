"""What Qt is told to do about certificates that it would not take."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import Match, Test, arg, either, method
from flake8_secure.match.chosen import is_chosen
from flake8_secure.match.given import parameter_alone
from flake8_secure.syntax.nodes import below

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Classes of Qt, by its modules for Python.
_QT = ("PySide2", "PySide6", "PyQt4", "PyQt5", "PyQt6", "qgis.PyQt", "qtpy")
_NONE = tuple(
    f"{package}.QtNetwork.QSslSocket.{name}" for package in _QT
    for name in ("PeerVerifyMode.VerifyNone", "QueryPeer", "PeerVerifyMode.QueryPeer", "VerifyNone"))
_IGNORING = "ignoreSslErrors"
_ERRORS = arg("errors", 0)


def _are_all_there_are(match: Match, file: File) -> bool:
    """Tell whether the errors are those that a function without a condition was told of."""
    errors = _ERRORS.node(match)
    alone = None if errors is None else parameter_alone(errors, match.scope)
    return alone is not None and not any(isinstance(part, (ast.For, ast.If, ast.IfExp)) for part in below(alone[1].node))


def _connects_to_ignoring(match: Match, file: File) -> bool:
    """Tell whether a signal ends in the method itself: `reply.sslErrors.connect(reply.ignoreSslErrors)`."""
    slot = arg("slot", 0).node(match)
    return isinstance(slot, ast.Attribute) and slot.attr == _IGNORING


QT_TAKES_ANY = either(
    method("setPeerVerifyMode").where(arg("mode", 0).refers_to(*_NONE)).unless(Test(is_chosen)).saying(
        "in this mode Qt takes any certificate: leave it at QSslSocket.AutoVerifyPeer"),
    # With a list it ignores those errors alone.
    method(_IGNORING).where(_ERRORS.absent | Test(_are_all_there_are)).unless(Test(is_chosen)).saying(
        "{name}() goes on whatever certificate is shown: give it the errors of the one that you know"),
    method("connect").where(Test(_connects_to_ignoring)).unless(Test(is_chosen)).saying(
        "ignoreSslErrors() goes on whatever certificate is shown: give it the errors of the one that you know"),
)
