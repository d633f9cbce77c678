"""What hides or removes checks, asserts and swallowed exceptions, and what fits nowhere else: debuggers, deceiving characters."""

from __future__ import annotations

import ast
import re
from functools import partial
from typing import ClassVar, Iterator, List, Type

from attrs import frozen

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
    imports,
    node,
    outside_tests,
    reference,
)
from flake8_secure.dataflow.file import File
from flake8_secure.match.base import Combining
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.index import ANY, Wanted
from flake8_secure.syntax.nodes import below, children, tail_of
from flake8_secure.syntax.scopes import Scope

ASSERT = Rule(
    code="S101", name="assert-used", cwe=703, severity=LOW, profile=AUDIT,
    message="python -O removes assert: raise an exception where the check must hold",
    when=outside_tests(node(ast.Assert, lambda statement, _, file: not file.never_runs(statement))),
    why="""
        With `-O` or `PYTHONOPTIMIZE` the statement is not compiled at all. A check of permissions or
        of input that is written as an assert is then gone.
    """,
    bad="""
        assert user.is_admin  # S101
    """,
    good="""
        from typing import TYPE_CHECKING

        if TYPE_CHECKING:
            assert user is not None  # said to a type checker alone

        if not user.is_admin:
            raise PermissionError(user)
    """,
    see=("https://docs.python.org/3/reference/simple_stmts.html#the-assert-statement",),
    also=("SCS108",),
)

_ALL = frozenset(("BaseException", "Exception"))
_EVERYTHING = frozenset(("builtins.BaseException", "builtins.Exception"))


def _swallows(statement: Type[ast.stmt], handler: ast.ExceptHandler, scope: Scope, file: File) -> bool:
    """Tell whether a handler of all exceptions (of any, if the user asks for that) is just *statement*."""
    if len(handler.body) != 1 or not isinstance(handler.body[0], statement):
        return False
    if handler.type is None or file.options.check_typed_exceptions:
        return True
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    # A class of this file that derives from Exception is not all of them.
    return any(tail_of(item) in _ALL and file.names(item, scope) & _EVERYTHING for item in caught)


EXCEPT_PASS = Rule(
    code="S110", name="except-pass", cwe=703, severity=LOW, profile=AUDIT,
    message="what fails here leaves no trace: log it, or catch only the exceptions that you expect",
    when=node(ast.ExceptHandler, partial(_swallows, ast.Pass)),
    why="""
        A failed check of a signature, or an attack that fails at first, leaves no trace; the program
        goes on as if nothing had happened.
    """,
    bad="""
        try:
            check(signature)
        except Exception:  # S110
            pass

        try:
            check(signature)
        except (ValueError, BaseException):  # S110
            pass

        try:
            check(signature)
        except:  # S110
            pass
    """,
    good="""
        class Unsigned(Exception):
            pass

        try:
            remove(path)
        except FileNotFoundError:
            pass

        try:
            check(signature)
        except Unsigned:
            pass

        try:
            check(signature)
        except Exception:
            log.exception("signature")
    """,
    see=("https://docs.python.org/3/tutorial/errors.html#handling-exceptions",),
    also=("py/empty-except",),
)

EXCEPT_CONTINUE = Rule(
    code="S112", name="except-continue", cwe=703, severity=LOW, profile=AUDIT,
    message="what fails here leaves no trace, and the loop goes on: log it, or catch only the exceptions that you expect",
    when=node(ast.ExceptHandler, partial(_swallows, ast.Continue)),
    why="""
        A failed check, or an attack that fails at first, leaves no trace; the loop goes on as if nothing
        had happened.
    """,
    bad="""
        for message in messages:
            try:
                check(message)
            except Exception:  # S112
                continue
    """,
    good="""
        for message in messages:
            try:
                check(message)
            except ValueError:
                continue
    """,
    see=("https://docs.python.org/3/tutorial/errors.html#handling-exceptions",),
)


@frozen(eq=False, repr=False)
class Characters(Combining):
    """Lines of the source with one of some characters; the match stands at the first."""

    characters: str
    wanted: ClassVar[Wanted] = Wanted(characters=frozenset((ANY,)))

    def find(self, file: File) -> Iterator[Match]:
        wanted = re.compile(f"[{self.characters}]")
        for number, line in enumerate(file.lines, 1):
            found = None if line.isascii() else wanted.search(line)
            if found is not None:
                # A statement stands for the place; columns of nodes are in bytes.
                column = len(line[:found.start()].encode("utf-8", "surrogatepass"))
                place = ast.Pass(lineno=number, col_offset=column)
                yield Match(node=place, scope=file.index.scopes[0], facts={"name": f"U+{ord(found[0]):04X}"})


_DIRECTIONS = "\u202a-\u202e\u2066-\u2069"
_MARKS = "\u200f"

BIDI = Rule(
    code="S613", name="bidirectional-characters", cwe=1007, severity=HIGH, confidence=MEDIUM,
    message="the character {name} shows the text around it in another order than it runs: write an escape",
    when=Characters(_DIRECTIONS) | Characters(_MARKS).saying(severity=LOW, confidence=LOW, profile=AUDIT),
    why="""
        Editors and review tools obey the characters that change the direction of writing. Code can
        look like a comment that way, and a comment like code.
    """,
    bad=(
        """
        if access != "user\u202e \u2066# is an administrator\u2069 \u2066":  # S613
            raise PermissionError
        """,
        """
        greeting = "\u05e9\u05dc\u05d5\u05dd\u200f!"  # S613
        """,
    ),
    good=r"""
        isolate = "\u2066"
    """,
    see=("https://trojansource.codes", "https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing"),
)

_DEBUGGERS = ("ipdb", "pdb", "pudb", "pydevd", "rpdb", "wdb")


def _is_bare(match: Match, file: File) -> bool:
    """Tell whether a shell is started as it is: one that is offered to users has a name, a banner, or variables of its own."""
    return isinstance(match.node, ast.Call) and not match.node.args and all(one.arg == "colors" for one in match.node.keywords)


def _is_of_function(match: Match, file: File) -> bool:
    """Tell whether a shell gets the variables of the function that starts it."""
    given = arg("local", 3).node(match)
    return given is not None and any(isinstance(part, ast.Call) and tail_of(part.func) == "locals" for part in below(given))


DEBUGGER = Rule(
    code="SEC930", name="debugger-left-in", cwe=489, severity=LOW, profile=AUDIT,
    message="{name}() starts a debugger: remove it before the code is released",
    when=call("builtins.breakpoint", *(f"{name}.set_trace" for name in _DEBUGGERS), "pydevd.settrace")
    | call("IPython.embed", "IPython.terminal.embed.embed").where(Test(_is_bare))
    | call("code.interact").where(Test(_is_of_function))
    | imports(*_DEBUGGERS).saying("the debugger {name} is imported: remove it before release"),
    why="""
        A debugger stops the process, and runs whatever is typed into its prompt.
    """,
    bad="""
        import pdb  # SEC930

        pdb.set_trace()  # SEC930
        breakpoint()  # SEC930

        import code
        import IPython

        def add(order):
            IPython.embed()  # SEC930
            code.interact(local=locals())  # SEC930
    """,
    good="""
        import code
        import logging

        import IPython

        logging.debug("here")

        def shell(names):
            IPython.embed(header="The shop", user_ns=names)
            code.interact("The shop", local=names)
    """,
    see=("https://docs.python.org/3/library/pdb.html",),
    also=("SCS107", "pdb-remove"),
)

_INLINE = frozenset(("twisted.internet.defer.inlineCallbacks",))


def _waits_for_nothing(match: Match, file: File) -> bool:
    """Tell whether the function under the decorator has no `yield` of its own."""
    function = file.parent(match.node, match.scope)
    if not isinstance(function, ast.FunctionDef):
        return False
    stack: List[ast.AST] = list(function.body)
    for inner in stack:  # grows
        if isinstance(inner, (ast.Yield, ast.YieldFrom)):
            return False
        if not isinstance(inner, (*FUNCTIONS, ast.ClassDef, ast.Lambda)):
            stack.extend(children(inner))
    return True


def _is_outside(match: Match, file: File) -> bool:
    """Tell whether the function around a place is not decorated with inlineCallbacks."""
    function = match.scope.owner
    if not isinstance(function.node, ast.FunctionDef) or function.parent is None:
        return True
    around = function.parent
    return not any(file.names(item, around) & _INLINE for item in function.node.decorator_list)


INLINE_CALLBACKS = Rule(
    code="SEC931", name="inline-callbacks-misuse", cwe=358, severity=LOW, profile=AUDIT,
    message="{name} needs a yield in the function, or a call raises TypeError: take the decorator off",
    when=reference(*_INLINE).where(Test(_waits_for_nothing))
    | call("twisted.internet.defer.returnValue").where(Test(_is_outside)).saying(
        "{name}() raises outside of a function with inlineCallbacks: decorate it, or use return"),
    why="""
        `inlineCallbacks` drives a generator, and `returnValue` ends one with an exception of its own.
        Used otherwise they break off what they were to finish, a check of credentials for example.
    """,
    bad="""
        from twisted.internet.defer import inlineCallbacks, returnValue

        @inlineCallbacks  # SEC931
        def check(user):
            return store.check(user)

        def find(user):
            returnValue(store.find(user))  # SEC931

        @inlineCallbacks
        def look_up(user):
            found = yield store.find(user)
            returnValue(found)
    """,
    good="""
        from twisted.internet.defer import inlineCallbacks, returnValue

        @inlineCallbacks
        def find(user):
            found = yield store.find(user)
            returnValue(found)
    """,
    see=("https://docs.twisted.org/en/stable/api/twisted.internet.defer.html#inlineCallbacks",),
    also=("DUO101", "DUO113", "DUO114"),
)


def _same_streams(match: Match, file: File) -> bool:
    """Tell whether both arguments are the same name."""
    names = [argument.id for argument in getattr(match.node, "args", ()) if isinstance(argument, ast.Name)]
    return len(names) == 2 and names[0] == names[1]


BUFFERED_PAIR = Rule(
    code="SEC932", name="buffered-pair-of-one-stream", cwe=662, severity=LOW,
    message="{name}() does not synchronize its two streams: pass different ones, or use io.BufferedRandom",
    when=call("io.BufferedRWPair").where(Test(_same_streams)),
    why="Reads and writes of the pair are buffered apart, so that each sees outdated bytes of the other.",
    bad="""
        import io

        stream = io.BufferedRWPair(raw, raw)  # SEC932
    """,
    good="""
        import io

        stream = io.BufferedRWPair(reader, writer)
        stream = io.BufferedRandom(raw)
    """,
    see=("https://docs.python.org/3/library/io.html#io.BufferedRWPair",),
    also=("python/bufferedrwpair-undefined-behavior",),
)

CSV_WRITER = Rule(
    code="SEC933", name="csv-formula", cwe=1236, severity=LOW, confidence=LOW, profile=AUDIT,
    message="{name}() writes cells that start with =, +, - or @ as they are: escape them for spreadsheets",
    when=call("csv.DictWriter", "csv.writer"),
    why="""
        A spreadsheet takes such a cell for a formula, which can send other cells away or start programs.
    """,
    bad="""
        import csv

        writer = csv.writer(stream)  # SEC933
    """,
    good="""
        from defusedcsv import csv

        writer = csv.writer(stream)
    """,
    see=("https://owasp.org/www-community/attacks/CSV_Injection", "https://pypi.org/project/defusedcsv/"),
    also=("lang/use-defusedcsv", "py/csv-injection"),
)
