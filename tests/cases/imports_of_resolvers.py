# profile: standard
"""lxml imported for a class of resolvers, and a parser that resolves nothing by itself."""

from lxml import etree


class Resolver(etree.Resolver):
    def resolve(self, address, name, context):
        return self.resolve_string("", context)


def check(content):
    parser = etree.XMLParser(load_dtd=True, no_network=True, resolve_entities=False)
    parser.resolvers.add(Resolver())
    return etree.fromstring(content, parser)


def resolved(path):
    from lxml.etree import Resolver, parse  # S410

    return parse(path), Resolver()  # S320
