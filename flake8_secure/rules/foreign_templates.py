"""Whether the texts that become templates may be those of others, and which environments make templates of such."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Set

from flake8_secure.api import Match, harmless
from flake8_secure.dataflow.decorators import is_static
from flake8_secure.match.evidence import Origin, bindings_of, known_origins
from flake8_secure.match.given import is_parameter
from flake8_secure.match.ingredients import ingredients
from flake8_secure.regex import regex
from flake8_secure.rules.template_kinds import GETTING
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import first_parameter
from flake8_secure.syntax.nodes import below, tail_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, CLASS, FUNCTION, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What reads the program's own texts, and what those who run it say.
_OWN = regex(
    r"(?i)(?:^|_)(?:args|cfg|conf(?:ig(?:uration)?)?|environ|files?|fp|getenv|load(?:ed|s)?|open|options|opts|package|path|"
    r"read(?:_text)?|resources?|settings)(?:_|$)|get_data$|get_source$")
# What gives what it is asked for, or what it is given, as it is.
_GIVING = frozenset(("decode", "format", "get", "items", "join", "pop", "replace", "str", "strip", "values"))
_OF_PAGES = regex(r"(?i)html|mail|page")
_OF_MODELS = regex(r"(?i)prompt|(?:^|_)llms?(?:_|$)")


def is_given_one_of_others(match: Match, file: File) -> bool:
    """Tell whether a template is made of a text that may be of others."""
    text = argument_of(match.node, 0, "source") if isinstance(match.node, ast.Call) else None
    return text is not None and _is_of_others(text, match.scope, file)


def is_for_a_model(match: Match, file: File) -> bool:
    """Tell whether a template is one of what a language model is told, by the names in it and around it."""
    text = argument_of(match.node, 0, "source") if isinstance(match.node, ast.Call) else None
    names = [tail_of(part) for part, _ in _parts(text, match.scope, file)] if text is not None else []
    around = match.scope
    while around.parent is not None:
        names.append(getattr(around.node, "name", ""))
        around = around.parent
    return any(map(_OF_MODELS.search, (*names, file.filename.replace("\\", "/").rpartition("/")[2])))


def makes_those_of_others(match: Match, file: File) -> bool:
    """Tell whether an environment is there for templates that may be of others, and none is got by its name."""
    found: Set[ast.AST] = file.derived("environments for others", file.index.scopes[0], lambda _: _for_others(file))
    return match.node in found


def _for_others(file: File) -> Set[ast.AST]:
    """Return the calls that make environments for templates of others, less those for pages."""
    made: Set[ast.AST] = set()
    for call, scope in file.index.called.get("from_string", ()):
        if isinstance(call.func, ast.Attribute) and call.args and _is_of_others(call.args[0], scope, file):
            if any(_OF_PAGES.search(tail_of(part)) for part in below(call.args[0])):
                return set()
            made.update(origin for origin, _ in known_origins(call.func.value, scope))
    return set() if made and any(GETTING.find(file)) else made


def _is_of_others(text: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *text* varies as a caller says, and is neither read from a file nor set by a class.

    What nobody but a private function is given is of the program.
    """
    if harmless(text, scope, file):
        return False
    parts = list(_parts(text, scope, file))
    return any(_is_given(part, around) for part, around in parts) and not any(
        _is_own(part) or _is_of_class(part, around) for part, around in parts)


def _parts(text: ast.expr, scope: Scope, file: File) -> Iterator[Origin]:
    """Yield what goes into *text*, and what it is asked of: of `prompts.get("plan")` also `prompts`."""
    for part, around in ingredients(text, scope, file):
        yield part, around
        if isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute) and part.func.attr in _GIVING:
            yield from ingredients(part.func.value, around, file)
        elif isinstance(part, ast.Attribute):
            for kind, value, _, home in bindings_of(part, around) or ():
                if kind == ASSIGN:
                    yield from ingredients(value, home, file)


def _is_own(part: ast.AST) -> bool:
    """Tell whether *part* reads a text of the program, or an option of it, or is what an unknown function gives."""
    key = text_of(part.slice) if isinstance(part, ast.Subscript) else None
    called = part.func if isinstance(part, ast.Call) else None
    return _OWN.search(key or tail_of(part)) is not None or called is not None and (
        tail_of(called) not in _GIVING or any(_OWN.search(tail_of(inner)) for inner in below(part)))


def _is_of_class(part: ast.AST, scope: Scope) -> bool:
    """Tell whether *part* is an attribute that the class sets itself, also for those that derive from it: `self.template`."""
    home = scope.owner.parent
    return isinstance(part, ast.Attribute) and isinstance(part.value, ast.Name) and home is not None and home.kind == CLASS \
        and part.value.id == first_parameter(scope.owner.node) and part.attr in home.bindings and part.attr not in home.children


def _is_given(part: ast.AST, scope: Scope) -> bool:
    """Tell whether *part* is a parameter of a function that others call, or an instance is asked for it: `self.get("plan")`."""
    owner, around = scope.owner, scope.owner.parent
    if isinstance(part, ast.Call):
        asked = part.func.value if isinstance(part.func, ast.Attribute) and part.func.attr == "get" else None
        return around is not None and around.kind == CLASS and tail_of(asked) == first_parameter(owner.node)
    found = scope.find(part.id) if isinstance(part, ast.Name) and is_parameter(part, scope) else None
    if found is None:
        return False
    home = found[0]
    name = getattr(home.node, "name", "_")
    if home.parent is None or home.parent.kind == FUNCTION or name.startswith("_") and name != "__init__":
        return False
    return home.parent.kind != CLASS or is_static(home.node) or tail_of(part) != first_parameter(home.node)
