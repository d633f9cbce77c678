"""Text that is run as code."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Pattern

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Match,
    Matcher,
    Rule,
    Test,
    arg,
    arg_by_name,
    call,
    either,
    fixed,
    made_by,
    reference,
)
from flake8_secure.dataflow.values import Const, Contents
from flake8_secure.match.args import Keys
from flake8_secure.match.demoted import demoted_in_suites
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.flows import flow, sink, through, upgraded, vetted
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.texts import HOLE, built
from flake8_secure.models import sinks
from flake8_secure.models.sanitizers import WRITTEN
from flake8_secure.regex import regex
from flake8_secure.rules.code_checks import is_checked
from flake8_secure.rules.compiled_code import is_only_compiled, is_restricted, is_run_elsewhere
from flake8_secure.rules.downloaded import is_downloaded
from flake8_secure.rules.files import WRITES
from flake8_secure.rules.program_code import is_of_the_program
from flake8_secure.rules.written_code import InRunningFiles, is_run_afterwards
from flake8_secure.syntax.nodes import tail_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Code that does what an attacker would: no harmless constant, though it stands in the program.
_REACHING = regex(r"\b(?:os|subprocess|shutil|socket|pty)\s*\.\s*\w+|__import__|\bimport\s+(?:os|subprocess|socket)")

_CODE = arg("source", "expression", 0)
_GLOBALS = arg("globals", 1)


def _is_tame_throughout(match: Match, file: File) -> bool:
    """Tell whether no constant that goes into the code does what an attacker would."""
    code = _CODE.node(match)
    return code is not None and not any(
        _REACHING.search(text_of(part) or "") for part, _ in ingredients(code, match.scope))


def _is_own(match: Match, file: File) -> bool:
    """Tell whether what is run is the program's own code."""
    code = _CODE.node(match)
    return code is not None and is_of_the_program(code, match.node, match.scope, file) and not is_downloaded(
        code, match.scope, file)


def _is_checked(match: Match, file: File) -> bool:
    """Tell whether the program has looked at all of what it runs, or runs it with restrictions."""
    code = _CODE.node(match)
    return code is not None and (
        is_checked(code, match.scope, file) or is_restricted(code, match.node, match.scope, file))


def _is_confined(match: Match, file: File) -> bool:
    """Tell whether what is run sees none of the builtins, or only what the program lists: `{"__builtins__": {}}`."""
    names = _GLOBALS.node(match)
    told = names is not None and any("__builtins__" in line for line in file.lines)
    value = file.value(names, match.scope) if names is not None and told else None
    if value is None or value.unknown or not value.items:
        return False
    seen = [item.get("__builtins__") if isinstance(item, Contents) else None for item in value.items]
    return all(one is not None and not one.unknown and all(
        isinstance(item, (Const, Contents)) for item in one.items) for one in seen)


def _is_listed(match: Match, file: File) -> bool:
    """Tell whether the function is one of several builtins in a list or a set: it is only named."""
    above = file.parent(match.node, match.scope)
    row = above.elts if isinstance(above, (ast.List, ast.Set, ast.Tuple)) else []
    others = [part for part in row if part is not match.node and tail_of(part) not in ("eval", "exec")]
    return len(others) > 1 and all(
        any(name.startswith("builtins.") for name in file.names(part, match.scope)) for part in others)


# Code that does no more than to import something, or to name an attribute; what varies of it stands for a `HOLE`.
_IMPORT = regex(rf"\s*(?:import\s+[\w.{HOLE}]+|from\s+[\w.{HOLE}]+\s+import\s+[\w{HOLE}]+)(?:\s+as\s+[\w{HOLE}]+)?\s*")
_ATTRIBUTE = regex(rf"[A-Za-z_]\w*(?:\.[\w{HOLE}]+)+(?:\(\))?")


def _is_put_together_as(pattern: Pattern[str]) -> Test:
    """Ask whether the code is put together of parts, into what *pattern* matches."""

    def test(match: Match, file: File) -> bool:
        return any(
            len(text.pieces) > 1 and pattern.fullmatch(text.text)
            for made, around in known_origins(_CODE.node(match), match.scope) if isinstance(made, ast.expr)
            for text in [built(made, around)])

    return Test(test)


def _run(name: str, pattern: Pattern[str], message: str) -> Matcher:
    """Match uses of a builtin that runs text; where the text is known or was checked, only in the audit profile.

    Text that is put together into what *pattern* matches has a *message* of its own.
    """
    tame = Test(_is_confined) & vetted("formula", sink(name))
    harmless = fixed(_CODE, WRITTEN) & Test(_is_tame_throughout) | Test(_is_own) | Test(_is_checked) | tame
    found = either(call(name).where(_is_put_together_as(pattern)).saying(message), call(name))
    return demoted_in_suites(either(
        upgraded("code", {0: (name,)}, found.unless(harmless),
                 "{source} (line {line}) is run as code by {sink}: look the name up in a dictionary instead", cwe=94,
                 where=Test(lambda match, file: not _is_checked(match, file) and not tame.judge(match, file).certain)),
        call(name).saying(severity=LOW, confidence=LOW, profile=AUDIT),
        reference(name).unless(Test(_is_listed)),
        reference(name).saying(severity=LOW, confidence=LOW, profile=AUDIT),
    ))


EXEC = Rule(
    code="S102", name="exec-used", cwe=95, severity=MEDIUM,
    message="exec() runs any code that reaches it: use a dictionary of functions, a closure, or for a file of your own runpy",
    when=_run("builtins.exec", _IMPORT, "exec() runs more than the import that it is meant for: use importlib.import_module()"),
    why="Whoever has a say in the text runs commands with the rights of the program.",
    bad="""
        import builtins

        import six

        exec(text)  # S102
        builtins.exec(text)  # S102
        list(map(exec, texts))  # S102
        exec("limit = 10")  # S102
        six.exec_(text, names)  # S102
        exec("import %s" % name)  # S102
    """,
    good="""
        COMMANDS = {"start": start, "stop": stop}
        COMMANDS[command]()
    """,
    see=("https://docs.python.org/3/library/functions.html#exec",),
    also=("DUO105", "lang/exec-detected", "SCS101", "py/use-of-exec"),
)

EVAL = Rule(
    code="S307", name="eval-used", cwe=95, severity=MEDIUM,
    message="eval() runs any code that reaches it: for literals use ast.literal_eval()",
    when=_run("builtins.eval", _ATTRIBUTE, "eval() runs more than the attribute that it is meant for: use getattr()"),
    why="""
        Whoever has a say in the text runs commands with the rights of the program; to take the
        built-in names away does not stop that.
    """,
    bad="""
        import builtins

        value = eval(text)  # S307
        value = builtins.eval(text, {})  # S307
        values = map(eval, texts)  # S307
        value = eval("1 + 1")  # S307
        value = eval("settings." + name)  # S307
    """,
    good="""
        import ast

        value = ast.literal_eval(text)
    """,
    see=("https://docs.python.org/3/library/functions.html#eval",
         "https://docs.python.org/3/library/ast.html#ast.literal_eval"),
    also=("DUO104", "lang/eval-detected", "SCS101"),
)

_OTHERS = {
    key: tuple(name for name in names if not name.startswith("builtins.e")) for key, names in sinks.CODE.items()
}


def _runs_download(match: Match, file: File) -> bool:
    path = arg("path_name", 0).node(match)
    return path is not None and is_downloaded(path, match.scope, file)


_RUN_AFTERWARDS = Test(is_run_afterwards)

CODE_INJECTION = Rule(
    code="SEC123", name="code-injection", cwe=94, severity=HIGH,
    message="{source} (line {line}) is run as code by {sink}: look the name up in a dictionary instead",
    when=through("code", _OTHERS, where=Test(
        lambda match, file: not is_run_elsewhere(match, file) and not is_only_compiled(match, file)))
    | through("code", _OTHERS, where=Test(is_only_compiled), audit=True).saying(
        "{source} (line {line}) is compiled by {sink}, which a text of many brackets can crash: limit its length", cwe=674,
        confidence=LOW, profile=AUDIT)
    | through("formula", sinks.FORMULA)
    | InRunningFiles(flow("code", sink(
        *WRITES, "os.fdopen().write", "tempfile.NamedTemporaryFile().write", arg=("data", "lines", "s", 0), where=_RUN_AFTERWARDS,
    ), sink("?.save", arg="self", where=_RUN_AFTERWARDS), kinds=("remote",))).saying(
        "{source} (line {line}) is written by {sink} to a file that is run then: run code of your own only")
    | call("runpy.run_path").where(Test(_runs_download)).saying(
        "{name}() runs a file that this program has downloaded: check its hash or its signature first", cwe=494,
        confidence=MEDIUM),
    why="""
        These functions end in `exec` or `eval`, though their names do not say so: whoever sends the
        text runs commands with the rights of the program.
    """,
    bad="""
        import sympy
        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/value")
        def value():
            return {"value": float(sympy.sympify(request.args["formula"]))}  # SEC123
    """,
    good="""
        import sympy
        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/value")
        def value():
            number = int(request.args["number"])
            return {"value": float(sympy.sqrt(number))}
    """,
    see=("https://docs.sympy.org/latest/modules/core.html#sympy.core.sympify.sympify",),
    also=(
        "P 5001", "P 5041", "P 5301", "P 6809", "aws-lambda/tainted-code-exec", "django/user-eval",
        "django/user-eval-format-string", "django/user-exec", "django/user-exec-format-string", "flask/eval-injection",
        "flask/exec-injection", "py/code-injection", "py/js2py-rce", "taint-rce",
    ),
)

LISTEN = Rule(
    code="S612", name="logging-config-listen", cwe=94, severity=MEDIUM,
    message="{name}() runs code from whoever reaches the port: check what comes in with verify=",
    when=call("logging.config.listen").where(arg("verify", 1, default=None).equals(None)),
    why="A configuration of logging names classes and arguments, and parts of it are evaluated: it is a program.",
    bad="""
        import logging.config

        server = logging.config.listen(9999)  # S612
        server = logging.config.listen(9999, verify=None)  # S612
    """,
    good="""
        import logging.config

        server = logging.config.listen(9999, verify=open_sealed)
    """,
    see=("https://docs.python.org/3/library/logging.config.html#logging.config.listen",),
    also=("lang/listen-eval",),
)

COMPILE = Rule(
    code="SEC901", name="compile-used", cwe=95, severity=LOW, confidence=LOW, profile=AUDIT,
    message="compile() makes code of text: see that nobody else has a say in it",
    when=either(call("builtins.compile").unless(arg("source", 0).constant).unless(
        arg("source", 0).tainted).unless(arg("flags", 3).refers_to("ast.PyCF_ONLY_AST")), reference("builtins.compile")),
    why="Code that is made of text is there to be run.",
    bad="""
        code = compile(text, "<template>", "exec")  # SEC901
        codes = map(compile, texts, names, modes)  # SEC901
        makers = {"code": compile}  # SEC901
    """,
    good="""
        import ast

        code = compile("1 + 1", "<constant>", "eval")
        tree = compile(text, "<template>", "exec", ast.PyCF_ONLY_AST)
        tree = ast.parse(text)
    """,
    see=("https://docs.python.org/3/library/functions.html#compile",),
    also=("DUO110",),
)

_CONSOLES = tuple(f"code.{name}()" for name in ("InteractiveConsole", "InteractiveInterpreter"))
_COMPILED = call("code.compile_command", "codeop.compile_command").where(arg("source", 0).constant)

INTERPRETER = Rule(
    code="SEC902", name="interactive-interpreter", cwe=95, severity=MEDIUM, confidence=LOW, profile=AUDIT,
    message="{name}() runs text as Python: see that nobody else has a say in it",
    when=either(
        call(*(f"{console}.{name}" for console in _CONSOLES for name in ("push", "runsource"))).unless(
            arg("line", "source", 0).constant).unless(arg("line", "source", 0).tainted),
        call(*(f"{console}.runcode" for console in _CONSOLES)).unless(made_by(arg("code", 0), _COMPILED)),
    ),
    why="The interpreter is the program's own: what it is handed runs with the program's rights.",
    bad="""
        import code

        console = code.InteractiveConsole()
        console.push(text)  # SEC902
        console.runcode(code.compile_command(text))  # SEC902
    """,
    good="""
        import code

        console = code.InteractiveConsole()
        console.push("print(123)")
        console.runcode(code.compile_command("print(123)"))
    """,
    see=("https://docs.python.org/3/library/code.html",),
    also=(
        "lang/dangerous-interactive-code-run", "lang/dangerous-interactive-code-run-audit",
        "lang/dangerous-interactive-code-run-tainted-env-args",
    ),
)

_RUN_STRING: Keys = {
    "_interpreters.exec": ("code", 1),
    "_interpreters.run_string": ("script", 1),
    "_testcapi.run_in_subinterp": ("code", 0),
    "_xxsubinterpreters.run_string": ("script", 1),
    "concurrent.interpreters.create().exec": (0,),
    "test.support.run_in_subinterp": ("code", 0),
}

SUBINTERPRETER = Rule(
    code="SEC903", name="sub-interpreter", cwe=95, severity=MEDIUM, confidence=LOW, profile=AUDIT,
    message="{name}() runs text as Python: see that nobody else has a say in it",
    when=call(*_RUN_STRING).unless(arg_by_name(_RUN_STRING).constant).unless(
        arg_by_name(_RUN_STRING).tainted),
    why="A sub-interpreter is no sandbox: what it runs has the program's rights.",
    bad="""
        import _xxsubinterpreters

        _xxsubinterpreters.run_string(_xxsubinterpreters.create(), text)  # SEC903
    """,
    good="""
        import _xxsubinterpreters

        _xxsubinterpreters.run_string(_xxsubinterpreters.create(), "print(123)")
    """,
    see=("https://peps.python.org/pep-0734/",),
    also=(
        "lang/dangerous-subinterpreters-run-string", "lang/dangerous-subinterpreters-run-string-audit",
        "lang/dangerous-subinterpreters-run-string-tainted-env-args", "lang/dangerous-testcapi-run-in-subinterp",
        "lang/dangerous-testcapi-run-in-subinterp-audit", "lang/dangerous-testcapi-run-in-subinterp-tainted-env-args",
    ),
)

_INDIRECT: Keys = {
    "PIL.ImageMath.eval": ("expression", 0),
    "PIL.ImageMath.unsafe_eval": ("expression", 0),
    "cProfile.run": ("statement", 0),
    "cProfile.runctx": ("statement", 0),
    "numexpr.evaluate": ("ex", 0),
    "pandas.DataFrame().eval": ("expr", 0),
    "pandas.DataFrame().query": ("expr", 0),
    "pandas.eval": ("expr", 0),
    "pdb.run": ("statement", 0),
    "pdb.runeval": ("expression", 0),
    "profile.run": ("statement", 0),
    "runpy.run_module": ("mod_name", 0),
    "runpy.run_path": ("path_name", 0),
    "sympy.parse_expr": ("s", 0),
    "sympy.parsing.sympy_parser.parse_expr": ("s", 0),
    "sympy.sympify": ("a", 0),
    "timeit.repeat": ("stmt", 0),
    "timeit.timeit": ("stmt", 0),
}
_STATEMENT = arg_by_name(_INDIRECT)

INDIRECT = Rule(
    code="SEC910", name="indirect-eval", cwe=95, severity=MEDIUM, confidence=LOW, profile=AUDIT,
    message="{name}() runs its argument as Python: see that nobody else has a say in it",
    when=call(*_INDIRECT).unless(_STATEMENT.constant | _STATEMENT.absent).unless(_STATEMENT.tainted),
    why="These functions end in `exec` or `eval`, though their names do not say so.",
    bad="""
        import timeit

        import pandas

        seconds = timeit.timeit(text)  # SEC910
        rows = pandas.read_csv("rows.csv").query(text)  # SEC910
    """,
    good="""
        import timeit

        import pandas

        seconds = timeit.timeit("sorted(range(100))")
        rows = pandas.read_csv("rows.csv").query("price > 1")
        seconds = timeit.timeit(number=10)
    """,
    see=("https://docs.python.org/3/library/timeit.html", "https://docs.sympy.org/latest/modules/parsing.html"),
)
