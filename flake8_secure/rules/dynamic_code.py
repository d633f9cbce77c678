"""Names, modules and hooks that are chosen at run time, and doors that a developer left open."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional

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
    read,
    reference,
)
from flake8_secure.match.asked import parts_asked
from flake8_secure.match.facts import facts
from flake8_secure.rules.imports import BY_NAME
from flake8_secure.syntax.nodes import ASSIGNMENTS, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What the type of an attribute may be named after.
_TYPES = frozenset((
    "bool", "bytearray", "bytes", "complex", "dict", "float", "frozenset", "int", "list", "memoryview", "object",
    "range", "set", "slice", "str", "tuple", "type",
))


def _chosen(node: ast.AST, match: Match, file: File) -> bool:
    """Tell whether what *node* evaluates to is not known."""
    value = file.value(node, match.scope)
    return value.unknown or not all(isinstance(constant, str) for constant in value.constants) or not value.items


def _key(match: Match, file: File) -> Optional[ast.AST]:
    """Return the expression between the brackets behind the match, where an item is read."""
    above = file.parent(match.node, match.scope)
    if isinstance(above, ast.Subscript) and above.value is match.node and isinstance(above.ctx, ast.Load):
        return above.slice
    return None


def _by_any_key(match: Match, file: File) -> bool:
    key = _key(match, file)
    return key is not None and _chosen(key, match, file)


_GLOBALS = ("builtins.globals", "builtins.locals")

GLOBALS = Rule(
    code="SEC905", name="dynamic-globals", cwe=470, severity=MEDIUM, confidence=LOW, profile=AUDIT,
    message="a name looked up in {name} can be any function: use a dictionary of those that are meant",
    when=either(
        call(*(f"{name}().get" for name in _GLOBALS)).unless(arg(0).constant).unless(arg(0).tainted).saying(
            "a name looked up among all names can be any function: use a dictionary of those that are meant"),
        call(*_GLOBALS).where(Test(_by_any_key)),
        read("*.__globals__").where(Test(_by_any_key)),
    ),
    why="Whoever chooses the name chooses among all functions and modules of the file, `os` and `eval` included.",
    bad="""
        from aiohttp import web

        def run(name):
            globals().get(name)()  # SEC905
            locals()[name]()  # SEC905
            run.__globals__[name]()  # SEC905


        async def asked(request: web.Request) -> web.Response:
            return web.json_response(globals().get(request.query["name"])())  # SEC116
    """,
    good="""
        COMMANDS = {"start": start, "stop": stop}

        def run(name):
            COMMANDS[name]()
            globals().get("hook")
            globals()["hook"]
            run.__globals__["hook"]
            globals()[name] = run
    """,
    see=("https://docs.python.org/3/library/functions.html#globals",),
    also=("django/globals-misuse-code-execution", "lang/dangerous-globals-use"),
)

_MODULE = arg("name", 0)

DYNAMIC_IMPORT = Rule(
    code="SEC906", name="dynamic-import", cwe=706, severity=MEDIUM, confidence=LOW, profile=AUDIT,
    message="{name}() with a name that is not fixed can run any module: choose among those that are meant",
    when=BY_NAME.unless(_MODULE.constant).unless(_MODULE.tainted),
    why="Importing runs the module; whoever chooses the name, or can put a file on the path, runs code.",
    bad="""
        import importlib

        from aiohttp import web

        plugin = importlib.import_module(name)  # SEC906
        plugin = __import__(name)  # SEC906


        async def load(request: web.Request) -> web.Response:
            importlib.import_module(request.query["name"])  # SEC117
            return web.Response()
    """,
    good="""
        import importlib

        plugin = importlib.import_module("plugins.text")
    """,
    see=("https://docs.python.org/3/library/importlib.html#importlib.import_module",),
    also=("P 5364", "lang/non-literal-import", "taint-file-write"),
)


def _any_annotation(match: Match, file: File) -> bool:
    """Tell whether something that is not plainly a type is written below `__annotations__`."""
    above = file.parent(match.node, match.scope)
    if not isinstance(above, ast.Subscript) or not isinstance(above.ctx, ast.Store):
        return False
    statement = file.parent(above, match.scope)
    if not isinstance(statement, ASSIGNMENTS) or statement.value is None:
        return False
    value = statement.value
    if isinstance(value, ast.Subscript):
        value = value.value
    if isinstance(value, ast.Constant):
        return False
    return not any(
        name.startswith("typing.") or name.partition(".")[2] in _TYPES and name.startswith("builtins.")
        for name in file.names(value, match.scope)
    )


ANNOTATIONS = Rule(
    code="SEC904", name="dynamic-annotations", cwe=95, severity=LOW, confidence=LOW, profile=AUDIT,
    message="an annotation that is text is run by typing.get_type_hints(): write types, not data",
    when=read("*.__annotations__").where(Test(_any_annotation)),
    why="`get_type_hints` evaluates annotations that are text.",
    bad="""
        def describe(cls, kind):
            cls.__annotations__["member"] = kind  # SEC904
    """,
    good="""
        from typing import List

        def describe(cls):
            cls.__annotations__["member"] = int
            cls.__annotations__["members"] = List[int]
            cls.__annotations__["name"] = "str"
            member = cls.__annotations__["member"]
    """,
    see=("https://docs.python.org/3/library/typing.html#typing.get_type_hints",),
    also=("lang/dangerous-annotations-usage",),
)

_HOOKS = (
    "sys.call_tracing", "sys.setprofile", "sys.settrace", "threading.setprofile", "threading.setprofile_all_threads",
    "threading.settrace", "threading.settrace_all_threads",
)

HOOKS = Rule(
    code="SEC907", name="trace-hook", cwe=94, severity=LOW, confidence=LOW, profile=AUDIT,
    message="{name}() runs a function at every step, and shows it all values: keep it out of production",
    when=either(call(*_HOOKS), reference(*_HOOKS)),
    why="The hook sees every call with its arguments, passwords included.",
    bad="""
        import sys

        sys.settrace(trace)  # SEC907
        install(sys.setprofile)  # SEC907
    """,
    good="""
        import sys

        trace = sys.gettrace()
    """,
    see=("https://docs.python.org/3/library/sys.html#sys.settrace",),
    also=("DUO111",),
)

_SHELL = r"^/(?:usr/)?bin/\w*sh$"
_SPAWNED = arg("argv", 0)
_RUN = arg("args", 0)
_SHELLS = either(
    call("pty.spawn").where(_SPAWNED.matches(_SHELL) | _SPAWNED.item(0).matches(_SHELL)).unless(_SPAWNED.item(1).equals("-c")),
    call(*(f"subprocess.{name}" for name in ("Popen", "call", "check_call", "run"))).where(
        _RUN.item(0).matches(_SHELL)).where(_RUN.item(1).equals("-i")),
)

REVERSE_SHELL = Rule(
    code="SEC908", name="reverse-shell", cwe=506, severity=HIGH, confidence=MEDIUM,
    message="this connects to another host and starts a shell: find out who wrote it, and why",
    when=call("socket.create_connection", "socket.socket().connect").where(anywhere(_SHELLS)),
    why="A program that calls a host and hands it a shell is the usual first thing that an intruder leaves behind.",
    bad=(
        """
        import pty
        import socket

        connection = socket.socket()
        connection.connect(address)  # SEC908
        pty.spawn("/bin/sh")  # S606
        """,
        """
        import pty
        import socket

        connection = socket.socket()
        connection.connect(address)  # SEC908
        pty.spawn(["/bin/bash", "-i"])  # S606
        """,
        """
        import socket
        import subprocess  # S404

        connection = socket.socket()
        connection.connect(address)  # SEC908
        subprocess.call(["/bin/sh", "-i"], stdin=connection)  # S603
        """,
    ),
    good=(
        """
        import socket

        connection = socket.socket()
        connection.connect(address)
        connection.sendall(b"hello")
        """,
        """
        import pty
        import socket

        connection = socket.socket()
        connection.connect(address)
        pty.spawn(["/bin/bash", "-c", "htop"])  # S606
        """,
    ),
    see=("https://attack.mitre.org/techniques/T1059/004/",),
    also=("lang/python-reverse-shell",),
)

_REMOTE = (
    "celery.contrib.rdb.set_trace", "debugpy.listen", "pydevd_pycharm.settrace",
    "remote_pdb.RemotePdb", "remote_pdb.set_trace", "web_pdb.set_trace",
)

# What listens on this machine alone, unless told otherwise.
_LISTENING = "debugpy.listen"
_LOCAL = frozenset(("127.0.0.1", "::1", "localhost"))
_ENVIRONMENT = frozenset(("environ", "getenv"))


def _is_asked_for(match: Match, file: File) -> bool:
    """Tell whether who starts the program has the debugger listen, by a variable of the environment, and on no other address."""
    address = arg("address", 0).node(match)
    host = file.value(address.elts[0], match.scope).only if isinstance(address, ast.Tuple) and address.elts else None
    return (host is None or host in _LOCAL) and any(
        (fact.relation is ast.Eq if isinstance(fact.test, ast.Compare) else fact.holds) and any(
            tail_of(part) in _ENVIRONMENT for part in parts_asked(fact.test, fact.scope))
        for fact in facts(match.node, match.scope, file))


DEBUGGER = Rule(
    code="SEC909", name="remote-debugger", cwe=489, severity=MEDIUM,
    message="{name}() lets whoever reaches the port run code: keep it out of what you ship",
    when=call(*_REMOTE).unless(Test(_is_asked_for)) | call(_LISTENING).saying(confidence=LOW, profile=AUDIT),
    why="""
        A remote debugger asks for no password, and can do everything that the program can. Where a variable of the
        environment has it listen, on this machine alone, the audit profile alone shows it.
    """,
    bad="""
        import os

        import debugpy

        debugpy.listen(5678)  # SEC909
        if os.environ.get("DEBUG"):
            debugpy.listen(("0.0.0.0", 5678))  # S104 # SEC909
        else:
            debugpy.listen(5678)  # SEC909
        if settings.workers:
            debugpy.listen(5678)  # SEC909
    """,
    good="""
        import traceback

        traceback.print_exc()
    """,
    see=("https://github.com/microsoft/debugpy/wiki/API-Reference",),
    also=("python-debugger-found",),
)
