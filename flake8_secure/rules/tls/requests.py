"""HTTP clients that are told not to check certificates."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Optional

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    arg,
    call,
    either,
    keyword,
    method,
    receiver,
    write,
    written,
)
from flake8_secure.match.by_default import unset
from flake8_secure.match.calls import display
from flake8_secure.match.chosen import unless_chosen
from flake8_secure.match.evidence import bindings_of
from flake8_secure.models.library import VERBS
from flake8_secure.regex import regex
from flake8_secure.rules.tls.contexts import ON_ITSELF, WHY
from flake8_secure.syntax.nodes import below, literal_text, tail_of
from flake8_secure.syntax.scopes import ASSIGN, assigned_once

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_VERBS = (*VERBS, "request")
_REQUESTS = (
    *(f"requests.{verb}" for verb in _VERBS),
    *(f"requests.Session().{verb}" for verb in (*_VERBS, "fetch_token", "refresh_token", "send")),
    "requests.adapters.HTTPAdapter().send",
)
# Libraries with the functions and sessions of requests, but defaults of their own.
_LIKE_REQUESTS = (
    *(f"{module}{of}.{verb}" for module in ("curl_cffi", "niquests") for of in ("", ".AsyncSession()", ".Session()")
      for verb in _VERBS),
    *(f"niquests.a{verb}" for verb in _VERBS),
    *(f"primp.{verb}" for verb in _VERBS),
)
_HTTPX = (
    *(f"httpx.{verb}" for verb in (*_VERBS, "stream")),
    "httpx.AsyncClient", "httpx.AsyncHTTPTransport", "httpx.Client", "httpx.HTTPTransport",
    "httpx.create_ssl_context",
)
_AIOHTTP = (
    *(f"aiohttp.ClientSession().{verb}" for verb in (*_VERBS, "ws_connect")),
    "aiohttp.TCPConnector", "aiohttp.request",
)

_VERIFY = arg("verify").equals(False, 0)
_HERE = arg("url", 0).matches(ON_ITSELF) | arg("url", 1).matches(ON_ITSELF)

# What has a method for each verb.
_WITH_VERBS = frozenset(("httpx", "httpx.AsyncClient()", "httpx.Client()", "requests", "requests.Session()"))
_BY_VERB = frozenset(f"{owner}.{verb}" for owner in _WITH_VERBS for verb in _VERBS)
_REFLECTED = frozenset(("builtins.getattr()",))


def _by_method_name(node: ast.Call, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Return what is called where the verb varies: `getattr(requests, verb)(...)`, `{"get": requests.get}[verb](...)`."""
    if not file.names(node.func, scope) <= _REFLECTED:
        return None  # the verb is known
    chosen, home = assigned_once(node.func, scope) or (node.func, scope)
    if isinstance(chosen, ast.Call) and isinstance(chosen.func, ast.Name) and chosen.func.id == "getattr" and chosen.args:
        found = _WITH_VERBS & file.names(chosen.args[0], home)
        return {"name": f"getattr({display(min(found))}, ...)"} if found else None
    found = _BY_VERB & file.resolver.listed(chosen, home)
    return {"name": display(min(found))} if found else None


# Names of clients, and of what they are given.
_CLIENT = regex(r"(?i)api|client|conn|http|request|sess|transport|^[rs]$")
_ADDRESS = regex(r"(?i)(^|_)(endpoint|href|link|ur[il])s?($|_)|[a-z](Endpoint|Ur[il]|URL)$")


def _sends_a_request(match: Match, file: File) -> bool:
    """Tell whether a method reads like one of a client: by what it belongs to, or by the address that it is given."""
    given = arg("url", 0).node(match)
    return _CLIENT.search(tail_of(receiver.node(match))) is not None or given is not None and any(
        _ADDRESS.search(tail_of(part)) or isinstance(part, ast.Constant) and literal_text(part.value).startswith("http")
        for part in below(given))


def _is_settled(match: Match, file: File) -> bool:
    """Tell whether an option says whether to check, and what it is where nobody says so was settled before."""
    given = arg("verify").node(match)
    values = bindings_of(given, match.scope) if isinstance(given, ast.Attribute) else None
    return bool(values) and all(
        kind == ASSIGN and isinstance(value, ast.IfExp) and isinstance(value.test, ast.Name)
        and len((home.find(value.test.id) or (home, []))[1]) > 1
        for kind, value, _, home in values or ())


# Arguments that turn the check off.
_OPTIONS = ("verify", "ssl", "verify_ssl")


def _remedy(match: Match, file: File) -> Dict[str, str]:
    """Say what turns the check off: an argument that is there, or what it is set to elsewhere."""
    for option in _OPTIONS:
        given = arg(option).node(match)
        if isinstance(given, ast.Constant):
            return {"remedy": f"drop {option}={given.value!r}"}
        if given is not None:
            return {"remedy": f"leave {option} on"}
    return {"remedy": "leave the check on"}


_BY_METHOD = method(*_VERBS).where(_VERIFY).unless(arg("url", 0).absent | _HERE).where(Test(_sends_a_request))
_SWITCHES = (
    "curl_cffi.Session().verify", "niquests.AsyncSession().verify", "niquests.Session().verify", "requests.Session().verify")

NOT_VERIFIED = Rule(
    code="S501", name="request-without-verification", cwe=295, severity=HIGH,
    message="{name}() does not check the server's certificate: {remedy}, or name a CA file",
    when=either(
        unless_chosen(call(*_REQUESTS, *_LIKE_REQUESTS, *_HTTPX).where(
            _VERIFY | unset(arg("verify")).equals(False, 0)).unless(_HERE)),
        unless_chosen(
            call(*_AIOHTTP).where(
                arg("ssl").equals(False) | arg("verify_ssl").equals(False) | unset(arg("ssl", "verify_ssl")).equals(False)
            ).unless(_HERE)).saying(
            "{name}() does not check the server's certificate: {remedy}, or give it a context"),
        unless_chosen(write(*_SWITCHES).where(written.equals(False, 0) | unset(written).equals(False, 0))).saying(
            "the session does not check the server's certificate: drop verify=False, or name a CA file"),
        _BY_METHOD.unless(Test(_is_settled)).saying(confidence=MEDIUM),
        _BY_METHOD.saying(confidence=LOW, profile=AUDIT),
        keyword("verify", _by_method_name).where(_VERIFY),
        unless_chosen(method("cert_verify").where(arg("verify", 2).equals(False))).saying(
            "the adapter does not check the server's certificate: hand on what it was told, or name a CA file"),
    ).saying(facts=_remedy),
    why=WHY,
    bad=(
        """
        import requests

        page = requests.get(url, verify=False, timeout=10)  # S501
        page = requests.get(f"https://localhost.{domain}/health", verify=False, timeout=10)  # S501
        page = requests.Session().get(url, verify=False, timeout=10)  # S501
        with requests.Session() as session:
            session.verify = False  # S501

        def fetch(client, verb):
            getattr(requests, verb)(url, verify=False, timeout=10)  # S501
            executor.submit(requests.get, url, verify=False, timeout=10)  # S501
            self.tool.get(self.base_url + "/tools", verify=False)  # S501
            return client.get(verb, verify=False)  # S501
        """,
        """
        from requests.adapters import HTTPAdapter

        class Adapter(HTTPAdapter):
            def cert_verify(self, conn, url, verify, cert):
                super().cert_verify(conn, url, False, cert)  # S501
        """,
        """
        import os

        import httpx
        import requests

        client = httpx.Client(verify=False)  # S501
        client = httpx.Client(verify=os.getenv("SHOP_VERIFY", "no") == "yes")  # S501
        session = requests.Session()
        session.verify = config.get("verify", False)  # S501
        """,
        """
        import aiohttp

        async def fetch(url):
            connector = aiohttp.TCPConnector(verify_ssl=False)  # S501
            async with aiohttp.ClientSession(connector=connector) as session:
                await session.get(url, ssl=settings.get("verify", False))  # S501
                return await session.get(url, ssl=False)  # S501
        """,
    ),
    good=(
        """
        from requests.adapters import HTTPAdapter

        class Adapter(HTTPAdapter):
            def cert_verify(self, conn, url, verify, cert):
                super().cert_verify(conn, url, verify, cert)
        """,
        """
        import requests

        page = requests.get(url, verify="corporate.pem", timeout=10)
        page = requests.get(url, verify=config.get("verify", True), timeout=10)
        page = requests.get(f"https://localhost:{port}/", verify=config.get("verify", False), timeout=10)
        page = requests.get(url, timeout=10)
        page = requests.get(f"https://localhost:{port}/health", verify=False, timeout=10)
        page = requests.request("GET", f"https://127.0.0.1:{port}/health", verify=False, timeout=10)
        page = self.session.get(f"https://localhost:{port}/health", verify=False)
        with requests.Session() as session:
            session.verify = "corporate.pem"

        def fetch(client, settings):
            settings.get(verify=False)
            client.get(url, verify=settings)
            getattr(requests, settings)(url, verify=True, timeout=10)
            getattr(client, settings)(url, verify=False)
            cache.get(settings, verify=False)
            client.get(verify=False)
            return client.get(url, verify=True)
        """,
        """
        import aiohttp

        async def fetch(url):
            async with aiohttp.ClientSession() as session:
                await session.get("https://localhost:8443/health", ssl=False)
                return await session.get(url, ssl=context)
        """,
    ),
    see=(
        "https://requests.readthedocs.io/en/latest/user/advanced/#ssl-cert-verification",
        "https://www.python-httpx.org/advanced/ssl/",
        "https://docs.aiohttp.org/en/stable/client_advanced.html#ssl-control-for-tcp-sockets",
    ),
    also=("DUO123", "requests/disabled-cert-validation", "py/request-without-cert-validation"),
)
