"""Logging in at servers of mail and messages without TLS, and servers that let clients do so."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

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
    made_by,
    method,
    on_same,
    receiver,
)
from flake8_secure.match.evidence import bodies_of, known_origins
from flake8_secure.rules.cleartext import NEAR
from flake8_secure.syntax.functions import FUNCTIONS, returns
from flake8_secure.syntax.nodes import calls_any

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_LOCAL = arg("host", 0).matches(rf"^(?:{NEAR})")
_MAKERS = call("imaplib.IMAP4", "nntplib.NNTP", "poplib.POP3", "smtplib.LMTP", "smtplib.SMTP").where(_LOCAL)

# Where a server of aiosmtpd listens: on the machine itself unless it is told.
_HOST = arg("hostname", 1)
_PLAIN = arg("mechanism", 0).matches("(?i)^(?:LOGIN|OAUTHBEARER|PLAIN|XOAUTH2)$")


def _begins_tls(made: ast.AST, scope: Scope, file: File, calls: int = 2) -> bool:
    """Tell whether *made* calls a function of the file that begins TLS, or returns what one of as many *calls* has made so."""
    bodies = bodies_of(made.func, scope, file) if isinstance(made, ast.Call) and calls else []
    return any(
        calls_any(body.node, ("starttls", "stls"))
        or any(
            _begins_tls(*origin, file, calls - 1) for one in returns(body.node) for origin in known_origins(one.value, body))
        for body in bodies if body is not None and isinstance(body.node, FUNCTIONS))


def _is_begun_with_tls(match: Match, file: File) -> bool:
    """Tell whether a function of the file has made the connection, and begun TLS."""
    return any(_begins_tls(made, scope, file) for made, scope in known_origins(receiver.node(match), match.scope))


LOGIN = Rule(
    code="SEC613", name="cleartext-login", cwe=523, severity=MEDIUM, confidence=MEDIUM,
    message="{name}() sends the password in clear text: start TLS first, or use the class that begins with it",
    when=(
        call("imaplib.IMAP4().login", "nntplib.NNTP().login", "poplib.POP3().pass_", "poplib.POP3().rpop",
             "smtplib.LMTP().login", "smtplib.SMTP().login")
        | call("imaplib.IMAP4().authenticate", "smtplib.LMTP().auth", "smtplib.SMTP().auth").where(_PLAIN)
    ).unless(on_same(method("starttls", "stls")) | made_by(receiver, _MAKERS) | Test(_is_begun_with_tls))
    | call(*(f"smtplib.{kind}().{verb}" for kind in ("LMTP", "SMTP") for verb in ("send_message", "sendmail"))).unless(
        on_same(method("login", "starttls")) | made_by(receiver, _MAKERS)).saying(
            "{name}() sends the mail in clear text: start TLS first, or use SMTP_SSL",
            severity=LOW, confidence=LOW, cwe=319, profile=AUDIT)
    | call("paho.mqtt.client.Client().username_pw_set").unless(on_same(method("tls_set", "tls_set_context")))
    | call("imap_tools.MailBoxUnencrypted().login", "imap_tools.MailBoxUnencrypted().xoauth2").unless(
        made_by(receiver, call("imap_tools.MailBoxUnencrypted").where(_LOCAL)))
    | call("redmail.EmailSender").where(arg("use_starttls").equals(False)).unless(
        arg("username").absent | _LOCAL | arg("cls_smtp").refers_to("smtplib.SMTP_SSL")).saying(
            "{name}(use_starttls=False) sends the password in clear text: leave it out")
    | either(
        call("aiosmtpd.controller.Controller").unless(_HOST.absent | _HOST.matches(rf"^(?:{NEAR})")), call("aiosmtpd.smtp.SMTP"),
    ).where(arg("auth_require_tls").equals(False)).unless(arg("authenticator").absent & arg("auth_callback").absent).saying(
        "{name}(auth_require_tls=False) lets clients send passwords in clear text: leave it out"),
    why="""
        Without `starttls()` (`stls()` for POP, `tls_set()` for MQTT), or a class such as SMTP_SSL, everybody on the
        way reads user name and password.
    """,
    bad=(
        """
        import smtplib

        from paho.mqtt import client

        server = smtplib.SMTP("mail.example.org")
        server.login(user, password)  # SEC613
        broker = client.Client()
        broker.username_pw_set(user, password)  # SEC613
        """,
        """
        from aiosmtpd.controller import Controller
        from aiosmtpd.smtp import SMTP
        from imap_tools import MailBoxUnencrypted
        from redmail import EmailSender

        box = MailBoxUnencrypted("mail.example.org").login(user, password)  # SEC613
        sender = EmailSender(host="mail.example.org", port=25, username=user, password=password, use_starttls=False)  # SEC613
        server = Controller(handler, hostname="0.0.0.0", authenticator=check, auth_require_tls=False)  # S104
        server = Controller(handler, hostname=host, authenticator=check, auth_require_tls=False)  # SEC613
        server = Controller(handler, hostname=host, auth_callback=check, auth_require_tls=False)  # SEC613
        protocol = SMTP(handler, authenticator=check, auth_require_tls=False)  # SEC613
        """,
        """
        import smtplib

        with smtplib.SMTP("mail.example.org", port=587) as server:
            server.send_message(message)  # SEC613
        """,
    ),
    good=(
        """
        import smtplib

        with smtplib.SMTP("mail.example.org", port=587) as server:
            server.starttls(context=context)
            server.send_message(message)
        with smtplib.SMTP_SSL("mail.example.org", context=context) as server:
            server.send_message(message)
        """,
        """
        import smtplib

        with smtplib.SMTP("localhost") as server:
            server.send_message(message)
        """,
        """
        import smtplib
        import ssl

        from paho.mqtt import client

        server = smtplib.SMTP("mail.example.org")
        server.starttls(context=ssl.create_default_context())
        server.login(user, password)
        broker = client.Client()
        broker.tls_set()
        broker.username_pw_set(user, password)
        """,
        """
        import smtplib

        server = smtplib.SMTP("localhost")
        server.login(user, password)
        """,
        """
        import smtplib

        from aiosmtpd.controller import Controller
        from imap_tools import MailBox, MailBoxUnencrypted
        from redmail import EmailSender

        box = MailBox("mail.example.org").login(user, password)
        box = MailBoxUnencrypted("localhost").login(user, password)
        sender = EmailSender(host="mail.example.org", port=587, username=user, password=password)
        sender = EmailSender(host="mail.example.org", port=25, use_starttls=False)
        sender = EmailSender(
            host="mail.example.org", port=465, username=user, password=word, cls_smtp=smtplib.SMTP_SSL, use_starttls=False)
        server = Controller(handler, authenticator=check, auth_require_tls=False)
        server = Controller(handler, hostname=host, auth_require_tls=False)
        server = Controller(handler, hostname=host, authenticator=check, tls_context=context)
        """,
    ),
    see=("https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.starttls",),
)
