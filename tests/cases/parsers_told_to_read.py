# profile: standard
"""A parser that is told to read what a document names is reported where it is made, not where it is used."""
from lxml import etree  # S410


def read(source):
    parser = etree.XMLParser(resolve_entities=True)  # SEC320
    return etree.parse(source, parser)


def read_at_once(source):
    return etree.parse(source, etree.XMLParser(resolve_entities=True))  # SEC320


def read_by_default(source):
    parser = etree.XMLParser(huge_tree=False)
    return etree.parse(source, parser)  # S320
