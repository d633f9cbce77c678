"""Every parser in the tables, and its replacement."""
import xml.dom.expatbuilder  # S407
import xml.dom.minidom  # S408
import xml.dom.pulldom  # S409
import xml.etree.cElementTree  # S405
import xml.etree.ElementTree as ET  # S405
import xml.sax  # S406
import xml.sax.expatreader  # S406

import defusedxml.ElementTree
import defusedxml.minidom
import defusedxml.sax
import lxml.etree  # S410
from lxml.etree import fromstring as build  # S410

xml.etree.cElementTree.parse(path)  # S313
xml.etree.cElementTree.iterparse(path)  # S313
xml.etree.cElementTree.fromstring(text)  # S313
xml.etree.cElementTree.XMLParser()  # S313
ET.parse(path)  # S314
ET.iterparse(path)  # S314
ET.fromstring(text)  # S314
ET.XMLParser()  # S314
xml.sax.expatreader.create_parser()  # S315
xml.dom.expatbuilder.parse(path)  # S316
xml.dom.expatbuilder.parseString(text)  # S316
xml.sax.parse(path, handler)  # S317
xml.sax.parseString(text, handler)  # S317
xml.sax.make_parser()  # S317
xml.dom.minidom.parse(path)  # S318
xml.dom.minidom.parseString(text)  # S318
xml.dom.pulldom.parse(path)  # S319
xml.dom.pulldom.parseString(text)  # S319
lxml.etree.parse(path)  # S320
lxml.etree.fromstring(text)  # S320
lxml.etree.RestrictedElement()  # S320
lxml.etree.GlobalParserTLS()  # S320
lxml.etree.getDefaultParser()  # S320
lxml.etree.check_docinfo(tree)  # S320
build(text)  # S320

for root in map(ET.fromstring, texts):  # S314
    print(ET.tostring(root))

defusedxml.ElementTree.parse(path)
defusedxml.minidom.parseString(text)
defusedxml.sax.make_parser()
ET.parse(path, parser=defusedxml.ElementTree.DefusedXMLParser())
xml.dom.minidom.parse(path, defusedxml.sax.make_parser())
parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True)
lxml.etree.parse(path, parser)
lxml.etree.fromstring(text, parser=parser)
