"""TLS connections that do not check who answers."""

from __future__ import annotations

from flake8_secure.api import (
    HIGH,
    MEDIUM,
    Rule,
    arg,
    call,
    either,
    reference,
    write,
    written,
)

UNVERIFIED = Rule(
    code="S323", name="unverified-context", cwe=295, severity=MEDIUM,
    message="{name}() checks neither certificate nor host name: use ssl.create_default_context()",
    when=either(
        call("ssl._create_stdlib_context", "ssl._create_unverified_context"),
        reference("ssl._create_stdlib_context", "ssl._create_unverified_context").saying(
            "{name} checks neither certificate nor host name: keep the default, or name a CA file"),
        call("ssl._https_verify_certificates").where(arg("enable", 0).false).saying(
            "this turns the check of certificates off everywhere: keep the default, or name a CA file"),
        write("os.environ[PYTHONHTTPSVERIFY]").where(written.equals("0")).saying(
            "PYTHONHTTPSVERIFY=0 turns the check of certificates off: keep the default, or name a CA file"),
    ),
    why="Anyone on the way can answer in the server's place, and read and change what is sent.",
    bad="""
        import os
        import ssl

        context = ssl._create_unverified_context()  # S323
        ssl._create_default_https_context = ssl._create_unverified_context  # S323
        ssl._https_verify_certificates(False)  # S323
        os.environ["PYTHONHTTPSVERIFY"] = "0"  # S323
    """,
    good="""
        import os
        import ssl

        context = ssl.create_default_context(cafile="corporate.pem")
        ssl._https_verify_certificates()
        os.environ["PYTHONHTTPSVERIFY"] = "1"
    """,
    see=("https://docs.python.org/3/library/ssl.html#ssl.create_default_context",
         "https://peps.python.org/pep-0476/"),
    also=("DUO122", "lang/unverified-ssl-context"),
)

_VERBS = ("delete", "get", "head", "options", "patch", "post", "put", "request")
_REQUESTS = (
    *(f"requests.{verb}" for verb in _VERBS),
    *(f"requests.Session().{verb}" for verb in (*_VERBS, "send")),
)
_HTTPX = (
    *(f"httpx.{verb}" for verb in (*_VERBS, "stream")),
    "httpx.AsyncClient", "httpx.AsyncHTTPTransport", "httpx.Client", "httpx.HTTPTransport",
)
_AIOHTTP = (
    *(f"aiohttp.ClientSession().{verb}" for verb in (*_VERBS, "ws_connect")),
    "aiohttp.TCPConnector", "aiohttp.request",
)

NOT_VERIFIED = Rule(
    code="S501", name="request-without-verification", cwe=295, severity=HIGH,
    message="{name}() does not check the server's certificate: drop verify=False, or name a CA file",
    when=either(
        call(*_REQUESTS, *_HTTPX).where(arg("verify").equals(False, 0)),
        call(*_AIOHTTP).where(arg("ssl").equals(False) | arg("verify_ssl").equals(False)).saying(
            "{name}() does not check the server's certificate: drop ssl=False, or give it a context"),
        write("requests.Session().verify").where(written.equals(False, 0)).saying(
            "the session does not check the server's certificate: drop verify=False, or name a CA file"),
    ),
    why="Anyone on the way can answer in the server's place, and read and change what is sent.",
    bad=(
        """
        import requests

        page = requests.get(url, verify=False, timeout=10)  # S501
        page = requests.Session().get(url, verify=False, timeout=10)  # S501
        with requests.Session() as session:
            session.verify = False  # S501
        """,
        """
        import httpx

        client = httpx.Client(verify=False)  # S501
        """,
        """
        import aiohttp

        async def fetch(url):
            connector = aiohttp.TCPConnector(verify_ssl=False)  # S501
            async with aiohttp.ClientSession(connector=connector) as session:
                return await session.get(url, ssl=False)  # S501
        """,
    ),
    good=(
        """
        import requests

        page = requests.get(url, verify="corporate.pem", timeout=10)
        page = requests.get(url, timeout=10)
        with requests.Session() as session:
            session.verify = "corporate.pem"
        """,
        """
        import aiohttp

        async def fetch(url):
            async with aiohttp.ClientSession() as session:
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
