# profile: standard
"""Parsers of lxml derived from: what they make of entities is said by their constructors."""
from lxml import etree, objectify  # S410

from shop.parsers import ShopParser


class Quiet(etree.XMLParser):
    def __init__(self, *args, **kwargs):
        kwargs["resolve_entities"] = False
        kwargs["no_network"] = True
        super().__init__(*args, **kwargs)


class Plain(etree.XMLParser):
    def __init__(self, **kwargs):
        super().__init__(resolve_entities="internal", **kwargs)


class Bare(etree.XMLParser):
    pass


class Resolving(etree.XMLParser):
    def __init__(self, **kwargs):
        kwargs["resolve_entities"] = True
        super().__init__(**kwargs)


class Telling(etree.XMLParser):
    def __init__(self, **kwargs):
        super().__init__(resolve_entities=True, **kwargs)  # SEC320


class Sometimes(etree.XMLParser):
    def __init__(self, quiet, **kwargs):
        if quiet:
            kwargs["resolve_entities"] = False
        super().__init__(**kwargs)


class Otherwise(etree.XMLParser):
    def __init__(self, **kwargs):
        kwargs["huge_tree"] = False
        super().__init__(load_dtd=False, **kwargs)

    def reset(self, **kwargs):
        kwargs["resolve_entities"] = False


class Settings(dict):
    def __init__(self, **kwargs):
        super().__init__(resolve_entities=False, **kwargs)


def parse(source):
    parser = Plain(recover=True)
    return etree.parse(source, parser), etree.parse(source, parser=Quiet()), objectify.parse(source, Quiet())


def parse_all(source):
    etree.parse(source, Bare())  # S320
    etree.parse(source, Resolving())  # S320
    etree.parse(source, Telling())  # S320
    etree.parse(source, Sometimes(False))  # S320
    etree.parse(source, Otherwise())  # S320
    etree.parse(source, Settings())  # S320
    etree.parse(source, ShopParser())  # S320


def parse_either(source, quick):
    parser = Quiet() if quick else Bare()
    return etree.parse(source, parser)  # S320
