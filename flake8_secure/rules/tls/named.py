"""Options that turn the check of certificates off by what they are called, of clients that nothing else is known of."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Optional

from flake8_secure.api import keyword
from flake8_secure.dataflow.values import Const, Local
from flake8_secure.match.given import value_given
from flake8_secure.regex import regex
from flake8_secure.rules.tls.contexts import ON_ITSELF
from flake8_secure.syntax.nodes import below, tail_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Those that say to check, and those that say not to.
_CHECKING = (
    "check_cert", "check_certificate", "check_certs", "ssl_verification", "ssl_verify", "tls_verify", "validate_cert",
    "validate_certificate", "validate_certificates", "validate_certs", "validate_ssl", "verify_cert", "verify_certificate",
    "verify_certificates", "verify_certs", "verify_ssl", "verify_tls",
)
_TRUSTING = (
    "disable_certificate_validation", "disable_server_verification", "disable_ssl_verification", "disable_ssl_verify",
    "ignore_certificate_errors", "ignore_ssl", "ignore_ssl_errors", "insecure_skip_tls_verify", "insecure_skip_verify",
    "insecure_ssl", "nocheckcertificate", "skip_ssl_verification", "skip_ssl_verify", "skip_tls_verify", "skip_verify_ssl",
    "ssl_insecure", "tls_insecure", "tls_skip_verify",
)
_HERE = regex(ON_ITSELF)
# Libraries whose clients other rules judge, and what only puts options together.
_JUDGED = ("aiohttp.", "ansible.", "influxdb_client.", "kubernetes.", "minio.", "requests.")
_COLLECTING = frozenset(("add_argument", "dict", "evolve", "partial", "replace", "update"))


_SAYING = {**dict.fromkeys(_CHECKING, False), **dict.fromkeys(_TRUSTING, True)}


def _says_so(node: ast.Call, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Return the option that turns the check off, where nothing else is known of what it is given to."""
    option = next((
        f"{one.arg}={off}" for one in node.keywords for off in (_SAYING.get(one.arg or ""),)
        if off is not None and any(
            isinstance(item, Const) and item.value is off for item in value_given(one.value, scope, file).items)), None)
    if option is None or tail_of(node.func) in _COLLECTING or any(
            _HERE.search(text_of(part) or "") for part in below(node)) or any(
            name.startswith(_JUDGED) for name in file.names(node.func, scope)) or any(
            isinstance(item, Local) for item in file.value(node.func, scope).items):
        return None
    return {"option": option}


SAYING_SO = keyword(_SAYING, _says_so)
