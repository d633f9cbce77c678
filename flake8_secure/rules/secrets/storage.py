"""Secrets that are kept as they are."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterable, Iterator

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
    method,
    outside_suites,
    outside_tests,
    receiver,
)
from flake8_secure.match.evidence import known_origins, origins
from flake8_secure.match.flows import flow
from flake8_secure.match.nodes import Answer, Tested
from flake8_secure.match.texts import bound_text, built
from flake8_secure.match.uses import reads
from flake8_secure.regex import regex
from flake8_secure.rules.files import OPENED, WRITES
from flake8_secure.rules.secrets.names import is_secret, words
from flake8_secure.rules.secrets.plain import RecordSink
from flake8_secure.rules.secrets.sealed import is_sealed
from flake8_secure.rules.secrets.spelled import spelled_out
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.rules.secrets.written_names import is_secret as lets_in
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import ASSIGNMENTS, calls_any, tail_of
from flake8_secure.syntax.scopes import ASSIGN, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.index import Place
    from flake8_secure.syntax.scopes import Scope

_SETS = method("set_cookie")
_STREAM = arg("fp", "f", "stream", 1)
_DUMPS = call("json.dump", "pickle.dump", "toml.dump", "tomli_w.dump", "yaml.dump", "yaml.safe_dump")
_FILE = regex(r"(?i)^(?:f|fd|fh|fp|out|output|stream|\w*file|\w+_(?:f|fh|fp))$")


def _goes_to_a_file(match: Match, file: File) -> bool:
    """Tell whether what is dumped goes to what is a file, or called like one."""
    stream = _STREAM.node(match)
    return stream is not None and (
        _FILE.search(tail_of(stream)) is not None or not file.names(stream, match.scope).isdisjoint(OPENED))


# Files that nobody else can read, and that are gone afterwards.
_PRIVATE = frozenset(("tempfile.NamedTemporaryFile", "tempfile.TemporaryFile", "tempfile.mkstemp"))


def _goes_to_a_private_file(match: Match, file: File) -> bool:
    """Tell whether the file is a temporary one, opened by its name."""
    stream = receiver.node(match)
    for opened in origins(stream, match.scope) if stream is not None else ():
        if opened is None or not isinstance(opened[0], ast.Call) or not opened[0].args:
            return False
        path = opened[0].args[0]
        path = path.value if isinstance(path, ast.Attribute) and path.attr == "name" else path
        if not all(
            made is not None and isinstance(made[0], ast.Call) and bool(file.names(made[0].func, made[1]) & _PRIVATE)
            for made in origins(path, opened[1])
        ):
            return False
    return stream is not None


def _prints_to_a_file(match: Match, file: File) -> bool:
    """Tell whether `print()` is given a file that the program has opened."""
    stream = arg("file").node(match)
    return stream is not None and not file.names(stream, match.scope).isdisjoint(OPENED)


def _held(node: ast.AST, scope: Scope, file: File, depth: int = 4) -> Iterator[str]:
    """Yield the names of what is part of the text *node*, of what it is encoded from, and of values in it, to some *depth*."""
    node = spelled_out(node)
    if isinstance(node, ast.Call) and node.args and getattr(node.func, "attr", "") in ("dump", "dumps", "safe_dump"):
        node = node.args[0]
    if isinstance(node, ast.Name):
        values = [value for kind, value, *_ in bindings_of_name(node, scope) if kind == ASSIGN]
        if len(values) == 1 and (
                isinstance(values[0], (ast.Dict, ast.List, ast.Tuple)) or isinstance(spelled_out(values[0]), ast.Name)):
            node = spelled_out(values[0])
    if isinstance(node, (ast.Dict, ast.List, ast.Tuple)):
        for value in (node.values if isinstance(node, ast.Dict) else node.elts) if depth else ():
            yield from _held(value, scope, file, depth - 1)
        return
    if isinstance(node, ast.Call) and tail_of(node.func) == "getpass":
        yield "password"
    text = bound_text(node, scope) or (built(node, scope) if isinstance(node, ast.expr) else None)
    for hole in text.holes if text is not None else ():
        name = target_name(hole)
        if name is not None and not (is_secret(name) and is_sealed(hole, scope, file)):
            yield name


# What functions call that which they write.
_WRITTEN_AS = frozenset(("data", "obj"))


def _stored(match: Match, file: File) -> Iterator[str]:
    """Yield the names of what the call stores as it is."""
    node = match.node
    arguments = node.args if isinstance(node, ast.Call) else []
    if isinstance(node, ast.Call) and match.facts["name"] != "print":
        arguments = [*arguments[:2], *(keyword.value for keyword in node.keywords if keyword.arg in _WRITTEN_AS)]
    for argument in arguments:
        yield from _held(argument, match.scope, file)


def _kept(match: Match, file: File) -> Dict[str, str]:
    """Return the name of a password or a secret that the call stores as it is."""
    return next(({"secret": name} for name in _stored(match, file) if is_secret(name)), {})


def _lent(match: Match, file: File) -> Dict[str, str]:
    """Return the name of a key, a token or credentials that the call stores: a program has to keep what it logs in with."""
    return next((
        {"secret": name} for name in _stored(match, file) if lets_in(name) or words(name)[-1:] == ["credentials"]), {})


def _kept_in_parser(match: Match, file: File) -> Dict[str, str]:
    """Return the name of a password or a secret that the function puts into the parser whose sections are written."""
    parser, owner = receiver.node(match), match.scope.owner
    return next(
        ({"secret": name} for read in reads(owner, file).get(tail_of(parser), ()) for value in _put(read, owner, file)
         for name in _held(value, owner, file) if is_secret(name)), {})


def _put(parser: ast.AST, scope: Scope, file: File) -> Iterator[ast.AST]:
    """Yield what is put into *parser*, where it is read: `parser["a"]["b"] = value`, `parser.set("a", "b", value)`."""
    above = file.parent(parser, scope)
    while isinstance(above, ast.Subscript):
        above = file.parent(above, scope)
    call = file.parent(above, scope) if isinstance(above, ast.Attribute) and above.attr in _PUTTING else None
    if isinstance(above, ASSIGNMENTS) and above.value is not parser and above.value is not None:
        yield above.value
    elif isinstance(call, ast.Call):
        yield from call.args[-1:]


# Methods of parsers of configurations, and of their sections, that take values.
_PUTTING = frozenset(("read_dict", "set", "update"))
_PARSERS = ("ConfigParser", "RawConfigParser", "SafeConfigParser")

# Dictionaries that are files, and their modules.
_SHELVES = ("dbm.open()", "shelve.open()")
_SHELVING = frozenset(("dbm", "shelve"))


def _shelved(node: ast.Subscript, scope: Scope, file: File) -> Answer:
    """Return the name of a password or a secret that is assigned to an item of a dictionary which is a file."""
    if file.names(node.value, scope).isdisjoint(_SHELVES):
        return False
    return next(({"secret": name} for name in _held(file.index.written[node], scope, file) if is_secret(name)), False)


def _shelves(file: File) -> Iterable[Place]:
    return () if _SHELVING.isdisjoint(file.index.roots) else file.index.writes.get("[]", ())


# What makes up a key for the program itself, and what keeps others out of a file.
_MAKERS = frozenset((
    "generate_key", "get_random_secret_key", "get_random_string", "randbytes", "token_bytes", "token_hex", "token_urlsafe",
    "urandom",
))
_KEEPS_OUT = ("chmod", "fchmod", "fdopen", "umask")


def _is_made_up(match: Match, file: File) -> bool:
    """Tell whether what is kept was made up right there: the program has to keep it somewhere."""
    written = match.node.args[0] if isinstance(match.node, ast.Call) and match.node.args else None
    if isinstance(written, ast.Call) and isinstance(written.func, ast.Attribute) and written.func.attr in ("decode", "encode"):
        written = written.func.value
    return any(
        isinstance(made, ast.Call) and calls_any(made, _MAKERS) for made, _ in known_origins(written, match.scope))


def _keeps_others_out(match: Match, file: File) -> bool:
    """Tell whether the function that writes does something about who may read the file."""
    owner, called = match.scope.owner, file.index.called
    return any(scope.owner is owner for name in _KEEPS_OUT for _, scope in called.get(name, ())) or any(
        scope.owner is owner and argument_of(node, "opener") is not None for node, scope in called.get("open", ()))


# What is kept in a file, or in the registry of Windows.
_SETTINGS = tuple(f"{binding}.QtCore.QSettings().setValue" for binding in ("PyQt5", "PyQt6", "PySide2", "PySide6"))
_WRITTEN = call(*WRITES).unless(Test(_goes_to_a_private_file))

STORED = Rule(
    code="SEC705", name="secret-stored-in-clear", cwe=312, severity=MEDIUM, confidence=MEDIUM,
    message="{secret} is written to a file as it is: encrypt it, store its hash, or leave it to a keyring",
    when=outside_tests(either(
        _SETS.naming(_kept).saying(
            "{secret} is sent back in a cookie, where scripts, proxies and other users find it: keep it on the server",
            cwe=315),
        _WRITTEN.where(Test(_is_made_up)).unless(Test(_keeps_others_out)).naming(_kept).saying(
            "{secret} is written to a file that every user can read: make it with os.open() and mode 0o600", cwe=732),
        _WRITTEN.unless(Test(_is_made_up)).naming(_kept),
        call("builtins.print").where(Test(_prints_to_a_file)).naming(_kept),
        _DUMPS.where(Test(_goes_to_a_file)).naming(_kept),
        call(*(f"configparser.{name}().write" for name in _PARSERS)).unless(Test(_keeps_others_out)).naming(_kept_in_parser),
        call(*_SETTINGS).naming(_kept),
        Tested("writes", frozenset(("[]",)), _shelved, _shelves),
        either(_WRITTEN, _DUMPS.where(Test(_goes_to_a_file))).unless(Test(_keeps_others_out)).naming(_lent).saying(
            "{secret} is written to a file that others can read: make it with os.open() and mode 0o600",
            cwe=732, severity=LOW, confidence=LOW, profile=AUDIT),
    )) | outside_suites(flow("password", RecordSink(), kinds=("remote",))).saying(
        "{source} (line {line}) is a password that {sink} compares or keeps as it is: store a slow hash of it", cwe=256),
    why="""
        What stands in a file or a cookie is read by backups, by other programs and users of the machine, and by whoever
        finds the disk. Of a password, a server needs no more than a slow hash: whoever reads the table of users, through
        an injection or a backup, has no password then.
    """,
    bad=(
        """
        import json
        import pickle  # S403
        from pathlib import Path

        from PyQt6.QtCore import QSettings

        def remember(user, password, response):
            with open("users.txt", "r+") as file:
                file.write(f"{user}:{password}")  # SEC705
                file.writelines([user, password])  # SEC705
                print(user, password, file=file)  # SEC705 SEC703
                print(user, file=file)
                print(user, password)  # SEC703
            Path("last").write_text(password)  # SEC705
            QSettings("shop", "desk").setValue("password", password)  # SEC705
            QSettings("shop", "desk").setValue("user", user)
            Path("last").write_text(data=password)  # SEC705
            Path("last").write_bytes(password.encode())  # SEC705
            response.set_cookie("login", password, secure=True, httponly=True, samesite="Lax")  # SEC705
            record = {"user": user, "password": password}
            with open("users.json", "w") as file:
                json.dump(record, file)  # SEC705
                json.dump({"users": {"password": password}}, file, indent=2)  # SEC705
            with open("users.pickle", "wb") as file:
                pickle.dump(record, file)  # SEC705
        """,
        """
        import shelve  # S403

        def remember(user, password):
            with shelve.open("users") as users:  # S301
                users[user] = password  # SEC705
                users[user] = {"password": password, "times": 9}  # SEC705
        """,
        """
        import secrets

        def make_key(path):
            session_secret = secrets.token_hex(32)
            with open(path, "w") as file:
                file.write(session_secret)  # SEC705
        """,
        """
        from configparser import ConfigParser
        from getpass import getpass

        def remember(user, password, path):
            parser = ConfigParser()
            parser["shop"] = {"user": user, "password": password}
            with open(path, "w") as file:
                parser.write(file)  # SEC705

        def remember_each(user, path):
            parser = ConfigParser()
            parser["shop"]["password"] = getpass()
            with open(path, "w") as file:
                parser.write(file)  # SEC705

        def remember_more(password, path):
            parser = ConfigParser()
            parser.set("shop", "password", password)
            with open(path, "w") as file:
                parser.write(file)  # SEC705

        def remember_sections(password, path):
            parser = ConfigParser()
            parser["shop"].update({"password": password})
            with open(path, "w") as file:
                parser.write(file)  # SEC705
        """,
        """
        import json

        def remember(api_key, user):
            with open("login", "w") as file:
                file.write(api_key)  # SEC705
                json.dump({"user": user, "key": api_key}, file)  # SEC705
        """,
    ),
    good=(
        """
        import json
        import os
        import tempfile

        def remember(api_key, api_key_name, user, process):
            with os.fdopen(os.open("login", os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
                json.dump({"user": user, "key": api_key}, file)
            json.dump({"user": user, "key": api_key}, process.stdin)
            with open("names", "w") as file:
                file.write(api_key_name)

        def show(api_key):
            made = tempfile.NamedTemporaryFile("w")
            with open(made.name, "w") as file:
                file.write(api_key)
        """,
        """
        import os
        from configparser import ConfigParser

        def remember(user, password, path):
            parser, other = ConfigParser(), ConfigParser()
            parser["shop"] = {"user": user, "password": slow_hash(password)}
            parser.set("shop", password, user)
            other["shop"] = {"password": password}
            with open(path, "w") as file:
                parser.write(file)

        def remember_alone(password, path):
            parser = ConfigParser()
            parser["shop"] = {"password": password}
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
                parser.write(file)
        """,
        """
        import json
        from pathlib import Path

        def remember(user, password, process, vault):
            with open("users.txt", "r+") as file:
                file.write(f"{user}:{slow_hash(password)}")
            Path("last").write_text(user)
            process.stdin.write(password)
            vault.set_cookie(user)
            json.dump({"user": user, "password": password}, process.stdin)
            json.dump({"user": user, "password": slow_hash(password)}, file)
        """,
        """
        import shelve  # S403

        def remember(user, password, words):
            with shelve.open("users") as users:  # S301
                users[user] = slow_hash(password)
                users[password] = user
            words[user] = password
        """,
        """
        import os
        import secrets

        def opener(path, flags):
            return os.open(path, flags, 0o600)

        def make_key(path):
            session_secret = secrets.token_hex(32)
            with open(path, "w", opener=opener) as file:
                file.write(session_secret)

        def mark(path):
            run = secrets.token_hex(32)
            with open(path, "w") as file:
                file.write(run)
        """,
    ),
    see=("https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",),
    also=("py/clear-text-storage-sensitive-data", "py/clear-text-storage-private-data"),
)
