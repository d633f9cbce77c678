"""Parsers of XML that expand entities, or read the files that a document names, unless they are told not to."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional, Tuple

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, anywhere, arg, call, either, made_by, receiver, reference
from flake8_secure.match.base import Combining
from flake8_secure.match.conditions import Condition
from flake8_secure.match.demoted import demoted_in_suites
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.places import given_to, taken_by
from flake8_secure.regex import regex
from flake8_secure.rules.xml.documents import (
    BROUGHT_ALONG, PLAIN, is_of_the_program, is_written_here, refuses_declarations,
)
from flake8_secure.rules.xml.heirs import LXML_PARSERS, is_given_an_heir, is_left_to_the_caller
from flake8_secure.rules.xml.imports import REFUSED, is_given_its_own, is_second_choice
from flake8_secure.rules.xml.resolvers import is_given_a_resolver
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import callee, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_OWN = "{name}() expands every entity before Expat 2.4.1: use defusedxml where the text is not your own"
_HTML_PARSERS = ("lxml.etree.HTMLParser", "lxml.etree.HTMLPullParser", "lxml.html.HTMLParser")
ENTITIES = arg("resolve_entities")
_NO_FILES = ENTITIES.equals(False, "internal")
_HARMLESS = call(*LXML_PARSERS).where(_NO_FILES) | call(*_HTML_PARSERS)
_DEFUSED = call(
    "defusedxml.ElementTree.DefusedXMLParser",
    "defusedxml.ElementTree.XMLParser",
    "defusedxml.expatreader.create_parser",
    "defusedxml.sax.make_parser",
)


def _is_bound(match: Match, file: File) -> bool:
    """Tell whether a function is handed to `partial` together with a parser of lxml that reads no files."""
    taker = given_to(match.node, match.scope, file)
    return taker is not None and "functools.partial" in file.names(taker.func, match.scope) \
        and made_by(arg("parser"), _HARMLESS).judge(Match(node=taker, scope=match.scope), file).certain


_PROTECTED = regex(r"(?i)defus|forbid|hardened|no_?entit|protect|restrict|safe|secure")


def _is_given_protection(match: Match, file: File) -> bool:
    """Tell whether the parser that a function is given says by its name, or by what makes it, that it refuses what does harm."""
    parser = arg("parser", 1).node(match)
    made = [(parser, match.scope), *known_origins(parser, match.scope)] if parser is not None else []
    return any(_PROTECTED.search(tail_of(callee(one))) for one, _ in made if isinstance(one, ast.Call) or one is parser)


_PROTECTION = anywhere(call("defusedxml.defuse_stdlib"))


def _calls(functions: Tuple[str, ...], by_parser: bool) -> Combining:
    """Match calls of *functions* that nothing protects."""
    calls: Combining = call(*functions).unless(_PROTECTION)
    if not by_parser:
        return calls
    calls = calls.unless(made_by(arg("parser", 1), _DEFUSED) | Test(_is_given_protection) | Test(is_given_its_own, REFUSED))
    if any(function.endswith(".iterparse") for function in functions):
        calls = calls.unless(made_by(arg(2), _DEFUSED))  # behind the events
    trees = tuple(function[:-len("().parse")] for function in functions if function.endswith("().parse"))
    return calls | call(*trees).unless(_PROTECTION).unless(arg("file", 1).absent) if trees else calls


def _parser(code: str, name: str, functions: Tuple[str, ...], bad: str, good: str, *, by_parser: bool = False,
            own: Optional[Condition] = None) -> Rule:
    """Return a rule on a parser of the standard library.

    *by_parser*: its functions can be given another one; *own*: what the program has just written, for audits only.
    """
    found = calls = _calls(functions, by_parser)
    if any(function.endswith(("fromstring", "parseString")) for function in functions):
        found = found.unless(PLAIN | Test(refuses_declarations))
    if any(function.endswith("parse") for function in functions):
        found = found.unless(BROUGHT_ALONG)
    if found is not calls:
        found = found.unless(Test(is_of_the_program)) | calls.saying(_OWN, confidence=LOW, profile=AUDIT)
    if own is not None:
        found = calls.where(own).saying(_OWN, confidence=LOW, profile=AUDIT) | found
    return Rule(
        code=code, name=name, cwe=776, severity=MEDIUM,
        message="{name}() expands every entity before Expat 2.4.1: parse with defusedxml instead",
        when=demoted_in_suites((found | reference(*functions).unless(_PROTECTION)).unless(Test(is_second_choice))),
        why="""
            A document of a few lines can define entities that expand to gigabytes. The functions of defusedxml refuse
            such documents: `parse()`, `iterparse()`, `fromstring()`, `XML()` and `XMLParser()` of its ElementTree stand in
            for all of them. After `defusedxml.defuse_stdlib()` those of the standard library refuse them too. (Expat
            2.4.1 and later, which most builds of Python use since 2021, limit the expansion.)
        """,
        bad=bad,
        good=(good, f"""
            import defusedxml
            import {functions[0].rpartition(".")[0]}

            defusedxml.defuse_stdlib()
            {functions[0]}(source)
            loaders = [{functions[0]}]
        """, f"""
            try:
                import defusedxml
            except ImportError:
                import {functions[0].rpartition(".")[0]}

                {functions[0]}(source)
        """),
        see=("https://docs.python.org/3/library/xml.html#xml-vulnerabilities", "https://pypi.org/project/defusedxml/"),
        also=("P 5007", "lang/use-defused-xml-parse", "py/xml-bomb", "py/xxe", "taint-xmli"),
    )


_TREE_FUNCTIONS = ("XML", "XMLID", "XMLParser", "XMLPullParser", "fromstring", "fromstringlist", "iterparse", "parse")


def _tree(module: str) -> Tuple[str, ...]:
    return (*(f"{module}.{function}" for function in _TREE_FUNCTIONS), f"{module}.ElementTree().parse")


CELEMENTTREE = _parser(
    "S313", "xml-celementtree", _tree("xml.etree.cElementTree"),
    by_parser=True,
    bad="""
        import xml.etree.cElementTree as ElementTree  # S405

        tree = ElementTree.parse(path)  # S313
        tree = ElementTree.ElementTree(root)
        tree = ElementTree.ElementTree(None, path)  # S313
        roots = pool.starmap(ElementTree.fromstring, texts)  # S313
    """,
    good="""
        import xml.etree.cElementTree  # S405

        import defusedxml.cElementTree as ElementTree
        from defusedxml.ElementTree import DefusedXMLParser

        events = xml.etree.cElementTree.iterparse(path, ("end",), DefusedXMLParser())
        tree = ElementTree.parse(path)
    """,
)

ELEMENTTREE = _parser(
    "S314", "xml-elementtree", _tree("xml.etree.ElementTree"),
    by_parser=True,
    own=Test(is_written_here),
    bad="""
        from xml.etree import ElementTree  # S405

        root = ElementTree.fromstring(text)  # S314
        plain = ElementTree.fromstring("<note>Lunch</note>")  # S314
        roots = pool.starmap(ElementTree.XML, texts)  # S314
        tree = ElementTree.ElementTree()
        tree.parse(path)  # S314
        tree = ElementTree.ElementTree(root)
        tree = ElementTree.ElementTree(file=path)  # S314
        events = ElementTree.iterparse(path, ("start", "end"))  # S314
    """,
    good="""
        import xml.etree.ElementTree  # S405

        from defusedxml import ElementTree

        events = xml.etree.ElementTree.iterparse(path, ("start", "end"), ElementTree.DefusedXMLParser())
        root = ElementTree.fromstring(text)
        roots = pool.starmap(ElementTree.XML, texts)
    """,
)

EXPATREADER = _parser(
    "S315", "xml-expatreader", ("xml.sax.expatreader.create_parser",),
    bad="""
        from xml.sax import expatreader  # S406

        parser = expatreader.create_parser()  # S315
        factories = [expatreader.create_parser]  # S315
    """,
    good="""
        from defusedxml import expatreader

        parser = expatreader.create_parser()
    """,
)

EXPATBUILDER = _parser(
    "S316", "xml-expatbuilder", ("xml.dom.expatbuilder.parse", "xml.dom.expatbuilder.parseString"),
    bad="""
        from xml.dom import expatbuilder  # S407

        document = expatbuilder.parse(path)  # S316
        documents = pool.starmap(expatbuilder.parseString, texts)  # S316
    """,
    good="""
        from defusedxml import expatbuilder

        document = expatbuilder.parse(path)
    """,
)

SAX = _parser(
    "S317", "xml-sax", ("xml.sax.make_parser", "xml.sax.parse", "xml.sax.parseString"),
    bad="""
        from xml import sax  # S406

        sax.parse(path, handler)  # S317
        parser = sax.make_parser()  # S317
        factories = [sax.make_parser]  # S317
    """,
    good="""
        from defusedxml import sax

        sax.parse(path, handler)
    """,
)

MINIDOM = _parser(
    "S318", "xml-minidom", ("xml.dom.minidom.parse", "xml.dom.minidom.parseString"),
    by_parser=True,
    own=Test(is_written_here),
    bad="""
        from xml.dom.minidom import parse, parseString  # S408
        from xml.etree import ElementTree  # S405

        document = parse(path)  # S318
        documents = pool.starmap(parseString, texts)  # S318
        text = ElementTree.tostring(element)
        pretty = parseString(text).toprettyxml()  # S318
    """,
    good="""
        from defusedxml.minidom import parse

        document = parse(path)
    """,
)

PULLDOM = _parser(
    "S319", "xml-pulldom", ("xml.dom.pulldom.parse", "xml.dom.pulldom.parseString"),
    by_parser=True,
    bad="""
        from xml.dom import pulldom  # S409

        events = pulldom.parse(path)  # S319
        streams = pool.starmap(pulldom.parseString, texts)  # S319
    """,
    good="""
        from defusedxml import pulldom

        events = pulldom.parse(path)
    """,
)

_LXML = (
    "lxml.etree.ElementTree().parse",
    "lxml.etree.GlobalParserTLS",
    "lxml.etree.RestrictedElement",
    "lxml.etree.XML",
    "lxml.etree.XMLDTDID",
    "lxml.etree.XMLID",
    "lxml.etree.check_docinfo",
    "lxml.etree.fromstring",
    "lxml.etree.fromstringlist",
    "lxml.etree.getDefaultParser",
    "lxml.etree.get_default_parser",
    "lxml.etree.iterparse",
    "lxml.etree.parse",
    "lxml.etree.parseid",
    "lxml.objectify.XML",
    "lxml.objectify.fromstring",
    "lxml.objectify.parse",
)
# A parser that is reported itself.
_REPORTED = call(*LXML_PARSERS).where(ENTITIES.equals(True))
# From then on the functions of lxml use it that are given none.
_BY_DEFAULT = anywhere(call("lxml.etree.set_default_parser").where(made_by(arg("parser", 0), _HARMLESS)))


def _is_set(match: Match, file: File) -> bool:
    """Tell whether the file says which parser is used where none is given, or a module of the project that it leads to."""
    others = () if file.imports is None else file.imports.files.values()
    return _BY_DEFAULT.judge(match, file).certain or any(
        other is not None and "set_default_parser" in other.index.calls for other in others)


_LXML_CALLS = call(*_LXML).unless(
    _NO_FILES | arg("html").equals(True) | made_by(arg("parser", 1), _HARMLESS) | Test(is_given_an_heir)
    | arg("parser", 1).absent & Test(_is_set, _BY_DEFAULT.wanted))


# What is made of a document of the program's own: a schema, a style sheet.
_MADE_OF_OWN = frozenset(("RelaxNG", "Schematron", "XMLSchema", "XSLT"))


def _is_a_schema(match: Match, file: File) -> bool:
    """Tell whether the document becomes a schema or a style sheet: whoever writes those may do more than read files."""
    return taken_by(match.node, match.scope, file) in _MADE_OF_OWN


def _makes_its_parser(match: Match, file: File) -> bool:
    """Tell whether the function is one that takes no parser, but its options."""
    return last(match.facts["name"]) == "iterparse"


LXML = Rule(
    code="S320", name="xml-lxml", cwe=611, severity=MEDIUM,
    message="{name}() may read the files that a document names before lxml 5: give it XMLParser(resolve_entities=False)",
    when=demoted_in_suites(
        _LXML_CALLS.where(
            Test(is_left_to_the_caller) | Test(_is_a_schema) | Test(_is_given_protection) | Test(is_given_a_resolver)
            | Test(is_of_the_program) | made_by(arg("parser", 1), _REPORTED)).saying(confidence=LOW, profile=AUDIT)
        | either(_LXML_CALLS.where(Test(_makes_its_parser)).saying(
            "{name}() may read the files that a document names before lxml 6.1: give it resolve_entities=False"), _LXML_CALLS
        ).unless(PLAIN | BROUGHT_ALONG | Test(is_written_here))
        | _LXML_CALLS.saying(
            "{name}() may read the files that a document names before lxml 5, but for XMLParser(resolve_entities=False)",
            confidence=LOW, profile=AUDIT)
        | reference(*_LXML).unless(Test(_is_bound) | _BY_DEFAULT)
        | call(*(f"{parser}().feed" for parser in LXML_PARSERS)).unless(made_by(receiver, _HARMLESS))),
    why="""
        Before version 5, the default parser of lxml puts the text of any file that the document names as an entity
        into the tree: `<!ENTITY x SYSTEM "file:///etc/passwd">`; `iterparse()` and `ETCompatXMLParser` do before 6.1.
        A parser made with `resolve_entities=False`, or with `"internal"` from version 5 on, reads no files. The HTML
        parsers know no entities of the document's own.
    """,
    bad=(
        """
        from lxml import etree  # S410

        tree = etree.parse(path)  # S320
        root = etree.fromstring(text, parser=etree.XMLParser(huge_tree=False))  # S320
        roots = pool.starmap(etree.fromstring, texts)  # S320

        safe = etree.XMLParser(resolve_entities=False)
        root = etree.fromstring(text, safe)
        page = etree.parse(path, etree.HTMLParser())
        events = etree.iterparse(path)  # S320
        events = etree.iterparse(path, resolve_entities=False)
        events = etree.iterparse(path, html=True)

        root = etree.fromstring(text, safe.copy())
        root = etree.fromstring(text, etree.XMLParser(huge_tree=False).copy())  # S320

        parser = etree.XMLPullParser(events=["end"])
        parser.feed(text)  # S320
        safe.feed(text)
        """,
        """
        from lxml import etree  # S410

        etree.set_default_parser(etree.XMLParser(resolve_entities=False))
        tree = etree.parse(path, etree.XMLParser(huge_tree=False))  # S320
        """,
        """
        from lxml import etree  # S410

        etree.set_default_parser(etree.XMLParser(huge_tree=False))
        tree = etree.parse(path)  # S320
        roots = pool.starmap(etree.fromstring, texts)  # S320
        """,
        """
        from functools import partial
        from lxml import etree  # S410

        parse = partial(etree.parse, parser=etree.XMLParser(huge_tree=False))  # S320
        roots = pool.starmap(etree.fromstring, texts, parser=etree.XMLParser(resolve_entities=False))  # S320
        """,
    ),
    good=(
        """
        from defusedxml import ElementTree

        root = ElementTree.fromstring(text)
        """,
        """
        from lxml import etree  # S410

        etree.set_default_parser(etree.XMLParser(resolve_entities=False))
        tree = etree.parse(path)
        roots = pool.starmap(etree.fromstring, texts)
        """,
        """
        from functools import partial
        from lxml import etree  # S410

        parse = partial(etree.parse, parser=etree.XMLParser(resolve_entities=False))
        """,
    ),
    see=(
        "https://lxml.de/FAQ.html#how-do-i-use-lxml-safely-as-a-web-service-endpoint",
        "https://lxml.de/parsing.html#parser-options",
    ),
    also=("py/xml-bomb", "py/xxe"),
)
