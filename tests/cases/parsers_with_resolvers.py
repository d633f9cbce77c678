# profile: standard
# A resolver says what stands in the files that a document names.

from lxml import etree  # S410


class Nothing(etree.Resolver):
    def resolve(self, url, public_id, context):
        return self.resolve_string("", context)


class Refusing(etree.Resolver):
    def resolve(self, url, public_id, context):
        raise ValueError(url)


class Some(etree.Resolver):
    def resolve(self, url, public_id, context):
        if url.startswith("http:"):
            return self.resolve_empty(context)


class Files(etree.Resolver):
    def resolve(self, url, public_id, context):
        return self.resolve_filename(url, context)


def with_nothing(text):
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Nothing())
    return etree.fromstring(text, parser)


def refusing(text):
    parser, resolver = etree.XMLParser(no_network=True), Refusing()
    parser.resolvers.add(resolver)
    return etree.fromstring(text, parser)


def with_some(text):
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Some())
    return etree.fromstring(text, parser)  # S320


def with_files(text):
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Files())
    return etree.fromstring(text, parser)  # S320


def of_another(text, other):
    parser = etree.XMLParser(no_network=True)
    other.resolvers.add(Nothing())
    return etree.fromstring(text, parser)  # S320
