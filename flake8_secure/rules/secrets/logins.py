"""Where code hands a password over without its name as a keyword, and what it falls back to where none is set."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, Optional, Tuple

from flake8_secure.match.evidence import bindings_of, known_origins
from flake8_secure.match.places import given_as, outermost
from flake8_secure.rules.secrets.names import LOOKUPS, SIGNING_KEYS, kind_of
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import reads_environment, tail_of, target_of, targets_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, Scope, assigned_once

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# A name and the constant that goes with it, the statement or expression where they meet, and its scope.
Pair = Tuple[Optional[str], Optional[ast.AST], ast.AST, Scope]

# The position of the password.
POSITIONS: Dict[str, int] = {
    "MySQLdb.connect": 2,
    "aiohttp.BasicAuth": 1,
    "aiosmtplib.SMTP().login": 1,
    "aws_cdk.SecretValue.unsafe_plain_text": 0,
    "azure.identity.ClientSecretCredential": 2,
    "azure.identity.UsernamePasswordCredential": 2,
    "binance.Client": 1,
    "binance.client.Client": 1,
    "boto3.Session": 1,
    "boto3.client": 7,
    "boto3.resource": 7,
    "cassandra.auth.PlainTextAuthProvider": 1,
    "cx_Oracle.connect": 1,
    "exchangelib.Credentials": 1,
    **{f"cryptography.hazmat.primitives.serialization.{name}": place for name, place in (
        ("BestAvailableEncryption", 0), ("load_pem_private_key", 1), ("pkcs12.load_key_and_certificates", 1),
        ("pkcs12.load_pkcs12", 1))},
    "ftplib.FTP": 2,
    "ftplib.FTP().login": 1,
    "ftplib.FTP_TLS": 2,
    "ftplib.FTP_TLS().login": 1,
    "httpx.BasicAuth": 1,
    "httpx.DigestAuth": 1,
    "hvac.Client": 1,
    "imapclient.IMAPClient().login": 1,
    "imaplib.IMAP4().login": 1,
    "imaplib.IMAP4_SSL().login": 1,
    "impacket.smbconnection.SMBConnection().login": 1,
    "jenkins.Jenkins": 2,
    "ldap.initialize().bind": 1,
    "ldap.initialize().bind_s": 1,
    "ldap3.Connection": 2,
    "minio.Minio": 2,
    "neo4j.basic_auth": 1,
    "nntplib.NNTP().login": 1,
    "paramiko.SSHClient().connect": 3,
    "paramiko.Transport().connect": 2,
    "pexpect.pxssh.pxssh().login": 2,
    "pika.PlainCredentials": 1,
    "pika.credentials.PlainCredentials": 1,
    "poplib.POP3().pass_": 0,
    "poplib.POP3_SSL().pass_": 0,
    "pymssql.connect": 2,
    "pymysql.connect": 2,
    "pyftpdlib.authorizers.DummyAuthorizer().add_user": 1,
    "pypdf.PdfWriter().encrypt": 0,
    "pysftp.Connection": 3,
    "redis.Redis": 3,
    "redis.StrictRedis": 3,
    "requests.auth.HTTPBasicAuth": 1,
    "requests.auth.HTTPDigestAuth": 1,
    "requests.auth.HTTPProxyAuth": 1,
    "requests_ntlm.HttpNtlmAuth": 1,
    "requests_oauthlib.OAuth1": 1,
    "requests_oauthlib.OAuth1Session": 1,
    "smb.SMBConnection.SMBConnection": 1,
    "smbclient.register_session": 2,
    "sqlalchemy.URL.create": 2,
    "sqlalchemy.engine.URL.create": 2,
    "sqlalchemy.engine.url.URL.create": 2,
    "smtplib.SMTP().login": 1,
    "smtplib.SMTP_SSL().login": 1,
    "tweepy.OAuth1UserHandler": 1,
    "tweepy.OAuthHandler": 1,
    "twilio.rest.Client": 1,
    "urllib.request.HTTPPasswordMgr().add_password": 3,
    "urllib.request.HTTPPasswordMgrWithDefaultRealm().add_password": 3,
    "yagmail.SMTP": 1,
    "zeep.wsse.username.UsernameToken": 1,
}
# The position of the token of a bot or an account, or of the secret that one-time passwords are computed from.
TOKENS: Dict[str, int] = {
    "aiogram.Bot": 0,
    "azure.core.credentials.AzureKeyCredential": 0,
    "discord.Client().run": 0,
    "discord.ext.commands.Bot().run": 0,
    "dropbox.Dropbox": 0,
    "github.Github": 0,
    "googlemaps.Client": 0,
    "pyotp.HOTP": 0,
    "pyotp.TOTP": 0,
    "sendgrid.SendGridAPIClient": 0,
    "slack_sdk.WebClient": 0,
    "telebot.TeleBot": 0,
    "telebot.async_telebot.AsyncTeleBot": 0,
    "telegram.Bot": 0,
    "telegram.ext.ApplicationBuilder().token": 0,
    "telegram.ext.Updater": 0,
}
# Methods of Django's managers of users, and where they take the password.
_CREATING = {"create_superuser": 2, "create_user": 2}
# Methods that only one library has, of whatever receiver.
_OWN_METHODS = {"auth_password": 1, "simple_bind": 1, "simple_bind_s": 1, "username_pw_set": 1}
LOGINS = frozenset((*map(last, POSITIONS), *map(last, TOKENS), *_CREATING, *_OWN_METHODS))
# Keywords, and attributes, that take a user and a password as a pair.
PAIRS = ("auth", "basic_auth", "http_auth")
_FALLBACKS = ("default", "default_var", "fallback")
# Keywords for the name of the setting, where it stands in no position.
_ASKED = ("key", "name", "option", "var")
# Functions that declare an option of a command.
OPTIONS = frozenset(("add_argument", "add_option", "define", "option"))


def by_position(file: File) -> Iterator[Pair]:
    """Yield the passwords of logins that take them by position."""
    for tail in sorted(file.index.calls.keys() & LOGINS):
        for node, scope in file.index.calls.get(tail, ()):
            if not any(argument.__class__ is ast.Constant for argument in node.args):
                continue
            if tail in _CREATING:
                managed = tail_of(getattr(node.func, "value", node)) == "objects"
                found = {("password", _CREATING[tail])} if managed else set()
            elif tail in _OWN_METHODS and isinstance(node.func, ast.Attribute):
                found = {("password", _OWN_METHODS[tail])}
            else:
                names = file.names(node.func, scope)
                found = {("password", POSITIONS[name]) for name in names & POSITIONS.keys()}
                found |= {("token", TOKENS[name]) for name in names & TOKENS.keys()}
            yield from ((what, node.args[at], node, scope) for what, at in found if len(node.args) > at)


def by_other_names(file: File) -> Iterator[Pair]:
    """Yield what has another name first: `word = "secret"; connect(password=word)`."""
    for name, places in file.index.keywords.items():
        for node, scope in places if kind_of(name) else ():
            given = argument_of(node, name)
            if isinstance(given, (ast.Attribute, ast.Name)) and kind_of(tail_of(given)) is None:
                bindings = bindings_of(given, scope) or ()
                if len(bindings) == 1 and bindings[0][0] == ASSIGN:
                    yield name, bindings[0][1], node, bindings[0][3]


# What a column or a field holds where nothing is said is called.
DEFAULTS = ("default", "server_default")
# How the names end of what makes a column of a table, or a field of a form or a record.
_FIELDS = ("Column", "Field", "column", "field")


def field_defaults(file: File) -> Iterator[Pair]:
    """Yield what a column or a field holds where nothing is said: `password = Column(String, default="secret")`."""
    for name in DEFAULTS:
        for node, scope in file.index.keywords.get(name, ()):
            above = file.parent(node, scope) if tail_of(node.func).endswith(_FIELDS) else None
            target = target_of(above)
            if above is not None and target is not None:
                yield target_name(target), argument_of(node, name), above, scope


def in_pairs(file: File) -> Iterator[Pair]:
    """Yield the second of `auth=("user", "password")`, where the pair has a name of its own too."""
    for name in PAIRS:
        for node, scope in file.index.keywords.get(name, ()):
            given = argument_of(node, name)
            if isinstance(given, ast.Tuple):
                yield from _second(given, node, scope)
            for pair, home in known_origins(given, scope, file) if isinstance(given, (ast.Attribute, ast.Name)) else ():
                target = target_of(file.parent(pair, home))
                if target is None or target_name(target) not in PAIRS:
                    yield from _second(pair, pair, home)


def in_assigned_pairs(file: File) -> Iterator[Pair]:
    """Yield the second of `session.auth = ("user", "password")`."""
    for node, scope in file.index.assigned.get(ast.Tuple, ()):
        if any(target_name(target) in PAIRS for target in targets_of(node)):
            yield from _second(node.value, node, scope)


def _second(value: Optional[ast.AST], node: ast.AST, scope: Scope) -> Iterator[Pair]:
    if isinstance(value, ast.Tuple) and len(value.elts) == 2:
        user, password = value.elts
        # Behind a token stands a text that says so: (token, "x-oauth-basic").
        if kind_of(target_name(user) or "") is None:
            yield "password", password, node, scope


def fallbacks(file: File) -> Iterator[Pair]:
    """Yield what stands in for a setting: `os.environ.get("DB_PASSWORD", "secret")`."""
    for tail in sorted(file.index.calls.keys() & LOOKUPS):
        for node, scope in file.index.calls.get(tail, ()):
            asked = node.args[-1] if node.args else argument_of(node, *_ASKED) if len(node.keywords) > 1 else None
            if asked is None or node.args and node.args[0].__class__ is not ast.Constant:
                continue
            given = [(node.args[0], node.args[1])] if len(node.args) == 2 else []
            given += [(asked, keyword.value) for keyword in node.keywords if keyword.arg in _FALLBACKS]
            named = [(text_of(name), constant) for name, value in given for constant in _constants(value, scope)]
            named = [(name, value) for name, value in named if name is not None and kind_of(name) is not None]
            if not named and reads_environment(node):
                called = given_as(node, scope, file) or next(
                    filter(None, map(target_name, targets_of(file.parent(node, scope)))), None)
                named = [
                    (called, constant) for _, value in given if called is not None and kind_of(called) is not None
                    for constant in _constants(value, scope)]
            if named and not _signs(file.parent(node, scope)) and not _configures(node, scope, file):
                yield from ((name, value, node, scope) for name, value in named)


def _constants(value: ast.expr, scope: Scope) -> Iterator[ast.expr]:
    """Yield *value* if it is a constant, or the one that it is the name of, which does not say by itself what it is."""
    if isinstance(value, ast.Name) and kind_of(value.id) is None:
        named = assigned_once(value, scope)
        if named is not None and isinstance(named[0], ast.Constant):
            yield named[0]
    elif isinstance(value, ast.Constant):
        yield value


def attributes_by_name(file: File) -> Iterator[Pair]:
    """Yield what stands in for a setting that is an attribute: `getattr(settings, "API_TOKEN", "secret")`."""
    for node, scope in file.index.calls.get("getattr", ()):
        if len(node.args) == 3:
            yield text_of(node.args[1]), node.args[2], node, scope


def alternatives(file: File) -> Iterator[Pair]:
    """Yield what is assigned in place of nothing: `password = os.environ.get("DB_PASSWORD") or "secret"`."""
    for node, scope in file.index.assigned.get(ast.BoolOp, ()):
        if isinstance(node.value.op, ast.Or) and not _signs(node):
            for target in targets_of(node):
                yield target_name(target), node.value.values[-1], node, scope


def _signs(place: Optional[ast.AST]) -> bool:
    """Tell whether the key that a framework signs with is assigned: SEC542 reports it."""
    return any((target_name(target) or "").upper() in SIGNING_KEYS for target in targets_of(place))


def _configures(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a configuration is given that key: `app.config.update(SECRET_KEY=...)`."""
    _, above = outermost(node, scope, file, (ast.Dict, ast.keyword))
    return given_as(node, scope, file) in SIGNING_KEYS and isinstance(above, ast.Call) and isinstance(
        above.func, ast.Attribute) and above.func.attr in ("from_mapping", "update") and tail_of(above.func.value) == "config"


def option_defaults(file: File) -> Iterator[Pair]:
    """Yield the defaults of options of commands: `add_argument("--password", default="secret")`."""
    for tail in sorted(file.index.calls.keys() & OPTIONS):
        for node, scope in file.index.calls.get(tail, ()):
            default = argument_of(node, "default")
            if default.__class__ is ast.Constant:
                for argument in node.args:
                    yield (text_of(argument) or "").lstrip("-"), default, node, scope
