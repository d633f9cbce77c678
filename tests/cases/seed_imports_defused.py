"""What defusedxml protects for the whole program is not reported."""
import xml.dom.expatbuilder
import xml.dom.minidom
import xml.dom.pulldom
import xml.etree.ElementTree
import xml.sax
import xmlrpc.client

import defusedxml
import defusedxml.xmlrpc

defusedxml.defuse_stdlib()
defusedxml.xmlrpc.monkey_patch()

xml.etree.ElementTree.parse(path)
xml.dom.minidom.parseString(text)
xml.sax.make_parser()
