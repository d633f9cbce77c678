# profile: standard
# What is read from a table, or from an attribute of something, is what was put there.

import threading

from lxml import etree  # S410

LOCAL = threading.local()
LOOSE = threading.local()
PARSERS = {
    True: etree.XMLParser(recover=True, resolve_entities=False),
    False: etree.XMLParser(recover=False, resolve_entities=False),
}
SOME = {True: etree.XMLParser(resolve_entities=False), False: etree.XMLParser()}
MADE = {}
MADE_LOOSELY = {}


def of_a_table(text, recover):
    return etree.fromstring(text, PARSERS[recover])


def of_a_table_with_others(text, recover):
    return etree.fromstring(text, SOME[recover])  # S320


def of_an_attribute(text):
    parser = getattr(LOCAL, "parser", None)
    if parser is None:
        LOCAL.parser = parser = etree.XMLParser(resolve_entities=False)
    return etree.fromstring(text, parser), etree.fromstring(text, LOCAL.parser)


def of_another_attribute(text):
    parser = getattr(LOOSE, "parser", None)
    if parser is None:
        LOOSE.parser = parser = etree.XMLParser()
    return etree.fromstring(text, parser)  # S320


def of_an_attribute_given_elsewhere(text):
    return etree.fromstring(text, LOCAL.other)  # S320


def made_when_asked(text, kind):
    if kind not in MADE:
        MADE[kind] = etree.XMLParser(resolve_entities=False)
    return etree.fromstring(text, MADE[kind])


def made_loosely(text, kind):
    if kind not in MADE_LOOSELY:
        MADE_LOOSELY[kind] = etree.XMLParser()
    return etree.fromstring(text, MADE_LOOSELY[kind])  # S320
