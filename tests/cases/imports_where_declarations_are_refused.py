# profile: standard
"""Where every text is asked for declarations first, the parser of the standard library will do."""
import xml.etree.ElementTree as ElementTree


def read(text: str):
    if "<!ENTITY" in text:
        raise ValueError("no declarations")
    return ElementTree.fromstring(text)
