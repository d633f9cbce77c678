# profile: standard
"""What is imported besides parsers and clients in clear text is not reported."""
import importlib
from ftplib import FTP_TLS, all_errors
from ftplib import FTP_TLS
from xml.dom.minidom import Document, Node
from xml.etree.cElementTree import Element
from xml.etree.ElementTree import Element, SubElement
from xml.etree.ElementTree import Element, parse  # S405
from xml.sax.handler import ContentHandler
from xml.sax.saxutils import escape

import lxml.builder
import lxml.html
import lxml.html.clean
from lxml import etree, html  # S410
from lxml.cssselect import CSSSelector

importlib.import_module("lxml.html")  # S410
