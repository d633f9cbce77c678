"""Texts that a program reads as code which is started without a shell: shells themselves, and other interpreters."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Set, Tuple

from flake8_secure.api import Match, harmless
from flake8_secure.match.composed import composed
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.given import parameter_alone
from flake8_secure.match.harmless import NO_NAMES
from flake8_secure.match.returned import Entered
from flake8_secure.match.rows import elements
from flake8_secure.match.texts import Built
from flake8_secure.models.programs import CODE_BY_OPTION, COMMAND_OPTION, SHELLS
from flake8_secure.models.sanitizers import JSON, SHELL_QUOTING, WRITTEN
from flake8_secure.regex import regex
from flake8_secure.rules.own_commands import COMMAND
from flake8_secure.syntax.nodes import below, shape, tail_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# What may stand between a shell and the option for its command: `bash -o pipefail -c`, `cmd /s /c`.
_OPTIONS = regex(r"-|/\w$|pipefail$")
_LOOKUPS = frozenset(("os.environ.get", "os.getenv"))
_WRITTEN_OUT = (ast.Attribute, ast.Constant, ast.Name)
# What holds code, as a whole or a piece of it that can stand for itself; and what makes a text fit for that.
_CODE = regex(r"(?i)(?:^|_)(?:body|cmds?|code|commands?|expr(?:ession)?|imports?|js|lines?|main|p(?:re|ost)|prelude|program|prog|"
              r"prefix|py|scripts?|set_?up|snippet|source|src|statements?|stmts?|suffix|template|text)$")
_ESCAPING = regex(r"(?i)dump|escape|quot|replace|repr$|sanit")
_BEFORE_NAMES = regex(r"\b(?:from|import)\s+[\w.]*$|\w\.$")
# What writes a value as these read it: calls, and places in templates beside those that write it as it is.
_QUOTING = WRITTEN.union(JSON)
_READING_VALUES = ("node", "python")
_AS_VALUE = regex(r"%(?:\(\w+\))?[ar]|![ar]\}")
_AS_TEXT = regex(r"%(?:\(\w+\))?s|(?<!\{)\{[\w.]*(?:!s)?\}(?!\})")

Word = Tuple[ast.expr, "Scope"]


def words(match: Match, file: File) -> Iterator[Word]:
    """Yield the program and its arguments, whether they are listed or given one by one, or a function of the file lists them."""
    given = match.node.args if isinstance(match.node, ast.Call) else []
    for part in given or filter(None, [COMMAND.node(match)]):
        found = [(word, match.scope) for word in elements(part, match.scope, file)]
        yield from _listed_elsewhere(part, match.scope, file) if len(found) == 1 and found[0][0] is part else found


def _listed_elsewhere(part: ast.expr, scope: Scope, file: File) -> List[Word]:
    """Return *part*, or where it calls a function of the file that lists words these, with what the call gives for parameters."""
    found: List[Word] = []
    for call, around in known_origins(part, scope):
        entered = Entered()
        if not isinstance(call, ast.Call) or found:
            continue
        for row, home in entered.made_of(call, around, file) or ():
            if isinstance(row, (ast.BinOp, ast.List, ast.Name, ast.Tuple)):
                for word in elements(row, home, file):
                    alone = parameter_alone(word, home)
                    given = entered.given(alone[0].arg, alone[1]) if alone is not None and alone[1] in entered.calls else []
                    found.append(given[0] if len(given) == 1 else (word, home))
    return found or [(part, scope)]


def starts_a_shell(match: Match, file: File) -> bool:
    """Tell whether `shell, "-c", text` is among the arguments, with a text that varies."""
    for option, program, text in _behind_options(match, file):
        if COMMAND_OPTION.match(option) and (SHELLS.match(_known(program, file) or "") or _is_found_shell(*program, file)):
            if _known(text, file) is None and not harmless(*text, file, SHELL_QUOTING):
                return True
    return False


def starts_an_interpreter(match: Match, file: File) -> bool:
    """Tell whether `python, "-c", text` is among the arguments, with a text that is put together from what varies."""
    for option, program, text in _behind_options(match, file):
        name = _interpreter(program, file)
        if name is not None and CODE_BY_OPTION[name].match(option):
            quoting = _QUOTING if name in _READING_VALUES else NO_NAMES
            for made in composed(*text, file, quoting):
                written = _written(made.node, text[1], file) if quoting else []
                named = _named(made)
                if not all(harmless(hole, text[1], file, quoting) or hole in written or shape(hole) in named or _is_code(
                        hole, text[1]) for hole in made.holes):
                    return True
    return False


def _named(made: Built) -> Set[object]:
    """Return the shapes of what names a module that is imported, or an attribute: who chooses these chooses code anyway."""
    return {
        shape(hole) for before, hole in zip(made.pieces, made.pieces[1:])
        if isinstance(before, str) and not isinstance(hole, str) and _BEFORE_NAMES.search(before)}


def _written(made: ast.expr, scope: Scope, file: File) -> List[ast.AST]:
    """Return what a text is made of that is written into it as a value: `f"{path!r}"`, `"%r" % path`."""
    found: List[ast.AST] = [
        part.value for part in below(made) if isinstance(part, ast.FormattedValue) and part.conversion in (ord("a"), ord("r"))]
    texts = [text for part in below(made) if isinstance(part, (ast.Constant, ast.Name))
             for text in file.value(part, scope).constants if isinstance(text, str)]
    if not isinstance(made, ast.JoinedStr) and any(map(_AS_VALUE.search, texts)) and not any(map(_AS_TEXT.search, texts)):
        found += below(made)
    return found


def _behind_options(match: Match, file: File) -> Iterator[Tuple[str, Word, Word]]:
    """Yield each option of a command, with the word in front of its options and the one behind it."""
    listed = list(words(match, file))
    known = [_known(word, file) for word in listed]
    for place in range(1, len(listed) - 1):
        option = known[place]
        if option is not None and _OPTIONS.match(option):
            before = place - 1
            while before and _OPTIONS.match(known[before] or ""):
                before -= 1
            yield option, listed[before], listed[place + 1]


def _known(word: Word, file: File) -> Optional[str]:
    known = file.value(*word).only if isinstance(word[0], _WRITTEN_OUT) else None
    return known if isinstance(known, str) else None


def _interpreter(word: Word, file: File) -> Optional[str]:
    """Return the interpreter that *word* names, as `CODE_BY_OPTION` does."""
    value = file.value(*word)
    if "sys.executable" in value.names:
        return "python"
    spelled: List[str] = [name.replace("\\", "/").rpartition("/")[2] for name in value.constants if isinstance(name, str)]
    return next((name for name in map(_base_name, spelled) if name in CODE_BY_OPTION), None)


def _base_name(name: str) -> str:
    """Return *name* without an ending or a version: `python3.12`, `node.exe`."""
    base = name[:-4] if name.lower().endswith(".exe") else name
    return {"nodejs": "node", "pypy": "python"}.get(base.rstrip("0123456789."), base.rstrip("0123456789."))


def _is_code(hole: ast.expr, scope: Scope) -> bool:
    """Tell whether *hole* is called code itself, or was escaped for it."""
    named = hole.func if isinstance(hole, ast.Call) else hole
    return _CODE.search(tail_of(named)) is not None or any(
        isinstance(made, ast.Call) and _ESCAPING.search(tail_of(made.func)) for made, _ in known_origins(hole, scope))


def _is_found_shell(word: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *word* is the shell that the environment names, or where one lies: `os.environ["SHELL"]`, `which("bash")`."""
    for made, around in known_origins(word, scope):
        if isinstance(made, ast.Call) and made.args and "shutil.which" in file.names(made.func, around) and SHELLS.match(
                text_of(made.args[0]) or ""):
            return True
        key = made.args[0] if isinstance(made, ast.Call) and made.args and file.names(made.func, around) & _LOOKUPS else \
            made.slice if isinstance(made, ast.Subscript) and "os.environ" in file.names(made.value, around) else None
        if text_of(key) in ("COMSPEC", "SHELL"):
            return True
    return False
