"""Documents that do no harm, whoever parses them: written out in the program, brought along, or printed by it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Set, Tuple

from flake8_secure.api import Match, Test, arg
from flake8_secure.dataflow.values import Const, Text, Value
from flake8_secure.match.args import as_text
from flake8_secure.match.evidence import known_origins, origins
from flake8_secure.match.facts import facts
from flake8_secure.match.texts import built
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import below, tail_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, ENTER, UNPACK, Scope, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

TEXT = arg("text", "string", 0)
_DOCUMENT = arg("text", "string", "source", "file", "filename_or_stream", 0)
_ELEMENT = regex(r"\s*<[A-Za-z]")
_BUFFERS = frozenset(("io.BytesIO", "io.StringIO"))


def _document(match: Match, file: File) -> Value:
    """Return the document that is given, also as an open file: `StringIO("<p/>")`."""
    node = TEXT.node(match)
    found = [] if node is None else list(origins(node, match.scope, file))
    made, scope = (found[0] if len(found) == 1 else None) or (None, match.scope)
    if isinstance(made, ast.Call) and made.args and file.names(made.func, scope) & _BUFFERS:
        return file.value(made.args[0], scope)
    return TEXT.value(match, file)


def _declares_nothing(match: Match, file: File) -> bool:
    """Tell whether the document declares no entities, or has no place to: `f"<p>{text}</p>"`."""
    value = _document(match, file)
    given = TEXT.node(match)
    found = [] if given is None else list(origins(given, match.scope, file))
    if found and all(one is not None and _is_filled_in(*one, file) for one in found):
        return True
    return bool(value.items) and not value.unknown and all(
        isinstance(item, Const) and isinstance(item.value, (bytes, str)) and "<" in as_text(item.value)
        and "<!" not in as_text(item.value)
        or isinstance(item, Text) and _begins_with_an_element(item.parts[0])
        for item in value.items)


def _is_filled_in(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node* fills in a template that begins with an element: `Template("<p>{{ name }}</p>").render()`."""
    template = node.func.value if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else None
    if template is None or tail_of(getattr(node, "func", None)) != "render":
        return False
    made = list(origins(template, scope, file))
    sources = [
        source for one in made if one is not None and isinstance(one[0], ast.Call) and one[0].args
        and "jinja2.Template" in file.names(one[0].func, one[1]) for source in origins(one[0].args[0], one[1], file)]
    return len(sources) >= len(made) and all(
        one is not None and isinstance(one[0], ast.expr) and _begins_with_an_element(built(one[0], one[1]).pieces[0])
        for one in sources)


def _begins_with_an_element(text: object) -> bool:
    return isinstance(text, str) and _ELEMENT.match(text) is not None


PLAIN = Test(_declares_nothing)
# A file that the program brings along.
BROUGHT_ALONG = arg("source", "file", "filename", "filename_or_stream", "stream_or_string", 0).text(
    lambda text: "<" not in text and "://" not in text)
# What gives the data of a package, and what gives what a program prints: of one's own, or one that asks others for it.
OF_PACKAGES = ("importlib.resources.", "importlib_resources.", "pkg_resources.resource_", "pkgutil.get_data")
_PRINTING = frozenset(("subprocess.Popen", "subprocess.check_output", "subprocess.run"))
# So many values of names are looked at.
_BOUND = 20
FETCHING = frozenset(("cat", "curl", "gh", "git", "http", "ssh", "tar", "unzip", "wget", "zcat"))


def is_of_the_program(match: Match, file: File) -> bool:
    """Tell whether the document comes with the package, or is what a program prints that the source names."""
    given = _DOCUMENT.node(match)
    for part, scope in leading(given, match.scope) if given is not None else ():
        if isinstance(part, ast.Name) and part.id == "__file__":
            return True
        names = file.names(part.func, scope) if isinstance(part, ast.Call) else frozenset()
        if any(name.startswith(OF_PACKAGES) for name in names) or names & _PRINTING and _names_program(part, scope):
            return True
    return False


def leading(node: ast.AST, scope: Scope) -> Iterator[Tuple[ast.AST, Scope]]:
    """Yield the parts of *node*, read in *scope*, and of what the names in it are bound to."""
    waiting = [(node, scope)]
    seen: Set[ast.AST] = set()
    for place, around in waiting:  # grows
        for part in below(place):
            yield part, around
            for kind, value, _, home in bindings_of_name(part, around)[:_BOUND]:
                if kind in (ASSIGN, ENTER, UNPACK) and value not in seen and len(seen) < _BOUND:
                    seen.add(value)
                    waiting.append((value, home))


def _names_program(node: ast.AST, scope: Scope) -> bool:
    """Tell whether *node* starts a program that the source names, and that has no documents of others: `["nvidia-smi", "-x"]`."""
    given = node.args[0] if isinstance(node, ast.Call) and node.args else None
    rows = [one for one, _ in known_origins(given, scope)] if given is not None else []
    firsts = [text_of(row.elts[0]) for row in rows if isinstance(row, (ast.List, ast.Tuple)) and row.elts]
    return bool(firsts) and all(first is not None and first not in FETCHING for first in firsts)


# What writes a document out, and what its text may pass on the way to a parser.
_WRITING = frozenset((
    "lxml.etree.tostring", "xml.etree.ElementTree.tostring", "xml.etree.cElementTree.tostring",
))
_PASSING = frozenset(("decode", "encode", "strip"))
# What writes one about a machine that libvirt runs: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetXMLDesc
_DESCRIBING = frozenset(("XMLDesc",))


def is_written_here(match: Match, file: File) -> bool:
    """Tell whether the document is what the program has just written: `parseString(ElementTree.tostring(root).decode())`."""
    given = TEXT.node(match)
    found = [] if given is None else list(origins(given, match.scope, file))
    return bool(found) and all(one is not None and _is_written(*one, file) for one in found)


def _is_written(node: ast.AST, scope: Scope, file: File) -> bool:
    while isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _PASSING:
        node = node.func.value
    if isinstance(node, ast.Name):
        found = list(origins(node, scope, file))
        return any(found) and all(one is not None and one[0] is not node and _is_written(*one, file) for one in found)
    return isinstance(node, ast.Call) and (
        tail_of(node.func) in _DESCRIBING or not _WRITING.isdisjoint(file.names(node.func, scope)))


# What a document declares entities in.
_DECLARATIONS = regex(r"(?i)<!(?:doctype|entity)")
_SMALL = frozenset(("casefold", "lower"))
_EVEN = _SMALL | {"upper"}


def refuses_declarations(match: Match, file: File) -> bool:
    """Tell whether a text was refused before that declares entities: `if "<!DOCTYPE" in text: raise`.

    Of bytes that says nothing: UTF-16 spells it otherwise.
    """
    given = TEXT.node(match)
    parsed = {part.id for part in below(given) if isinstance(part, ast.Name)} if given is not None else set()
    return bool(parsed) and any(
        fact.relation is ast.NotIn and _names_declaration(fact.test, parsed, fact.scope)
        for fact in facts(match.node, match.scope, file) if isinstance(fact.test, ast.Compare))


def _names_declaration(test: ast.Compare, parsed: Set[str], scope: Scope) -> bool:
    """Tell whether *test* looks for a declaration, as it is spelled, in all of the text that is *parsed*."""
    mark = text_of(test.left) or ""
    for place in (test.comparators[0], *(made for made, _ in known_origins(test.comparators[0], scope))):
        spelled = tail_of(place.func) if isinstance(place, ast.Call) else ""
        tested = place.func.value if isinstance(place, ast.Call) and isinstance(
            place.func, ast.Attribute) and spelled in _EVEN else place
        if isinstance(tested, ast.Name) and tested.id in parsed:
            return _DECLARATIONS.match(mark) is not None and mark == (mark.lower() if spelled in _SMALL else mark.upper())
    return False
