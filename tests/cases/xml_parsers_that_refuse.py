# profile: standard
"""Who writes a parser that refuses entities needs what it derives from; another parser in the file is judged by itself."""
import xml.etree.cElementTree as cElementTree
import xml.etree.ElementTree as ElementTree
from xml.dom import minidom, pulldom
from xml.dom.expatbuilder import ExpatBuilderNS
from xml.parsers.expat import ExpatError
from xml.sax.expatreader import ExpatParser


class Builder(ExpatBuilderNS):
    def refuse(self, name, is_parameter, value, base, system_id, public_id, notation):
        raise ExpatError(f"forbidden entity {name!r}")

    def install(self, parser):
        super().install(parser)
        parser.EntityDeclHandler = self.refuse


def read(text):
    return ElementTree.fromstring(text)  # S314


def read_elsewhere(text):
    return minidom.parseString(text), pulldom.parseString(text)  # S318 S319


class StrictParser(ExpatParser):
    def reset(self):
        super().reset()
        self._parser.EntityDeclHandler = self.refuse

    def refuse(self, name, is_parameter, value, base, system_id, public_id, notation):
        raise ExpatError(f"forbidden entity {name!r}")


class NotingParser(ExpatParser):
    def reset(self):
        super().reset()
        self._parser.EntityDeclHandler = self.note

    def note(self, name, is_parameter, value, base, system_id, public_id, notation):
        self.entities.append(name)


def read_strictly(stream):
    return pulldom.parse(stream, StrictParser())


def read_strictly_by_name(stream):
    parser = StrictParser()
    return minidom.parse(stream, parser=parser)


def read_and_note(stream):
    return pulldom.parse(stream, NotingParser())  # S319


class Reader(ElementTree.XMLParser):
    def __init__(self):
        super().__init__()
        self.parser.EntityDeclHandler = self.refuse

    def refuse(self, name, is_parameter, value, base, system_id, public_id, notation):
        raise ExpatError(f"forbidden entity {name!r}")


def read_trees(path, text):
    tree = ElementTree.ElementTree()
    tree.parse(path, Reader())
    return ElementTree.parse(path, Reader()), ElementTree.fromstring(text, parser=Reader()), cElementTree.parse(path, Reader())


def read_trees_by_both(path, text):
    return cElementTree.fromstring(text, Reader()), cElementTree.fromstring(text)  # S313


def read_steps(path):
    return ElementTree.iterparse(path, parser=Reader()), cElementTree.iterparse(path, ("end",), parser=Reader())
