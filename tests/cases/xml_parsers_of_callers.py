# profile: standard
"""Parsers of lxml that a class keeps, or that a function is handed."""
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
