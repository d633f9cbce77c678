# profile: standard
"""A text in which somebody has looked for declarations defines no entities; bytes may spell them otherwise."""
import xml.dom.expatbuilder as expatbuilder  # S407
import xml.dom.minidom as minidom  # S408
import xml.dom.pulldom as pulldom  # S409
import xml.etree.cElementTree as cElementTree  # S405
import xml.etree.ElementTree as ElementTree  # S405
import xml.sax as sax  # S406


def read(text: str):
    lowered = text.lower()
    if "<!doctype" in lowered or "<!entity" in lowered:
        raise ValueError("no declarations")
    return ElementTree.fromstring(text)


def read_one_way(text: str, known):
    if known and "<!ENTITY" not in text.upper():
        return ElementTree.fromstring(text)
    if known and "<!ENTITY" not in text:
        return ElementTree.fromstring(text.strip())
    if known or "<!ENTITY" not in text:
        return ElementTree.fromstring(text)  # S314
    return None


def read_bytes(text: bytes):
    if b"<!ENTITY" in text:
        raise ValueError("no declarations")
    return ElementTree.fromstring(text)  # S314


def read_other(text: str, other: str):
    if "<!ENTITY" in other:
        raise ValueError("no declarations")
    return ElementTree.fromstring(text)  # S314


def read_in_vain(text: str):
    if "<!entity" in text:
        raise ValueError("no declarations")
    return ElementTree.fromstring(text)  # S314


def read_pages(text: str):
    if "<html" in text:
        raise ValueError("no pages")
    return ElementTree.fromstring(text)  # S314


def read_and_say(text: str):
    if "<!ENTITY" in text:
        print("entities")
    return ElementTree.fromstring(text)  # S314


def read_in_strict_mode(text: str, strict: bool):
    if strict and "<!ENTITY" in text:
        raise ValueError("no declarations")
    return ElementTree.fromstring(text)  # S314


def read_later(text: str):
    root = ElementTree.fromstring(text)  # S314
    if "<!ENTITY" in text:
        raise ValueError("no declarations")
    return root


def read_by_all(text: str, handler):
    if "<!ENTITY" in text:
        raise ValueError("no declarations")
    cElementTree.fromstring(text)
    return (
        expatbuilder.parseString(text), minidom.parseString(text), pulldom.parseString(text), sax.parseString(text, handler))


def read_anything_by_all(text: str, handler):
    sax.parseString(text, handler)  # S317
    expatbuilder.parseString(text)  # S316
    cElementTree.fromstring(text)  # S313
    return minidom.parseString(text), pulldom.parseString(text)  # S318, S319
