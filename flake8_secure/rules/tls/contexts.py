"""Clients that use a context of the standard library which checks nothing, or none."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, Optional, Pattern, Set

from flake8_secure.api import (
    AUDIT,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    arg,
    call,
    either,
    outside_tests,
    reference,
    short_name,
    write,
    written,
)
from flake8_secure.dataflow.callers import calls_of
from flake8_secure.match.args import Argument
from flake8_secure.match.asked import words_asked
from flake8_secure.match.base import Combining
from flake8_secure.match.chosen import unless_chosen
from flake8_secure.match.conditions import Condition
from flake8_secure.match.evidence import bodies_of, known_origins
from flake8_secure.match.places import enclosing, parameter_for
from flake8_secure.match.uses import reads
from flake8_secure.regex import regex
from flake8_secure.rules.tls.pinned import is_only_looked_at
from flake8_secure.syntax.arguments import argument_of, find_argument, unpacks
from flake8_secure.syntax.functions import first_parameter
from flake8_secure.syntax.nodes import ASSIGNMENTS, below, root_name, shape, tail_of, target_of
from flake8_secure.syntax.scopes import ASSIGN, CLASS, FUNCTION

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.index import Place
    from flake8_secure.syntax.scopes import Scope

# An address on the machine itself, between whose programs nobody stands.
ON_ITSELF = r"^https?://(?:[^\s/@]+@)?(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/?#]|$)"

# Why a connection that nobody verified does harm, and when a rule is silent about one.
WHY = """
    Anyone on the way can answer in the server's place, and read and change what is sent. Where an `if` lets who runs the
    program turn the check off (`if not verify:`), only audits show it.
"""
# Every protocol but PROTOCOL_TLS_CLIENT; what the old versions are told apart by is S502's.
_UNCHECKED = ("ssl.PROTOCOL_SSLv23", "ssl.PROTOCOL_TLS", "ssl.PROTOCOL_TLSv1_2")
_PROTOCOL = arg("protocol", 0)
# Keywords that clients take a context by.
_KEYWORDS = frozenset(("context", "ssl", "ssl_context", "verify"))
# What changes whether it checks.
_SETTINGS = frozenset(("check_hostname", "verify_flags", "verify_mode"))
# What listens, by its name.
_SERVERS = regex(r"(?i)(?!.*(?:client|connect|proxy)).*serve|(?:listen|run|run_app|run_simple)$|.*(?:Controller|Site)$")

# Calls of clients that take one as ssl_options, as servers do as well.
_FETCHING = regex(r"(?:HTTPRequest|connect|fetch)$")

# How many functions and names may hand a context on.
_STEPS = 5


def _goes_to_a_client(match: Match, file: File) -> bool:
    """Tell whether a client uses the context that *match* makes, and nothing else is done to it."""
    answers = _answers(match.node, match.scope, file, _STEPS)
    return False in answers and True not in answers


def _answers(node: ast.AST, scope: Scope, file: File, depth: int) -> Set[Optional[bool]]:
    """Return what `_serves` says of all that becomes of the context *node*."""
    above = file.parent(node, scope)
    if not _goes_on(node, above):
        return {_serves(above, scope, file)}
    uses = _read_next(node, above, scope, file) if depth else []
    return set().union(*(_answers(use, around, file, depth - 1) for use, around in uses)) if uses else {True}


def _goes_on(node: ast.AST, above: Optional[ast.AST]) -> bool:
    """Tell whether *node* is read elsewhere next: it is returned, bound to something, or given by position."""
    return isinstance(above, (*ASSIGNMENTS, ast.Return)) or isinstance(above, ast.Call) and node in above.args


def _read_next(node: ast.AST, above: Optional[ast.AST], scope: Scope, file: File) -> List[Place]:
    """Return where *node* is read next, nothing where nobody knows."""
    home = scope.owner
    if isinstance(above, ast.Return):
        return list(calls_of(home, file))
    if isinstance(above, ast.Call):
        return _taken(parameter_for(node, scope, file), bodies_of(above.func, scope, file), file)
    target = target_of(above)
    if target is None or len(getattr(above, "targets", ())) > 1:
        return []
    if isinstance(target, ast.Name) and home.kind != CLASS:
        return _named(target.id, home, file)
    return _kept(tail_of(target), home if isinstance(target, ast.Name) else home.parent, file)


def _named(name: str, home: Scope, file: File) -> List[Place]:
    """Return where *name* is read in *home*, nothing where it is bound to several things."""
    return [(use, home) for use in reads(home, file).get(name, ())] if len(home.bindings.get(name, ())) == 1 else []


def _taken(name: str, bodies: List[Optional[Scope]], file: File) -> List[Place]:
    """Return where a function, the only one of *bodies*, reads its parameter *name*."""
    return _named(name, bodies[0], file) if len(bodies) == 1 and bodies[0] is not None and bodies[0].kind == FUNCTION else []


def _kept(name: str, kind: Optional[Scope], file: File) -> List[Place]:
    """Return where the attribute *name* of the class *kind* is read, or one of that name: nothing where it is several things."""
    if kind is None or len(kind.attributes.get(name, ())) + len(kind.bindings.get(name, ())) != 1 or name in file.index.shared:
        return []
    return [
        (node, scope) for scope, nodes in file.index.expressions for node in nodes
        if isinstance(node, ast.Attribute) and node.attr == name and isinstance(node.ctx, ast.Load)
        and not _is_of_another(node, scope, kind)]


def _is_of_another(attribute: ast.Attribute, scope: Scope, kind: Scope) -> bool:
    """Tell whether *attribute* is read of an instance of a class other than *kind* that has one of that name."""
    around = scope.owner.parent
    return around is not None and around is not kind and root_name(attribute) == first_parameter(scope.owner.node) and (
        attribute.attr in around.attributes or attribute.attr in around.bindings)


def _serves(above: Optional[ast.AST], scope: Scope, file: File) -> Optional[bool]:
    """Tell by what stands around a context whether it is for clients: False; or for servers, or told to check: True.

    None where it is neither.
    """
    if isinstance(above, ast.keyword) and above.arg in _KEYWORDS:
        return _is_given(file.parent(above, scope), _SERVERS)
    if isinstance(above, ast.keyword) and above.arg == "ssl_options":
        return not _is_given(file.parent(above, scope), _FETCHING)
    if not isinstance(above, ast.Attribute):
        return True  # who knows what is done to it there
    if above.attr == "wrap_socket":
        call_ = file.parent(above, scope)
        return not isinstance(call_, ast.Call) or not _connects(call_)
    return True if above.attr in _SETTINGS else None


def _connects(wrapping: ast.Call) -> bool:
    """Tell whether *wrapping* makes the socket of a client, as it does unless it is told otherwise."""
    served, hidden = find_argument(wrapping, ("server_side", 1))
    return argument_of(wrapping, "server_hostname") is not None or not hidden and (
        served is None or isinstance(served, ast.Constant) and not served.value)


def _is_given(node: Optional[ast.AST], names: Pattern[str]) -> bool:
    return not isinstance(node, ast.Call) or names.match(tail_of(node.func)) is not None


UNCHECKED_CLIENT = call("ssl.SSLContext").where(
    _PROTOCOL.absent | _PROTOCOL.refers_to(*_UNCHECKED)).where(Test(_goes_to_a_client))
# Python 3.10 and later refuse to connect with it.
SERVERS_CONTEXT = call("ssl.create_default_context").where(
    arg("purpose", 0).refers_to("ssl.Purpose.CLIENT_AUTH")).where(Test(_goes_to_a_client))

_UNVERIFIED = call("ssl._create_stdlib_context", "ssl._create_unverified_context").unless(
    arg("check_hostname").equals(True))  # which asks for certificates as well
_CERTIFICATE_CHECKED = write("*.verify_mode").where(written.refers_to("ssl.CERT_OPTIONAL", "ssl.CERT_REQUIRED"))
_ALL_CHECKED = write("*.check_hostname").where(written.equals(True))


def _is_told(setting: Combining) -> Test:
    """Ask whether *setting* is made on the context that a match makes."""
    return Test(lambda match, file: match.node in file.derived(f"told {id(setting)}", file.index.scopes[0], lambda _: {
        made for told in setting.find(file) if isinstance(told.node, ast.Attribute)
        for made, _ in known_origins(told.node.value, told.scope)}), setting.wanted)


def _is_used_by_a_client(match: Match, file: File) -> bool:
    """Tell whether a client that compares no host names itself is given the context that *match* makes, by its name."""
    above = file.parent(match.node, match.scope)
    ends = [(file.parent(use, around), around) for use, around in _read_next(match.node, above, match.scope, file)
            ] if isinstance(above, ASSIGNMENTS) else []
    return any(
        _serves(end, around, file) is False and not (
            isinstance(end, ast.keyword) and _is_given(file.parent(end, around), _COMPARING))
        for end, around in ends)


# Those of urllib3 do, https://github.com/urllib3/urllib3/blob/main/src/urllib3/connection.py, and so does requests by them.
_COMPARING = regex(r".*(?:ConnectionPool|PoolManager|poolmanager|ProxyManager)$")


# A context that checks certificates, and no host names as nobody says anything of these.
NAMELESS_CLIENT = call("ssl.SSLContext").where(_PROTOCOL.absent | _PROTOCOL.refers_to(*_UNCHECKED)).where(
    _is_told(write("*.verify_mode").where(written.refers_to("ssl.CERT_REQUIRED")))).unless(
    _is_told(write("*.check_hostname"))).where(Test(_is_used_by_a_client))

UNVERIFIED = Rule(
    code="S323", name="unverified-context", cwe=295, severity=MEDIUM,
    message="{name}() checks neither certificate nor host name: use ssl.create_default_context()",
    when=either(
        _UNVERIFIED.where(_is_told(_ALL_CHECKED)).saying(
            "{name}() checks nothing until it is told to: use ssl.create_default_context()", confidence=LOW, profile=AUDIT),
        unless_chosen(either(
            _UNVERIFIED.where(
                _is_told(_CERTIFICATE_CHECKED) | arg("cert_reqs").refers_to("ssl.CERT_OPTIONAL", "ssl.CERT_REQUIRED")).saying(
                "{name}() checks no host name, any valid certificate will do: use ssl.create_default_context()", cwe=297),
            _UNVERIFIED,
        ).unless(Test(is_only_looked_at))),
        reference("ssl._create_stdlib_context", "ssl._create_unverified_context").saying(
            "{name} checks neither certificate nor host name: keep the default, or name a CA file"),
        call("ssl._https_verify_certificates").where(arg("enable", 0).false).saying(
            "this turns the check of certificates off everywhere: keep the default, or name a CA file"),
        write("os.environ[PYTHONHTTPSVERIFY]").where(written.equals("0")).saying(
            "PYTHONHTTPSVERIFY=0 turns the check of certificates off: keep the default, or name a CA file"),
    ),
    why=WHY,
    bad="""
        import os
        import ssl

        context = ssl._create_unverified_context()  # S323
        checked = ssl._create_unverified_context()  # S323
        checked.check_hostname = True
        nameless = ssl._create_unverified_context()  # S323
        nameless.verify_mode = ssl.CERT_REQUIRED
        half = ssl._create_unverified_context(cert_reqs=ssl.CERT_REQUIRED, cafile="corporate.pem")  # S323
        ssl._create_default_https_context = ssl._create_unverified_context  # S323
        ssl._https_verify_certificates(False)  # S323
        ssl._https_verify_certificates()
        os.environ["PYTHONHTTPSVERIFY"] = "0"  # S323
    """,
    good="""
        import os
        import ssl

        context = ssl.create_default_context(cafile="corporate.pem")
        context = ssl._create_unverified_context(check_hostname=True, cert_reqs=ssl.CERT_REQUIRED, cafile="corporate.pem")
        os.environ["PYTHONHTTPSVERIFY"] = "1"
    """,
    see=("https://docs.python.org/3/library/ssl.html#ssl.create_default_context",
         "https://peps.python.org/pep-0476/"),
    also=("DUO122", "lang/unverified-ssl-context"),
)

_CONTEXT = arg("context", "ssl_context", default=None)
_FIRST = arg("context", "ssl_context", 0, default=None)
_LATER = call(
    "ftplib.FTP_TLS", "imaplib.IMAP4_SSL", "nntplib.NNTP_SSL", "poplib.POP3_SSL", "smtplib.LMTP().starttls",
    "smtplib.SMTP().starttls", "smtplib.SMTP_SSL")
_BY_POSITION = call("imaplib.IMAP4().starttls", "nntplib.NNTP().starttls", "poplib.POP3().stls")

_SENDING = ("login", "login_cram_md5", "pass_")
_LOGINS = ("auth", "authenticate", "login", "login_cram_md5", "pass_")


def _logs_in(match: Match, file: File) -> bool:
    """Tell whether a password is sent in the same function or class, and no context may hide in what is unpacked."""
    made, owner = match.node, match.scope.owner
    if not isinstance(made, ast.Call) or unpacks(made):
        return False
    callers = file.index.called.get(getattr(owner.node, "name", ""), ()) if isinstance(
        file.parent(made, match.scope), ast.Return) else ()
    return any(_logs_in_there(place, file) for place in (owner, *(scope.owner for _, scope in callers)))


def _logs_in_there(owner: Scope, file: File) -> bool:
    """Tell whether the function of *owner* sends a password, or its class with what one of its methods connects, or gets."""
    return bool(_logins(owner.node, file)) or owner.parent is not None and owner.parent.kind == CLASS and any(
        function.attr in _SENDING and isinstance(function.value, ast.Attribute) for function in _logins(owner.parent.node, file))


def _logins(node: ast.AST, file: File) -> List[ast.Attribute]:
    """Return the methods called in *node* that may send a password."""
    found: List[ast.Attribute] = file.index.derived(f"logins in {id(node)}", lambda: [
        part.func for part in below(node)
        if isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute) and part.func.attr in _LOGINS])
    return found


# What tells that a connection is not to be trusted to go without a check, so that there is no context where there is none.
_OF_CHECKS = regex(r"(?i)cert_reqs|check|secure|ssl|tls|valid|verif")


def _lacks(context: Argument) -> Condition:
    """Ask whether *context* is None, or is unless an `if` asks for something else than whether to check."""
    def is_missing(match: Match, file: File) -> bool:
        verdict = context.equals(None).judge(match, file)
        return verdict.possible and (verdict.certain or _is_left_out(context.node(match), match, file))

    return Test(is_missing)


def _is_left_out(given: Optional[ast.expr], match: Match, file: File) -> bool:
    """Tell whether *given* is only something where an `if` asks for a certificate, or anything but a check."""
    found = match.scope.find(given.id) if isinstance(given, ast.Name) else None
    if found is None or any(kind != ASSIGN for kind, *_ in found[1]):
        return False
    values = [(value, home) for kind, value, _, home in found[1]]
    return any(isinstance(value, ast.Constant) for value, _ in values) and all(
        isinstance(value, ast.Constant) or _asks_for_others(value, home, match, file) for value, home in values)


def _asks_for_others(value: ast.AST, scope: Scope, match: Match, file: File) -> bool:
    """Tell whether an `if` decides on *value* that asks for no check, and that *match* does not stand behind as well."""
    choices = [above for above in enclosing(value, scope, file) if isinstance(above, ast.If)]
    known = {shape(above.test) for above in enclosing(match.node, match.scope, file) if isinstance(above, ast.If)}
    return bool(choices) and not any(
        shape(choice.test) in known or any(map(_OF_CHECKS.search, words_asked(choice.test, scope))) for choice in choices)


MAIL = Rule(
    code="SEC227", name="mail-without-verification", cwe=295, severity=MEDIUM, confidence=MEDIUM,
    message="{name}() without a context checks no certificate: hand it ssl.create_default_context()",
    when=either(
        unless_chosen(outside_tests(either(
            _LATER.where(_lacks(_CONTEXT)), _BY_POSITION.where(_lacks(_FIRST)),
        ).where(Test(_logs_in)))).saying(
            "{name}() checks no certificate, and a password follows: hand it ssl.create_default_context()"),
        either(_LATER.where(_CONTEXT.equals(None)), _BY_POSITION.where(_FIRST.equals(None))).saying(profile=AUDIT),
    ).saying(facts=short_name),
    why="""
        Unlike `http.client` these modules do not check certificates on their own: whoever answers in the server's
        place gets the password. The context goes to `context=`, and in `imaplib` to `ssl_context=`.
    """,
    bad=(
        """
        import imaplib
        import smtplib

        inbox = imaplib.IMAP4("mail.example.org")
        inbox.starttls()  # SEC227
        server = smtplib.SMTP("mail.example.org")
        server.starttls()  # SEC227
        server = smtplib.SMTP_SSL("mail.example.org", context=None)  # SEC227
        """,
        """
        import imaplib
        import smtplib

        def post(user, password, options):
            server = smtplib.SMTP("mail.example.org")
            server.starttls()  # SEC227
            server.login(user, password)
            server = smtplib.SMTP_SSL(*options)  # SEC227
            inbox = imaplib.IMAP4("mail.example.org")
            inbox.starttls()  # SEC227
            inbox.starttls(ssl_context=None)  # SEC227
            inbox.authenticate("PLAIN", user)
        """,
        """
        from ftplib import FTP_TLS  # S402

        def fetch(user, password, write):
            session = FTP_TLS("ftp.example.org")  # SEC227
            session.login(user, password)
            session.prot_p()
            session.retrbinary("RETR report", write)
        """,
    ),
    good="""
        import imaplib
        import smtplib
        import ssl

        server = smtplib.SMTP("mail.example.org")
        server.starttls(context=ssl.create_default_context())
        server.login(user, password)
        inbox = imaplib.IMAP4("mail.example.org")
        inbox.starttls(ssl_context=ssl.create_default_context())
    """,
    see=("https://docs.python.org/3/library/ssl.html#ssl-security",
         "https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.starttls"),
)
