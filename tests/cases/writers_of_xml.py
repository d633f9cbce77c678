# profile: standard
"""What builds documents without taking any apart, and what also reads them."""
from xml.etree import cElementTree  # S405
from xml.etree.ElementTree import TreeBuilder, tostring


def report(names):
    builder = TreeBuilder()
    builder.start("names", {})
    builder.end("names")
    return tostring(builder.close())


def read(text):
    return cElementTree.fromstring(text)  # S313
