# profile: standard
"""Parsers of lxml that a class keeps, or that a function is handed."""
from io import BytesIO, StringIO

from lxml import etree  # S410

SAFE = etree.XMLParser(resolve_entities=False)


class Reader:
    parser = etree.XMLParser(resolve_entities=False)
    lax = etree.XMLParser(huge_tree=False)

    def read(self, text):
        etree.fromstring(text, self.lax)  # S320
        return etree.fromstring(text, parser=self.parser)


def read(text, parser=SAFE):
    return etree.fromstring(text, parser)


def validated(path, place):
    schema = etree.XMLSchema(etree.parse(place))
    schema.validate(etree.parse(path))  # S320
    return etree.XSLT(etree.parse(place))


def of_buffers(text, path):
    document = BytesIO(b"<note/>")
    other = StringIO("<note/>")
    other = path
    etree.parse(other)  # S320
    etree.parse(StringIO(text))  # S320
    etree.parse(StringIO())  # S320
    etree.parse(wrapped("<note/>"))  # S320
    return etree.parse(document), etree.parse(StringIO("<note/>"))


def of_either(path, shown):
    document = StringIO("<note/>") if shown else path
    return etree.parse(document)  # S320


def make_parser(parser, other):
    if parser is not None:
        return parser
    if other:
        return other.parser
    return etree.XMLParser(resolve_entities=False)


def make_any_parser(parser):
    if parser is not None:
        return parser
    return etree.XMLParser()


def read_by_parser_made(path, parser=None):
    parser = make_parser(parser, None)
    return etree.parse(path, parser=parser)


def read_by_any_parser_made(path, given=None):
    return etree.parse(path, parser=make_any_parser(given))  # S320


def read_by_default(path, parser=None):
    if parser is None:
        parser = etree.XMLParser(resolve_entities=False)
    return etree.parse(path, parser=parser)


def read_by_open_default(path, parser=None):
    if parser is None:
        parser = etree.XMLParser(no_network=True)
    return etree.parse(path, parser=parser)  # S320
