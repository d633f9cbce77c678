"""Starlette and FastAPI: what an application lacks, and whom it trusts too much."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator

from attrs import frozen

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, call, either, imports, surely
from flake8_secure.match.base import Combining
from flake8_secure.match.chosen import unless_chosen
from flake8_secure.match.facts import facts
from flake8_secure.match.whole import first, lacking
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import below, shape

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_APPLICATIONS = ("fastapi.FastAPI", "starlette.applications.Starlette")


@frozen(eq=False, repr=False)
class Middlewares(Combining):
    """Where an ASGI application is given the middleware with a qualified name."""

    name: str

    @property
    def wanted(self) -> Wanted:
        return Wanted(calls=frozenset(("Middleware", "add_middleware", last(self.name))))

    def find(self, file: File) -> Iterator[Match]:
        added = call(*(f"{application}().add_middleware" for application in _APPLICATIONS))
        yield from added.where(arg("middleware_class", 0).refers_to(self.name)).find(file)
        yield from call("starlette.middleware.Middleware").where(arg("cls", 0).refers_to(self.name)).find(file)
        yield from call(self.name).find(file)


def with_middleware(name: str) -> Middlewares:
    """Match where an ASGI application is given the middleware *name*, a qualified name."""
    return Middlewares(name)


FASTAPI_PROTECTION = Rule(
    code="SEC441", name="fastapi-protection-missing", cwe=693, severity=LOW, confidence=LOW, profile=AUDIT,
    message="this file creates an application without {missing}: add what it needs",
    when=lacking(first(call("fastapi.FastAPI")), {
        "SecurityScopes": imports("fastapi.security"),
        "CORSMiddleware": imports("fastapi.middleware.cors", "starlette.middleware.cors"),
        "TrustedHostMiddleware": imports("fastapi.middleware.trustedhost", "starlette.middleware.trustedhost"),
    }),
    why="""
        FastAPI leaves who may call, from which sites, and under which host names, to dependencies and
        middleware.
    """,
    bad="""
        from fastapi import FastAPI
        from fastapi.middleware.cors import CORSMiddleware

        app = FastAPI()  # SEC441
        other = FastAPI()
    """,
    good="""
        from fastapi import FastAPI
        from fastapi.middleware.cors import CORSMiddleware
        from fastapi.middleware.trustedhost import TrustedHostMiddleware
        from fastapi.security import SecurityScopes

        app = FastAPI()
    """,
    see=("https://fastapi.tiangolo.com/tutorial/security/", "https://fastapi.tiangolo.com/advanced/middleware/"),
    also=("fastapi-misconfiguration-recommended",),
)

_ALLOWED = arg("allowed_hosts", 1)


def _is_compared(match: Match, file: File) -> bool:
    """Tell whether an `if` around has looked whether every host is allowed: `if hosts != ["*"]:`, `if "*" not in hosts:`."""
    given = shape(_ALLOWED.node(match) or match.node)
    return any(
        isinstance(fact.test, ast.Compare) and fact.relation in (ast.NotEq, ast.NotIn)
        and given in (shape(fact.test.left), shape(fact.test.comparators[0]))
        and any(isinstance(one, ast.Constant) and one.value == "*" for one in below(fact.test))
        for fact in facts(match.node, match.scope, file))


ANY_HOST = Rule(
    code="SEC442", name="trusted-host-any", cwe=644, severity=LOW,
    message="TrustedHostMiddleware with '*' lets every host name pass: list your host names",
    when=with_middleware("starlette.middleware.trustedhost.TrustedHostMiddleware").where(
        _ALLOWED.contains("*")).unless(Test(_is_compared))
    | unless_chosen(call("mcp.server.transport_security.TransportSecuritySettings").where(
        surely(arg("enable_dns_rebinding_protection").equals(False)))).saying(
        "pages of any site that gives its name your address may use these tools: list the hosts that you allow")
    | call("mcp.server.sse.SseServerTransport").where(arg("security_settings", 1).absent).saying(
        "this looks at no host: pages of any site that gives its name your address may use these tools",
        confidence=LOW, profile=AUDIT),
    why="""
        The middleware does nothing then, and links that are built from the host that a request names lead
        where its sender likes. A page whose name leads to your own machine by now reads what a server there answers, as
        browsers take both for one site.
    """,
    bad="""
        from mcp.server.sse import SseServerTransport
        from mcp.server.transport_security import TransportSecuritySettings
        from starlette.applications import Starlette
        from starlette.middleware import Middleware
        from starlette.middleware.trustedhost import TrustedHostMiddleware

        app = Starlette(middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=["*"])])  # SEC442
        app.add_middleware(TrustedHostMiddleware, allowed_hosts=["*"])  # SEC442
        app = TrustedHostMiddleware(app, ["*"])  # SEC442
        settings = TransportSecuritySettings(enable_dns_rebinding_protection=False)  # SEC442
        transport = SseServerTransport("/messages/")  # SEC442

        def protect(app: Starlette, options):
            hosts = options.get("hosts", ["*"])
            if hosts or options:
                app.add_middleware(TrustedHostMiddleware, allowed_hosts=hosts)  # SEC442

        def settings_without_check():
            return TransportSecuritySettings(enable_dns_rebinding_protection=False)  # SEC442
    """,
    good="""
        from mcp.server.sse import SseServerTransport
        from mcp.server.transport_security import TransportSecuritySettings
        from starlette.applications import Starlette
        from starlette.middleware import Middleware
        from starlette.middleware.trustedhost import TrustedHostMiddleware

        app = Starlette(middleware=[Middleware(Other, allowed_hosts=["*"])])
        app.add_middleware(Other, allowed_hosts=["*"])
        app.add_middleware(TrustedHostMiddleware, allowed_hosts=["*.example.com"])
        settings = TransportSecuritySettings(allowed_hosts=["tools.example.com"])
        transport = SseServerTransport("/messages/", settings)
        other = TransportSecuritySettings(enable_dns_rebinding_protection=options.is_local)

        def protect(app: Starlette, options):
            hosts = options.get("hosts", ["*"])
            if hosts and hosts != ["*"]:
                app.add_middleware(TrustedHostMiddleware, allowed_hosts=hosts)
    """,
    see=("https://www.starlette.dev/middleware/#trustedhostmiddleware",
         "https://github.com/modelcontextprotocol/python-sdk/blob/main/src/mcp/server/transport_security.py"),
)

ANY_PROXY = Rule(
    code="SEC443", name="any-proxy-trusted", cwe=348, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="every client may say which address it has: list the addresses of your proxies",
    when=either(
        call("uvicorn.run", "uvicorn.Config").where(arg("forwarded_allow_ips").equals("*")),
        with_middleware("uvicorn.middleware.proxy_headers.ProxyHeadersMiddleware").where(
            arg("trusted_hosts", 1).equals("*") | arg("trusted_hosts", 1).contains("*")),
    ),
    why="Limits, logs and checks by address then believe what the client wrote into X-Forwarded-For.",
    bad="""
        import uvicorn
        from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

        uvicorn.run(app, forwarded_allow_ips="*")  # SEC443
        app = ProxyHeadersMiddleware(app, trusted_hosts=["*"])  # SEC443
    """,
    good="""
        import uvicorn
        from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

        uvicorn.run(app, forwarded_allow_ips="192.0.2.1")
        app = ProxyHeadersMiddleware(app, trusted_hosts="192.0.2.1")
    """,
    see=("https://uvicorn.dev/deployment/#running-behind-nginx",),
)
