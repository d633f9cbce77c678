"""Passwords and tokens inside other texts: addresses, connection strings, headers and commands."""

from __future__ import annotations

import ast
import base64
import binascii
from typing import TYPE_CHECKING, Dict, Iterator, List, Optional

from flake8_secure.api import (
    AUDIT, HIGH, LOW, MEDIUM, Match, Rule, Test, anywhere, arg, arg_by_name, call, outside_tests, string,
)
from flake8_secure.match.args import as_text
from flake8_secure.match.command_lines import command_lines
from flake8_secure.match.places import held_under
from flake8_secure.regex import regex
from flake8_secure.rules.clients.names import ORACLE
from flake8_secure.rules.secrets.names import PASSWORD, TOKEN, keeps, kind_of, shown
from flake8_secure.rules.secrets.tokens import token_name
from flake8_secure.rules.secrets.written import plain
from flake8_secure.syntax.nodes import below, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# The host may be put in later: `f"postgresql://shop:...@{host}/orders"`.
_ADDRESS = regex(r"[a-z][a-z0-9+.-]*://([^\s:/@?#]*):([^\s:/@?#]+)@([^\s/@:?#]+|$)")
_SCHEMES = (
    "amqp", "clic", "coup", "ftp:", "ftps", "git+", "http", "imap", "jdbc", "ldap", "mari", "mong", "mssq", "mysq",
    "nats", "orac", "post", "redi", "redis", "sftp", "smb:", "smtp", "snow", "soci", "ssh:",
)
_HERE = regex(r"(?:localhost|127\.|0\.0\.0\.0|::1|host|server|example\b|.*\.(?:example|invalid|local|test)\b)")


# What GitHub takes in place of a password, where the name is a token.
_NO_PASSWORDS = frozenset(("x-oauth-basic",))


def _password_in_address(text: str, node: ast.Constant, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Name the host of an address with a password in it."""
    found = _ADDRESS.match(text)
    if found is None or _HERE.match(found[3]) or found[1] == found[2] or found[2] in _NO_PASSWORDS:
        return None
    if token_name(found[2]) is None and not keeps(PASSWORD, "password", found[2]):
        return None
    return {"name": shown(found[3], "a server") or "a server"}


_WITHOUT_PASSWORD = regex(r"(?:mari|mongo|mssql|mysql|oracle|postgres)[a-z0-9+]*://[^\s:/@?#]+:@([^\s/@:?#]+)")


def _empty_password(text: str, *_: object) -> Optional[Dict[str, str]]:
    """Name the host of the address of a database with an empty password in it."""
    found = _WITHOUT_PASSWORD.match(text)
    return None if found is None or _HERE.match(found[1]) else {"name": shown(found[1], "a server") or "a server"}


# What a query gives a server to know who asks by.
_QUERY = regex(
    r"(?i)(?:https?|jdbc:[a-z:]+)://([^\s/?#]+)[^\s?#]*\?(?:[^\s#]*&)?"
    r"((?:access|auth)[_-]?token|api[_-]?key|appid|client[_-]?secret|pass(?:wd|word)|pwd|secret[_-]?key)"
    r"=([^\s&#{}<>%$*\[\]]+)(?:[&#]|$)")


def _secret_in_query(text: str, node: ast.Constant, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Name the host of an address with a secret in its query: none of a known form, which is reported anyhow."""
    found = _QUERY.match(text)
    if found is None or _HERE.match(found[1]) or token_name(found[3]) is not None:
        return None
    name = found[2].replace("-", "_")
    if not keeps(kind_of(name) or TOKEN, name, found[3]):
        return None
    return {"name": shown(found[1], "a server")}


# How connection strings of ODBC, ADO and PostgreSQL begin, and their parts: `UID=shop;PWD=...`, `host=db password=...`.
_SETTINGS = (
    ";PWD", ";Pas", ";Pwd", ";UID", ";Uid", "DRIV", "DSN=", "Data", "Driv", "PWD=", "Prov", "Pwd=", "SERV", "Serv", "UID=",
    "Uid=", "appl", "conn", "dbna", "host", "opti", "pass", "port", "sslm", "user",
)
_SETTING = regex(r"(?i)(?:^|[;\s])(?:pwd|password)\s*=\s*('?)([^;\s'\"{}<>%$]+)\1(?=$|[;\s])")
_BESIDE = regex(r"(?i)(?:^|[;\s])(?:database|dbname|data source|driver|dsn|host|server|uid|user(?: id)?)\s*=")
_SERVER = regex(r"(?i)(?:^|[;\s])(?:data source|host|server)\s*=\s*'?(?:tcp:)?([^;\s,']+)")


def _password_in_settings(text: str, *_: object) -> Optional[Dict[str, str]]:
    """Name the host of a connection string with a password in it."""
    found = _SETTING.search(text)
    if found is None or not _BESIDE.search(text) or not keeps(PASSWORD, "password", found[2]):
        return None
    server = _SERVER.search(text)
    if server is None:
        return {"name": "a database"}
    return None if _HERE.fullmatch(server[1]) else {"name": server[1][:40] if server[1].isalnum() else "a database"}


_OF_ORACLE = regex(r"([^\s/@]+)/([^\s@{}<>]+)@/*([^\s/]+)")


def _password_of_oracle(text: str) -> bool:
    """Tell whether a text is what Oracle is logged in to with a password in it: `shop/...@host/orders`."""
    found = _OF_ORACLE.match(text)
    return found is not None and found[1] != found[2] and not _HERE.match(found[3]) and keeps(PASSWORD, "password", found[2])


def _basic(text: str, node: ast.Constant, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Tell whether a text is an HTTP header with a name and a password."""
    try:
        decoded = base64.b64decode(text[6:], validate=True).decode("ascii")
    except (binascii.Error, ValueError):
        return None
    user, colon, password = decoded.partition(":")
    if not colon or user == password or not keeps(PASSWORD, "password", password):
        return None
    return {"name": "a header"}


_LOGIN = regex(r"([\w.@-]+):(\S+)")


def _is_login(match: Match, file: File) -> bool:
    """Tell whether a name and a password, as they are written, are encoded for a header: `b64encode(b"shop:...")`."""
    given = plain(arg("s", 0).node(match))
    found = _LOGIN.fullmatch(as_text(given.value)) if isinstance(given, ast.Constant) and isinstance(
        given.value, (bytes, str)) else None
    return found is not None and found[1] != found[2] and keeps(PASSWORD, "password", found[2])


_BEARER = regex(r"(?i)(?:bearer|token) +(\S+)")


def _bearer(text: str, *_: object) -> Optional[Dict[str, str]]:
    """Tell whether a text is an HTTP header with a token: none of a known form, which is reported anyhow."""
    found = _BEARER.fullmatch(text)
    if found is None or token_name(found[1]) is not None or not keeps(TOKEN, "token", found[1]):
        return None
    return {"name": "a header"}


# Headers for tokens, and how these begin.
_FOR_TOKENS = regex(r"(?i)(?:proxy-)?authorization|(?:x-)?(?:api|auth|access)-?(?:key|token)")
_HEADERS = ("API-", "Acce", "Api-", "Auth", "Prox", "X-AP", "X-Ac", "X-Ap", "X-Au", "api-", "apik", "auth", "x-ap", "x-au")


def _put_into_header(text: str, node: ast.Constant, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Tell whether a header is put together of a token that stands elsewhere, by a name that tells nothing: `f"Bearer {KEY}"`."""
    value = held_under(node, scope, file) if _FOR_TOKENS.fullmatch(text) else None
    if value is None or isinstance(value, ast.Constant) or any(
            kind_of(tail_of(part)) for part in below(value) if isinstance(part, (ast.Attribute, ast.Name))):
        return None
    given = file.value(value, scope).only
    if not isinstance(given, str) or token_name(given) is not None:
        return None
    alone = not text.lower().endswith("authorization") and keeps(TOKEN, "token", given)
    return {"name": "a header"} if alone else _bearer(given)


# How programs are given a password: behind an option, in one word with it, or in front of them.
_CLIENTS = regex(r"(?i)(?:mysql|mariadb)\w*")
_OPTION = regex(r"--pass(?:word|wd)?=(\S+)")
_VARIABLE = regex(r"(?:MYSQL_PWD|PGPASSWORD|RSYNC_PASSWORD|SSHPASS)=(\S+)")
_LOGGING_IN = frozenset(("az", "docker", "helm", "oc", "podman"))
_COMMANDS = (
    "MYSQ", "PGPA", "RSYN", "SSHP", "az l", "curl", "dock", "echo", "helm", "mari", "mysq", "oc l", "open", "podm", "sshp",
    "sudo", "wget")


def _password_in_command(text: str, node: ast.AST, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Name the program that a command hands a password."""
    lines = list(command_lines(text, node, scope, file))
    for place, (program, *words) in enumerate(lines):
        asks = program == "echo" and any(
            line[0][0] == "-" and "-S" in line for line in lines[place + 1:place + 2])  # options of sudo, which is left out
        for word in _passwords(program, words, asks):
            if token_name(word) is None and "?" not in word and not word.startswith("$") and keeps(PASSWORD, "password", word):
                return {"name": "sudo" if asks else shown(program.partition("=")[0], "a program")}
    return None


def _passwords(program: str, words: List[str], asked: bool) -> Iterator[str]:
    """Yield what a *program* is handed as a password, or prints for the next one that has *asked* for it."""
    variable = _VARIABLE.fullmatch(program)
    if variable is not None:
        yield variable[1].strip("'\"")
    if asked and len(words) == 1:
        yield words[0].strip("'\"")
    for word, after in zip(words, [*words[1:], ""]):
        option = _OPTION.fullmatch(word)
        if option is not None and (program in ("sshpass", "wget") or _CLIENTS.fullmatch(program)):
            yield option[1].strip("'\"")
        elif word.startswith("-p") and (program == "sshpass" or len(word) > 2 and _CLIENTS.fullmatch(program)):
            yield (word[2:] or after).strip("'\"")
        elif word in ("-p", "--password") and program in _LOGGING_IN and "login" in words:
            yield after.strip("'\"")
        elif program == "openssl":  # https://docs.openssl.org/master/man1/openssl-passphrase-options/
            yield after.strip("'\"").partition("pass:")[2] if word in ("-pass", "-passin", "-passout") else ""
        elif word in ("-u", "--user") and program == "curl":
            yield after.strip("'\"").partition(":")[2]


ADDRESS = Rule(
    code="SEC702", name="password-in-address", cwe=798, severity=HIGH, confidence=MEDIUM,
    message="the address of {name} holds a password: read it from the environment or a secret store",
    when=outside_tests(
        string(_SCHEMES, _password_in_address) | string(_SETTINGS, _password_in_settings)
        | call(*ORACLE).where(arg_by_name(ORACLE).text(_password_of_oracle)).saying(
            "this connection string holds a password: read it from the environment or a secret store"))
    | outside_tests(string(_SCHEMES, _empty_password)).saying(
        "the address of {name} logs in with an empty password: see that it asks for something else",
        cwe=521, severity=LOW, confidence=LOW, profile=AUDIT)
    | outside_tests(string(("http", "jdbc"), _secret_in_query)).saying(
        "the address of {name} holds a secret in its query: read it from the environment or a secret store")
    | outside_tests(string(_COMMANDS, _password_in_command)).saying(
        "this command hands {name} a password: read it from the environment or a secret store")
    | outside_tests(string(("Bear", "Toke", "bear", "toke"), _bearer) | string(_HEADERS, _put_into_header)).saying(
        "this HTTP header holds a token: read it from the environment or a secret store")
    | outside_tests(string(("Basi",), _basic) | call("base64.b64encode").where(Test(_is_login)).where(
        anywhere(string(("Basi",), lambda text, *_: text.startswith("Basic"))))).saying(
        "this HTTP header holds a password: read it from the environment or a secret store"),
    why="""
        Whoever can read the source, a copy of it or a traceback can use the password. Addresses are
        also written to logs, where nobody expects secrets.
    """,
    bad="""
        import jaydebeapi
        import oracledb
        import psycopg2

        engine = connect("postgresql://shop:Nk7-vq2Lw9@db.shop.internal/orders")  # SEC702
        engine = connect("postgresql://shop:Nk7-vq2Lw9@" + host + "/orders")  # SEC702
        engine = connect("postgresql+psycopg://shop:@db.shop.internal/orders")  # SEC702
        orders = connect("DRIVER={SQL Server};SERVER=db;UID=shop;PWD=Nk7-vq2Lw9")  # SEC702
        weather = fetch("https://weather.shop.internal/today?city=Oslo&appid=" "4f8e02b7c91d6a35e0b8f7c2d19a6e43")  # SEC702
        headers = {"Authorization": "Basic c2hvcDpOazctdnEyTHc5"}  # SEC702
        connection = psycopg2.connect("dbname=orders user=shop password=Nk7-vq2Lw9")  # SEC702
        connection = psycopg2.connect("dbname='orders' host='db1' user='shop' password='Nk7-vq2Lw9'")  # SEC702
        connection = jaydebeapi.connect(driver, "jdbc:postgresql://db1/orders?user=shop&password=Nk7-vq2Lw9")  # SEC702
        connection = oracledb.connect("shop/Nk7-vq2Lw9@db1:1521/orders")  # SEC702
        headers = {"Authorization": "Bearer q8Zt71LmX0aWc4Re"}  # SEC702
        run("mysql -u shop -pNk7-vq2Lw9 orders")  # SEC702
        run("PGPASSWORD=Nk7-vq2Lw9 psql orders")  # SEC702
        run(["sshpass", "-p", "Nk7-vq2Lw9", "ssh", host])  # SEC702
        run("curl -u shop:Nk7-vq2Lw9 " + url)  # SEC702
        run(["openssl", "rsa", "-passin", "pass:Nk7-vq2Lw9", "-in", path])  # SEC702
        run("wget --password=Nk7-vq2Lw9 " + url)  # SEC702
        run("echo Nk7-vq2Lw9 | sudo -S reboot")  # SEC702
    """,
    good="""
        import os

        import oracledb
        import psycopg2

        engine = connect(os.environ["DATABASE_URL"])
        engine = connect("postgresql://shop@db.shop.internal/orders")
        engine = connect(f"postgresql://shop:{word}@{host}/orders")
        engine = connect("postgresql://user:password@db.shop.internal/orders")
        engine = connect("postgresql://postgres:postgres@db.shop.internal/orders")
        engine = connect("postgresql://shop:Nk7-vq2Lw9@localhost/orders")
        orders = connect("Driver={SQL Server};Server=db;UID=shop;PWD=password")
        orders = psycopg2.connect("dbname=orders user=shop password=password")
        orders = psycopg2.connect("host='localhost' user='shop' password='Nk7-vq2Lw9'")
        orders = psycopg2.connect("host=localhost user=shop password=Nk7-vq2Lw9")
        orders = psycopg2.connect("user=shop password=" + os.environ["DATABASE_PASSWORD"])
        orders = oracledb.connect("shop/password@db1:1521/orders"), oracledb.connect("shop/Nk7-vq2Lw9@localhost/orders")
        orders = oracledb.connect(f"shop/{word}@db1:1521/orders"), oracledb.connect("/@db1")
        orders = oracledb.connect("Nk7-vq2Lw9/Nk7-vq2Lw9@db1")
        headers = {"Authorization": "Basic realm"}
        headers = {"Authorization": "Bearer " + token, "WWW-Authenticate": "Bearer realm"}
        run("mysql -u shop -p orders")
        run(f"PGPASSWORD={word} psql orders")
        run(["sshpass", "-p", word, "ssh", host])
        run(["sshpass", "-e", "ssh", host])
        run("curl -u shop: " + url)
        engine = connect("postgresql://shop@db.shop.internal/orders")
        engine = connect("postgresql://shop:@localhost/orders")
        run(["openssl", "rsa", "-passin", "env:Nk7-vq2Lw9", "-in", path])
        run(["openssl", "req", "-subj", "pass:Nk7-vq2Lw9"])
        run("echo Nk7-vq2Lw9 | sort")
        weather = fetch("https://weather.shop.internal/today?appid=YOUR_KEY&password=password&city=Oslo")
    """,
    see=("https://cwe.mitre.org/data/definitions/798.html",),
    also=("py/hardcoded-credentials",),
)
