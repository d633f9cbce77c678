"""Logins that ask PAM half of what they should."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import HIGH, Match, Rule, Test, anywhere, method, read
from flake8_secure.match.nodes import definition
from flake8_secure.match.whole import first
from flake8_secure.syntax.scopes import CLASS

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# A method of that name, which may call a library that asks for both.
_WRAPPER = definition("pam_authenticate", lambda node, scope, file: scope.kind == CLASS)


def _takes_less(match: Match, file: File) -> bool:
    """Tell whether what is called takes less than the handle and the flags of the library: some other method."""
    node, above = match.node, file.parent(match.node, match.scope)
    call = node if isinstance(node, ast.Call) else above if isinstance(above, ast.Call) and above.func is node else None
    return call is not None and len(call.args) < 2 and not call.keywords and not any(
        isinstance(given, ast.Starred) for given in call.args)


ACCOUNT = Rule(
    code="SEC643", name="pam-account-not-checked", cwe=285, severity=HIGH,
    message="pam_authenticate() lets locked and expired accounts in: call pam_acct_mgmt() after it",
    when=first((method("pam_authenticate") | read("*.pam_authenticate")).unless(Test(_takes_less))).unless(
        anywhere(method("pam_acct_mgmt") | read("*.pam_acct_mgmt") | _WRAPPER)),
    why="""
        `pam_authenticate` only checks the password. Whether the account is locked, has expired, or may not be used at
        this hour or from this place, only `pam_acct_mgmt` says.
    """,
    bad=(
        """
        from ctypes import CDLL
        from ctypes.util import find_library

        libpam = CDLL(find_library("pam"))

        def login(handle):
            return libpam.pam_authenticate(handle, 0) == 0  # SEC643
        """,
        """
        from ctypes import CDLL, c_int

        authenticate = CDLL("libpam.so.0").pam_authenticate  # SEC643
        authenticate.restype = c_int

        def login(handle):
            return authenticate(handle, 0) == 0
        """,
    ),
    good=(
        """
        from ctypes import CDLL
        from ctypes.util import find_library

        libpam = CDLL(find_library("pam"))

        def login(handle):
            return libpam.pam_authenticate(handle, 0) == 0 and libpam.pam_acct_mgmt(handle, 0) == 0
        """,
        """
        from ctypes import CDLL, c_int

        authenticate = CDLL("libpam.so.0").pam_authenticate
        check_account = CDLL("libpam.so.0").pam_acct_mgmt
        """,
        """
        import pam

        class Logins:
            def pam_authenticate(self, name, password):
                return pam.authenticate(name, password)

            def login(self, name, password):
                return self.pam_authenticate(name, password)
        """,
        """
        def renew(credentials):
            return credentials.pam_authenticate().code
        """,
    ),
    see=("https://man7.org/linux/man-pages/man3/pam_acct_mgmt.3.html",),
    also=("py/pam-auth-bypass",),
)
