"""Imports of parsers of XML that believe what a document says of itself."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, Optional, Tuple, Union

from flake8_secure.api import HIGH, LOW, Match, Rule, Test, anywhere, arg, call
from flake8_secure.match.demoted import demoted
from flake8_secure.match.evidence import bodies_of, known_origins, origins
from flake8_secure.match.places import nesting
from flake8_secure.rules.imports import IS_THERE, importing, needs_more_than
from flake8_secure.rules.xml.documents import BROUGHT_ALONG, PLAIN, is_of_the_program, is_written_here, refuses_declarations
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import below, words

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope


def is_second_choice(match: Match, file: File) -> bool:
    """Tell whether the match is what the program does without defusedxml, which it prefers."""
    if isinstance(match.node, ast.Call) and any(
        name.startswith("defusedxml.") for name in file.names(match.node.func, match.scope)
    ):
        return True
    return any(
        isinstance(above, ast.If) and any("defused" in word.lower() for word in words(above.test))
        or isinstance(above, ast.Try) and inner not in above.body and any(map(_prefers, above.body))
        for inner, above in nesting(match.node, match.scope, file))


def _prefers(statement: ast.stmt) -> bool:
    """Tell whether *statement* imports from defusedxml."""
    return isinstance(statement, (ast.Import, ast.ImportFrom)) and any(
        "defusedxml" in name
        for name in (getattr(statement, "module", None) or "", *(alias.name for alias in statement.names)))


def _refusing(file: File) -> Iterator[Optional[Scope]]:
    """Yield the classes of the file's own parsers that raise where a document declares an entity, None for one without."""
    for target, scope in file.index.writes.get(_DECLARED, ()):
        handler = file.index.written[target]
        if isinstance(handler, ast.expr) and any(
                body is not None and any(isinstance(part, ast.Raise) for part in below(body.node))
                for body in bodies_of(handler, scope, file)):
            yield scope.owner.parent


def _refuses_entities(match: Match, file: File) -> bool:
    """Tell whether the file has a parser of its own that raises where a document declares an entity."""
    return any(True for _ in _refusing(file))


def is_given_its_own(match: Match, file: File) -> bool:
    """Tell whether the parser that a function is given is of a class of the file that refuses entities."""
    parser = arg("parser", 1).node(match)
    kinds = [scope.node for scope in _refusing(file) if scope is not None] if parser is not None else []
    return bool(kinds) and any(
        isinstance(made, ast.Call) and any(getattr(item, "node", None) in kinds for item in file.value(made.func, scope).items)
        for made, scope in ((parser, match.scope), *known_origins(parser, match.scope)))


_DECLARED = "EntityDeclHandler"
REFUSED = Wanted(writes=frozenset((_DECLARED,)))
_OF_ONES_OWN = (BROUGHT_ALONG, PLAIN, Test(is_of_the_program), Test(is_written_here), Test(refuses_declarations))

# What each package has besides parsers: it builds and writes documents, and takes no text apart.
_TREE_BUILDERS = (
    "C14NWriterTarget",
    "Comment",
    "Element",
    "ElementPath",
    "ElementTree",
    "HTML_EMPTY",
    "PI",
    "ParseError",
    "ProcessingInstruction",
    "QName",
    "SubElement",
    "TreeBuilder",
    "VERSION",
    "dump",
    "indent",
    "iselement",
    "register_namespace",
    "tostring",
    "tostringlist",
)

_SAX_BUILDERS = (
    "ContentHandler", "ErrorHandler", "SAXException", "SAXParseException", "_exceptions", "handler", "saxutils", "xmlreader",
)

_EXPAT_BUILDERS = ("ParseEscape", "theDOMImplementation")

_PULL_BUILDERS = (
    "CHARACTERS", "COMMENT", "END_DOCUMENT", "END_ELEMENT", "ErrorHandler", "IGNORABLE_WHITESPACE", "PROCESSING_INSTRUCTION",
    "PullDOM", "SAX2DOM", "START_DOCUMENT", "START_ELEMENT",
)

_DOM_BUILDERS = ("Attr", "Document", "DocumentFragment", "Element", "Node", "Text", "getDOMImplementation")


def _reads_own(call_: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether a call parses a document of the program's own."""
    match = Match(node=call_, scope=scope)
    return any(condition.judge(match, file).certain for condition in _OF_ONES_OWN)


def _xml(
    code: str, name: str, modules: Tuple[str, ...], builders: Tuple[str, ...], bad: str, good: str
) -> Rule:
    """Return a rule on the import of a parser that takes a bomb for a document."""
    imported = importing(*modules).unless(
        anywhere(call("defusedxml.defuse_stdlib")) | Test(is_second_choice)
        | Test(_refuses_entities, REFUSED))
    return Rule(
        code=code, name=name, cwe=776, severity=LOW,
        message="{name} expands every entity before Expat 2.4.1: parse with defusedxml, or call its defuse_stdlib()",
        when=demoted(imported, unless=(needs_more_than(modules, builders, tame=_reads_own),)),
        why="""
            A document of a few lines can define entities that expand to gigabytes. The parsers of the standard library
            believe it; those of defusedxml refuse. What only builds and writes documents stays in the standard library,
            for defusedxml has no such classes and functions. After `defusedxml.defuse_stdlib()` the standard library's refuse
            too. (Expat 2.4.1 and later, which most builds of Python use since 2021, limit the expansion.)
        """,
        bad=bad,
        good=(good, f"""
            import defusedxml
            import {modules[0]}

            defusedxml.defuse_stdlib()
        """, f"""
            try:
                import defusedxml
            except ImportError:
                import {modules[0]}
        """),
        see=("https://docs.python.org/3/library/xml.html#xml-vulnerabilities", "https://pypi.org/project/defusedxml/"),
        also=("DUO107", "lang/use-defused-xml"),
    )


XML_ETREE = _xml(
    "S405", "import-xml-etree", ("xml.etree.ElementTree", "xml.etree.cElementTree"), _TREE_BUILDERS,
    bad="""
        import xml.etree.ElementTree  # S405
        from xml.etree import cElementTree  # S405

        tree = xml.etree.ElementTree.parse(path)  # S314
        root = cElementTree.fromstring(text)  # S313
    """,
    good="""
        from defusedxml import ElementTree
    """,
)

XML_SAX = _xml(
    "S406", "import-xml-sax", ("xml.sax",), _SAX_BUILDERS,
    bad="""
        from xml import sax  # S406

        sax.parse(path, handler)  # S317
    """,
    good="""
        import defusedxml.sax
    """,
)

XML_EXPAT = _xml(
    "S407", "import-xml-expat", ("xml.dom.expatbuilder",), _EXPAT_BUILDERS,
    bad="""
        from xml.dom import expatbuilder  # S407

        document = expatbuilder.parse(path)  # S316
    """,
    good="""
        from defusedxml import expatbuilder
    """,
)

XML_MINIDOM = _xml(
    "S408", "import-xml-minidom", ("xml.dom.minidom",), _DOM_BUILDERS,
    bad="""
        from xml.dom.minidom import parseString  # S408
    """,
    good="""
        from defusedxml.minidom import parseString
    """,
)

XML_PULLDOM = _xml(
    "S409", "import-xml-pulldom", ("xml.dom.pulldom",), _PULL_BUILDERS,
    bad="""
        import xml.dom.pulldom as pulldom  # S409

        events = pulldom.parse(path)  # S319
    """,
    good="""
        from defusedxml import pulldom
    """,
)

_LXML_BUILDERS = (
    *_TREE_BUILDERS,
    "AncestorsIterator",
    "AttributeBasedElementClassLookup",
    "C14NError",
    "CDATA",
    "CommentBase",
    "CustomElementClassLookup",
    "DTDError",
    "DTDParseError",
    "DTDValidateError",
    "DocInfo",
    "DocumentInvalid",
    "ETXPath",
    "ElementBase",
    "ElementChildIterator",
    "ElementClassLookup",
    "ElementDefaultClassLookup",
    "ElementDepthFirstIterator",
    "ElementNamespaceClassLookup",
    "ElementTextIterator",
    "Entity",
    "EntityBase",
    "Error",
    "ErrorDomains",
    "ErrorLevels",
    "ErrorTypes",
    "FallbackElementClassLookup",
    "FunctionNamespace",
    "HTML",
    "HTMLParser",
    "HTMLPullParser",
    "LIBXML_COMPILED_VERSION",
    "LIBXML_VERSION",
    "LIBXSLT_COMPILED_VERSION",
    "LIBXSLT_VERSION",
    "LXML_VERSION",
    "LxmlError",
    "LxmlRegistryError",
    "LxmlSyntaxError",
    "NamespaceRegistryError",
    "PIBase",
    "ParserBasedElementClassLookup",
    "ParserError",
    "PyErrorLog",
    "PythonElementClassLookup",
    "RelaxNGError",
    "RelaxNGParseError",
    "RelaxNGValidateError",
    "Resolver",
    "SchematronError",
    "SerialisationError",
    "SiblingsIterator",
    "XIncludeError",
    "XMLSchemaError",
    "XMLSchemaParseError",
    "XMLSchemaValidateError",
    "XMLSyntaxError",
    "XPath",
    "XPathDocumentEvaluator",
    "XPathElementEvaluator",
    "XPathError",
    "XPathEvalError",
    "XPathEvaluator",
    "XPathFunctionError",
    "XPathResultError",
    "XPathSyntaxError",
    "XSLTAccessControl",
    "XSLTApplyError",
    "XSLTError",
    "XSLTParseError",
    "_Comment",
    "_Element",
    "_ElementTree",
    "_ElementUnicodeResult",
    "cleanup_namespaces",
    "clear_error_log",
    "htmlfile",
    "iterwalk",
    "set_element_class_lookup",
    "strip_attributes",
    "strip_elements",
    "strip_tags",
    "tounicode",
    "use_global_python_log",
    "xmlfile",
)
# What does not read XML.
_LXML_MODULES = ("builder", "cssselect", "html", "sax")

# What parsers are told so that they resolve none; `iterparse()` may read HTML.
_HARMLESS_SETTINGS: Dict[str, Tuple[Union[bool, str], ...]] = {"html": (True,), "resolve_entities": (False, "internal")}
_HTML_PARSERS = frozenset(("lxml.etree.HTMLParser()", "lxml.etree.HTMLPullParser()", "lxml.html.HTMLParser()"))


def _resolves_nothing(call_: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether a call makes a parser that resolves no entities, is given such a one or one of HTML, or an own document."""
    made = [call_, *(found[0] for given in arguments_of(call_) for found in origins(given, scope) if found is not None)]
    told = any(
        isinstance(one, ast.Call) and any(
            getattr(keyword.value, "value", ...) in _HARMLESS_SETTINGS.get(keyword.arg or "", ()) for keyword in one.keywords)
        for one in made)
    of_html = any(not _HTML_PARSERS.isdisjoint(file.value(given, scope).names) for given in arguments_of(call_))
    return told or of_html or _reads_own(call_, scope, file)


# Values and messages, without what reads them.
_XMLRPC_VALUES = (
    "Binary", "Boolean", "DateTime", "Error", "Fault", "MAXINT", "MININT", "Marshaller", "ProtocolError", "ResponseError",
    "SafeTransport", "Transport", "Unmarshaller", "boolean", "dumps",
)

LXML = Rule(
    code="S410", name="import-lxml", cwe=611, severity=LOW,
    message="{name} resolves entities by default before version 5: set resolve_entities=False on every parser",
    when=demoted(importing("lxml"), unless=(needs_more_than(
        ("lxml", "lxml.etree"), (*_LXML_BUILDERS, *_LXML_MODULES), tame=_resolves_nothing),)),
    why="""
        Before lxml 5 the default parser reads files that a document names as its entities, so a document can carry
        off /etc/passwd; `iterparse()` does before 6.1. Parsers made with `resolve_entities=False` do not.
    """,
    bad="""
        from lxml import etree  # S410

        tree = etree.parse(path)  # S320
    """,
    good="""
        from defusedxml import ElementTree
    """,
    see=("https://lxml.de/FAQ.html#how-do-i-use-lxml-safely-as-a-web-service-endpoint",),
    also=("DUO107",),
)

XMLRPC = Rule(
    code="S411", name="import-xmlrpc", cwe=776, severity=HIGH,
    message="{name} parses XML from the network unprotected: call defusedxml.xmlrpc.monkey_patch()",
    when=demoted(
        importing("SimpleXMLRPCServer", "six.moves.xmlrpc_client", "six.moves.xmlrpc_server", "xmlrpc", "xmlrpclib").unless(
            anywhere(call("defusedxml.xmlrpc.monkey_patch"))),
        unless=(needs_more_than(("xmlrpc.client",), _XMLRPC_VALUES), IS_THERE)),
    why="""
        The other side of an XML-RPC connection can send a document that expands to gigabytes. `monkey_patch()` of
        defusedxml.xmlrpc makes the modules of the standard library refuse it.
    """,
    bad="""
        import xmlrpc.client  # S411
        from six.moves import xmlrpc_server  # S411
    """,
    good="""
        import defusedxml.xmlrpc
        import xmlrpc.client

        defusedxml.xmlrpc.monkey_patch()
    """,
    see=("https://docs.python.org/3/library/xmlrpc.html", "https://pypi.org/project/defusedxml/"),
    also=("DUO107", "lang/use-defused-xmlrpc"),
)
