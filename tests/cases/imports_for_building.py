# profile: standard
"""A module of which only what builds documents, or writes pickles, is used reads nothing."""
import pickle
import xml.dom.minidom
import xml.etree.ElementTree
import xml.etree.ElementTree as ET
import xml.sax as events
from lxml import etree
from xml import sax  # S406
from xml.etree import cElementTree  # S405



class Handler(events.ContentHandler):
    pass


state = pickle.dumps(data)
document = xml.dom.minidom.Document()
root: ET.Element = ET.Element("root")
xml.etree.ElementTree.SubElement(root, "leaf")
tree = cElementTree.parse(path)  # S313
text = etree.tostring(etree.Element("root"))


def leaf(node: etree._Element):
    return node.tag
