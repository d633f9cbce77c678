# profile: standard
"""What a function has just assigned to a variable of the module is what it reads, unless others may have been there since."""
import configparser

from lxml import etree  # S410

config = None


def read():
    global config
    config = configparser.ConfigParser()
    config.read("settings.ini")


def safe(path):
    global config
    text = open(path).read()
    config = etree.XMLParser(resolve_entities=False)
    return etree.XML(bytes(text, "utf-8"), config)


def returned(path):
    global config
    config = etree.XMLParser(resolve_entities=False)
    with open(path) as stream:
        return etree.XML(stream.read(), config)


def known(path):
    global config
    config = etree.XMLParser(resolve_entities=False)
    with open(path) as stream:
        print(path)
        return etree.parse(stream, config)


def by_others(source):
    global config
    config = etree.XMLParser(resolve_entities=False)
    return etree.XML(source.read_text(), config)  # S320


def called(path):
    global config
    config = etree.XMLParser(resolve_entities=False)
    read()
    return etree.XML(open(path).read(), config)  # S320


def at_choice(path):
    global config
    if path.endswith(".xml"):
        config = etree.XMLParser(resolve_entities=False)
    return etree.parse(path, config)  # S320


def again(path):
    global config
    config = etree.XMLParser(resolve_entities=False)
    if path.endswith(".xml"):
        config = etree.XMLParser(huge_tree=True)  # SEC322
    return etree.parse(path, config)  # S320


def later(path):
    global config
    tree = etree.parse(path, config)  # S320
    config = etree.XMLParser(resolve_entities=False)
    return tree


def unknown(path):
    return etree.parse(path, config)  # S320


def enclosing(path):
    config = read()

    def inner():
        nonlocal config
        config = etree.XMLParser(resolve_entities=False)
        return etree.parse(path, config)

    return inner, config
