"""LDAP: logins without a password, and connections in clear text; python-ldap and ldap3."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterable, Iterator, Set

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    anywhere,
    arg,
    call,
    either,
    outside_tests,
    setting,
    surely,
    written,
)
from flake8_secure.match.chosen import unless_chosen
from flake8_secure.match.evidence import bodies_of, known_origins, made_by
from flake8_secure.match.facts import facts
from flake8_secure.match.flows import flow, sink
from flake8_secure.match.nodes import Tested
from flake8_secure.rules.clients.names import HERE
from flake8_secure.syntax.functions import returns
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import below, children, mentions, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_OLD = "ldap.initialize()"
_BINDS = call(*(f"{_OLD}.{name}" for name in ("simple_bind", "simple_bind_s")))
_BINDS_WITH = call(*(f"{_OLD}.{name}" for name in ("bind", "bind_s")))
_WHO, _WORD = arg("who", 0), arg("cred", 1)
_CONNECTION = call("ldap3.Connection")
_TO = arg("server", 0)
_USER, _PASSWORD = arg("user", 1), arg("password", 2)
_NOBODY = ("", None)


def _is_not_asked_for(match: Match, file: File) -> bool:
    """Tell whether no test looks at the password, in the function or in the one that gets it."""
    word = _WORD.node(match)
    if isinstance(word, ast.Name) and (
            word.id in file.derived("asked for", match.scope.owner, _asked_for)
            or any(mentions(fact.test, (word.id,)) for fact in facts(match.node, match.scope, file))):
        return False
    return not any(
        isinstance(made, ast.Call) and _asks_itself(made.func, scope, file) for made, scope in known_origins(word, match.scope))


def _asks_itself(function: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether a function of the file looks at what it returns."""
    return any(
        isinstance(one.value, ast.Name) and one.value.id in file.derived("asked for", body, _asked_for)
        for body in bodies_of(function, scope, file) if body is not None for one in returns(body.node))


def _asked_for(scope: Scope) -> Set[str]:
    """Return the names that tests in a function look at."""
    return {part.id for test in below(scope.node) for part in _tested(test) if isinstance(part, ast.Name)}


def _tested(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what decides where *node* is a test."""
    if isinstance(node, (ast.Assert, ast.If, ast.IfExp, ast.While)):
        yield from below(node.test)
    elif isinstance(node, (ast.BoolOp, ast.Compare)):
        yield from children(node)


NO_PASSWORD = Rule(
    code="SEC640", name="ldap-without-password", cwe=287, severity=HIGH, confidence=MEDIUM,
    message="many servers answer a login without a password with success: ask for one, and refuse an empty one",
    when=outside_tests(either(
        either(_BINDS, _BINDS_WITH).where(surely(_WORD.equals(*_NOBODY))).unless(_WHO.equals(*_NOBODY)),
        _BINDS.where(_WORD.absent).unless(_WHO.absent).unless(_WHO.equals(*_NOBODY)),
        _CONNECTION.where(surely(_PASSWORD.absent | _PASSWORD.equals(*_NOBODY))).unless(_USER.absent).unless(
            _USER.equals(*_NOBODY)).unless(arg("authentication", 5).refers_to("ldap3.SASL")).saying(
            "a user without a password is nobody to a directory, and refused by ldap3: ask for a password",
            severity=LOW, confidence=LOW, profile=AUDIT),
        flow("trust", sink(f"{_OLD}.simple_bind", f"{_OLD}.simple_bind_s", arg=("cred", 1), where=Test(_is_not_asked_for)),
             kinds=("remote",)).saying(
            "{source} (line {line}) may be empty, and many servers let an empty password in: refuse it first",
            severity=MEDIUM),
    )),
    why="""
        A bind with a name and an empty password is an anonymous one by the standard. Who takes its
        success for a login lets everybody in who knows a name.
    """,
    bad=(
        """
        import ldap
        import ldap3

        def log_in(user):
            directory = ldap.initialize(address)
            directory.simple_bind_s(user, "")  # SEC640
            directory.bind_s(user, None)  # SEC640
            directory.simple_bind_s(user)  # SEC640
            return ldap3.Connection(server, user)  # SEC640
        """,
        """
        import ldap
        from flask import Flask, request

        app = Flask(__name__)

        @app.route("/members", methods=["POST"])
        def members():
            word = request.json["password"]
            ldap.initialize(ADDRESS).simple_bind_s(DN, word)  # SEC640
            return {}
        """,
    ),
    good=(
        """
        import ldap
        import ldap3

        def log_in(user, word):
            directory = ldap.initialize(address)
            directory.simple_bind_s(user, word)
            directory.simple_bind_s(user, word or "")
            directory.simple_bind_s()
            directory.simple_bind_s("")
            directory.simple_bind_s("", "")
            ldap3.Connection(server, None)
            ldap3.Connection(server, user, authentication=ldap3.SASL)
            return ldap3.Connection(server, user, word), ldap3.Connection(server)
        """,
        """
        import ldap
        from flask import Flask, abort, request

        app = Flask(__name__)

        @app.route("/members", methods=["POST"])
        def members():
            word = request.json["password"]
            if not word:
                abort(401)
            ldap.initialize(ADDRESS).simple_bind_s(DN, word)
            return {}
        """,
    ),
    see=("https://www.rfc-editor.org/rfc/rfc4513.html#section-5.1.2",
         "https://www.python-ldap.org/en/latest/reference/ldap.html#ldap.LDAPObject.simple_bind_s",
         "https://ldap3.readthedocs.io/en/latest/connection.html"),
    also=("py/improper-ldap-auth",),
)

_SERVER = call("ldap3.Server")
_ADDRESS, _USE_SSL = arg("uri", "host", 0), arg("use_ssl", 2)
# Addresses of other machines: with a scheme, which goes before `use_ssl`, or without one.
_PLAIN, _SECURE = (_ADDRESS.matches(rf"(?i)^{scheme}://(?!{HERE})") for scheme in ("ldap", "ldaps"))
_HOST = _ADDRESS.matches(rf"^(?!{HERE})[\w-]+(?:\.[\w-]+)+$")
_STARTING = ("start_tls", "start_tls_s")
_LOGINS = ("Connection", "bind", "bind_s", "sasl_interactive_bind_s", "simple_bind", "simple_bind_s")
_SEARCHES = ("search", "search_ext", "search_ext_s", "search_s", "search_st")


def _starts_tls(match: Match, file: File) -> bool:
    """Tell whether TLS is started by the function, or by another one of the file where this one does not log in."""
    first, here = file.index.scopes[0], match.scope.owner
    starts = file.derived("starts of tls", first, lambda _: {
        *_owners(_STARTING, file), *(found.scope.owner for found in _BOUND_OVER_TLS.find(file))})
    return here in starts or bool(starts) and here not in file.derived("logins", first, lambda _: _owners(_LOGINS, file))


def _owners(names: Iterable[str], file: File) -> Set[Scope]:
    """Return the functions that call what ends in one of *names*."""
    return {scope.owner for name in names for _, scope in file.index.calls.get(name, ())}


_STARTS_TLS = Test(_starts_tls, Wanted(calls=frozenset((*_STARTING, *_LOGINS))))
# Keywords that say who logs in.
_LOGGING_IN = frozenset((None, "cred", "password", "user", "who"))
# Ways to log in that send no password: https://ldap3.readthedocs.io/en/latest/bind.html
_WITHOUT_PASSWORD = frozenset(("ANONYMOUS", "NTLM"))


def _nobody_logs_in(match: Match, file: File) -> bool:
    """Tell whether the file connects without a name or a password, sends none, or just searches with what it has."""
    return file.derived("nobody logs in", file.index.scopes[0], lambda _: _logs_nobody_in(file))


def _logs_nobody_in(file: File) -> bool:
    calls = [node for name in _LOGINS for node, _ in file.index.calls.get(name, ())]
    asks = bool(calls) or any(name in file.index.calls for name in _SEARCHES)
    return asks and not any(
        len(node.args) > (tail_of(node.func) == "Connection") or any(keyword.arg in _LOGGING_IN for keyword in node.keywords)
        for node in calls if not any(
            keyword.arg == "authentication" and tail_of(keyword.value) in _WITHOUT_PASSWORD for keyword in node.keywords))


_BOUND_OVER_TLS = either(
    _CONNECTION.where(arg("auto_bind", 3).refers_to(
        "ldap3.AUTO_BIND_TLS_AFTER_BIND", "ldap3.AUTO_BIND_TLS_BEFORE_BIND")),
    _CONNECTION.where(arg("auto_bind", 3).equals("TLS_BEFORE_BIND", "TLS_AFTER_BIND")),
)

NO_TLS = Rule(
    code="SEC641", name="ldap-without-tls", cwe=523, severity=MEDIUM, confidence=MEDIUM,
    message="passwords travel to this directory in clear text: use ldaps:// or start TLS before the login",
    when=outside_tests(either(
        (call("ldap.initialize") | _SERVER).where(_PLAIN),
        _SERVER.where(_HOST).where(_USE_SSL.absent),
        _SERVER.where(_USE_SSL.equals(False)),
        _SERVER.where(arg("port", 1).equals(389)).where(_USE_SSL.absent).unless(
            _ADDRESS.matches(rf"(?i)^(?:ldap://)?{HERE}|^ldaps://")),
    ).unless(_STARTS_TLS).unless(Test(_nobody_logs_in, Wanted(calls=frozenset((*_LOGINS, *_SEARCHES))))))
    | outside_tests(setting("AUTH_LDAP_SERVER_URI").where(surely(written.matches(rf"(?i)^ldap://(?!{HERE})"))).unless(
        anywhere(setting("AUTH_LDAP_START_TLS").unless(written.equals(False))))).saying(
        "passwords travel to this directory in clear text: use ldaps://, or set AUTH_LDAP_START_TLS"),
    why="The password of a directory usually opens everything else in the company as well.",
    bad=(
        """
        import ldap
        import ldap3

        directory = ldap.initialize("ldap://directory.shop.example")  # SEC641
        server = ldap3.Server("ldap://directory.shop.example")  # SEC641
        server = ldap3.Server("directory.shop.example")  # SEC641
        server = ldap3.Server("directory.shop.example", use_ssl=False)  # SEC641
        server = ldap3.Server(host, use_ssl=False)  # SEC641
        server = ldap3.Server(host, port=389)  # SEC641
        server = ldap3.Server("ldap://directory.shop.example", use_ssl=True)  # SEC641
        """,
        """
        import ldap

        def directory(name, word):
            directory = ldap.initialize("ldap://directory.shop.example")
            directory.start_tls_s()
            directory.simple_bind_s(name, word)

        def other_directory(name, word):
            directory = ldap.initialize("ldap://other.shop.example")  # SEC641
            directory.simple_bind_s(name, word)
        """,
        """
        import ldap3

        def directory(name, word):
            server = ldap3.Server("ldap://directory.shop.example", tls=tls)
            return ldap3.Connection(server, name, word, auto_bind=ldap3.AUTO_BIND_TLS_BEFORE_BIND)

        def other_directory(name, word):
            server = ldap3.Server("ldap://other.shop.example")  # SEC641
            return ldap3.Connection(server, name, word, auto_bind=True)
        """,
        """
        AUTH_LDAP_SERVER_URI = "ldap://directory.shop.example"  # SEC641
        AUTH_LDAP_START_TLS = False
        """,
    ),
    good=(
        """
        AUTH_LDAP_SERVER_URI = "ldap://directory.shop.example"
        AUTH_LDAP_START_TLS = True
        """,
        """
        import ldap
        import ldap3

        directory = ldap.initialize("ldaps://directory.shop.example")
        directory = ldap.initialize("ldap://localhost:3389")
        server = ldap3.Server("directory.shop.example", use_ssl=True, tls=tls)
        server = ldap3.Server(host)
        server = ldap3.Server(host, port=636)
        server = ldap3.Server(host, port=389, use_ssl=True, tls=tls)
        server = ldap3.Server("localhost", port=389)
        """,
        """
        import ldap

        directory = ldap.initialize("ldap://directory.shop.example")
        directory.start_tls_s()

        class Directory:
            def __init__(self):
                self.connection = ldap.initialize("ldap://directory.shop.example")

            def log_in(self, name, word):
                self.connection.start_tls_s()
                self.connection.simple_bind_s(name, word)
        """,
        """
        import ldap3

        server = ldap3.Server("ldap://directory.shop.example", tls=tls)
        connection = ldap3.Connection(server, user, word, auto_bind=ldap3.AUTO_BIND_TLS_BEFORE_BIND)
        """,
        """
        import ldap3

        server = ldap3.Server("ldap://directory.shop.example")
        connection = ldap3.Connection(server, auto_bind=True)
        connection.bind()
        """,
        """
        import ldap3

        server = ldap3.Server("ldap://directory.shop.example", tls=tls)
        connection = ldap3.Connection(server, user, word, auto_bind="TLS_BEFORE_BIND")
        """,
    ),
    see=("https://www.python-ldap.org/en/latest/reference/ldap.html#ldap.LDAPObject.start_tls_s",
         "https://ldap3.readthedocs.io/en/latest/ssltls.html"),
    also=("py/insecure-ldap-auth",),
)

_WITHOUT_TLS = _SERVER.where(arg("tls", 5).absent).unless(_USE_SSL.equals(True) | _SECURE)


def _takes_any_certificate(match: Match, file: File) -> bool:
    """Tell whether the connection that starts TLS is to a server that was made without `tls`, and gets none later."""
    started = match.node.func if isinstance(match.node, ast.Call) else None
    return isinstance(started, ast.Attribute) and not file.assigns("tls") and any(
        isinstance(made, ast.Call) and made_by(_TO, _WITHOUT_TLS).judge(Match(node=made, scope=scope), file).certain
        for made, scope in known_origins(started.value, match.scope))


_DEMANDED, _ANY = frozenset(("ldap.OPT_X_TLS_REQUIRE_CERT",)), frozenset(("ldap.OPT_X_TLS_ALLOW", "ldap.OPT_X_TLS_NEVER"))


def _lets_any_in(options: ast.Dict, scope: Scope, file: File) -> bool:
    return any(
        key is not None and file.names(key, scope) == _DEMANDED and not file.names(value, scope).isdisjoint(_ANY)
        for key, value in zip(options.keys, options.values))


_OPTIONS = Tested("modules", frozenset(("ldap",)), _lets_any_in, lambda file: [
    (options, file.index.scopes[0]) for options in file.nodes_of(ast.Dict, file.index.scopes[0])] if "ldap" in file.index.roots
    else [])

NOT_VERIFIED = Rule(
    code="SEC642", name="ldap-not-verified", cwe=295, severity=HIGH,
    message="nobody checks whose directory this is: demand a certificate, and name the CA that signed it",
    when=outside_tests(either(
        unless_chosen(call("ldap.set_option", f"{_OLD}.set_option").where(arg("option", 0).refers_to(
            "ldap.OPT_X_TLS_REQUIRE_CERT")).where(
            surely(arg("invalue", 1).refers_to("ldap.OPT_X_TLS_ALLOW", "ldap.OPT_X_TLS_NEVER")))),
        unless_chosen(_OPTIONS),
        call("bonsai.LDAPClient().set_cert_policy").where(arg("policy", 0).equals("allow", "never")),
        call("ldap3.Tls").where(arg("validate", 2).absent).saying(
            "ldap3.Tls() takes any certificate unless it is told otherwise: pass validate=ssl.CERT_REQUIRED"),
        _SERVER.where(arg("tls", 5).absent).where(_USE_SSL.equals(True) | _SECURE).unless(_PLAIN).saying(
            "ldap3 takes any certificate unless it is told otherwise: pass tls=ldap3.Tls(validate=ssl.CERT_REQUIRED)"),
        either(_BOUND_OVER_TLS.where(made_by(_TO, _WITHOUT_TLS)),
               call("ldap3.Connection().start_tls").where(Test(_takes_any_certificate))).saying(
            "ldap3 takes any certificate unless the server is told otherwise: ldap3.Server(..., tls=ldap3.Tls(validate=...))"),
    )),
    why="Anyone on the way can answer in the directory's place, and get the passwords of all who log in.",
    bad="""
        import bonsai
        import ldap
        import ldap3

        bonsai.LDAPClient("ldaps://directory.shop.example").set_cert_policy("never")  # SEC642
        ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER)  # SEC642
        AUTH_LDAP_GLOBAL_OPTIONS = {ldap.OPT_X_TLS_REQUIRE_CERT: ldap.OPT_X_TLS_NEVER}  # SEC642
        tls = ldap3.Tls(ca_certs_file="corporate.pem")  # SEC642
        server = ldap3.Server("directory.shop.example", use_ssl=True)  # SEC642
        server = ldap3.Server("ldaps://directory.shop.example")  # SEC642
    """,
    good="""
        import ssl

        import bonsai
        import ldap
        import ldap3

        bonsai.LDAPClient("ldaps://directory.shop.example").set_cert_policy("demand")
        ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_DEMAND)
        ldap.set_option(ldap.OPT_X_TLS, ldap.OPT_X_TLS_ALLOW)
        AUTH_LDAP_GLOBAL_OPTIONS = {ldap.OPT_X_TLS_REQUIRE_CERT: ldap.OPT_X_TLS_DEMAND, ldap.OPT_X_TLS: ldap.OPT_X_TLS_NEVER}
        ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, {"no": ldap.OPT_X_TLS_NEVER, "yes": ldap.OPT_X_TLS_DEMAND}[setting])
        tls = ldap3.Tls(ca_certs_file="corporate.pem", validate=ssl.CERT_REQUIRED)
        server = ldap3.Server("directory.shop.example", use_ssl=True, tls=tls)
        server = ldap3.Server(host, use_ssl=encrypted)
    """,
    see=("https://www.python-ldap.org/en/latest/reference/ldap.html#tls-options",
         "https://ldap3.readthedocs.io/en/latest/ssltls.html"),
    also=("py/insecure-ldap-auth",),
)
