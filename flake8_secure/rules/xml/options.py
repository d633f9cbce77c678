"""Options of parsers of XML that take their guards away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_secure.api import HIGH, MEDIUM, Match, Rule, Test, arg, call, method
from flake8_secure.match.conditions import constant_value
from flake8_secure.match.flows import flow, sink
from flake8_secure.rules.xml.heirs import LXML_PARSERS
from flake8_secure.rules.xml.parsers import ENTITIES
from flake8_secure.syntax.index import Wanted

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


_PARSING = ("parse", "parseString")


def _parses_own_documents(match: Match, file: File) -> bool:
    """Tell whether all that the function around parses is written out in the program."""
    documents = [
        file.value(node.args[0], scope) for tail in _PARSING for node, scope in file.index.calls.get(tail, ())
        if scope.owner is match.scope.owner and node.args
    ]
    return bool(documents) and all(constant_value(document) for document in documents)


_LXML_MAKERS = (*LXML_PARSERS, "lxml.etree.iterparse")
_EXTERNAL = arg("name", 0).refers_to(
    "xml.sax.handler.feature_external_ges", "xml.sax.handler.feature_external_pes",
) | arg("name", 0).equals(
    "http://xml.org/sax/features/external-general-entities",
    "http://xml.org/sax/features/external-parameter-entities",
)

EXTERNAL_ENTITIES = Rule(
    code="SEC320", name="xml-external-entities", cwe=611, severity=HIGH,
    message="{name}() makes the parser read the files and addresses that a document names: leave that off",
    when=method("setFeature").where(_EXTERNAL).where(arg("state", 1).satisfies(bool)).unless(
        Test(_parses_own_documents, Wanted(calls=frozenset(_PARSING))))
    | call(*_LXML_MAKERS).where(ENTITIES.equals(True)).saying(
        "{name}(resolve_entities=True) puts the files that a document names into it: use False")
    | call(*(f"cairosvg.svg2{kind}" for kind in ("eps", "pdf", "png", "ps", "svg"))).where(
        arg("unsafe").equals(True)).saying(
        "{name}(unsafe=True) reads the files and addresses that a picture names: leave it out")
    | call(*_LXML_MAKERS).where(arg("no_network").equals(False)).where(
        arg("load_dtd").equals(True) | arg("dtd_validation").equals(True)).saying(
        "{name}(no_network=False) loads definitions from the addresses that a document names: use True")
    | flow("xml", sink("?.xinclude", arg="self"),
           sink("lxml.ElementInclude.include", "xml.etree.ElementInclude.include", arg=("elem", 0)), kinds=("remote",)).saying(
        "{sink} puts the files that {source} (line {line}) names into it, whatever the parser may do: leave it out")
    | call("xml.parsers.expat.ParserCreate().SetParamEntityParsing").where(
        arg(0).refers_to("xml.parsers.expat.XML_PARAM_ENTITY_PARSING_ALWAYS",
                         "xml.parsers.expat.XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE")),
    why="""
        An entity can stand for a file or an address: `<!ENTITY x SYSTEM "file:///etc/passwd">`. A parser that looks
        it up hands files of the server to whoever wrote the document, or sends requests from inside your network.
    """,
    bad="""
        import cairosvg
        from lxml import etree  # S410
        from xml import sax  # S406
        from xml.parsers import expat

        parser = sax.make_parser()  # S317
        parser.setFeature(sax.handler.feature_external_ges, True)  # SEC320
        parser.setFeature("http://xml.org/sax/features/external-general-entities", 1)  # SEC320
        parser = etree.XMLParser(resolve_entities=True)  # SEC320
        parser = etree.XMLParser(load_dtd=True, no_network=False)  # SEC320
        parser = etree.XMLParser(dtd_validation=True, no_network=False)  # SEC320
        parser = expat.ParserCreate()
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_ALWAYS)  # SEC320
        picture = cairosvg.svg2png(bytestring=text, unsafe=True)  # SEC320

        parser.setFeature(sax.handler.feature_external_ges, False)
        parser.setFeature(sax.handler.feature_namespaces, True)
        parser = etree.XMLParser(resolve_entities=False, load_dtd=True)
        parser = etree.XMLParser(resolve_entities=False, no_network=False)
    """,
    good="""
        from xml.parsers import expat

        import cairosvg
        from defusedxml import sax

        picture = cairosvg.svg2png(bytestring=text)
        parser = sax.make_parser()
        parser = expat.ParserCreate()
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    """,
    see=("https://docs.python.org/3/library/xml.html#xml-vulnerabilities",
         "https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html"),
    also=("P 5007", "P 5307", "py/xxe", "taint-xmli"),
)

_DEFUSED_MODULES = ("ElementTree", "cElementTree", "expatbuilder", "lxml", "minidom", "pulldom", "sax")
_DEFUSED_FUNCTIONS = ("DefusedXMLParser", "XML", "XMLParser", "fromstring", "iterparse", "parse", "parseString")

UNGUARDED = Rule(
    code="SEC321", name="defusedxml-unguarded", cwe=611, severity=MEDIUM,
    message="{name}() is told to let entities through, which is what defusedxml is for: leave its guards on",
    when=call(*(f"defusedxml.{module}.{function}" for module in _DEFUSED_MODULES for function in _DEFUSED_FUNCTIONS))
    .where(arg("forbid_entities").equals(False) | arg("forbid_external").equals(False)),
    why="""
        With `forbid_entities=False` a document may expand without bounds; with `forbid_external=False` it names files.
    """,
    bad="""
        from defusedxml import ElementTree, minidom

        root = ElementTree.fromstring(text, forbid_entities=False)  # SEC321
        document = minidom.parse(path, forbid_external=False)  # SEC321
    """,
    good="""
        from defusedxml import ElementTree

        root = ElementTree.fromstring(text)
        root = ElementTree.fromstring(text, forbid_dtd=True)
    """,
    see=("https://pypi.org/project/defusedxml/",),
    also=("DUO135",),
)

HUGE_TREE = Rule(
    code="SEC322", name="xml-without-limits", cwe=776, severity=MEDIUM,
    message="{name}(huge_tree=True) takes the limits of the parser away: leave it out for documents of others",
    when=call(*_LXML_MAKERS).where(arg("huge_tree").equals(True))
    | call("zeep.Settings", "zeep.settings.Settings").where(arg("forbid_entities").equals(False)).saying(
        "{name}(forbid_entities=False) expands entities, to gigabytes if the document says so: leave it out")
    | call("zeep.Settings", "zeep.settings.Settings").where(arg("xml_huge_tree").equals(True)).saying(
        "{name}(xml_huge_tree=True) takes the limits of the parser away: leave it out")
    | call("xmltodict.parse").where(arg("disable_entities", 5).equals(False)).saying(
        "{name}(disable_entities=False) expands entities, to gigabytes if the document says so: leave it out"),
    why="The limits on depth, size and expansion are what keeps a document of a few lines from filling the memory.",
    bad="""
        import xmltodict
        import zeep
        from lxml import etree  # S410

        parser = etree.XMLParser(huge_tree=True, resolve_entities=False)  # SEC322
        parser = etree.XMLParser(huge_tree=False, resolve_entities=False)
        table = xmltodict.parse(text, disable_entities=False)  # SEC322
        table = xmltodict.parse(text)
        settings = zeep.Settings(forbid_entities=False)  # SEC322
        settings = zeep.Settings(xml_huge_tree=True)  # SEC322
        settings = zeep.Settings(strict=False)
    """,
    good="""
        from defusedxml import ElementTree

        parser = ElementTree.DefusedXMLParser()
    """,
    see=("https://lxml.de/parsing.html#parser-options",),
    also=("py/xml-bomb",),
)
